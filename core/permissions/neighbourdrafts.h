// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What follows from the edits of one folder: the same in the folders below, the visibility of those
// above.
#pragma once

#include "permissions/folderdraft.h"

namespace OnBehalf {

/// The same entry on each of \a lists, nothing meaning that it is removed: a draft a folder, some
/// of them empty where it is so already. Free/busy rights become None where the folder is no
/// calendar.
QList<FolderDraft> withEntry(const Ews::UserId &user, const std::optional<Rights> &rights,
                             const QList<FolderPermissions> &lists);

/// The edits of \a draft for each of \a below, the lists of its subfolders: a draft a folder, some
/// of them empty where the entries are so already. Free/busy rights become None where the folder is
/// no calendar.
QList<FolderDraft> spread(const FolderDraft &draft, const QList<FolderPermissions> &below);

/// Makes \a above, the lists of a folder's parents, visible to \a user, who otherwise cannot find
/// the folder in lists of folders. Only those that are not: by an own entry, else by Default's.
/// An own entry takes the place of Default's rights and of a group's, so a new one begins with
/// Default's; what \a user has through a group, if anything, is not known here.
QList<FolderDraft> madeVisible(const Ews::UserId &user, const QList<FolderPermissions> &above);

} // namespace OnBehalf
