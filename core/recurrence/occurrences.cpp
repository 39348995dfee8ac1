// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recurrence/occurrences.h"

#include "recurrence/rule.h"
#include "recurrence/ruleiterator.h"
#include "recurrence/validity.h"

namespace Series {

using namespace Ews;

namespace {

/// At least the days from one occurrence to the next.
struct LongestGap
{
    int operator()(const DailyRecurrence &daily) const { return daily.interval; }
    int operator()(const WeeklyRecurrence &weekly) const { return 7 * weekly.interval + 7; }
    int operator()(const AbsoluteMonthlyRecurrence &month) const
    {
        return 31 * month.interval + 31;
    }
    int operator()(const RelativeMonthlyRecurrence &month) const
    {
        return 31 * month.interval + 31;
    }
    int operator()(const AbsoluteYearlyRecurrence &) const { return 366 + 31; }
    int operator()(const RelativeYearlyRecurrence &) const { return 366 + 31; }
};

bool isNumbered(const Recurrence &recurrence)
{
    return std::holds_alternative<NumberedRecurrence>(recurrence.range);
}

QDate lastPossible(const Recurrence &recurrence)
{
    const QDate end = endDate(recurrence);
    return end.isValid() ? std::min(end, lastDay) : lastDay;
}

void setStartDate(Recurrence &recurrence, QDate date)
{
    std::visit([date](auto &range) { range.startDate = date; }, recurrence.range);
}

/// All dates from \a from on, which has to be the start date of a numbered series.
class Dates
{
public:
    Dates(const Recurrence &recurrence, QDate from)
        : m_iterator(toRule(recurrence), startDate(recurrence))
        , m_end(lastPossible(recurrence))
    {
        // libical cannot go on behind the end of a rule.
        if (from > m_end)
            m_end = {};
        else if (from > startDate(recurrence))
            m_iterator.skipTo(from);
    }

    QDate next()
    {
        const QDate date = m_iterator.next();
        return date.isValid() && m_end.isValid() && date <= m_end ? date : QDate();
    }

private:
    RuleIterator m_iterator;
    QDate m_end;
};

} // namespace

std::optional<QDate> first(const Recurrence &recurrence)
{
    return nth(recurrence, 1);
}

std::optional<QDate> nth(const Recurrence &recurrence, int number)
{
    if (number < 1 || problemOfForm(recurrence))
        return {};
    Dates dates(recurrence, startDate(recurrence));
    QDate date = dates.next();
    for (int i = 1; i < number && date.isValid(); ++i)
        date = dates.next();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> last(const Recurrence &recurrence)
{
    if (std::holds_alternative<NoEndRecurrence>(recurrence.range) || problemOfForm(recurrence))
        return {};
    QDate from = startDate(recurrence);
    if (!isNumbered(recurrence)) {
        // A long series is not walked along from its start.
        const int gap = std::visit(LongestGap(), recurrence.pattern);
        from = std::max(from, lastPossible(recurrence).addDays(-gap));
    }
    Dates dates(recurrence, from);
    QDate found;
    for (QDate date = dates.next(); date.isValid(); date = dates.next())
        found = date;
    return found.isValid() ? std::optional(found) : std::nullopt;
}

std::optional<int> numberOf(const Recurrence &recurrence, QDate date)
{
    if (!date.isValid() || problemOfForm(recurrence))
        return {};
    Dates dates(recurrence, startDate(recurrence));
    int number = 0;
    for (QDate each = dates.next(); each.isValid() && each <= date; each = dates.next()) {
        ++number;
        if (each == date)
            return number;
    }
    return {};
}

QList<QDate> between(const Recurrence &recurrence, QDate from, QDate to, qsizetype atMost)
{
    if (problemOfForm(recurrence))
        return {};
    const QDate start = startDate(recurrence);
    if (!from.isValid() || from < start)
        from = start;
    if (!to.isValid())
        to = lastDay;
    // libical counts the occurrences of a numbered one from its start.
    Dates dates(recurrence, isNumbered(recurrence) ? start : from);
    QList<QDate> found;
    while (found.size() < atMost) {
        const QDate date = dates.next();
        if (!date.isValid() || date > to)
            break;
        if (date >= from)
            found.append(date);
    }
    return found;
}

Recurrence startingAtFirst(Recurrence recurrence)
{
    if (const auto date = first(recurrence))
        setStartDate(recurrence, *date);
    return recurrence;
}

} // namespace Series
