// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests about folders, as short as a test wants them.
#pragma once

#include "ask.h"

namespace Test {

inline Ews::DistinguishedFolderId folderOf(const QString &id, const QString &owner = helena)
{
    return {.id = id, .mailbox = Ews::Mailbox{.emailAddress = owner}};
}

inline Ews::GetFolder read(const Ews::AnyFolderId &id,
                           Ews::BaseShape shape = Ews::BaseShape::Default)
{
    return {.shape = {.baseShape = shape,
                      .additionalProperties = {Ews::FieldUri{u"folder:PermissionSet"_s}}},
            .folderIds = {id}};
}

inline Ews::Folder only(const Ews::Result<Ews::GetFolder::Response> &response)
{
    if (!response || response->items.isEmpty() || !response->items.first())
        return {};
    return response->items.first()->folders->first();
}

inline Ews::UpdateFolder setting(const Ews::AnyFolderId &id, const Ews::Folder &folder)
{
    return {.folderChanges = {{.folderId = id,
                               .updates = {Ews::SetFolderField{
                                   .path = Ews::FieldPath{Ews::FieldUri{u"folder:PermissionSet"_s}},
                                   .folder = folder}}}}};
}

/// Replaces the calendar's list with \a entries.
inline Ews::UpdateFolder replacing(const Ews::AnyFolderId &id,
                                   const QList<Ews::Permission> &entries)
{
    Ews::PermissionSet set;
    set.calendarPermissions.emplace();
    for (const Ews::Permission &entry : entries)
        set.calendarPermissions->append(Ews::CalendarPermission(entry));
    return setting(id, {.kind = Ews::FolderKind::CalendarFolder, .permissionSet = set});
}

inline Ews::Permission level(const QString &smtp, Ews::PermissionLevel level)
{
    return {.userId = user(smtp), .level = level};
}

inline Ews::Permission custom(const QString &smtp)
{
    return {.userId = user(smtp),
            .canCreateItems = true,
            .canCreateSubFolders = false,
            .isFolderOwner = false,
            .isFolderVisible = true,
            .isFolderContact = false,
            .editItems = Ews::PermissionAction::Owned,
            .deleteItems = Ews::PermissionAction::None,
            .readItems = Ews::ReadAccess::FullDetails,
            .level = Ews::PermissionLevel::Custom};
}

} // namespace Test
