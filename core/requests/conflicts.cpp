// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/conflicts.h"

namespace OnBehalf {

bool isAbout(const CalendarEntry &entry, const Request &request)
{
    if (request.entry && entry.id.id == request.entry->id)
        return true;
    // An occurrence has another id than its series.
    return entry.isMeeting && entry.start == request.start && entry.end == request.end &&
           (entry.subject == request.subject || entry.isHidden());
}

QList<CalendarEntry> conflictsWith(const Request &request, const QList<CalendarEntry> &entries)
{
    QList<CalendarEntry> list;
    if (!request.start.isValid() || !request.end.isValid())
        return list;
    for (const CalendarEntry &entry : entries)
        if (entry.takesTime() && entry.start < request.end && entry.end > request.start &&
            !isAbout(entry, request))
            list.append(entry);
    return list;
}

} // namespace OnBehalf
