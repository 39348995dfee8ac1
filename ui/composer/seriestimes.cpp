// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/seriestimes.h"

#include "recurrence/occurrences.h"
#include "recurrence/validity.h"

namespace OnBehalf {

void letTimesFollow(Meeting *meeting)
{
    if (!meeting->recurrence)
        return;
    const auto first = Series::first(*meeting->recurrence);
    if (!first)
        return;
    auto &times = meeting->times;
    const auto days = times.start.date.daysTo(*first);
    times.start.date = times.start.date.addDays(days);
    times.end.date = times.end.date.addDays(days);
}

void letRecurrenceFollow(Meeting *meeting)
{
    if (!meeting->recurrence ||
        Series::startDate(*meeting->recurrence) == meeting->times.start.date)
        return;
    auto moved = *meeting->recurrence;
    std::visit([&](auto &range) { range.startDate = meeting->times.start.date; }, moved.range);
    // What would never take place stays as it was, and is said to be wrong.
    if (const auto first = Series::first(moved); first && !Series::problem(moved))
        moved = Series::startingAtFirst(moved);
    meeting->recurrence = moved;
    letTimesFollow(meeting);
}

} // namespace OnBehalf
