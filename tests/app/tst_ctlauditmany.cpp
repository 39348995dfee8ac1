// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlcase.h"
#include "support/testprogram.h"

#include <optional>

namespace tst_ctlauditmany {

using namespace CtlCase;

namespace {

const QString helpdesk = u"helpdesk@sandbox.example"_s;
const QString amara = u"amara.okafor@sandbox.example"_s;
const QString sofia = u"sofia.marchetti@sandbox.example"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of a list of objects that with the address.
QJsonObject bySmtp(const QJsonArray &list, const QString &smtp)
{
    for (const QJsonValue &one : list)
        if (one["smtp"_L1].toString() == smtp)
            return one.toObject();
    return {};
}

} // namespace

/// Many mailboxes looked at from a terminal.
class TestCtlAuditMany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        m_list = write(u"list.txt"_s, (helena + u'\n' + amara + u'\n').toUtf8());
    }

    void cleanup() { m_case.reset(); }

    void printsALineForEachMailboxAndWhereTheRecordIs()
    {
        const Ran ran = audit({u"--title"_s, u"Harbour House"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY2(ran.err.isEmpty(), ran.err.constData());
        QVERIFY(ran.out.startsWith("Harbour House\n\nMailbox "));
        QVERIFY(ran.out.contains('\n' + helena.toUtf8() + "  "));
        QVERIFY(ran.out.contains('\n' + amara.toUtf8() + "  "));
        QVERIFY(ran.out.contains("Jonas Weber"));
        QVERIFY(ran.out.contains("On record as " + newestRecord().toUtf8() + ".\n"));
    }

    void printsOneDocument()
    {
        const Ran ran = audit({u"--json"_s});
        QCOMPARE(ran.exit, 0);
        const QJsonObject json = ran.json();
        QCOMPARE(json.keys(),
                 (QStringList{u"auditor"_s, u"endedAt"_s, u"error"_s, u"id"_s, u"impersonates"_s,
                              u"mailboxes"_s, u"server"_s, u"startedAt"_s, u"title"_s}));
        QCOMPARE(json["id"_L1].toString(), newestRecord());
        QVERIFY(json["error"_L1].isNull());
        QVERIFY(json["impersonates"_L1].toBool());
        QVERIFY(QDateTime::fromString(json["endedAt"_L1].toString(), Qt::ISODate).isValid());
        const QJsonArray mailboxes = json["mailboxes"_L1].toArray();
        QCOMPARE(mailboxes.size(), 2);
        const QJsonObject one = bySmtp(mailboxes, helena);
        QCOMPARE(one["state"_L1].toString(), u"read"_s);
        const QJsonObject delegate = bySmtp(one["delegates"_L1].toArray(), jonas);
        QCOMPARE(delegate["levels"_L1]["calendar"_L1].toString(), u"Editor"_s);
        QCOMPARE(delegate["receivesCopies"_L1], m_case->delegate(jonas)["receivesCopies"_L1]);
        const QJsonObject entry = bySmtp(one["entries"_L1].toArray(), jonas);
        QCOMPARE(entry["rights"_L1].toString(), u"Editor"_s);
        QStringList kinds;
        for (const QJsonValue &finding : one["findings"_L1].toArray())
            kinds.append(finding["weight"_L1].toString() + u' ' + finding["kind"_L1].toString());
        QVERIFY2(kinds.contains(u"error anonymousRights"_s), qPrintable(kinds.join(u", "_s)));
    }

    void readsTheListFromStandardInputAfterThePassword()
    {
        const QByteArray input = m_case->password(helpdesk) + "\nsmtp;name\n" + amara.toUtf8() +
                                 ";Amara\nnonsense;nobody\n";
        const Ran ran =
            m_case->run(m_case->signIn(helpdesk) + QStringList{u"--password-stdin"_s, u"audit"_s,
                                                               u"--impersonate"_s, u"--mailboxes"_s,
                                                               u"-"_s, u"--json"_s},
                        input);
        QCOMPARE(ran.exit, 0);
        const QJsonArray mailboxes = ran.json()["mailboxes"_L1].toArray();
        QCOMPARE(mailboxes.size(), 1);
        QCOMPARE(mailboxes.at(0)["smtp"_L1].toString(), amara);
        QVERIFY2(ran.err.contains("Line 3 names no mailbox"), ran.err.constData());
    }

    void saysWhichMailboxesCouldNotBeReadAndReadsThemAlone()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.controls.failingMailboxes[amara] = u"ErrorMailboxMoveInProgress"_s;
        });
        const Ran ran = audit({u"--json"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY(ran.err.contains(amara.toUtf8() + " could not be read: "));
        QVERIFY(ran.err.contains("(ErrorMailboxMoveInProgress)"));
        const QJsonArray mailboxes = ran.json()["mailboxes"_L1].toArray();
        QCOMPARE(bySmtp(mailboxes, helena)["state"_L1].toString(), u"read"_s);
        QCOMPARE(bySmtp(mailboxes, amara)["state"_L1].toString(), u"failed"_s);
        QCOMPARE(bySmtp(mailboxes, amara)["error"_L1]["code"_L1].toString(),
                 u"ErrorMailboxMoveInProgress"_s);

        m_case->server.exchange().with([](Sandbox::State &state) { state.controls = {}; });
        const int asked = m_case->server.requests("GetDelegate"_L1);
        const Ran again =
            m_case->as(helpdesk, {u"audit"_s, u"--resume"_s, newestRecord(), u"--json"_s});
        QVERIFY2(again.exit == 0, again.err.constData());
        QCOMPARE(m_case->server.requests("GetDelegate"_L1), asked + 1);
        const QJsonArray all = again.json()["mailboxes"_L1].toArray();
        QCOMPARE(all.size(), 2);
        QCOMPARE(bySmtp(all, amara)["state"_L1].toString(), u"read"_s);
        QCOMPARE(records().size(), 1);
    }

    void endsWhereNobodySignsInAndSaysHowToGoOn()
    {
        const QStringList arguments =
            m_case->signIn(helpdesk) + QStringList{u"--password-stdin"_s, u"audit"_s,
                                                   u"--mailboxes"_s, m_list, u"--impersonate"_s};
        const Ran refused = m_case->run(arguments, "wrong");
        QCOMPARE(refused.exit, 3);
        const QString id = newestRecord();
        QVERIFY2(refused.err.contains("'audit --resume " + id.toUtf8() + "'"),
                 refused.err.constData());
        QVERIFY(!records().at(0)["ended"_L1].toBool());
        const Ran resumed = m_case->as(helpdesk, {u"audit"_s, u"--resume"_s, id});
        QVERIFY2(resumed.exit == 0, resumed.err.constData());
        QVERIFY(records().at(0)["ended"_L1].toBool());
    }

    void writesReports()
    {
        const QString csv = m_case->home.filePath(u"rights.csv"_s);
        const QString html = m_case->home.filePath(u"report.html"_s);
        QCOMPARE(audit({u"--csv"_s, csv, u"--html"_s, html}).exit, 0);
        QVERIFY(contentOf(csv).startsWith("\xef\xbb\xbf"));
        QVERIFY(contentOf(csv).contains(jonas.toUtf8()));
        QVERIFY(contentOf(html).startsWith("<!DOCTYPE html>"));
        QVERIFY(contentOf(html).contains("lindqvist")); // the address can be broken in lines
        const Ran printed = audit({u"--csv"_s, u"-"_s});
        QCOMPARE(printed.exit, 0);
        QVERIFY(printed.out.startsWith("\xef\xbb\xbf"));
        QVERIFY(!printed.out.contains("On record"));
        const int requests = m_case->server.requests();
        const Ran nowhere = audit({u"--csv"_s, m_case->home.filePath(u"no/where.csv"_s)});
        QCOMPARE(nowhere.exit, 2);
        QVERIFY(nowhere.err.contains("cannot be written"));
        QCOMPARE(m_case->server.requests(), requests);
    }

    void findsWhereAPersonHasRights()
    {
        const Ran ran = m_case->as(helpdesk, {u"find-person"_s, jonas, u"--mailboxes"_s, m_list,
                                              u"--impersonate"_s, u"--json"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(ran.json()["person"_L1]["smtp"_L1].toString(), jonas);
        const QJsonObject held = bySmtp(ran.json()["mailboxes"_L1].toArray(), helena);
        QVERIFY(held["isDelegate"_L1].toBool());
        QCOMPARE(held["rights"_L1]["calendar"_L1].toString(), u"Editor"_s);
        QVERIFY(records().isEmpty());
    }

    void findsRightsThroughGroups()
    {
        const Ran ran = m_case->as(helpdesk, {u"find-person"_s, sofia, u"--mailboxes"_s, m_list,
                                              u"--impersonate"_s, u"--json"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        const QJsonObject held = bySmtp(ran.json()["mailboxes"_L1].toArray(), helena);
        QCOMPARE(held["through"_L1][0]["name"_L1].toString(), u"Executive Office"_s);
    }

    void findsAPersonOnRecordWithoutTheServer()
    {
        QCOMPARE(audit({}).exit, 0);
        const int requests = m_case->server.requests();
        const Ran ran =
            m_case->run({u"find-person"_s, u"Jonas Weber"_s, u"--audit"_s, newestRecord()}, {});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY(ran.out.startsWith(helena.toUtf8() + "  Delegate"));
        QVERIFY(ran.out.contains("Calendar: Editor"));
        QVERIFY(ran.err.contains("Rights through groups are not on record"));
        const Ran nobody =
            m_case->run({u"find-person"_s, u"Nobody"_s, u"--audit"_s, newestRecord()}, {});
        QCOMPARE(nobody.exit, 1);
        QCOMPARE(m_case->server.requests(), requests);
    }

    void whatChangedBetweenTwoOfThemCanBeCompared()
    {
        QCOMPARE(audit({}).exit, 0);
        const QString before = newestRecord();
        QCOMPARE(m_case->as(helena, {u"delegates"_s, u"remove"_s, jonas}).exit, 0);
        QCOMPARE(audit({}).exit, 0);
        const QString after = newestRecord();
        QVERIFY(before != after);
        const Ran ran = m_case->run({u"audit"_s, u"compare"_s, before, after, u"--json"_s}, {});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QJsonObject removed;
        for (const QJsonValue &one : ran.json()["differences"_L1].toArray())
            if (one["kind"_L1].toString() == u"delegateRemoved"_s)
                removed = one.toObject();
        QCOMPARE(removed["mailbox"_L1].toString(), helena);
        QCOMPARE(removed["who"_L1]["smtp"_L1].toString(), jonas);
    }

    void usageErrorsOfAudits_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no list") << QStringList{u"audit"_s} << QByteArray("--mailboxes FILE");
        QTest::newRow("both") << QStringList{u"audit"_s, u"--mailboxes"_s, u"x"_s, u"--resume"_s,
                                             u"y"_s}
                              << QByteArray("--resume and --mailboxes exclude each other");
        QTest::newRow("two on one output")
            << QStringList{u"audit"_s, u"--mailboxes"_s, u"x"_s, u"--csv"_s,
                           u"-"_s,     u"--html"_s,      u"-"_s}
            << QByteArray("--csv - and --html - exclude each other");
        QTest::newRow("document and table")
            << QStringList{u"audit"_s, u"--mailboxes"_s, u"x"_s, u"--csv"_s, u"-"_s, u"--json"_s}
            << QByteArray("--csv - and --json exclude each other");
        QTest::newRow("none at once")
            << QStringList{u"audit"_s, u"--mailboxes"_s, u"x"_s, u"--concurrency"_s, u"0"_s}
            << QByteArray("--concurrency takes a number");
        QTest::newRow("nowhere to look") << QStringList{u"find-person"_s, u"x"_s}
                                         << QByteArray("either --mailboxes FILE or --audit ID");
        QTest::newRow("a word too many")
            << QStringList{u"audit"_s, u"lisst"_s, u"--mailboxes"_s, u"x"_s}
            << QByteArray("'lisst' is one argument too many");
        QTest::newRow("one audit") << QStringList{u"audit"_s, u"compare"_s, u"x"_s}
                                   << QByteArray("EARLIER and LATER are ids");
    }

    void usageErrorsOfAudits()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, says);
        const Ran ran = m_case->run(arguments, {});
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QCOMPARE(m_case->server.requests(), 0);
    }

private:
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_case->home.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The list cannot be written.");
        return file.fileName();
    }

    Ran audit(const QStringList &more)
    {
        return m_case->as(
            helpdesk, QStringList{u"audit"_s, u"--mailboxes"_s, m_list, u"--impersonate"_s} + more);
    }

    QJsonArray records()
    {
        return m_case->run({u"audit"_s, u"list"_s, u"--json"_s}, {}).json()["audits"_L1].toArray();
    }

    QString newestRecord() { return records().at(0)["id"_L1].toString(); }

    std::optional<Case> m_case;
    QString m_list;
};

ONBEHALF_TEST(TestCtlAuditMany, QCoreApplication)

} // namespace tst_ctlauditmany

#include "tst_ctlauditmany.moc"
