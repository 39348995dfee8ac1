// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestscase.h"
#include "support/faultproxy.h"
#include "support/httpanswer.h"
#include "support/testprogram.h"

namespace tst_answerrequest {

using namespace RequestsCase;
using Sandbox::Step;
using State = Request::State;

namespace {

const QDateTime later(QDate(2026, 12, 2), QTime(9, 0), Qt::UTC);

} // namespace

/// Answers on a principal's behalf: once, whatever happens on the way, or it is said that nobody
/// can tell.
class TestAnswerRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        m_case->invites();
        m_request = m_case->newest();
        QCOMPARE(m_request.state, State::Open);
    }
    void cleanup()
    {
        m_proxy.reset();
        m_case.reset();
    }

    void answersForThePrincipal_data()
    {
        QTest::addColumn<Ews::ResponseType>("answer");
        QTest::addColumn<State>("state");
        QTest::newRow("accepted") << Ews::ResponseType::Accept << State::Accepted;
        QTest::newRow("tentative") << Ews::ResponseType::Tentative << State::Tentative;
        QTest::newRow("declined") << Ews::ResponseType::Decline << State::Gone;
    }

    void answersForThePrincipal()
    {
        QFETCH(Ews::ResponseType, answer);
        QFETCH(State, state);
        const AnswerReport report =
            m_case->answer(m_request, {.answer = answer, .words = u"With pleasure."_s});
        QCOMPARE(report.end, AnswerEnd::Done);
        QVERIFY(!report.error);
        QVERIFY(!report.notTaken);
        QCOMPARE(report.after.state, state);
        QCOMPARE(report.requests, 2);
        const auto told = m_case->toldSofia();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().responseType, answer);
        QCOMPARE(told.first().from->mailbox.emailAddress, principal);
        QCOMPARE(told.first().sender->mailbox.emailAddress, address(assistant));
        QCOMPARE(told.first().body->text, u"With pleasure."_s);
    }

    void anotherTimeIsProposed()
    {
        const RequestAnswer how{.answer = Ews::ResponseType::Decline,
                                .proposedStart = later,
                                .proposedEnd = later.addSecs(1800)};
        QCOMPARE(m_case->answer(m_request, how).end, AnswerEnd::Done);
        QCOMPARE(m_case->toldSofia().size(), 1);
        QCOMPARE(m_case->toldSofia().first().proposedStart,
                 std::optional(Ews::DateTime::utc(later)));
    }

    void oneCanThinkBetterOfIt()
    {
        QCOMPARE(m_case->answer(m_request, {.answer = Ews::ResponseType::Tentative}).end,
                 AnswerEnd::Done);
        Request again = m_request;
        again.id =
            m_case->entry().value_or(Ews::ItemId()); // the request has gone, the entry is there
        QCOMPARE(m_case->answer(again, {.answer = Ews::ResponseType::Accept}).end, AnswerEnd::Done);
        QCOMPARE(m_case->toldSofia().size(), 2);
    }

    void aRefusalChangesNothing()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.controls.refusedCalls[u"CreateItem"_s] = u"ErrorSendAsDenied"_s;
        });
        const AnswerReport report = m_case->answer(m_request, {});
        QCOMPARE(report.end, AnswerEnd::NotDone);
        QVERIFY(report.error);
        QCOMPARE(report.error->code, u"ErrorSendAsDenied"_s);
        QVERIFY(report.unchanged);
        QVERIFY(m_case->toldSofia().isEmpty());
    }

    /// Exchange writes the calendar before it sends.
    void aRefusalAfterEnteringIsSeen()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.controls.refusedCalls[u"CreateItem"_s] = u"ErrorSendAsDenied"_s;
            for (auto &[key, item] : state.organisation.mailboxOf(principal)->items)
                if (auto *entry = item.calendarItem(); entry && entry->subject == u"Review"_s)
                    entry->myResponseType = Ews::ResponseType::Accept;
        });
        const AnswerReport report = m_case->answer(m_request, {});
        QCOMPARE(report.end, AnswerEnd::EnteredOnly);
        QCOMPARE(report.after.state, State::Accepted);
    }

    void whatCannotBeReadAfterARefusalIsNotSaidToBeUnchanged()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.controls.refusedCalls[u"CreateItem"_s] = u"ErrorSendAsDenied"_s;
            state.controls.refusedCalls[u"GetItem"_s] = u"ErrorInternalServerError"_s;
        });
        const AnswerReport report = m_case->answer(m_request, {});
        QCOMPARE(report.end, AnswerEnd::NotDone);
        QVERIFY(!report.unchanged);
    }

    void aLostAnswerIsLookedFor_data()
    {
        QTest::addColumn<Ews::ResponseType>("answer");
        QTest::addColumn<int>("step");
        QTest::addColumn<AnswerEnd>("end");
        QTest::addColumn<int>("told");
        for (const auto answer : {Ews::ResponseType::Accept, Ews::ResponseType::Decline}) {
            const auto row = [answer](const char *name, Step step, AnswerEnd end, int told) {
                QTest::addRow("%s, %s", qPrintable(Ews::toWire(answer)), name)
                    << answer << int(step) << end << told;
            };
            row("entered, not sent", Step::Saved, AnswerEnd::Undecided, 0);
            row("sent", Step::Sent, AnswerEnd::Done, 1);
            row("all done", Step::Marked, AnswerEnd::Done, 1);
        }
    }

    void aLostAnswerIsLookedFor()
    {
        QFETCH(Ews::ResponseType, answer);
        QFETCH(int, step);
        QFETCH(AnswerEnd, end);
        QFETCH(int, told);
        m_case->dieAfter(Step(step));
        const AnswerReport report = m_case->answer(m_request, {.answer = answer});
        QCOMPARE(report.end, end);
        QVERIFY(report.error);
        QCOMPARE(m_case->toldSofia().size(), told);
    }

    /// An answer that was the same before proves nothing.
    void theSameAnswerBeforeIsNoProof()
    {
        QCOMPARE(m_case->answer(m_request, {}).end, AnswerEnd::Done);
        Request again = m_request;
        again.id = m_case->entry().value_or(Ews::ItemId());
        again.state = State::Accepted;
        m_case->server.exchange().with([](Sandbox::State &state) {
            for (auto &[key, item] : state.organisation.mailboxOf(address(assistant))->items)
                item.item().dateTimeSent =
                    Ews::DateTime::utc(QDateTime::currentDateTimeUtc().addDays(-1));
        });
        m_case->dieAfter(Step::Saved);
        QCOMPARE(m_case->answer(again, {}).end, AnswerEnd::Undecided);
    }

    void whatNeverArrivedCanBeTriedAgain()
    {
        const Session cut = through();
        m_proxy->answerOperation("CreateItem", {.bytes = {}, .close = true}, 1);
        const AnswerReport report = m_case->answer(m_request, {}, cut);
        QCOMPARE(report.end, AnswerEnd::NotDone);
        QVERIFY(report.error);
        QVERIFY(m_case->toldSofia().isEmpty());
        QCOMPARE(m_case->answer(m_request, {}, cut).end, AnswerEnd::Done);
        QCOMPARE(m_case->toldSofia().size(), 1);
    }

    void aServerThatOnlySaysSoIsFoundOut()
    {
        const Session cut = through();
        const QByteArray said = Support::httpAnswer(
            200, "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                 "<m:CreateItemResponse "
                 "xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\">"
                 "<m:ResponseMessages><m:CreateItemResponseMessage ResponseClass=\"Success\">"
                 "<m:ResponseCode>NoError</m:ResponseCode><m:Items/></m:CreateItemResponseMessage>"
                 "</m:ResponseMessages></m:CreateItemResponse></s:Body></s:Envelope>");
        m_proxy->answerOperation("CreateItem", {.bytes = said, .close = true}, 1);
        const AnswerReport report = m_case->answer(m_request, {}, cut);
        QCOMPARE(report.end, AnswerEnd::Done);
        QVERIFY(report.notTaken);
        QCOMPARE(report.after.state, State::Open);
    }

    void whatCannotBeLookedUpIsNotKnown()
    {
        const Session cut = through();
        m_proxy->answerOperation("CreateItem", {.bytes = {}, .close = true}, 1);
        m_proxy->answerOperation("FindItem", {.bytes = {}, .close = true});
        m_proxy->answerOperation("GetItem", {.bytes = {}, .close = true});
        const AnswerReport report = m_case->answer(m_request, {}, cut);
        QCOMPARE(report.end, AnswerEnd::Unknown);
        QVERIFY(report.error);
    }

private:
    /// Jonas, over a proxy that can misbehave.
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

ONBEHALF_TEST(TestAnswerRequest, QCoreApplication)

} // namespace tst_answerrequest

#include "tst_answerrequest.moc"
