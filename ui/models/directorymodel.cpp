// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorymodel.h"

#include "common/cellroles.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

bool sameEntry(const DirectoryEntry &a, const DirectoryEntry &b)
{
    if (a.address.isEmpty() || b.address.isEmpty())
        return a == b;
    return a.address.compare(b.address, Qt::CaseInsensitive) == 0;
}

QString shownName(const DirectoryEntry &entry)
{
    return entry.name.isEmpty() ? entry.address : entry.name;
}

/// "group · address · job title"
QString secondLine(const DirectoryEntry &entry)
{
    QStringList parts{entry.isGroup() ? DirectoryModel::tr("group") : QString(), entry.address,
                      entry.detail};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

DirectoryModel::DirectoryModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void DirectoryModel::setHits(const DirectoryHits &hits)
{
    beginResetModel();
    m_rows.removeIf([](const Row &row) { return !row.checked; });
    const QList<Row> kept = m_rows;
    for (const DirectoryEntry &entry : hits.entries) {
        const bool isKept =
            std::ranges::any_of(kept, [&](const Row &row) { return sameEntry(row.entry, entry); });
        if (!isKept)
            m_rows.append({entry});
    }
    m_more = hits.more;
    endResetModel();
}

DirectoryEntry DirectoryModel::entryAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).entry : DirectoryEntry();
}

QList<DirectoryEntry> DirectoryModel::checkedEntries() const
{
    QList<DirectoryEntry> checked;
    for (const Row &row : m_rows)
        if (row.checked)
            checked.append(row.entry);
    return checked;
}

void DirectoryModel::uncheckAll()
{
    if (checkedEntries().isEmpty())
        return;
    for (Row &row : m_rows)
        row.checked = false;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT checkedEntriesChanged();
}

QString DirectoryModel::obstacle(const DirectoryEntry &entry)
{
    if (entry.address.isEmpty())
        return tr("has no e-mail address");
    if (entry.canBeDelegate())
        return {};
    switch (entry.type) {
    case Ews::MailboxType::Contact:
    case Ews::MailboxType::ImplicitContact:
    case Ews::MailboxType::OneOff:
        return tr("a contact without a mailbox here");
    case Ews::MailboxType::PublicFolder:
        return tr("a public folder");
    case Ews::MailboxType::PrivateDL:
        return tr("a personal contact group");
    case Ews::MailboxType::Unknown:
    case Ews::MailboxType::Mailbox:
    case Ews::MailboxType::PublicDL:
        return tr("cannot be a delegate");
    case Ews::MailboxType::GroupMailbox:
        return tr("a Microsoft 365 group");
    }
    Q_UNREACHABLE();
}

int DirectoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags DirectoryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!obstacle(m_rows.at(index.row()).entry).isEmpty())
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
           Qt::ItemNeverHasChildren;
}

QVariant DirectoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const QString obstacle = DirectoryModel::obstacle(row.entry);
    switch (role) {
    case Qt::DisplayRole:
        return shownName(row.entry);
    case Qt::CheckStateRole:
        return row.checked ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return secondLine(row.entry);
    case Qt::AccessibleTextRole:
        return shownName(row.entry) + u", "_s + secondLine(row.entry);
    case Qt::AccessibleDescriptionRole:
    case ReasonRole:
        return obstacle.isEmpty() ? QVariant() : obstacle;
    case SecondLineRole:
        return secondLine(row.entry);
    case IconNameRole:
        return row.entry.isGroup() ? u"group"_s : u"person"_s;
    default:
        return {};
    }
}

bool DirectoryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_rows[index.row()].checked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedEntriesChanged();
    return true;
}

} // namespace OnBehalf
