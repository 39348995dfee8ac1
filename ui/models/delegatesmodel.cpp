// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/delegatesmodel.h"

#include "models/delegatecells.h"
#include "text/delegatetext.h"

#include <algorithm>
#include <tuple>

namespace OnBehalf {

/// A row and its explanation. Indexes of the explanation point here, those of the row to nothing:
/// so an Entry must stay where it is while its row exists.
struct DelegatesModel::Entry
{
    DelegateRow row;
    std::optional<RowNotice> notice;
    DelegateCells::FolderRights rights;

    bool shows(const Entry &other) const
    {
        const auto values = [](const Entry &e) {
            const DelegateRow &r = e.row;
            return std::tie(r.user, r.state, r.isGroup, r.levels, r.levelsBefore, r.receivesCopies,
                            r.receivesCopiesBefore, r.viewsPrivateItems, r.viewsPrivateItemsBefore,
                            r.error, r.refused, e.rights);
        };
        return values(*this) == values(other);
    }
};

DelegatesModel::DelegatesModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

DelegatesModel::~DelegatesModel() = default;

void DelegatesModel::setDraft(const DelegatesDraft &draft)
{
    Entries wanted;
    const auto rows = draft.rows();
    for (const DelegateRow &row : rows) {
        auto entry = std::make_unique<Entry>(Entry{row, rowNotice(row), {}});
        for (const DelegateFolder folder : delegateFolders)
            if (const auto own = draft.base().entryOf(row.user, folder))
                entry->rights[folder] = rightsText(*own);
        wanted.push_back(std::move(entry));
    }
    removeRowsMissingIn(wanted);
    for (int row = 0; row < int(wanted.size()); ++row) {
        const int now = rowOf(wanted[std::size_t(row)]->row.key);
        if (now < 0) {
            beginInsertRows({}, row, row);
            m_entries.insert(m_entries.begin() + row, std::move(wanted[std::size_t(row)]));
            endInsertRows();
            continue;
        }
        if (now != row) { // further down: what is above is in place already
            beginMoveRows({}, now, now, {}, row);
            std::rotate(m_entries.begin() + row, m_entries.begin() + now,
                        m_entries.begin() + now + 1);
            endMoveRows();
        }
        update(row, std::move(wanted[std::size_t(row)]));
    }
}

void DelegatesModel::removeRowsMissingIn(const Entries &wanted)
{
    for (int row = int(m_entries.size()) - 1; row >= 0; --row) {
        const QString &key = m_entries[std::size_t(row)]->row.key;
        if (std::ranges::any_of(wanted, [&](const auto &entry) { return entry->row.key == key; }))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.erase(m_entries.begin() + row);
        endRemoveRows();
    }
}

void DelegatesModel::update(int row, std::unique_ptr<Entry> entry)
{
    updateNotice(row, entry);
    Entry &own = *m_entries[std::size_t(row)];
    const bool same = own.shows(*entry);
    own.row = entry->row;
    own.rights = entry->rights;
    if (!same)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void DelegatesModel::updateNotice(int row, std::unique_ptr<Entry> &entry)
{
    Entry &own = *m_entries[std::size_t(row)];
    if (own.notice == entry->notice)
        return;
    const QModelIndex explained = index(row, 0);
    if (own.notice && entry->notice) {
        own.notice = entry->notice;
        Q_EMIT dataChanged(index(0, 0, explained), index(0, ColumnCount - 1, explained));
    } else if (entry->notice) {
        beginInsertRows(explained, 0, 0);
        own.notice = entry->notice;
        endInsertRows();
    } else {
        beginRemoveRows(explained, 0, 0);
        own.notice.reset();
        endRemoveRows();
    }
}

const DelegatesModel::Entry *DelegatesModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (index.internalPointer())
        return static_cast<const Entry *>(index.constInternalPointer());
    return m_entries[std::size_t(index.row())].get();
}

int DelegatesModel::rowOf(const Entry *entry) const
{
    const auto at = std::ranges::find(m_entries, entry, &std::unique_ptr<Entry>::get);
    return at == m_entries.end() ? -1 : int(at - m_entries.begin());
}

int DelegatesModel::rowOf(const QString &key) const
{
    const auto at =
        std::ranges::find_if(m_entries, [&](const auto &entry) { return entry->row.key == key; });
    return at == m_entries.end() ? -1 : int(at - m_entries.begin());
}

QString DelegatesModel::keyAt(const QModelIndex &index) const
{
    const Entry *entry = entryAt(index);
    return entry ? entry->row.key : QString();
}

QModelIndex DelegatesModel::indexOf(const QString &key) const
{
    const int row = rowOf(key);
    return row < 0 ? QModelIndex() : index(row, Name);
}

const DelegateRow *DelegatesModel::rowAt(const QModelIndex &index) const
{
    const Entry *entry = entryAt(index);
    return entry ? &entry->row : nullptr;
}

std::optional<DelegateFolder> DelegatesModel::folderOf(int column)
{
    static_assert(Journal - Calendar + 1 == int(delegateFolders.size()));
    if (column < Calendar || column > Journal)
        return std::nullopt;
    return delegateFolders[std::size_t(column - Calendar)];
}

bool DelegatesModel::isExplanation(const QModelIndex &index)
{
    return index.parent().isValid();
}

QModelIndex DelegatesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, entryAt(parent)) : createIndex(row, column);
}

QModelIndex DelegatesModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || !child.internalPointer())
        return {};
    const int row = rowOf(static_cast<const Entry *>(child.constInternalPointer()));
    return row < 0 ? QModelIndex() : createIndex(row, 0);
}

int DelegatesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_entries.size());
    if (parent.internalPointer() || parent.column() != 0)
        return 0;
    return m_entries[std::size_t(parent.row())]->notice ? 1 : 0;
}

int DelegatesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags DelegatesModel::flags(const QModelIndex &index) const
{
    const Entry *entry = entryAt(index);
    if (!entry)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.internalPointer())
        return flags | Qt::ItemNeverHasChildren;
    if (folderOf(index.column()))
        flags.setFlag(Qt::ItemIsEditable, entry->row.isEditable());
    else if (index.column() == ReceivesCopies)
        flags.setFlag(Qt::ItemIsUserCheckable, DelegateCells::mayChangeCopies(entry->row));
    else if (index.column() == PrivateItems)
        flags.setFlag(Qt::ItemIsUserCheckable, DelegateCells::mayChangePrivateItems(entry->row));
    return flags;
}

QVariant DelegatesModel::data(const QModelIndex &index, int role) const
{
    const Entry *entry = entryAt(index);
    if (!entry)
        return {};
    if (index.internalPointer())
        return index.column() == 0 && entry->notice
                   ? DelegateCells::notice(entry->row, *entry->notice, role)
                   : QVariant();
    switch (Column(index.column())) {
    case Name:
        return DelegateCells::name(entry->row, role);
    case Calendar:
    case Tasks:
    case Inbox:
    case Contacts:
    case Notes:
    case Journal: {
        const DelegateFolder folder = *folderOf(index.column());
        return DelegateCells::level(entry->row, folder, entry->rights[folder], role);
    }
    case ReceivesCopies:
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignCenter)
                                             : DelegateCells::receivesCopies(entry->row, role);
    case PrivateItems:
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignCenter)
                                             : DelegateCells::viewsPrivateItems(entry->row, role);
    case ColumnCount:
        break;
    }
    return {};
}

bool DelegatesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Entry *entry = entryAt(index);
    if (!entry || index.internalPointer())
        return false;
    const auto folder = folderOf(index.column());
    if (role == Qt::EditRole && folder && flags(index).testFlag(Qt::ItemIsEditable))
        return editLevel(*entry, *folder, value);
    if (role == Qt::CheckStateRole && flags(index).testFlag(Qt::ItemIsUserCheckable))
        return editBox(*entry, Column(index.column()), value.toInt() == Qt::Checked);
    return false;
}

// The key is copied: the answer to the signal is setDraft(), which may end the entry.
bool DelegatesModel::editLevel(const Entry &entry, DelegateFolder folder, const QVariant &value)
{
    bool ok = false;
    const int level = value.toInt(&ok);
    if (!ok || level < int(Ews::DelegateLevel::None) || level > int(Ews::DelegateLevel::Custom))
        return false;
    const QString key = entry.row.key;
    if (entry.row.levels[folder] != Ews::DelegateLevel(level))
        Q_EMIT levelEdited(key, folder, Ews::DelegateLevel(level));
    return true;
}

bool DelegatesModel::editBox(const Entry &entry, Column column, bool on)
{
    const QString key = entry.row.key;
    if (column == ReceivesCopies)
        Q_EMIT receivesCopiesEdited(key, on);
    else
        Q_EMIT viewsPrivateItemsEdited(key, on);
    return true;
}

QVariant DelegatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section < ReceivesCopies ? Qt::AlignLeft : Qt::AlignHCenter) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Delegate");
    case Calendar:
    case Tasks:
    case Inbox:
    case Contacts:
    case Notes:
    case Journal:
        return folderName(*folderOf(section));
    case ReceivesCopies:
        return tr("Receives copies");
    case PrivateItems:
        //: The heading of a narrow column.
        return tr("Private items", "heading");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace OnBehalf
