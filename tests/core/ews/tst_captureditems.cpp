// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a real server answered about items of calendars and messages.

#include "captures.h"
#include "ews/operations/createitem.h"
#include "ews/operations/deleteitem.h"
#include "ews/operations/finditem.h"
#include "ews/operations/getitem.h"
#include "support/testprogram.h"

namespace tst_captureditems {

using namespace Captures;

namespace {

/// The meeting that most of these are about.
const ItemId meeting{
    u"AAAAAG3yk+APqRVLufEJ3IxWUsoHAAEAAAClGHtvvNzqHtA8VlcAAAAAAA8AAAEAAAClGHtvvNzqHtA8VlcAAAAJAAIAAAM="_s,
    u"AQAAAKUYe2+83Ooe0DxWVwAAAAAANA=="_s};

DateTime utc(int day, int hour)
{
    return {QDate(2026, 12, day), QTime(hour, 0), 0};
}

/// The only item of a recorded answer, if it is a T.
template<class T, class Op>
std::optional<T> only(const QString &name)
{
    const auto answer = replayed<Op>(name);
    if (!answer || answer->items.size() != 1 || !answer->items[0])
        return std::nullopt;
    const QList<AnyItem> &items = answer->items[0]->items;
    const T *item = items.size() == 1 ? std::get_if<T>(&items[0]) : nullptr;
    return item ? std::optional(*item) : std::nullopt;
}

/// What a recorded FindItem found, from the one folder that it asked.
ItemPage page(const QString &name)
{
    const auto answer = replayed<FindItem>(name);
    if (!answer || answer->items.size() != 1 || !answer->items[0])
        return {};
    return answer->items[0]->rootFolder.value_or(ItemPage());
}

QString address(const std::optional<SingleRecipient> &recipient)
{
    return recipient ? recipient->mailbox.emailAddress : QString();
}

} // namespace

class TstCapturedItems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aMeetingWasCreated();
    void aMessageWasSent();
    void aCalendarRefusesAMeeting();
    void anInvitation();
    void anInvitationForTheOwner();
    void aMeetingAsItsOwnerSeesIt();
    void theMeetingsOfACalendar();
    void anInvitationAndItsUpdate();
    void anAnswerToAMeeting();
    void anItemThatIsGone();
};

void TstCapturedItems::initTestCase()
{
    if (!areThere())
        QSKIP("Without ../shared/captures there are no recorded answers to read.");
}

void TstCapturedItems::aMeetingWasCreated()
{
    const auto item =
        only<CalendarItem, CreateItem>(u"60-CreateItem-meeting-in-owner-calendar-as-assistant"_s);
    QVERIFY(item);
    QCOMPARE(item->itemId, std::optional(meeting));
    QCOMPARE(item->calendarItemType, CalendarItemType::Single);
}

void TstCapturedItems::aMessageWasSent()
{
    const auto message =
        only<Message, CreateItem>(u"98-CreateItem-message-From-owner-as-assistant-delegate"_s);
    QVERIFY(message && message->itemId);
    QCOMPARE(message->itemId->changeKey, u"AgAAAKUYe2+83Ooe0DxWVwAAAAAAHg=="_s);
    QCOMPARE(message->dateTimeReceived->date, QDate(2026, 11, 20));
    QVERIFY(!message->from);
}

void TstCapturedItems::aCalendarRefusesAMeeting()
{
    const auto answer =
        replayed<CreateItem>(u"103-CreateItem-in-dave-calendar-as-assistant-noperm"_s);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->items.size(), 1);
    QVERIFY(!answer->items[0]);
    QCOMPARE(answer->items[0].error().failure, Failure::Refused);
    QCOMPARE(answer->items[0].error().code, u"ErrorAccessDenied"_s);
    QCOMPARE(answer->items[0].error().message, u"E-3130: cannot write to target folder"_s);
    QVERIFY(!answer->items[0].error().outcomeUnknown());
}

void TstCapturedItems::anInvitation()
{
    const auto request =
        only<MeetingRequest, GetItem>(u"62-GetItem-carol-inbox-newest-meeting-request"_s);
    QVERIFY(request);
    QCOMPARE(request->subject, u"Delegate meeting"_s);
    QCOMPARE(request->start, std::optional(utc(7, 10)));
    QCOMPARE(request->end, std::optional(utc(7, 11)));
    QCOMPARE(request->location, u"Room A"_s);
    // This server names the delegate, and nobody on whose behalf.
    QCOMPARE(address(request->sender), u"assistant@example.test"_s);
    QCOMPARE(address(request->from), u"assistant@example.test"_s);
    QCOMPARE(address(request->organizer), u"assistant@example.test"_s);
    QCOMPARE(request->toRecipients.size(), 2);
    QCOMPARE(request->toRecipients[1].emailAddress, u"carol@example.test"_s);
    QCOMPARE(request->myResponseType, ResponseType::NoResponseReceived);
    QCOMPARE(request->isRead, false);
    QCOMPARE(request->appointmentState, 3);
    QVERIFY(request->associatedCalendarItemId);
    QVERIFY(request->associatedCalendarItemId->changeKey.isEmpty());
    QVERIFY(request->uid.endsWith("B6A6D647AB7207DB"_L1));
    QVERIFY(!request->isOutOfDate);                  // it does not say
    QCOMPARE(request->extendedProperties.size(), 7); // not in their place
}

void TstCapturedItems::anInvitationForTheOwner()
{
    const auto request =
        only<MeetingRequest, GetItem>(u"92-GetItem-owner-inbox-newest-request-from-carol"_s);
    QVERIFY(request);
    QCOMPARE(request->subject, u"Carol asks owner"_s);
    QCOMPARE(request->start, std::optional(utc(9, 10)));
    QCOMPARE(address(request->from), u"carol@example.test"_s);
    QCOMPARE(request->organizer->mailbox.name, u"Carol Colleague"_s);
    QCOMPARE(request->freeBusy, LegacyFreeBusy::Busy);
    QVERIFY(!request->receivedRepresenting);
}

void TstCapturedItems::aMeetingAsItsOwnerSeesIt()
{
    const auto item = only<CalendarItem, GetItem>(u"65-GetItem-meeting-as-owner"_s);
    QVERIFY(item);
    QCOMPARE(item->itemId, std::optional(meeting));
    QCOMPARE(item->start, std::optional(utc(7, 10)));
    QCOMPARE(item->isAllDayEvent, false);
    QCOMPARE(item->isMeeting, true);
    QCOMPARE(item->isCancelled, false);
    // The owner does not count as its organizer.
    QCOMPARE(address(item->organizer), u"assistant@example.test"_s);
    QCOMPARE(item->myResponseType, ResponseType::NoResponseReceived);
    QVERIFY(item->uid.endsWith("b6a6d647ab7207db"_L1)); // the last of all, not in its place
    QVERIFY(item->requiredAttendees.isEmpty());
    QVERIFY(!item->startTimeZone);
    QVERIFY(!item->effectiveRights);
}

void TstCapturedItems::theMeetingsOfACalendar()
{
    const ItemPage calendar = page(u"63-FindItem-owner-calendar-as-owner"_s);
    QCOMPARE(calendar.includesLastItemInRange, true);
    QCOMPARE(calendar.totalItemsInView, 1);
    QCOMPARE(calendar.items.size(), 1);
    const auto *item = std::get_if<CalendarItem>(&calendar.items[0]);
    QVERIFY(item);
    QCOMPARE(item->itemId, std::optional(meeting));
    QCOMPARE(item->subject, u"Delegate meeting"_s);
    QCOMPARE(item->end, std::optional(utc(7, 11)));
    QCOMPARE(item->freeBusy, LegacyFreeBusy::Busy);
}

void TstCapturedItems::anInvitationAndItsUpdate()
{
    const ItemPage inbox = page(u"70-FindItem-carol-inbox-meeting-update"_s);
    QCOMPARE(inbox.items.size(), 2);
    const auto *first = std::get_if<MeetingRequest>(&inbox.items[0]);
    const auto *update = std::get_if<MeetingRequest>(&inbox.items[1]);
    QVERIFY(first && update);
    QVERIFY(!first->uid.isEmpty());
    QCOMPARE(update->uid, first->uid);
    QVERIFY(update->itemId != first->itemId);
    QCOMPARE(first->start, std::optional(utc(7, 10)));
    QCOMPARE(update->start, std::optional(utc(7, 14)));
    QCOMPARE(update->location, u"Room B"_s);
    QVERIFY(update->dateTimeStamp->at(QTimeZone::utc()) >
            first->dateTimeStamp->at(QTimeZone::utc()));
}

void TstCapturedItems::anAnswerToAMeeting()
{
    const ItemPage inbox = page(u"86-FindItem-owner-inbox-meeting-response"_s);
    QCOMPARE(inbox.items.size(), 2);
    const auto *odd = std::get_if<CalendarItem>(&inbox.items[0]); // an appointment among messages
    QVERIFY(odd);
    QCOMPARE(odd->subject, u"Accepted: Board"_s);
    const auto *response = std::get_if<MeetingResponse>(&inbox.items[1]);
    QVERIFY(response);
    QCOMPARE(response->responseType, ResponseType::Accept);
    QCOMPARE(address(response->from), u"carol@example.test"_s);
    QCOMPARE(response->itemClass, u"IPM.Schedule.Meeting.Resp.Pos"_s);
    QCOMPARE(response->uid, odd->uid);
}

void TstCapturedItems::anItemThatIsGone()
{
    const auto answer = replayed<DeleteItem>(u"77-DeleteItem-again-gone"_s);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->items.size(), 1);
    QVERIFY(!answer->items[0]);
    QCOMPARE(answer->items[0].error().failure, Failure::Refused);
    QCOMPARE(answer->items[0].error().code, u"ErrorItemNotFound"_s);
    QVERIFY(!answer->items[0].error().outcomeUnknown());
}

ONBEHALF_TEST(TstCapturedItems, QCoreApplication)

} // namespace tst_captureditems

#include "tst_captureditems.moc"
