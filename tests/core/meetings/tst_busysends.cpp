// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Meetings sent to a server that is busy: what waits can be cancelled and is not sent then, and
// what was refused is looked up before anybody is told twice.

#include "ews/operations/getdelegate.h"
#include "meetingscase.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

namespace tst_busysends {

using namespace MeetingsCase;
using Support::busyAnswer;

class TestBusySends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        m_proxy.emplace();
        m_proxy->passTo(m_case->server.url());
        m_client =
            m_case->session(assistant, {.address = address(assistant)}, m_proxy->url()).client;
        m_stop = std::stop_source();
    }
    void cleanup()
    {
        m_client.reset();
        m_proxy.reset();
        m_case.reset();
    }

    void aFirstStepThatWaitsCanBeCancelled()
    {
        pause();
        const auto future = send();
        QVERIFY(!future.isFinished());
        m_stop.request_stop();
        const SendReport report = await(future);
        verifyCancelled(report);
        QVERIFY(!report.plan.hasBegun());
        QCOMPARE(m_proxy->arrivals("CreateItem"), 0);
        QCOMPARE(report.journalId, QString());
        QVERIFY(m_case->pending().isEmpty());
        QVERIFY(m_case->calendar(principal).isEmpty());
    }

    void aStepThatWouldTellAndWaitsCanBeCancelled()
    {
        m_proxy->answerOperation("GetItem", {.upstream = true, .held = true}, 1);
        const auto future = send();
        QTRY_COMPARE(m_proxy->arrivals("GetItem"), 1);
        pause();
        m_proxy->release();
        QTRY_COMPARE(stateInJournal(), StepState::Begun); // it waits to be sent
        m_stop.request_stop();
        const SendReport report = await(future);
        verifyCancelled(report);
        QCOMPARE(m_proxy->arrivals("UpdateItem"), 0);
        QVERIFY(m_case->received<Ews::MeetingRequest>(anna).isEmpty());
        const auto pending = m_case->pending();
        QCOMPARE(pending.size(), 1);
        QCOMPARE(pending.first().journalId, report.journalId);
        QCOMPARE(pending.first().plan.next()->state, StepState::Planned);
        QCOMPARE(pending.first().plan.next()->kind, StepKind::Update);
        // Another time it goes on from there.
        const SendReport rest = m_case->send(pending.first().plan, report.journalId);
        QCOMPARE(rest.end, SendEnd::Done);
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).size(), 1);
    }

    /// Once it is on its way, what became of it is waited for.
    void whatWasSentIsNotCancelled()
    {
        m_proxy->answerOperation("UpdateItem", {.upstream = true, .held = true}, 1);
        const auto future = send();
        QTRY_COMPARE(m_proxy->arrivals("UpdateItem"), 1);
        m_stop.request_stop();
        QCoreApplication::processEvents(); // what the stop has queued
        m_proxy->release();
        QCOMPARE(await(future).end, SendEnd::Done);
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).size(), 1);
    }

    void aStepThatWouldTellAndIsRefusedIsLookedUp()
    {
        m_proxy->answerOperation("UpdateItem", {.bytes = busyAnswer("10")}, 1);
        const SendReport report = await(send());
        QCOMPARE(report.end, SendEnd::Stopped);
        QCOMPARE(report.error->failure, Ews::Failure::Busy);
        QCOMPARE(report.plan.next()->state, StepState::Planned);
        QCOMPARE(m_proxy->arrivals("UpdateItem"), 1);
        QVERIFY(m_case->received<Ews::MeetingRequest>(anna).isEmpty());
        QCOMPARE(m_case->send(report.plan, report.journalId).end, SendEnd::Done);
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).size(), 1);
    }

    /// It says that it was too busy, and told everybody.
    void aStepThatToldAndIsRefusedCounts()
    {
        m_proxy->answerOperation("UpdateItem", {.bytes = busyAnswer("10"), .held = true}, 1);
        const auto future = send();
        QTRY_COMPARE(m_proxy->arrivals("UpdateItem"), 1);
        const QByteArray call = m_proxy->arrivals().last().body;
        QCOMPARE(m_case->server.exchange().answer(call, address(assistant)).httpStatus, 200);
        m_proxy->release();
        const SendReport report = await(future);
        QCOMPARE(report.end, SendEnd::Done);
        QCOMPARE(m_proxy->arrivals("UpdateItem"), 1);
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).size(), 1);
        QVERIFY(m_case->pending().isEmpty());
    }

private:
    /// Something else is refused: nothing is sent for minutes.
    void pause()
    {
        m_proxy->answerOperation("GetDelegate", {.bytes = busyAnswer("3600000")}, 1);
        Ews::GetDelegate request;
        request.mailbox.emailAddress = principal;
        QCOMPARE(await(m_client->send(request)).error().failure, Ews::Failure::Busy);
        QVERIFY(m_client->heldFor().count() > 0);
    }

    QFuture<SendReport> send()
    {
        return sendMeeting(m_client, planNew(principal, sampleMeeting()), m_case->journal(),
                           {.lookAgainAfter = {}}, m_stop.get_token());
    }

    /// Of the step that comes next.
    StepState stateInJournal()
    {
        const auto entries = m_case->journal().entries(u"meeting"_s, principal);
        const auto plan =
            entries.isEmpty() ? std::nullopt : planFrom(entries.first().asked.first().toObject());
        return plan && !plan->isDone() ? plan->next()->state : StepState::Planned;
    }

    static void verifyCancelled(const SendReport &report)
    {
        QCOMPARE(report.end, SendEnd::Stopped);
        QVERIFY(report.error);
        QCOMPARE(report.error->failure, Ews::Failure::Cancelled);
        QVERIFY(!report.error->outcomeUnknown());
    }

    std::optional<MeetingCase> m_case;
    std::optional<Support::FaultProxy> m_proxy;
    std::shared_ptr<Ews::Client> m_client;
    std::stop_source m_stop;
};

ONBEHALF_TEST(TestBusySends, QCoreApplication)

} // namespace tst_busysends

#include "tst_busysends.moc"
