// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/principalsmodel.h"

#include "common/cellroles.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

PrincipalsModel::PrincipalsModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void PrincipalsModel::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    if (std::ranges::equal(rows, m_rows, {}, &Row::address, &Row::address)) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PrincipalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PrincipalsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case SecondLineRole:
        return row.sight;
    case Qt::ToolTipRole:
        return u"%1\n%2"_s.arg(row.address, row.sight);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(row.name, row.sight);
    case Qt::CheckStateRole:
        return int(row.shown ? Qt::Checked : Qt::Unchecked);
    case SecondaryTextRole:
        return row.isClosed;
    default:
        return {};
    }
}

bool PrincipalsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    Q_EMIT shownEdited(m_rows.at(index.row()).address, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags PrincipalsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                                 Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace OnBehalf
