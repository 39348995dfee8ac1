// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recurrence/weekdays.h"

#include <QDate>
#include <QStringList>

namespace Series {

using namespace Qt::Literals::StringLiterals;
using Ews::DayOfWeek;

QList<DayOfWeek> singleDays(const QList<DayOfWeek> &days)
{
    QList<DayOfWeek> single;
    for (int i = 0; i < 7; ++i) {
        const auto day = DayOfWeek(i);
        const bool weekend = day == DayOfWeek::Sunday || day == DayOfWeek::Saturday;
        if (days.contains(day) || days.contains(DayOfWeek::Day) ||
            days.contains(weekend ? DayOfWeek::WeekendDay : DayOfWeek::Weekday))
            single.append(day);
    }
    return single;
}

QString weekdayCode(DayOfWeek day)
{
    return Ews::toWire(day).left(2).toUpper();
}

QString weekdayCodes(const QList<DayOfWeek> &days)
{
    QStringList codes;
    for (const DayOfWeek day : singleDays(days))
        codes.append(weekdayCode(day));
    return codes.join(u',');
}

int leastLength(int month)
{
    return QDate(2001, month, 1).daysInMonth(); // not a leap year
}

} // namespace Series
