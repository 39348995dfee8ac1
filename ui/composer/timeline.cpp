// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/timeline.h"

#include "composer/attendeesview.h"
#include "models/attendeesmodel.h"
#include "text/busytext.h"
#include "text/datetext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int gripWidth = 5;
constexpr int visibleHours = 10; // a working day

} // namespace

Timeline::Timeline(AttendeesModel *people, AttendeesView *rows, QWidget *parent)
    : QWidget(parent)
    , m_people(people)
    , m_rows(rows)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("When those invited are free"));
    setLayoutDirection(Qt::LeftToRight);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(people, changed, this, qOverload<>(&QWidget::update));
    connect(people, &QAbstractItemModel::dataChanged, this, [this] {
        update();
        describe();
    });
    connect(rows->verticalScrollBar(), &QScrollBar::valueChanged, this,
            qOverload<>(&QWidget::update));
    rescale();
}

void Timeline::setDays(QDate first, int days, const QTimeZone &zone)
{
    if (first == m_scale.firstDay() && days == m_scale.days() && zone == m_scale.zone())
        return;
    // What is in sight stays there, as far as it is there at all.
    const auto inSight = m_scale.isEmpty() ? QDateTime() : at(0);
    m_scale = TimeScale(first, days, zone, m_scale.hourWidth());
    m_offset = inSight.isValid() ? qBound(0, m_scale.x(inSight), maximumOffset()) : 0;
    Q_EMIT scaleChanged();
    describe();
    update();
}

void Timeline::setSecondZone(const std::optional<QTimeZone> &zone)
{
    if (zone == m_secondZone)
        return;
    m_secondZone = zone;
    Q_EMIT scaleChanged();
    update();
}

void Timeline::setMeeting(const QDateTime &start, const QDateTime &end, bool allDay)
{
    m_grip = Grip::None; // what is chosen elsewhere ends a drag
    m_start = start;
    m_end = end;
    m_allDay = allDay;
    describe();
    update();
}

void Timeline::setOffset(int offset)
{
    m_offset = qBound(0, offset, maximumOffset());
    update();
}

int Timeline::maximumOffset() const
{
    return m_scale.isEmpty() ? 0 : qMax(0, m_scale.width() - width());
}

int Timeline::offsetForMeeting() const
{
    if (m_scale.isEmpty() || !m_start.isValid())
        return m_offset;
    const int from = m_scale.x(m_start);
    const int to = qMin(m_scale.x(m_end), from + width());
    if (from >= m_offset && to <= m_offset + width())
        return m_offset;
    // Its day from two hours before it on, so that what comes before it is seen.
    return qBound(0, from - 2 * m_scale.hourWidth(), maximumOffset());
}

QDate Timeline::visibleDay() const
{
    return m_scale.isEmpty() ? QDate() : m_scale.dayAt(at(m_scale.hourWidth() / 2));
}

QSize Timeline::minimumSizeHint() const
{
    return {6 * m_scale.hourWidth(), headerHeight()};
}

void Timeline::rescale()
{
    const int least = fontMetrics().horizontalAdvance(clockText(QTime(20, 0))) + 12;
    const int hourWidth = qBound(least, width() / visibleHours, 2 * least);
    if (m_scale.isEmpty()) {
        m_scale = TimeScale(QDate(), 0, m_scale.zone(), hourWidth);
        return;
    }
    const auto inSight = at(0);
    m_scale = TimeScale(m_scale.firstDay(), m_scale.days(), m_scale.zone(), hourWidth);
    m_offset = qBound(0, m_scale.x(inSight), maximumOffset());
    Q_EMIT scaleChanged();
    update();
}

void Timeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    rescale();
}

void Timeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        rescale();
}

int Timeline::xOf(const QDateTime &instant) const
{
    return m_scale.x(instant) - m_offset;
}

QDateTime Timeline::at(int x) const
{
    return m_scale.at(x + m_offset);
}

Timeline::Grip Timeline::gripAt(QPoint position) const
{
    const QRect frame = meetingRect();
    if (!frame.isValid() || position.y() < frame.top())
        return Grip::None;
    if (!m_allDay && qAbs(position.x() - frame.left()) <= gripWidth)
        return Grip::Start;
    if (!m_allDay && qAbs(position.x() - frame.right()) <= gripWidth)
        return Grip::End;
    return frame.contains(position) ? Grip::Whole : Grip::New;
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    const auto position = event->position().toPoint();
    if (event->button() != Qt::LeftButton || m_scale.isEmpty() || !m_start.isValid())
        return;
    m_grip = gripAt(position);
    m_grabbed = at(position.x());
    m_wasStart = m_start;
    m_wasEnd = m_end;
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    const auto position = event->position().toPoint();
    if (m_grip != Grip::None && (event->buttons() & Qt::LeftButton))
        return dragTo(position.x());
    switch (gripAt(position)) {
    case Grip::Start:
    case Grip::End:
        return setCursor(Qt::SizeHorCursor);
    case Grip::Whole:
        return setCursor(Qt::SizeAllCursor);
    default:
        return unsetCursor();
    }
}

void Timeline::dragTo(int x)
{
    // Beyond the edges it scrolls along.
    if (x < 0 || x >= width())
        Q_EMIT scrollWanted(x < 0 ? x : x - width() + 1);
    const qint64 moved = m_grabbed.secsTo(at(x));
    const qint64 length = m_wasStart.secsTo(m_wasEnd);
    switch (m_grip) {
    case Grip::Start:
        m_start = qMin(m_scale.snapped(m_wasStart.addSecs(moved), false),
                       m_wasEnd.addSecs(-TimeScale::stepSeconds));
        break;
    case Grip::End:
        m_end = qMax(m_scale.snapped(m_wasEnd.addSecs(moved), false),
                     m_wasStart.addSecs(TimeScale::stepSeconds));
        break;
    case Grip::Whole:
        m_start = m_scale.snapped(m_wasStart.addSecs(moved), m_allDay);
        m_end = m_start.addSecs(length);
        break;
    case Grip::New:
        if (m_allDay || qAbs(moved) < TimeScale::stepSeconds / 2)
            break;
        m_start = m_scale.snapped(qMin(m_grabbed, at(x)), false);
        m_end = qMax(m_scale.snapped(qMax(m_grabbed, at(x)), false),
                     m_start.addSecs(TimeScale::stepSeconds));
        break;
    case Grip::None:
        return;
    }
    QToolTip::showText(mapToGlobal(QPoint(x, 0)),
                       timeRangeText(m_scale.local(m_start), m_scale.local(m_end)), this);
    update();
}

void Timeline::mouseReleaseEvent(QMouseEvent *event)
{
    const Grip grip = std::exchange(m_grip, Grip::None);
    if (grip == Grip::None || event->button() != Qt::LeftButton)
        return;
    const bool still = m_start == m_wasStart && m_end == m_wasEnd;
    if (grip == Grip::New && still) {
        // A click beside the frame: there, as long as it was.
        m_start = m_scale.snapped(
            m_grabbed.addSecs(m_allDay ? -12 * 60 * 60 : -TimeScale::stepSeconds / 2), m_allDay);
        m_end = m_start.addSecs(m_wasStart.secsTo(m_wasEnd));
    }
    if (m_start != m_wasStart || m_end != m_wasEnd)
        Q_EMIT timesChosen(m_start, m_end);
    describe();
    update();
}

bool Timeline::moveBy(int steps, bool resize)
{
    if (!m_start.isValid() || m_scale.isEmpty() || (resize && m_allDay))
        return false;
    const auto shifted = [this, steps](const QDateTime &instant) {
        return m_allDay ? m_scale.midnight(m_scale.dayAt(instant).addDays(steps))
                        : m_scale.snapped(instant.addSecs(steps * TimeScale::stepSeconds), false);
    };
    const auto end =
        m_allDay || resize ? shifted(m_end) : shifted(m_start).addSecs(m_start.secsTo(m_end));
    const auto start = resize ? m_start : shifted(m_start);
    if (end <= start)
        return false;
    m_start = start;
    m_end = end;
    Q_EMIT timesChosen(m_start, m_end);
    describe();
    update();
    return true;
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    constexpr int daySteps = 24 * 4;
    const bool resize = event->modifiers().testFlag(Qt::ShiftModifier);
    const int hour = event->modifiers().testFlag(Qt::ControlModifier) && !m_allDay ? 4 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        moveBy(-hour, resize);
        return;
    case Qt::Key_Right:
        moveBy(hour, resize);
        return;
    case Qt::Key_PageUp:
        moveBy(m_allDay ? -1 : -daySteps, false);
        return;
    case Qt::Key_PageDown:
        moveBy(m_allDay ? 1 : daySteps, false);
        return;
    case Qt::Key_Escape:
        if (m_grip == Grip::None)
            break;
        m_grip = Grip::None;
        m_start = m_wasStart;
        m_end = m_wasEnd;
        update();
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void Timeline::wheelEvent(QWheelEvent *event)
{
    const auto turned = event->angleDelta();
    const bool sideways =
        qAbs(turned.x()) > qAbs(turned.y()) || event->modifiers().testFlag(Qt::ShiftModifier);
    if (!sideways)
        return event->ignore();
    const int amount = turned.x() != 0 ? turned.x() : turned.y();
    Q_EMIT scrollWanted(-amount * m_scale.hourWidth() / 120);
}

void Timeline::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Timeline::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

// What can be seen, said: when the meeting is and who is not free then.
void Timeline::describe()
{
    if (!m_start.isValid() || m_scale.isEmpty())
        return;
    QStringList busy;
    for (int row = AttendeesModel::Organizer; row < m_people->rowCount(); ++row) {
        const auto *known = m_people->availabilityAt(row);
        const auto state = known ? known->between(m_start, m_end) : Ews::LegacyFreeBusy::Free;
        if (state != Ews::LegacyFreeBusy::Free)
            busy.append(
                u"%1: %2"_s.arg(m_people->index(row, 0).data().toString(), busyName(state)));
    }
    const QString when = timeRangeText(m_scale.local(m_start), m_scale.local(m_end));
    const QString text = busy.isEmpty() ? tr("%1, nobody is busy then").arg(when)
                                        : u"%1; %2"_s.arg(when, busy.join(u", "_s));
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QString Timeline::toolTipAt(QPoint position) const
{
    if (m_scale.isEmpty())
        return {};
    const auto instant = at(position.x());
    for (int row = 0; row < m_people->rowCount(); ++row) {
        if (!bandOf(row).contains(position))
            continue;
        QStringList lines{m_people->index(row, 0).data().toString()};
        if (const QString gap = m_people->gapAt(row); !gap.isEmpty())
            lines.append(gap);
        for (const BusyTime &time : m_people->busyAt(row))
            if (time.start <= instant && instant < time.end)
                lines.append(busyTimeText(time, m_scale.zone()));
        return lines.size() > 1 ? lines.join(u'\n') : QString();
    }
    return {};
}

bool Timeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
    return true;
}

} // namespace OnBehalf
