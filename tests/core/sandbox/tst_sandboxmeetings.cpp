// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items.h"
#include "support/testprogram.h"

namespace tst_sandboxmeetings {

using namespace Test;
using Ews::CalendarItem;
using Ews::MeetingCancellation;
using Ews::MeetingRequest;
using Ews::SendMeetingInvitations;
using Ews::SendMeetingUpdates;

namespace {

/// Jonas invites Sofia to a meeting of Helena's.
Ews::ItemId invited(Sandbox::Exchange &exchange,
                    SendMeetingInvitations send = SendMeetingInvitations::SendToAllAndSaveCopy)
{
    return onlyId(
        ask(exchange, creating(appointment(u"Budget"_s, {attendee(sofia)}), helena, send), jonas));
}

template<class Change>
Ews::UpdateItem updating(const Ews::ItemId &id, const QString &path, SendMeetingUpdates send,
                         Change change)
{
    CalendarItem item;
    change(item);
    return {.sendMeetingUpdates = send,
            .itemChanges = {{id, {Ews::SetItemField{Ews::FieldUri{path}, item}}}}};
}

Ews::UpdateItem moving(const Ews::ItemId &id, SendMeetingUpdates send)
{
    return updating(id, u"calendar:End"_s, send,
                    [](CalendarItem &item) { item.end = utc(24, 11); });
}

Ews::CreateItem cancelling(const Ews::ItemId &id)
{
    return {.messageDisposition = Ews::MessageDisposition::SendAndSaveCopy,
            .items = {Ews::CancelCalendarItem{id, Ews::Body{.text = u"Next week."_s}}}};
}

} // namespace

/// Meetings that a delegate makes, changes and cancels for a principal, and what others get of it.
class TestSandboxMeetings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInvitationIsFromThePrincipalBySomebodyElse()
    {
        Sandbox::Exchange exchange;
        invited(exchange);
        const auto requests = in<MeetingRequest>(exchange, sofia, u"inbox"_s);
        QCOMPARE(requests.size(), 1);
        const MeetingRequest &request = requests.first();
        QCOMPARE(request.from->mailbox.emailAddress, helena);
        QCOMPARE(request.sender->mailbox.emailAddress, jonas);
        QCOMPARE(request.organizer->mailbox.emailAddress, helena);
        QCOMPARE(request.meetingRequestType, Ews::MeetingRequestType::NewMeetingRequest);
        QCOMPARE(request.start, std::optional(utc(24, 8)));
        const auto entries = in<CalendarItem>(exchange, sofia, u"calendar"_s);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().freeBusy, Ews::LegacyFreeBusy::Tentative);
        QCOMPARE(entries.first().organizer->mailbox.emailAddress, helena);
        QCOMPARE(entries.first().myResponseType, Ews::ResponseType::NoResponseReceived);
        QCOMPARE(request.associatedCalendarItemId->id, entries.first().itemId->id);
    }

    void theCopyOfWhatWasSentIsTheDelegates()
    {
        Sandbox::Exchange exchange;
        invited(exchange);
        QCOMPARE(in<MeetingRequest>(exchange, jonas, u"sentitems"_s).size(), 1);
        QVERIFY(in<MeetingRequest>(exchange, helena, u"sentitems"_s).isEmpty());
    }

    void theMeetingKnowsThatItWasSent()
    {
        Sandbox::Exchange exchange;
        const auto sent = invited(exchange);
        const auto kept = only<CalendarItem>(ask(exchange, getting(sent), jonas));
        QCOMPARE(kept.meetingRequestWasSent, true);
        QCOMPARE(kept.isMeeting, true);
        const auto quiet = invited(exchange, SendMeetingInvitations::SendToNone);
        QCOMPARE(only<CalendarItem>(ask(exchange, getting(quiet), jonas)).meetingRequestWasSent,
                 false);
        QCOMPARE(in<MeetingRequest>(exchange, sofia, u"inbox"_s).size(), 1);
    }

    void sendingNeedsMoreThanTheFoldersRights()
    {
        Sandbox::Exchange exchange;
        exchange.with([](Sandbox::State &state) {
            auto &calendar = state.organisation.mailboxOf(helena)->folders[u"calendar"_s];
            calendar.setRights(state.organisation.sidOf(mei),
                               *Sandbox::rightsOf(Ews::PermissionLevel::Editor, true));
        });
        const auto op = creating(appointment(u"Budget"_s, {attendee(sofia)}), helena,
                                 SendMeetingInvitations::SendToAllAndSaveCopy);
        QCOMPARE(codes(ask(exchange, op, mei)), QStringList{u"ErrorSendAsDenied"_s});
        QVERIFY(in<MeetingRequest>(exchange, sofia, u"inbox"_s).isEmpty());
        QVERIFY(in<CalendarItem>(exchange, helena, u"calendar"_s).isEmpty());
        QCOMPARE(codes(ask(exchange, creating(appointment(u"Lunch"_s)), mei)),
                 QStringList{u"NoError"_s});
        QCOMPARE(codes(ask(exchange, op, isabel)), QStringList{u"NoError"_s}); // by her group
    }

    void delegatesGetThePrincipalsInvitations()
    {
        Sandbox::Exchange exchange;
        ask(exchange,
            creating(appointment(u"Review"_s, {attendee(helena)}), sofia,
                     SendMeetingInvitations::SendToAllAndSaveCopy),
            sofia);
        QCOMPARE(in<MeetingRequest>(exchange, helena, u"inbox"_s).size(), 1);
        const auto forwarded = in<MeetingRequest>(exchange, jonas, u"inbox"_s); // receives copies
        QCOMPARE(forwarded.size(), 1);
        QCOMPARE(forwarded.first().isDelegated, true);
        QCOMPARE(forwarded.first().receivedRepresenting->mailbox.emailAddress, helena);
        QVERIFY(in<MeetingRequest>(exchange, priya, u"inbox"_s).isEmpty());
    }

    void anUpdateTellsAllAndReplacesTheRequest()
    {
        Sandbox::Exchange exchange;
        const auto id = invited(exchange);
        const auto changed =
            onlyId(ask(exchange, moving(id, SendMeetingUpdates::SendToAllAndSaveCopy), jonas));
        QCOMPARE(changed.id, id.id);
        QVERIFY(changed.changeKey != id.changeKey);
        const auto requests = in<MeetingRequest>(exchange, sofia, u"inbox"_s);
        QCOMPARE(requests.size(), 2);
        const bool firstIsOld = requests.at(0).isOutOfDate.value_or(false);
        const MeetingRequest &newer = requests.at(firstIsOld ? 1 : 0);
        QCOMPARE(newer.isOutOfDate, false);
        QCOMPARE(requests.at(firstIsOld ? 0 : 1).isOutOfDate, true);
        QCOMPARE(newer.meetingRequestType, Ews::MeetingRequestType::FullUpdate);
        QCOMPARE(newer.appointmentSequenceNumber, 1);
        QCOMPARE(newer.end, std::optional(utc(24, 11)));
        const auto entries = in<CalendarItem>(exchange, sofia, u"calendar"_s);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().end, std::optional(utc(24, 11)));
    }

    // What was saved without telling anybody is new to them when they are told first.
    void theFirstSendingIsAnInvitation()
    {
        Sandbox::Exchange exchange;
        const auto id = invited(exchange, SendMeetingInvitations::SendToNone);
        ask(exchange, moving(id, SendMeetingUpdates::SendToAllAndSaveCopy), jonas);
        const auto requests = in<MeetingRequest>(exchange, sofia, u"inbox"_s);
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().meetingRequestType, Ews::MeetingRequestType::NewMeetingRequest);
    }

    void onlyTheAddedAndTheRemovedAreTold()
    {
        Sandbox::Exchange exchange;
        const auto id = invited(exchange);
        const auto op = updating(
            id, u"calendar:RequiredAttendees"_s, SendMeetingUpdates::SendToChangedAndSaveCopy,
            [](CalendarItem &item) { item.requiredAttendees = {attendee(mei)}; });
        QCOMPARE(codes(ask(exchange, op, jonas)), QStringList{u"NoError"_s});
        QCOMPARE(in<MeetingRequest>(exchange, mei, u"inbox"_s).size(), 1);
        QCOMPARE(in<MeetingRequest>(exchange, sofia, u"inbox"_s).size(), 1); // the first one
        QCOMPARE(in<MeetingCancellation>(exchange, sofia, u"inbox"_s).size(), 1);
        QCOMPARE(in<CalendarItem>(exchange, sofia, u"calendar"_s).first().isCancelled, true);
    }

    void anOldChangeKeySendsNothing()
    {
        Sandbox::Exchange exchange;
        const auto id = invited(exchange);
        const auto op = moving(id, SendMeetingUpdates::SendToAllAndSaveCopy);
        QCOMPARE(codes(ask(exchange, op, jonas)), QStringList{u"NoError"_s});
        QCOMPARE(codes(ask(exchange, op, jonas)), QStringList{u"ErrorIrresolvableConflict"_s});
        QCOMPARE(in<MeetingRequest>(exchange, sofia, u"inbox"_s).size(), 2);
        Ews::UpdateItem unkeyed = op;
        unkeyed.itemChanges.first().itemId = Ews::ItemId{.id = id.id};
        QCOMPARE(codes(ask(exchange, unkeyed, jonas)),
                 QStringList{u"ErrorChangeKeyRequiredForWriteOperations"_s});
    }

    void anUpdateIsAllOfItOrNothing()
    {
        Sandbox::Exchange exchange;
        const auto id = invited(exchange);
        Ews::UpdateItem op = moving(id, SendMeetingUpdates::SendToAllAndSaveCopy);
        CalendarItem two;
        two.subject = u"Two"_s;
        two.location = u"properties"_s;
        op.itemChanges.first().updates.append(
            Ews::SetItemField{Ews::FieldUri{u"item:Subject"_s}, two});
        QCOMPARE(codes(ask(exchange, op, jonas)),
                 QStringList{u"ErrorIncorrectUpdatePropertyCount"_s});
        QCOMPARE(only<CalendarItem>(ask(exchange, getting(id))).end, std::optional(utc(24, 9)));
        QCOMPARE(in<MeetingRequest>(exchange, sofia, u"inbox"_s).size(), 1);
    }

    void aPropertyOfOnesOwnDoesNotTravel()
    {
        Sandbox::Exchange exchange;
        CalendarItem item = appointment(u"Marked"_s, {attendee(sofia)});
        item.extendedProperties = {{operationId, u"one"_s}};
        ask(exchange, creating(item, helena, SendMeetingInvitations::SendToAllAndSaveCopy), jonas);
        const auto theirs = in<CalendarItem>(exchange, sofia, u"calendar"_s);
        const auto copy = only<CalendarItem>(ask(exchange, getting(*theirs.first().itemId), sofia));
        QVERIFY(copy.extendedProperties.isEmpty());
        const auto sent = in<MeetingRequest>(exchange, jonas, u"sentitems"_s);
        const auto kept = only<MeetingRequest>(ask(exchange, getting(*sent.first().itemId), jonas));
        QCOMPARE(kept.extendedProperties.size(), 1); // where the sender can look it up
    }

    void aCancellationSaysWhatWasWritten()
    {
        Sandbox::Exchange exchange;
        const auto id = invited(exchange);
        QCOMPARE(codes(ask(exchange, cancelling(id), jonas)), QStringList{u"NoError"_s});
        const auto messages = in<MeetingCancellation>(exchange, sofia, u"inbox"_s);
        QCOMPARE(messages.size(), 1);
        QCOMPARE(messages.first().from->mailbox.emailAddress, helena);
        QCOMPARE(messages.first().sender->mailbox.emailAddress, jonas);
        const auto whole =
            only<MeetingCancellation>(ask(exchange, getting(*messages.first().itemId), sofia));
        QCOMPARE(whole.body->text, u"Next week."_s);
        QVERIFY(in<CalendarItem>(exchange, helena, u"calendar"_s).isEmpty());
        const auto deleted = in<CalendarItem>(exchange, helena, u"deleteditems"_s).first();
        QCOMPARE(deleted.isCancelled, true);
        QVERIFY(deleted.itemId->id != id.id);
        QCOMPARE(codes(ask(exchange, getting(id))), QStringList{u"ErrorItemNotFound"_s});
        const auto theirs = in<CalendarItem>(exchange, sofia, u"calendar"_s).first();
        QCOMPARE(theirs.isCancelled, true);
        QCOMPARE(theirs.freeBusy, Ews::LegacyFreeBusy::Free);
    }

    void deletingCancelsWhereAsked()
    {
        Sandbox::Exchange exchange;
        const auto deleting = [](const Ews::ItemId &id, SendMeetingInvitations send) {
            return Ews::DeleteItem{.sendMeetingCancellations = send, .itemIds = {id}};
        };
        ask(exchange, deleting(invited(exchange), SendMeetingInvitations::SendToNone), jonas);
        QVERIFY(in<MeetingCancellation>(exchange, sofia, u"inbox"_s).isEmpty());
        ask(exchange, deleting(invited(exchange), SendMeetingInvitations::SendOnlyToAll), jonas);
        QCOMPARE(in<MeetingCancellation>(exchange, sofia, u"inbox"_s).size(), 1);
    }

    // What has happened where an answer is lost: a client has to find out.
    void aCallCanEndBetweenItsSteps_data()
    {
        QTest::addColumn<Sandbox::Step>("step");
        QTest::addColumn<int>("invitations");
        QTest::addColumn<bool>("marked");
        QTest::newRow("saved") << Sandbox::Step::Saved << 0 << false;
        QTest::newRow("sent") << Sandbox::Step::Sent << 1 << false;
        QTest::newRow("marked") << Sandbox::Step::Marked << 1 << true;
    }

    void aCallCanEndBetweenItsSteps()
    {
        QFETCH(const Sandbox::Step, step);
        QFETCH(const int, invitations);
        QFETCH(const bool, marked);
        Sandbox::Exchange exchange;
        exchange.with([step](Sandbox::State &state) { state.controls.diesAfter = step; });
        const auto op = creating(appointment(u"Budget"_s, {attendee(sofia)}), helena,
                                 SendMeetingInvitations::SendToAllAndSaveCopy);
        const auto answer = exchange.answer(Ews::writeRequest(op), jonas);
        QVERIFY(answer.lost);
        QVERIFY(answer.body.isEmpty());
        QCOMPARE(in<MeetingRequest>(exchange, sofia, u"inbox"_s).size(), invitations);
        const auto kept = in<CalendarItem>(exchange, helena, u"calendar"_s);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().meetingRequestWasSent, marked);
        QVERIFY(!exchange.answer(Ews::writeRequest(op), jonas).lost); // only once
    }

    void aCancellationIsMarkedBeforeItIsSent()
    {
        Sandbox::Exchange exchange;
        const auto id = invited(exchange);
        exchange.with(
            [](Sandbox::State &state) { state.controls.diesAfter = Sandbox::Step::Saved; });
        QVERIFY(exchange.answer(Ews::writeRequest(cancelling(id)), jonas).lost);
        QCOMPARE(in<CalendarItem>(exchange, helena, u"calendar"_s).first().isCancelled, true);
        QVERIFY(in<MeetingCancellation>(exchange, sofia, u"inbox"_s).isEmpty());
    }

    void anAttendeeCannotCancel()
    {
        Sandbox::Exchange exchange;
        invited(exchange);
        const auto theirs = in<CalendarItem>(exchange, sofia, u"calendar"_s).first();
        QCOMPARE(codes(ask(exchange, cancelling(*theirs.itemId), sofia)),
                 QStringList{u"ErrorCalendarIsNotOrganizer"_s});
    }

    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

ONBEHALF_TEST(TestSandboxMeetings, QCoreApplication)

} // namespace tst_sandboxmeetings

#include "tst_sandboxmeetings.moc"
