// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder's permission list in Outlook's words.
#pragma once

#include "permissions/folderdraft.h"
#include "permissions/foldertree.h"
#include "text/reviewchange.h"

#include <functional>

namespace OnBehalf {

/// The levels that can be given to an entry of such a folder, the highest first; without Custom.
QList<Ews::PermissionLevel> levelsFor(Ews::FolderKind kind);

/// What the new Outlook calls a level: "Can view all details". Empty where it has no word for it.
QString newOutlookLevel(Ews::PermissionLevel level, Ews::FolderKind kind);

/// "Reviewer", "Custom (reads items, creates items)", "no entry"
QString entryText(const std::optional<Ews::Permission> &entry);

/// The folders' names from below the root: "Calendar › Board meetings".
QString pathText(const QStringList &path);

/// "Luca Bianchi: Reviewer → Editor"
QString entryChangeText(const EntryChange &change);
/// The same with the new value bold.
QString entryChangeHtml(const EntryChange &change);
/// With the folder in front.
QString entryChangeSentence(const EntryChange &change);

/// What a folder is called in a review, by its id.
using FolderNames = std::function<QString(const Ews::FolderId &folder)>;

QList<ReviewChange> reviewChanges(const QList<EntryChange> &changes, const FolderNames &names);

/// "2 changes in 1 folder"
QString entryChangesSummary(const QList<EntryChange> &changes);

/// The icon of a folder, by what it holds.
QString folderIcon(const MailboxFolder &folder);

} // namespace OnBehalf
