// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// On which dates a series takes place. The dates are those of the series' own time zone;
// occurrences that were deleted or moved are dates of the series all the same.
#pragma once

#include "ews/types/recurrence.h"

namespace Series {

/// What Exchange can store begins here.
inline const QDate firstDay(1601, 1, 1);
/// A series, also one without end, is not followed beyond.
inline const QDate lastDay(2500, 12, 31);

// A recurrence whose form is wrong (problemOfForm()) has no occurrences.

/// The first one is on the start date or later.
std::optional<QDate> first(const Ews::Recurrence &recurrence);

/// The date with the \a number that EWS calls InstanceIndex: from 1, deleted occurrences count.
std::optional<QDate> nth(const Ews::Recurrence &recurrence, int number);

/// Nothing for a series without end.
std::optional<QDate> last(const Ews::Recurrence &recurrence);

/// The number of the occurrence on \a date, from 1; nothing where there is none that day.
std::optional<int> numberOf(const Ews::Recurrence &recurrence, QDate date);

/// The first \a atMost dates from \a from to \a to, both included. An invalid \a from means from
/// the start, an invalid \a to as far as the series goes.
QList<QDate> between(const Ews::Recurrence &recurrence, QDate from, QDate to, qsizetype atMost);

/// The same series with its first occurrence as start date: so nobody need agree on how intervals
/// count from a day on which nothing takes place.
Ews::Recurrence startingAtFirst(Ews::Recurrence recurrence);

} // namespace Series
