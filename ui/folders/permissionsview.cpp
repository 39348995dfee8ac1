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
    connect(entries, &QAbstractItemModel::modelReset, this, [this] {
        // The new Outlook has words for calendars only.
        setColumnHidden(PermissionsModel::NewOutlook,
                        m_entries->folderKind() != Ews::FolderKind::CalendarFolder);
    });
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

// What they are known as takes what is left, and gives way first, then the new Outlook's words; the
// tooltips have it all.
void PermissionsView::fit()
{
    int used = 0;
    for (int column = 0; column < PermissionsModel::ColumnCount; ++column) {
        resizeColumnToContents(column);
        used += columnWidth(column);
    }
    const int least = fontMetrics().averageCharWidth() * 10;
    int spare = viewport()->width() - used;
    for (const int column :
         {PermissionsModel::KnownAs, PermissionsModel::NewOutlook, PermissionsModel::Name}) {
        const int now = columnWidth(column);
        const int width = qMax(qMin(now, least), now + spare);
        setColumnWidth(column, width);
        spare -= width - now;
    }
}

} // namespace OnBehalf
