// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a series must be for Exchange to take it.
#pragma once

#include "ews/types/recurrence.h"

namespace Series {

/// The rule that a recurrence breaks.
enum class Problem {
    DayInterval,         ///< Not 1 to 999 days.
    WeekInterval,        ///< Not 1 to 99 weeks.
    MonthInterval,       ///< Not 1 to 99 months.
    NoWeekday,           ///< A weekly one without any day.
    FirstDayOfWeek,      ///< Which is not one of the seven days.
    DayOfMonth,          ///< Not 1 to 31.
    StartDate,           ///< None, or not in 1601 to 2500.
    NumberOfOccurrences, ///< Not 1 to 999.
    EndBeforeStart,      ///< The end date; a missing one too.
    NoOccurrence,        ///< Between the first and the last day.
};

/// The first rule broken, in the order above; nothing for a recurrence that can be sent.
std::optional<Problem> problem(const Ews::Recurrence &recurrence);

/// The same without Problem::NoOccurrence, so without looking for occurrences.
std::optional<Problem> problemOfForm(const Ews::Recurrence &recurrence);

QDate startDate(const Ews::Recurrence &recurrence);

/// The end date; invalid where the range has none.
QDate endDate(const Ews::Recurrence &recurrence);

} // namespace Series
