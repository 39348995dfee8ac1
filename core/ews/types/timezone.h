// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/elements.h"

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

} // namespace Ews
