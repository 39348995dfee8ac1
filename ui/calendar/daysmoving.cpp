// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Items are moved with the keys as they are with the mouse, and are dropped with Enter.
#include "calendar/daysview.h"
#include "models/calendarmodel.h"
#include "text/datetext.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>

namespace OnBehalf {

void DaysView::beginMoving()
{
    if (!canMoveCurrent())
        return;
    setFocus(Qt::OtherFocusReason);
    const int row = currentIndex().row();
    const QDateTime start = times()->timeAt(row).entry.start.toTimeZone(times()->zone());
    m_drag = Drag{.row = row,
                  .pressed = {},
                  .moves = true,
                  .start = start,
                  .key = currentKey(),
                  .wall = QDateTime(start.date(), start.time(), Qt::UTC)};
    showHeld();
}

// Whatever else is pressed while an item is held means nothing.
void DaysView::moveByKey(const QKeyEvent &event)
{
    const int later = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int step = event.modifiers().testFlag(Qt::ControlModifier) ? 60 : stepMinutes;
    switch (event.key()) {
    case Qt::Key_Up:
        return hold(0, -step);
    case Qt::Key_Down:
        return hold(0, step);
    case Qt::Key_Left:
        return hold(-later, 0);
    case Qt::Key_Right:
        return hold(later, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return drop();
    default:
        return;
    }
}

// It stays on days that are shown, as with the mouse.
void DaysView::hold(int daysLater, int minutesLater)
{
    QDateTime wall = m_drag->wall.addDays(daysLater).addSecs(60LL * minutesLater);
    const int over = wall.time().minute() % stepMinutes;
    if (minutesLater != 0 && over != 0)
        wall = wall.addSecs(60LL * (minutesLater > 0 ? -over : stepMinutes - over));
    if (wall.date() < firstDay() || wall.date() >= firstDay().addDays(days()))
        return;
    m_drag->wall = wall;
    m_drag->start = QDateTime(wall.date(), wall.time(), times()->zone());
    showHeld();
}

void DaysView::showHeld()
{
    const ShownTime &time = times()->timeAt(m_drag->row);
    const qint64 length = time.entry.start.secsTo(time.entry.end);
    auto *bar = verticalScrollBar();
    const int top = yOf(m_drag->start.time()) - headHeight();
    const int bottom = top + int(length * hourHeight() / secondsOfHour);
    m_hourWanted = -1;
    bar->setValue(qMin(top, qMax(bar->value(), bottom - scrolledArea().height())));
    viewport()->update();
    const QDateTime end = m_drag->start.addSecs(length);
    setAccessibleDescription(timeRangeText(m_drag->start, end));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT movingTo(m_drag->key, m_drag->start.toUTC(), end.toUTC());
}

void DaysView::focusOutEvent(QFocusEvent *event)
{
    TimesView::focusOutEvent(event);
    const bool comesBack = event->reason() == Qt::PopupFocusReason ||
                           event->reason() == Qt::MenuBarFocusReason ||
                           event->reason() == Qt::ActiveWindowFocusReason;
    if (isMoving() && !comesBack)
        endDrag();
}

} // namespace OnBehalf
