// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlcase.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

namespace tst_ctlpermissions {

using namespace CtlCase;

namespace {

const QString samuel = u"samuel.goldberg@sandbox.example"_s;
const QString viktor = u"viktor.horvath@sandbox.example"_s;
const QString olu = u"olu.adeyemi@sandbox.example"_s;
const QString mei = u"mei.lin@sandbox.example"_s;

QStringList paths(const Ran &ran)
{
    QStringList all;
    for (const QJsonValue &folder : ran.json()["folders"_L1].toArray())
        all.append(folder["path"_L1].toString());
    return all;
}

QStringList outcomes(const Ran &ran)
{
    QStringList all;
    for (const QJsonValue &change : ran.json()["changes"_L1].toArray())
        all.append(change["folder"_L1].toString() + u": "_s + change["outcome"_L1].toString());
    return all;
}

QStringList words(const QString &line)
{
    return line.split(u' ');
}

} // namespace

/// The commands about folders and their permission lists.
class TestCtlPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }

    void cleanup() { m_case.reset(); }

    void foldersAreListed()
    {
        const Ran top = run(u"folders list --json"_s);
        QCOMPARE(top.exit, 0);
        QCOMPARE(top.json()["mailbox"_L1].toString(), helena);
        QCOMPARE(paths(top).size(), 11);
        const QJsonObject first = top.json()["folders"_L1][0].toObject();
        QCOMPARE(first.keys(), (QStringList{u"class"_s, u"distinguishedId"_s, u"id"_s, u"kind"_s,
                                            u"name"_s, u"parentId"_s, u"path"_s}));
        QCOMPARE(first["kind"_L1].toString(), u"CalendarFolder"_s);
        QCOMPARE(first["distinguishedId"_L1].toString(), u"calendar"_s);
        QVERIFY(
            paths(run(u"folders list --deep --json"_s)).contains(u"Inbox/Projects/Tunnel Study"_s));
        QCOMPARE(paths(run(u"folders list inbox --json"_s)),
                 (QStringList{u"Inbox/Invoices"_s, u"Inbox/Personnel"_s, u"Inbox/Projects"_s}));
        QVERIFY(run(u"folders list calendar"_s).out.startsWith("Folder                   Kind"));
    }

    void foldersOfAnotherMailboxAreListedAsFarAsTheyAreSeen()
    {
        const QStringList list{u"--mailbox"_s, helena,      u"folders"_s,
                               u"list"_s,      u"--deep"_s, u"--json"_s};
        const Ran delegate = m_case->as(jonas, list);
        QCOMPARE(delegate.exit, 0);
        QVERIFY(paths(delegate).contains(u"Inbox/Projects"_s));
        QVERIFY(!paths(delegate).contains(u"Inbox/Personnel"_s));
        QVERIFY(!paths(delegate).contains(u"Notes"_s));
        QCOMPARE(paths(m_case->as(viktor, list)), paths(run(u"folders list --deep --json"_s)));
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.organisation.mailboxOf(helena)->folders[u"calendar"_s].setRights(u"Default"_s, 0);
        });
        const Ran nobody = m_case->as(u"dmitri.volkov@sandbox.example"_s, list);
        QCOMPARE(nobody.exit, 1);
        QCOMPARE(codeOf(nobody), u"ErrorFolderNotFound"_s);
    }

    void aListIsOneDocument()
    {
        const Ran ran = m_case->as(
            helena, {u"permissions"_s, u"list"_s, u"inbox/projects/harbour line"_s, u"--json"_s});
        QCOMPARE(ran.exit, 1); // of one entry it cannot be said whose it is
        const QJsonObject json = ran.json();
        QCOMPARE(json["folder"_L1].toString(), u"Inbox/Projects/Harbour Line"_s);
        QCOMPARE(json["unknownEntries"_L1].toArray().size(), 1);
        const QJsonObject first = json["entries"_L1][0].toObject();
        QCOMPARE(first.keys(), (QStringList{u"distinguishedUser"_s, u"level"_s, u"name"_s,
                                            u"rights"_s, u"sid"_s, u"smtp"_s}));
        QCOMPARE(first["distinguishedUser"_L1].toString(), u"Default"_s);
        QVERIFY(first["smtp"_L1].isNull());
        QCOMPARE(run(u"permissions list inbox"_s).exit, 0);
        const Ran calendar = run(u"permissions list calendar"_s);
        QVERIFY(calendar.out.contains("\nIsabel Navarro       isabel.navarro@sandbox.example    "
                                      "PublishingEditor\n"));
        QVERIFY(calendar.out.contains("read=full,create,visible,edit=none,delete=none\n"));
        QVERIFY(calendar.err.contains("without an account"));
    }

    void aPersonGetsRightsAndLosesThem()
    {
        QCOMPARE(run(u"permissions set inbox %1 read=full,create,visible,edit=own"_s.arg(olu)).exit,
                 0);
        QCOMPARE(m_case->rights(u"inbox"_s, olu),
                 u"read=full,create,visible,edit=own,delete=none"_s);
        QCOMPARE(m_case->rights(u"inbox"_s, samuel), u"Reviewer"_s); // as it was
        const Ran removed = run(u"permissions remove inbox %1 --json"_s.arg(olu));
        QCOMPARE(removed.exit, 0);
        const QJsonObject change = removed.json()["changes"_L1][0].toObject();
        QCOMPARE(change["change"_L1].toString(), u"remove"_s);
        QCOMPARE(change["from"_L1].toString(), u"read=full,create,visible,edit=own,delete=none"_s);
        QVERIFY(change["to"_L1].isNull());
        QCOMPARE(change["outcome"_L1].toString(), u"applied"_s);
        QCOMPARE(m_case->rights(u"inbox"_s, olu), QString());
        QCOMPARE(run(u"undo"_s).exit, 0);
        QCOMPARE(m_case->rights(u"inbox"_s, olu),
                 u"read=full,create,visible,edit=own,delete=none"_s);
        // Who cannot be without an entry gets None.
        QCOMPARE(run(u"permissions set notes default Reviewer"_s).exit, 0);
        QCOMPARE(run(u"permissions remove notes Default"_s).exit, 0);
        QCOMPARE(m_case->rights(u"notes"_s, u"Default"_s), u"None"_s);
    }

    void peopleAndFoldersAreNamedInManyWays()
    {
        const QJsonArray folders =
            run(u"folders list inbox --json"_s).json()["folders"_L1].toArray();
        const QString id = folders.last()["id"_L1].toString();
        for (const QString &folder :
             {u"Inbox/Projects"_s, u"INBOX/projects"_s, u"/inbox/Projects/"_s, id}) {
            const Ran ran = run(u"permissions list %1 --json"_s.arg(folder));
            QCOMPARE(ran.json()["folderId"_L1].toString(), id);
        }
        const QString sid = sidOf(samuel);
        for (const QString &person : {u"samuel goldberg"_s, u"SAMUEL.Goldberg@sandbox.example"_s,
                                      u"Samuel Goldberg"_s, sid}) {
            const Ran ran = m_case->as(helena, {u"permissions"_s, u"set"_s, u"inbox"_s, person,
                                                u"Author"_s, u"--dry-run"_s, u"--json"_s});
            QCOMPARE(ran.json()["changes"_L1][0]["smtp"_L1].toString(), samuel);
        }
    }

    void whatIsWrongIsSaidAndNothingSent_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &line, const QString &code) {
            QTest::newRow(name) << words(line) << code;
        };
        const QString folder = u"ErrorFolderNotFound"_s;
        row("no folder", u"list inbox/Nowhere"_s, folder);
        row("an id of nothing", u"list AAMkNoSuchFolderAnywhereAtAll000"_s, folder);
        row("setting on no folder", u"set nowhere %1 Editor"_s.arg(olu), folder);
        row("copying from no folder", u"copy --from nowhere --to inbox"_s, folder);
        row("copying to no folder", u"copy --from inbox --to nowhere"_s, folder);
        row("people below no folder",
            u"copy --from-person %1 --to-person %2 nowhere"_s.arg(jonas, olu), folder);
        row("nobody", u"set inbox zzzz Editor"_s, u"ErrorNameResolutionNoResults"_s);
        row("several", u"set inbox anna Editor"_s, u"ErrorNameResolutionMultipleResults"_s);
        row("removing who is not there", u"remove inbox %1"_s.arg(olu), u"NoSuchEntry"_s);
        row("copying who is not there",
            u"copy --from-person dmitri.volkov@sandbox.example --to-person %1"_s.arg(olu),
            u"NoSuchEntry"_s);
        row("free/busy of mail", u"set inbox %1 AvailabilityOnly"_s.arg(olu),
            u"FreeBusyNeedsCalendar"_s);
    }

    void whatIsWrongIsSaidAndNothingSent()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, code);
        const Ran json = m_case->as(helena, QStringList{u"permissions"_s} + arguments +
                                                QStringList{u"--json"_s});
        QCOMPARE(json.exit, 1);
        QCOMPARE(codeOf(json), code);
        const Ran plain = m_case->as(helena, QStringList{u"permissions"_s} + arguments);
        QCOMPARE(plain.exit, 1);
        QVERIFY(plain.err.contains("Code: " + code.toUtf8()));
        QCOMPARE(plain.err.contains("Nothing was written."), arguments.first() != "list"_L1);
        QCOMPARE(m_case->server.requests("UpdateFolder"_L1), 0);
    }

    void whatTheServerRefusesIsSaidPerEntry()
    {
        const Ran ran = run(u"permissions set inbox all.staff@sandbox.example Editor --json"_s);
        QCOMPARE(ran.exit, 1);
        QCOMPARE(outcomes(ran), QStringList{u"Inbox: refused"_s});
        QCOMPARE(ran.json()["changes"_L1][0]["error"_L1]["code"_L1].toString(),
                 u"ErrorInvalidUserInfo"_s);
        QCOMPARE(codeOf(run(u"undo --json"_s)), u"NothingToUndo"_s);
    }

    void withoutTheRightToItAListIsNeitherShownNorChanged()
    {
        const QStringList other{u"--mailbox"_s, helena};
        const Ran shown = m_case->as(jonas, other + words(u"permissions list calendar --json"_s));
        QCOMPARE(shown.exit, 1);
        QCOMPARE(codeOf(shown), u"ErrorAccessDenied"_s);
        QCOMPARE(shown.json()["yourRights"_L1]["createItems"_L1].toBool(), true);
        QVERIFY(shown.err.contains("What you may do here: read, create items"));
        const Ran set =
            m_case->as(jonas, other + words(u"permissions set calendar %1 Editor"_s.arg(olu)));
        QCOMPARE(set.exit, 1);
        QVERIFY(set.err.contains("Nothing was written."));
        QCOMPARE(m_case->server.requests("UpdateFolder"_L1), 0);
        // A folder that nobody is led to: by its id it is there all the same.
        const QString id = run(u"folders list inbox/Projects --json"_s)
                               .json()["folders"_L1]
                               .toArray()
                               .last()["id"_L1]
                               .toString();
        const Ran byId = m_case->as(mei, other + words(u"permissions list %1 --json"_s.arg(id)));
        QCOMPARE(codeOf(byId), u"ErrorAccessDenied"_s);
        QCOMPARE(byId.json()["yourRights"_L1]["read"_L1].toBool(), true);
        const Ran hidden = m_case->as(olu, other + words(u"permissions list %1 --json"_s.arg(id)));
        QCOMPARE(codeOf(hidden), u"ErrorFolderNotFound"_s);
    }

    void aDryRunSendsNoWrite_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("set") << u"set inbox/Projects %1 Editor --recurse --visible-parents"_s.arg(
                                    olu)
                             << QByteArray("Inbox/Projects/Tunnel Study: Olu Adeyemi: Editor "
                                           "(new entry)\n");
        QTest::newRow("remove") << u"remove inbox %1"_s.arg(samuel)
                                << QByteArray(
                                       "Inbox: Samuel Goldberg: entry removed (was Reviewer)\n");
        QTest::newRow("copy a list")
            << u"copy --from calendar --to inbox"_s << QByteArray("Inbox: Kwame Mensah: Custom (");
        QTest::newRow("hand over")
            << u"copy --from-person %1 --to-person %2 --hand-over calendar"_s.arg(jonas, olu)
            << QByteArray("Calendar: Jonas Weber: entry removed (was Editor)\n");
    }

    void aDryRunSendsNoWrite()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, says);
        const Ran ran = run(u"permissions "_s + command + u" --dry-run"_s);
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.out.contains(says), ran.out.constData());
        QCOMPARE(m_case->server.requests("UpdateFolder"_L1), 0);
        QVERIFY(
            run(u"permissions "_s + command + u" --dry-run --json"_s).json()["dryRun"_L1].toBool());
    }

    void aConflictStopsBeforeAnythingIsSent()
    {
        const Ran ran = setWhileSomebodyElseSets(olu);
        QCOMPARE(ran.exit, 1);
        QCOMPARE(outcomes(ran), QStringList{u"Inbox/Projects: staged"_s});
        QCOMPARE(ran.json()["conflict"_L1].toBool(), true);
        QCOMPARE(ran.json()["conflicts"_L1][0]["to"_L1].toString(), u"Author"_s);
        QVERIFY(ran.err.contains("Somebody else changed this meanwhile; nothing was written:\n    "
                                 "Inbox/Projects: Olu Adeyemi: Author (new entry)"));
        QCOMPARE(m_case->server.requests("UpdateFolder"_L1), 1); // the other's
    }

    void whatOthersChangeMeanwhileIsKeptAndSaid()
    {
        const Ran ran = setWhileSomebodyElseSets(mei);
        QCOMPARE(ran.exit, 0);
        QCOMPARE(outcomes(ran), QStringList{u"Inbox/Projects: applied"_s});
        QVERIFY(ran.err.contains("Somebody else changed this meanwhile, and it stays so: "
                                 "Inbox/Projects: Mei Lin: Author (new entry)"));
        QCOMPARE(m_case->rights(u"inbox/Projects"_s, olu), u"Editor"_s);
        QCOMPARE(m_case->rights(u"inbox/Projects"_s, mei), u"Author"_s);
    }

    void administratorsWorkElsewhere()
    {
        const QStringList set = words(u"permissions set inbox %1 Author --json"_s.arg(olu));
        const Ran impersonated =
            m_case->as(u"helpdesk@sandbox.example"_s, QStringList{u"--as"_s, helena} + set);
        QCOMPARE(impersonated.exit, 0);
        QCOMPARE(impersonated.json()["mailbox"_L1].toString(), helena);
        QCOMPARE(m_case->as(viktor, QStringList{u"--mailbox"_s, helena, u"undo"_s}).exit, 0);
        QCOMPARE(m_case->rights(u"inbox"_s, olu), QString());
    }

    void undoTakesTheNewestOfBothKinds()
    {
        QCOMPARE(run(u"delegates update %1 --inbox Author"_s.arg(tomas)).exit, 0);
        QCOMPARE(run(u"permissions set notes %1 Editor"_s.arg(olu)).exit, 0);
        QCOMPARE(run(u"delegates update %1 --notes Author"_s.arg(tomas)).exit, 0);
        QVERIFY(run(u"undo"_s).out.contains("Notes: Author \xe2\x86\x92 None"));
        QVERIFY(run(u"undo"_s).out.contains("Notes: Olu Adeyemi: entry removed (was Editor)"));
        QVERIFY(run(u"undo"_s).out.contains("Inbox: Author \xe2\x86\x92 None"));
        QCOMPARE(codeOf(run(u"undo --json"_s)), u"NothingToUndo"_s);
        QCOMPARE(m_case->rights(u"notes"_s, olu), QString());
        QCOMPARE(m_case->level(tomas, u"inbox"_s), u"None"_s);
    }

private:
    Ran run(const QString &line) { return m_case->as(helena, words(line)); }

    /// Gives Olu Editor on Projects, and \a other Author between the reading and the writing.
    Ran setWhileSomebodyElseSets(const QString &other)
    {
        Support::FaultProxy proxy;
        proxy.passTo(m_case->server.url());
        // The list was read when the directory is asked; its answer waits.
        proxy.answerOperation("ResolveNames", {.upstream = true, .held = true});
        QProcess process;
        process.setProcessEnvironment(m_case->environment());
        process.start(program(), m_case->signIn(helena, proxy.url()) +
                                     words(u"--password-stdin permissions set inbox/Projects %1 "
                                           "Editor --json"_s.arg(olu)));
        process.write(m_case->password(helena) + '\n');
        process.closeWriteChannel();
        const bool waits =
            QTest::qWaitFor([&] { return proxy.arrivals("ResolveNames") == 1; }, 60'000);
        const Ran others = run(u"permissions set inbox/Projects %1 Author"_s.arg(other));
        proxy.release();
        if (!waits || others.exit != 0 ||
            !QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    static QString codeOf(const Ran &ran) { return ran.json()["error"_L1]["code"_L1].toString(); }

    QString sidOf(const QString &who)
    {
        return m_case->server.exchange().with(
            [&](Sandbox::State &state) { return QString(state.organisation.sidOf(who)); });
    }

    std::optional<Case> m_case;
};

ONBEHALF_TEST(TestCtlPermissions, QCoreApplication)

} // namespace tst_ctlpermissions

#include "tst_ctlpermissions.moc"
