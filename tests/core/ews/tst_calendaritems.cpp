// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests that create, change and delete items of a calendar.

#include "core/ews/golden.h"
#include "ews/operations/deleteitem.h"
#include "ews/operations/updateitem.h"
#include "support/testprogram.h"

namespace tst_calendaritems {

using namespace Ews;
using Golden::operationId;
using namespace Qt::Literals::StringLiterals;

namespace {

Attendee attendee(const QString &address)
{
    return {.mailbox = Golden::mailbox(address)};
}

DateTime clock(int year, int month, int day, int hour, int minute = 0)
{
    return {QDate(year, month, day), QTime(hour, minute), {}};
}

CreateItem meeting()
{
    CalendarItem item;
    item.subject = u"Quarterly review"_s;
    item.sensitivity = Sensitivity::Private;
    item.body = Body{.type = BodyType::HTML, .text = u"<p>Figures &amp; plans</p>"_s};
    item.categories = {u"Finance"_s, u"Board"_s};
    item.importance = Importance::High;
    item.reminderIsSet = true;
    item.reminderMinutesBeforeStart = 15;
    item.extendedProperties = {{operationId, u"2f6c1f0e"_s}};
    item.start = clock(2026, 11, 24, 9);
    item.end = clock(2026, 11, 24, 10, 30);
    item.isAllDayEvent = false;
    item.freeBusy = LegacyFreeBusy::Busy;
    item.location = u"Room 1"_s;
    item.isResponseRequested = true;
    item.requiredAttendees = {attendee(u"first@example.test"_s),
                              attendee(u"second@example.test"_s)};
    item.optionalAttendees = {attendee(u"third@example.test"_s)};
    item.resources = {attendee(u"room1@example.test"_s)};
    item.recurrence = Recurrence{
        WeeklyRecurrence{.interval = 2, .daysOfWeek = {{DayOfWeek::Tuesday, DayOfWeek::Thursday}}},
        NumberedRecurrence{QDate(2026, 11, 24), 4}};
    item.startTimeZone = item.endTimeZone = TimeZoneDefinition{u"W. Europe Standard Time"_s};
    item.allowNewTimeProposal = false;
    const DistinguishedFolderId calendar{.id = u"calendar"_s,
                                         .mailbox = Golden::mailbox(u"principal@example.test"_s)};
    return {.messageDisposition = {},
            .sendMeetingInvitations = SendMeetingInvitations::SendToNone,
            .savedItemFolderId = TargetFolderId{calendar},
            .items = {item}};
}

CreateItem holidayOn2007()
{
    CalendarItem item;
    item.subject = u"Holiday"_s;
    item.start = clock(2026, 12, 24, 0);
    item.end = clock(2026, 12, 27, 0);
    item.isAllDayEvent = true;
    item.freeBusy = LegacyFreeBusy::OOF;
    item.recurrence = Recurrence{
        RelativeYearlyRecurrence{DayOfWeek::WeekendDay, DayOfWeekIndex::Last, Month::December},
        EndDateRecurrence{QDate(2026, 12, 26), QDate(2030, 12, 31)}};
    item.meetingTimeZone = MeetingTimeZone{u"New Zealand Standard Time"_s};
    return {.messageDisposition = {},
            .sendMeetingInvitations = SendMeetingInvitations::SendToAllAndSaveCopy,
            .savedItemFolderId = TargetFolderId{FolderId{u"AAMkCal"_s, u"AgAAC1"_s}},
            .items = {item}};
}

CreateItem answers()
{
    AcceptItem accept;
    accept.referenceItemId = ItemId{u"AAMkRequest1"_s, u"CwAAR1"_s};
    TentativelyAcceptItem tentative;
    tentative.referenceItemId = ItemId{u"AAMkRequest2"_s, u"CwAAR2"_s};
    tentative.proposedStart = DateTime{QDate(2026, 11, 25), QTime(13, 0), 0};
    tentative.proposedEnd = DateTime{QDate(2026, 11, 25), QTime(14, 0), 0};
    DeclineItem decline;
    decline.body = Body{.text = u"I am away."_s};
    decline.referenceItemId = ItemId{u"AAMkRequest3"_s, u"CwAAR3"_s};
    const CancelCalendarItem cancel{ItemId{u"AAMkMeeting"_s, u"DwAAM1"_s},
                                    Body{.text = u"We meet next week instead."_s}};
    return {.messageDisposition = MessageDisposition::SendAndSaveCopy,
            .items = {cancel, accept, tentative, decline}};
}

/// Without a message to the organizer; what Exchange makes of one all the same is thrown away.
CreateItem quietAnswer()
{
    AcceptItem accept;
    accept.referenceItemId = ItemId{u"AAMkRequest1"_s, u"CwAAR1"_s};
    return {.messageDisposition = MessageDisposition::SaveOnly,
            .savedItemFolderId = TargetFolderId{DistinguishedFolderId{.id = u"deleteditems"_s}},
            .items = {accept}};
}

CreateItem removal()
{
    return {.messageDisposition = MessageDisposition::SaveOnly,
            .items = {RemoveItem{ItemId{u"AAMkCancellation"_s, u"EAAAX1"_s}}}};
}

template<class Change>
SetItemField set(const FieldPath &path, Change change)
{
    CalendarItem item;
    change(item);
    return {path, item};
}

UpdateItem changes()
{
    const ItemChange all{ItemId{u"AAMkMeeting"_s, u"DwAAM1"_s},
                         {set(FieldUri{u"calendar:Start"_s},
                              [](CalendarItem &item) { item.start = clock(2026, 11, 25, 9); }),
                          set(FieldUri{u"calendar:StartTimeZone"_s},
                              [](CalendarItem &item) {
                                  item.startTimeZone =
                                      TimeZoneDefinition{u"W. Europe Standard Time"_s};
                              }),
                          set(operationId,
                              [](CalendarItem &item) {
                                  item.extendedProperties = {{operationId, u"90ab77d1"_s}};
                              }),
                          DeleteItemField{FieldUri{u"calendar:OptionalAttendees"_s}}}};
    const ItemChange occurrence{OccurrenceItemId{u"AAMkSeries"_s, u"DwAAS1"_s, 2},
                                {set(FieldUri{u"calendar:Location"_s},
                                     [](CalendarItem &item) { item.location = u"Room 2"_s; })}};
    return {.conflictResolution = ConflictResolution::NeverOverwrite,
            .sendMeetingUpdates = SendMeetingUpdates::SendToAllAndSaveCopy,
            .itemChanges = {all, occurrence}};
}

DeleteItem deletion()
{
    return {.sendMeetingCancellations = SendMeetingInvitations::SendToAllAndSaveCopy,
            .itemIds = {ItemId{u"AAMkMeeting"_s, u"DwAAM1"_s},
                        OccurrenceItemId{u"AAMkSeries"_s, {}, 2}}};
}

} // namespace

class TstCalendarItems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesAMeetingInAnothersCalendar();
    void namesTheZoneAsExchange2007Wants();
    void writesAnswersAndCancellations();
    void writesAnswersThatTellNobody();
    void writesRemovals();
    void writesChanges();
    void writesDeletions();
    void isValidByTheSchemas();
    void saysWhatWasRemovedOrWhyNot();
    void givesTheNewItemOrWhyNot();
    void givesTheNewChangeKeyOrTheConflict();
    void pairsEachDeletionWithItsItem();
};

void TstCalendarItems::writesAMeetingInAnothersCalendar()
{
    COMPARE_XML(writeRequest(meeting()), Golden::file(u"createitem_meeting_request.xml"_s));
}

void TstCalendarItems::namesTheZoneAsExchange2007Wants()
{
    COMPARE_XML(writeRequest(holidayOn2007()), Golden::file(u"createitem_2007_request.xml"_s));
}

void TstCalendarItems::writesAnswersAndCancellations()
{
    COMPARE_XML(writeRequest(answers()), Golden::file(u"createitem_answers_request.xml"_s));
}

void TstCalendarItems::writesAnswersThatTellNobody()
{
    COMPARE_XML(writeRequest(quietAnswer()), Golden::file(u"createitem_quietanswer_request.xml"_s));
}

void TstCalendarItems::writesRemovals()
{
    COMPARE_XML(writeRequest(removal()), Golden::file(u"createitem_removal_request.xml"_s));
}

void TstCalendarItems::writesChanges()
{
    COMPARE_XML(writeRequest(changes()), Golden::file(u"updateitem_request.xml"_s));
}

void TstCalendarItems::writesDeletions()
{
    COMPARE_XML(writeRequest(deletion()), Golden::file(u"deleteitem_request.xml"_s));
}

void TstCalendarItems::isValidByTheSchemas()
{
    NEED_SCHEMAS();
    for (const QByteArray &request :
         {writeRequest(meeting()), writeRequest(holidayOn2007()), writeRequest(answers()),
          writeRequest(quietAnswer()), writeRequest(removal()), writeRequest(changes()),
          writeRequest(deletion())})
        VERIFY_VALID(request);
    for (const auto name :
         {"createitem_meeting_request"_L1, "createitem_2007_request"_L1,
          "createitem_answers_request"_L1, "createitem_quietanswer_request"_L1,
          "createitem_removal_request"_L1, "createitem_removal_response"_L1,
          "createitem_response"_L1, "updateitem_request"_L1, "updateitem_response"_L1,
          "deleteitem_request"_L1, "deleteitem_response"_L1})
        VERIFY_VALID(Golden::file(name + u".xml"_s));
}

void TstCalendarItems::saysWhatWasRemovedOrWhyNot()
{
    const auto answer = Golden::readFile<CreateItem>(u"createitem_removal_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 2);
    QVERIFY(answer->items[0]);
    QVERIFY(answer->items[0]->items.isEmpty());
    QVERIFY(!answer->items[1]);
    QCOMPARE(answer->items[1].error().code, u"ErrorInvalidItemForOperationRemoveItem"_s);
}

void TstCalendarItems::givesTheNewItemOrWhyNot()
{
    const auto answer = Golden::readFile<CreateItem>(u"createitem_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 3);
    QVERIFY(answer->items[0]);
    QCOMPARE(answer->items[0]->items.size(), 1);
    const auto *created = std::get_if<CalendarItem>(&answer->items[0]->items[0]);
    QVERIFY(created);
    QCOMPARE(created->itemId, std::optional(ItemId{u"AAMkMeeting"_s, u"DwAAM1"_s}));
    QVERIFY(answer->items[1]); // what was sent only has no id
    QVERIFY(answer->items[1]->items.isEmpty());
    QVERIFY(!answer->items[2]);
    QCOMPARE(answer->items[2].error().code, u"ErrorCreateItemAccessDenied"_s);
}

void TstCalendarItems::givesTheNewChangeKeyOrTheConflict()
{
    const auto answer = Golden::readFile<UpdateItem>(u"updateitem_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 2);
    QVERIFY(answer->items[0]);
    QCOMPARE(std::get<CalendarItem>(answer->items[0]->items[0]).itemId->changeKey, u"DwAAM2"_s);
    QVERIFY(!answer->items[1]);
    QCOMPARE(answer->items[1].error().code, u"ErrorIrresolvableConflict"_s);
}

void TstCalendarItems::pairsEachDeletionWithItsItem()
{
    const auto answer = Golden::readFile<DeleteItem>(u"deleteitem_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 2);
    QVERIFY(answer->items[0]);
    QVERIFY(!answer->items[1]);
    QCOMPARE(answer->items[1].error().code, u"ErrorItemNotFound"_s);
}

ONBEHALF_TEST(TstCalendarItems, QCoreApplication)

} // namespace tst_calendaritems

#include "tst_calendaritems.moc"
