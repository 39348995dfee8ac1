// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/foldertreemodel.h"

#include "common/cellroles.h"
#include "common/tones.h"
#include "text/permissiontext.h"

#include <QFont>

#include <algorithm>
#include <unordered_map>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

FolderMarks folderMarks(const std::optional<Ews::Result<FolderPermissions>> &list,
                        const FolderDraft *staged)
{
    FolderMarks marks{.staged = staged != nullptr};
    if (!list)
        return marks;
    marks.unreadable = !*list;
    if (!*list)
        return marks;
    const FolderPermissions shown = staged ? staged->wanted() : **list;
    const bool calendar = shown.kind == Ews::FolderKind::CalendarFolder;
    int entries = int(shown.unknownEntries.size());
    marks.finding = !shown.unknownEntries.isEmpty();
    for (const Ews::Permission &entry : shown.entries) {
        const auto who = entry.userId.distinguishedUser;
        if (!who) {
            ++entries;
            continue;
        }
        // Free/busy on a calendar is what Exchange gives everybody inside.
        const Rights usual = calendar && who == Ews::DistinguishedUser::Default
                                 ? rightsOf(Ews::PermissionLevel::FreeBusyTimeAndSubjectAndLocation)
                                 : Rights();
        marks.finding = marks.finding || !usual.contain(rightsOf(entry));
    }
    marks.entries = entries;
    return marks;
}

struct FolderTreeModel::Node
{
    QString id;
    QString name;
    QString icon;
    QCollatorSortKey order;
    bool last = false; ///< Deleted Items, below all others.
    FolderMarks marks{};
    Node *parent = nullptr;
    int row = 0;
    Nodes children{};

    bool before(const Node &other) const
    {
        return last == other.last ? order.compare(other.order) < 0 : other.last;
    }
};

struct FolderTreeModel::Mailbox
{
    Node node;
    qsizetype known = 0; ///< Of the tree's folders.
    /// Came before their parents, which may still come; below the mailbox until then.
    QHash<QString, QStringList> waiting{};
};

FolderTreeModel::FolderTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

FolderTreeModel::~FolderTreeModel() = default;

void FolderTreeModel::setTrees(const QList<FolderTree> &trees)
{
    beginResetModel();
    m_mailboxes.clear();
    m_nodes.clear();
    endResetModel();
    for (int i = 0; i < trees.size(); ++i)
        addFolders(i, trees.at(i));
}

void FolderTreeModel::addMailbox(const FolderTree &tree)
{
    const int row = int(m_mailboxes.size());
    beginInsertRows({}, row, row);
    m_mailboxes.push_back(
        std::make_unique<Mailbox>(Mailbox{.node = {.id = {},
                                                   .name = tree.mailbox(),
                                                   .icon = u"mailbox"_s,
                                                   .order = m_collator.sortKey({}),
                                                   .row = row}}));
    endInsertRows();
}

std::unique_ptr<FolderTreeModel::Node> FolderTreeModel::nodeFor(const MailboxFolder &folder) const
{
    return std::make_unique<Node>(Node{.id = folder.id.id,
                                       .name = folder.displayName,
                                       .icon = folderIcon(folder),
                                       .order = m_collator.sortKey(folder.displayName),
                                       .last = folder.distinguishedId == "deleteditems"_L1});
}

void FolderTreeModel::addFolders(int number, const FolderTree &tree)
{
    while (int(m_mailboxes.size()) <= number)
        addMailbox(tree);
    Mailbox &mailbox = *m_mailboxes.at(std::size_t(number));
    const MailboxFolder *root = tree.root();
    if (root && mailbox.node.id.isEmpty()) {
        mailbox.node.id = root->id.id;
        m_nodes.insert(root->id.id, &mailbox.node);
    }
    std::unordered_map<Node *, Nodes> coming;
    QList<Node *> parents; // those that come now may be parents themselves, in this order
    for (; mailbox.known < tree.folders().size(); ++mailbox.known) {
        const MailboxFolder &folder = tree.folders().at(mailbox.known);
        if (m_nodes.contains(folder.id.id))
            continue;
        Node *parent = m_nodes.value(folder.parentId);
        if (!parent) {
            parent = &mailbox.node;
            mailbox.waiting[folder.parentId].append(folder.id.id);
        }
        auto node = nodeFor(folder);
        node->parent = parent;
        m_nodes.insert(folder.id.id, node.get());
        if (!coming.contains(parent))
            parents.append(parent);
        coming[parent].push_back(std::move(node));
    }
    for (Node *parent : std::as_const(parents))
        addChildren(parent, std::move(coming[parent]));
    adoptWaiting(mailbox);
}

void FolderTreeModel::addChildren(Node *parent, Nodes children)
{
    std::ranges::sort(children, [](const auto &a, const auto &b) { return a->before(*b); });
    const std::size_t sorted = parent->children.size();
    const int first = int(sorted);
    beginInsertRows(indexOf(parent), first, first + int(children.size()) - 1);
    for (auto &child : children) {
        child->parent = parent;
        child->row = int(parent->children.size());
        parent->children.push_back(std::move(child));
    }
    endInsertRows();
    if (sorted > 0 && parent->children[sorted]->before(*parent->children[sorted - 1]))
        mergeChildren(parent, sorted);
}

/// The first \a sorted children are in order, and so are the rest.
void FolderTreeModel::mergeChildren(Node *parent, std::size_t sorted)
{
    const QList<QPersistentModelIndex> changed{indexOf(parent)};
    Q_EMIT layoutAboutToBeChanged(changed, VerticalSortHint);
    const auto before = persistentIndexList();
    Nodes &children = parent->children;
    std::inplace_merge(children.begin(), children.begin() + int(sorted), children.end(),
                       [](const auto &a, const auto &b) { return a->before(*b); });
    for (std::size_t row = 0; row < children.size(); ++row)
        children[row]->row = int(row);
    QModelIndexList after;
    for (const QModelIndex &index : before)
        after.append(indexOf(nodeAt(index), index.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged(changed, VerticalSortHint);
}

bool FolderTreeModel::isInside(const Node *node, const Node *folder)
{
    while (node && node != folder)
        node = node->parent;
    return node;
}

/// Folders whose parent has come meanwhile move below it.
void FolderTreeModel::adoptWaiting(Mailbox &mailbox)
{
    for (auto at = mailbox.waiting.begin(); at != mailbox.waiting.end();) {
        Node *parent = m_nodes.value(at.key());
        if (!parent) {
            ++at;
            continue;
        }
        for (const QString &id : std::as_const(*at)) {
            Node *node = m_nodes.value(id);
            // What a server says may run in circles: such folders stay below the mailbox.
            if (node->parent == parent || isInside(parent, node))
                continue;
            Nodes &from = node->parent->children;
            const int row = node->row;
            beginRemoveRows(indexOf(node->parent), row, row);
            auto moved = std::move(from[std::size_t(row)]);
            from.erase(from.begin() + row);
            for (std::size_t i = std::size_t(row); i < from.size(); ++i)
                from[i]->row = int(i);
            endRemoveRows();
            Nodes one;
            one.push_back(std::move(moved));
            addChildren(parent, std::move(one));
        }
        at = mailbox.waiting.erase(at);
    }
}

void FolderTreeModel::setMarks(const QString &folderId, const FolderMarks &marks)
{
    Node *node = m_nodes.value(folderId);
    if (!node || node->marks == marks)
        return;
    node->marks = marks;
    Q_EMIT dataChanged(indexOf(node), indexOf(node, Entries));
}

const FolderTreeModel::Node *FolderTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : nullptr;
}

QModelIndex FolderTreeModel::indexOf(const Node *node, int column) const
{
    return node ? createIndex(node->row, column, node) : QModelIndex();
}

QString FolderTreeModel::idAt(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    return node ? node->id : QString();
}

QString FolderTreeModel::nameAt(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    return node ? node->name : QString();
}

QModelIndex FolderTreeModel::indexOf(const QString &folderId) const
{
    return indexOf(m_nodes.value(folderId));
}

QModelIndex FolderTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node *node = nodeAt(parent);
    return createIndex(row, column,
                       node ? node->children[std::size_t(row)].get()
                            : &m_mailboxes[std::size_t(row)]->node);
}

QModelIndex FolderTreeModel::parent(const QModelIndex &child) const
{
    const Node *node = nodeAt(child);
    return node ? indexOf(node->parent) : QModelIndex();
}

int FolderTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const Node *node = nodeAt(parent);
    return int(node ? node->children.size() : m_mailboxes.size());
}

int FolderTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FolderTreeModel::data(const QModelIndex &index, int role) const
{
    const Node *node = nodeAt(index);
    if (!node)
        return {};
    return index.column() == Name ? nameData(*node, role) : entriesData(*node, role);
}

QVariant FolderTreeModel::nameData(const Node &node, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return node.name;
    case Qt::AccessibleTextRole:
        return node.marks.staged ? tr("%1, changed, not sent").arg(node.name) : node.name;
    case Qt::FontRole: {
        QFont font;
        font.setBold(!node.parent);
        return font;
    }
    case IconNameRole:
        return node.icon;
    case RowStagedRole:
        return node.marks.staged;
    default:
        return {};
    }
}

QVariant FolderTreeModel::entriesData(const Node &node, int role) const
{
    const FolderMarks &marks = node.marks;
    switch (role) {
    case Qt::DisplayRole:
        return marks.unreadable ? u"–"_s
               : marks.entries && (*marks.entries || marks.finding)
                   ? QString::number(*marks.entries)
                   : QString();
    case Qt::AccessibleTextRole:
        return marks.entries ? tr("%n entries", nullptr, *marks.entries) : QString();
    case Qt::ToolTipRole:
        if (marks.unreadable)
            return tr("You may not see who has rights here.");
        if (marks.finding)
            return tr("Somebody has rights here that stand out.");
        return marks.entries ? tr("%n people and groups besides Default and Anonymous", nullptr,
                                  *marks.entries)
                             : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case IconNameRole:
        return marks.staged ? u"circle-pencil"_s : marks.finding ? u"warning"_s : QString();
    case ToneRole:
        return marks.staged    ? QVariant(int(Tone::Staged))
               : marks.finding ? QVariant(int(Tone::Warning))
                               : QVariant();
    case SecondaryTextRole:
        return true;
    default:
        return {};
    }
}

QVariant FolderTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Folder") : tr("Entries");
}

} // namespace OnBehalf
