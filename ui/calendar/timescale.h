// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/availability.h"
#include "recurrence/timezones.h"

namespace OnBehalf {

/// Where instants are on a line: linear in time, so that a day whose clocks change is an hour
/// shorter or longer.
class TimeScale
{
public:
    /// What times are moved by.
    static constexpr qint64 stepSeconds = 15 * 60;

    TimeScale() = default;
    /// Whole days from \a first on, by the clocks of \a zone; \a hourWidth in pixels.
    TimeScale(QDate first, int days, const QTimeZone &zone, int hourWidth);

    [[nodiscard]] bool isEmpty() const { return m_days <= 0; }
    [[nodiscard]] QDateTime from() const { return m_from; }
    [[nodiscard]] QDateTime to() const { return m_to; }
    [[nodiscard]] QDate firstDay() const { return m_first; }
    [[nodiscard]] int days() const { return m_days; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] int hourWidth() const { return m_hourWidth; }
    [[nodiscard]] int width() const { return x(m_to); }

    /// From the line's start; outside of it for instants that are not on it.
    [[nodiscard]] int x(const QDateTime &instant) const;
    [[nodiscard]] QDateTime at(int x) const;
    /// The quarter of an hour next to \a instant, or with \a allDay the midnight.
    [[nodiscard]] QDateTime snapped(const QDateTime &instant, bool allDay) const;
    /// Midnight of a day, by the clocks of the zone.
    [[nodiscard]] QDateTime midnight(QDate day) const;
    [[nodiscard]] QDate dayAt(const QDateTime &instant) const;
    /// What clocks show.
    [[nodiscard]] QDateTime local(const QDateTime &instant) const;
    /// Full hours by the clocks of the zone, from the first midnight to before the last one.
    [[nodiscard]] QList<QDateTime> hours() const;

private:
    QDate m_first;
    int m_days = 0;
    QTimeZone m_zone = QTimeZone::utc();
    int m_hourWidth = 1;
    QDateTime m_from;
    QDateTime m_to;
};

/// When somebody works between two instants, by the clocks of the own zone, joined and in order.
QList<Series::Instants> workingTimes(const WorkTimes &times, const QDateTime &from,
                                     const QDateTime &to);

/// What is left of the time between: the other way round.
QList<Series::Instants> gapsBetween(const QList<Series::Instants> &taken, const QDateTime &from,
                                    const QDateTime &to);

} // namespace OnBehalf
