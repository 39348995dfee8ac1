// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/timezone.h"

namespace Ews {

struct TimeZonesAnswer
{
    static constexpr bool writesEmptyLists = true;
    QList<TimeZoneDefinition> definitions;

    bool operator==(const TimeZonesAnswer &) const = default;

    static constexpr auto elements()
    {
        return Elements(
            List("TimeZoneDefinitions"_L1, "TimeZoneDefinition"_L1, &TimeZonesAnswer::definitions));
    }
};

/// The time zones that the server knows, with their rules. From Exchange2010 on; gromox does not
/// know it.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/getservertimezones-operation
struct GetServerTimeZones
{
    static constexpr auto name = "GetServerTimeZones"_L1;
    static constexpr bool writes = false;

    std::optional<bool> returnFullTimeZoneData = true; ///< False: ids and names alone.
    QList<QString> ids{};                              ///< Empty: all that there are.

    static constexpr auto elements()
    {
        using G = GetServerTimeZones;
        return Elements(Attribute("ReturnFullTimeZoneData"_L1, &G::returnFullTimeZoneData),
                        List("Ids"_L1, "Id"_L1, &G::ids));
    }
    static ServerVersion since() { return ServerVersion::Exchange2010; }

    struct Response
    {
        QList<Result<TimeZonesAnswer>> items; ///< One.

        static constexpr auto elements()
        {
            return Elements(
                ResponseMessages("GetServerTimeZonesResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<GetServerTimeZones>);

} // namespace Ews
