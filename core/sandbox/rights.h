// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rights of a folder's permission list as a mailbox stores them (MS-OXCPERM), and the words
// that EWS has for them. The one place of the sandbox that knows the table of levels.
#pragma once

#include "ews/types/delegateuser.h"
#include "ews/types/permission.h"

#include <optional>

namespace Sandbox {

using Rights = quint32;

namespace Right {
inline constexpr Rights readAny = 0x1;
inline constexpr Rights create = 0x2;
inline constexpr Rights editOwned = 0x8;
inline constexpr Rights deleteOwned = 0x10;
inline constexpr Rights editAny = 0x20;
inline constexpr Rights deleteAny = 0x40;
inline constexpr Rights createSubfolder = 0x80;
inline constexpr Rights owner = 0x100;
inline constexpr Rights contact = 0x200;
inline constexpr Rights visible = 0x400;
inline constexpr Rights freeBusySimple = 0x800;
inline constexpr Rights freeBusyDetailed = 0x1000;
} // namespace Right

/// What a named level stands for; nothing for Custom. A calendar adds the free/busy rights to
/// every level that reads.
std::optional<Rights> rightsOf(Ews::PermissionLevel level, bool calendar);
Rights rightsOf(Ews::DelegateLevel level, bool calendar);

/// The level with exactly these rights, or Custom.
Ews::PermissionLevel levelOf(Rights rights, bool calendar);
Ews::DelegateLevel delegateLevelOf(Rights rights, bool calendar);

/// An entry with all its rights spelled out and its level, as servers send it.
Ews::Permission describe(Rights rights, bool calendar);

/// The rights that an entry of level Custom spells out: all eight, or nothing.
std::optional<Rights> spelledRights(const Ews::Permission &entry, bool calendar);
bool spellsAnyRight(const Ews::Permission &entry);

} // namespace Sandbox
