// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/calendarlist.h"
#include "requests/request.h"

namespace OnBehalf {

/// Whether \a entry is what the request is about: Exchange puts a tentative one into the calendar
/// as soon as the request comes.
bool isAbout(const CalendarEntry &entry, const Request &request);

/// Entries that take some of the same time as the meeting of \a request, but are not that meeting.
/// None where the server does not say when it is.
QList<CalendarEntry> conflictsWith(const Request &request, const QList<CalendarEntry> &entries);

} // namespace OnBehalf
