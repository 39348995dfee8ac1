// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "celltable.h"

#include "cellroles.h"
#include "choicedelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace OnBehalf {

CellTable::CellTable(QWidget *parent)
    : QTreeView(parent)
    , m_cells(new ChoiceDelegate(this))
{
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
    connect(m_cells, &CellDelegate::linkActivated, this,
            [this](const QModelIndex &, const QString &link) { Q_EMIT linkActivated(link); });
    connect(header(), &QHeaderView::sectionResized, this, [this](int, int before, int now) {
        const bool hides = before == 0 || now == 0; // or comes back
        m_sizedByUser = m_sizedByUser || !(m_fitting || hides);
    });
}

void CellTable::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, changed, this, &CellTable::showExplanations);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &CellTable::selectCurrent);
    connect(model, &QAbstractItemModel::modelReset, this, &CellTable::showExplanations);
    connect(model, &QAbstractItemModel::layoutChanged, this, &CellTable::showExplanations);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CellTable::currentRowChanged);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CellTable::currentRowChanged);
}

QModelIndexList CellTable::selectedCells() const
{
    QModelIndexList cells;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const auto index = model()->index(row, 0);
        const auto explanation = model()->index(0, 0, index);
        if (selectionModel()->isSelected(index) ||
            (explanation.isValid() && selectionModel()->isSelected(explanation)))
            cells.append(index);
    }
    return cells;
}

// Not setCurrentIndex(): that adds to the selection while Ctrl or Shift of a shortcut is held.
void CellTable::select(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
}

// Where the selected row has gone, the current cell has moved to another, and the commands with it.
void CellTable::selectCurrent()
{
    if (!selectionModel()->hasSelection() && currentIndex().isValid())
        select(currentIndex());
}

// The model knows which rows are explanations, the view that they run over all columns.
void CellTable::showExplanations()
{
    if (!explains())
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const auto index = model()->index(row, 0);
        if (!model()->hasChildren(index))
            continue;
        setFirstColumnSpanned(0, index, true);
        setExpanded(index, true);
    }
}

bool CellTable::openList(const QModelIndex &index)
{
    return index.isValid() && index.flags().testFlag(Qt::ItemIsEditable) &&
           edit(index, AllEditTriggers, nullptr);
}

bool CellTable::typed(const QString &)
{
    return false;
}

void CellTable::keyPressEvent(QKeyEvent *event)
{
    const bool altDown =
        event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier);
    if ((altDown || event->key() == Qt::Key_F2) && openList(currentIndex()))
        return;
    const bool plain = !(event->modifiers() & ~Qt::ShiftModifier);
    if (plain && event->text().size() == 1 && currentIndex().isValid() &&
        !currentIndex().parent().isValid() && typed(event->text()))
        return;
    QTreeView::keyPressEvent(event);
}

void CellTable::mousePressEvent(QMouseEvent *event)
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

void CellTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    if (m_pressed.isValid() && indexAt(event->position().toPoint()) == m_pressed)
        openList(m_pressed);
    m_pressed = QModelIndex();
}

void CellTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void CellTable::focusInEvent(QFocusEvent *event)
{
    // With the keyboard there must be a cell to begin at.
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        select(model()->index(0, firstColumn()));
    QTreeView::focusInEvent(event);
}

QByteArray CellTable::columns() const
{
    return m_sizedByUser ? header()->saveState() : QByteArray();
}

void CellTable::restoreColumns(const QByteArray &columns)
{
    const bool isRestored = !columns.isEmpty() && header()->restoreState(columns);
    header()->setStretchLastSection(false);
    m_sizedByUser = isRestored;
    fitColumns();
}

void CellTable::fitColumns()
{
    if (m_sizedByUser || model()->rowCount() == 0)
        return;
    m_fitting = true;
    fit();
    m_fitting = false;
}

} // namespace OnBehalf
