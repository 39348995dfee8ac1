// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlcase.h"
#include "relay.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

#include <QDir>

#include <csignal>

namespace tst_ctlkilled {

using namespace CtlCase;

/// Programs that are killed while a call is under way: what is left behind, and what is said.
class TestCtlKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        m_proxy.emplace();
        m_proxy->passTo(m_case->server.url());
    }

    void cleanup()
    {
        m_proxy.reset();
        m_case.reset();
    }

    void whatWasWrittenBeforeTheEndCanBeUndone()
    {
        writeSettings();
        killDuringUpdate(arrives);
        QCOMPARE(m_case->level(tomas, u"inbox"_s), u"Author"_s); // the server had it already
        const Ran planned = m_case->as(helena, {u"undo"_s, u"--dry-run"_s});
        QCOMPARE(planned.exit, 0);
        QVERIFY(planned.out.contains("Inbox: Author \xe2\x86\x92 None"));
        QCOMPARE(m_case->as(helena, {u"undo"_s}).exit, 0);
        QCOMPARE(m_case->level(tomas, u"inbox"_s), u"None"_s);
        const Ran again = m_case->as(helena, {u"undo"_s, u"--json"_s});
        QCOMPARE(again.exit, 1);
        QCOMPARE(again.json()["error"_L1]["code"_L1].toString(), u"NothingToUndo"_s);
        QCOMPARE(settings(), m_settings);
    }

    void whatNeverArrivedIsNotThereToUndo()
    {
        QCOMPARE(update(jonas, u"notes"_s).exit, 0);
        killDuringUpdate(isLost);
        QCOMPARE(m_case->level(tomas, u"inbox"_s), u"None"_s);
        // The change before it is the last one.
        const Ran undone = m_case->as(helena, {u"undo"_s});
        QCOMPARE(undone.exit, 0);
        QVERIFY(!undone.out.contains("Tom\xc3\xa1s"));
        QCOMPARE(m_case->level(jonas, u"notes"_s), u"None"_s);
        QCOMPARE(m_case->as(helena, {u"undo"_s}).exit, 1);
    }

    void theSameCommandCanBeRunAgain()
    {
        killDuringUpdate(isLost);
        const Ran again = update(tomas, u"inbox"_s);
        QCOMPARE(again.exit, 0);
        QVERIFY(again.out.contains("applied, read back"));
        QCOMPARE(m_case->as(helena, {u"undo"_s}).exit, 0);
        QCOMPARE(m_case->level(tomas, u"inbox"_s), u"None"_s);
    }

    void whatOthersDidMeanwhileIsKeptOrShown()
    {
        killDuringUpdate(arrives);
        QCOMPARE(update(jonas, u"notes"_s, u"elsewhere"_s).exit, 0);
        QCOMPARE(update(tomas, u"tasks"_s, u"elsewhere"_s).exit, 0);
        const Ran refused = m_case->as(helena, {u"undo"_s});
        QCOMPARE(refused.exit, 1);
        QVERIFY(refused.err.contains("cut off"));
        QVERIFY(refused.err.contains("Tasks: Reviewer \xe2\x86\x92 Author"));
        QVERIFY(!refused.err.contains("Jonas")); // nothing that undoing would change
        QVERIFY(refused.err.contains("Nothing was written."));
        QCOMPARE(m_case->level(tomas, u"tasks"_s), u"Author"_s);
        QCOMPARE(m_case->level(tomas, u"inbox"_s), u"Author"_s);
    }

    void anUndoThatWasKilledIsNotTurnedRound()
    {
        QCOMPARE(update(tomas, u"inbox"_s).exit, 0);
        killDuring({u"undo"_s}, arrives);
        QCOMPARE(m_case->level(tomas, u"inbox"_s), u"None"_s);
        QCOMPARE(m_case->as(helena, {u"undo"_s}).exit, 0);
        QCOMPARE(m_case->level(tomas, u"inbox"_s), u"None"_s);
        QCOMPARE(m_case->as(helena, {u"undo"_s}).exit, 1);
    }

    void aKilledServerIsSaid_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("while reading")
            << QStringList{u"delegates"_s, u"list"_s} << QByteArray("GetDelegate") << QByteArray();
        QTest::newRow("while writing")
            << QStringList{u"delegates"_s, u"update"_s, tomas, u"--inbox"_s, u"Author"_s}
            << QByteArray("UpdateDelegate")
            << QByteArray("Part of the changes may have been written all the same");
        QTest::newRow("while writing a folder's list")
            << QStringList{u"permissions"_s, u"set"_s, u"inbox"_s, jonas, u"Author"_s}
            << QByteArray("UpdateFolder") << QByteArray("look with 'permissions list' before");
    }

    void aKilledServerIsSaid()
    {
        QFETCH(QStringList, command);
        QFETCH(QByteArray, operation);
        QFETCH(QByteArray, says);
        QProcess sandbox;
        sandbox.start(qEnvironmentVariable("ONBEHALFSANDBOX"), {u"--json"_s});
        while (!sandbox.canReadLine())
            QVERIFY(sandbox.waitForReadyRead(20'000));
        const auto told = QJsonDocument::fromJson(sandbox.readLine()).object();
        // When the request is on its way the server is no more.
        Relay relay(QUrl(told["url"_L1].toString()), operation, [&sandbox] {
            ::kill(pid_t(sandbox.processId()), SIGKILL);
            sandbox.waitForFinished();
        });
        QProcess process;
        start(process, m_case->signIn(helena, relay.url()), command);
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
        QVERIFY(relay.saw());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 4);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains("The connection to the server failed."), said.constData());
        QVERIFY2(said.contains(says), said.constData());
        const QByteArray out = process.readAllStandardOutput();
        QVERIFY(!out.contains("applied"));
        QCOMPARE(out.contains("sent, result unknown"), !says.isEmpty());
    }

private:
    static inline const Support::Answer arrives{.upstream = true, .held = true};
    static inline const Support::Answer isLost{.silent = true};

    Ran update(const QString &who, const QString &folder, const QString &user = u"here"_s)
    {
        return m_case->as(helena, {u"delegates"_s, u"update"_s, who, u"--"_s + folder, u"Author"_s},
                          user);
    }

    void start(QProcess &process, const QStringList &signIn, const QStringList &command)
    {
        process.setProcessEnvironment(m_case->environment());
        process.start(program(), signIn + QStringList{u"--password-stdin"_s} + command);
        process.write(m_case->password(helena) + '\n');
        process.closeWriteChannel();
    }

    /// Kills onbehalfctl while it waits for the answer to UpdateDelegate.
    void killDuring(const QStringList &command, const Support::Answer &answer)
    {
        const int before = m_case->server.requests("UpdateDelegate"_L1);
        const int wanted = before + (answer.upstream ? 1 : 0);
        m_proxy->answerOperation("UpdateDelegate", answer);
        QProcess process;
        start(process, m_case->signIn(helena, m_proxy->url()), command);
        QTRY_COMPARE_WITH_TIMEOUT(m_proxy->arrivals("UpdateDelegate"), 1, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_case->server.requests("UpdateDelegate"_L1), wanted, 60'000);
        QCOMPARE(process.state(), QProcess::Running);
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(process.readAllStandardOutput(), QByteArray());
    }

    void killDuringUpdate(const Support::Answer &answer)
    {
        killDuring({u"delegates"_s, u"update"_s, tomas, u"--inbox"_s, u"Author"_s}, answer);
    }

    QString settingsFile() const
    {
        return m_case->home.filePath(u"here/config/onbehalf/onbehalf.ini"_s);
    }

    /// As the window leaves them.
    void writeSettings()
    {
        m_settings = "[accounts]\nsize=1\n1\\server=" + m_case->server.url().toEncoded() +
                     "\n1\\address=" + helena.toUtf8() + '\n';
        QVERIFY(QDir().mkpath(QFileInfo(settingsFile()).path()));
        QFile file(settingsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_settings);
    }

    QByteArray settings() const
    {
        QFile file(settingsFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::optional<Case> m_case;
    std::optional<Support::FaultProxy> m_proxy;
    QByteArray m_settings;
};

ONBEHALF_TEST(TestCtlKilled, QCoreApplication)

} // namespace tst_ctlkilled

#include "tst_ctlkilled.moc"
