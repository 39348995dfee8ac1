// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a calendar's item is, and what one may do about it.
#pragma once

#include "calendar/calendarstore.h"
#include "text/fact.h"

namespace OnBehalf {

/// Of whose calendar it is, and by whose clocks times are told.
struct EntryReader
{
    QString owner; ///< The name.
    bool isOwn = false;
    QTimeZone zone = QTimeZone::systemTimeZone();
    /// The owner's, where its clocks show another time.
    std::optional<QTimeZone> otherZone{};
    std::optional<GivenRights> given{};
};

/// When, Where, Organizer, Calendar, Shown as.
QList<Fact> entryFacts(const CalendarEntry &entry, const EntryReader &reader);

/// Why it cannot be opened; empty where it can.
QString entryObstacle(const CalendarEntry &entry);

/// "can create items, private items hidden"; what is seen of a calendar, for the list of
/// principals.
QString sightText(CalendarSight sight, const std::optional<GivenRights> &given, bool isOwn);

} // namespace OnBehalf
