// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/itemid.h"
#include "ews/types/targetfolderid.h"

namespace Ews {

/// Sends messages that are there already, such as drafts in another's mailbox. They leave their
/// folder. ErrorSendAsDenied leaves them there; ErrorInvalidSendItemSaveSettings: a folder to save
/// to, without saving.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/senditem-operation
struct SendItem
{
    static constexpr auto name = "SendItem"_L1;
    static constexpr bool writes = true;

    bool saveItemToFolder = true;
    QList<AnyItemId> itemIds;                          ///< With their change keys.
    std::optional<TargetFolderId> savedItemFolderId{}; ///< Absent: the caller's Sent Items.

    static constexpr auto elements()
    {
        using S = SendItem;
        return Elements(Attribute("SaveItemToFolder"_L1, &S::saveItemToFolder),
                        RequiredChoices("ItemIds"_L1, &S::itemIds),
                        Element("SavedItemFolderId"_L1, &S::savedItemFolderId));
    }

    struct Response
    {
        QList<Result<Nothing>> items; ///< In the order of itemIds.

        static constexpr auto elements()
        {
            return Elements(ResponseMessages("SendItemResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<SendItem>);

} // namespace Ews
