// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Windows' names of time zones, and what a clock on the wall there means.
#pragma once

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <chrono>
#include <functional>
#include <optional>

namespace Series {

/// The zone with the Windows id ("W. Europe Standard Time") or the IANA id ("Europe/Berlin")
/// \a name; nothing for one that is not known here, as a server's "Customized Time Zone".
std::optional<QTimeZone> timeZone(const QString &name);

/// The Windows id of a zone. For a zone without one that of a zone whose clocks have been the same
/// since 2000, of the same country where there is one. Empty where there is none.
QString windowsId(const QTimeZone &zone);

/// All Windows ids whose zones are known here, sorted.
QStringList windowsIds();

/// The instant, in UTC, at which clocks in \a zone show this time of this date. A time that does
/// not exist or exists twice is taken with the offset before the change, as RFC 5545 says: a
/// missing 02:30 is 03:30, an ambiguous one the first.
QDateTime instant(QDate date, QTime time, const QTimeZone &zone);
/// The same where \a offset tells the seconds east of UTC at an instant.
QDateTime instant(QDate date, QTime time, const std::function<int(const QDateTime &)> &offset);

/// From when to when an item takes place, in UTC.
struct Instants
{
    QDateTime start;
    QDateTime end;
    bool operator==(const Instants &) const = default;
};

/// An occurrence on \a date. The clock on the wall decides: 09:00 stays 09:00 all year, and an item
/// of \a duration ends when the clock shows so much later than at its start, which need not be as
/// long; thus all-day items last whole days. One that starts at a missing time moves as a whole.
/// \a duration: 0 or more.
Instants instants(QDate date, QTime start, std::chrono::minutes duration, const QTimeZone &zone);

} // namespace Series
