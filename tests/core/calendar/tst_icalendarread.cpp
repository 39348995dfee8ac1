// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/icalendar.h"
#include "support/testprogram.h"

namespace tst_icalendarread {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Obstacle = ImportedItem::Obstacle;

const QTimeZone berlin("Europe/Berlin");
const QString berlinId = u"W. Europe Standard Time"_s;

Ews::DateTime clock(int day, int hour, int minute = 0)
{
    return {QDate(2026, 12, day), QTime(hour, minute), {}};
}

/// What other calendar programs save, as this one takes it.
class TestIcalendarRead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfAnAppointment()
    {
        const auto items =
            read({"SUMMARY:Board\\, second round", "LOCATION:Room Aurora",
                  "DESCRIPTION:Bring\\nplans", "DTSTART;TZID=Europe/Berlin:20261201T100000",
                  "DTEND;TZID=Europe/Berlin:20261201T113000", "CLASS:PRIVATE", "PRIORITY:1",
                  "CATEGORIES:Board,Travel", "TRANSP:TRANSPARENT", "ATTENDEE:mailto:a@example.org",
                  "ATTENDEE:mailto:b@example.org", "ATTACH:https://example.org/plan.pdf",
                  "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT30M", "END:VALARM"});
        QCOMPARE(items.size(), 1);
        const ImportedItem &item = items.first();
        QVERIFY(!item.obstacle);
        const Meeting &meeting = item.meeting;
        QCOMPARE(meeting.subject, u"Board, second round"_s);
        QCOMPARE(meeting.location, u"Room Aurora"_s);
        QCOMPARE(meeting.body.text, u"Bring\nplans"_s);
        QVERIFY(meeting.times == (MeetingTimes{.start = clock(1, 10),
                                               .end = clock(1, 11, 30),
                                               .startZone = berlinId,
                                               .endZone = berlinId}));
        QCOMPARE(meeting.sensitivity, Ews::Sensitivity::Private);
        QCOMPARE(meeting.importance, Ews::Importance::High);
        QCOMPARE(meeting.showAs, Ews::LegacyFreeBusy::Free);
        QCOMPARE(meeting.categories, (QStringList{u"Board"_s, u"Travel"_s}));
        QCOMPARE(meeting.reminderMinutes, std::optional(30));
        QVERIFY(meeting.invitees.isEmpty());
        QCOMPARE(item.guests, 2);
        QVERIFY(item.hasFiles);
    }

    void timesAreTakenAsTheyAreTold_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<int>("startHour");
        QTest::addColumn<int>("endHour");
        QTest::addColumn<QString>("zone");
        const auto row = [](const char *name, const QByteArrayList &lines, int start, int end,
                            const QString &zone) {
            QTest::newRow(name) << lines << start << end << zone;
        };
        row("utc", {"DTSTART:20261201T100000Z", "DTEND:20261201T110000Z"}, 11, 12, berlinId);
        row("floating", {"DTSTART:20261201T100000", "DTEND:20261201T110000"}, 10, 11, berlinId);
        row("windows zone",
            {"DTSTART;TZID=Tokyo Standard Time:20261201T100000",
             "DTEND;TZID=Tokyo Standard Time:20261201T110000"},
            10, 11, u"Tokyo Standard Time"_s);
        row("duration", {"DTSTART:20261201T100000", "DURATION:PT2H"}, 10, 12, berlinId);
        row("no end", {"DTSTART:20261201T100000"}, 10, 10, berlinId);
    }
    void timesAreTakenAsTheyAreTold()
    {
        QFETCH(const QByteArrayList, lines);
        QFETCH(const int, startHour);
        QFETCH(const int, endHour);
        QFETCH(const QString, zone);
        const auto items = read(lines);
        QCOMPARE(items.size(), 1);
        QVERIFY(!items.first().obstacle);
        const MeetingTimes &times = items.first().meeting.times;
        QVERIFY(times.start == clock(1, startHour));
        QVERIFY(times.end == clock(1, endHour));
        QCOMPARE(times.startZone, zone);
        QVERIFY(!times.allDay);
    }

    void aZoneThatOnlyTheFileKnows()
    {
        const QByteArray zone = "BEGIN:VTIMEZONE\r\nTZID:Harbour time\r\nBEGIN:STANDARD\r\n"
                                "DTSTART:19700101T000000\r\nTZOFFSETFROM:+0300\r\n"
                                "TZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
        const QByteArrayList times{"DTSTART;TZID=Harbour time:20261201T100000",
                                   "DTEND;TZID=Harbour time:20261201T110000"};
        const auto once = read(times, zone);
        QVERIFY(!once.first().obstacle);
        QVERIFY(once.first().meeting.times.start == clock(1, 8));
        QCOMPARE(once.first().meeting.times.startZone, berlinId);
        // A series would go astray when clocks change here.
        const auto often = read(times + QByteArrayList{"RRULE:FREQ=DAILY;COUNT=3"}, zone);
        QVERIFY(often.first().obstacle == Obstacle::UnknownZone);
    }

    void wholeDays()
    {
        const auto two = read({"DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261226"});
        QVERIFY(two.first().meeting.times.allDay);
        QVERIFY(two.first().meeting.times.start == clock(24, 0));
        QVERIFY(two.first().meeting.times.end == clock(26, 0));
        const auto one = read({"DTSTART;VALUE=DATE:20261224"});
        QVERIFY(one.first().meeting.times.end == clock(25, 0));
        QVERIFY(!one.first().obstacle);
    }

    void aSeries()
    {
        // The rule's first date is the Thursday after the start.
        const auto items = read({"DTSTART;TZID=Europe/Berlin:20261201T100000",
                                 "DTEND;TZID=Europe/Berlin:20261201T110000",
                                 "RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=4"});
        QVERIFY(!items.first().obstacle);
        const Meeting &meeting = items.first().meeting;
        QVERIFY(meeting.recurrence);
        QVERIFY(meeting.times.start == clock(3, 10));
        QVERIFY(meeting.times.end == clock(3, 11));
    }

    /// Its days are those of UTC, whatever day it is here by then.
    void aSeriesOfUniversalTime()
    {
        const auto items = read({"DTSTART:20261201T230000Z", "DTEND:20261201T233000Z",
                                 "RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=4"});
        QVERIFY(!items.first().obstacle);
        const MeetingTimes &times = items.first().meeting.times;
        QCOMPARE(times.startZone, u"UTC"_s);
        QVERIFY(times.start == clock(1, 23));
        QCOMPARE(times.startsAt(), QDateTime(QDate(2026, 12, 1), QTime(23, 0), Qt::UTC));
    }

    void remindersCountFromTheStart()
    {
        const auto with = [](const QByteArray &trigger) {
            return read({"DTSTART:20261201T100000", "BEGIN:VALARM", "ACTION:DISPLAY", trigger,
                         "END:VALARM"})
                .first()
                .meeting.reminderMinutes;
        };
        QCOMPARE(with("TRIGGER:-PT15M"), std::optional(15));
        QCOMPARE(with("TRIGGER;RELATED=END:-PT15M"), std::optional<int>());
        QCOMPARE(with("TRIGGER:PT15M"), std::optional(0));
        QCOMPARE(with("TRIGGER:-P9999999W"), std::optional(2629800));
    }

    void categoriesWithCommas()
    {
        const auto items = read({"DTSTART:20261201T100000", "CATEGORIES:Board\\, inner,Travel"});
        QCOMPARE(items.first().meeting.categories, (QStringList{u"Board, inner"_s, u"Travel"_s}));
    }

    void whatCannotBeTaken_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<Obstacle>("obstacle");
        const QByteArray start = "DTSTART:20261201T100000";
        const QByteArray daily = "RRULE:FREQ=DAILY;COUNT=3";
        const auto row = [](const char *name, const QByteArrayList &lines, Obstacle obstacle) {
            QTest::newRow(name) << lines << obstacle;
        };
        row("no start", {"DTEND:20261201T100000"}, Obstacle::NoTime);
        row("no such day", {"DTSTART:20261341T100000"}, Obstacle::NoTime);
        row("canceled", {start, "STATUS:CANCELLED"}, Obstacle::Cancelled);
        row("rule", {start, "RRULE:FREQ=HOURLY"}, Obstacle::Rule);
        row("two rules", {start, daily, daily}, Obstacle::Rule);
        row("dates", {start, "RDATE:20261203T100000"}, Obstacle::Rule);
        row("left out", {start, daily, "EXDATE:20261202T100000"}, Obstacle::Exceptions);
        row("exception", {start, "RECURRENCE-ID:20261201T100000"}, Obstacle::IsException);
        row("ends before", {start, "DTEND:20261201T090000"}, Obstacle::Problem);
    }
    void whatCannotBeTaken()
    {
        QFETCH(const QByteArrayList, lines);
        QFETCH(const Obstacle, obstacle);
        const auto items = read(lines);
        QCOMPARE(items.size(), 1);
        QVERIFY(items.first().obstacle == obstacle);
    }

    void aSeriesWithAnExceptionIsNotItsRule()
    {
        const QByteArray file =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
            "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261201T100000\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nUID:1\r\nRECURRENCE-ID:20261202T100000\r\n"
            "DTSTART:20261202T120000\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20261203T100000\r\nEND:VEVENT\r\n"
            "END:VCALENDAR\r\n";
        const auto items = itemsOfIcalendar(file, berlin);
        QVERIFY(items);
        QCOMPARE(items->size(), 3);
        QVERIFY(items->at(0).obstacle == Obstacle::Exceptions);
        QVERIFY(items->at(1).obstacle == Obstacle::IsException);
        QVERIFY(!items->at(2).obstacle);
    }

    void ownFilesComeBack()
    {
        const CalendarEntry board{.id = {.id = u"AAMk"_s, .changeKey = {}},
                                  .subject = u"Board; with, signs\\"_s,
                                  .location = u"Room Aurora"_s,
                                  .start = QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC),
                                  .end = QDateTime(QDate(2026, 12, 1), QTime(10, 0), Qt::UTC)};
        const auto items = itemsOfIcalendar(icalendarOf({board}, u"H"_s, berlin, {}), berlin);
        QVERIFY(items);
        QCOMPARE(items->first().meeting.subject, board.subject);
        QCOMPARE(items->first().meeting.location, board.location);
        QCOMPARE(items->first().meeting.times.startsAt(), board.start);
        QCOMPARE(items->first().meeting.times.endsAt(), board.end);
    }

    void otherFilesAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << u"NotACalendar"_s;
        QTest::newRow("a letter") << QByteArray("Dear Helena,\n\nregards\n") << u"NotACalendar"_s;
        QTest::newRow("a card") << QByteArray("BEGIN:VCARD\r\nFN:X\r\nEND:VCARD\r\n")
                                << u"NotACalendar"_s;
        QTest::newRow("bytes") << QByteArray("\x00\xff\xfe\x01", 4) << u"NotACalendar"_s;
        QTest::newRow("nested") << QByteArray("BEGIN:VCALENDAR\r\n").repeated(500000)
                                << u"NotACalendar"_s;
        const char zero[] = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:a\0b\r\n"
                            "END:VEVENT\r\nEND:VCALENDAR\r\n";
        QTest::newRow("zero byte") << QByteArray(zero, sizeof zero - 1) << u"NotACalendar"_s;
        QTest::newRow("restless zone")
            << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\n"
                          "DTSTART:16010101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0000\r\n"
                          "RR\r\n ULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
                          "BEGIN:VEVENT\r\nDTSTART;TZID=X:20261201T100000\r\nEND:VEVENT\r\n"
                          "END:VCALENDAR\r\n")
            << u"NotACalendar"_s;
        QTest::newRow("empty calendar")
            << QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n")
            << u"NothingInCalendar"_s;
        QTest::newRow("tasks") << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nSUMMARY:X\r\n"
                                             "END:VTODO\r\nEND:VCALENDAR\r\n")
                               << u"NothingInCalendar"_s;
    }
    void otherFilesAreToldApart()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, code);
        const auto items = itemsOfIcalendar(file, berlin);
        QVERIFY(!items);
        QCOMPARE(items.error().code, code);
    }

    /// A file that was cut off, at every byte: it is read as far as it goes, or refused.
    void aCutFileDoesNoHarm()
    {
        const QByteArray whole =
            file({"SUMMARY:Board", "DTSTART;TZID=Europe/Berlin:20261201T100000",
                  "RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=4", "CATEGORIES:A,B"},
                 {});
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const auto items = itemsOfIcalendar(whole.first(length), berlin);
            QVERIFY(!items || items->size() == 1);
        }
    }

    void signsThatXmlCannotHoldAreLeftOut()
    {
        const auto items = read({"SUMMARY:a\x01z", "DTSTART:20261201T100000"});
        QCOMPARE(items.first().meeting.subject, u"az"_s);
    }

private:
    static QByteArray file(const QByteArrayList &lines, const QByteArray &zone)
    {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + zone + "BEGIN:VEVENT\r\nUID:1\r\n" +
               lines.join("\r\n") + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }
    static QList<ImportedItem> read(const QByteArrayList &lines, const QByteArray &zone = {})
    {
        return itemsOfIcalendar(file(lines, zone), berlin).value_or(QList<ImportedItem>());
    }
};

ONBEHALF_TEST(TestIcalendarRead, QCoreApplication)

} // namespace tst_icalendarread

#include "tst_icalendarread.moc"
