// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/fieldpath.h"
#include "ews/types/folder.h"

namespace Ews {

struct FolderShape
{
    BaseShape baseShape = BaseShape::IdOnly;
    QList<FieldPath> additionalProperties;

    static constexpr auto elements()
    {
        return Elements(Element("BaseShape"_L1, &FolderShape::baseShape),
                        Choices("AdditionalProperties"_L1, &FolderShape::additionalProperties));
    }
};

/// The folders of an answer's message: one per message, though the schema allows more.
struct FolderAnswer
{
    std::optional<QList<Folder>> folders;

    bool operator==(const FolderAnswer &) const = default;

    static constexpr auto elements()
    {
        return Elements(Kinds("Folders"_L1, &FolderAnswer::folders));
    }
};

/// Reads folders by id. Permission lists come only where "folder:PermissionSet" is asked for and
/// the caller may see them.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/getfolder-operation
struct GetFolder
{
    static constexpr auto name = "GetFolder"_L1;
    static constexpr bool writes = false;

    FolderShape shape;
    QList<AnyFolderId> folderIds;

    static constexpr auto elements()
    {
        return Elements(Element("FolderShape"_L1, &GetFolder::shape),
                        RequiredChoices("FolderIds"_L1, &GetFolder::folderIds));
    }

    struct Response
    {
        QList<Result<FolderAnswer>> items; ///< In the order of folderIds.

        static constexpr auto elements()
        {
            return Elements(ResponseMessages("GetFolderResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<GetFolder>);

} // namespace Ews
