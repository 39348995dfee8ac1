// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Days and times in sentences, in the user's way of writing them.
#pragma once

#include <QDateTime>
#include <QLocale>

namespace OnBehalf {

/// The user's locale where it is in the language of the sentences; its names have to fit in.
QLocale spokenLocale();

/// "24 November 2026"
QString dayText(QDate date);
/// "Wednesday 25 November"
QString weekdayText(QDate date);
/// "Wed 25 Nov"
QString shortDayText(QDate date);

/// The first day of the week that \a day is in, as weeks begin where the user is.
QDate weekOf(QDate day);

/// "14:52"
QString clockText(QTime time);
/// "13:00–14:00"; with days where they are not the same: "Wed 25 Nov, 22:00 – Thu 26 Nov, 01:00".
/// Of the zone that the two are in.
QString clockRangeText(const QDateTime &from, const QDateTime &to);
/// "Wed 25 Nov, all day", "Wed 25 Nov – Fri 27 Nov, all day"
QString allDayText(QDate first, QDate last);
/// "Wed 25 Nov, 13:00–14:00"
QString timeRangeText(const QDateTime &from, const QDateTime &to);

/// What a zone is called for short: the place that it is named after, "Berlin".
QString cityOf(const QTimeZone &zone);

} // namespace OnBehalf
