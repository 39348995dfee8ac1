// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meetings/meeting.h"

namespace OnBehalf {

/// A series has its start twice: as the date of its first meeting and in its recurrence. These make
/// one follow the other; the first meeting is always on a date of the series. Nothing happens to a
/// meeting that does not repeat.

/// After the times were changed: the series starts on that day, or on its next date after it.
void letRecurrenceFollow(Meeting *meeting);
/// After the recurrence was changed: the first meeting is on its first date.
void letTimesFollow(Meeting *meeting);

} // namespace OnBehalf
