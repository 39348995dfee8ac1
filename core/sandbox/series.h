// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Series as calendars keep them: a master, and what of its occurrences is not as the pattern says.
#pragma once

#include "sandbox/storeditem.h"

namespace Sandbox {

/// A time given for a calendar item: the instant, and what clocks in a zone show then, written as
/// if it were UTC. A time without an offset is one of these clocks.
QDateTime instantOf(const Ews::DateTime &time, const QTimeZone &zone);
QDateTime clockOf(const Ews::DateTime &time, const QTimeZone &zone);

/// From when to when, by some clocks or as instants.
struct TimeSpan
{
    QDateTime start;
    QDateTime end;

    /// One of no length is at its start.
    bool overlaps(const QDateTime &from, const QDateTime &to) const
    {
        return start < to && (end > from || (start == end && start >= from));
    }
};

/// From midnight to midnight by the clocks.
TimeSpan wholeDays(const TimeSpan &clocks);
/// The instants at which the clocks of \a zone show that; the start not after the end.
TimeSpan instantsOf(const TimeSpan &clocks, const QTimeZone &zone);

/// Makes a series of \a item, which has a recurrence, or brings it up to date: the master starts
/// with the first occurrence, whatever date it had. A change of the times or of the pattern undoes
/// what was done to single occurrences; one of the end alone keeps what is before it. \a clocks are
/// those of \a zone, and \a before is what is stored, if anything is. The code of what is wrong, or
/// nothing.
std::optional<QString> settleSeries(StoredItem &item, const TimeSpan &clocks, const QTimeZone &zone,
                                    const Ews::CalendarItem *before);

/// The occurrence of \a master that the pattern has on \a date, as an item.
StoredItem occurrenceOn(const StoredItem &master, QDate date);

/// Whether the series has an occurrence for that date of its pattern, moved or not.
bool takesPlace(const StoredItem &master, QDate date);

/// The dates that the pattern has from \a from to \a to for all but the deleted occurrences.
QList<QDate> datesOf(const StoredItem &master, QDate from, QDate to);
std::optional<QDate> firstDate(const StoredItem &master); ///< Nothing where all are deleted.
std::optional<QDate> lastDate(const StoredItem &master);  ///< Nothing without an end, too.

/// Whether an occurrence with new times is no longer between those before and after it, or on the
/// same day as one of them, which series cannot store.
bool crossesNeighbour(const StoredItem &master, const StoredItem &occurrence);

/// Stores \a occurrence as an exception.
void keepException(StoredItem &master, const Ews::CalendarItem &occurrence, QDate date);
void removeOccurrence(StoredItem &master, QDate date);

/// The exceptions get what \a master has new since \a before, unless they have something of their
/// own in its place.
void passOn(StoredItem &master, const Ews::AnyItem &before);

} // namespace Sandbox
