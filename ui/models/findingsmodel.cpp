// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findingsmodel.h"

#include "common/cellroles.h"
#include "models/accesscells.h"
#include "text/accesstext.h"

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

FindingsModel::FindingsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void FindingsModel::setMatrix(const AccessMatrix &matrix)
{
    const bool same = matrix.findings() == m_matrix.findings() && !matrix.findings().isEmpty() &&
                      matrix.columns() == m_matrix.columns();
    if (same) { // the words depend on the rights too, the rows do not
        m_matrix = matrix;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_matrix = matrix;
    endResetModel();
}

const AccessFinding *FindingsModel::findingAt(const QModelIndex &index) const
{
    const bool valid =
        checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid);
    return valid ? &m_matrix.findings().at(index.row()) : nullptr;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.findings().size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    const AccessFinding *finding = findingAt(index);
    if (!finding)
        return {};
    const bool places = index.column() == Places;
    switch (role) {
    case Qt::DisplayRole:
        return places ? findingPlaces(m_matrix, *finding) : findingText(m_matrix, *finding);
    case Qt::ToolTipRole:
        return findingText(m_matrix, *finding) + u'\n' + findingAdvice(m_matrix, *finding);
    case Qt::AccessibleDescriptionRole:
        return places ? QVariant() : findingAdvice(m_matrix, *finding);
    case IconNameRole:
    case ToneRole:
        return places ? QVariant() : AccessCells::severity(*finding, role);
    case SecondaryTextRole:
        return places;
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Finding:
        return tr("Finding");
    case Places:
        return tr("Folders");
    default:
        return {};
    }
}

} // namespace OnBehalf
