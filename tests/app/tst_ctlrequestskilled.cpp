// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// onbehalfctl is killed while it answers a request, at each of its calls, before the server has it,
// after it was carried out, and in the middle of that. 'requests pending' says what became of the
// answer, and the organizer hears of it once.

#include "ctlmeetings.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

namespace tst_ctlrequestskilled {

using namespace CtlCase;
using Sandbox::Step;

class TestCtlRequestsKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_case.isReady());
        QCOMPARE(m_case
                     .as(anna, {u"meeting"_s, u"create"_s, u"--subject"_s, u"Review"_s,
                                u"--start"_s, u"2026-12-01T10:00"_s, u"--end"_s,
                                u"2026-12-01T11:00"_s, u"--required"_s, helena})
                     .exit,
                 0);
        m_invited =
            m_case.server.exchange().with([](Sandbox::State &state) { return state.organisation; });
        const auto list = m_case.forHelena({u"requests"_s, u"list"_s, u"--json"_s});
        m_id = list.json()["requests"_L1][0]["id"_L1].toString();
        QVERIFY(!m_id.isEmpty());
        m_calls = m_case.server.requests();
        QCOMPARE(m_case.forHelena(accept()).exit, 0);
        m_calls = m_case.server.requests() - m_calls;
        QVERIFY(m_calls > 3);
    }
    void init()
    {
        m_case.server.exchange().with(
            [this](Sandbox::State &state) { state.organisation = m_invited; });
    }

    void itIsKnownWhatBecameOfTheAnswer()
    {
        for (int number = 1; number <= m_calls; ++number) {
            for (const bool arrives : {false, true}) {
                const auto where = u"killed at request %1, which %2"_s.arg(number).arg(
                    arrives ? u"arrived"_s : u"was lost"_s);
                init();
                killAt(number, arrives);
                const auto before = told();
                const Ran pending = m_case.forHelena({u"requests"_s, u"pending"_s});
                QVERIFY2(pending.exit == 0, qPrintable(where + QString::fromUtf8(pending.err)));
                QCOMPARE(told(), before); // looking sends nothing
                const bool begun = !pending.out.contains("No answer was left open.");
                if (before > 0) {
                    QVERIFY2(pending.out.contains("is accepted for"), qPrintable(where));
                    QVERIFY2(pending.out.contains("was told."), qPrintable(where));
                } else {
                    QVERIFY2(!begun || pending.out.contains("It was not given"), qPrintable(where));
                    QVERIFY2(m_case.forHelena(accept()).exit == 0, qPrintable(where));
                }
                QVERIFY2(told() == 1, qPrintable(where));
                const Ran rest = m_case.forHelena({u"requests"_s, u"pending"_s});
                QVERIFY2(rest.out.contains("No answer was left open."), qPrintable(where));
            }
        }
    }

    /// The server died, too, after it had written the calendar.
    void whatNobodyCanTellIsSaid()
    {
        killWhileAnswering(Step::Saved);
        const Ran pending = m_case.forHelena({u"requests"_s, u"pending"_s, u"--json"_s});
        QCOMPARE(pending.exit, 1);
        const QJsonValue one = pending.json()["pending"_L1][0];
        QCOMPARE(one["end"_L1].toString(), u"undecided"_s);
        QCOMPARE(one["state"_L1].toString(), u"accepted"_s);
        QVERIFY2(pending.err.contains("cannot be found out"), pending.err.constData());
        QCOMPARE(told(), 0);
    }

    void withoutAServerItStaysOpen()
    {
        killWhileAnswering(Step::Marked);
        m_case.server.exchange().with([](Sandbox::State &state) {
            state.controls.refusedCalls[u"FindItem"_s] = u"ErrorInternalServerError"_s;
        });
        const Ran cut = m_case.forHelena({u"requests"_s, u"pending"_s});
        QVERIFY(cut.exit != 0);
        QVERIFY2(cut.err.contains("could not be looked up"), cut.err.constData());
        m_case.server.exchange().with(
            [](Sandbox::State &state) { state.controls.refusedCalls.clear(); });
        const Ran pending = m_case.forHelena({u"requests"_s, u"pending"_s});
        QCOMPARE(pending.exit, 0);
        QVERIFY2(pending.out.contains("is accepted for"), pending.out.constData());
    }

    /// What one left open as oneself is not looked for as somebody else.
    void asSomebodyElseItIsNotLookedFor()
    {
        killWhileAnswering(Step::Marked);
        const Ran other =
            m_case.as(jonas, {u"--as"_s, helena, u"requests"_s, u"pending"_s, u"--json"_s});
        QCOMPARE(other.exit, 1);
        QVERIFY2(other.err.contains("Look it up without --as."), other.err.constData());
        const QJsonValue one = other.json()["pending"_L1][0];
        QCOMPARE(one["as"_L1].toString(), jonas);
        QVERIFY(one["end"_L1].isUndefined());
        const Ran own = m_case.forHelena({u"requests"_s, u"pending"_s});
        QCOMPARE(own.exit, 0);
        QVERIFY2(own.out.contains("is accepted for"), own.out.constData());
    }

private:
    QStringList accept() const { return {u"requests"_s, u"accept"_s, m_id}; }

    void killWhileAnswering(Step step)
    {
        m_case.server.exchange().with(
            [step](Sandbox::State &state) { state.controls.diesAfter = step; });
        killAt(m_calls - 1, true); // the last reads back
    }

    void killAt(int number, bool arrives)
    {
        Support::FaultProxy proxy;
        proxy.passTo(m_case.server.url());
        proxy.answerRequest(number, arrives ? Support::Answer{.upstream = true, .held = true}
                                            : Support::Answer{.silent = true});
        const int wanted = m_case.server.requests() + number - (arrives ? 0 : 1);
        QProcess process;
        process.setProcessEnvironment(m_case.environment());
        process.start(program(), m_case.signIn(jonas, proxy.url()) +
                                     QStringList{u"--password-stdin"_s, u"--mailbox"_s, helena} +
                                     accept());
        process.write(m_case.password(jonas) + '\n');
        process.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(proxy.arrivals().size(), number, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_case.server.requests(), wanted, 60'000);
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    }

    qsizetype told() { return m_case.inFolder<Ews::MeetingResponse>(anna, u"inbox"_s).size(); }

    MeetingsCase m_case;
    Sandbox::Organisation m_invited;
    QString m_id;
    int m_calls = 0; ///< Of a run without harm.
};

ONBEHALF_TEST(TestCtlRequestsKilled, QCoreApplication)

} // namespace tst_ctlrequestskilled

#include "tst_ctlrequestskilled.moc"
