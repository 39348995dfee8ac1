// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders/permissionsview.h"

#include "models/permissionsmodel.h"
#include "text/delegatetext.h"

namespace OnBehalf {

using Ews::PermissionLevel;

PermissionsView::PermissionsView(PermissionsModel *entries, QWidget *parent)
    : CellTable(parent)
    , m_entries(entries)
{
    setModel(entries);
    setAccessibleName(tr("Permissions"));
    connect(this, &CellTable::currentRowChanged, this, [this] {
        if (const auto *row = m_entries->rowAt(currentIndex()))
            m_key = row->key;
    });
    connect(entries, &QAbstractItemModel::modelReset, this, &PermissionsView::keepCurrent);
}

// Whoever is current stays so in the next folder too, if there: "what does she have here?"
void PermissionsView::keepCurrent()
{
    const auto index = m_entries->indexOf(m_key, PermissionsModel::Level);
    if (index.isValid())
        select(index);
    else if (m_entries->rowCount() > 0)
        select(m_entries->index(0, PermissionsModel::Level));
    else
        Q_EMIT currentRowChanged();
}

std::optional<EntryRow> PermissionsView::currentRow() const
{
    const auto *row = m_entries->rowAt(currentIndex());
    return row ? std::optional(*row) : std::nullopt;
}

QList<EntryRow> PermissionsView::selectedRows() const
{
    QList<EntryRow> rows;
    for (const auto &index : selectedCells())
        rows.append(*m_entries->rowAt(index));
    return rows;
}

void PermissionsView::setCurrentKey(const QString &key)
{
    const auto index = m_entries->indexOf(key, PermissionsModel::Level);
    if (index.isValid())
        select(index);
}

int PermissionsView::firstColumn() const
{
    return PermissionsModel::Level;
}

bool PermissionsView::typed(const QString &text)
{
    if (currentIndex().column() != PermissionsModel::Level)
        return false;
    for (const auto level :
         {PermissionLevel::None, PermissionLevel::Reviewer, PermissionLevel::Author,
          PermissionLevel::Editor, PermissionLevel::Owner, PermissionLevel::Contributor}) {
        if (!permissionLevelName(level).startsWith(text, Qt::CaseInsensitive))
            continue;
        QStringList keys;
        for (const auto &row : selectedRows())
            if (row.isEditable())
                keys.append(row.key);
        if (!keys.isEmpty())
            Q_EMIT levelTyped(keys, level);
        return true;
    }
    return false;
}

// Names and what they are known as share what the other columns leave.
void PermissionsView::fit()
{
    for (int column = 0; column < PermissionsModel::ColumnCount; ++column)
        resizeColumnToContents(column);
    const int level =
        qMax(columnWidth(PermissionsModel::Level), fontMetrics().averageCharWidth() * 26);
    setColumnWidth(PermissionsModel::Level, level);
    int used = 0;
    for (int column = 0; column < PermissionsModel::ColumnCount; ++column)
        used += columnWidth(column);
    const int spare = viewport()->width() - used;
    const int name = columnWidth(PermissionsModel::Name);
    const int knownAs = columnWidth(PermissionsModel::KnownAs);
    if (spare >= 0) {
        setColumnWidth(PermissionsModel::Name, name + spare / 2);
        setColumnWidth(PermissionsModel::KnownAs, knownAs + spare - spare / 2);
    } else {
        setColumnWidth(PermissionsModel::KnownAs,
                       qMax(fontMetrics().averageCharWidth() * 14, knownAs + spare));
    }
}

} // namespace OnBehalf
