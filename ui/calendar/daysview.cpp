// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/daysview.h"

#include "calendar/lanes.h"
#include "models/calendarmodel.h"
#include "text/datetext.h"

#include <QScrollBar>

#include <algorithm>

namespace OnBehalf {

namespace {

constexpr int hoursADay = 24;
constexpr int minutesAnHour = 60;
constexpr int shortestMinutes = 20; // is drawn as long as that
constexpr int itemGap = 2;
constexpr int leastLanes = 5; // above the hours

int minuteOf(QTime time)
{
    return time.hour() * minutesAnHour + time.minute();
}

} // namespace

DaysView::DaysView(QWidget *parent)
    : TimesView(parent)
{
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_hourWanted = -1; });
}

void DaysView::setModel(QAbstractItemModel *model)
{
    TimesView::setModel(model);
    rearrange();
}

void DaysView::setSecondZone(const std::optional<QTimeZone> &zone)
{
    m_secondZone = zone;
    rearrange();
}

void DaysView::setWorkTimes(const std::optional<WorkTimes> &times)
{
    m_workTimes = times;
    viewport()->update();
}

void DaysView::setSideBySide(bool sideBySide)
{
    m_sideBySide = sideBySide;
    rearrange();
}

void DaysView::setDayNamesShown(bool shown)
{
    m_namesShown = shown;
    rearrange();
}

void DaysView::showHour(int hour)
{
    m_hourWanted = hour;
    updateGeometries();
}

void DaysView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    m_hourWanted = -1;
    TimesView::scrollTo(index, hint);
}

int DaysView::mostLanes() const
{
    return qMax(leastLanes, (viewport()->height() / 2 - namesHeight()) / wholeDayHeight());
}

QSize DaysView::minimumSizeHint() const
{
    return {clocksWidth() + days() * fontMetrics().averageCharWidth() * 8, 6 * hourHeight()};
}

int DaysView::heightFor(int hours) const
{
    return headHeight() + hours * hourHeight();
}

int DaysView::hourHeight() const
{
    return qRound(fontMetrics().height() * 3.2);
}

int DaysView::clockWidth() const
{
    return fontMetrics().horizontalAdvance(clockText(QTime(20, 0))) + 16;
}

int DaysView::clocksWidth() const
{
    return clockWidth() * (m_secondZone ? 2 : 1);
}

int DaysView::calendars() const
{
    return times() ? qMax(1, int(times()->calendars().size())) : 1;
}

int DaysView::namesHeight() const
{
    const int line = fontMetrics().height();
    const bool hasCalendars = m_sideBySide && calendars() > 1;
    return (m_namesShown || m_secondZone ? line + 14 : 0) + (hasCalendars ? line + 4 : 0);
}

int DaysView::wholeDayHeight() const
{
    return fontMetrics().height() + 7;
}

QRect DaysView::scrolledArea() const
{
    return viewport()->rect().adjusted(0, headHeight(), 0, 0);
}

QRect DaysView::columnRect(int day, int calendar) const
{
    const int room = viewport()->width() - clocksWidth();
    const int left = room * day / days();
    int right = room * (day + 1) / days();
    int begin = left;
    if (calendar >= 0 && m_sideBySide) {
        begin = left + (right - left) * calendar / calendars();
        right = left + (right - left) * (calendar + 1) / calendars();
    }
    const QRect rect(clocksWidth() + begin, headHeight(), right - begin,
                     viewport()->height() - headHeight());
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), rect);
}

int DaysView::yOf(QTime time) const
{
    return headHeight() + minuteOf(time) * hourHeight() / minutesAnHour;
}

QDate DaysView::dayAt(QPoint point) const
{
    for (int day = 0; day < days(); ++day)
        if (const QRect column = columnRect(day);
            point.x() >= column.left() && point.x() <= column.right())
            return firstDay().addDays(day);
    return {};
}

QTime DaysView::timeAt(QPoint point) const
{
    if (!scrolledArea().contains(point))
        return {};
    const int y = point.y() - headHeight() + verticalOffset();
    constexpr int step = 30;
    const int minute = y * minutesAnHour / hourHeight() / step * step;
    return QTime(0, 0).addSecs(qBound(0, minute, hoursADay * minutesAnHour - step) * 60);
}

void DaysView::updateGeometries()
{
    if (!times())
        return;
    const auto whole = wholeDays();
    QList<Extent> extents;
    for (const WholeDay &one : whole)
        extents.append({one.first, one.last + 1});
    int lanes = 0;
    for (const Lane &lane : lanesFor(extents))
        lanes = qMax(lanes, lane.number + 1);
    m_headHeight =
        namesHeight() + qMin(lanes, mostLanes()) * wholeDayHeight() + (lanes > 0 ? 5 : 0);
    const int room = viewport()->height() - headHeight();
    verticalScrollBar()->setPageStep(qMax(1, room));
    verticalScrollBar()->setSingleStep(hourHeight() / 2);
    verticalScrollBar()->setRange(0, qMax(0, hoursADay * hourHeight() - room + 1));
    if (m_hourWanted >= 0)
        verticalScrollBar()->setValue(m_hourWanted * hourHeight());
    QAbstractItemView::updateGeometries();
}

QList<DaysView::WholeDay> DaysView::wholeDays() const
{
    QList<WholeDay> list;
    for (int row = 0; row < times()->rowCount(); ++row) {
        if (!times()->timeAt(row).isWholeDay())
            continue;
        const auto first = int(firstDay().daysTo(times()->firstDay(row)));
        const auto last = int(firstDay().daysTo(times()->lastDay(row)));
        if (last >= 0 && first < days())
            list.append({row, qMax(0, first), qMin(days() - 1, last)});
    }
    std::ranges::stable_sort(list, {}, &WholeDay::first);
    return list;
}

void DaysView::arrange()
{
    arrangeHours();
    arrangeWholeDays();
}

void DaysView::arrangeWholeDays()
{
    m_leftOut = QList<int>(days(), 0);
    const auto whole = wholeDays();
    QList<Extent> extents;
    for (const WholeDay &one : whole)
        extents.append({one.first, one.last + 1});
    const auto lanes = lanesFor(extents);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const WholeDay &one = whole.at(i);
        if (lanes.at(i).number >= mostLanes()) {
            for (int day = one.first; day <= one.last; ++day)
                ++m_leftOut[day];
            continue;
        }
        const int top = namesHeight() + 2 + lanes.at(i).number * wholeDayHeight();
        const QRect rect = columnRect(one.first).united(columnRect(one.last));
        pieces().append({.row = one.row,
                         .rect = {rect.left() + itemGap, top, rect.width() - 2 * itemGap - 1,
                                  wholeDayHeight() - itemGap},
                         .scrolls = false,
                         .begins = times()->firstDay(one.row) >= firstDay(),
                         .ends = times()->lastDay(one.row) < firstDay().addDays(days())});
    }
}

void DaysView::arrangeHours()
{
    for (int day = 0; day < days(); ++day) {
        if (!m_sideBySide) {
            arrangeColumn(day, -1);
            continue;
        }
        for (int calendar = 0; calendar < calendars(); ++calendar)
            arrangeColumn(day, calendar);
    }
}

void DaysView::arrangeColumn(int day, int calendar)
{
    const QDate date = firstDay().addDays(day);
    const auto &zone = times()->zone();
    QList<int> rows;
    QList<Extent> extents;
    for (int row = 0; row < times()->rowCount(); ++row) {
        const ShownTime &time = times()->timeAt(row);
        if (times()->firstDay(row) > date || times()->lastDay(row) < date || time.isWholeDay() ||
            (calendar >= 0 && time.calendar != calendar))
            continue;
        const QDateTime start = time.entry.start.toTimeZone(zone);
        const QDateTime end = time.entry.end.toTimeZone(zone);
        const int begin = start.date() < date ? 0 : minuteOf(start.time());
        int until = end.date() > date ? hoursADay * minutesAnHour : minuteOf(end.time());
        until = qMax(until, begin + shortestMinutes);
        rows.append(row);
        extents.append({begin, until});
    }
    const auto lanes = lanesFor(extents);
    const QRect column = columnRect(day, calendar).adjusted(itemGap, 0, -itemGap - 2, 0);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Lane &lane = lanes.at(i);
        const QRect part(column.left() + column.width() * lane.number / lane.count, 0,
                         column.width() * (lane.number + 1) / lane.count -
                             column.width() * lane.number / lane.count -
                             (lane.number + 1 < lane.count ? itemGap : 0),
                         1);
        const QRect across = QStyle::visualRect(layoutDirection(), column, part);
        const int top = headHeight() + extents.at(i).begin * hourHeight() / minutesAnHour;
        const int bottom = headHeight() + extents.at(i).end * hourHeight() / minutesAnHour;
        pieces().append({.row = rows.at(i),
                         .rect = {across.left(), top + 1, across.width(), bottom - top - 1},
                         .scrolls = true,
                         .begins = times()->firstDay(rows.at(i)) == date,
                         .ends = times()->lastDay(rows.at(i)) == date});
    }
}

} // namespace OnBehalf
