// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests that read items, and items as they are read.

#include "core/ews/golden.h"
#include "ews/operations/finditem.h"
#include "ews/operations/getitem.h"
#include "support/testprogram.h"

#include <QTimeZone>

namespace tst_readitems {

using namespace Ews;
using Golden::operationId;
using namespace Qt::Literals::StringLiterals;

namespace {

DateTime utc(int year, int month, int day, int hour, int minute = 0)
{
    return {QDate(year, month, day), QTime(hour, minute), 0};
}

GetItem byIds()
{
    return {.shape = {.baseShape = BaseShape::AllProperties,
                      .bodyType = BodyTypeResponse::Text,
                      .additionalProperties = {FieldUri{u"calendar:MeetingRequestWasSent"_s},
                                               operationId}},
            .itemIds = {ItemId{u"AAMkMeeting"_s, u"DwAAM1"_s},
                        OccurrenceItemId{u"AAMkMeeting"_s, {}, 3},
                        RecurringMasterItemId{u"AAMkOcc3"_s, {}}}};
}

FindItem week()
{
    const DistinguishedFolderId calendar{.id = u"calendar"_s,
                                         .mailbox = Golden::mailbox(u"principal@example.test"_s)};
    constexpr int east = 3600;
    return {.shape = {.baseShape = BaseShape::Default},
            .view = CalendarView{.maxEntriesReturned = 500,
                                 .startDate = {QDate(2026, 11, 23), QTime(0, 0), east},
                                 .endDate = {QDate(2026, 11, 30), QTime(0, 0), east}},
            .parentFolderIds = {calendar}};
}

FindItem byProperty()
{
    return {.shape = {.additionalProperties = {FieldUri{u"item:Subject"_s}}},
            .view = IndexedPageItemView{.maxEntriesReturned = 10, .offset = 20},
            .restriction = Restriction{IsEqualTo{operationId, {{u"2f6c1f0e"_s}}}},
            .sortOrder = {{SortDirection::Descending, FieldUri{u"item:DateTimeCreated"_s}}},
            .parentFolderIds = {FolderId{.id = u"AAMkCal"_s}}};
}

FindItem byClass()
{
    return {.shape = {.additionalProperties = {FieldUri{u"item:Subject"_s},
                                               FieldUri{u"meeting:ProposedStart"_s}}},
            .view = IndexedPageItemView{.maxEntriesReturned = 10, .offset = 20},
            .restriction = Restriction{Contains{.mode = ContainmentMode::Prefixed,
                                                .path = FieldUri{u"item:ItemClass"_s},
                                                .constant = {u"IPM.Schedule.Meeting"_s}}},
            .sortOrder = {{SortDirection::Descending, FieldUri{u"item:DateTimeReceived"_s}}},
            .parentFolderIds = {DistinguishedFolderId{.id = u"inbox"_s}}};
}

/// The item of the \a i-th message, of which there has to be one.
template<class T, class Answers>
const T *itemOf(const Answers &answer, qsizetype i)
{
    return answer->items[i] && !answer->items[i]->items.isEmpty()
               ? std::get_if<T>(&answer->items[i]->items[0])
               : nullptr;
}

} // namespace

class TstReadItems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksByIdByOccurrenceAndForTheSeries();
    void asksForATimeOfACalendar();
    void asksForAPropertyOfOurs();
    void asksForAClassOfItems();
    void isValidByTheSchemas();
    void readsAMeeting();
    void readsItsSeries();
    void readsAnInvitation();
    void keepsTheOthersWhereOneIsRefused();
    void readsWhatAViewShowsAndLeavesOutOtherKinds();
    void readsAndWritesTimes_data();
    void readsAndWritesTimes();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void aWallClockIsOneOfItsZone();
};

void TstReadItems::asksByIdByOccurrenceAndForTheSeries()
{
    COMPARE_XML(writeRequest(byIds()), Golden::file(u"getitem_request.xml"_s));
}

void TstReadItems::asksForATimeOfACalendar()
{
    COMPARE_XML(writeRequest(week()), Golden::file(u"finditem_view_request.xml"_s));
}

void TstReadItems::asksForAPropertyOfOurs()
{
    COMPARE_XML(writeRequest(byProperty()), Golden::file(u"finditem_property_request.xml"_s));
}

void TstReadItems::asksForAClassOfItems()
{
    COMPARE_XML(writeRequest(byClass()), Golden::file(u"finditem_class_request.xml"_s));
}

void TstReadItems::isValidByTheSchemas()
{
    NEED_SCHEMAS();
    for (const QByteArray &request : {writeRequest(byIds()), writeRequest(week()),
                                      writeRequest(byProperty()), writeRequest(byClass())})
        VERIFY_VALID(request);
    for (const auto name :
         {"getitem_request"_L1, "getitem_response"_L1, "finditem_view_request"_L1,
          "finditem_property_request"_L1, "finditem_class_request"_L1, "finditem_response"_L1})
        VERIFY_VALID(Golden::file(name + u".xml"_s));
}

void TstReadItems::readsAMeeting()
{
    const auto answer = Golden::readFile<GetItem>(u"getitem_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 3);
    const auto *item = itemOf<CalendarItem>(answer, 0);
    QVERIFY(item);
    QCOMPARE(item->itemId, std::optional(ItemId{u"AAMkMeeting"_s, u"DwAAM2"_s}));
    QCOMPARE(item->sensitivity, Sensitivity::Private);
    const Body body{.isTruncated = false, .text = u"Figures & plans"_s};
    QCOMPARE(item->body, body);
    QCOMPARE(item->attachments.size(), 2);
    const FileAttachment agenda{.attachmentId = AttachmentId{.id = u"AAMkAtt1"_s},
                                .name = u"agenda.pdf"_s,
                                .contentType = u"application/pdf"_s,
                                .size = 2048,
                                .isInline = false};
    QCOMPARE(std::get<FileAttachment>(item->attachments[0]), agenda);
    QCOMPARE(std::get<ItemAttachment>(item->attachments[1]).name, u"Last time"_s);
    QCOMPARE(item->extendedProperties, (QList<ExtendedProperty>{{operationId, u"2f6c1f0e"_s}}));
    QVERIFY(item->effectiveRights->modify);
    QCOMPARE(item->start, std::optional(utc(2026, 11, 24, 8)));
    QCOMPARE(item->meetingRequestWasSent, true);
    QCOMPARE(item->myResponseType, ResponseType::Organizer);
    QCOMPARE(item->organizer->mailbox.emailAddress, u"principal@example.test"_s);
    QCOMPARE(item->resources.size(), 1);
    QCOMPARE(item->resources[0].responseType, ResponseType::Accept);
    QCOMPARE(item->startTimeZone->id, u"W. Europe Standard Time"_s);
    QVERIFY(item->optionalAttendees.isEmpty());
    QVERIFY(item->location == "Room 1"_L1 && item->uid.startsWith("04000000"_L1));
    QCOMPARE(item->requiredAttendees.size(), 1);
    const Attendee &first = item->requiredAttendees[0];
    QCOMPARE(first.responseType, ResponseType::Tentative);
    const DateTime answered{QDate(2026, 11, 20), QTime(10, 1, 2, 345), 3600};
    QCOMPARE(first.lastResponseTime, std::optional(answered));
    QCOMPARE(first.proposedStart, std::optional(utc(2026, 11, 24, 10)));
}

void TstReadItems::readsItsSeries()
{
    const auto answer = Golden::readFile<GetItem>(u"getitem_response.xml"_s);
    QVERIFY(answer);
    const auto *item = itemOf<CalendarItem>(answer, 0);
    QVERIFY(item);
    QCOMPARE(item->calendarItemType, CalendarItemType::RecurringMaster);
    const Recurrence recurrence{AbsoluteMonthlyRecurrence{.interval = 3, .dayOfMonth = 24},
                                NoEndRecurrence{QDate(2026, 11, 24)}};
    QCOMPARE(item->recurrence, std::optional(recurrence));
    QCOMPARE(item->modifiedOccurrences.size(), 1);
    QCOMPARE(item->modifiedOccurrences[0].originalStart, utc(2027, 2, 24, 8));
    QCOMPARE(item->modifiedOccurrences[0].start, utc(2027, 2, 25, 8));
    QCOMPARE(item->deletedOccurrences,
             QList<DeletedOccurrenceInfo>{DeletedOccurrenceInfo{utc(2027, 5, 24, 7)}});
}

void TstReadItems::readsAnInvitation()
{
    const auto answer = Golden::readFile<GetItem>(u"getitem_response.xml"_s);
    QVERIFY(answer);
    const auto *request = itemOf<MeetingRequest>(answer, 2);
    QVERIFY(request);
    QCOMPARE(request->sender->mailbox.emailAddress, u"assistant@example.test"_s);
    QCOMPARE(request->from->mailbox.emailAddress, u"principal@example.test"_s);
    QCOMPARE(request->meetingRequestType, MeetingRequestType::NewMeetingRequest);
    QCOMPARE(request->associatedCalendarItemId->id, u"AAMkTheirs"_s);
    QCOMPARE(request->isOutOfDate, false);
    QCOMPARE(request->responseType, ResponseType::NoResponseReceived);
    QCOMPARE(request->organizer->mailbox.name, u"Paula Principal"_s);
}

void TstReadItems::keepsTheOthersWhereOneIsRefused()
{
    const auto answer = Golden::readFile<GetItem>(u"getitem_response.xml"_s);
    QVERIFY(answer);
    QVERIFY(answer->items[0] && answer->items[2]);
    QVERIFY(!answer->items[1]);
    QCOMPARE(answer->items[1].error().code, u"ErrorCalendarOccurrenceIsDeletedFromRecurrence"_s);
}

void TstReadItems::readsWhatAViewShowsAndLeavesOutOtherKinds()
{
    const auto answer = Golden::readFile<FindItem>(u"finditem_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 1);
    QVERIFY(answer->items[0] && answer->items[0]->rootFolder);
    const ItemPage &page = *answer->items[0]->rootFolder;
    QCOMPARE(page.includesLastItemInRange, true);
    QCOMPARE(page.totalItemsInView, 3);
    QCOMPARE(page.items.size(), 2); // a task has no business there
    QCOMPARE(std::get<CalendarItem>(page.items[0]).calendarItemType, CalendarItemType::Occurrence);
    QCOMPARE(std::get<CalendarItem>(page.items[1]).subject, u"Moved"_s);
}

void TstReadItems::readsAndWritesTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QTime>("utc"); ///< For whom a wall clock is one of Berlin.
    const auto row = [](const char *name, const char *text, const char *written, QTime utc) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(written) << utc;
    };
    row("UTC", "2026-07-01T08:30:00Z", "2026-07-01T08:30:00Z", {8, 30});
    row("east", "2026-07-01T08:30:00+05:30", "2026-07-01T08:30:00+05:30", {3, 0});
    row("west", "2026-07-01T08:30:00-11:00", "2026-07-01T08:30:00-11:00", {19, 30});
    row("no offset", "2026-07-01T08:30:00", "2026-07-01T08:30:00", {6, 30});
    row("zero offset", "2026-07-01T08:30:00+00:00", "2026-07-01T08:30:00Z", {8, 30});
    row("parts of a second", "2026-07-01T08:30:00.0000000Z", "2026-07-01T08:30:00Z", {8, 30});
}

void TstReadItems::readsAndWritesTimes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, written);
    QFETCH(const QTime, utc);
    const QByteArray latin = text.toLatin1();
    const auto time = DateTime::fromWire(QLatin1StringView(latin));
    QVERIFY(time);
    QCOMPARE(time->toWire(), written);
    QCOMPARE(time->at(QTimeZone("Europe/Berlin")), QDateTime(QDate(2026, 7, 1), utc, Qt::UTC));
}

void TstReadItems::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "2026-07-01", "2026-07-01T08:30", "2026-13-01T08:30:00Z", "2026-07-01T25:30:00Z",
          "2026-07-01T08:30:00+5:30", "2026-07-01T08:30:00+99:00", "2026-07-01T08:30:00Zulu",
          "2026-07-01 08:30:00Z", "12026-07-01T08:30:00Z"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TstReadItems::refusesWhatIsNoTime()
{
    QFETCH(const QString, text);
    const QByteArray latin = text.toLatin1();
    QVERIFY(!DateTime::fromWire(QLatin1StringView(latin)));
}

// The hour that Berlin does not have in spring, and the one that it has twice in autumn.
void TstReadItems::aWallClockIsOneOfItsZone()
{
    const QTimeZone berlin("Europe/Berlin");
    const DateTime summer{QDate(2026, 7, 1), QTime(9, 0), {}};
    QCOMPARE(summer.at(berlin), QDateTime(QDate(2026, 7, 1), QTime(7, 0), Qt::UTC));
    QCOMPARE(summer.at(QTimeZone("Pacific/Auckland")),
             QDateTime(QDate(2026, 6, 30), QTime(21, 0), Qt::UTC));
    const DateTime missing{QDate(2026, 3, 29), QTime(2, 30), {}};
    QCOMPARE(missing.toWire(), u"2026-03-29T02:30:00"_s); // as it was said, whatever this machine
    QVERIFY(missing.at(berlin).isValid());
    const QDateTime instant(QDate(2026, 10, 25), QTime(1, 30), Qt::UTC);
    const DateTime second{QDate(2026, 10, 25), QTime(2, 30), {}};
    QCOMPARE(DateTime::wallClock(instant, berlin), second);
    QCOMPARE(DateTime::utc(instant).at(berlin), instant);
}

ONBEHALF_TEST(TstReadItems, QCoreApplication)

} // namespace tst_readitems

#include "tst_readitems.moc"
