// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"
#include "ews/operations/findfolder.h"
#include "permissions/folderpermissions.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace OnBehalf {

/// A folder of a mailbox as the tree shows it.
struct MailboxFolder
{
    Ews::FolderId id;
    QString parentId;
    QString distinguishedId; ///< "inbox" …; empty: none of the default folders.
    Ews::FolderKind kind = Ews::FolderKind::Folder;
    QString folderClass; ///< "IPF.StickyNote" …
    QString displayName; ///< In the mailbox's language.

    bool operator==(const MailboxFolder &) const = default;
};

/// The folders of a mailbox below its root ("msgfolderroot"), as far as they were read and the
/// caller may see them.
class FolderTree
{
public:
    FolderTree() = default;
    explicit FolderTree(QString mailbox)
        : m_mailbox(std::move(mailbox))
    {}

    const QString &mailbox() const { return m_mailbox; }
    bool isEmpty() const { return m_folders.isEmpty(); }
    /// In the order in which they came; the root first, where it may be seen.
    const QList<MailboxFolder> &folders() const { return m_folders; }
    const MailboxFolder *root() const;

    /// A folder that is there already stays as it is: pages may overlap.
    void add(MailboxFolder folder);
    void setDistinguishedId(const QString &id, const QString &distinguishedId);

    const MailboxFolder *find(const QString &id) const;
    const MailboxFolder *byDistinguishedId(const QString &name) const;
    /// By display names from below the root: "Inbox/Projects". The first part may be a
    /// distinguished name, the case does not matter.
    const MailboxFolder *byPath(const QString &path) const;
    /// Each folder of that path, of which there may be several: names may hold a slash, and folders
    /// whose parent is not seen may have the same name.
    QList<const MailboxFolder *> allByPath(const QString &path) const;

    /// The folders below the root. Where the root is not seen, those whose parent is not seen.
    QList<const MailboxFolder *> top() const;
    /// All folders but the root, each after its parent.
    QList<const MailboxFolder *> ordered() const;
    /// The folders in the folder \a id. Those whose parent is not seen count as the root's.
    QList<const MailboxFolder *> children(const QString &id) const;
    /// All folders below, each after its parent.
    QList<const MailboxFolder *> descendants(const QString &id) const;
    /// The folders above, the nearest first, without the root.
    QList<const MailboxFolder *> ancestors(const QString &id) const;
    /// The display names from below the root down to the folder.
    QStringList path(const QString &id) const;

private:
    QString m_mailbox;
    QList<MailboxFolder> m_folders;
    QHash<QString, qsizetype> m_index;
    QHash<QString, qsizetype> m_defaults; ///< By distinguished id.
    QHash<QString, QList<qsizetype>> m_children;
};

/// What came so far, and of how many folders in all, by the server's own estimate.
using FolderTreeProgress = std::function<void(const FolderTree &tree, int total)>;

/// Reads the tree of \a mailbox: one GetFolder for the root and the default folders' ids, and
/// FindFolder, a thousand folders at a time. \a progress is called after each page. Default folders
/// are reachable by their names also where the root, or they themselves in its list, are hidden
/// from the caller: what is below them is then looked for there. Where all is hidden, or there is
/// no such mailbox, the server's refusal (ErrorFolderNotFound, ErrorNonExistentMailbox) is the
/// error.
/// https://learn.microsoft.com/exchange/client-developer/exchange-web-services/delegate-access-and-ews-in-exchange
QFuture<Ews::Result<FolderTree>> readFolderTree(std::shared_ptr<Ews::Client> client,
                                                QString mailbox, std::stop_token stop = {},
                                                FolderTreeProgress progress = {});

/// Reads permission lists, a hundred a request, in the order of \a folders. An error of a whole
/// request is that of each of its folders.
QFuture<QList<Ews::Result<FolderPermissions>>>
readPermissionLists(std::shared_ptr<Ews::Client> client, QList<Ews::AnyFolderId> folders,
                    std::stop_token stop = {});

} // namespace OnBehalf
