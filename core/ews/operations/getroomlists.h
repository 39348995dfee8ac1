// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/mailbox.h"

namespace Ews {

/// The groups that an organisation sorts its rooms into; there may be none. From Exchange2010 on.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/getroomlists-operation
struct GetRoomLists
{
    static constexpr auto name = "GetRoomLists"_L1;
    static constexpr bool writes = false;

    static constexpr auto elements() { return Elements(); }
    static ServerVersion since() { return ServerVersion::Exchange2010; }

    struct Response
    {
        static constexpr bool isMessage = true;
        QList<Mailbox> roomLists;

        static constexpr auto elements()
        {
            return Elements(List("RoomLists"_L1, "Address"_L1, &Response::roomLists));
        }
    };
};
static_assert(Operation<GetRoomLists>);

} // namespace Ews
