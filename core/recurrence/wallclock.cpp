// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recurrence/wallclock.h"

#include "recurrence/timezones.h"

#include <QTimeZone>

namespace Series {

namespace {

constexpr int lastWeek = 5;

/// Of the day named so many times in a month; of the date, where a year is given.
QDate dateOf(const Ews::SerializableTimeZoneTime &change, int year)
{
    if (change.year)
        return QDate(year, change.month, change.dayOrder);
    const QDate first(year, change.month, 1);
    const int wanted = change.dayOfWeek == Ews::DayOfWeek::Sunday ? 7 : int(change.dayOfWeek);
    const QDate day =
        first.addDays((wanted - first.dayOfWeek() + 7) % 7 + 7 * (change.dayOrder - 1));
    return day.month() == change.month ? day : day.addDays(-7); // the fifth one is the last one
}

bool changes(const Ews::SerializableTimeZone &rule)
{
    return rule.standardTime.month != 0 && rule.daylightTime.month != 0;
}

int offsetBy(const Ews::SerializableTimeZone &rule, const QDateTime &instant)
{
    const int standard = -60 * (rule.bias + rule.standardTime.bias);
    if (!changes(rule))
        return standard;
    const int daylight = -60 * (rule.bias + rule.daylightTime.bias);
    const int year = instant.toUTC().addSecs(standard).date().year();
    const auto changeAt = [year](const Ews::SerializableTimeZoneTime &change, int before) {
        return QDateTime(dateOf(change, year), change.time, Qt::UTC).addSecs(-before);
    };
    const QDateTime forward = changeAt(rule.daylightTime, standard);
    const QDateTime back = changeAt(rule.standardTime, daylight);
    const bool summer = forward < back ? forward <= instant && instant < back
                                       : !(back <= instant && instant < forward); // the south
    return summer ? daylight : standard;
}

Ews::SerializableTimeZoneTime changeOf(const QTimeZone::OffsetData &to, int before, int bias)
{
    const QDateTime clock = to.atUtc.toUTC().addSecs(before);
    const QDate date = clock.date();
    const bool last = date.day() > date.daysInMonth() - 7;
    return {.bias = bias,
            .time = clock.time(),
            .dayOrder = last ? lastWeek : (date.day() - 1) / 7 + 1,
            .month = date.month(),
            .dayOfWeek = Ews::DayOfWeek(date.dayOfWeek() % 7)};
}

} // namespace

Ews::SerializableTimeZone ruleOf(const QTimeZone &zone, int year)
{
    const QDateTime begin(QDate(year, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime end = begin.addYears(1).addSecs(-1);
    QList<QTimeZone::OffsetData> found;
    int before = zone.offsetFromUtc(begin);
    for (const auto &one : zone.transitions(begin, end)) {
        if (one.offsetFromUtc != (found.isEmpty() ? before : found.last().offsetFromUtc))
            found.append(one); // others change the name alone
    }
    const Ews::SerializableTimeZoneTime never{.time = QTime(0, 0), .dayOrder = 0, .month = 0};
    if (found.size() != 2 || found.last().offsetFromUtc != before)
        return {
            .bias = -zone.offsetFromUtc(end) / 60, .standardTime = never, .daylightTime = never};
    // Whatever a country calls its times, the clocks are ahead in one of them.
    const bool south = found.first().offsetFromUtc < before;
    const int other = found.first().offsetFromUtc;
    const int standard = qMin(before, other);
    const int ahead = (qMax(before, other) - standard) / 60;
    return {.bias = -standard / 60,
            .standardTime = changeOf(found.at(south ? 0 : 1), standard + 60 * ahead, 0),
            .daylightTime = changeOf(found.at(south ? 1 : 0), standard, -ahead)};
}

bool isValid(const Ews::SerializableTimeZone &rule)
{
    const auto good = [](const Ews::SerializableTimeZoneTime &change) {
        if (change.month < 1 || change.month > 12 || !change.time.isValid())
            return false;
        return change.year ? QDate::isValid(*change.year, change.month, change.dayOrder)
                           : change.dayOrder >= 1 && change.dayOrder <= lastWeek &&
                                 change.dayOfWeek <= Ews::DayOfWeek::Saturday;
    };
    return !changes(rule) || (good(rule.standardTime) && good(rule.daylightTime));
}

WallClock::WallClock(const QTimeZone &zone)
    : m_offset([zone](const QDateTime &instant) { return zone.offsetFromUtc(instant); })
{}

WallClock::WallClock(const Ews::SerializableTimeZone &rule)
    : m_offset([rule](const QDateTime &instant) { return offsetBy(rule, instant); })
{}

QDateTime WallClock::instant(const Ews::DateTime &time) const
{
    if (time.offset)
        return time.at(QTimeZone::utc()).toUTC();
    return Series::instant(time.date, time.time, m_offset);
}

Ews::DateTime WallClock::at(const QDateTime &instant) const
{
    const QDateTime clock = instant.toUTC().addSecs(m_offset(instant));
    return {clock.date(), clock.time(), {}};
}

} // namespace Series
