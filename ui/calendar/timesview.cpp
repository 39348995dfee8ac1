// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/timesview.h"

#include "calendar/timesaccessible.h"
#include "models/calendarmodel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <chrono>

namespace OnBehalf {

using namespace std::chrono_literals;

TimesView::TimesView(QWidget *parent)
    : QAbstractItemView(parent)
{
    TimesAccessible::install();
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    viewport()->setMouseTracking(true);
    // For what shows the time of day.
    m_minute.callOnTimeout(viewport(), qOverload<>(&QWidget::update));
    m_minute.start(1min);
}

void TimesView::setModel(QAbstractItemModel *model)
{
    m_times = qobject_cast<CalendarModel *>(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_kept = currentKey(); });
    QAbstractItemView::setModel(model);
    // The selection forgets at a reset; connected to it later, this comes after that.
    connect(model, &QAbstractItemModel::modelReset, this, &TimesView::restoreCurrent);
}

void TimesView::reset()
{
    QAbstractItemView::reset();
    rearrange();
}

void TimesView::restoreCurrent()
{
    // Another reading must not scroll back to what is selected.
    setAutoScroll(false);
    setCurrentKey(std::exchange(m_kept, {}));
    setAutoScroll(true);
    if (!currentIndex().isValid())
        Q_EMIT currentTimeChanged();
}

void TimesView::setDays(QDate first, int days)
{
    if (m_first == first && m_days == days)
        return;
    m_first = first;
    m_days = days;
    rearrange();
}

QString TimesView::currentKey() const
{
    const auto index = currentIndex();
    return index.isValid() ? m_times->timeAt(index.row()).key() : QString();
}

void TimesView::setCurrentKey(const QString &key)
{
    const int row = key.isEmpty() ? -1 : m_times->rowOf(key);
    if (row >= 0)
        setCurrentIndex(m_times->index(row));
}

void TimesView::rearrange()
{
    m_isArranged = false;
    updateGeometries();
    viewport()->update();
}

const QList<TimesView::Piece> &TimesView::arranged() const
{
    if (!m_isArranged && m_times) {
        auto *view = const_cast<TimesView *>(this); // the first who asks pays
        view->m_isArranged = true;
        view->m_pieces.clear();
        view->arrange();
        view->m_firstOf.clear();
        for (qsizetype i = m_pieces.size() - 1; i >= 0; --i)
            view->m_firstOf.insert(m_pieces.at(i).row, i);
    }
    return m_pieces;
}

QRect TimesView::shown(const Piece &piece) const
{
    return piece.scrolls ? piece.rect.translated(0, -verticalOffset()) : piece.rect;
}

bool TimesView::isCurrent(const Piece &piece) const
{
    return currentIndex().isValid() && piece.row == currentIndex().row();
}

int TimesView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect TimesView::visualRect(const QModelIndex &index) const
{
    const auto &all = arranged();
    const auto it = m_firstOf.constFind(index.isValid() ? index.row() : -1);
    return it == m_firstOf.cend() ? QRect() : shown(all.at(*it));
}

const TimesView::Piece *TimesView::pieceAt(QPoint point) const
{
    const auto &all = arranged();
    // What is drawn last lies on top.
    for (auto it = all.crbegin(); it != all.crend(); ++it)
        if (shown(*it).contains(point) && (!it->scrolls || scrolledArea().contains(point)))
            return &*it;
    return nullptr;
}

QModelIndex TimesView::indexAt(const QPoint &point) const
{
    const auto *piece = pieceAt(point);
    return piece ? m_times->index(piece->row) : QModelIndex();
}

void TimesView::scrollTo(const QModelIndex &index, ScrollHint)
{
    for (const Piece &piece : arranged()) {
        if (piece.row != index.row() || !piece.scrolls)
            continue;
        const QRect area = scrolledArea();
        const QRect rect = shown(piece);
        int by = 0;
        if (rect.bottom() > area.bottom())
            by = rect.bottom() - area.bottom();
        if (rect.top() - by < area.top())
            by = rect.top() - area.top();
        verticalScrollBar()->setValue(verticalOffset() + by);
        return;
    }
}

/// The one next in time, \a days later or earlier; the same where there is none.
int TimesView::nextOnDay(int row, int days) const
{
    const auto &zone = m_times->zone();
    const auto secondOfDay = [&](int other) {
        return m_times->timeAt(other).entry.start.toTimeZone(zone).time().msecsSinceStartOfDay();
    };
    const QDate from = m_times->firstDay(row);
    int best = row;
    int bestDistance = 0;
    int bestOff = 0;
    for (int other = 0; other < m_times->rowCount(); ++other) {
        const auto distance = int(from.daysTo(m_times->firstDay(other)));
        if (distance * days <= 0 || !visualRect(m_times->index(other)).isValid())
            continue;
        const int off = qAbs(secondOfDay(other) - secondOfDay(row));
        if (best == row || qAbs(distance) < bestDistance ||
            (qAbs(distance) == bestDistance && off < bestOff)) {
            best = other;
            bestDistance = qAbs(distance);
            bestOff = off;
        }
    }
    return best;
}

QModelIndex TimesView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    (void)arranged();
    auto rows = m_firstOf.keys(); // those that are shown, in time
    std::ranges::sort(rows);
    if (rows.isEmpty())
        return {};
    const auto current = currentIndex();
    const auto at = current.isValid() ? rows.indexOf(current.row()) : -1;
    if (at < 0)
        return m_times->index(rows.first());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return m_times->index(rows.at(qMax<qsizetype>(0, at - 1)));
    case MoveDown:
    case MoveNext:
        return m_times->index(rows.at(qMin(rows.size() - 1, at + 1)));
    case MoveLeft:
    case MoveRight: {
        const bool later = (action == MoveRight) != mirrored;
        return m_times->index(nextOnDay(current.row(), later ? 1 : -1));
    }
    case MoveHome:
        return m_times->index(rows.first());
    case MoveEnd:
        return m_times->index(rows.last());
    case MovePageUp:
        return m_times->index(nextOnDay(current.row(), -1));
    case MovePageDown:
        return m_times->index(nextOnDay(current.row(), 1));
    }
    return current;
}

void TimesView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const auto index = indexAt(rect.topLeft());
    if (index.isValid())
        selectionModel()->select(index, flags);
    else
        selectionModel()->clear();
}

QRegion TimesView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const Piece &piece : arranged())
        if (selection.contains(m_times->index(piece.row)))
            region += shown(piece);
    return region;
}

void TimesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    PartsAccessible::sayCurrent(this, current.row());
    Q_EMIT currentTimeChanged();
}

bool TimesView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto index = indexAt(help->pos());
        const QString text = index.data(Qt::ToolTipRole).toString();
        QToolTip::showText(help->globalPos(),
                           Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text,
                           viewport(), visualRect(index));
        return true;
    }
    return QAbstractItemView::viewportEvent(event);
}

void TimesView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    paintGround(&painter);
    const auto &all = arranged();
    const QRect area = scrolledArea();
    painter.setClipRect(area);
    for (const Piece &piece : all)
        if (piece.scrolls && shown(piece).intersects(area))
            paintPiece(&painter, piece);
    painter.setClipping(false);
    paintHead(&painter);
    for (const Piece &piece : all)
        if (!piece.scrolls)
            paintPiece(&painter, piece);
}

void TimesView::resizeEvent(QResizeEvent *event)
{
    rearrange();
    QAbstractItemView::resizeEvent(event);
}

void TimesView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange)
        rearrange();
}

void TimesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const QDate day = dayAt(point);
    if (event->button() == Qt::LeftButton && day.isValid() && !indexAt(point).isValid())
        Q_EMIT emptyActivated(day, timeAt(point));
    else
        QAbstractItemView::mouseDoubleClickEvent(event);
}

void TimesView::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    // With the keyboard there must be something to begin at.
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && m_times)
        setCurrentIndex(moveCursor(MoveHome, Qt::NoModifier));
    else
        PartsAccessible::sayCurrent(this, currentIndex().row());
    viewport()->update();
}

void TimesView::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    viewport()->update();
}

} // namespace OnBehalf
