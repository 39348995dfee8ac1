// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/permission.h"

namespace OnBehalf {

/// The eight rights of one entry of a folder's permission list.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/permissionlevel
struct Rights
{
    bool createItems = false;
    bool createSubFolders = false;
    bool folderOwner = false;
    bool folderVisible = false;
    bool folderContact = false;
    Ews::PermissionAction editItems = Ews::PermissionAction::None;
    Ews::PermissionAction deleteItems = Ews::PermissionAction::None;
    Ews::ReadAccess readItems = Ews::ReadAccess::None;

    bool operator==(const Rights &) const = default;

    /// Whether every right of \a other is among these.
    bool contain(const Rights &other) const;
    /// These and those of \a other together.
    Rights with(const Rights &other) const;
};

/// What a named level grants; for Custom, nothing.
Rights rightsOf(Ews::PermissionLevel level);

/// What an entry grants: by its level, or right by right where the level is Custom.
Rights rightsOf(const Ews::Permission &entry);

/// Whether they are more than to see that a folder exists and when somebody is busy, with or
/// without subjects and locations.
bool isAboveFreeBusy(const Rights &rights);

/// The level that is just these rights, or Custom.
Ews::PermissionLevel levelOf(const Rights &rights);

/// The delegate level that is just these rights; Custom where no delegate level says them.
Ews::DelegateLevel delegateLevelOf(const Rights &rights);

/// The highest delegate level that grants nothing beyond \a rights.
Ews::DelegateLevel delegateLevelWithin(const Rights &rights);

/// The level of the same name; Custom stays Custom.
Ews::PermissionLevel permissionLevelOf(Ews::DelegateLevel level);

} // namespace OnBehalf
