// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/groups.h"
#include "permissions/folderpermissions.h"

namespace OnBehalf {

/// Where somebody's rights on a folder come from.
enum class AccessOrigin {
    Owner,     ///< Owns the mailbox: may do everything, whatever the list says.
    Delegate,  ///< A delegate's own entry, on one of the six folders that delegates are given.
    OwnEntry,  ///< An entry of one's own on the folder's list.
    Group,     ///< The entries of groups that one is in.
    Default,   ///< The entry for everybody inside.
    Anonymous, ///< The entry for everybody outside.
};

/// How somebody stands to the mailbox, which a folder's list does not tell.
enum class Standing { Anybody, Delegate, Owner };

/// What somebody may do in a folder, and why.
struct EffectiveAccess
{
    Rights rights{};
    AccessOrigin origin = AccessOrigin::Default;
    QList<Ews::UserId> through{};    ///< With Group: whose entries add up to the rights.
    QList<Ews::UserId> overridden{}; ///< Whose entries would count too, were it not for these.
    /// Entries that may count or not: nobody could tell whether they are groups that one is in.
    QList<Ews::UserId> unsure{};

    bool operator==(const EffectiveAccess &) const = default;
};

/// What \a user, a person or a group, may do in the folder with this list. An entry of one's own
/// is all that counts, even one that grants nothing; without one the entries of all groups that
/// one is in count together; without those Default's does. For people of other organisations it is
/// Anonymous's instead. With Standing::Delegate the folder is one of the six. This holds for those
/// who sign in as themselves: full access to the mailbox is not told by lists.
EffectiveAccess effectiveAccess(const FolderPermissions &list, const Ews::UserId &user,
                                const Groups &groups, Standing standing = Standing::Anybody);

} // namespace OnBehalf
