// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/exchange.h"

namespace Sandbox {

/// A folder that a request named, and whose it is. Valid until another mailbox is looked up.
struct Located
{
    Mailbox *mailbox = nullptr;
    Folder *folder = nullptr;
    QString changeKey; ///< As it was sent; null where none was.
};

/// Finds what \a id names. What the caller may not see does not exist for him.
Ews::Result<Located> locate(Call &call, const Ews::AnyFolderId &id);

/// The id as it goes over the wire: opaque there, and carrying its mailbox.
Ews::FolderId folderIdOf(const Mailbox &mailbox, const Folder &folder);

/// The folder's list as EWS tells it.
Ews::PermissionSet permissionSetOf(const Directory &directory, const Folder &folder);

/// The entries that \a set wants the list to have, or why they cannot be.
Ews::Result<QList<FolderEntry>> entriesOf(Call &call, const Ews::PermissionSet &set, bool calendar);

} // namespace Sandbox
