// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "series.h"
#include "support/testprogram.h"

namespace tst_sandboxresponses {

using namespace Test;
using Ews::CalendarItem;
using Ews::DeliverMeetingRequests;
using Ews::MeetingRequest;
using Ews::MeetingResponse;
using Ews::MessageDisposition;
using Ews::ResponseType;

namespace {

constexpr auto toAll = Ews::SendMeetingInvitations::SendToAllAndSaveCopy;

/// Sofia invites Helena, whose delegate Jonas gets copies.
Ews::ItemId invitedHelena(Sandbox::Exchange &exchange)
{
    return onlyId(
        ask(exchange, creating(appointment(u"Review"_s, {attendee(helena)}), sofia, toAll), sofia));
}

Ews::CreateItem answering(const Ews::NewItem &answer,
                          MessageDisposition how = MessageDisposition::SendAndSaveCopy)
{
    return {.messageDisposition = how, .items = {answer}};
}

template<class Answer = Ews::AcceptItem>
Answer answerTo(const std::optional<Ews::ItemId> &id, const QString &words = {})
{
    Answer answer;
    answer.referenceItemId = id;
    if (!words.isEmpty())
        answer.body = Ews::Body{.text = words};
    return answer;
}

Ews::ItemId requestIdOf(Sandbox::Exchange &exchange, const QString &who)
{
    const auto requests = in<MeetingRequest>(exchange, who, u"inbox"_s);
    return requests.isEmpty() ? Ews::ItemId() : *requests.last().itemId;
}

/// What the organizer's entry says of the first attendee.
Ews::Attendee tracked(Sandbox::Exchange &exchange, const Ews::ItemId &meeting)
{
    const auto entry = only<CalendarItem>(ask(exchange, getting({.id = meeting.id}), sofia));
    return entry.requiredAttendees.value(0);
}

CalendarItem helenasEntry(Sandbox::Exchange &exchange)
{
    for (const auto &entry : in<CalendarItem>(exchange, helena, u"calendar"_s))
        if (entry.subject == "Review"_L1)
            return entry;
    return {};
}

} // namespace

/// Answers to meetings, and which messages reach principals and delegates.
class TestSandboxResponses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDelegateAnswersForThePrincipal_data()
    {
        QTest::addColumn<Ews::NewItem>("answer");
        QTest::addColumn<ResponseType>("response");
        QTest::addColumn<Ews::LegacyFreeBusy>("status");
        QTest::addColumn<QString>("subject");
        QTest::newRow("accepted") << Ews::NewItem(Ews::AcceptItem()) << ResponseType::Accept
                                  << Ews::LegacyFreeBusy::Busy << u"Accepted: Review"_s;
        QTest::newRow("tentative")
            << Ews::NewItem(Ews::TentativelyAcceptItem()) << ResponseType::Tentative
            << Ews::LegacyFreeBusy::Tentative << u"Tentative: Review"_s;
    }

    void aDelegateAnswersForThePrincipal()
    {
        QFETCH(Ews::NewItem, answer);
        QFETCH(ResponseType, response);
        QFETCH(Ews::LegacyFreeBusy, status);
        QFETCH(QString, subject);
        Sandbox::Exchange exchange;
        const Ews::ItemId meeting = invitedHelena(exchange);
        std::visit(
            [&]<class A>(A &one) {
                if constexpr (std::is_base_of_v<Ews::MeetingAnswer, A>)
                    static_cast<Ews::MeetingAnswer &>(one) =
                        answerTo<A>(requestIdOf(exchange, jonas), u"With pleasure."_s);
            },
            answer);
        QCOMPARE(codes(ask(exchange, answering(answer), jonas)), QStringList{u"NoError"_s});

        const CalendarItem entry = helenasEntry(exchange);
        QCOMPARE(entry.myResponseType, response);
        QCOMPARE(entry.freeBusy, status);
        QCOMPARE(tracked(exchange, meeting).responseType, response);
        QVERIFY(tracked(exchange, meeting).lastResponseTime);

        const auto received = in<MeetingResponse>(exchange, sofia, u"inbox"_s);
        QCOMPARE(received.size(), 1);
        QCOMPARE(received.first().subject, subject);
        QCOMPARE(received.first().from->mailbox.emailAddress, helena);
        QCOMPARE(received.first().sender->mailbox.emailAddress, jonas);
        QCOMPARE(received.first().responseType, response);
        QCOMPARE(received.first().associatedCalendarItemId->id, meeting.id);
        const auto whole =
            only<MeetingResponse>(ask(exchange, getting(*received.first().itemId), sofia));
        QCOMPARE(whole.body->text.trimmed(), u"With pleasure."_s);
        QCOMPARE(in<MeetingResponse>(exchange, jonas, u"sentitems"_s).size(), 1);
        QVERIFY(in<MeetingResponse>(exchange, helena, u"sentitems"_s).isEmpty());
        QVERIFY(in<MeetingRequest>(exchange, jonas, u"inbox"_s).isEmpty());
        QCOMPARE(in<MeetingRequest>(exchange, jonas, u"deleteditems"_s).size(), 1);
    }

    void aDeclinedMeetingLeavesTheCalendar()
    {
        Sandbox::Exchange exchange;
        const Ews::ItemId meeting = invitedHelena(exchange);
        const auto answer = answerTo<Ews::DeclineItem>(requestIdOf(exchange, jonas));
        QCOMPARE(codes(ask(exchange, answering(answer), jonas)), QStringList{u"NoError"_s});
        QVERIFY(!helenasEntry(exchange).itemId);
        QCOMPARE(tracked(exchange, meeting).responseType, ResponseType::Decline);
        const auto received = in<MeetingResponse>(exchange, sofia, u"inbox"_s);
        QCOMPARE(received.size(), 1);
        QCOMPARE(received.first().itemClass, u"IPM.Schedule.Meeting.Resp.Neg"_s);
    }

    void theEntryInTheCalendarCanBeAnsweredToo()
    {
        Sandbox::Exchange exchange;
        const Ews::ItemId meeting = invitedHelena(exchange);
        const auto answer = answerTo(helenasEntry(exchange).itemId);
        QCOMPARE(codes(ask(exchange, answering(answer), jonas)), QStringList{u"NoError"_s});
        QCOMPARE(helenasEntry(exchange).myResponseType, ResponseType::Accept);
        QCOMPARE(tracked(exchange, meeting).responseType, ResponseType::Accept);
    }

    void aRequestBringsBackWhatWasDeclined()
    {
        Sandbox::Exchange exchange;
        invitedHelena(exchange);
        const Ews::ItemId request = requestIdOf(exchange, jonas);
        const auto decline = answerTo<Ews::DeclineItem>(helenasEntry(exchange).itemId);
        QCOMPARE(codes(ask(exchange, answering(decline), jonas)), QStringList{u"NoError"_s});
        QVERIFY(!helenasEntry(exchange).itemId);
        QCOMPARE(codes(ask(exchange, answering(answerTo(request)), jonas)),
                 QStringList{u"NoError"_s});
        QCOMPARE(helenasEntry(exchange).myResponseType, ResponseType::Accept);
    }

    void anotherTimeCanBeProposed()
    {
        Sandbox::Exchange exchange;
        const Ews::ItemId meeting = invitedHelena(exchange);
        auto answer = answerTo<Ews::TentativelyAcceptItem>(requestIdOf(exchange, jonas));
        answer.proposedStart = utc(25, 12);
        answer.proposedEnd = utc(25, 13);
        QCOMPARE(codes(ask(exchange, answering(answer), jonas)), QStringList{u"NoError"_s});
        const auto received = in<MeetingResponse>(exchange, sofia, u"inbox"_s);
        QCOMPARE(received.size(), 1);
        QCOMPARE(received.first().subject, u"New Time Proposed: Review"_s);
        QCOMPARE(received.first().proposedStart, std::optional(utc(25, 12)));
        QCOMPARE(received.first().proposedEnd, std::optional(utc(25, 13)));
        QCOMPARE(tracked(exchange, meeting).proposedStart, std::optional(utc(25, 12)));
        QCOMPARE(helenasEntry(exchange).start, std::optional(utc(24, 8))); // where it was
    }

    void whatIsOnlySavedIsNotSent()
    {
        Sandbox::Exchange exchange;
        const Ews::ItemId meeting = invitedHelena(exchange);
        const auto answer = answerTo(requestIdOf(exchange, jonas));
        QCOMPARE(codes(ask(exchange, answering(answer, MessageDisposition::SaveOnly), jonas)),
                 QStringList{u"NoError"_s});
        QCOMPARE(helenasEntry(exchange).myResponseType, ResponseType::Accept);
        QVERIFY(in<MeetingResponse>(exchange, sofia, u"inbox"_s).isEmpty());
        QVERIFY(tracked(exchange, meeting).responseType != ResponseType::Accept);
        QCOMPARE(in<MeetingResponse>(exchange, jonas, u"drafts"_s).size(), 1);
    }

    void theCopyGoesWhereItIsWanted()
    {
        Sandbox::Exchange exchange;
        invitedHelena(exchange);
        Ews::CreateItem op = answering(answerTo(requestIdOf(exchange, jonas)));
        op.savedItemFolderId = Ews::TargetFolderId{folderOf(u"sentitems"_s, jonas)};
        QCOMPARE(codes(ask(exchange, op, jonas)), QStringList{u"NoError"_s});
        QCOMPARE(in<MeetingResponse>(exchange, jonas, u"sentitems"_s).size(), 1);
    }

    void oneOccurrenceIsAnsweredAlone()
    {
        Sandbox::Exchange exchange;
        const CalendarItem weeks = fiveTuesdays(u"Review"_s, {attendee(helena)});
        ask(exchange, creating(weeks, sofia, toAll), sofia);
        QList<CalendarItem> reviews = shown(exchange, helena, jonas);
        reviews.removeIf([](const CalendarItem &one) { return one.subject != "Review"_L1; });
        QCOMPARE(reviews.size(), 5);
        const auto answer = answerTo<Ews::TentativelyAcceptItem>(reviews.at(1).itemId);
        QCOMPARE(codes(ask(exchange, answering(answer), jonas)), QStringList{u"NoError"_s});
        const auto responses = in<MeetingResponse>(exchange, sofia, u"inbox"_s);
        QCOMPARE(responses.size(), 1);
        QVERIFY(responses.first().recurrenceId);
        const auto second =
            only<CalendarItem>(ask(exchange, getting(*reviews.at(1).itemId), jonas));
        QCOMPARE(second.myResponseType, ResponseType::Tentative);
        const auto first = only<CalendarItem>(ask(exchange, getting(*reviews.at(0).itemId), jonas));
        QCOMPARE(first.myResponseType, ResponseType::NoResponseReceived);
        QList<ResponseType> noted;
        for (const CalendarItem &one : shown(exchange, sofia))
            if (one.subject == "Review"_L1)
                noted.append(only<CalendarItem>(ask(exchange, getting(*one.itemId), sofia))
                                 .requiredAttendees.value(0)
                                 .responseType.value_or(ResponseType::Unknown));
        QCOMPARE(noted.count(ResponseType::Tentative), 1);
    }

    void saysWhyAnAnswerCannotBe_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *what, const char *code) {
            QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(code);
        };
        row("one's own meeting", "ErrorCalendarIsOrganizerForAccept");
        row("cancelled", "ErrorCalendarIsCancelledForAccept");
        row("replaced by a later one", "ErrorCalendarMeetingRequestIsOutOfDate");
        row("a message", "ErrorInvalidItemForOperationAcceptItem");
        row("nothing", "ErrorItemNotFound");
        row("without a disposition", "ErrorMessageDispositionRequired");
        row("an old change key", "ErrorIrresolvableConflict");
        row("end before start", "ErrorCalendarEndDateIsEarlierThanStartDate");
        row("no right to edit", "ErrorAccessDenied");
        row("no right to send", "ErrorSendAsDenied");
    }

    void saysWhyAnAnswerCannotBe()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        Sandbox::Exchange exchange;
        const Ews::ItemId meeting = invitedHelena(exchange);
        QString caller = jonas;
        auto answer = answerTo(requestIdOf(exchange, jonas));
        Ews::CreateItem op;
        if (what == "one's own meeting"_L1) {
            answer.referenceItemId = meeting;
            caller = sofia;
        } else if (what == "cancelled"_L1) {
            ask(exchange, answering(Ews::CancelCalendarItem{meeting, Ews::Body{.text = u"Off."_s}}),
                sofia);
            answer.referenceItemId = helenasEntryEvenCancelled(exchange);
        } else if (what == "replaced by a later one"_L1) {
            CalendarItem later;
            later.end = utc(24, 11);
            const auto now = only<CalendarItem>(ask(exchange, getting({.id = meeting.id}), sofia));
            const Ews::UpdateItem moving{
                .sendMeetingUpdates = Ews::SendMeetingUpdates::SendToAllAndSaveCopy,
                .itemChanges = {
                    {*now.itemId, {Ews::SetItemField{Ews::FieldUri{u"calendar:End"_s}, later}}}}};
            QCOMPARE(codes(ask(exchange, moving, sofia)), QStringList{u"NoError"_s});
        } else if (what == "a message"_L1) {
            Ews::Message message;
            message.subject = u"Hello"_s;
            answer.referenceItemId =
                onlyId(ask(exchange,
                           Ews::CreateItem{.messageDisposition = MessageDisposition::SaveOnly,
                                           .items = {message}},
                           jonas));
        } else if (what == "nothing"_L1) {
            ask(exchange, answering(answer), jonas); // the request is elsewhere then
        } else if (what == "an old change key"_L1) {
            answer.referenceItemId = helenasEntry(exchange).itemId;
            ask(exchange, answering(answerTo(answer.referenceItemId)), jonas);
        } else if (what == "end before start"_L1) {
            answer.proposedStart = utc(25, 13);
            answer.proposedEnd = utc(25, 12);
        } else if (what == "no right to edit"_L1) {
            answer.referenceItemId = helenasEntry(exchange).itemId;
            caller = priya; // Reviewer
        } else if (what == "no right to send"_L1) {
            exchange.with([](Sandbox::State &state) {
                Sandbox::Directory &directory = state.organisation.directory;
                directory.edit(directory.byAddress(helena)->sid)->publicDelegates.clear();
            });
        }
        op = answering(answer);
        if (what == "without a disposition"_L1)
            op.messageDisposition.reset();
        const auto entryBefore = helenasEntry(exchange);
        QCOMPARE(codes(ask(exchange, op, caller)), QStringList{code});
        QCOMPARE(helenasEntry(exchange).myResponseType, entryBefore.myResponseType);
    }

    /// Jonas is invited himself, and gets the answers to Helena's meetings as her delegate.
    void anAnswerReplacesNoRequest()
    {
        Sandbox::Exchange exchange;
        ask(exchange,
            creating(appointment(u"Plan"_s, {attendee(jonas), attendee(sofia)}), helena, toAll),
            helena);
        const auto answer = answerTo(requestIdOf(exchange, sofia));
        QCOMPARE(codes(ask(exchange, answering(answer), sofia)), QStringList{u"NoError"_s});
        QCOMPARE(in<MeetingResponse>(exchange, jonas, u"inbox"_s).size(), 1);
        const auto requests = in<MeetingRequest>(exchange, jonas, u"inbox"_s);
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().isOutOfDate, false);
    }

    void scopeAndCopiesDecideWhoIsAsked_data()
    {
        QTest::addColumn<DeliverMeetingRequests>("scope");
        QTest::addColumn<bool>("copies");
        QTest::addColumn<bool>("toTheOwner");
        QTest::addColumn<bool>("asInformation");
        QTest::addColumn<bool>("toTheDelegate");
        using enum DeliverMeetingRequests;
        QTest::newRow("delegates only, with copies")
            << DelegatesOnly << true << false << false << true;
        QTest::newRow("delegates only, without copies")
            << DelegatesOnly << false << true << false << false;
        QTest::newRow("delegates and me, with copies")
            << DelegatesAndMe << true << true << false << true;
        QTest::newRow("delegates and me, without copies")
            << DelegatesAndMe << false << true << false << false;
        QTest::newRow("delegates, information to me, with copies")
            << DelegatesAndSendInformationToMe << true << true << true << true;
        QTest::newRow("delegates, information to me, without copies")
            << DelegatesAndSendInformationToMe << false << true << false << false;
        QTest::newRow("no forward, with copies") << NoForward << true << true << false << false;
        QTest::newRow("no forward, without copies") << NoForward << false << true << false << false;
    }

    void scopeAndCopiesDecideWhoIsAsked()
    {
        QFETCH(DeliverMeetingRequests, scope);
        QFETCH(bool, copies);
        QFETCH(bool, toTheOwner);
        QFETCH(bool, asInformation);
        QFETCH(bool, toTheDelegate);
        Sandbox::Exchange exchange;
        const Ews::UpdateDelegate settings{
            .mailbox = {.emailAddress = helena},
            .delegateUsers = {{.userId = user(jonas), .receivesCopies = copies}},
            .deliverMeetingRequests = scope};
        QCOMPARE(codes(ask(exchange, settings)), QStringList{u"NoError"_s});
        const Ews::ItemId meeting = invitedHelena(exchange);

        const auto owners = in<MeetingRequest>(exchange, helena, u"inbox"_s);
        QCOMPARE(owners.size(), toTheOwner ? 1 : 0);
        QCOMPARE(in<MeetingRequest>(exchange, helena, u"deleteditems"_s).size(),
                 toTheOwner ? 0 : 1);
        if (toTheOwner)
            QCOMPARE(owners.first().meetingRequestType,
                     asInformation ? Ews::MeetingRequestType::PrincipalWantsCopy
                                   : Ews::MeetingRequestType::NewMeetingRequest);
        const auto delegates = in<MeetingRequest>(exchange, jonas, u"inbox"_s);
        QCOMPARE(delegates.size(), toTheDelegate ? 1 : 0);
        if (toTheDelegate)
            QCOMPARE(delegates.first().meetingRequestType,
                     Ews::MeetingRequestType::NewMeetingRequest);

        // Cancellations go the same ways.
        ask(exchange, answering(Ews::CancelCalendarItem{meeting, Ews::Body{.text = u"Off."_s}}),
            sofia);
        QCOMPARE(in<Ews::MeetingCancellation>(exchange, helena, u"inbox"_s).size(),
                 toTheOwner ? 1 : 0);
        QCOMPARE(in<Ews::MeetingCancellation>(exchange, jonas, u"inbox"_s).size(),
                 toTheDelegate ? 1 : 0);
    }

    void cleanupTestCase() { VALIDATE_ANSWERS(); }

private:
    static std::optional<Ews::ItemId> helenasEntryEvenCancelled(Sandbox::Exchange &exchange)
    {
        for (const auto &entry : in<CalendarItem>(exchange, helena, u"calendar"_s))
            if (entry.isCancelled.value_or(false))
                return entry.itemId;
        return std::nullopt;
    }
};

ONBEHALF_TEST(TestSandboxResponses, QCoreApplication)

} // namespace tst_sandboxresponses

#include "tst_sandboxresponses.moc"
