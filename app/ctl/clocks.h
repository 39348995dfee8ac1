// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times as commands take and print them: by the clocks of --time-zone, or of this computer.
#pragma once

#include "ctl/commandline.h"
#include "recurrence/timezones.h"

namespace OnBehalf::Ctl {

inline QTimeZone zoneOf(const CommandLine &line)
{
    return line.meeting.zone ? *Series::timeZone(*line.meeting.zone) : QTimeZone::systemTimeZone();
}

/// "2026-12-01T10:00"; empty for an invalid instant.
inline QString clockIn(const QDateTime &instant, const QTimeZone &zone)
{
    return instant.toTimeZone(zone).toString(u"yyyy-MM-ddTHH:mm");
}

} // namespace OnBehalf::Ctl
