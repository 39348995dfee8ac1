// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "freetimes.h"
#include "series.h"
#include "support/testprogram.h"

namespace tst_sandboxseriestimes {

using namespace Test;
using Ews::CalendarItem;
using Ews::ResponseType;
using Ews::SendMeetingInvitations;
using Ews::SendMeetingUpdates;

namespace {

const QString boreas = u"room.boreas@sandbox.example"_s;
const QDate first(2026, 11, 24);

/// Five Tuesdays from 9 to 10, in the room.
Ews::ItemId booking(Sandbox::Exchange &exchange)
{
    CalendarItem item = fiveTuesdays(u"Budget"_s);
    item.resources = {attendee(boreas)};
    return onlyId(
        ask(exchange, creating(item, helena, SendMeetingInvitations::SendToAllAndSaveCopy)));
}

/// Wants the room for it, and asks the room.
Ews::UpdateItem withRoom(const Ews::ItemId &id)
{
    return changing(
        id, u"calendar:Resources"_s,
        [](CalendarItem &item) { item.resources = {attendee(boreas)}; },
        SendMeetingUpdates::SendToAllAndSaveCopy);
}

std::optional<ResponseType> answerIn(Sandbox::Exchange &exchange, const Ews::AnyItemId &id)
{
    const CalendarItem item = got(exchange, id);
    return item.resources.isEmpty() ? std::nullopt : item.resources.first().responseType;
}

QList<QDate> bookedDays(Sandbox::Exchange &exchange)
{
    QList<QDate> days;
    for (const auto &event :
         view(ask(exchange, looking({boreas}, first, 40), boreas, stockholm)).events)
        days.append(event.startTime.date);
    return days;
}

Ews::OccurrenceItemId occurrence(const Ews::ItemId &id, int index)
{
    return {.recurringMasterId = id.id, .changeKey = id.changeKey, .instanceIndex = index};
}

} // namespace

/// Series in free times, and in rooms that answer by themselves.
class TestSandboxSeriesTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOccurrenceTakesTime()
    {
        Sandbox::Exchange exchange;
        ask(exchange, creating(fiveTuesdays(u"Review"_s)));
        const auto shown = view(ask(exchange, looking({helena}, first, 15), helena, stockholm));
        QCOMPARE(shown.events.size(), 3);
        QCOMPARE(shown.events.at(2).startTime, wall(first.addDays(14), 9));
        QCOMPARE(shown.mergedFreeBusy.count(u'2'), 6);
        QVERIFY(shown.events.at(0).details->isRecurring);
        QVERIFY(!shown.events.at(0).details->isException);
    }

    void aRoomTakesAllOrNothing()
    {
        Sandbox::Exchange exchange;
        const QList<QDate> days{first, first.addDays(7), first.addDays(14), first.addDays(21),
                                first.addDays(28)};
        QCOMPARE(answerIn(exchange, booking(exchange)), ResponseType::Accept);
        QCOMPARE(bookedDays(exchange), days);
        Sandbox::Exchange other;
        entering(other, boreas, wall(first.addDays(21), 9, 30), wall(first.addDays(21), 12));
        QCOMPARE(answerIn(other, booking(other)), ResponseType::Decline);
        QCOMPARE(bookedDays(other), QList{first.addDays(21)});
    }

    void aRoomThinksAgainOfOneOccurrence()
    {
        Sandbox::Exchange exchange;
        entering(exchange, boreas, wall(first.addDays(7), 13), wall(first.addDays(7), 15));
        const auto id = booking(exchange);
        const auto move = [&](int from, int to) {
            const auto one = got(exchange, occurrence(id, 2)).itemId.value();
            const QDate day = first.addDays(7);
            QCOMPARE(codes(ask(exchange, moving(one, utc(day, from), utc(day, to),
                                                SendMeetingUpdates::SendToAllAndSaveCopy))),
                     QStringList{u"NoError"_s});
        };
        move(13, 14);
        QCOMPARE(answerIn(exchange, occurrence(id, 2)), ResponseType::Decline);
        QCOMPARE(answerIn(exchange, occurrence(id, 1)), ResponseType::Accept);
        QCOMPARE(bookedDays(exchange).count(first.addDays(7)), 1); // the other one
        QCOMPARE(bookedDays(exchange).size(), 5);
        move(15, 16);
        QCOMPARE(answerIn(exchange, occurrence(id, 2)), ResponseType::Accept);
        QCOMPARE(bookedDays(exchange).size(), 6);
    }

    void aRoomMayBeWantedForOneOccurrenceOnly()
    {
        Sandbox::Exchange exchange;
        const auto id = onlyId(ask(exchange, creating(fiveTuesdays(u"Budget"_s))));
        QCOMPARE(codes(ask(exchange, withRoom(got(exchange, occurrence(id, 2)).itemId.value()))),
                 QStringList{u"NoError"_s});
        QCOMPARE(bookedDays(exchange), QList{first.addDays(7)});
        QCOMPARE(answerIn(exchange, occurrence(id, 2)), ResponseType::Accept);
        ask(exchange, deleting(occurrence(id, 2), SendMeetingInvitations::SendToAllAndSaveCopy));
        QVERIFY(bookedDays(exchange).isEmpty());
    }

    /// What was changed in an occurrence is none of the room's business.
    void changedOccurrencesGetTheRoomsAnswer()
    {
        Sandbox::Exchange exchange;
        const auto id = onlyId(ask(exchange, creating(fiveTuesdays(u"Budget"_s))));
        const auto third = got(exchange, occurrence(id, 3)).itemId.value();
        ask(exchange, renaming(third, u"Budget, with guests"_s));
        QCOMPARE(codes(ask(exchange, withRoom(got(exchange, id).itemId.value()))),
                 QStringList{u"NoError"_s});
        QCOMPARE(bookedDays(exchange).size(), 5);
        QCOMPARE(answerIn(exchange, occurrence(id, 1)), ResponseType::Accept);
        QCOMPARE(answerIn(exchange, occurrence(id, 3)), ResponseType::Accept);
    }

    void aRoomForgetsWhatIsCancelled()
    {
        Sandbox::Exchange exchange;
        const auto id = booking(exchange);
        const auto send = SendMeetingInvitations::SendToAllAndSaveCopy;
        ask(exchange, deleting(occurrence(id, 2), send));
        QCOMPARE(bookedDays(exchange).size(), 4);
        QVERIFY(!bookedDays(exchange).contains(first.addDays(7)));
        ask(exchange, deleting(id, send));
        QVERIFY(bookedDays(exchange).isEmpty());
    }

    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

ONBEHALF_TEST(TestSandboxSeriesTimes, QCoreApplication)

} // namespace tst_sandboxseriestimes

#include "tst_sandboxseriestimes.moc"
