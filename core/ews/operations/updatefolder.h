// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/operations/getfolder.h"

namespace Ews {

/// Sets one property of a folder: the path, and a folder that holds just that property.
struct SetFolderField
{
    static constexpr auto element = "SetFolderField"_L1;
    std::optional<FieldPath> path;
    std::optional<Folder> folder;

    bool operator==(const SetFolderField &) const = default;

    static constexpr auto elements()
    {
        return Elements(Choice(&SetFolderField::path), Kinds({}, &SetFolderField::folder));
    }
};

struct DeleteFolderField
{
    static constexpr auto element = "DeleteFolderField"_L1;
    std::optional<FieldPath> path;

    bool operator==(const DeleteFolderField &) const = default;

    static constexpr auto elements() { return Elements(Choice(&DeleteFolderField::path)); }
};

/// Of the schema, though no property of a folder can be appended to: servers refuse it.
struct AppendToFolderField
{
    static constexpr auto element = "AppendToFolderField"_L1;
    std::optional<FieldPath> path;
    std::optional<Folder> folder;

    bool operator==(const AppendToFolderField &) const = default;

    static constexpr auto elements()
    {
        return Elements(Choice(&AppendToFolderField::path),
                        Kinds({}, &AppendToFolderField::folder));
    }
};

struct FolderChange
{
    AnyFolderId folderId; ///< With the change key that was read.
    QList<std::variant<SetFolderField, DeleteFolderField, AppendToFolderField>> updates;

    static constexpr auto elements()
    {
        return Elements(Choice(&FolderChange::folderId),
                        RequiredChoices("Updates"_L1, &FolderChange::updates));
    }
};

/// Changes properties of folders; "folder:PermissionSet" replaces the whole permission list.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/updatefolder-operation
struct UpdateFolder
{
    static constexpr auto name = "UpdateFolder"_L1;
    static constexpr bool writes = true;

    QList<FolderChange> folderChanges;

    static constexpr auto elements()
    {
        return Elements(
            RequiredList("FolderChanges"_L1, "FolderChange"_L1, &UpdateFolder::folderChanges));
    }

    struct Response
    {
        QList<Result<FolderAnswer>> items; ///< In the order of folderChanges.

        static constexpr auto elements()
        {
            return Elements(ResponseMessages("UpdateFolderResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<UpdateFolder>);

} // namespace Ews
