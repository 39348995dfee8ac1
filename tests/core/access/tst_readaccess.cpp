// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readaccesscase.h"

#include "permissions/rightswords.h"
#include "support/testprogram.h"

#include <QElapsedTimer>

namespace tst_readaccess {

using namespace ReadAccessCase;
using Support::await;
using Finding = AccessFinding::Kind;

namespace {

/// "Editor, Delegate", or what the cell is instead.
QString said(const AccessMatrix &matrix, const QString &who, const QString &path)
{
    const int row = rowOf(matrix, who.contains(u':') || !who.contains(u'.') ? who : key(who));
    const int column = columnOf(matrix, path);
    if (row < 0 || column < 0)
        return u"nothing"_s;
    static const QStringList states{u""_s, u"level unknown"_s, u"absent"_s, u"unreadable"_s};
    static const QStringList origins{u"Owner"_s, u"Delegate"_s, u"OwnEntry"_s,
                                     u"Group"_s, u"Default"_s,  u"Anonymous"_s};
    const AccessCell &cell = matrix.cell(row, column);
    return cell.state == AccessCell::State::Known
               ? rightsWords(Rights(cell.rights)).section(u'=', 0, 0) + u", "_s +
                     origins.at(int(cell.origin))
               : states.at(int(cell.state));
}

void compareRequests(const Sandbox::Server &server, const QMap<QString, int> &expected)
{
    int sum = 0;
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        const QByteArray name = it.key().toLatin1();
        QVERIFY2(server.requests(QLatin1StringView(name)) == it.value(),
                 qPrintable(u"%1: %2 requests"_s.arg(it.key()).arg(
                     server.requests(QLatin1StringView(name)))));
        sum += it.value();
    }
    QCOMPARE(server.requests(), sum);
}

QList<Finding> kinds(const AccessMatrix &matrix)
{
    QList<Finding> all;
    for (const AccessFinding &finding : matrix.findings())
        all.append(finding.kind);
    return all;
}

} // namespace

class TestReadAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhoCanDoWhat()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        const Session session = sandbox.owner(helena);
        const auto matrix = await(readAccessMatrix(session.client, session.mailbox.address));
        QVERIFY(matrix);
        QCOMPARE(matrix->columns().size(), ownFolders);
        const QString unknown = u"unknown:NT User:S-1-5-21-1085031214-1563985344-725345543-4290"_s;
        QCOMPARE(said(*matrix, u"jonas.weber"_s, u"calendar"_s), u"Editor, Delegate"_s);
        QCOMPARE(said(*matrix, u"priya.raman"_s, u"contacts"_s), u"read, Delegate"_s);
        QCOMPARE(said(*matrix, u"jonas.weber"_s, u"inbox/Personnel"_s), u"None, OwnEntry"_s);
        QCOMPARE(said(*matrix, u"sofia.marchetti"_s, u"inbox/Projects/Harbour Line"_s),
                 u"Reviewer, Group"_s);
        QCOMPARE(said(*matrix, u"sofia.marchetti"_s, u"calendar"_s), u"Reviewer, Group"_s);
        QCOMPARE(said(*matrix, u"sofia.marchetti"_s, u"tasks"_s), u"None, Default"_s);
        QCOMPARE(said(*matrix, u"isabel.navarro"_s, u"inbox/Projects"_s), u"Owner, OwnEntry"_s);
        QCOMPARE(said(*matrix, u"mei.lin"_s, u"inbox/Projects/Aurora Bridge"_s),
                 u"Reviewer, Default"_s);
        QCOMPARE(said(*matrix, u"executive.office"_s, u"inbox/Projects/Aurora Bridge"_s),
                 u"Reviewer, Default"_s);
        QCOMPARE(said(*matrix, u"default"_s, u"calendar"_s), u"FreeBusyTimeOnly, OwnEntry"_s);
        QCOMPARE(said(*matrix, u"anonymous"_s, u"notes"_s), u"Reviewer, OwnEntry"_s);
        QCOMPARE(said(*matrix, unknown, u"calendar"_s), u"level unknown"_s);
        QCOMPARE(said(*matrix, unknown, u"notes"_s), u"absent"_s);

        const AccessRow &office = matrix->rows().at(rowOf(*matrix, key(u"executive.office"_s)));
        QCOMPARE(office.kind, AccessRow::Kind::Group);
        QCOMPARE(office.members, 6);
        QVERIFY(matrix->rows().at(2).isDelegate);
        QCOMPARE(kinds(*matrix),
                 (QList{Finding::AnonymousRights, Finding::DefaultRights, Finding::ForeignOwner,
                        Finding::UnresolvableEntry, Finding::UnresolvableEntry}));
        const QList<int> found = matrix->findings().at(3).columns;
        for (const QString &path : {u"calendar"_s, u"inbox/Projects/Harbour Line"_s, u"tasks"_s})
            QVERIFY(found.contains(columnOf(*matrix, path)));
        QVERIFY(!found.contains(columnOf(*matrix, u"notes"_s)));
    }

    void asksNoMoreThanItMust_data()
    {
        QTest::addColumn<int>("folders");
        QTest::addColumn<int>("lists");
        QTest::addColumn<int>("pages");
        QTest::addColumn<int>("lookUps"); // of accounts with entries, of which there are more
        QTest::newRow("200 folders") << 200 << 2 << 1 << 29;
        QTest::newRow("201 folders") << 201 << 3 << 1 << 29;
        QTest::newRow("400 folders") << 400 << 4 << 1 << 40;
    }

    void asksNoMoreThanItMust()
    {
        QFETCH(const int, folders);
        QFETCH(const int, lists);
        QFETCH(const int, pages);
        QFETCH(const int, lookUps);
        Case sandbox({.folders = folders - ownFolders});
        QVERIFY(sandbox.isReady());
        const Session session = sandbox.owner(helena);
        const auto matrix = await(readAccessMatrix(session.client, session.mailbox.address));
        QVERIFY(matrix);
        QCOMPARE(matrix->columns().size(), folders);
        qInfo("%d folders: %d GetDelegate, %d GetFolder, %d FindFolder, %d ExpandDL", folders,
              sandbox.server.requests("GetDelegate"_L1), sandbox.server.requests("GetFolder"_L1),
              sandbox.server.requests("FindFolder"_L1), sandbox.server.requests("ExpandDL"_L1));
        compareRequests(sandbox.server, {{u"GetDelegate"_s, 1},
                                         {u"GetFolder"_s, 1 + lists},
                                         {u"FindFolder"_s, pages},
                                         {u"ExpandDL"_s, lookUps}});
        // Again with what is known of groups: nobody is looked up twice.
        const auto again = await(
            readAccessMatrix(session.client, session.mailbox.address, {}, {}, matrix->groups()));
        QVERIFY(again);
        QCOMPARE(sandbox.server.requests("ExpandDL"_L1), lookUps);
        QCOMPARE(again->rows(), matrix->rows());
    }

    void saysHowFarItIs()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        const Session session = sandbox.owner(helena);
        QList<AccessProgress::Step> steps;
        QVERIFY(await(readAccessMatrix(session.client, session.mailbox.address, {},
                                       [&](const AccessProgress &progress) {
                                           QVERIFY(progress.done <= progress.all);
                                           if (steps.isEmpty() || steps.last() != progress.step)
                                               steps.append(progress.step);
                                       })));
        using Step = AccessProgress::Step;
        QCOMPARE(steps, (QList{Step::Folders, Step::Lists, Step::Groups}));
    }

    void worksWhereDelegatesCannotBeListed()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        const Session session = sandbox.owner(u"ricardo.montenegro"_s); // a group is a delegate
        const auto matrix = await(readAccessMatrix(session.client, session.mailbox.address));
        QVERIFY(matrix);
        QVERIFY(matrix->delegatesError());
        QCOMPARE(said(*matrix, u"fatou.diallo"_s, u"calendar"_s), u"Editor, OwnEntry"_s);
        QCOMPARE(said(*matrix, u"liam.oconnor"_s, u"calendar"_s), u"Reviewer, Group"_s);

        const Session fresh = sandbox.owner(u"yuki.tanaka"_s); // never had a delegate
        const auto without = await(readAccessMatrix(fresh.client, fresh.mailbox.address));
        QVERIFY(without);
        QVERIFY(!without->delegatesError());
    }

    void showsSomebodyElseTheFoldersOfTheirOwn()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        const WorkingMailbox mailbox{.address = address(helena), .access = Access::FullAccess};
        const Session session = sandbox.session(u"isabel.navarro"_s, mailbox);
        const auto matrix = await(readAccessMatrix(session.client, mailbox.address));
        QVERIFY(matrix);
        QCOMPARE(matrix->delegatesError()->code, u"ErrorAccessDenied"_s);
        QCOMPARE(said(*matrix, u"isabel.navarro"_s, u"inbox/Projects"_s), u"Owner, OwnEntry"_s);
        QCOMPARE(said(*matrix, u"isabel.navarro"_s, u"calendar"_s), u"unreadable"_s);
        QCOMPARE(matrix->columns().at(columnOf(*matrix, u"calendar"_s)).error->code,
                 u"ErrorAccessDenied"_s);

        for (const QString &who : {u"samuel.goldberg"_s, u"chen.wei"_s}) {
            const Session other = sandbox.session(who, mailbox);
            const auto nothing = await(readAccessMatrix(other.client, mailbox.address));
            QVERIFY(!nothing);
            QVERIFY(!nothing.error().code.isEmpty());
        }
    }

    /// What is suggested, applied and read again, is odd no more.
    void suggestsWhatHelps()
    {
        Helena ready;
        QVERIFY(ready.isReady());
        const auto before =
            await(readAccessMatrix(ready.session.client, ready.session.mailbox.address));
        QVERIFY(before);
        QMap<int, FolderDraft> drafts; // one a folder, whatever is odd there
        qsizetype changes = 0;
        for (const AccessFinding &finding : before->findings())
            for (const AccessFinding::Change &change : finding.changes) {
                if (!drafts.contains(change.column))
                    drafts.insert(change.column, FolderDraft(*before->list(change.column)));
                drafts[change.column].set(change.user, change.rights);
                ++changes;
            }
        QVERIFY(changes >= 3);
        QCOMPARE(outcomesOf(ready.apply(drafts.values())),
                 QList<Outcome>(changes, Outcome::Applied));
        const auto after =
            await(readAccessMatrix(ready.session.client, ready.session.mailbox.address));
        QVERIFY(after);
        const QList<Finding> left = kinds(*after);
        QVERIFY(!left.isEmpty());
        QCOMPARE(left.count(Finding::UnresolvableEntry), left.size()); // nothing helps with those
        QCOMPARE(said(*after, u"isabel.navarro"_s, projects), u"PublishingEditor, OwnEntry"_s);
    }

    void isQuickWithManyFolders()
    {
        Case sandbox({.folders = 700});
        QVERIFY(sandbox.isReady());
        const Session session = sandbox.owner(helena);
        const auto matrix = await(readAccessMatrix(session.client, session.mailbox.address));
        QVERIFY(matrix);
        QElapsedTimer timer;
        timer.start();
        QList<Ews::Result<FolderPermissions>> lists;
        for (qsizetype i = 0; i < matrix->columns().size(); ++i)
            lists.append(*matrix->list(i));
        const AccessMatrix again(
            {.tree = matrix->tree(), .lists = lists, .groups = matrix->groups()});
        qInfo("%lld cells in %lld ms", qlonglong(again.rows().size() * again.columns().size()),
              qlonglong(timer.elapsed()));
        QVERIFY(timer.elapsed() < 2000); // many times what it takes
    }
};

ONBEHALF_TEST(TestReadAccess, QCoreApplication)

} // namespace tst_readaccess

#include "tst_readaccess.moc"
