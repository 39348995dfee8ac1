// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importmodel.h"

#include "common/cellroles.h"
#include "text/importtext.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

ImportModel::ImportModel(const QList<ImportedItem> &items, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const ImportedItem &item : items)
        m_rows.append({.item = item, .chosen = !item.obstacle});
}

QList<Meeting> ImportModel::chosen() const
{
    QList<Meeting> meetings;
    for (const Row &row : m_rows)
        if (row.chosen)
            meetings.append(row.item.meeting);
    return meetings;
}

int ImportModel::chosenCount() const
{
    return int(std::ranges::count(m_rows, true, &Row::chosen));
}

void ImportModel::chooseAll(bool chosen)
{
    for (Row &row : m_rows)
        row.chosen = chosen && !row.item.obstacle;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT chosenChanged();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Subject)
        return int(row.chosen ? Qt::Checked : Qt::Unchecked);
    if (role == SecondaryTextRole)
        return row.item.obstacle.has_value() || index.column() == Remark;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case Subject:
        return row.item.meeting.subject.isEmpty() ? tr("No subject") : row.item.meeting.subject;
    case When:
        return importTimeText(row.item);
    case Remark:
        return importRemark(row.item);
    case ColumnCount:
        break;
    }
    return {};
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || m_rows.at(index.row()).item.obstacle)
        return false;
    m_rows[index.row()].chosen = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows.at(index.row()).item.obstacle)
        return Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled |
           (index.column() == Subject ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Subject:
        return tr("Subject");
    case When:
        return tr("When");
    case Remark:
        return tr("Remark");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace OnBehalf
