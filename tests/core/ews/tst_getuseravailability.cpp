// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ews/golden.h"
#include "ews/operations/getuseravailability.h"
#include "support/testprogram.h"

namespace tst_getuseravailability {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

DateTime clock(int day, int hour, int minute = 0)
{
    return {QDate(2026, 11, day), QTime(hour, minute), {}};
}

const SerializableTimeZone berlin{.bias = -60,
                                  .standardTime = {.bias = 0,
                                                   .time = QTime(3, 0),
                                                   .dayOrder = 5,
                                                   .month = 10,
                                                   .dayOfWeek = DayOfWeek::Sunday},
                                  .daylightTime = {.bias = -60,
                                                   .time = QTime(2, 0),
                                                   .dayOrder = 5,
                                                   .month = 3,
                                                   .dayOfWeek = DayOfWeek::Sunday}};

GetUserAvailability freeBusyAndSuggestions()
{
    return {.timeZone = berlin,
            .mailboxes = {{.email = {.name = u"Paula Principal"_s,
                                     .address = u"principal@example.test"_s,
                                     .routingType = u"SMTP"_s},
                           .attendeeType = MeetingAttendeeType::Organizer,
                           .excludeConflicts = false},
                          {.email = {.address = u"room1@example.test"_s},
                           .attendeeType = MeetingAttendeeType::Room}},
            .freeBusy = FreeBusyViewOptions{.timeWindow = {clock(24, 0), clock(25, 0)},
                                            .mergedInterval = 60,
                                            .view = FreeBusyViewType::DetailedMerged},
            .suggestions =
                SuggestionsViewOptions{.goodThreshold = 49,
                                       .resultsByDay = 5,
                                       .nonWorkResultsByDay = 2,
                                       .meetingDuration = 90,
                                       .minimumQuality = SuggestionQuality::Fair,
                                       .window = {clock(24, 0), clock(26, 0)},
                                       .currentMeetingTime = clock(24, 9),
                                       .globalObjectId = u"040000008200E00074C5B7101A82E008"_s}};
}

GetUserAvailability inTheZoneOfTheHeader()
{
    return {.mailboxes = {{.email = {.address = u"room1@example.test"_s}}},
            .freeBusy = FreeBusyViewOptions{.timeWindow = {clock(24, 0), clock(25, 0)}}};
}

const Header header{.culture = u"de-DE"_s,
                    .impersonation = {.who = u"principal@example.test"_s},
                    .timeZoneId = u"W. Europe Standard Time"_s};

/// The reference answer with one change.
QByteArray changed(const char *from, const char *to)
{
    QByteArray bytes = Golden::file(u"getuseravailability_response.xml"_s);
    if (!bytes.contains(from))
        QTest::qFail("The reference answer does not contain what is to be changed.", __FILE__,
                     __LINE__);
    return bytes.replace(from, to);
}

} // namespace

class TstGetUserAvailability : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksInAZoneByItsRule();
    void asksInTheZoneOfTheHeader();
    void isValidByTheSchemas();
    void showsWhatMayBeSeen();
    void showsDetails();
    void showsWorkingHours();
    void keepsTheOthersWhereOneIsUnknown();
    void suggestsTimes();
    void tellsWhyThereAreNoSuggestions();
    void anEntryThatDoesNotSayHowItWentKeepsItsPlace();
    void anAnswerWithNeitherIsNoSuccess();
    void anAnswerIsWrittenAsItIsRead();
};

void TstGetUserAvailability::asksInAZoneByItsRule()
{
    COMPARE_XML(writeRequest(freeBusyAndSuggestions()),
                Golden::file(u"getuseravailability_request.xml"_s));
}

void TstGetUserAvailability::asksInTheZoneOfTheHeader()
{
    COMPARE_XML(writeRequest(inTheZoneOfTheHeader(), header),
                Golden::file(u"getuseravailability_context_request.xml"_s));
}

void TstGetUserAvailability::isValidByTheSchemas()
{
    NEED_SCHEMAS();
    VERIFY_VALID(writeRequest(freeBusyAndSuggestions()));
    VERIFY_VALID(writeRequest(inTheZoneOfTheHeader(), header));
    for (const auto name :
         {"getuseravailability_request"_L1, "getuseravailability_context_request"_L1,
          "getuseravailability_response"_L1})
        VERIFY_VALID(Golden::file(name + u".xml"_s));
}

void TstGetUserAvailability::showsWhatMayBeSeen()
{
    const auto answer =
        Golden::readFile<GetUserAvailability>(u"getuseravailability_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 3);
    QVERIFY(answer->items[0] && answer->items[2]);
    const FreeBusyView &all = *answer->items[0]->view;
    QCOMPARE(all.type, FreeBusyViewType::DetailedMerged);
    QCOMPARE(all.mergedFreeBusy, u"000000000222001000000000"_s);
    QCOMPARE(all.events.size(), 2);
    const CalendarEvent tentative{clock(24, 14), clock(24, 15), LegacyFreeBusy::Tentative};
    QCOMPARE(all.events[1], tentative);
    const FreeBusyView little{.type = FreeBusyViewType::MergedOnly,
                              .mergedFreeBusy = u"444444444444444444444444"_s};
    QCOMPARE(*answer->items[2]->view, little);
}

void TstGetUserAvailability::showsDetails()
{
    const auto answer =
        Golden::readFile<GetUserAvailability>(u"getuseravailability_response.xml"_s);
    QVERIFY(answer && answer->items[0]);
    const CalendarEvent wanted{.startTime = clock(24, 9),
                               .endTime = clock(24, 12),
                               .busyType = LegacyFreeBusy::Busy,
                               .details = CalendarEventDetails{.id = u"00000000A2C7"_s,
                                                               .subject = u"Quarterly review"_s,
                                                               .location = u"Room 1"_s,
                                                               .isMeeting = true,
                                                               .isRecurring = true,
                                                               .isException = false,
                                                               .isReminderSet = true,
                                                               .isPrivate = false}};
    QCOMPARE(answer->items[0]->view->events.value(0), wanted);
}

void TstGetUserAvailability::showsWorkingHours()
{
    const auto answer =
        Golden::readFile<GetUserAvailability>(u"getuseravailability_response.xml"_s);
    QVERIFY(answer && answer->items[0]);
    const WorkingHours wanted{
        .timeZone = berlin,
        .periods = {
            {.daysOfWeek = {{DayOfWeek::Monday, DayOfWeek::Tuesday, DayOfWeek::Wednesday,
                             DayOfWeek::Thursday}},
             .startTime = 8 * 60,
             .endTime = 17 * 60},
            {.daysOfWeek = {{DayOfWeek::Friday}}, .startTime = 8 * 60, .endTime = 12 * 60}}};
    QCOMPARE(answer->items[0]->view->workingHours, std::optional(wanted));
}

void TstGetUserAvailability::keepsTheOthersWhereOneIsUnknown()
{
    const auto answer =
        Golden::readFile<GetUserAvailability>(u"getuseravailability_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 3);
    QVERIFY(!answer->items[1]);
    QCOMPARE(answer->items[1].error().failure, Failure::Refused);
    QCOMPARE(answer->items[1].error().code, u"ErrorMailRecipientNotFound"_s);
    QVERIFY(answer->items[1].error().message.contains("room1@example.test"_L1));
    QVERIFY(answer->items[2]);
}

void TstGetUserAvailability::suggestsTimes()
{
    const auto answer =
        Golden::readFile<GetUserAvailability>(u"getuseravailability_response.xml"_s);
    QVERIFY(answer && answer->suggestions && *answer->suggestions);
    const Suggestion noon{.meetingTime = clock(24, 12, 30),
                          .isWorkTime = true,
                          .quality = SuggestionQuality::Good,
                          .conflicts = {IndividualAttendeeConflictData{LegacyFreeBusy::Free},
                                        UnknownAttendeeConflictData{},
                                        GroupAttendeeConflictData{9, 5, 3, 1},
                                        TooBigGroupAttendeeConflictData{}}};
    const QList<SuggestionDayResult> wanted{{clock(24, 0), SuggestionQuality::Good, {noon}},
                                            {clock(25, 0), SuggestionQuality::Poor, {}}};
    QCOMPARE((*answer->suggestions)->days, wanted);
}

void TstGetUserAvailability::tellsWhyThereAreNoSuggestions()
{
    QByteArray bytes = Golden::file(u"getuseravailability_response.xml"_s);
    const auto begin = bytes.indexOf("<m:SuggestionsResponse>");
    const auto end = bytes.indexOf("</m:SuggestionsResponse>");
    bytes.replace(begin, end - begin,
                  "<m:SuggestionsResponse><m:ResponseMessage ResponseClass=\"Error\">"
                  "<m:ResponseCode>ErrorInvalidParameter</m:ResponseCode></m:ResponseMessage>");
    const auto answer = Golden::read<GetUserAvailability>(bytes);
    QVERIFY(answer);
    QVERIFY(answer->items[0]);
    QVERIFY(answer->suggestions && !*answer->suggestions);
    QCOMPARE(answer->suggestions->error().code, u"ErrorInvalidParameter"_s);
}

void TstGetUserAvailability::anEntryThatDoesNotSayHowItWentKeepsItsPlace()
{
    const auto answer = Golden::read<GetUserAvailability>(
        changed("<m:ResponseMessage ResponseClass=\"Error\">", "<m:ResponseMessage>"));
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 3);
    QVERIFY(answer->items[0] && answer->items[2]);
    QVERIFY(!answer->items[1]);
    QCOMPARE(answer->items[1].error().failure, Failure::Malformed);
}

void TstGetUserAvailability::anAnswerWithNeitherIsNoSuccess()
{
    QByteArray bytes = Golden::file(u"getuseravailability_response.xml"_s);
    bytes.replace("FreeBusyResponseArray", "Other").replace("SuggestionsResponse", "Others");
    const auto answer = Golden::read<GetUserAvailability>(bytes);
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Malformed);
}

// The sandbox's side: what it writes is valid and means the same.
void TstGetUserAvailability::anAnswerIsWrittenAsItIsRead()
{
    const auto read = Golden::readFile<GetUserAvailability>(u"getuseravailability_response.xml"_s);
    QVERIFY(read);
    const QByteArray written =
        writeAnswer<GetUserAvailability>(read, {}, ServerVersion::Exchange2016);
    const auto again = Golden::read<GetUserAvailability>(written);
    QVERIFY(again);
    QCOMPARE(again->items.size(), 3);
    QCOMPARE(*again->items[0], *read->items[0]);
    QCOMPARE(again->items[1].error().code, u"ErrorMailRecipientNotFound"_s);
    QCOMPARE(**again->suggestions, **read->suggestions);
    NEED_SCHEMAS();
    VERIFY_VALID(written);
}

ONBEHALF_TEST(TstGetUserAvailability, QCoreApplication)

} // namespace tst_getuseravailability

#include "tst_getuseravailability.moc"
