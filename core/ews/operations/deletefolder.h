// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/folderid.h"

namespace Ews {

/// Deletes folders with all that is below them. Default folders are refused
/// (ErrorDeleteDistinguishedFolder).
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/deletefolder-operation
struct DeleteFolder
{
    static constexpr auto name = "DeleteFolder"_L1;
    static constexpr bool writes = true;

    DisposalType deleteType = DisposalType::MoveToDeletedItems;
    QList<AnyFolderId> folderIds;

    static constexpr auto elements()
    {
        return Elements(Attribute("DeleteType"_L1, &DeleteFolder::deleteType),
                        RequiredChoices("FolderIds"_L1, &DeleteFolder::folderIds));
    }

    struct Response
    {
        QList<Result<Nothing>> items; ///< In the order of folderIds.

        static constexpr auto elements()
        {
            return Elements(ResponseMessages("DeleteFolderResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<DeleteFolder>);

} // namespace Ews
