// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestscase.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

namespace tst_quietanswers {

using namespace RequestsCase;
using Sandbox::Step;
using State = Request::State;

/// "Do not send a response": the calendar is changed, and nobody hears of it.
class TestQuietAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        m_case->invites();
        m_request = m_case->newest();
    }
    void cleanup()
    {
        m_proxy.reset();
        m_case.reset();
    }

    void theCalendarAloneIsChanged_data() { answers(); }

    void theCalendarAloneIsChanged()
    {
        QFETCH(Ews::ResponseType, answer);
        QFETCH(State, state);
        const AnswerReport report = m_case->answer(m_request, quiet(answer));
        QCOMPARE(report.end, AnswerEnd::Done);
        QVERIFY(!report.error);
        QVERIFY(!report.notTaken);
        QCOMPARE(report.after.state, state);
        QCOMPARE(report.requests, 2);
        QVERIFY(m_case->toldSofia().isEmpty());
        // Nor is anything left that could be sent by mistake.
        for (const auto folder : {"drafts"_L1, "sentitems"_L1})
            QVERIFY(m_case->inFolder<Ews::MeetingResponse>(address(assistant), folder).isEmpty());
        QVERIFY(m_case->inFolder<Ews::MeetingRequest>(address(assistant), u"inbox"_s).isEmpty());
    }

    void aLostReplyIsLookedUpInTheCalendar_data() { answers(); }

    void aLostReplyIsLookedUpInTheCalendar()
    {
        QFETCH(Ews::ResponseType, answer);
        QFETCH(State, state);
        m_case->dieAfter(Step::Saved);
        const AnswerReport report = m_case->answer(m_request, quiet(answer));
        QCOMPARE(report.end, AnswerEnd::Done);
        QVERIFY(report.error);
        QCOMPARE(report.after.state, state);
    }

    void whatNeverArrivedIsNotDone_data() { answers(); }

    void whatNeverArrivedIsNotDone()
    {
        QFETCH(Ews::ResponseType, answer);
        const Session cut = through();
        m_proxy->answerOperation("CreateItem", {.bytes = {}, .close = true}, 1);
        const AnswerReport report = m_case->answer(m_request, quiet(answer), cut);
        QCOMPARE(report.end, AnswerEnd::NotDone);
        QVERIFY(report.unchanged);
        QCOMPARE(report.after.state, State::Open);
    }

    /// Where the entry is not known nobody can say.
    void withoutAnEntryItStaysUndecided()
    {
        m_request.entry.reset();
        m_case->dieAfter(Step::Saved);
        QCOMPARE(m_case->answer(m_request, quiet(Ews::ResponseType::Accept)).end,
                 AnswerEnd::Undecided);
    }

    /// Exchange may enter a meeting anew when it is accepted.
    void anEntryThatIsGoneDoesNotMeanThatNothingWasDone()
    {
        const Session cut = through();
        m_proxy->answerOperation("CreateItem", {.bytes = {}, .close = true}, 1);
        m_case->server.exchange().with([](Sandbox::State &state) {
            std::erase_if(state.organisation.mailboxOf(principal)->items, [](const auto &one) {
                return one.second.calendarItem() &&
                       one.second.calendarItem()->subject == u"Review"_s;
            });
        });
        QCOMPARE(m_case->answer(m_request, quiet(Ews::ResponseType::Accept), cut).end,
                 AnswerEnd::Undecided);
    }

    void aRefusalChangesNothing()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.controls.refusedCalls[u"CreateItem"_s] = u"ErrorAccessDenied"_s;
        });
        const AnswerReport report = m_case->answer(m_request, quiet(Ews::ResponseType::Accept));
        QCOMPARE(report.end, AnswerEnd::NotDone);
        QCOMPARE(report.error->code, u"ErrorAccessDenied"_s);
        QVERIFY(report.unchanged);
    }

    /// Who may write the calendar, and not send for its owner, can answer so.
    void itNeedsNoRightToSend()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            Sandbox::Directory &directory = state.organisation.directory;
            directory.edit(directory.byAddress(principal)->sid)->publicDelegates.clear();
        });
        QCOMPARE(m_case->answer(m_request, {}).error->code, u"ErrorSendAsDenied"_s);
        QCOMPARE(m_case->answer(m_request, quiet(Ews::ResponseType::Accept)).end, AnswerEnd::Done);
    }

private:
    static void answers()
    {
        QTest::addColumn<Ews::ResponseType>("answer");
        QTest::addColumn<State>("state");
        QTest::newRow("accepted") << Ews::ResponseType::Accept << State::Accepted;
        QTest::newRow("tentative") << Ews::ResponseType::Tentative << State::Tentative;
        QTest::newRow("declined") << Ews::ResponseType::Decline << State::Gone;
    }
    static RequestAnswer quiet(Ews::ResponseType answer)
    {
        return {.answer = answer, .tellsOrganizer = false};
    }
    Session through()
    {
        m_proxy.emplace();
        m_proxy->passTo(m_case->server.url());
        return m_case->session(assistant, {.address = address(assistant)}, m_proxy->url());
    }

    std::optional<RequestCase> m_case;
    std::optional<Support::FaultProxy> m_proxy;
    Request m_request;
};

ONBEHALF_TEST(TestQuietAnswers, QCoreApplication)

} // namespace tst_quietanswers

#include "tst_quietanswers.moc"
