// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/copypermissions.h"

namespace OnBehalf {

QList<FolderDraft> copiedList(const FolderPermissions &source,
                              const QList<FolderPermissions> &targets, ListCopy how)
{
    const auto isMeant = [&](const Ews::Permission &entry) {
        return how.withEverybody || !entry.userId.distinguishedUser;
    };
    QList<FolderDraft> drafts;
    for (const FolderPermissions &target : targets) {
        FolderDraft &draft = drafts.emplaceBack(target);
        for (const Ews::Permission &entry : source.entries)
            if (isMeant(entry))
                draft.set(entry.userId, fitting(rightsOf(entry), target.kind));
        if (!how.replaces)
            continue;
        for (const Ews::Permission &entry : target.entries)
            if (isMeant(entry) && !source.entryOf(entry.userId))
                draft.remove(entry.userId);
    }
    return drafts;
}

QList<FolderDraft> sameRightsAs(const Ews::UserId &colleague, const Ews::UserId &person,
                                const QList<FolderPermissions> &lists)
{
    QList<FolderDraft> drafts;
    for (const FolderPermissions &list : lists) {
        FolderDraft &draft = drafts.emplaceBack(list);
        if (const auto entry = list.entryOf(colleague))
            draft.set(person, rightsOf(*entry));
    }
    return drafts;
}

QList<FolderDraft> handedOver(const Ews::UserId &leaving, const Ews::UserId &person,
                              const QList<FolderPermissions> &lists)
{
    QList<FolderDraft> drafts = sameRightsAs(leaving, person, lists);
    if (!sameUser(leaving, person))
        for (FolderDraft &draft : drafts)
            draft.remove(leaving);
    return drafts;
}

} // namespace OnBehalf
