// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/folderpermissions.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

bool sameUser(const Ews::UserId &a, const Ews::UserId &b)
{
    if (a.distinguishedUser || b.distinguishedUser)
        return a.distinguishedUser == b.distinguishedUser;
    if (!a.sid.isEmpty() && !b.sid.isEmpty())
        return a.sid.compare(b.sid, Qt::CaseInsensitive) == 0;
    if (!a.primarySmtpAddress.isEmpty() && !b.primarySmtpAddress.isEmpty())
        return a.primarySmtpAddress.compare(b.primarySmtpAddress, Qt::CaseInsensitive) == 0;
    return !a.externalUserIdentity.isEmpty() && a.externalUserIdentity == b.externalUserIdentity;
}

Ews::UserId identifierOf(const Ews::UserId &user)
{
    if (user.distinguishedUser)
        return {.distinguishedUser = user.distinguishedUser};
    if (!user.externalUserIdentity.isEmpty())
        return user;
    if (!user.primarySmtpAddress.isEmpty())
        return {.primarySmtpAddress = user.primarySmtpAddress};
    return {.sid = user.sid};
}

namespace {

Ews::Permission spelledOut(const Ews::UserId &user, const Rights &rights)
{
    return {.userId = user,
            .canCreateItems = rights.createItems,
            .canCreateSubFolders = rights.createSubFolders,
            .isFolderOwner = rights.folderOwner,
            .isFolderVisible = rights.folderVisible,
            .isFolderContact = rights.folderContact,
            .editItems = rights.editItems,
            .deleteItems = rights.deleteItems,
            .readItems = rights.readItems,
            .level = Ews::PermissionLevel::Custom};
}

} // namespace

Ews::Permission writable(const Ews::Permission &entry)
{
    const Ews::UserId user = identifierOf(entry.userId);
    if (entry.level != Ews::PermissionLevel::Custom)
        return {.userId = user, .level = entry.level};
    return spelledOut(user, rightsOf(entry));
}

Ews::Permission permissionOf(const Ews::UserId &user, const Rights &rights)
{
    const Ews::PermissionLevel level = levelOf(rights);
    if (level != Ews::PermissionLevel::Custom)
        return {.userId = user, .level = level};
    return spelledOut(user, rights);
}

Rights fitting(Rights rights, Ews::FolderKind kind)
{
    const bool freeBusy = rights.readItems == Ews::ReadAccess::TimeOnly ||
                          rights.readItems == Ews::ReadAccess::TimeAndSubjectAndLocation;
    if (freeBusy && kind != Ews::FolderKind::CalendarFolder)
        rights.readItems = Ews::ReadAccess::None;
    return rights;
}

bool sameRights(const std::optional<Ews::Permission> &a, const std::optional<Ews::Permission> &b)
{
    // No entry is not the same as an entry with None: the latter shuts out from Default's rights.
    return a.has_value() == b.has_value() && (!a || rightsOf(*a) == rightsOf(*b));
}

std::optional<Ews::Permission> FolderPermissions::entryOf(const Ews::UserId &user) const
{
    const auto found = std::ranges::find_if(
        entries, [&](const Ews::Permission &entry) { return sameUser(entry.userId, user); });
    return found == entries.end() ? std::nullopt : std::optional(*found);
}

void FolderPermissions::setEntry(const Ews::UserId &user,
                                 const std::optional<Ews::Permission> &entry)
{
    const auto found = std::ranges::find_if(
        entries, [&](const Ews::Permission &one) { return sameUser(one.userId, user); });
    if (found == entries.end()) {
        if (entry)
            entries.append(*entry);
    } else if (entry) {
        const Ews::UserId known = found->userId;
        *found = *entry;
        found->userId = known;
    } else {
        entries.erase(found);
    }
}

Ews::FolderChange FolderPermissions::change() const
{
    Ews::PermissionSet set;
    if (kind == Ews::FolderKind::CalendarFolder) {
        auto &list = set.calendarPermissions.emplace();
        for (const Ews::Permission &entry : entries)
            list.append(Ews::CalendarPermission(writable(entry)));
    } else {
        auto &list = set.permissions.emplace();
        for (const Ews::Permission &entry : entries)
            list.append(writable(entry));
    }
    Ews::Folder folder{.kind = kind, .permissionSet = set};
    return {.folderId = id,
            .updates = {Ews::SetFolderField{.path = Ews::FieldUri{u"folder:PermissionSet"_s},
                                            .folder = folder}}};
}

Ews::Error aboutFolder(Ews::Error error)
{
    if (error.code == "ErrorItemNotFound"_L1) {
        error.details.append(u"ResponseCode="_s + error.code); // as it was sent
        error.code = u"ErrorFolderNotFound"_s;
    }
    return error;
}

Ews::Result<FolderPermissions> folderPermissions(const Ews::Result<Ews::FolderAnswer> &answer)
{
    if (!answer)
        return std::unexpected(aboutFolder(answer.error()));
    if (!answer->folders || answer->folders->isEmpty())
        return std::unexpected(Ews::Error{.failure = Ews::Failure::Malformed,
                                          .message = u"The answer holds no folder."_s});
    const Ews::Folder &folder = answer->folders->first();
    // Without the right to see the list the server leaves it out and says nothing.
    if (!folder.permissionSet || !folder.folderId)
        return std::unexpected(
            Ews::Error{.failure = Ews::Failure::Refused,
                       .code = u"ErrorAccessDenied"_s,
                       .message = u"The server gave the folder without its permission list."_s});
    FolderPermissions result{.id = *folder.folderId,
                             .kind = folder.kind,
                             .displayName = folder.displayName,
                             .unknownEntries = folder.permissionSet->unknownEntries};
    if (folder.permissionSet->calendarPermissions)
        for (const Ews::CalendarPermission &entry : *folder.permissionSet->calendarPermissions)
            result.entries.append(entry);
    if (folder.permissionSet->permissions)
        result.entries.append(*folder.permissionSet->permissions);
    return result;
}

} // namespace OnBehalf
