// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Items are moved with the mouse, by a quarter of an hour and from day to day.
#include "calendar/calendarcolor.h"
#include "calendar/daysview.h"
#include "calendar/timepainting.h"
#include "models/calendarmodel.h"
#include "text/datetext.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QtMath>

namespace OnBehalf {

namespace {

constexpr int minutesADay = 24 * 60;

} // namespace

bool DaysView::canMove(const QModelIndex &index) const
{
    if (!index.isValid())
        return false;
    const ShownTime &time = times()->timeAt(index.row());
    return time.kind == ShownTime::Kind::Item && !time.isWholeDay() && !time.entry.isCancelled;
}

void DaysView::mousePressEvent(QMouseEvent *event)
{
    TimesView::mousePressEvent(event);
    const QPoint point = event->position().toPoint();
    const auto index = indexAt(point);
    endDrag();
    if (event->button() != Qt::LeftButton || !canMove(index))
        return;
    const QDateTime start = times()->timeAt(index.row()).entry.start.toTimeZone(times()->zone());
    // By the clock on the wall, which shows one hour twice where clocks change.
    const auto begins = int(dayAt(point).daysTo(start.date())) * minutesADay +
                        QTime(0, 0).secsTo(start.time()) / 60;
    m_drag = Drag{.row = index.row(), .pressed = point, .grabbed = minuteAt(point.y()) - begins};
}

int DaysView::minuteAt(int y) const
{
    return (y - headHeight() + verticalOffset()) * 60 / hourHeight();
}

void DaysView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!m_drag || !event->buttons().testFlag(Qt::LeftButton))
        return TimesView::mouseMoveEvent(event);
    if (!m_drag->moves &&
        (point - m_drag->pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag->moves = true;
    const QDate day = dayAt(point);
    if (!day.isValid())
        return;
    const int minute =
        qRound(double(minuteAt(point.y()) - m_drag->grabbed) / stepMinutes) * stepMinutes;
    const int off = qFloor(double(minute) / minutesADay); // what began on the day before
    m_drag->start = QDateTime(
        day.addDays(off), QTime(0, 0).addSecs(60 * (minute - off * minutesADay)), times()->zone());
    setCursor(Qt::SizeAllCursor);
    viewport()->update();
}

void DaysView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_drag || m_drag->isByKeys() || !m_drag->moves || !m_drag->start.isValid()) {
        if (!isMoving())
            endDrag();
        return TimesView::mouseReleaseEvent(event);
    }
    drop();
}

std::optional<DaysView::Drag> DaysView::letGo()
{
    if (isMoving())
        setAccessibleDescription({});
    unsetCursor();
    viewport()->update();
    return std::exchange(m_drag, std::nullopt);
}

void DaysView::drop()
{
    const auto drag = letGo();
    const ShownTime &time = times()->timeAt(drag->row);
    const QDateTime start = drag->start.toUTC();
    if (start != time.entry.start)
        Q_EMIT timeMoved(time.key(), start, start.addSecs(time.entry.start.secsTo(time.entry.end)));
    else if (drag->isByKeys())
        Q_EMIT movingEnded();
}

void DaysView::endDrag()
{
    if (m_drag && letGo()->isByKeys())
        Q_EMIT movingEnded();
}

// What is dragged may be gone, or another row by now. What the keys hold they hold on to.
void DaysView::reset()
{
    const int row = isMoving() ? times()->rowOf(m_drag->key) : -1;
    if (row >= 0 && canMove(times()->index(row)))
        m_drag->row = row;
    else
        endDrag();
    TimesView::reset();
}

// Before the window's own Esc.
bool DaysView::event(QEvent *event)
{
    const bool cancels = event->type() == QEvent::ShortcutOverride && m_drag &&
                         static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!cancels)
        return TimesView::event(event);
    event->accept();
    return true;
}

void DaysView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag)
        return endDrag();
    if (isMoving())
        return moveByKey(*event);
    TimesView::keyPressEvent(event);
}

void DaysView::paintDrag(QPainter *painter)
{
    if (!m_drag || !m_drag->moves || !m_drag->start.isValid())
        return;
    const ShownTime &time = times()->timeAt(m_drag->row);
    const auto day = int(firstDay().daysTo(m_drag->start.date()));
    if (day < 0 || day >= days())
        return;
    const QRect column = columnRect(day, time.calendar);
    const int top = yOf(m_drag->start.time()) - verticalOffset();
    const auto height = int(time.entry.start.secsTo(time.entry.end) * hourHeight() / secondsOfHour);
    painter->setClipRect(scrolledArea());
    painter->setOpacity(0.85);
    ShownTime moved = time;
    moved.entry.location = clockText(m_drag->start.time());
    paintTime(
        painter, {column.left() + 2, top, column.width() - 5, qMax(height, 14)}, moved,
        {.palette = palette(),
         .font = font(),
         .color = CalendarColor::of(times()->calendars().value(time.calendar).color, palette()),
         .categories = times()->categoryColors(time),
         .current = true,
         .focused = true});
    painter->setOpacity(1);
    painter->setClipping(false);
}

} // namespace OnBehalf
