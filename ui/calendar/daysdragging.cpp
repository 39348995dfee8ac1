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

namespace OnBehalf {

namespace {

constexpr int stepMinutes = 15;
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
    m_drag.reset();
    if (event->button() != Qt::LeftButton || !canMove(index))
        return;
    const QDateTime start = times()->timeAt(index.row()).entry.start.toTimeZone(times()->zone());
    const QDateTime pressed(dayAt(point), QTime(0, 0), times()->zone());
    m_drag = Drag{.row = index.row(),
                  .pressed = point,
                  .grabbed = int(start.secsTo(pressed.addSecs(60LL * minuteAt(point.y()))) / 60)};
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
    const int minute = minuteAt(point.y()) - m_drag->grabbed;
    const int steps = qRound(double(minute) / stepMinutes);
    // The clock on the wall decides: what begins before midnight belongs to the day before.
    const int inDay = qBound(0, steps * stepMinutes, minutesADay - stepMinutes);
    m_drag->start = QDateTime(day, QTime(0, 0).addSecs(60 * inDay), times()->zone());
    setCursor(Qt::SizeAllCursor);
    viewport()->update();
}

void DaysView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto drag = std::exchange(m_drag, std::nullopt);
    unsetCursor();
    if (!drag || !drag->moves || !drag->start.isValid())
        return TimesView::mouseReleaseEvent(event);
    viewport()->update();
    const ShownTime &time = times()->timeAt(drag->row);
    const QDateTime start = drag->start.toUTC();
    if (start != time.entry.start)
        Q_EMIT timeMoved(time.key(), start, start.addSecs(time.entry.start.secsTo(time.entry.end)));
}

void DaysView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag) {
        m_drag.reset();
        unsetCursor();
        viewport()->update();
        return;
    }
    TimesView::keyPressEvent(event);
}

void DaysView::paintDrag(QPainter *painter)
{
    if (!m_drag || !m_drag->moves || !m_drag->start.isValid())
        return;
    const ShownTime &time = times()->timeAt(m_drag->row);
    const auto day = int(firstDay().daysTo(m_drag->start.date()));
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
         .current = true,
         .focused = true});
    painter->setOpacity(1);
    painter->setClipping(false);
}

} // namespace OnBehalf
