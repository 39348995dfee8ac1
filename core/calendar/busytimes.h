// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/availability.h"
#include "calendar/calendarlist.h"

namespace OnBehalf {

/// What is left of the \a taken times between two instants beside the entries that take time, in
/// order; neighbours of one kind are joined. Free times are left out.
QList<BusyTime> busyBeside(const QList<BusyTime> &taken, const QList<CalendarEntry> &entries,
                           const QDateTime &from, const QDateTime &to);

} // namespace OnBehalf
