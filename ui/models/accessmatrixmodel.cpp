// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accessmatrixmodel.h"

#include "models/accesscells.h"
#include "text/accesstext.h"

#include <algorithm>

namespace OnBehalf {

namespace {

bool sameShape(const AccessMatrix &a, const AccessMatrix &b)
{
    return std::ranges::equal(a.rows(), b.rows(), {}, &AccessRow::key, &AccessRow::key) &&
           std::ranges::equal(a.columns(), b.columns(),
                              [](const AccessColumn &one, const AccessColumn &other) {
                                  return one.folder.id.id == other.folder.id.id;
                              });
}

} // namespace

AccessMatrixModel::AccessMatrixModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void AccessMatrixModel::setMatrix(const AccessMatrix &matrix)
{
    if (!sameShape(m_matrix, matrix) || m_matrix.rows().isEmpty()) {
        beginResetModel();
        m_matrix = matrix;
        endResetModel();
        return;
    }
    m_matrix = matrix;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::optional<int> AccessMatrixModel::folderOf(const QModelIndex &index)
{
    if (!index.isValid() || index.column() < FirstFolder)
        return std::nullopt;
    return index.column() - FirstFolder;
}

QModelIndex AccessMatrixModel::indexOf(int row, int folder) const
{
    return folder < 0 ? QModelIndex() : index(row, FirstFolder + folder);
}

QModelIndex AccessMatrixModel::indexOf(const QString &key) const
{
    const auto at = std::ranges::find(m_matrix.rows(), key, &AccessRow::key);
    return at == m_matrix.rows().end() ? QModelIndex()
                                       : index(int(at - m_matrix.rows().begin()), Who);
}

int AccessMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.rows().size());
}

int AccessMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstFolder + int(m_matrix.columns().size());
}

QVariant AccessMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (const auto folder = folderOf(index))
        return AccessCells::level(m_matrix, index.row(), *folder, role);
    return AccessCells::who(m_matrix, index.row(), role);
}

QVariant AccessMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Who is a column, but whoever hears a cell must hear whose it is: from the row's header.
    if (orientation == Qt::Vertical && role == Qt::DisplayRole && section >= 0 &&
        section < rowCount())
        return accessRowName(m_matrix.rows().at(section));
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section >= FirstFolder)
        return AccessCells::folder(m_matrix.columns().at(section - FirstFolder), role);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(tr("Who")) : QVariant();
}

} // namespace OnBehalf
