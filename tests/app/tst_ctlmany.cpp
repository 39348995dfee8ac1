// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlcase.h"
#include "support/testprogram.h"

#include <QDir>

namespace tst_ctlmany {

using namespace CtlCase;

namespace {

const QString helpdesk = u"helpdesk@sandbox.example"_s;
const QString amara = u"amara.okafor@sandbox.example"_s;
const QString marek = u"marek.dvorak@sandbox.example"_s;
const QString yuki = u"yuki.tanaka@sandbox.example"_s;
const QString mei = u"mei.lin@sandbox.example"_s;
const QString chen = u"chen.wei@sandbox.example"_s;

} // namespace

/// Commands that change rights in many mailboxes, as a helpdesk runs them from scripts.
class TestCtlMany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        QFile file(list());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((amara + u"\n"_s + marek + u'\n' + yuki + u'\n').toUtf8());
    }

    void cleanup() { m_case.reset(); }

    void aDryRunWritesNothing()
    {
        const Ran ran = run({u"grant"_s, u"assistant"_s, mei, u"--dry-run"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.json()["dryRun"_L1].toBool());
        QVERIFY(ran.json()["batch"_L1].isNull());
        QCOMPARE(statesIn(ran), QStringList(3, u"planned"_s));
        QCOMPARE(m_case->server.requests("AddDelegate"_L1), 0);
        QVERIFY(QDir(m_case->home.filePath(u"here/data/onbehalf/journal"_s)).isEmpty());
    }

    void whatIsGrantedIsTakenBackByItsBatch()
    {
        const Ran ran = run({u"grant"_s, u"deputy"_s, mei});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(statesIn(ran), QStringList(3, u"applied"_s));
        QCOMPARE(delegates(amara), QStringList{mei});
        const Ran again = run({u"grant"_s, u"deputy"_s, mei});
        QCOMPARE(again.exit, 0);
        QCOMPARE(statesIn(again), QStringList(3, u"nothingToDo"_s));

        const QString batch = ran.json()["batch"_L1].toString();
        QVERIFY(!batch.isEmpty());
        const Ran undone = run({u"undo"_s, u"--batch"_s, batch});
        QCOMPARE(undone.exit, 0);
        QCOMPARE(statesIn(undone), QStringList(3, u"applied"_s));
        QVERIFY(delegates(amara).isEmpty());
        const Ran nothing = run({u"undo"_s, u"--batch"_s, batch});
        QCOMPARE(nothing.exit, 1);
        QCOMPARE(nothing.json()["error"_L1]["code"_L1].toString(), u"NothingToUndo"_s);
    }

    void aLeaverIsSweptAndHandedOver()
    {
        const Ran handed = run({u"handover"_s, chen, mei});
        QCOMPARE(handed.exit, 0);
        QCOMPARE(statesIn(handed), (QStringList{u"nothingToDo"_s, u"applied"_s, u"applied"_s}));
        QVERIFY(delegates(marek).contains(mei));
        QVERIFY(!delegates(marek).contains(chen));
        const Ran swept = run({u"revoke"_s, mei});
        QCOMPARE(swept.exit, 0);
        QVERIFY(!delegates(marek).contains(mei));
    }

    void rightsAreCopiedAndDefaultIsReset()
    {
        const Ran copied = run({u"copy-rights"_s, chen, mei});
        QCOMPARE(copied.exit, 0);
        QVERIFY(delegates(marek).contains(chen));
        QVERIFY(delegates(marek).contains(mei));
        const Ran reset = run({u"reset-default"_s});
        QCOMPARE(reset.exit, 0);
        for (const QString &state : statesIn(reset))
            QVERIFY(state == u"applied"_s || state == u"nothingToDo"_s);
    }

    void whatIsOverIsDue()
    {
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        QCOMPARE(run({u"grant"_s, u"deputy"_s, mei, u"--until"_s, today}).exit, 0);
        QVERIFY(run({u"due"_s}, false).json()["due"_L1].toArray().isEmpty());
        letTimePass();
        const Ran due = run({u"due"_s}, false);
        QCOMPARE(due.exit, 0);
        QCOMPARE(due.json()["due"_L1].toArray().size(), 3);
        QVERIFY(due.json()["due"_L1][0]["title"_L1].toString().startsWith(u"Deputy for leave"));
        QCOMPARE(delegates(amara), QStringList{mei});
        const Ran ended = run({u"due"_s, u"--apply"_s}, false);
        QCOMPARE(ended.exit, 0);
        QCOMPARE(statesIn(ended), QStringList(3, u"applied"_s));
        QVERIFY(delegates(amara).isEmpty());
        QVERIFY(run({u"due"_s}, false).json()["due"_L1].toArray().isEmpty());
    }

    void aMailboxThatFailsIsSaidAndTheRestIsDone()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.controls.failingMailboxes.insert(marek, u"ErrorMailboxStoreUnavailable"_s);
        });
        const Ran ran = run({u"grant"_s, u"assistant"_s, mei});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(statesIn(ran), (QStringList{u"applied"_s, u"failed"_s, u"applied"_s}));
        QCOMPARE(ran.json()["mailboxes"_L1][1]["error"_L1]["code"_L1].toString(),
                 u"ErrorMailboxStoreUnavailable"_s);
    }

    void inWordsItSaysWhatToDoNext()
    {
        const Ran ran = m_case->as(helpdesk, arguments({u"grant"_s, u"assistant"_s, mei}));
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("amara.okafor@sandbox.example: Done, read back"));
        QVERIFY(ran.out.contains("3 of 3 mailboxes changed and read back."));
        QVERIFY(ran.out.contains("undo --batch "));
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("template") << QStringList{u"grant"_s, u"boss"_s, mei}
                                  << QByteArray("assistant, deputy, reception");
        QTest::newRow("date") << QStringList{u"grant"_s, u"deputy"_s, mei, u"--until"_s, u"soon"_s}
                              << QByteArray("'soon' is no date");
        QTest::newRow("past") << QStringList{u"grant"_s, u"deputy"_s, mei, u"--until"_s,
                                             u"2020-01-01"_s}
                              << QByteArray("is over already");
        QTest::newRow("undo") << QStringList{u"undo"_s} << QByteArray("goes with --batch");
    }

    void wrongUsageIsSaid()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, said);
        const Ran ran = run(words);
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.contains(said), ran.err.constData());
        QCOMPARE(m_case->server.requests("AddDelegate"_L1), 0);
    }

private:
    QString list() const { return m_case->home.filePath(u"mailboxes.txt"_s); }

    QStringList arguments(const QStringList &words, bool withList = true) const
    {
        QStringList all = words;
        if (withList)
            all << u"--mailboxes"_s << list();
        return all << u"--impersonate"_s;
    }

    Ran run(const QStringList &words, bool withList = true)
    {
        return m_case->as(helpdesk, arguments(words, withList) << u"--json"_s);
    }

    static QStringList statesIn(const Ran &ran)
    {
        QStringList states;
        for (const QJsonValue &one : ran.json()["mailboxes"_L1].toArray())
            states.append(one["state"_L1].toString());
        return states;
    }

    /// Those whom the server can name.
    QStringList delegates(const QString &mailbox)
    {
        const Ran ran = m_case->as(mailbox, {u"delegates"_s, u"list"_s, u"--json"_s});
        QStringList all;
        for (const QJsonValue &one : ran.json()["delegates"_L1].toArray())
            if (one["error"_L1].isNull())
                all.append(one["smtp"_L1].toString());
        return all;
    }

    /// What ends today has ended yesterday.
    void letTimePass()
    {
        const QDir journal(m_case->home.filePath(u"here/data/onbehalf/journal"_s));
        const QByteArray today = QDate::currentDate().toString(Qt::ISODate).toLatin1();
        const QByteArray yesterday =
            QDate::currentDate().addDays(-1).toString(Qt::ISODate).toLatin1();
        for (const QString &name : journal.entryList({u"*.json"_s})) {
            QFile file(journal.filePath(name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QByteArray bytes =
                file.readAll().replace("\"until\": \"" + today, "\"until\": \"" + yesterday);
            file.resize(0);
            QCOMPARE(file.write(bytes), bytes.size());
        }
    }

    std::optional<Case> m_case;
};

ONBEHALF_TEST(TestCtlMany, QCoreApplication)

} // namespace tst_ctlmany

#include "tst_ctlmany.moc"
