// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "permissions/folderdraft.h"
#include "permissions/foldertree.h"

#include <QAbstractItemModel>
#include <QCollator>

#include <memory>
#include <vector>

namespace OnBehalf {

/// What the tree shows beside a folder's name.
struct FolderMarks
{
    std::optional<int> entries; ///< Of people and groups; nothing while the list was not read.
    bool unreadable = false;    ///< The caller may not see the list.
    bool finding = false;       ///< Somebody has rights there that stand out.
    bool staged = false;

    bool operator==(const FolderMarks &) const = default;
};

/// \a list as it was read, \a staged what is staged over it, or null.
FolderMarks folderMarks(const std::optional<Ews::Result<FolderPermissions>> &list,
                        const FolderDraft *staged);

/// Folders of one mailbox or several, by their names; folders are added while they arrive.
class FolderTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Entries, ColumnCount };
    Q_ENUM(Column)

    explicit FolderTreeModel(QObject *parent = nullptr);
    ~FolderTreeModel() override;

    /// Everything anew. The mailboxes stand at the top level.
    void setTrees(const QList<FolderTree> &trees);
    /// The folders at the end of the \a number-th tree that are not here yet.
    void addFolders(int number, const FolderTree &tree);
    void setMarks(const QString &folderId, const FolderMarks &marks);

    /// Empty for a mailbox whose root is hidden.
    QString idAt(const QModelIndex &index) const;
    /// Invalid for an unknown folder.
    QModelIndex indexOf(const QString &folderId) const;
    QString nameAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Node;
    struct Mailbox;
    using Nodes = std::vector<std::unique_ptr<Node>>;

    const Node *nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node, int column = Name) const;
    std::unique_ptr<Node> nodeFor(const MailboxFolder &folder) const;
    void addMailbox(const FolderTree &tree);
    void addChildren(Node *parent, Nodes children);
    void mergeChildren(Node *parent, std::size_t sorted);
    void adoptWaiting(Mailbox &mailbox);
    static bool isInside(const Node *node, const Node *folder);
    QVariant nameData(const Node &node, int role) const;
    QVariant entriesData(const Node &node, int role) const;

    QCollator m_collator;
    std::vector<std::unique_ptr<Mailbox>> m_mailboxes;
    QHash<QString, Node *> m_nodes;
};

} // namespace OnBehalf
