// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "series.h"
#include "support/testprogram.h"

namespace tst_sandboxseries {

using namespace Test;
using Ews::CalendarItem;
using Ews::CalendarItemType;
using Ews::DayOfWeek;

/// Series as a whole: what is taken for one, when it takes place, what its master says.
class TestSandboxSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMasterTellsOfItsOccurrences()
    {
        Sandbox::Exchange exchange;
        const auto id = onlyId(ask(exchange, creating(fiveTuesdays(u"Jour fixe"_s))));
        const CalendarItem master = got(exchange, id);
        QCOMPARE(master.calendarItemType, CalendarItemType::RecurringMaster);
        QCOMPARE(master.isRecurring, true);
        QCOMPARE(master.recurrence, fiveTuesdays({}).recurrence);
        QCOMPARE(master.start, std::optional(utc(24, 8)));
        QCOMPARE(master.firstOccurrence->start, utc(24, 8));
        QCOMPARE(master.firstOccurrence->originalStart, utc(24, 8));
        QCOMPARE(master.lastOccurrence->end, utc(QDate(2026, 12, 22), 9));
        QVERIFY(master.modifiedOccurrences.isEmpty());
        QVERIFY(master.deletedOccurrences.isEmpty());
        QVERIFY(!master.recurrenceId);
    }

    void aSeriesWithoutEndHasNoLastOccurrence()
    {
        Sandbox::Exchange exchange;
        const auto id =
            onlyId(ask(exchange, creating(series(u"Run"_s, Ews::DailyRecurrence{2},
                                                 Ews::NoEndRecurrence{QDate(2026, 11, 24)}))));
        const CalendarItem master = got(exchange, id);
        QVERIFY(master.firstOccurrence);
        QVERIFY(!master.lastOccurrence);
    }

    void aViewShowsOccurrencesAndAFolderTheMaster()
    {
        Sandbox::Exchange exchange;
        ask(exchange, creating(fiveTuesdays(u"Jour fixe"_s)));
        ask(exchange, creating(appointment(u"Dentist"_s)));
        const auto listed = found<CalendarItem>(ask(exchange, finding(u"calendar"_s)));
        QCOMPARE(listed.size(), 2);
        const auto items =
            found<CalendarItem>(ask(exchange, viewing(utc(24, 0), utc(QDate(2026, 12, 8), 8, 30))));
        QCOMPARE(subjects(items),
                 (QStringList{u"Jour fixe"_s, u"Dentist"_s, u"Jour fixe"_s, u"Jour fixe"_s}));
        QCOMPARE(items.at(3).start, std::optional(utc(QDate(2026, 12, 8), 8)));
        QCOMPARE(items.at(3).calendarItemType, CalendarItemType::Occurrence);
        QVERIFY(items.at(2).itemId->id != items.at(3).itemId->id);
    }

    void aViewTakesWhatLastsInto()
    {
        Sandbox::Exchange exchange;
        CalendarItem night =
            series(u"Night"_s, Ews::DailyRecurrence{7}, Ews::NoEndRecurrence{QDate(2026, 11, 2)});
        night.start = clock(2, 22);
        night.end = clock(4, 6); // two nights
        ask(exchange, creating(night));
        const auto during = [&](int day, int hour) {
            return found<CalendarItem>(ask(exchange, viewing(utc(day, hour), utc(day, hour + 1))))
                .size();
        };
        QCOMPARE(during(9, 20), 0);
        QCOMPARE(during(9, 21), 1);
        QCOMPARE(during(11, 4), 1);
        QCOMPARE(during(11, 5), 0);
    }

    void keepsTheClockOnTheWall_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QList<int>>("hours"); // in UTC, of four weeks
        QTest::newRow("autumn in the north")
            << westEurope << QDate(2026, 10, 13) << QList<int>{7, 7, 8, 8};
        QTest::newRow("spring in the north")
            << westEurope << QDate(2027, 3, 16) << QList<int>{8, 8, 7, 7};
        QTest::newRow("autumn in the south")
            << u"New Zealand Standard Time"_s << QDate(2026, 3, 24) << QList<int>{20, 20, 21, 21};
        QTest::newRow("spring in the south")
            << u"New Zealand Standard Time"_s << QDate(2026, 9, 15) << QList<int>{21, 21, 20, 20};
        QTest::newRow("no summer time")
            << u"India Standard Time"_s << QDate(2026, 10, 13) << QList<int>{3, 3, 3, 3};
    }

    void keepsTheClockOnTheWall()
    {
        QFETCH(const QString, zone);
        QFETCH(const QDate, first);
        QFETCH(const QList<int>, hours);
        Sandbox::Exchange exchange;
        ask(exchange, creating(series(u"Jour fixe"_s, weekly({DayOfWeek::Tuesday}),
                                      Ews::NumberedRecurrence{first, 4}, zone)));
        const auto items = found<CalendarItem>(
            ask(exchange, viewing(utc(first.addDays(-2), 0), utc(first.addDays(30), 0))));
        QList<int> found;
        for (const CalendarItem &item : items) {
            found.append(item.start->time.hour());
            QCOMPARE(item.start->at(QTimeZone::utc()).secsTo(item.end->at(QTimeZone::utc())),
                     qint64(3600));
        }
        QCOMPARE(found, hours);
    }

    // Clocks go from 2 to 3 on March 28, so that 2:30 is missing that day and no other.
    void aMissingTimeIsMissingThatDayOnly()
    {
        Sandbox::Exchange exchange;
        CalendarItem backup = series(u"Backup"_s, Ews::DailyRecurrence{1},
                                     Ews::NumberedRecurrence{QDate(2027, 3, 28), 2});
        backup.start = clock(QDate(2027, 3, 28), 2, 30);
        backup.end = clock(QDate(2027, 3, 28), 3, 15);
        const auto id = onlyId(ask(exchange, creating(backup)));
        const auto view = viewing(utc(QDate(2027, 3, 27), 0), utc(QDate(2027, 4, 1), 0));
        const QList<Ews::DateTime> expected{utc(QDate(2027, 3, 28), 1, 30),
                                            utc(QDate(2027, 3, 29), 0, 30)};
        QCOMPARE(starts(found<CalendarItem>(ask(exchange, view))), expected);
        QCOMPARE(codes(ask(exchange, renaming(id, u"Archive"_s))), QStringList{u"NoError"_s});
        QCOMPARE(starts(found<CalendarItem>(ask(exchange, view))), expected);
        CalendarItem single = backup;
        single.recurrence.reset();
        const auto alone = got(exchange, onlyId(ask(exchange, creating(single))));
        QCOMPARE(alone.start, std::optional(expected.first()));
    }

    void wholeDaysStayWholeDays()
    {
        Sandbox::Exchange exchange;
        CalendarItem fair = series(u"Fair"_s, Ews::DailyRecurrence{1},
                                   Ews::NumberedRecurrence{QDate(2026, 10, 24), 3});
        fair.isAllDayEvent = true;
        ask(exchange, creating(fair));
        const auto items = found<CalendarItem>(
            ask(exchange, viewing(utc(QDate(2026, 10, 20), 0), utc(QDate(2026, 10, 30), 0))));
        QCOMPARE(starts(items),
                 (QList<Ews::DateTime>{utc(QDate(2026, 10, 23), 22), utc(QDate(2026, 10, 24), 22),
                                       utc(QDate(2026, 10, 25), 23)}));
        QCOMPARE(items.at(1).end, std::optional(utc(QDate(2026, 10, 25), 23))); // 25 hours
        QCOMPARE(items.at(2).end, std::optional(utc(QDate(2026, 10, 26), 23)));
    }

    void timesWithAnOffsetAreThoseOfTheZone()
    {
        Sandbox::Exchange exchange;
        CalendarItem item = fiveTuesdays(u"Jour fixe"_s);
        item.start = utc(24, 8);
        item.end = utc(24, 9);
        ask(exchange, creating(item));
        QCOMPARE(starts(shown(exchange)).at(1), utc(QDate(2026, 12, 1), 8));
    }

    void knowsTheZoneOfExchange2007()
    {
        Sandbox::Exchange exchange(Ews::ServerVersion::Exchange2007_SP1);
        CalendarItem item = fiveTuesdays(u"Jour fixe"_s);
        item.startTimeZone = item.endTimeZone = std::nullopt;
        item.meetingTimeZone = Ews::MeetingTimeZone{westEurope};
        ask(exchange, creating(item));
        QCOMPARE(starts(shown(exchange)).first(), utc(24, 8));
    }

    void patternsSayTheDays_data()
    {
        QTest::addColumn<Ews::Recurrence>("recurrence");
        QTest::addColumn<QList<QDate>>("days");
        const Ews::NumberedRecurrence four{QDate(2026, 11, 1), 4};
        QTest::newRow("Mondays and Thursdays")
            << Ews::Recurrence{weekly({DayOfWeek::Monday, DayOfWeek::Thursday}), four}
            << QList<QDate>{{2026, 11, 2}, {2026, 11, 5}, {2026, 11, 9}, {2026, 11, 12}};
        QTest::newRow("on the 31st") << Ews::Recurrence{Ews::AbsoluteMonthlyRecurrence{1, 31}, four}
                                     << QList<QDate>{{2026, 11, 30}, {2026, 12, 31}, {2027, 1, 31}};
        QTest::newRow("last Fridays")
            << Ews::Recurrence{Ews::RelativeMonthlyRecurrence{1, DayOfWeek::Friday,
                                                              Ews::DayOfWeekIndex::Last},
                               four}
            << QList<QDate>{{2026, 11, 27}, {2026, 12, 25}, {2027, 1, 29}};
        QTest::newRow("to a date")
            << Ews::Recurrence{Ews::DailyRecurrence{10},
                               Ews::EndDateRecurrence{QDate(2026, 11, 1), QDate(2026, 11, 20)}}
            << QList<QDate>{{2026, 11, 1}, {2026, 11, 11}};
    }

    void patternsSayTheDays()
    {
        QFETCH(const Ews::Recurrence, recurrence);
        QFETCH(const QList<QDate>, days);
        Sandbox::Exchange exchange;
        const auto item = series(u"Often"_s, recurrence.pattern, recurrence.range);
        const auto id = onlyId(ask(exchange, creating(item)));
        QCOMPARE(dates(shown(exchange)), days);
        QCOMPARE(got(exchange, id).start->date, days.first());
    }

    void refusesWhatIsNoSeries_data()
    {
        QTest::addColumn<CalendarItem>("item");
        QTest::addColumn<QString>("code");
        const QDate first(2026, 11, 24);
        const Ews::NoEndRecurrence ever{first};
        const auto row = [](const char *name, const CalendarItem &item, const QString &code) {
            QTest::newRow(name) << item << code;
        };
        row("interval", series({}, Ews::DailyRecurrence{0}, ever), u"ErrorCalendarOutOfRange"_s);
        row("day of month", series({}, Ews::AbsoluteMonthlyRecurrence{1, 32}, ever),
            u"ErrorCalendarOutOfRange"_s);
        row("how often", series({}, Ews::DailyRecurrence{1}, Ews::NumberedRecurrence{first, 1000}),
            u"ErrorCalendarOutOfRange"_s);
        row("no day of the week", series({}, weekly({}), ever),
            u"ErrorCalendarInvalidDayForWeeklyRecurrence"_s);
        row("odd day of the week", series({}, weekly({DayOfWeek::Weekday}), ever),
            u"ErrorCalendarInvalidDayForWeeklyRecurrence"_s);
        row("ends first",
            series({}, Ews::DailyRecurrence{1}, Ews::EndDateRecurrence{first, first.addDays(-1)}),
            u"ErrorCalendarInvalidRecurrence"_s);
        row("never",
            series({}, weekly({DayOfWeek::Monday}),
                   Ews::EndDateRecurrence{first, first.addDays(3)}),
            u"ErrorRecurrenceHasNoOccurrence"_s);
        row("too late an end",
            series({}, Ews::DailyRecurrence{1}, Ews::EndDateRecurrence{first, {4501, 1, 1}}),
            u"ErrorRecurrenceEndDateTooBig"_s);
        CalendarItem item = series({}, weekly({DayOfWeek::Tuesday, DayOfWeek::Wednesday}), ever);
        item.end = clock(25, 9, 1);
        row("into the next", item, u"ErrorOccurrenceTimeSpanTooBig"_s);
        item.end = clock(24, 8);
        row("backwards", item, u"ErrorCalendarEndDateIsEarlierThanStartDate"_s);
        item.startTimeZone = Ews::TimeZoneDefinition{.id = u"Atlantis Standard Time"_s};
        row("unknown zone", item, u"ErrorTimeZone"_s);
    }

    void refusesWhatIsNoSeries()
    {
        QFETCH(const CalendarItem, item);
        QFETCH(const QString, code);
        Sandbox::Exchange exchange;
        QCOMPARE(codes(ask(exchange, creating(item))), QStringList{code});
        QVERIFY(found<CalendarItem>(ask(exchange, finding(u"calendar"_s))).isEmpty());
    }

    void asLongAsFromOneToTheNextIsNotTooLong()
    {
        Sandbox::Exchange exchange;
        CalendarItem item = series(u"Shift"_s, weekly({DayOfWeek::Tuesday, DayOfWeek::Wednesday}),
                                   Ews::NoEndRecurrence{QDate(2026, 11, 24)});
        item.end = clock(25, 9);
        QCOMPARE(codes(ask(exchange, creating(item))), QStringList{u"NoError"_s});
    }

    void anAppointmentBecomesASeriesAndBack()
    {
        Sandbox::Exchange exchange;
        const auto id = onlyId(ask(exchange, creating(appointment(u"Lunch"_s))));
        const auto repeated = onlyId(ask(exchange, repeating(id, *fiveTuesdays({}).recurrence)));
        QCOMPARE(got(exchange, id).calendarItemType, CalendarItemType::RecurringMaster);
        QCOMPARE(shown(exchange).size(), 5);
        Ews::UpdateItem once = renaming(repeated, {});
        once.itemChanges.first().updates = {
            Ews::DeleteItemField{Ews::FieldUri{u"calendar:Recurrence"_s}}};
        QCOMPARE(codes(ask(exchange, once)), QStringList{u"NoError"_s});
        const CalendarItem single = got(exchange, id);
        QCOMPARE(single.calendarItemType, CalendarItemType::Single);
        QCOMPARE(single.isRecurring, false);
        QVERIFY(!single.firstOccurrence);
        QCOMPARE(starts(shown(exchange)), QList<Ews::DateTime>{utc(24, 8)});
    }

    void hidesPrivateSeries()
    {
        Sandbox::Exchange exchange;
        CalendarItem item = fiveTuesdays(u"Therapy"_s);
        item.sensitivity = Ews::Sensitivity::Private;
        const auto id = onlyId(ask(exchange, creating(item)));
        const auto seen = shown(exchange, helena, jonas);
        QCOMPARE(seen.size(), 5);
        QCOMPARE(seen.at(1).subject, u"Private Appointment"_s);
        QVERIFY(!got(exchange, id, jonas).recurrence);
        exchange.with([](Sandbox::State &state) { state.controls.masksPrivateItems = false; });
        QVERIFY(shown(exchange, helena, jonas).isEmpty());
        QCOMPARE(codes(ask(exchange, getting(Ews::OccurrenceItemId{id.id, {}, 1}), jonas)),
                 QStringList{u"ErrorItemNotFound"_s});
    }

    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

ONBEHALF_TEST(TestSandboxSeries, QCoreApplication)

} // namespace tst_sandboxseries

#include "tst_sandboxseries.moc"
