// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlcase.h"
#include "support/testprogram.h"
#include "terminal.h"

#include <csignal>

namespace tst_ctlprompt {

using namespace CtlCase;

/// The password typed at a real terminal; there is no keychain.
class TestCtlPrompt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }

    void cleanup() { m_case.reset(); }

    void aTypedPasswordIsNotShown()
    {
        Terminal terminal(program(), list(), m_case->environment());
        QVERIFY(terminal.isReady());
        QVERIFY(terminal.shows(question));
        QVERIFY(!terminal.echoes());
        QCOMPARE(terminal.screen().count("There is no keychain on this computer."), 1);
        terminal.type(m_case->password(helena) + '\n');
        QCOMPARE(terminal.exitStatus(), 0);
        QVERIFY(terminal.screen().contains("Jonas Weber"));
        QVERIFY(!terminal.screen().contains(m_case->password(helena)));
        QVERIFY(terminal.echoes());
    }

    void typingErrorsAreTakenBack()
    {
        Terminal terminal(program(), list(), m_case->environment());
        QVERIFY(terminal.shows(question));
        terminal.type("wrong\x15" + m_case->password(helena) + "x\x7f\n"); // Ctrl-U, backspace
        QCOMPARE(terminal.exitStatus(), 0);
    }

    void withoutAPasswordNothingIsSent_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::newRow("return") << QByteArray("\n");
        QTest::newRow("end of input") << QByteArray("\x04");
    }

    void withoutAPasswordNothingIsSent()
    {
        QFETCH(QByteArray, keys);
        Terminal terminal(program(), list(), m_case->environment());
        QVERIFY(terminal.shows(question));
        terminal.type(keys);
        QVERIFY(terminal.shows("No password was typed"));
        QCOMPARE(terminal.exitStatus(), 3);
        QCOMPARE(m_case->server.requests(), 0);
        QVERIFY(terminal.echoes());
    }

    void itIsSaidWhyNothingHappens()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.controls.busyCalls = 1;
            state.controls.backOff = std::chrono::milliseconds(50);
        });
        Terminal terminal(program(), list(), m_case->environment());
        QVERIFY(terminal.shows(question));
        terminal.type(m_case->password(helena) + '\n');
        QVERIFY(terminal.shows("The server is busy. Goes on in 1 second"));
        QCOMPARE(terminal.exitStatus(), 0);
        QVERIFY(terminal.screen().contains("Jonas Weber"));
    }

    void aWrongPasswordIsSaid()
    {
        Terminal terminal(program(), list(), m_case->environment());
        QVERIFY(terminal.shows(question));
        terminal.type("wrong\n");
        QVERIFY(terminal.shows("The server did not accept the user name or the password."));
        QCOMPARE(terminal.exitStatus(), 3);
        QVERIFY(!terminal.screen().contains("came from the keychain"));
        QVERIFY(terminal.echoes());
    }

    void interruptingLeavesTheTerminalAsItWas_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("exit");
        QTest::newRow("Ctrl-C") << QByteArray("\x03") << 128 + SIGINT;
        QTest::newRow("Ctrl-\\") << QByteArray("\x1c") << 128 + SIGQUIT;
    }

    void interruptingLeavesTheTerminalAsItWas()
    {
        QFETCH(QByteArray, key);
        QFETCH(int, exit);
        Terminal terminal(program(), list(), m_case->environment());
        QVERIFY(terminal.shows(question));
        QVERIFY(!terminal.echoes());
        terminal.type("half a pass" + key);
        QCOMPARE(terminal.exitStatus(), exit);
        QVERIFY(terminal.echoes());
        QVERIFY(!terminal.screen().contains("half"));
        QCOMPARE(m_case->server.requests(), 0);
    }

    void whoComesBackFromCtrlZIsAskedAgain()
    {
        // Nobody would wake a program here, so the system does not let it sleep: it goes on at
        // once, as after fg.
        Terminal terminal(program(), list(), m_case->environment());
        QVERIFY(terminal.shows(question));
        terminal.type("half\x1a");
        QVERIFY(terminal.shows(question));
        QVERIFY(!terminal.echoes());
        terminal.type(m_case->password(helena) + '\n');
        QCOMPARE(terminal.exitStatus(), 0);
    }

    void withoutATerminalItIsSaidWhatToDo()
    {
        const Ran ran = m_case->run(list(), {});
        QCOMPARE(ran.exit, 3);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.contains("no terminal"));
        QVERIFY(ran.err.contains("--password-stdin"));
        QCOMPARE(ran.err.count("no keychain"), 1);
        QCOMPARE(m_case->server.requests(), 0);
    }

    void anEmptyStandardInputIsSaid()
    {
        const Ran ran = m_case->run(list() + QStringList{u"--password-stdin"_s}, {});
        QCOMPARE(ran.exit, 3);
        QVERIFY(ran.err.contains("no password on standard input"));
        QCOMPARE(m_case->server.requests(), 0);
    }

private:
    QStringList list() const
    {
        return m_case->signIn(helena) + QStringList{u"directory"_s, u"search"_s, u"Jonas Weber"_s};
    }

    const QByteArray question = "Password of " + helena.toUtf8() + ": ";
    std::optional<Case> m_case;
};

ONBEHALF_TEST(TestCtlPrompt, QCoreApplication)

} // namespace tst_ctlprompt

#include "tst_ctlprompt.moc"
