// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calendarmodel.h"

namespace SampleTimes {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

inline const QDate monday(2026, 12, 7);

inline QDateTime at(QDate day, int hour, int minute = 0)
{
    return QDateTime(day, QTime(hour, minute), Qt::UTC);
}

inline ShownTime time(const QString &subject, QDate day, int hour, int minutes, int calendar = 0)
{
    CalendarEntry entry{.id = {.id = subject, .changeKey = {}},
                        .subject = subject,
                        .location = {},
                        .start = at(day, hour),
                        .end = at(day, hour).addSecs(60LL * minutes)};
    return shown(entry, calendar);
}

inline ShownTime wholeDays(const QString &subject, QDate first, int days)
{
    ShownTime one = time(subject, first, 0, days * 24 * 60);
    one.entry.allDay = true;
    return one;
}

inline void fill(CalendarModel &model, const QList<ShownTime> &times, int calendars = 1)
{
    QList<ShownCalendar> names;
    for (int i = 0; i < calendars; ++i)
        names.append({.name = u"Calendar %1"_s.arg(i), .color = i});
    model.setTimes(times, names, QTimeZone::utc());
}

} // namespace SampleTimes
