// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a time is taken, in Outlook's words.
#pragma once

#include "calendar/availability.h"
#include "meetings/meeting.h"

namespace OnBehalf {

/// "busy", for legends and lists.
QString busyName(Ews::LegacyFreeBusy type);
/// "Busy", as Show as offers it.
QString showAsName(Ews::LegacyFreeBusy type);
/// "Required"
QString roleName(AttendeeRole role);

/// "busy 10:30–11:30: Budget, Room Aurora"
QString busyTimeText(const BusyTime &time, const QTimeZone &zone);
/// What is taken on \a day: "busy 09:00–09:30; tentative 14:30–15:00", "free".
QString busyDayText(const QList<BusyTime> &times, QDate day, const QTimeZone &zone);

} // namespace OnBehalf
