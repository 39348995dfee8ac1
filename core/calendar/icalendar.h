// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/calendarlist.h"

#include <QTimeZone>

namespace OnBehalf {

/// What is in a calendar as an iCalendar file (RFC 5545): each entry an event of its own, without
/// invitees, so that importing it invites nobody. Of entries that hide what they are about it says
/// \a hidden. All-day entries are days by the clocks of \a zone. \a name: of the calendar.
QByteArray icalendarOf(const QList<CalendarEntry> &entries, const QString &name,
                       const QTimeZone &zone, const QString &hidden);

} // namespace OnBehalf
