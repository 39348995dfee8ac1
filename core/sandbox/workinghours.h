// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When people work, by their own clocks.
#pragma once

#include "sandbox/mailbox.h"

#include <QDateTime>

namespace Sandbox {

/// As free/busy views tell it: the zone by its rule of \a year.
Ews::WorkingHours workingHours(const WorkTimes &times, int year);

/// Whether all of the time between two instants is work time of one day.
bool isWorkTime(const WorkTimes &times, const QDateTime &from, const QDateTime &to);

} // namespace Sandbox
