// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frozentable.h"

#include "cellcontent.h"
#include "cellpainter.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace OnBehalf {

namespace {

/// Cells of the first column: the current row's is marked, since its other cells are far away.
class FrozenCells : public CellDelegate
{
public:
    explicit FrozenCells(FrozenTable *table)
        : CellDelegate(table)
        , m_table(table)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        auto shown = option;
        const auto current = m_table->currentIndex();
        shown.state.setFlag(QStyle::State_Selected, index.row() == current.row());
        shown.state.setFlag(QStyle::State_HasFocus, index == current && m_table->hasFocus());
        CellDelegate::paint(painter, shown, index);
        // The others are scrolled under this edge.
        const QRect &cell = option.rect;
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->fillRect(mirrored ? cell.left() : cell.right(), cell.top(), 1, cell.height(),
                          option.palette.color(QPalette::Mid));
    }

private:
    FrozenTable *m_table;
};

} // namespace

FrozenTable::FrozenTable(QWidget *parent)
    : QTableView(parent)
    , m_frozen(new QTableView(this))
{
    prepare(this, new CellDelegate(this));
    prepare(m_frozen, new FrozenCells(this));
    m_frozen->setFrameShape(NoFrame);
    m_frozen->setFocusProxy(this);
    setCornerWidget(new QWidget(this)); // the style would frame it
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_frozen->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int section, int, int width) {
                if (section == 0)
                    setColumnWidth(0, width);
            });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        m_sizedByUser = m_sizedByUser || !m_fitting;
        if (section == 0)
            placeFrozen();
    });
    fitRows();
}

void FrozenTable::prepare(QTableView *view, CellDelegate *cells) const
{
    cells->installOn(view);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setEditTriggers(NoEditTriggers);
    view->setSelectionMode(SingleSelection);
    view->setSelectionBehavior(SelectItems);
    view->setHorizontalScrollMode(ScrollPerPixel);
    view->setVerticalScrollMode(ScrollPerPixel);
    view->setTabKeyNavigation(false);
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setMinimumSectionSize(CellLayout::RowHeight);
    view->horizontalHeader()->setSectionsMovable(false);
    view->horizontalHeader()->setHighlightSections(false);
    // A look at the first rows tells how wide a column should be; there may be thousands.
    view->horizontalHeader()->setResizeContentsPrecision(50);
}

void FrozenTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    const auto changed = [this] {
        for (int column = 1; column < m_frozen->model()->columnCount(); ++column)
            m_frozen->setColumnHidden(column, true);
        fitColumns();
        placeFrozen();
    };
    connect(model, &QAbstractItemModel::modelReset, this, changed);
    connect(model, &QAbstractItemModel::columnsInserted, this, changed);
    connect(model, &QAbstractItemModel::columnsRemoved, this, changed);
    connect(model, &QAbstractItemModel::rowsInserted, this, changed);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_frozen->viewport()->update();
        Q_EMIT currentCellChanged();
    });
    changed();
}

void FrozenTable::select(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

// The first column covers what would else be seen at the start of the others.
void FrozenTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    auto *bar = horizontalScrollBar();
    const int before = bar->value();
    QTableView::scrollTo(index, hint);
    if (index.column() == 0) {
        bar->setValue(before);
        return;
    }
    const int start = columnViewportPosition(index.column());
    const int covered =
        layoutDirection() == Qt::RightToLeft
            ? start + columnWidth(index.column()) - (viewport()->width() - columnWidth(0))
            : columnWidth(0) - start;
    if (covered > 0)
        bar->setValue(bar->value() - covered);
}

void FrozenTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    placeFrozen();
}

void FrozenTable::updateGeometries()
{
    QTableView::updateGeometries();
    placeFrozen();
}

void FrozenTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRows();
        fitColumns();
        placeFrozen();
    }
}

void FrozenTable::focusInEvent(QFocusEvent *event)
{
    // With the keyboard there must be a cell to begin at.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        select(model()->index(0, 0));
    QTableView::focusInEvent(event);
    m_frozen->viewport()->update();
}

void FrozenTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    m_frozen->viewport()->update();
}

void FrozenTable::placeFrozen()
{
    m_frozen->setColumnWidth(0, columnWidth(0));
    const QRect cells = viewport()->geometry();
    const int width = qMin(columnWidth(0), cells.width());
    const int left =
        layoutDirection() == Qt::RightToLeft ? cells.right() - width + 1 : cells.left();
    m_frozen->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_frozen->setGeometry(left, horizontalHeader()->y(), width,
                          horizontalHeader()->height() + cells.height());
}

void FrozenTable::fitRows()
{
    const int height = qMax(CellLayout::RowHeight, fontMetrics().height() + 10);
    verticalHeader()->setDefaultSectionSize(height);
    m_frozen->verticalHeader()->setDefaultSectionSize(height);
}

// As wide as their contents, but no column so wide that it takes the room of several, and the
// first one never more than two fifths of it all.
void FrozenTable::fitColumns()
{
    if (m_sizedByUser || !model() || model()->rowCount() == 0 || model()->columnCount() == 0)
        return;
    m_fitting = true;
    const int letter = fontMetrics().averageCharWidth();
    resizeColumnsToContents();
    const int most = qBound(letter * 16, viewport()->width() * 2 / 5, letter * 30);
    setColumnWidth(0, qBound(letter * 16, columnWidth(0), most));
    for (int column = 1; column < model()->columnCount(); ++column)
        setColumnWidth(column, qBound(letter * 12, columnWidth(column), letter * 19));
    m_fitting = false;
}

} // namespace OnBehalf
