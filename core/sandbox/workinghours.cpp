// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/workinghours.h"

#include "recurrence/timezones.h"
#include "recurrence/wallclock.h"

#include <algorithm>

namespace Sandbox {

namespace {

QTimeZone zoneOf(const WorkTimes &times)
{
    return Series::timeZone(times.timeZone).value_or(QTimeZone::utc());
}

} // namespace

Ews::WorkingHours workingHours(const WorkTimes &times, int year)
{
    return {.timeZone = Series::ruleOf(zoneOf(times), year), .periods = times.periods};
}

bool isWorkTime(const WorkTimes &times, const QDateTime &from, const QDateTime &to)
{
    const QTimeZone zone = zoneOf(times);
    const QDateTime begin = from.toTimeZone(zone);
    const qint64 first = begin.time().msecsSinceStartOfDay() / 60'000;
    const qint64 last = first + from.secsTo(to) / 60;
    const auto day = Ews::DayOfWeek(begin.date().dayOfWeek() % 7);
    return std::ranges::any_of(times.periods, [&](const Ews::WorkingPeriod &period) {
        return period.daysOfWeek.days.contains(day) && period.startTime <= first &&
               last <= period.endTime;
    });
}

} // namespace Sandbox
