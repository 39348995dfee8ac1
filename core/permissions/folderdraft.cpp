// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/folderdraft.h"

#include <algorithm>

namespace OnBehalf {

namespace {

EntryChange changeOf(const FolderPermissions &list, const Ews::UserId &user,
                     const std::optional<Ews::Permission> &before,
                     const std::optional<Ews::Permission> &after)
{
    return {.folderId = list.id,
            .folderName = list.displayName,
            .user = user,
            .before = before,
            .after = after};
}

} // namespace

const FolderDraft::Staged *FolderDraft::find(const Ews::UserId &user) const
{
    const auto found =
        std::ranges::find_if(m_staged, [&](const Staged &one) { return sameUser(one.user, user); });
    return found == m_staged.end() ? nullptr : &*found;
}

void FolderDraft::stage(const Ews::UserId &user, const std::optional<Ews::Permission> &entry)
{
    if (sameRights(m_base.entryOf(user), entry)) {
        revert(user);
        return;
    }
    const auto found =
        std::ranges::find_if(m_staged, [&](const Staged &one) { return sameUser(one.user, user); });
    if (found != m_staged.end())
        found->entry = entry;
    else
        m_staged.append({user, entry});
}

void FolderDraft::set(const Ews::UserId &user, const Rights &rights)
{
    stage(user, permissionOf(user, rights));
}

void FolderDraft::remove(const Ews::UserId &user)
{
    if (user.distinguishedUser)
        set(user, Rights());
    else
        stage(user, std::nullopt);
}

void FolderDraft::revert(const Ews::UserId &user)
{
    m_staged.removeIf([&](const Staged &one) { return sameUser(one.user, user); });
}

std::optional<Ews::Permission> FolderDraft::entryOf(const Ews::UserId &user) const
{
    const Staged *staged = find(user);
    return staged ? staged->entry : m_base.entryOf(user);
}

bool FolderDraft::isStaged(const Ews::UserId &user) const
{
    return find(user);
}

QList<EntryChange> FolderDraft::changes() const
{
    QList<EntryChange> result;
    for (const Staged &one : m_staged)
        result.append(changeOf(m_base, one.user, m_base.entryOf(one.user), one.entry));
    return result;
}

FolderPermissions FolderDraft::wanted() const
{
    FolderPermissions list = m_base;
    for (const Staged &one : m_staged)
        list.setEntry(one.user, one.entry);
    return list;
}

FolderDraft FolderDraft::rebasedOn(const FolderPermissions &now) const
{
    FolderDraft draft(now);
    for (const Staged &one : m_staged)
        draft.stage(one.user, one.entry);
    return draft;
}

QList<EntryChange> FolderDraft::conflictsWith(const FolderPermissions &now) const
{
    QList<EntryChange> result;
    for (const Staged &one : m_staged) {
        const auto then = m_base.entryOf(one.user);
        const auto is = now.entryOf(one.user);
        if (!sameRights(then, is) && !sameRights(is, one.entry))
            result.append(changeOf(now, one.user, then, is));
    }
    return result;
}

QList<EntryChange> differences(const FolderPermissions &then, const FolderPermissions &now)
{
    QList<EntryChange> result;
    for (const Ews::Permission &entry : then.entries)
        if (const auto is = now.entryOf(entry.userId); !sameRights(entry, is))
            result.append(changeOf(now, entry.userId, entry, is));
    for (const Ews::Permission &entry : now.entries)
        if (!then.entryOf(entry.userId))
            result.append(changeOf(now, entry.userId, std::nullopt, entry));
    return result;
}

} // namespace OnBehalf
