// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/anyitem.h"
#include "ews/types/targetfolderid.h"

namespace Ews {

/// What is moved or copied, and where to.
struct ItemTransfer
{
    TargetFolderId toFolderId; ///< In the same mailbox, or it is ErrorCrossMailboxMoveCopy.
    QList<AnyItemId> itemIds;
    std::optional<bool> returnNewItemIds{}; ///< From Exchange2010_SP1 on.

    static constexpr auto elements()
    {
        using T = ItemTransfer;
        return Elements(Element("ToFolderId"_L1, &T::toFolderId),
                        RequiredChoices("ItemIds"_L1, &T::itemIds),
                        Element("ReturnNewItemIds"_L1, &T::returnNewItemIds));
    }

    ServerVersion since() const
    {
        return returnNewItemIds ? ServerVersion::Exchange2010_SP1 : ServerVersion::Exchange2007_SP1;
    }
};

} // namespace Ews
