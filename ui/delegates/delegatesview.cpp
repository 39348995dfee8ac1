// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/delegatesview.h"

#include "delegates/leveldelegate.h"
#include "models/delegatesfilter.h"
#include "models/delegatesmodel.h"
#include "text/delegatetext.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace OnBehalf {

using Ews::DelegateLevel;

DelegatesView::DelegatesView(DelegatesModel *delegates, QWidget *parent)
    : QTreeView(parent)
    , m_delegates(delegates)
    , m_filter(new DelegatesFilter(this))
    , m_cells(new LevelDelegate(this))
{
    m_filter->setSourceModel(delegates);
    setModel(m_filter);
    m_cells->installOn(this);
    setIndentation(0);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setEditTriggers(NoEditTriggers); // openList() knows when
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    setAccessibleName(tr("Delegates"));

    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, changed, this, &DelegatesView::showExplanations);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &DelegatesView::selectCurrent);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &DelegatesView::showExplanations);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &DelegatesView::showExplanations);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DelegatesView::currentKeyChanged);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DelegatesView::currentKeyChanged);
    connect(m_cells, &CellDelegate::linkActivated, this,
            [this](const QModelIndex &, const QString &link) { Q_EMIT linkActivated(link); });
    connect(header(), &QHeaderView::sectionResized, this,
            [this] { m_sizedByUser = m_sizedByUser || !m_fitting; });
}

void DelegatesView::setFilterText(const QString &text)
{
    m_filter->setText(text);
}

int DelegatesView::shownDelegates() const
{
    return m_filter->rowCount();
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
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const auto index = m_filter->index(row, 0);
        const auto explanation = m_filter->index(0, 0, index);
        if (selectionModel()->isSelected(index) ||
            (explanation.isValid() && selectionModel()->isSelected(explanation)))
            keys.append(m_delegates->keyAt(toSource(index)));
    }
    return keys;
}

void DelegatesView::setCurrentKey(const QString &key, int column)
{
    const auto index = m_filter->mapFromSource(m_delegates->indexOf(key));
    if (index.isValid())
        select(index.siblingAtColumn(column));
}

// Not setCurrentIndex(): that adds to the selection while Ctrl or Shift of a shortcut is held.
void DelegatesView::select(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
}

// Where the selected row has gone, the current cell has moved to another, and the commands with it.
void DelegatesView::selectCurrent()
{
    if (!selectionModel()->hasSelection() && currentIndex().isValid())
        select(currentIndex());
}

// The model knows which rows are explanations, the view that they run over all columns.
void DelegatesView::showExplanations()
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const auto index = m_filter->index(row, 0);
        if (!m_filter->hasChildren(index))
            continue;
        setFirstColumnSpanned(0, index, true);
        setExpanded(index, true);
    }
}

bool DelegatesView::openList(const QModelIndex &index)
{
    return index.isValid() && index.flags().testFlag(Qt::ItemIsEditable) &&
           edit(index, AllEditTriggers, nullptr);
}

bool DelegatesView::typeLevel(const QString &text)
{
    const auto folder = DelegatesModel::folderOf(currentIndex().column());
    if (!folder || text.size() != 1 || DelegatesModel::isExplanation(currentIndex()))
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

void DelegatesView::keyPressEvent(QKeyEvent *event)
{
    const bool altDown =
        event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier);
    if ((altDown || event->key() == Qt::Key_F2) && openList(currentIndex()))
        return;
    const bool plain = !(event->modifiers() & ~Qt::ShiftModifier);
    if (plain && typeLevel(event->text()))
        return;
    QTreeView::keyPressEvent(event);
}

void DelegatesView::mousePressEvent(QMouseEvent *event)
{
    const auto index = indexAt(event->position().toPoint());
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_pressed = plain && index == currentIndex() ? index : QModelIndex();
    QTreeView::mousePressEvent(event);
    // The chevron opens at once, the rest of the cell once it is the current one.
    const auto cell = visualRect(index);
    const int fromEnd = layoutDirection() == Qt::RightToLeft
                            ? int(event->position().x()) - cell.left()
                            : cell.right() - int(event->position().x());
    constexpr int chevron = 28;
    if (plain && fromEnd < chevron)
        m_pressed = index;
}

void DelegatesView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    if (m_pressed.isValid() && indexAt(event->position().toPoint()) == m_pressed)
        openList(m_pressed);
    m_pressed = QModelIndex();
}

void DelegatesView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (!m_sizedByUser)
        fitColumns();
}

void DelegatesView::focusInEvent(QFocusEvent *event)
{
    // With the keyboard there must be a cell to begin at.
    if (!currentIndex().isValid() && m_filter->rowCount() > 0)
        select(m_filter->index(0, DelegatesModel::Calendar));
    QTreeView::focusInEvent(event);
}

QByteArray DelegatesView::columns() const
{
    return m_sizedByUser ? header()->saveState() : QByteArray();
}

void DelegatesView::restoreColumns(const QByteArray &columns)
{
    if (columns.isEmpty())
        return;
    m_sizedByUser = header()->restoreState(columns);
    header()->setStretchLastSection(false);
}

// Levels are equally wide where there is room for it. Names get what is left, and give way (the
// tooltip has them whole) before the last columns go out of sight.
void DelegatesView::fitColumns()
{
    if (m_sizedByUser || m_filter->rowCount() == 0)
        return;
    m_fitting = true;
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
    m_fitting = false;
}

} // namespace OnBehalf
