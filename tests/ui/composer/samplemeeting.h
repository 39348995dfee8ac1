// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/availability.h"
#include "directory/rooms.h"
#include "meetings/meeting.h"
#include "recurrence/timezones.h"

/// A meeting of London people on Wednesday 25 November 2026, where clocks show UTC.
namespace SampleMeeting {

using namespace OnBehalf;

inline QTimeZone london()
{
    return *Series::timeZone(QStringLiteral("GMT Standard Time"));
}

inline QDate day()
{
    return {2026, 11, 25};
}

inline QDateTime at(int hour, int minute = 0, QDate date = day())
{
    return {date, QTime(hour, minute), Qt::UTC};
}

inline QString address(const QString &name)
{
    return name + QStringLiteral("@sandbox.example");
}

inline WorkTimes workTimes()
{
    return {
        .zone = london(),
        .windowsZone = QStringLiteral("GMT Standard Time"),
        .periods = {
            {.daysOfWeek = {{Ews::DayOfWeek::Weekday}}, .startTime = 9 * 60, .endTime = 17 * 60}}};
}

inline Availability person(const QString &name, const QList<BusyTime> &busy)
{
    return {.address = address(name),
            .busy = busy,
            .workTimes = workTimes(),
            .hasDetails = true,
            .error = {}};
}

inline Meeting meeting()
{
    Meeting meeting{.subject = QStringLiteral("Design freeze"),
                    .location = QStringLiteral("Aurora")};
    meeting.times = {.start = {day(), QTime(10, 0), {}},
                     .end = {day(), QTime(11, 0), {}},
                     .startZone = QStringLiteral("GMT Standard Time"),
                     .endZone = QStringLiteral("GMT Standard Time")};
    meeting.invitees = {
        {QStringLiteral("Marcus Oyelaran"), address(QStringLiteral("marcus.oyelaran"))},
        {QStringLiteral("Luca Bianchi"), address(QStringLiteral("luca.bianchi")),
         AttendeeRole::Optional}};
    return meeting;
}

} // namespace SampleMeeting
