// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/effectiveaccess.h"

namespace OnBehalf {

namespace {

const Ews::UserId everybodyInside{.distinguishedUser = Ews::DistinguishedUser::Default};
const Ews::UserId everybodyOutside{.distinguishedUser = Ews::DistinguishedUser::Anonymous};

/// Rights by the entries of groups; no user in `through` where there are none.
EffectiveAccess throughGroups(const FolderPermissions &list, const Ews::UserId &user,
                              const Groups &groups)
{
    EffectiveAccess access{.origin = AccessOrigin::Group};
    for (const Ews::Permission &entry : list.entries) {
        const Ews::UserId &account = entry.userId;
        if (account.distinguishedUser || !account.externalUserIdentity.isEmpty())
            continue;
        if (groups.contains(account, user)) {
            access.rights = access.rights.with(rightsOf(entry));
            access.through.append(account);
        } else if (!groups.isLookedUp(account) || !groups.isComplete(account)) {
            access.unsure.append(account);
        }
    }
    return access;
}

/// Whose entry counts for those who have none.
const Ews::UserId &everybodyLike(const Ews::UserId &user)
{
    const bool outside = !user.externalUserIdentity.isEmpty() ||
                         user.distinguishedUser == Ews::DistinguishedUser::Anonymous;
    return outside ? everybodyOutside : everybodyInside;
}

EffectiveAccess byOwnEntry(const Rights &rights, const FolderPermissions &list,
                           const Ews::UserId &user, const Groups &groups, Standing standing)
{
    EffectiveAccess access{.rights = rights,
                           .origin = standing == Standing::Delegate ? AccessOrigin::Delegate
                                                                    : AccessOrigin::OwnEntry};
    if (!user.distinguishedUser) {
        access.overridden.append(everybodyLike(user));
        access.overridden.append(throughGroups(list, user, groups).through);
    }
    return access;
}

} // namespace

EffectiveAccess effectiveAccess(const FolderPermissions &list, const Ews::UserId &user,
                                const Groups &groups, Standing standing)
{
    if (standing == Standing::Owner)
        return {.rights = rightsOf(Ews::PermissionLevel::Owner), .origin = AccessOrigin::Owner};
    if (const auto own = list.entryOf(user))
        return byOwnEntry(rightsOf(*own), list, user, groups, standing);
    const Ews::UserId &everybody = everybodyLike(user);
    const bool inside = everybody.distinguishedUser == Ews::DistinguishedUser::Default;
    EffectiveAccess access;
    if (inside && !user.distinguishedUser)
        access = throughGroups(list, user, groups);
    if (!access.through.isEmpty()) {
        access.overridden.append(everybody);
        return access;
    }
    access.origin = inside ? AccessOrigin::Default : AccessOrigin::Anonymous;
    if (const auto entry = list.entryOf(everybody))
        access.rights = rightsOf(*entry);
    return access;
}

} // namespace OnBehalf
