// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/delegatesview.h"

#include "models/delegatesfilter.h"
#include "models/delegatesmodel.h"
#include "text/delegatetext.h"

namespace OnBehalf {

using Ews::DelegateLevel;

DelegatesView::DelegatesView(DelegatesModel *delegates, QWidget *parent)
    : CellTable(parent)
    , m_delegates(delegates)
    , m_filter(new DelegatesFilter(this))
{
    m_filter->setSourceModel(delegates);
    setModel(m_filter);
    setAccessibleName(tr("Delegates"));
}

void DelegatesView::setFilterText(const QString &text)
{
    m_filter->setText(text);
}

int DelegatesView::shownDelegates() const
{
    return m_filter->rowCount();
}

int DelegatesView::firstColumn() const
{
    return DelegatesModel::Calendar;
}

QModelIndex DelegatesView::toSource(const QModelIndex &index) const
{
    return m_filter->mapToSource(index);
}

QString DelegatesView::currentKey() const
{
    return m_delegates->keyAt(toSource(currentIndex()));
}

QStringList DelegatesView::selectedKeys() const
{
    QStringList keys;
    for (const auto &index : selectedCells())
        keys.append(m_delegates->keyAt(toSource(index)));
    return keys;
}

void DelegatesView::setCurrentKey(const QString &key, int column)
{
    const auto index = m_filter->mapFromSource(m_delegates->indexOf(key));
    if (index.isValid())
        select(index.siblingAtColumn(column));
}

bool DelegatesView::typed(const QString &text)
{
    const auto folder = DelegatesModel::folderOf(currentIndex().column());
    if (!folder)
        return false;
    for (const auto level : {DelegateLevel::None, DelegateLevel::Reviewer, DelegateLevel::Author,
                             DelegateLevel::Editor}) {
        if (!levelName(level).startsWith(text, Qt::CaseInsensitive))
            continue;
        const auto selected = selectedKeys();
        const auto current = currentKey();
        Q_EMIT levelTyped(selected.contains(current) ? selected : QStringList{current}, *folder,
                          level);
        return true;
    }
    return false;
}

// Levels are equally wide where there is room for it. Names get what is left, and give way (the
// tooltip has them whole) before the last columns go out of sight.
void DelegatesView::fit()
{
    int others = 0;
    int widestLevel = 0;
    for (int column = 0; column < DelegatesModel::ColumnCount; ++column) {
        resizeColumnToContents(column);
        if (DelegatesModel::folderOf(column))
            widestLevel = qMax(widestLevel, columnWidth(column));
        if (column != DelegatesModel::Name)
            others += columnWidth(column);
    }
    const int name = columnWidth(DelegatesModel::Name);
    const int least = qMin(name, fontMetrics().averageCharWidth() * 25);
    int spare = viewport()->width() - others - name;
    for (int column = 0; column < DelegatesModel::ColumnCount; ++column) {
        const int wish = widestLevel - columnWidth(column);
        if (!DelegatesModel::folderOf(column) || spare + name - least < wish)
            continue;
        setColumnWidth(column, widestLevel);
        spare -= wish;
    }
    setColumnWidth(DelegatesModel::Name, qMax(least, name + spare));
}

} // namespace OnBehalf
