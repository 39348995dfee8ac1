// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestscase.h"
#include "support/faultproxy.h"
#include "support/httpanswer.h"
#include "support/testprogram.h"

namespace tst_readrequests {

using namespace RequestsCase;
using Kind = Request::Kind;
using State = Request::State;

/// Which messages about meetings wait for a delegate, and what became of them.
class TestReadRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }
    void cleanup() { m_case.reset(); }

    void aCopyForADelegateIsThePrincipals()
    {
        m_case->invites();
        const Request request = m_case->newest();
        QCOMPARE(request.kind, Kind::Invitation);
        QCOMPARE(request.state, State::Open);
        QVERIFY(request.isOpen());
        QVERIFY(request.canBeAnswered());
        QCOMPARE(request.principal, principal);
        QVERIFY(!request.isInPrincipalsInbox);
        QVERIFY(!request.isRead);
        QCOMPARE(request.fromAddress, sofia);
        QCOMPARE(request.fromName, u"Sofia Marchetti"_s);
        QCOMPARE(request.senderName, QString());
        QCOMPARE(request.start, QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC));
        QCOMPARE(request.end, QDateTime(QDate(2026, 12, 1), QTime(10, 0), Qt::UTC));
        QCOMPARE(request.location, u"Room Aurora"_s);
        QVERIFY(request.entry);
        QVERIFY(request.received.isValid());
    }

    /// Jonas may read Helena's Inbox, where the same request is.
    void whatIsInBothInboxesIsThereOnce()
    {
        m_case->invites();
        const auto all = m_case->list();
        QVERIFY(all);
        QCOMPARE(std::ranges::count(all->requests, u"Review"_s, &Request::subject), 1);
        QVERIFY(all->closedInboxes.isEmpty());
        QVERIFY(all->isComplete);
        const auto own = await(readRequests(m_case->delegate.client, address(assistant), {}));
        QCOMPARE(std::ranges::count(own->requests, u"Review"_s, &Request::subject), 1);
    }

    void whatOnlyThePrincipalGotIsThereToo()
    {
        m_case->setScope(Ews::DeliverMeetingRequests::NoForward);
        m_case->invites();
        const Request request = m_case->newest();
        QVERIFY(request.isInPrincipalsInbox);
        QCOMPARE(request.principal, principal);
        QCOMPARE(request.state, State::Open);
    }

    void whatIsForInformationAloneIsToldApart()
    {
        m_case->setScope(Ews::DeliverMeetingRequests::DelegatesAndSendInformationToMe);
        m_case->invites();
        const Session helena = m_case->owner(u"helena.lindqvist"_s);
        const auto own = await(readRequests(helena.client, principal, {}));
        QVERIFY(own);
        const auto request = std::ranges::find(own->requests, u"Review"_s, &Request::subject);
        QVERIFY(request != own->requests.end());
        QCOMPARE(request->state, State::Information);
        QVERIFY(!request->canBeAnswered());
    }

    void aCopyForInformationShowsTheAnswer_data() { answers(); }

    /// Jonas answers by his own copy, which goes; Helena's tells what became of it.
    void aCopyForInformationShowsTheAnswer()
    {
        QFETCH(Ews::ResponseType, answer);
        QFETCH(State, state);
        m_case->setScope(Ews::DeliverMeetingRequests::DelegatesAndSendInformationToMe);
        m_case->invites();
        QCOMPARE(m_case->answer(m_case->newest(), {.answer = answer}).end, AnswerEnd::Done);
        const auto before = m_case->server.requests();
        const Request request = m_case->newest();
        QCOMPARE(m_case->server.requests() - before, state == State::Gone ? 3 : 2);
        QVERIFY(request.isInPrincipalsInbox);
        QVERIFY(request.isInformation);
        QCOMPARE(request.state, state);
        QVERIFY(!request.isOpen());
        QVERIFY(!request.canBeAnswered());
    }

    void aCopyOfAnUpdateShowsTheAnswerToo()
    {
        m_case->setScope(Ews::DeliverMeetingRequests::DelegatesAndSendInformationToMe);
        const MeetingEntry sent = m_case->invites();
        QCOMPARE(m_case->answer(m_case->newest(), {}).end, AnswerEnd::Done);
        const auto entry =
            await(readMeeting(m_case->organizer.client, Ews::ItemId{.id = sent.id.id}, berlin));
        QVERIFY(entry);
        Meeting wanted = entry->meeting;
        wanted.times.start = clock(1, 14);
        wanted.times.end = clock(1, 15);
        QVERIFY(m_case->carriedOut(planChange(sofia, *entry, wanted, Tell::All)));
        // The same message is in both Inboxes, in Helena's without saying that it is an update.
        QCOMPARE(current(), 1);
        const Request update = m_case->newest();
        QVERIFY(!update.isInPrincipalsInbox);
        QCOMPARE(update.kind, Kind::Update);
        QCOMPARE(update.state, State::Open);
        QCOMPARE(m_case->answer(update, {.answer = Ews::ResponseType::Tentative}).end,
                 AnswerEnd::Done);
        QCOMPARE(current(), 1);
        QVERIFY(m_case->newest().isInformation);
        QCOMPARE(m_case->newest().state, State::Tentative);
    }

    void aCopyForInformationOfAHiddenMeetingStaysOne()
    {
        m_case->setScope(Ews::DeliverMeetingRequests::DelegatesAndSendInformationToMe);
        m_case->invites();
        QCOMPARE(m_case->answer(m_case->newest(), {}).end, AnswerEnd::Done);
        hideCalendar();
        QCOMPARE(m_case->newest().state, State::Information);
        QVERIFY(!m_case->newest().isOpen());
    }

    /// A server need not say with each message where the entry is.
    void whatOneMessageSaysOfTheEntryHelpsAnother()
    {
        m_case->setScope(Ews::DeliverMeetingRequests::DelegatesAndMe);
        m_case->invites();
        m_case->server.exchange().with([](Sandbox::State &state) {
            for (auto &[key, item] : state.organisation.mailboxOf(address(assistant))->items)
                if (auto *message = std::get_if<Ews::MeetingRequest>(&item.content))
                    message->associatedCalendarItemId.reset();
            for (auto &[key, item] : state.organisation.mailboxOf(principal)->items)
                if (auto *entry = item.calendarItem(); entry && entry->subject == u"Review"_s)
                    entry->myResponseType = Ews::ResponseType::Accept;
        });
        QVERIFY(!m_case->newest().isInPrincipalsInbox);
        QCOMPARE(m_case->newest().state, State::Accepted);
    }

    void anInboxThatMayNotBeReadIsNamed()
    {
        const QString amara = address(u"amara.okafor"_s);
        const auto all = m_case->list({principal, amara});
        QVERIFY(all);
        QCOMPARE(all->closedInboxes, QStringList{amara});
    }

    void requestsAreFew()
    {
        m_case->invites();
        const auto before = m_case->server.requests();
        QVERIFY(m_case->list());
        QCOMPARE(m_case->server.requests() - before, 2); // nothing is gone
    }

    void theCalendarTellsWhatBecameOfIt_data() { answers(); }

    /// Helena answers herself; the copy for Jonas stays where it is.
    void theCalendarTellsWhatBecameOfIt()
    {
        QFETCH(Ews::ResponseType, answer);
        QFETCH(State, state);
        m_case->invites();
        const Session helena = m_case->owner(u"helena.lindqvist"_s);
        const auto hers = await(readRequests(helena.client, principal, {}));
        const auto request = std::ranges::find(hers->requests, u"Review"_s, &Request::subject);
        QVERIFY(request != hers->requests.end());
        QCOMPARE(m_case->answer(*request, {.answer = answer}, helena).end, AnswerEnd::Done);
        QCOMPARE(m_case->newest().state, state);
        QVERIFY(!m_case->newest().isOpen());
    }

    void whatCannotBeSeenIsNotSaidToBeGone()
    {
        m_case->invites();
        hideCalendar();
        QCOMPARE(m_case->newest().state, State::Unknown);
        QVERIFY(m_case->newest().isOpen());
    }

    void updatesReplaceRequests()
    {
        const MeetingEntry entry = m_case->invites();
        Meeting wanted = entry.meeting;
        wanted.times.start = clock(1, 14);
        wanted.times.end = clock(1, 15);
        QVERIFY(m_case->carriedOut(planChange(sofia, entry, wanted, Tell::All)));
        const auto all = m_case->list();
        QVERIFY(all);
        QList<Request> reviews = all->requests;
        reviews.removeIf([](const Request &one) { return one.subject != "Review"_L1; });
        QCOMPARE(reviews.size(), 2);
        QCOMPARE(reviews.at(0).kind, Kind::Update);
        QCOMPARE(reviews.at(0).state, State::Open);
        QCOMPARE(reviews.at(0).start.time(), QTime(13, 0));
        QCOMPARE(reviews.at(1).state, State::Replaced);
        QVERIFY(!reviews.at(1).canBeAnswered());
    }

    void cancellationsNeedNoAnswer()
    {
        const MeetingEntry entry = m_case->invites();
        m_case->carriedOut(planCancel(sofia, entry, {.text = u"Off."_s}));
        const Request request = m_case->newest();
        QCOMPARE(request.kind, Kind::Cancellation);
        QVERIFY(!request.isOpen());
        QVERIFY(!request.canBeAnswered());
    }

    /// Anna answers an invitation that Jonas sent for Helena.
    void answersToThePrincipalsOwnMeetingsCome()
    {
        QCOMPARE(m_case->send(planNew(principal, sampleMeeting())).end, SendEnd::Done);
        const Session hers = m_case->owner(u"anna.schmidt"_s);
        const auto invitations = await(readRequests(hers.client, anna, {}));
        QVERIFY(invitations);
        const auto invitation =
            std::ranges::find(invitations->requests, sampleMeeting().subject, &Request::subject);
        QVERIFY(invitation != invitations->requests.end());
        QCOMPARE(invitation->senderName, u"Jonas Weber"_s);
        const QDateTime later(QDate(2026, 12, 2), QTime(9, 0), Qt::UTC);
        const RequestAnswer how{.answer = Ews::ResponseType::Tentative,
                                .proposedStart = later,
                                .proposedEnd = later.addSecs(3600)};
        QCOMPARE(m_case->answer(*invitation, how, hers).end, AnswerEnd::Done);
        const Request answer = m_case->newest(sampleMeeting().subject);
        QCOMPARE(answer.kind, Kind::Answer);
        QCOMPARE(answer.principal, principal);
        QCOMPARE(answer.fromAddress, anna);
        QCOMPARE(answer.answer, Ews::ResponseType::Tentative);
        QCOMPARE(answer.proposedStart, later);
        QVERIFY(!answer.canBeAnswered());
    }

    void moreThanAreLookedAtIsSaid()
    {
        m_case->invites();
        m_case->server.exchange().with([](Sandbox::State &state) {
            Sandbox::Mailbox &mailbox = *state.organisation.mailboxOf(address(assistant));
            const auto request =
                std::ranges::find_if(mailbox.items, [](const auto &one) {
                    return std::holds_alternative<Ews::MeetingRequest>(one.second.content);
                })->second;
            for (int i = 0; i < 500; ++i)
                mailbox.addItem(request);
        });
        const auto all = m_case->list();
        QVERIFY(all);
        QVERIFY(!all->isComplete);
    }

    /// They know no proposals, and say how old they are with the first answer.
    void olderServersAreAskedForWhatTheyKnow()
    {
        Case old({}, Ews::ServerVersion::Exchange2010_SP2);
        QVERIFY(old.isReady());
        const Session jonas = old.owner(assistant);
        const auto all = await(readRequests(jonas.client, address(assistant), {principal}));
        QVERIFY2(all, all ? "" : qPrintable(all.error().code));
        const int before = old.server.requests();
        QVERIFY(await(readRequests(jonas.client, address(assistant), {principal})));
        QCOMPARE(old.server.requests() - before, 1); // known by now
    }

    /// What says nothing of the calendar does not make a hidden entry a deleted one.
    void anAnswerWithoutFoldersTellsNothing()
    {
        m_case->invites();
        m_case->server.exchange().with(
            [](Sandbox::State &state) { state.organisation.mailboxOf(principal)->items.clear(); });
        Support::FaultProxy proxy;
        proxy.passTo(m_case->server.url());
        proxy.answerOperation(
            "GetFolder",
            {.bytes = Support::httpAnswer(
                 200, "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                      "<m:GetFolderResponse "
                      "xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\">"
                      "<m:ResponseMessages><m:GetFolderResponseMessage ResponseClass=\"Success\">"
                      "<m:ResponseCode>NoError</m:ResponseCode></m:GetFolderResponseMessage>"
                      "</m:ResponseMessages></m:GetFolderResponse></s:Body></s:Envelope>")});
        const Session jonas =
            m_case->session(assistant, {.address = address(assistant)}, proxy.url());
        const auto all = await(readRequests(jonas.client, address(assistant), {principal}));
        QVERIFY(all);
        QCOMPARE(all->requests.size(), 1);
        QCOMPARE(all->requests.first().state, State::Unknown);
        QCOMPARE(proxy.arrivals("GetFolder"), 1);
    }

    void anErrorOfTheOwnInboxIsOne()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.controls.refusedCalls[u"FindItem"_s] = u"ErrorInternalServerError"_s;
        });
        const auto all = m_case->list();
        QVERIFY(!all);
        QCOMPARE(all.error().code, u"ErrorInternalServerError"_s);
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
    void hideCalendar()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            Sandbox::Mailbox &mailbox = *state.organisation.mailboxOf(principal);
            mailbox.folders[u"calendar"_s].permissions.clear();
        });
    }
    /// How many messages about the meeting are listed that no later one replaces.
    qsizetype current()
    {
        const auto all = m_case->list();
        return all ? std::ranges::count_if(all->requests,
                                           [](const Request &one) {
                                               return one.subject == u"Review"_s &&
                                                      one.state != State::Replaced;
                                           })
                   : -1;
    }

    std::optional<RequestCase> m_case;
};

ONBEHALF_TEST(TestReadRequests, QCoreApplication)

} // namespace tst_readrequests

#include "tst_readrequests.moc"
