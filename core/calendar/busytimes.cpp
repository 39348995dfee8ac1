// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/busytimes.h"

#include <algorithm>

namespace OnBehalf {

namespace {

/// What is left of \a time beside one entry.
QList<BusyTime> without(const BusyTime &time, const CalendarEntry &entry)
{
    if (entry.end <= time.start || entry.start >= time.end)
        return {time};
    QList<BusyTime> rest;
    BusyTime part = time;
    if (time.start < entry.start) {
        part.end = entry.start;
        rest.append(part);
    }
    part = time;
    if (time.end > entry.end) {
        part.start = entry.end;
        rest.append(part);
    }
    return rest;
}

} // namespace

QList<BusyTime> busyBeside(const QList<BusyTime> &taken, const QList<CalendarEntry> &entries,
                           const QDateTime &from, const QDateTime &to)
{
    QList<BusyTime> left;
    for (const BusyTime &time : taken) {
        if (time.type == Ews::LegacyFreeBusy::Free || time.type == Ews::LegacyFreeBusy::NoData ||
            time.end <= from || time.start >= to)
            continue;
        QList<BusyTime> parts{time};
        for (const CalendarEntry &entry : entries) {
            if (!entry.takesTime())
                continue;
            QList<BusyTime> rest;
            for (const BusyTime &part : std::as_const(parts))
                rest.append(without(part, entry));
            parts = rest;
        }
        left.append(parts);
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
