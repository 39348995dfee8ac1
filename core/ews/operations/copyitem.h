// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/itemtransfer.h"

namespace Ews {

/// Copies items to another folder.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/copyitem-operation
struct CopyItem : ItemTransfer
{
    static constexpr auto name = "CopyItem"_L1;
    static constexpr bool writes = true;

    struct Response
    {
        QList<Result<ItemAnswer>> items; ///< In the order of itemIds.

        static constexpr auto elements()
        {
            return Elements(ResponseMessages("CopyItemResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<CopyItem>);

} // namespace Ews
