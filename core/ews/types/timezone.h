// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/elements.h"
#include "ews/types/enums.h"

#include <QTime>

namespace Ews {

/// A time zone by its Windows name ("W. Europe Standard Time"), which suffices. From Exchange2010
/// on. https://learn.microsoft.com/exchange/client-developer/web-service-reference/starttimezone
struct TimeZoneDefinition
{
    QString id;
    QString name{};

    bool operator==(const TimeZoneDefinition &) const = default;

    static constexpr auto elements()
    {
        using T = TimeZoneDefinition;
        return Elements(Attribute("Id"_L1, &T::id), Attribute("Name"_L1, &T::name),
                        Skipped<T>("Periods"_L1), Skipped<T>("TransitionsGroups"_L1),
                        Skipped<T>("Transitions"_L1));
    }
};

/// The same for Exchange 2007, which matches the name first.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/meetingtimezone
struct MeetingTimeZone
{
    QString timeZoneName;

    bool operator==(const MeetingTimeZone &) const = default;

    static constexpr auto elements()
    {
        using M = MeetingTimeZone;
        return Elements(Attribute("TimeZoneName"_L1, &M::timeZoneName), Skipped<M>("BaseOffset"_L1),
                        Skipped<M>("Standard"_L1), Skipped<M>("Daylight"_L1));
    }
};

/// When the clocks change, as a rule for every year. Without such changes month and day are 0, or
/// both times have the bias 0.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/standardtime
struct SerializableTimeZoneTime
{
    int bias = 0; ///< Minutes, on top of the zone's.
    QTime time;   ///< Of the clocks before they change.
    int dayOrder =
        1; ///< Which of the month's days of that name, 5: the last; the day, with a year.
    int month = 1;
    DayOfWeek dayOfWeek = DayOfWeek::Sunday;
    std::optional<int> year{}; ///< Only then.

    bool operator==(const SerializableTimeZoneTime &) const = default;

    static constexpr auto elements()
    {
        using T = SerializableTimeZoneTime;
        return Elements(Element("Bias"_L1, &T::bias), Element("Time"_L1, &T::time),
                        Element("DayOrder"_L1, &T::dayOrder), Element("Month"_L1, &T::month),
                        Element("DayOfWeek"_L1, &T::dayOfWeek), Element("Year"_L1, &T::year));
    }
};

/// A time zone by its rule, for free/busy times.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/timezone-availability
struct SerializableTimeZone
{
    int bias = 0; ///< Minutes: UTC is the zone's time and this, so that Berlin has -60.
    SerializableTimeZoneTime standardTime;
    SerializableTimeZoneTime daylightTime;

    bool operator==(const SerializableTimeZone &) const = default;

    static constexpr auto elements()
    {
        using T = SerializableTimeZone;
        return Elements(Element("Bias"_L1, &T::bias), Element("StandardTime"_L1, &T::standardTime),
                        Element("DaylightTime"_L1, &T::daylightTime));
    }
};

} // namespace Ews
