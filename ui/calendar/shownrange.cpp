// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/shownrange.h"

#include "text/datetext.h"

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int week = 7;
constexpr int workWeek = 5;
constexpr int agendaDays = 28;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

ShownRange rangeAround(QDate day, CalendarSpan span)
{
    switch (span) {
    case CalendarSpan::Day:
        return {day, 1};
    case CalendarSpan::WorkWeek:
        return {mondayOf(day), workWeek};
    case CalendarSpan::Week:
        return {weekOf(day), week};
    case CalendarSpan::Month: {
        const QDate first = weekOf(QDate(day.year(), day.month(), 1));
        const QDate end = QDate(day.year(), day.month(), day.daysInMonth());
        return {first, int(first.daysTo(weekOf(end))) + week};
    }
    case CalendarSpan::Agenda:
        return {day, agendaDays};
    }
    Q_UNREACHABLE();
}

QDate dayInNext(QDate day, CalendarSpan span, int step)
{
    switch (span) {
    case CalendarSpan::Day:
        return day.addDays(step);
    case CalendarSpan::WorkWeek:
    case CalendarSpan::Week:
        return day.addDays(step * week);
    case CalendarSpan::Month:
        return day.addMonths(step);
    case CalendarSpan::Agenda:
        return day.addDays(step * agendaDays);
    }
    Q_UNREACHABLE();
}

QString rangeTitle(QDate day, CalendarSpan span)
{
    const ShownRange range = rangeAround(day, span);
    if (span == CalendarSpan::Day)
        return weekdayText(day);
    if (span == CalendarSpan::Month)
        return spokenLocale().toString(day, u"MMMM yyyy"_s);
    const QDate first = range.first;
    const QDate last = range.last();
    if (first.month() == last.month())
        return u"%1 – %2"_s.arg(spokenLocale().toString(first, u"d"_s), dayText(last));
    return u"%1 – %2"_s.arg(shortDayText(first).section(u' ', 1), dayText(last));
}

} // namespace OnBehalf
