// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/elements.h"
#include "ews/types/datetime.h"
#include "ews/types/duration.h"
#include "ews/types/enums.h"

#include <QTime>

namespace Ews {

/// A time during which the clocks of a zone are off by the same.
struct TimeZonePeriod
{
    std::optional<Duration> bias; ///< UTC is the zone's time and this: Berlin has -PT1H.
    QString name;                 ///< "Standard", "Daylight".
    QString id;

    bool operator==(const TimeZonePeriod &) const = default;

    static constexpr auto elements()
    {
        using P = TimeZonePeriod;
        return Elements(Attribute("Bias"_L1, &P::bias), Attribute("Name"_L1, &P::name),
                        Attribute("Id"_L1, &P::id));
    }
};

struct TransitionTarget
{
    TransitionTargetKind kind = TransitionTargetKind::Period;
    QString id;

    bool operator==(const TransitionTarget &) const = default;

    static constexpr auto elements()
    {
        return Elements(Attribute("Kind"_L1, &TransitionTarget::kind), Text(&TransitionTarget::id));
    }
};

/// From the beginning of time.
struct Transition
{
    static constexpr auto element = "Transition"_L1;
    TransitionTarget to;
    bool operator==(const Transition &) const = default;
    static constexpr auto elements() { return Elements(Element("To"_L1, &Transition::to)); }
};

struct AbsoluteDateTransition
{
    static constexpr auto element = "AbsoluteDateTransition"_L1;
    TransitionTarget to;
    DateTime dateTime;
    bool operator==(const AbsoluteDateTransition &) const = default;
    static constexpr auto elements()
    {
        using T = AbsoluteDateTransition;
        return Elements(Element("To"_L1, &T::to), Element("DateTime"_L1, &T::dateTime));
    }
};

/// Every year on a day of the week, such as the last Sunday of March.
struct RecurringDayTransition
{
    static constexpr auto element = "RecurringDayTransition"_L1;
    TransitionTarget to;
    Duration timeOffset; ///< From midnight, by the clocks before the transition.
    int month = 1;
    DayOfWeek dayOfWeek = DayOfWeek::Sunday;
    int occurrence = 1; ///< 1–4; -1: the last one of the month.
    bool operator==(const RecurringDayTransition &) const = default;
    static constexpr auto elements()
    {
        using T = RecurringDayTransition;
        return Elements(Element("To"_L1, &T::to), Element("TimeOffset"_L1, &T::timeOffset),
                        Element("Month"_L1, &T::month), Element("DayOfWeek"_L1, &T::dayOfWeek),
                        Element("Occurrence"_L1, &T::occurrence));
    }
};

/// Every year on the same date.
struct RecurringDateTransition
{
    static constexpr auto element = "RecurringDateTransition"_L1;
    TransitionTarget to;
    Duration timeOffset; ///< From midnight, by the clocks before the transition.
    int month = 1;
    int day = 1;
    bool operator==(const RecurringDateTransition &) const = default;
    static constexpr auto elements()
    {
        using T = RecurringDateTransition;
        return Elements(Element("To"_L1, &T::to), Element("TimeOffset"_L1, &T::timeOffset),
                        Element("Month"_L1, &T::month), Element("Day"_L1, &T::day));
    }
};

using TimeZoneTransition = std::variant<Transition, AbsoluteDateTransition, RecurringDateTransition,
                                        RecurringDayTransition>;

/// The transitions of a year, to periods.
struct TransitionsGroup
{
    QString id;
    QList<TimeZoneTransition> transitions;

    bool operator==(const TransitionsGroup &) const = default;

    static constexpr auto elements()
    {
        return Elements(Attribute("Id"_L1, &TransitionsGroup::id),
                        Choice(&TransitionsGroup::transitions));
    }
};

/// A time zone by its Windows name ("W. Europe Standard Time"), which suffices in requests. Its
/// rules, where they are told, are a timeline: transitions lead to groups, each good until the next
/// transition, and those of a group to periods, every year anew. From Exchange2010 on.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/timezonedefinition
struct TimeZoneDefinition
{
    QString id;
    QString name{};
    QList<TimeZonePeriod> periods{};
    QList<TransitionsGroup> transitionsGroups{};
    QList<TimeZoneTransition> transitions{}; ///< The first one is a Transition.

    bool operator==(const TimeZoneDefinition &) const = default;

    static constexpr auto elements()
    {
        using T = TimeZoneDefinition;
        return Elements(Attribute("Id"_L1, &T::id), Attribute("Name"_L1, &T::name),
                        List("Periods"_L1, "Period"_L1, &T::periods),
                        List("TransitionsGroups"_L1, "TransitionsGroup"_L1, &T::transitionsGroups),
                        Choices("Transitions"_L1, &T::transitions));
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
