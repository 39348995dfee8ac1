// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/operations/updatefolder.h"
#include "permissions/rights.h"

namespace OnBehalf {

/// Whether both identify the same account: by SID, SMTP address (case does not matter) or as
/// Default or Anonymous. Ids without any identifier are never the same.
bool sameUser(const Ews::UserId &a, const Ews::UserId &b);

/// The one identifier that goes into a request: a server refuses several that do not belong
/// together. External identities are carried along as they were read.
Ews::UserId identifierOf(const Ews::UserId &user);

/// An entry as it may be written: a named level alone, or all eight rights and Custom.
Ews::Permission writable(const Ews::Permission &entry);

/// An entry that grants \a rights: their level, or Custom and all eight.
Ews::Permission permissionOf(const Ews::UserId &user, const Rights &rights);

/// \a rights as a folder of that \a kind can grant them: free/busy rights, which only calendars
/// have, become None elsewhere.
Rights fitting(Rights rights, Ews::FolderKind kind);

/// Whether both grant the same, however it is said.
bool sameRights(const std::optional<Ews::Permission> &a, const std::optional<Ews::Permission> &b);

/// A folder's permission list as it was read.
struct FolderPermissions
{
    Ews::FolderId id; ///< With the change key of this state.
    Ews::FolderKind kind = Ews::FolderKind::Folder;
    QString displayName;
    QList<Ews::Permission> entries;
    QStringList unknownEntries; ///< Accounts the directory cannot name. Any write drops them all.

    bool operator==(const FolderPermissions &) const = default;

    std::optional<Ews::Permission> entryOf(const Ews::UserId &user) const;

    /// Puts \a entry in the place of the user's entry, or adds it; nothing takes the entry away.
    void setEntry(const Ews::UserId &user, const std::optional<Ews::Permission> &entry);

    /// The change that makes the list on the server what it is here.
    Ews::FolderChange change() const;
};

/// What a server answered about a folder, with one code for folders that do not exist and those
/// that the caller may not see (ErrorFolderNotFound), which no server tells apart. Servers say
/// ErrorItemNotFound for some of them.
Ews::Error aboutFolder(Ews::Error error);

/// Fails with ErrorAccessDenied where the server gave the folder without its list.
Ews::Result<FolderPermissions> folderPermissions(const Ews::Result<Ews::FolderAnswer> &answer);

} // namespace OnBehalf
