// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/categoriesmodel.h"

#include "common/cellroles.h"
#include "models/categorycolor.h"
#include "text/categorytext.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

CategoriesModel::CategoriesModel(const QStringList &chosen, QObject *parent)
    : QAbstractListModel(parent)
    , m_chosen(chosen)
    , m_typed(chosen)
    , m_rows(rowsFor({}))
{}

bool CategoriesModel::isChosen(const QString &name) const
{
    return m_chosen.contains(name, Qt::CaseInsensitive);
}

QList<Category> CategoriesModel::rowsFor(const QList<Category> &offered) const
{
    QList<Category> rows = offered;
    for (const QString &name : m_typed)
        if (!colorOf(rows, name))
            rows.append({.name = name});
    return rows;
}

void CategoriesModel::setOffered(const QList<Category> &offered)
{
    const auto rows = rowsFor(offered);
    if (rows == m_rows && offered.size() == m_offered)
        return;
    beginResetModel();
    m_rows = rows;
    m_offered = offered.size();
    endResetModel();
}

int CategoriesModel::choose(const QString &name)
{
    const auto at = [this, &name] {
        const auto it = std::ranges::find_if(m_rows, [&name](const Category &one) {
            return one.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        return int(it - m_rows.begin());
    };
    const int row = at();
    if (!isChosen(name))
        m_chosen.append(row < m_rows.size() ? m_rows.at(row).name : name);
    if (row == m_rows.size()) {
        beginInsertRows({}, row, row);
        m_typed.append(name);
        m_rows.append({.name = name});
        endInsertRows();
    } else {
        Q_EMIT dataChanged(index(row), index(row), {Qt::CheckStateRole});
    }
    return row;
}

int CategoriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString CategoriesModel::detail(int row) const
{
    return row < m_offered ? categoryColorName(m_rows.at(row).color) : tr("not in the list");
}

QVariant CategoriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Category &category = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return category.name;
    case SecondLineRole:
        return detail(index.row());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "a category, its colour").arg(category.name, detail(index.row()));
    case Qt::CheckStateRole:
        return int(isChosen(category.name) ? Qt::Checked : Qt::Unchecked);
    case SwatchesRole:
        return QVariant::fromValue(QList<QColor>{shownColor(category.color)});
    default:
        return {};
    }
}

bool CategoriesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const QString name = m_rows.at(index.row()).name;
    if (value.toInt() == Qt::Checked) {
        choose(name);
    } else {
        m_chosen.removeIf(
            [&name](const QString &one) { return one.compare(name, Qt::CaseInsensitive) == 0; });
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    }
    return true;
}

Qt::ItemFlags CategoriesModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                                 Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace OnBehalf
