// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/differencesmodel.h"

namespace OnBehalf {

DifferencesModel::DifferencesModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void DifferencesModel::setDifferences(const QList<AuditDifference> &differences)
{
    m_all = differences;
    choose();
}

void DifferencesModel::setKind(std::optional<AuditDifference::Kind> kind)
{
    m_kind = kind;
    choose();
}

void DifferencesModel::choose()
{
    beginResetModel();
    m_shown.clear();
    for (const AuditDifference &one : std::as_const(m_all))
        if (!m_kind || one.kind == *m_kind)
            m_shown.append(one);
    endResetModel();
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    const bool valid =
        checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid);
    if (!valid || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const AuditDifference &one = m_shown.at(index.row());
    switch (index.column()) {
    case Mailbox:
        return one.mailbox.name.isEmpty() || role == Qt::ToolTipRole ? one.mailbox.address
                                                                     : one.mailbox.name;
    case Difference:
        return differenceName(one.kind);
    case What:
        return differenceText(one);
    default:
        return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Mailbox:
        return tr("Mailbox");
    case Difference:
        return tr("Difference");
    case What:
        return tr("What");
    default:
        return {};
    }
}

} // namespace OnBehalf
