// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/itemtransfer.h"

namespace Ews {

/// Moves items to another folder, where they have new ids.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/moveitem-operation
struct MoveItem : ItemTransfer
{
    static constexpr auto name = "MoveItem"_L1;
    static constexpr bool writes = true;

    struct Response
    {
        QList<Result<ItemAnswer>> items; ///< In the order of itemIds.

        static constexpr auto elements()
        {
            return Elements(ResponseMessages("MoveItemResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<MoveItem>);

} // namespace Ews
