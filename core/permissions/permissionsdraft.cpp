// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/permissionsdraft.h"

namespace OnBehalf {

const FolderDraft *PermissionsDraft::find(const QString &folderId) const
{
    const auto at = m_index.constFind(folderId);
    return at == m_index.constEnd() ? nullptr : &m_folders.at(*at);
}

QList<EntryChange> PermissionsDraft::changes() const
{
    QList<EntryChange> changes;
    for (const FolderDraft &folder : m_folders)
        changes += folder.changes();
    return changes;
}

void PermissionsDraft::put(const FolderDraft &draft)
{
    const QString &id = draft.base().id.id;
    const auto at = m_index.constFind(id);
    if (at == m_index.constEnd()) {
        if (draft.isEmpty())
            return;
        m_index.insert(id, m_folders.size());
        m_folders.append(draft);
    } else if (!draft.isEmpty()) {
        m_folders[*at] = draft;
    } else {
        m_folders.removeAt(*at);
        m_index.clear();
        for (qsizetype i = 0; i < m_folders.size(); ++i)
            m_index.insert(m_folders.at(i).base().id.id, i);
    }
}

PermissionsDraft PermissionsDraft::rebasedOn(const FolderPermissions &now) const
{
    PermissionsDraft rebased = *this;
    if (const FolderDraft *draft = find(now.id.id))
        rebased.put(draft->rebasedOn(now));
    return rebased;
}

} // namespace OnBehalf
