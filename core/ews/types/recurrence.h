// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When a series takes place: a pattern and a range.
// https://learn.microsoft.com/exchange/client-developer/web-service-reference/recurrence-recurrencetype
#pragma once

#include "ews/elements.h"
#include "ews/enumtext.h"
#include "ews/types/enums.h"

#include <QDate>

namespace Ews {

/// A list of days, as one text of words.
struct DaysOfWeek
{
    QList<DayOfWeek> days;

    bool operator==(const DaysOfWeek &) const = default;

    static std::optional<DaysOfWeek> fromWire(QLatin1StringView text);
    QString toWire() const;
};

struct DailyRecurrence
{
    static constexpr auto element = "DailyRecurrence"_L1;
    int interval = 1; ///< Days, 1–999.
    bool operator==(const DailyRecurrence &) const = default;
    static constexpr auto elements()
    {
        return Elements(Element("Interval"_L1, &DailyRecurrence::interval));
    }
};

struct WeeklyRecurrence
{
    static constexpr auto element = "WeeklyRecurrence"_L1;
    int interval = 1; ///< Weeks, 1–99.
    DaysOfWeek daysOfWeek;
    std::optional<DayOfWeek> firstDayOfWeek{}; ///< From Exchange2010_SP1 on; matters every n weeks.
    bool operator==(const WeeklyRecurrence &) const = default;
    static constexpr auto elements()
    {
        using W = WeeklyRecurrence;
        return Elements(Element("Interval"_L1, &W::interval),
                        Element("DaysOfWeek"_L1, &W::daysOfWeek),
                        Element("FirstDayOfWeek"_L1, &W::firstDayOfWeek));
    }
};

/// In months without that day on their last one.
struct AbsoluteMonthlyRecurrence
{
    static constexpr auto element = "AbsoluteMonthlyRecurrence"_L1;
    int interval = 1; ///< Months, 1–99.
    int dayOfMonth = 1;
    bool operator==(const AbsoluteMonthlyRecurrence &) const = default;
    static constexpr auto elements()
    {
        using M = AbsoluteMonthlyRecurrence;
        return Elements(Element("Interval"_L1, &M::interval),
                        Element("DayOfMonth"_L1, &M::dayOfMonth));
    }
};

struct RelativeMonthlyRecurrence
{
    static constexpr auto element = "RelativeMonthlyRecurrence"_L1;
    int interval = 1; ///< Months, 1–99.
    DayOfWeek day = DayOfWeek::Monday;
    DayOfWeekIndex index = DayOfWeekIndex::First;
    bool operator==(const RelativeMonthlyRecurrence &) const = default;
    static constexpr auto elements()
    {
        using M = RelativeMonthlyRecurrence;
        return Elements(Element("Interval"_L1, &M::interval), Element("DaysOfWeek"_L1, &M::day),
                        Element("DayOfWeekIndex"_L1, &M::index));
    }
};

struct AbsoluteYearlyRecurrence
{
    static constexpr auto element = "AbsoluteYearlyRecurrence"_L1;
    int dayOfMonth = 1;
    Month month = Month::January;
    bool operator==(const AbsoluteYearlyRecurrence &) const = default;
    static constexpr auto elements()
    {
        using Y = AbsoluteYearlyRecurrence;
        return Elements(Element("DayOfMonth"_L1, &Y::dayOfMonth), Element("Month"_L1, &Y::month));
    }
};

struct RelativeYearlyRecurrence
{
    static constexpr auto element = "RelativeYearlyRecurrence"_L1;
    DayOfWeek day = DayOfWeek::Monday;
    DayOfWeekIndex index = DayOfWeekIndex::First;
    Month month = Month::January;
    bool operator==(const RelativeYearlyRecurrence &) const = default;
    static constexpr auto elements()
    {
        using Y = RelativeYearlyRecurrence;
        return Elements(Element("DaysOfWeek"_L1, &Y::day), Element("DayOfWeekIndex"_L1, &Y::index),
                        Element("Month"_L1, &Y::month));
    }
};

struct NoEndRecurrence
{
    static constexpr auto element = "NoEndRecurrence"_L1;
    QDate startDate;
    bool operator==(const NoEndRecurrence &) const = default;
    static constexpr auto elements()
    {
        return Elements(Element("StartDate"_L1, &NoEndRecurrence::startDate));
    }
};

struct EndDateRecurrence
{
    static constexpr auto element = "EndDateRecurrence"_L1;
    QDate startDate;
    QDate endDate; ///< The last day on which an occurrence may be.
    bool operator==(const EndDateRecurrence &) const = default;
    static constexpr auto elements()
    {
        using E = EndDateRecurrence;
        return Elements(Element("StartDate"_L1, &E::startDate), Element("EndDate"_L1, &E::endDate));
    }
};

struct NumberedRecurrence
{
    static constexpr auto element = "NumberedRecurrence"_L1;
    QDate startDate;
    int numberOfOccurrences = 1; ///< 1–999.
    bool operator==(const NumberedRecurrence &) const = default;
    static constexpr auto elements()
    {
        using N = NumberedRecurrence;
        return Elements(Element("StartDate"_L1, &N::startDate),
                        Element("NumberOfOccurrences"_L1, &N::numberOfOccurrences));
    }
};

using RecurrencePattern =
    std::variant<RelativeYearlyRecurrence, AbsoluteYearlyRecurrence, RelativeMonthlyRecurrence,
                 AbsoluteMonthlyRecurrence, WeeklyRecurrence, DailyRecurrence>;
using RecurrenceRange = std::variant<NoEndRecurrence, EndDateRecurrence, NumberedRecurrence>;

struct Recurrence
{
    RecurrencePattern pattern;
    RecurrenceRange range;
    bool operator==(const Recurrence &) const = default;
    static constexpr auto elements()
    {
        return Elements(Choice(&Recurrence::pattern), Choice(&Recurrence::range));
    }
};

} // namespace Ews
