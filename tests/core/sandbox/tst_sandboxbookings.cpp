// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "freetimes.h"
#include "support/testprogram.h"

namespace tst_sandboxbookings {

using namespace Test;
using Ews::CalendarItem;
using Ews::MeetingResponse;
using Ews::ResponseType;
using Ews::SendMeetingInvitations;
using Ews::SendMeetingUpdates;

namespace {

const QString boreas = u"room.boreas@sandbox.example"_s;

template<class T>
QList<T> in(Sandbox::Exchange &exchange, const QString &who, const QString &folder)
{
    const auto answer = ask(exchange, finding(folder, who, Ews::BaseShape::AllProperties), who);
    return found<T>(answer);
}

CalendarItem inRoom(const QString &subject, const QString &room = boreas)
{
    CalendarItem item = appointment(subject);
    item.resources = {attendee(room)};
    return item;
}

/// Jonas books the room for a meeting of Helena's.
Ews::ItemId booking(Sandbox::Exchange &exchange, const CalendarItem &item = inRoom(u"Budget"_s))
{
    return onlyId(
        ask(exchange, creating(item, helena, SendMeetingInvitations::SendToAllAndSaveCopy), jonas));
}

/// What the organizer's copy says of the room.
Ews::Attendee answerIn(Sandbox::Exchange &exchange, const Ews::ItemId &id)
{
    const auto item = only<CalendarItem>(ask(exchange, getting(id)));
    return item.resources.isEmpty() ? Ews::Attendee() : item.resources.first();
}

Ews::UpdateItem moving(const Ews::ItemId &id, int from, int to)
{
    CalendarItem start;
    CalendarItem end;
    start.start = utc(24, from);
    end.end = utc(24, to);
    return {.sendMeetingUpdates = SendMeetingUpdates::SendToAllAndSaveCopy,
            .itemChanges = {{id,
                             {Ews::SetItemField{Ews::FieldUri{u"calendar:Start"_s}, start},
                              Ews::SetItemField{Ews::FieldUri{u"calendar:End"_s}, end}}}}};
}

} // namespace

/// Rooms that accept or decline by themselves.
class TestSandboxBookings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreeRoomAccepts()
    {
        Sandbox::Exchange exchange;
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
        const auto id = booking(exchange);
        const Ews::Attendee room = answerIn(exchange, id);
        QCOMPARE(room.responseType, ResponseType::Accept);
        QVERIFY(room.lastResponseTime && room.lastResponseTime->at(QTimeZone::utc()) >= before);
        const auto entries = in<CalendarItem>(exchange, boreas, u"calendar"_s);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().start, std::optional(utc(24, 8)));
        QCOMPARE(entries.first().freeBusy, Ews::LegacyFreeBusy::Busy);
        QCOMPARE(entries.first().myResponseType, ResponseType::Accept);
        QCOMPARE(entries.first().organizer->mailbox.emailAddress, helena);
        QCOMPARE(entries.first().subject, u"Helena Lindqvist"_s); // rooms do not tell more
        QVERIFY(in<Ews::MeetingRequest>(exchange, boreas, u"inbox"_s).isEmpty());
    }

    void theOrganizerIsAnswered()
    {
        Sandbox::Exchange exchange;
        const auto id = booking(exchange);
        for (const QString &who : {helena, jonas}) { // her delegate has copies
            const auto answers = in<MeetingResponse>(exchange, who, u"inbox"_s);
            QCOMPARE(answers.size(), 1);
            const MeetingResponse &answer = answers.first();
            QCOMPARE(answer.itemClass, u"IPM.Schedule.Meeting.Resp.Pos"_s);
            QCOMPARE(answer.subject, u"Accepted: Budget"_s);
            QCOMPARE(answer.from->mailbox.emailAddress, boreas);
            QCOMPARE(answer.sender->mailbox.emailAddress, boreas);
            QCOMPARE(answer.responseType, ResponseType::Accept);
            QCOMPARE(answer.associatedCalendarItemId->id, id.id);
            QCOMPARE(answer.isDelegated, who == jonas);
            QVERIFY(!answer.uid.isEmpty());
        }
    }

    void whatWasGivenOutIsUpToDate()
    {
        Sandbox::Exchange exchange;
        const auto id = booking(exchange);
        QCOMPARE(only<CalendarItem>(ask(exchange, getting(id))).itemId->changeKey, id.changeKey);
    }

    void aTakenRoomDeclines_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<Ews::LegacyFreeBusy>("status");
        QTest::addColumn<bool>("accepted");
        using Status = Ews::LegacyFreeBusy;
        QTest::newRow("the same time") << 9 << 10 << Status::Busy << false;
        QTest::newRow("longer") << 8 << 11 << Status::Busy << false;
        QTest::newRow("tentative") << 9 << 10 << Status::Tentative << false;
        QTest::newRow("marked as free") << 9 << 10 << Status::Free << true;
        QTest::newRow("up to it") << 8 << 9 << Status::Busy << true;
        QTest::newRow("after it") << 10 << 11 << Status::Busy << true;
    }

    void aTakenRoomDeclines()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(Ews::LegacyFreeBusy, status);
        QFETCH(bool, accepted);
        Sandbox::Exchange exchange;
        entering(exchange, boreas, clock(24, from), clock(24, to), status);
        const auto id = booking(exchange);
        QCOMPARE(answerIn(exchange, id).responseType,
                 accepted ? ResponseType::Accept : ResponseType::Decline);
        QCOMPARE(in<CalendarItem>(exchange, boreas, u"calendar"_s).size(), accepted ? 2 : 1);
        const auto answers = in<MeetingResponse>(exchange, helena, u"inbox"_s);
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.first().itemClass, accepted ? u"IPM.Schedule.Meeting.Resp.Pos"_s
                                                     : u"IPM.Schedule.Meeting.Resp.Neg"_s);
    }

    void aRoomMayStandAmongPeople()
    {
        Sandbox::Exchange exchange;
        CalendarItem item = appointment(u"Budget"_s, {attendee(mei), attendee(boreas)});
        const auto id = booking(exchange, item);
        const auto kept = only<CalendarItem>(ask(exchange, getting(id)));
        QVERIFY(!kept.requiredAttendees.first().responseType);
        QCOMPARE(kept.requiredAttendees.last().responseType, ResponseType::Accept);
        QCOMPARE(in<Ews::MeetingRequest>(exchange, mei, u"inbox"_s).size(), 1);
        QCOMPARE(in<CalendarItem>(exchange, mei, u"calendar"_s).size(), 1);
    }

    void thinksAgainWhenAMeetingMoves()
    {
        Sandbox::Exchange exchange;
        entering(exchange, boreas, clock(24, 11), clock(24, 12)); // 10 to 11 in UTC
        const auto id = booking(exchange);
        const auto move = [&exchange, &id](int from, int to) {
            const auto now = only<CalendarItem>(ask(exchange, getting(id))).itemId.value();
            QCOMPARE(codes(ask(exchange, moving(now, from, to), jonas)), QStringList{u"NoError"_s});
        };
        move(9, 10);
        QCOMPARE(answerIn(exchange, id).responseType, ResponseType::Accept);
        QCOMPARE(in<CalendarItem>(exchange, boreas, u"calendar"_s).first().start,
                 std::optional(utc(24, 9)));
        move(10, 11);
        QCOMPARE(answerIn(exchange, id).responseType, ResponseType::Decline);
        QCOMPARE(in<CalendarItem>(exchange, boreas, u"calendar"_s).size(), 1);
        move(8, 10); // over where it was itself
        QCOMPARE(answerIn(exchange, id).responseType, ResponseType::Accept);
        QCOMPARE(in<CalendarItem>(exchange, boreas, u"calendar"_s).size(), 2);
        QCOMPARE(in<MeetingResponse>(exchange, helena, u"inbox"_s).size(), 4);
    }

    void isFreeAgainAfterACancellation()
    {
        Sandbox::Exchange exchange;
        const auto id = booking(exchange);
        QCOMPARE(answerIn(exchange, booking(exchange, inRoom(u"Other"_s))).responseType,
                 ResponseType::Decline);
        const auto now = only<CalendarItem>(ask(exchange, getting(id))).itemId.value();
        QCOMPARE(codes(ask(
                     exchange,
                     Ews::CreateItem{.messageDisposition = Ews::MessageDisposition::SendAndSaveCopy,
                                     .items = {Ews::CancelCalendarItem{now, {}}}},
                     jonas)),
                 QStringList{u"NoError"_s});
        QVERIFY(in<CalendarItem>(exchange, boreas, u"calendar"_s).isEmpty());
        QCOMPARE(answerIn(exchange, booking(exchange, inRoom(u"Third"_s))).responseType,
                 ResponseType::Accept);
    }

    void isToldOnlyOfWhatIsSent()
    {
        Sandbox::Exchange exchange;
        const auto id = onlyId(ask(exchange, creating(inRoom(u"Quiet"_s)), jonas));
        QVERIFY(!answerIn(exchange, id).responseType);
        QVERIFY(in<CalendarItem>(exchange, boreas, u"calendar"_s).isEmpty());
    }

    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

ONBEHALF_TEST(TestSandboxBookings, QCoreApplication)

} // namespace tst_sandboxbookings

#include "tst_sandboxbookings.moc"
