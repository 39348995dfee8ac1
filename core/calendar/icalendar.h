// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/calendarlist.h"
#include "meetings/meeting.h"

#include <QTimeZone>

namespace OnBehalf {

/// What is in a calendar as an iCalendar file (RFC 5545): each entry an event of its own, without
/// invitees, so that importing it invites nobody. Of entries that hide what they are about it says
/// \a hidden. All-day entries are days by the clocks of \a zone. \a name: of the calendar.
QByteArray icalendarOf(const QList<CalendarEntry> &entries, const QString &name,
                       const QTimeZone &zone, const QString &hidden);

/// Something that an iCalendar file has.
struct ImportedItem
{
    /// Why it cannot be put into a calendar as it is.
    enum class Obstacle {
        NoTime,      ///< No start, or one that is no time.
        Cancelled,   ///< It does not take place.
        UnknownZone, ///< A series by clocks that neither we nor the file know.
        Rule,        ///< Exchange cannot repeat it like that; see Series::RuleRefusal.
        /// Occurrences of it are left out or are otherwise, which a series as a whole does not say.
        Exceptions,
        IsException, ///< One that is otherwise than its series.
        Problem,     ///< See problemOf().
    };

    Meeting meeting; ///< Nobody is invited.
    std::optional<Obstacle> obstacle{};
    int guests = 0;        ///< Whom the file has invited.
    bool hasFiles = false; ///< Which are not taken over.
};

/// The items of an iCalendar file, in its order. Times by clocks that are not told, and those of
/// UTC, are by the clocks of \a zone. Errors: "NotACalendar", "NothingInCalendar" (no events).
Ews::Result<QList<ImportedItem>> itemsOfIcalendar(const QByteArray &file, const QTimeZone &zone);

} // namespace OnBehalf
