// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/mailbox.h"

namespace Ews {

struct Room
{
    Mailbox id;

    bool operator==(const Room &) const = default;

    static constexpr auto elements() { return Elements(Element("Id"_L1, &Room::id)); }
};

/// The rooms of a room list. From Exchange2010 on. ErrorNameResolutionNoResults: no such list.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/getrooms-operation
struct GetRooms
{
    static constexpr auto name = "GetRooms"_L1;
    static constexpr bool writes = false;

    Mailbox roomList; ///< One of those that GetRoomLists gives.

    static constexpr auto elements()
    {
        return Elements(Element("RoomList"_L1, &GetRooms::roomList));
    }
    static ServerVersion since() { return ServerVersion::Exchange2010; }

    struct Response
    {
        static constexpr bool isMessage = true;
        QList<Room> rooms;

        static constexpr auto elements()
        {
            return Elements(List("Rooms"_L1, "Room"_L1, &Response::rooms));
        }
    };
};
static_assert(Operation<GetRooms>);

} // namespace Ews
