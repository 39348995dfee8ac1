// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "series.h"
#include "support/testprogram.h"

namespace tst_sandboxseriesmeetings {

using namespace Test;
using Ews::CalendarItem;
using Ews::CalendarItemType;
using Ews::MeetingCancellation;
using Ews::MeetingRequest;
using Ews::SendMeetingInvitations;
using Ews::SendMeetingUpdates;

namespace {

const QStringList good{u"NoError"_s};
constexpr auto toAll = SendMeetingUpdates::SendToAllAndSaveCopy;

/// The newest of the messages in somebody's Inbox, whole.
template<class T>
T newest(Sandbox::Exchange &exchange, const QString &who)
{
    // Messages of the same second keep the order in which they came.
    const auto messages = in<T>(exchange, who, u"inbox"_s);
    return messages.isEmpty()
               ? T()
               : only<T>(ask(exchange, getting(Ews::AnyItemId(*messages.last().itemId)), who));
}

/// Jonas invites Sofia to a series of Helena's.
Ews::ItemId invited(Sandbox::Exchange &exchange,
                    SendMeetingInvitations send = SendMeetingInvitations::SendToAllAndSaveCopy)
{
    return onlyId(
        ask(exchange, creating(fiveTuesdays(u"Budget"_s, {attendee(sofia)}), helena, send), jonas));
}

Ews::ItemId occurrence(Sandbox::Exchange &exchange, int number, const QString &owner = helena)
{
    return *shown(exchange, owner).at(number).itemId;
}

Ews::CreateItem cancelling(const Ews::ItemId &id)
{
    return {.messageDisposition = Ews::MessageDisposition::SendAndSaveCopy,
            .items = {Ews::CancelCalendarItem{id, Ews::Body{.text = u"Holiday."_s}}}};
}

} // namespace

/// Series with attendees: what they get of the whole, and of one occurrence.
class TestSandboxSeriesMeetings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInvitationIsToTheWholeSeries()
    {
        Sandbox::Exchange exchange;
        invited(exchange);
        const auto request = newest<MeetingRequest>(exchange, sofia);
        QCOMPARE(request.calendarItemType, CalendarItemType::RecurringMaster);
        QCOMPARE(request.isRecurring, true);
        QCOMPARE(request.recurrence, fiveTuesdays({}).recurrence);
        QCOMPARE(request.from->mailbox.emailAddress, helena);
        QCOMPARE(request.sender->mailbox.emailAddress, jonas);
        QVERIFY(!request.recurrenceId);
        const auto entries = in<CalendarItem>(exchange, sofia, u"calendar"_s);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(request.associatedCalendarItemId->id, entries.first().itemId->id);
        QCOMPARE(starts(shown(exchange, sofia)), starts(shown(exchange)));
        QCOMPARE(shown(exchange, sofia).at(2).freeBusy, Ews::LegacyFreeBusy::Tentative);
    }

    void anUpdateOfOneOccurrenceNamesIt()
    {
        Sandbox::Exchange exchange;
        invited(exchange);
        const QDate day(2026, 12, 2);
        const auto op = moving(occurrence(exchange, 1), clock(day, 15), clock(day, 16), toAll);
        QCOMPARE(codes(ask(exchange, op, jonas)), good);
        const auto request = newest<MeetingRequest>(exchange, sofia);
        QCOMPARE(request.recurrenceId, std::optional(utc(QDate(2026, 12, 1), 8)));
        QCOMPARE(request.start, std::optional(utc(day, 14)));
        QCOMPARE(request.calendarItemType, CalendarItemType::Exception);
        QCOMPARE(request.meetingRequestType, Ews::MeetingRequestType::FullUpdate);
        QVERIFY(!request.recurrence);
        QCOMPARE(in<CalendarItem>(exchange, sofia, u"calendar"_s).size(), 1); // still one series
        QCOMPARE(starts(shown(exchange, sofia)), starts(shown(exchange)));
        QCOMPARE(request.associatedCalendarItemId->id, occurrence(exchange, 1, sofia).id);
        const auto requests = in<MeetingRequest>(exchange, sofia, u"inbox"_s);
        QCOMPARE(requests.first().isOutOfDate, false); // that of the series
    }

    void anUpdateOfTheSeriesReplacesAll()
    {
        Sandbox::Exchange exchange;
        const auto id = invited(exchange);
        ask(exchange, renaming(occurrence(exchange, 1), u"Budget, with guests"_s, toAll), jonas);
        const auto key = *got(exchange, id).itemId;
        QCOMPARE(codes(ask(exchange, moving(key, clock(24, 11), clock(24, 12), toAll), jonas)),
                 good);
        QCOMPARE(starts(shown(exchange, sofia)), starts(shown(exchange)));
        QCOMPARE(subjects(shown(exchange, sofia)), QStringList(5, u"Budget"_s));
        const auto requests = in<MeetingRequest>(exchange, sofia, u"inbox"_s);
        QCOMPARE(requests.size(), 3);
        QCOMPARE(requests.at(1).isOutOfDate, true);
        QCOMPARE(newest<MeetingRequest>(exchange, sofia).isOutOfDate, false);
    }

    void somebodyIsInvitedToOneOccurrence()
    {
        Sandbox::Exchange exchange;
        invited(exchange);
        const auto op = changing(
            occurrence(exchange, 1), u"calendar:RequiredAttendees"_s,
            [](CalendarItem &item) {
                item.requiredAttendees = {attendee(sofia), attendee(mei)};
            },
            SendMeetingUpdates::SendToChangedAndSaveCopy);
        QCOMPARE(codes(ask(exchange, op, jonas)), good);
        const auto theirs = in<CalendarItem>(exchange, mei, u"calendar"_s);
        QCOMPARE(theirs.size(), 1);
        QCOMPARE(theirs.first().calendarItemType, CalendarItemType::Single);
        QCOMPARE(theirs.first().start, std::optional(utc(QDate(2026, 12, 1), 8)));
        QCOMPARE(newest<MeetingRequest>(exchange, mei).recurrenceId, theirs.first().start);
        QCOMPARE(in<MeetingRequest>(exchange, sofia, u"inbox"_s).size(), 1);
        QCOMPARE(got(exchange, occurrence(exchange, 2)).requiredAttendees.size(), 1);
    }

    void theSeriesReplacesASingleOccurrence()
    {
        Sandbox::Exchange exchange;
        const auto id = invited(exchange);
        const auto adding = [](const Ews::ItemId &to) {
            return changing(
                to, u"calendar:RequiredAttendees"_s,
                [](CalendarItem &item) {
                    item.requiredAttendees = {attendee(sofia), attendee(mei)};
                },
                SendMeetingUpdates::SendToChangedAndSaveCopy);
        };
        ask(exchange, adding(occurrence(exchange, 1)), jonas);
        QCOMPARE(codes(ask(exchange, adding(*got(exchange, id).itemId), jonas)), good);
        QCOMPARE(in<CalendarItem>(exchange, mei, u"calendar"_s).size(), 1);
        QCOMPARE(shown(exchange, mei).size(), 5);
    }

    void aCancelledOccurrenceLeavesTheOthersCalendars()
    {
        Sandbox::Exchange exchange;
        invited(exchange);
        QCOMPARE(codes(ask(exchange, cancelling(occurrence(exchange, 2)), jonas)), good);
        const auto message = newest<MeetingCancellation>(exchange, sofia);
        QCOMPARE(message.recurrenceId, std::optional(utc(QDate(2026, 12, 8), 8)));
        QCOMPARE(message.body->text, u"Holiday."_s);
        const QList<QDate> left{{2026, 11, 24}, {2026, 12, 1}, {2026, 12, 15}, {2026, 12, 22}};
        QCOMPARE(dates(shown(exchange)), left);
        QCOMPARE(dates(shown(exchange, sofia)), left);
        QCOMPARE(in<CalendarItem>(exchange, sofia, u"calendar"_s).first().isCancelled, false);
        QVERIFY(in<CalendarItem>(exchange, helena, u"deleteditems"_s).isEmpty());
    }

    void theLastCancelledOccurrenceTakesTheSeriesAlong()
    {
        Sandbox::Exchange exchange;
        invited(exchange);
        for (int left = 5; left > 0; --left) {
            QCOMPARE(shown(exchange, sofia).size(), left);
            QCOMPARE(codes(ask(exchange, cancelling(occurrence(exchange, 0)), jonas)), good);
        }
        QVERIFY(in<CalendarItem>(exchange, sofia, u"calendar"_s).isEmpty());
        QVERIFY(in<CalendarItem>(exchange, helena, u"calendar"_s).isEmpty());
        QCOMPARE(in<MeetingCancellation>(exchange, sofia, u"inbox"_s).size(), 5);
    }

    void deletingAnOccurrenceCancelsItWhereAsked()
    {
        Sandbox::Exchange exchange;
        invited(exchange);
        QCOMPARE(codes(ask(exchange, deleting(occurrence(exchange, 0)), jonas)), good);
        QVERIFY(in<MeetingCancellation>(exchange, sofia, u"inbox"_s).isEmpty());
        QCOMPARE(shown(exchange, sofia).size(), 5);
        const auto op =
            deleting(occurrence(exchange, 0), SendMeetingInvitations::SendToAllAndSaveCopy);
        QCOMPARE(codes(ask(exchange, op, jonas)), good);
        QCOMPARE(in<MeetingCancellation>(exchange, sofia, u"inbox"_s).size(), 1);
        QCOMPARE(shown(exchange, sofia).size(), 4);
        QCOMPARE(shown(exchange).size(), 3);
    }

    void aCancelledSeriesIsCancelledThroughout()
    {
        Sandbox::Exchange exchange;
        const auto id = invited(exchange);
        ask(exchange, renaming(occurrence(exchange, 1), u"Budget, with guests"_s, toAll), jonas);
        QCOMPARE(codes(ask(exchange, cancelling(*got(exchange, id).itemId), jonas)), good);
        QVERIFY(shown(exchange).isEmpty());
        const auto theirs = shown(exchange, sofia);
        QCOMPARE(theirs.size(), 5);
        for (const CalendarItem &item : theirs) {
            QCOMPARE(got(exchange, *item.itemId, sofia).isCancelled, true);
            QCOMPARE(item.freeBusy, Ews::LegacyFreeBusy::Free);
        }
        QVERIFY(!newest<MeetingCancellation>(exchange, sofia).recurrenceId);
    }

    void anAttendeeCannotCancelAnOccurrence()
    {
        Sandbox::Exchange exchange;
        invited(exchange);
        QCOMPARE(codes(ask(exchange, cancelling(occurrence(exchange, 1, sofia)), sofia)),
                 QStringList{u"ErrorCalendarIsNotOrganizer"_s});
    }

    void occurrencesKnowThatTheyWereSent()
    {
        Sandbox::Exchange exchange;
        const auto id = invited(exchange, SendMeetingInvitations::SendToNone);
        ask(exchange, renaming(occurrence(exchange, 1), u"Budget, with guests"_s), jonas);
        QCOMPARE(got(exchange, occurrence(exchange, 1)).meetingRequestWasSent, false);
        const auto op = renaming(*got(exchange, id).itemId, u"Money"_s, toAll);
        QCOMPARE(codes(ask(exchange, op, jonas)), good);
        QCOMPARE(got(exchange, occurrence(exchange, 1)).meetingRequestWasSent, true);
        QCOMPARE(got(exchange, occurrence(exchange, 2)).meetingRequestWasSent, true);
    }

    // What has happened to one occurrence where an answer is lost.
    void aCallCanEndBetweenItsSteps_data()
    {
        QTest::addColumn<Sandbox::Step>("step");
        QTest::addColumn<int>("updates");
        QTest::addColumn<bool>("marked");
        QTest::newRow("saved") << Sandbox::Step::Saved << 0 << false;
        QTest::newRow("sent") << Sandbox::Step::Sent << 1 << false;
        QTest::newRow("marked") << Sandbox::Step::Marked << 1 << true;
    }

    void aCallCanEndBetweenItsSteps()
    {
        QFETCH(const Sandbox::Step, step);
        QFETCH(const int, updates);
        QFETCH(const bool, marked);
        Sandbox::Exchange exchange;
        invited(exchange, SendMeetingInvitations::SendToNone);
        const auto op = renaming(occurrence(exchange, 1), u"Budget, with guests"_s, toAll);
        exchange.with([step](Sandbox::State &state) { state.controls.diesAfter = step; });
        QVERIFY(exchange.answer(Ews::writeRequest(op), jonas).lost);
        const CalendarItem kept = got(exchange, occurrence(exchange, 1));
        QCOMPARE(kept.subject, u"Budget, with guests"_s);
        QCOMPARE(kept.meetingRequestWasSent, marked);
        QCOMPARE(in<MeetingRequest>(exchange, sofia, u"inbox"_s).size(), updates);
    }

    void whatIsDeletedTellsNobody()
    {
        Sandbox::Exchange exchange;
        const auto id = invited(exchange);
        ask(exchange, deleting(id), jonas);
        const auto there = in<CalendarItem>(exchange, helena, u"deleteditems"_s).first();
        QCOMPARE(codes(ask(exchange, renaming(*there.itemId, u"Money"_s, toAll))),
                 QStringList{u"ErrorCalendarCannotUpdateDeletedItem"_s});
        QCOMPARE(codes(ask(exchange, renaming(*there.itemId, u"Money"_s))), good);
    }

    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

ONBEHALF_TEST(TestSandboxSeriesMeetings, QCoreApplication)

} // namespace tst_sandboxseriesmeetings

#include "tst_sandboxseriesmeetings.moc"
