// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/busytimes.h"

#include <algorithm>

namespace OnBehalf {

namespace {

struct Stretch
{
    QDateTime start;
    QDateTime end;
};

/// When entries take time: joined, in order.
QList<Stretch> stretchesOf(const QList<CalendarEntry> &entries)
{
    QList<Stretch> all;
    for (const CalendarEntry &entry : entries)
        if (entry.takesTime() && entry.start < entry.end)
            all.append({entry.start, entry.end});
    std::ranges::sort(all, {}, &Stretch::start);
    QList<Stretch> joined;
    for (const Stretch &one : std::as_const(all)) {
        if (!joined.isEmpty() && one.start <= joined.last().end)
            joined.last().end = qMax(joined.last().end, one.end);
        else
            joined.append(one);
    }
    return joined;
}

/// What is left of \a time beside them.
QList<BusyTime> without(const BusyTime &time, const QList<Stretch> &stretches)
{
    QList<BusyTime> rest;
    BusyTime part = time;
    auto it = std::ranges::upper_bound(stretches, time.start, {}, &Stretch::end);
    for (; it != stretches.end() && it->start < time.end; ++it) {
        if (part.start < it->start) {
            part.end = it->start;
            rest.append(part);
        }
        part.start = it->end;
    }
    part.end = time.end;
    if (part.start < part.end)
        rest.append(part);
    return rest;
}

} // namespace

QList<BusyTime> busyBeside(const QList<BusyTime> &taken, const QList<CalendarEntry> &entries,
                           const QDateTime &from, const QDateTime &to)
{
    const auto stretches = stretchesOf(entries);
    QList<BusyTime> left;
    for (const BusyTime &time : taken) {
        if (time.type == Ews::LegacyFreeBusy::Free || time.type == Ews::LegacyFreeBusy::NoData ||
            time.end <= from || time.start >= to)
            continue;
        left.append(without(time, stretches));
    }
    std::ranges::stable_sort(left, {}, &BusyTime::start);
    QList<BusyTime> joined;
    for (const BusyTime &time : std::as_const(left)) {
        const bool goesOn = !joined.isEmpty() && joined.last().type == time.type &&
                            joined.last().subject == time.subject &&
                            joined.last().location == time.location &&
                            time.start <= joined.last().end;
        if (goesOn)
            joined.last().end = qMax(joined.last().end, time.end);
        else
            joined.append(time);
    }
    return joined;
}

} // namespace OnBehalf
