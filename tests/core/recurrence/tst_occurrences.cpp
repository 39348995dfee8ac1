// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// On which dates a series takes place.

#include "recurrence/occurrences.h"
#include "samplerecurrences.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_occurrences {

using namespace Qt::Literals::StringLiterals;
using namespace SampleRecurrences;
using enum Ews::DayOfWeek;

namespace {

QString dates(const QList<QDate> &list)
{
    QStringList texts;
    for (const QDate date : list)
        texts.append(date.toString(Qt::ISODate));
    return texts.join(u' ');
}

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

/// Whether something takes place on \a date by \a pattern of interval 1: the calendar itself.
struct TakesPlace
{
    QDate date;

    bool fits(DayOfWeek wanted) const
    {
        const bool weekend = date.dayOfWeek() > 5;
        return wanted == Day || (wanted == Weekday && !weekend) ||
               (wanted == WeekendDay && weekend) || int(wanted) == date.dayOfWeek() % 7;
    }
    bool relative(DayOfWeek wanted, DayOfWeekIndex index) const
    {
        if (!fits(wanted))
            return false;
        int before = 0;
        int after = 0;
        for (QDate other(date.year(), date.month(), 1); other.month() == date.month();
             other = other.addDays(1)) {
            before += other < date && TakesPlace{other}.fits(wanted);
            after += other > date && TakesPlace{other}.fits(wanted);
        }
        return index == DayOfWeekIndex::Last ? after == 0 : before == int(index);
    }
    bool absolute(int dayOfMonth) const
    {
        return date.day() == std::min(dayOfMonth, date.daysInMonth());
    }
    bool operator()(const DailyRecurrence &) const { return true; }
    bool operator()(const WeeklyRecurrence &weekly) const
    {
        return std::ranges::any_of(weekly.daysOfWeek.days, [this](auto d) { return fits(d); });
    }
    bool operator()(const AbsoluteMonthlyRecurrence &m) const { return absolute(m.dayOfMonth); }
    bool operator()(const RelativeMonthlyRecurrence &m) const { return relative(m.day, m.index); }
    bool operator()(const AbsoluteYearlyRecurrence &y) const
    {
        return date.month() == int(y.month) && absolute(y.dayOfMonth);
    }
    bool operator()(const RelativeYearlyRecurrence &y) const
    {
        return date.month() == int(y.month) && relative(y.day, y.index);
    }
};

bool everyTime(const RecurrencePattern &pattern)
{
    return std::visit(
        [](const auto &p) {
            if constexpr (requires { p.interval; })
                return p.interval == 1;
            return true;
        },
        pattern);
}

} // namespace

class TestOccurrences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesPlaceOnTheseDates_data();
    void takesPlaceOnTheseDates();
    void agreesWithTheCalendarOverALeapYear();
    void findsTheSameDatesFromAnyDay();
    void rangesEndASeries();
    void numbersCountFromTheFirst();
    void noMoreThanAskedFor();
    void aDailySeriesOfTwentyYears();
    void aSeriesCanStartAtItsFirstDate();
    void wrongFormsHaveNoDates();
};

void TestOccurrences::takesPlaceOnTheseDates_data()
{
    QTest::addColumn<Ews::Recurrence>("recurrence");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const RecurrencePattern &pattern, const char *start,
                        const char *expected) {
        QTest::newRow(name) << endless(pattern, day(start)) << QString::fromLatin1(expected);
    };
    row("every 10 days", DailyRecurrence{10}, "2026-12-20", "2026-12-20 2026-12-30 2027-01-09");
    row("every 2 weeks", WeeklyRecurrence{2, {{Tuesday, Thursday}}}, "2026-11-24",
        "2026-11-24 2026-11-26 2026-12-08");
    // Sunday ends a week that begins on Monday, and begins the next one otherwise.
    row("every 2 weeks from Monday", WeeklyRecurrence{2, {{Sunday, Tuesday}}, Monday}, "2026-11-24",
        "2026-11-24 2026-11-29 2026-12-08");
    row("every 2 weeks from Sunday", WeeklyRecurrence{2, {{Sunday, Tuesday}}, Sunday}, "2026-11-24",
        "2026-11-24 2026-12-06 2026-12-08");
    row("every 2 weeks from Sunday, unsaid", WeeklyRecurrence{2, {{Sunday, Tuesday}}}, "2026-11-24",
        "2026-11-24 2026-12-06 2026-12-08");
    row("weekdays", WeeklyRecurrence{1, {{Weekday}}}, "2026-11-26",
        "2026-11-26 2026-11-27 2026-11-30");
    row("day 31", AbsoluteMonthlyRecurrence{1, 31}, "2028-01-31",
        "2028-01-31 2028-02-29 2028-03-31 2028-04-30");
    row("day 31, not a leap year", AbsoluteMonthlyRecurrence{1, 31}, "2027-01-31",
        "2027-01-31 2027-02-28 2027-03-31 2027-04-30");
    row("day 30", AbsoluteMonthlyRecurrence{1, 30}, "2027-01-01",
        "2027-01-30 2027-02-28 2027-03-30");
    row("day 29", AbsoluteMonthlyRecurrence{1, 29}, "2027-02-01", "2027-02-28 2027-03-29");
    row("every 3 months on day 31", AbsoluteMonthlyRecurrence{3, 31}, "2026-11-30",
        "2026-11-30 2027-02-28 2027-05-31");
    row("last weekday", RelativeMonthlyRecurrence{3, Weekday, DayOfWeekIndex::Last}, "2027-01-01",
        "2027-01-29 2027-04-30 2027-07-30");
    row("fourth weekend day", RelativeMonthlyRecurrence{1, WeekendDay, DayOfWeekIndex::Fourth},
        "2026-12-01", "2026-12-13 2027-01-10 2027-02-14");
    row("second day", RelativeMonthlyRecurrence{1, Day, DayOfWeekIndex::Second}, "2026-12-03",
        "2027-01-02 2027-02-02");
    row("last Friday", RelativeMonthlyRecurrence{1, Friday, DayOfWeekIndex::Last}, "2027-01-01",
        "2027-01-29 2027-02-26 2027-03-26");
    row("29 February", AbsoluteYearlyRecurrence{29, Month::February}, "2027-01-01",
        "2027-02-28 2028-02-29 2029-02-28");
    row("31 February", AbsoluteYearlyRecurrence{31, Month::February}, "2027-01-01",
        "2027-02-28 2028-02-29");
    row("31 April", AbsoluteYearlyRecurrence{31, Month::April}, "2027-01-01",
        "2027-04-30 2028-04-30");
    row("24 December", AbsoluteYearlyRecurrence{24, Month::December}, "2026-12-25",
        "2027-12-24 2028-12-24");
    row("first Monday of May", RelativeYearlyRecurrence{Monday, DayOfWeekIndex::First, Month::May},
        "2026-11-24", "2027-05-03 2028-05-01");
}

void TestOccurrences::takesPlaceOnTheseDates()
{
    QFETCH(const Recurrence, recurrence);
    QFETCH(const QString, expected);
    const auto count = expected.count(u' ') + 1;
    QCOMPARE(dates(Series::between(recurrence, {}, {}, count)), expected);
    QCOMPARE(Series::first(recurrence)->toString(Qt::ISODate), expected.left(10));
}

void TestOccurrences::agreesWithTheCalendarOverALeapYear()
{
    const QDate from(2027, 9, 1);
    const QDate to(2029, 3, 31);
    int compared = 0;
    for (const RecurrencePattern &pattern : patterns()) {
        if (!everyTime(pattern))
            continue;
        QList<QDate> expected;
        for (QDate date = from; date <= to; date = date.addDays(1))
            if (std::visit(TakesPlace{date}, pattern))
                expected.append(date);
        const auto found = Series::between(endless(pattern, from), from, to, 1000);
        QCOMPARE(dates(found), dates(expected));
        ++compared;
    }
    QVERIFY(compared > 600);
}

/// Going on in the middle of a series, as libical is made to, is not starting anew there.
void TestOccurrences::findsTheSameDatesFromAnyDay()
{
    const QDate start(2024, 2, 29);
    for (const RecurrencePattern &pattern : patterns()) {
        const auto series = endless(pattern, start);
        const auto all = Series::between(series, start, {}, 12);
        QCOMPARE(all.size(), 12);
        for (int i = 1; i < all.size(); i += 5) {
            const QDate afterThat = all.at(i - 1).addDays(1);
            QCOMPARE(dates(Series::between(series, afterThat, all.last(), 100)),
                     dates(all.sliced(i)));
            QCOMPARE(Series::nth(series, i + 1), all.at(i));
        }
        QCOMPARE(Series::last(until(pattern, start, all.last())), all.last());
        QCOMPARE(Series::last(until(pattern, start, all.last().addDays(-1))), all.at(10));
        QCOMPARE(Series::last(times(pattern, start, 12)), all.last());
    }
}

void TestOccurrences::rangesEndASeries()
{
    const WeeklyRecurrence pattern{2, {{Tuesday, Thursday}}};
    const QDate start(2026, 11, 24);
    QCOMPARE(Series::last(endless(pattern, start)), std::nullopt);
    QCOMPARE(Series::last(times(pattern, start, 3)), QDate(2026, 12, 8));
    QCOMPARE(Series::nth(times(pattern, start, 3), 4), std::nullopt);
    const auto ending = until(pattern, start, QDate(2026, 12, 8));
    QCOMPARE(dates(Series::between(ending, {}, {}, 99)), u"2026-11-24 2026-11-26 2026-12-08"_s);
    QCOMPARE(Series::nth(ending, 3), QDate(2026, 12, 8));
    QCOMPARE(Series::nth(ending, 4), std::nullopt);
    // Behind the end, before the start, and between two occurrences there is nothing.
    QVERIFY(Series::between(ending, QDate(2026, 12, 9), {}, 99).isEmpty());
    QVERIFY(Series::between(times(pattern, start, 3), QDate(2026, 12, 9), {}, 99).isEmpty());
    QVERIFY(Series::between(ending, {}, QDate(2026, 11, 23), 99).isEmpty());
    QVERIFY(Series::between(ending, QDate(2026, 11, 27), QDate(2026, 12, 7), 99).isEmpty());
    // Servers write ends that no calendar reaches.
    const auto farEnd = until(DailyRecurrence{1}, start, QDate(4500, 8, 31));
    QCOMPARE(Series::last(farEnd), Series::lastDay);
    QVERIFY(Series::between(farEnd, QDate(2600, 1, 1), {}, 9).isEmpty());
    QCOMPARE(Series::between(endless(DailyRecurrence{1}, start), Series::lastDay, {}, 9).size(), 1);
}

void TestOccurrences::numbersCountFromTheFirst()
{
    // The start date is a Wednesday, on which nothing takes place.
    const auto series = endless(WeeklyRecurrence{1, {{Tuesday, Thursday}}}, QDate(2026, 11, 25));
    QCOMPARE(Series::nth(series, 1), QDate(2026, 11, 26));
    QCOMPARE(Series::nth(series, 4), QDate(2026, 12, 8));
    QCOMPARE(Series::numberOf(series, QDate(2026, 11, 26)), 1);
    QCOMPARE(Series::numberOf(series, QDate(2026, 12, 8)), 4);
    QCOMPARE(Series::numberOf(series, QDate(2026, 11, 25)), std::nullopt);
    QCOMPARE(Series::numberOf(series, QDate(2026, 11, 24)), std::nullopt);
    QCOMPARE(Series::numberOf(series, {}), std::nullopt);
    QCOMPARE(Series::nth(series, 0), std::nullopt);
    QCOMPARE(Series::nth(series, -1), std::nullopt);
}

void TestOccurrences::noMoreThanAskedFor()
{
    const auto series = endless(DailyRecurrence{1}, QDate(2026, 1, 1));
    QCOMPARE(Series::between(series, QDate(2026, 2, 1), QDate(2026, 2, 28), 100).size(), 28);
    QCOMPARE(dates(Series::between(series, QDate(2026, 2, 1), QDate(2026, 2, 28), 2)),
             u"2026-02-01 2026-02-02"_s);
    QVERIFY(Series::between(series, QDate(2026, 2, 1), QDate(2026, 2, 28), 0).isEmpty());
}

void TestOccurrences::aDailySeriesOfTwentyYears()
{
    const QDate start(2006, 11, 24);
    const QDate end(2026, 11, 23);
    const auto series = until(DailyRecurrence{1}, start, end);
    const auto all = Series::between(series, {}, {}, 10'000);
    QCOMPARE(all.size(), 7305);
    QCOMPARE(all.last(), end);
    QCOMPARE(Series::nth(series, 7305), end);
    QCOMPARE(Series::numberOf(series, end), 7305);
    QBENCHMARK
    {
        QCOMPARE(Series::between(series, QDate(2026, 11, 1), QDate(2026, 11, 30), 100).size(), 23);
    }
}

void TestOccurrences::aSeriesCanStartAtItsFirstDate()
{
    for (const RecurrencePattern &pattern : patterns()) {
        const auto series = times(pattern, QDate(2027, 3, 30), 9);
        const auto moved = Series::startingAtFirst(series);
        QCOMPARE(std::get<NumberedRecurrence>(moved.range).startDate, Series::first(series));
        QCOMPARE(dates(Series::between(moved, {}, {}, 99)),
                 dates(Series::between(series, {}, {}, 99)));
    }
}

void TestOccurrences::wrongFormsHaveNoDates()
{
    const QDate start(2026, 11, 24);
    for (const auto &wrong :
         {endless(DailyRecurrence{0}, start), endless(DailyRecurrence{1}, {}),
          endless(WeeklyRecurrence{1, {}}, start), times(DailyRecurrence{1}, start, 0),
          endless(AbsoluteMonthlyRecurrence{1, 32}, start)}) {
        QCOMPARE(Series::first(wrong), std::nullopt);
        QCOMPARE(Series::last(wrong), std::nullopt);
        QCOMPARE(Series::numberOf(wrong, start), std::nullopt);
        QVERIFY(Series::between(wrong, {}, {}, 9).isEmpty());
        QCOMPARE(Series::startingAtFirst(wrong), wrong);
    }
}

ONBEHALF_TEST(TestOccurrences, QCoreApplication)

} // namespace tst_occurrences

#include "tst_occurrences.moc"
