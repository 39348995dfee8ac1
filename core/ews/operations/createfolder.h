// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/operations/getfolder.h"
#include "ews/types/targetfolderid.h"

namespace Ews {

/// Makes folders in another: a display name is required, a class and a permission list may be said.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/createfolder-operation
struct CreateFolder
{
    static constexpr auto name = "CreateFolder"_L1;
    static constexpr bool writes = true;

    TargetFolderId parentFolderId;
    std::optional<QList<Folder>> folders;

    static constexpr auto elements()
    {
        return Elements(Element("ParentFolderId"_L1, &CreateFolder::parentFolderId),
                        Kinds("Folders"_L1, &CreateFolder::folders));
    }

    struct Response
    {
        QList<Result<FolderAnswer>> items; ///< In the order of folders.

        static constexpr auto elements()
        {
            return Elements(ResponseMessages("CreateFolderResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<CreateFolder>);

} // namespace Ews
