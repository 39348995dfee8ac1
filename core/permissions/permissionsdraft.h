// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "permissions/folderdraft.h"

#include <QHash>

namespace OnBehalf {

/// Edits of several folders' permission lists that were not sent yet. A value: undo and redo keep
/// copies.
class PermissionsDraft
{
public:
    bool isEmpty() const { return m_folders.isEmpty(); }
    /// Those with edits, in the order of their first one.
    const QList<FolderDraft> &folders() const { return m_folders; }
    /// Null where nothing is staged for the folder.
    const FolderDraft *find(const QString &folderId) const;
    QList<EntryChange> changes() const;

    /// Takes the place of what is staged for its folder; without edits it goes.
    void put(const FolderDraft &draft);
    /// The same edits over the newer list of one folder.
    PermissionsDraft rebasedOn(const FolderPermissions &now) const;

    bool operator==(const PermissionsDraft &other) const { return m_folders == other.m_folders; }

private:
    QList<FolderDraft> m_folders;
    QHash<QString, qsizetype> m_index;
};

} // namespace OnBehalf
