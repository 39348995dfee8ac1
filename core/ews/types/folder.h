// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/effectiverights.h"
#include "ews/types/folderid.h"
#include "ews/types/permission.h"

namespace Ews {

/// A folder of any kind; its kind is the element's name.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/folder
struct Folder
{
    FolderKind kind = FolderKind::Folder;
    std::optional<FolderId> folderId;
    std::optional<FolderId> parentFolderId;
    QString folderClass; ///< "IPF.Note", "IPF.Appointment" …
    QString displayName; ///< In the mailbox's language.
    std::optional<int> totalCount;
    std::optional<int> childFolderCount;
    std::optional<EffectiveRights> effectiveRights;
    std::optional<PermissionSet> permissionSet;
    std::optional<int> unreadCount;

    bool operator==(const Folder &) const = default;

    static constexpr auto elements()
    {
        return Elements(
            Element("FolderId"_L1, &Folder::folderId),
            Element("ParentFolderId"_L1, &Folder::parentFolderId),
            Element("FolderClass"_L1, &Folder::folderClass),
            Element("DisplayName"_L1, &Folder::displayName),
            Element("TotalCount"_L1, &Folder::totalCount),
            Element("ChildFolderCount"_L1, &Folder::childFolderCount),
            Skipped<Folder>("ExtendedProperty"_L1), Skipped<Folder>("ManagedFolderInformation"_L1),
            Element("EffectiveRights"_L1, &Folder::effectiveRights),
            Skipped<Folder>("DistinguishedFolderId"_L1), Skipped<Folder>("PolicyTag"_L1),
            Skipped<Folder>("ArchiveTag"_L1), Skipped<Folder>("ReplicaList"_L1),
            Skipped<Folder>("SharingEffectiveRights"_L1),
            Element("PermissionSet"_L1, &Folder::permissionSet), Skipped<Folder>("SourceId"_L1),
            Skipped<Folder>("AccountName"_L1), Element("UnreadCount"_L1, &Folder::unreadCount),
            Skipped<Folder>("SearchParameters"_L1));
    }
};

} // namespace Ews
