// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace Ews {

/// An xs:dateTime as it is on the wire: a wall clock, with its offset from UTC or without. What one
/// without means, other elements say (StartTimeZone, TimeZoneContext); a QDateTime would take it
/// for this machine's time, and move what that does not have.
struct DateTime
{
    QDate date;
    QTime time;
    std::optional<int> offset; ///< Seconds east of UTC; 0 for "Z".

    bool operator==(const DateTime &) const = default;

    bool isValid() const { return date.isValid() && time.isValid(); }

    /// The instant; a wall clock without an offset is one of \a zone.
    QDateTime at(const QTimeZone &zone) const;
    static DateTime utc(const QDateTime &instant);
    /// What the clocks of \a zone show at \a instant, without its offset.
    static DateTime wallClock(const QDateTime &instant, const QTimeZone &zone);

    static std::optional<DateTime> fromWire(QLatin1StringView text);
    QString toWire() const;
};

} // namespace Ews
