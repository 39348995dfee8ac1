// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/timescale.h"

#include "recurrence/weekdays.h"

#include <algorithm>

namespace OnBehalf {

namespace {

constexpr qint64 hourSeconds = 60 * 60;

/// The instant that so many minutes after midnight are; 1440 is the next midnight.
QDateTime minuteOf(QDate day, int minute, const QTimeZone &zone)
{
    constexpr int dayMinutes = 24 * 60;
    return minute >= dayMinutes ? Series::instant(day.addDays(1), QTime(0, 0), zone)
                                : Series::instant(day, QTime(0, 0).addSecs(minute * 60), zone);
}

} // namespace

TimeScale::TimeScale(QDate first, int days, const QTimeZone &zone, int hourWidth)
    : m_first(first)
    , m_days(days)
    , m_zone(zone)
    , m_hourWidth(hourWidth)
    , m_from(Series::instant(first, QTime(0, 0), zone))
    , m_to(Series::instant(first.addDays(days), QTime(0, 0), zone))
{}

int TimeScale::x(const QDateTime &instant) const
{
    return int(m_from.secsTo(instant) * m_hourWidth / hourSeconds);
}

QDateTime TimeScale::at(int x) const
{
    return m_from.addSecs(qint64(x) * hourSeconds / m_hourWidth);
}

QDateTime TimeScale::midnight(QDate day) const
{
    return Series::instant(day, QTime(0, 0), m_zone);
}

QDate TimeScale::dayAt(const QDateTime &instant) const
{
    return local(instant).date();
}

QDateTime TimeScale::local(const QDateTime &instant) const
{
    return instant.toTimeZone(m_zone);
}

QDateTime TimeScale::snapped(const QDateTime &instant, bool allDay) const
{
    if (allDay) {
        const QDate day = dayAt(instant.addSecs(12 * hourSeconds));
        return midnight(day);
    }
    // Offsets of zones are whole quarters, so those of the clock are those of the line.
    const qint64 seconds = m_from.secsTo(instant) + stepSeconds / 2;
    const qint64 steps =
        seconds >= 0 ? seconds / stepSeconds : -((-seconds + stepSeconds - 1) / stepSeconds);
    return m_from.addSecs(steps * stepSeconds);
}

QList<QDateTime> TimeScale::hours() const
{
    QList<QDateTime> hours;
    for (QDateTime hour = m_from; hour < m_to; hour = hour.addSecs(hourSeconds))
        hours.append(hour);
    return hours;
}

QList<Series::Instants> workingTimes(const WorkTimes &times, const QDateTime &from,
                                     const QDateTime &to)
{
    QList<Series::Instants> found;
    const QDate last = to.toTimeZone(times.zone).date();
    for (QDate day = from.toTimeZone(times.zone).date().addDays(-1); day <= last;
         day = day.addDays(1)) {
        const auto weekday = Ews::DayOfWeek(day.dayOfWeek() % 7);
        for (const Ews::WorkingPeriod &period : times.periods) {
            if (!Series::singleDays(period.daysOfWeek.days).contains(weekday))
                continue;
            // One that ends before it begins lasts into the next day.
            const bool overnight = period.endTime <= period.startTime;
            const QDateTime start = minuteOf(day, period.startTime, times.zone);
            const QDateTime end =
                minuteOf(overnight ? day.addDays(1) : day, period.endTime, times.zone);
            if (end > from && start < to)
                found.append({.start = qMax(start, from), .end = qMin(end, to)});
        }
    }
    std::ranges::sort(found, {}, &Series::Instants::start);
    QList<Series::Instants> joined;
    for (const auto &one : std::as_const(found)) {
        if (!joined.isEmpty() && joined.last().end >= one.start)
            joined.last().end = qMax(joined.last().end, one.end);
        else
            joined.append(one);
    }
    return joined;
}

QList<Series::Instants> gapsBetween(const QList<Series::Instants> &taken, const QDateTime &from,
                                    const QDateTime &to)
{
    QList<Series::Instants> gaps;
    QDateTime at = from;
    for (const auto &one : taken) {
        if (one.start > at)
            gaps.append({.start = at, .end = one.start});
        at = qMax(at, one.end);
    }
    if (at < to)
        gaps.append({.start = at, .end = to});
    return gaps;
}

} // namespace OnBehalf
