// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recurrence/validity.h"
#include "samplerecurrences.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_recurrencevalidity {

using namespace SampleRecurrences;
using enum Ews::DayOfWeek;
using Series::Problem;

class TestRecurrenceValidity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleIsValid()
    {
        for (const RecurrencePattern &pattern : patterns()) {
            QCOMPARE(Series::problem(endless(pattern, start)), std::nullopt);
            QCOMPARE(Series::problem(times(pattern, start, 1)), std::nullopt);
            QCOMPARE(Series::problem(times(pattern, start, 999)), std::nullopt);
        }
    }

    void intervalsHaveBounds()
    {
        for (const int interval : {-1, 0, 1000, 65537})
            QCOMPARE(Series::problem(endless(DailyRecurrence{interval}, start)),
                     Problem::DayInterval);
        for (const int interval : {-1, 0, 100}) {
            QCOMPARE(Series::problem(endless(WeeklyRecurrence{interval, {{Monday}}}, start)),
                     Problem::WeekInterval);
            QCOMPARE(Series::problem(endless(AbsoluteMonthlyRecurrence{interval, 1}, start)),
                     Problem::MonthInterval);
            QCOMPARE(Series::problem(endless(RelativeMonthlyRecurrence{interval}, start)),
                     Problem::MonthInterval);
        }
    }

    void daysMustBeDays()
    {
        QCOMPARE(Series::problem(endless(WeeklyRecurrence{1, {}}, start)), Problem::NoWeekday);
        QCOMPARE(Series::problem(endless(WeeklyRecurrence{1, {{Monday}}, Weekday}, start)),
                 Problem::FirstDayOfWeek);
        for (const int day : {-1, 0, 32}) {
            QCOMPARE(Series::problem(endless(AbsoluteMonthlyRecurrence{1, day}, start)),
                     Problem::DayOfMonth);
            QCOMPARE(Series::problem(endless(AbsoluteYearlyRecurrence{day, Month::May}, start)),
                     Problem::DayOfMonth);
        }
    }

    void rangesMustHoldSomething()
    {
        const WeeklyRecurrence mondays{1, {{Monday}}};
        for (const QDate wrong : {QDate(), QDate(1600, 12, 31), QDate(2501, 1, 1)})
            QCOMPARE(Series::problem(endless(mondays, wrong)), Problem::StartDate);
        for (const int number : {-1, 0, 1000})
            QCOMPARE(Series::problem(times(mondays, start, number)), Problem::NumberOfOccurrences);
        QCOMPARE(Series::problem(until(mondays, start, start.addDays(-1))),
                 Problem::EndBeforeStart);
        QCOMPARE(Series::problem(until(mondays, start, {})), Problem::EndBeforeStart);
        // From Tuesday to Sunday there is no Monday.
        QCOMPARE(Series::problem(until(mondays, start, start.addDays(5))), Problem::NoOccurrence);
        QCOMPARE(Series::problemOfForm(until(mondays, start, start.addDays(5))), std::nullopt);
        QCOMPARE(Series::problem(until(mondays, start, start.addDays(6))), std::nullopt);
    }

private:
    const QDate start{2026, 11, 24};
};

ONBEHALF_TEST(TestRecurrenceValidity, QCoreApplication)

} // namespace tst_recurrencevalidity

#include "tst_recurrencevalidity.moc"
