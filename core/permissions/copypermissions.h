// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rights that are taken over from elsewhere: from another folder, from a colleague.
#pragma once

#include "permissions/folderdraft.h"

namespace OnBehalf {

/// How one folder's list is copied to another.
struct ListCopy
{
    /// Entries that the source lacks are removed; otherwise they stay as they are.
    bool replaces = false;
    /// The rights of Default and Anonymous are copied too.
    bool withEverybody = true;
};

/// Gives each of \a targets the entries of \a source, Custom rights right by right: a draft a
/// folder, some of them empty where the entries are so already. Free/busy rights become None where
/// the target is no calendar. Accounts that the directory cannot name are not copied: nothing can
/// write them.
QList<FolderDraft> copiedList(const FolderPermissions &source,
                              const QList<FolderPermissions> &targets, ListCopy how = {});

/// Gives \a person the rights that \a colleague has by an own entry on each of \a lists: a draft a
/// folder. Where the colleague has none, the person's stay as they are: such rights come through
/// Default or a group.
QList<FolderDraft> sameRightsAs(const Ews::UserId &colleague, const Ews::UserId &person,
                                const QList<FolderPermissions> &lists);

/// As sameRightsAs, and takes the entries of \a leaving away. To oneself nothing is handed over.
QList<FolderDraft> handedOver(const Ews::UserId &leaving, const Ews::UserId &person,
                              const QList<FolderPermissions> &lists);

} // namespace OnBehalf
