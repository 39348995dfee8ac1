// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/neighbourdrafts.h"

namespace OnBehalf {

QList<FolderDraft> withEntry(const Ews::UserId &user, const std::optional<Rights> &rights,
                             const QList<FolderPermissions> &lists)
{
    QList<FolderDraft> drafts;
    for (const FolderPermissions &list : lists) {
        FolderDraft &draft = drafts.emplaceBack(list);
        if (rights)
            draft.set(user, fitting(*rights, list.kind));
        else
            draft.remove(user);
    }
    return drafts;
}

QList<FolderDraft> spread(const FolderDraft &draft, const QList<FolderPermissions> &below)
{
    QList<FolderDraft> drafts;
    const QList<EntryChange> changes = draft.changes();
    for (const FolderPermissions &list : below) {
        FolderDraft &copy = drafts.emplaceBack(list);
        for (const EntryChange &change : changes) {
            if (change.after)
                copy.set(change.user, fitting(rightsOf(*change.after), list.kind));
            else
                copy.remove(change.user);
        }
    }
    return drafts;
}

QList<FolderDraft> madeVisible(const Ews::UserId &user, const QList<FolderPermissions> &above)
{
    QList<FolderDraft> drafts;
    const Ews::UserId everybody{.distinguishedUser = Ews::DistinguishedUser::Default};
    for (const FolderPermissions &list : above) {
        auto entry = list.entryOf(user);
        if (!entry)
            entry = list.entryOf(everybody);
        Rights rights = entry ? rightsOf(*entry) : Rights();
        if (rights.folderVisible)
            continue;
        rights.folderVisible = true;
        drafts.emplaceBack(list).set(user, rights);
    }
    return drafts;
}

} // namespace OnBehalf
