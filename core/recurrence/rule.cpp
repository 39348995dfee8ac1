// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recurrence/rule.h"

#include "recurrence/weekdays.h"

namespace Series {

using namespace Qt::Literals::StringLiterals;
using namespace Ews;

namespace {

QString part(QLatin1StringView name, int value)
{
    return u";%1=%2"_s.arg(name).arg(value);
}

QString every(int interval)
{
    return interval == 1 ? QString() : part("INTERVAL"_L1, interval);
}

/// A day that not all months have is the last one of those up to it that a month has.
/// \a length: the days that are in all months meant.
QString onDay(int dayOfMonth, int length)
{
    if (dayOfMonth <= length)
        return part("BYMONTHDAY"_L1, dayOfMonth);
    QString days = u";BYMONTHDAY=28"_s;
    for (int day = 29; day <= dayOfMonth; ++day)
        days += u',' + QString::number(day);
    return days + part("BYSETPOS"_L1, -1);
}

QString onWeekday(DayOfWeek day, DayOfWeekIndex index)
{
    const int position = index == DayOfWeekIndex::Last ? -1 : int(index) + 1;
    if (day <= DayOfWeek::Saturday)
        return u";BYDAY=%1%2"_s.arg(position).arg(weekdayCode(day));
    return u";BYDAY=%1"_s.arg(weekdayCodes({day})) + part("BYSETPOS"_L1, position);
}

struct PatternRule
{
    QString operator()(const DailyRecurrence &daily) const
    {
        return u"FREQ=DAILY"_s + every(daily.interval);
    }
    QString operator()(const WeeklyRecurrence &weekly) const
    {
        const QString rule = u"FREQ=WEEKLY"_s + every(weekly.interval) + u";BYDAY="_s +
                             weekdayCodes(weekly.daysOfWeek.days);
        // An RRULE's week begins on Monday where it does not say so, Exchange's on Sunday.
        if (!weekly.firstDayOfWeek && weekly.interval == 1)
            return rule;
        return rule + u";WKST="_s + weekdayCode(weekly.firstDayOfWeek.value_or(DayOfWeek::Sunday));
    }
    QString operator()(const AbsoluteMonthlyRecurrence &month) const
    {
        return u"FREQ=MONTHLY"_s + every(month.interval) + onDay(month.dayOfMonth, 28);
    }
    QString operator()(const RelativeMonthlyRecurrence &month) const
    {
        return u"FREQ=MONTHLY"_s + every(month.interval) + onWeekday(month.day, month.index);
    }
    QString operator()(const AbsoluteYearlyRecurrence &year) const
    {
        return u"FREQ=YEARLY"_s + part("BYMONTH"_L1, int(year.month)) +
               onDay(year.dayOfMonth, leastLength(int(year.month)));
    }
    QString operator()(const RelativeYearlyRecurrence &year) const
    {
        return u"FREQ=YEARLY"_s + part("BYMONTH"_L1, int(year.month)) +
               onWeekday(year.day, year.index);
    }
};

struct RangeRule
{
    QString operator()(const NoEndRecurrence &) const { return {}; }
    QString operator()(const EndDateRecurrence &range) const
    {
        return u";UNTIL="_s + range.endDate.toString(u"yyyyMMdd"_s);
    }
    QString operator()(const NumberedRecurrence &range) const
    {
        return part("COUNT"_L1, range.numberOfOccurrences);
    }
};

} // namespace

QString toRule(const Recurrence &recurrence)
{
    return std::visit(PatternRule(), recurrence.pattern) +
           std::visit(RangeRule(), recurrence.range);
}

} // namespace Series
