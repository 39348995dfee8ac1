// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/anyitem.h"
#include "ews/types/itemshape.h"

namespace Ews {

/// Reads items by id.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/getitem-operation
struct GetItem
{
    static constexpr auto name = "GetItem"_L1;
    static constexpr bool writes = false;

    ItemShape shape;
    QList<AnyItemId> itemIds;

    static constexpr auto elements()
    {
        return Elements(Element("ItemShape"_L1, &GetItem::shape),
                        RequiredChoices("ItemIds"_L1, &GetItem::itemIds));
    }

    ServerVersion since() const { return shape.since(); }
    GetItem asOf(ServerVersion newest) const
    {
        GetItem less = *this;
        less.shape = shape.asOf(newest);
        return less;
    }

    struct Response
    {
        QList<Result<ItemAnswer>> items; ///< In the order of itemIds.

        static constexpr auto elements()
        {
            return Elements(ResponseMessages("GetItemResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<GetItem>);

} // namespace Ews
