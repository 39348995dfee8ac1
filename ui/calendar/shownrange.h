// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace OnBehalf {

enum class CalendarSpan { Day, WorkWeek, Week, Month, Agenda };

/// The days that are shown together with one of them.
struct ShownRange
{
    QDate first;
    int days = 1;

    bool operator==(const ShownRange &) const = default;
    [[nodiscard]] QDate last() const { return first.addDays(days - 1); }
};

/// A work week is from Monday to Friday, a month whole weeks, an agenda four weeks from \a day on.
ShownRange rangeAround(QDate day, CalendarSpan span);
/// A day of the next one, or with -1 of the one before.
QDate dayInNext(QDate day, CalendarSpan span, int step);
/// "16 – 20 November 2026", "November 2026"
QString rangeTitle(QDate day, CalendarSpan span);

} // namespace OnBehalf
