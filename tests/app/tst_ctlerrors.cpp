// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlcase.h"
#include "support/faultproxy.h"
#include "support/httpanswer.h"
#include "support/testprogram.h"

namespace tst_ctlerrors {

using namespace CtlCase;

/// What onbehalfctl says and how it ends where signing in or the network fails.
class TestCtlErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }

    void cleanup() { m_case.reset(); }

    void signInErrorsAreThree()
    {
        const QStringList list{u"--server"_s,  m_case->server.url().toString(),
                               u"--user"_s,    helena,
                               u"delegates"_s, u"list"_s};
        QCOMPARE(m_case->run(list + QStringList{u"--password-stdin"_s}, "wrong").exit, 3);
    }

    void networkErrorsAreFour_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("403") << Support::httpAnswer(403, {});
        QTest::newRow("502") << Support::httpAnswer(502, "<html>bad gateway</html>");
        QTest::newRow("busy") << Support::httpAnswer(503, {}, {"Retry-After: 3600"});
        QTest::newRow("a web page") << Support::httpAnswer(200, "<html>welcome</html>");
        QTest::newRow("rubbish") << Support::httpAnswer(200, "<Envelope>");
    }

    void networkErrorsAreFour()
    {
        QFETCH(QByteArray, answer);
        Support::FaultProxy proxy;
        proxy.answer({.bytes = answer});
        const Ran ran = m_case->run({u"--server"_s, proxy.url().toString(), u"--user"_s, helena,
                                     u"--password-stdin"_s, u"delegates"_s, u"list"_s, u"--json"_s},
                                    "x");
        QCOMPARE(ran.exit, 4);
        QVERIFY(!ran.json()["error"_L1].isUndefined());
    }

    void whoCanSwitchEwsOnAgainReadsHow()
    {
        Support::FaultProxy proxy;
        proxy.answer({.bytes = Support::httpAnswer(403, {})});
        const Ran ran =
            m_case->run({u"--sign-in"_s, u"basic"_s, u"--server"_s, proxy.url().toString(),
                         u"--user"_s, helena, u"--password-stdin"_s, u"rooms"_s, u"list"_s},
                        "x");
        QCOMPARE(ran.exit, 4);
        QVERIFY2(ran.err.contains("switched off"), ran.err.constData());
        QVERIFY2(ran.err.contains("Set-CASMailbox -Identity <mailbox> -EwsEnabled $true"),
                 ran.err.constData());
        QCOMPARE(proxy.arrivals().size(), 1); // it is not tried again
    }

    void aBusyServerIsWaitedFor()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.controls.busyCalls = 1;
            state.controls.backOff = std::chrono::milliseconds(50);
        });
        const Ran ran =
            m_case->run({u"--server"_s, m_case->server.url().toString(), u"--user"_s, helena,
                         u"--password-stdin"_s, u"directory"_s, u"search"_s, u"Jonas"_s},
                        m_case->password(helena));
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("Jonas Weber"));
        QVERIFY(!ran.err.contains("busy")); // said to somebody who watches alone
    }

    void nobodyListeningIsFour()
    {
        const QString url = m_case->server.url().toString();
        const QByteArray secret = m_case->password(helena);
        m_case->server.stop();
        QCOMPARE(m_case
                     ->run({u"--server"_s, url, u"--user"_s, helena, u"--password-stdin"_s,
                            u"delegates"_s, u"list"_s},
                           secret)
                     .exit,
                 4);
    }

    void passwordsAreNotSentInTheClear()
    {
        const Ran ran =
            m_case->run({u"--server"_s, u"http://mail.example.test/EWS/Exchange.asmx"_s,
                         u"--user"_s, helena, u"--password-stdin"_s, u"delegates"_s, u"list"_s},
                        "x");
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.err.contains("https"));
    }

private:
    std::optional<Case> m_case;
};

ONBEHALF_TEST(TestCtlErrors, QCoreApplication)

} // namespace tst_ctlerrors

#include "tst_ctlerrors.moc"
