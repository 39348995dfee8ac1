// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/recurrence.h"

namespace SampleRecurrences {

using namespace Ews;

inline Recurrence endless(const RecurrencePattern &pattern, QDate start)
{
    return {pattern, NoEndRecurrence{start}};
}

inline Recurrence until(const RecurrencePattern &pattern, QDate start, QDate end)
{
    return {pattern, EndDateRecurrence{start, end}};
}

inline Recurrence times(const RecurrencePattern &pattern, QDate start, int number)
{
    return {pattern, NumberedRecurrence{start, number}};
}

/// Every kind of pattern, with intervals, and each day of the month and of the week that there is.
inline QList<RecurrencePattern> patterns()
{
    QList<RecurrencePattern> all{DailyRecurrence{1}, DailyRecurrence{14}, DailyRecurrence{999}};
    using enum DayOfWeek;
    for (const int interval : {1, 2, 99}) {
        all.append(WeeklyRecurrence{interval, {{Wednesday}}, Sunday});
        all.append(WeeklyRecurrence{interval, {{Sunday, Monday, Saturday}}, Monday});
        all.append(WeeklyRecurrence{interval, {{Tuesday, Thursday}}, Thursday});
    }
    all.append(WeeklyRecurrence{1, {{Monday, Tuesday, Wednesday, Thursday, Friday}}});
    for (const int interval : {1, 3, 24, 99})
        for (int day = 1; day <= 31; ++day)
            all.append(AbsoluteMonthlyRecurrence{interval, day});
    for (int month = 1; month <= 12; ++month)
        for (int day = 1; day <= 31; ++day)
            all.append(AbsoluteYearlyRecurrence{day, Month(month)});
    for (int day = 0; day < 10; ++day) {
        for (int index = 0; index < 5; ++index) {
            all.append(RelativeMonthlyRecurrence{1, DayOfWeek(day), DayOfWeekIndex(index)});
            all.append(RelativeMonthlyRecurrence{5, DayOfWeek(day), DayOfWeekIndex(index)});
            for (const int month : {2, 5, 12})
                all.append(
                    RelativeYearlyRecurrence{DayOfWeek(day), DayOfWeekIndex(index), Month(month)});
        }
    }
    return all;
}

} // namespace SampleRecurrences
