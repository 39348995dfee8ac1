// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recurrence/validity.h"

#include "recurrence/occurrences.h"

namespace Series {

using namespace Ews;

namespace {

bool within(int value, int least, int most)
{
    return value >= least && value <= most;
}

std::optional<Problem> monthly(int interval)
{
    return within(interval, 1, 99) ? std::nullopt : std::optional(Problem::MonthInterval);
}

std::optional<Problem> onDay(int dayOfMonth)
{
    return within(dayOfMonth, 1, 31) ? std::nullopt : std::optional(Problem::DayOfMonth);
}

struct PatternProblem
{
    std::optional<Problem> operator()(const DailyRecurrence &daily) const
    {
        return within(daily.interval, 1, 999) ? std::nullopt : std::optional(Problem::DayInterval);
    }
    std::optional<Problem> operator()(const WeeklyRecurrence &weekly) const
    {
        if (!within(weekly.interval, 1, 99))
            return Problem::WeekInterval;
        if (weekly.daysOfWeek.days.isEmpty())
            return Problem::NoWeekday;
        if (weekly.firstDayOfWeek > DayOfWeek::Saturday)
            return Problem::FirstDayOfWeek;
        return {};
    }
    std::optional<Problem> operator()(const AbsoluteMonthlyRecurrence &month) const
    {
        const auto found = monthly(month.interval);
        return found ? found : onDay(month.dayOfMonth);
    }
    std::optional<Problem> operator()(const RelativeMonthlyRecurrence &month) const
    {
        return monthly(month.interval);
    }
    std::optional<Problem> operator()(const AbsoluteYearlyRecurrence &year) const
    {
        return onDay(year.dayOfMonth);
    }
    std::optional<Problem> operator()(const RelativeYearlyRecurrence &) const { return {}; }
};

} // namespace

QDate startDate(const Recurrence &recurrence)
{
    return std::visit([](const auto &range) { return range.startDate; }, recurrence.range);
}

QDate endDate(const Recurrence &recurrence)
{
    const auto *range = std::get_if<EndDateRecurrence>(&recurrence.range);
    return range ? range->endDate : QDate();
}

std::optional<Problem> problemOfForm(const Recurrence &recurrence)
{
    if (const auto found = std::visit(PatternProblem(), recurrence.pattern))
        return found;
    const QDate start = startDate(recurrence);
    if (!start.isValid() || start < firstDay || start > lastDay)
        return Problem::StartDate;
    const auto *numbered = std::get_if<NumberedRecurrence>(&recurrence.range);
    if (numbered && !within(numbered->numberOfOccurrences, 1, 999))
        return Problem::NumberOfOccurrences;
    const auto *ending = std::get_if<EndDateRecurrence>(&recurrence.range);
    if (ending && (!ending->endDate.isValid() || ending->endDate < start))
        return Problem::EndBeforeStart;
    return {};
}

std::optional<Problem> problem(const Recurrence &recurrence)
{
    if (const auto found = problemOfForm(recurrence))
        return found;
    return first(recurrence) ? std::nullopt : std::optional(Problem::NoOccurrence);
}

} // namespace Series
