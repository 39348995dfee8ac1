// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/monthview.h"

#include "calendar/calendarcolor.h"
#include "calendar/lanes.h"
#include "calendar/timepainting.h"
#include "common/style.h"
#include "common/tones.h"
#include "models/calendarmodel.h"
#include "text/datetext.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace OnBehalf {

namespace {

constexpr int daysInWeek = 7;
constexpr int lineGap = 2;

} // namespace

MonthView::MonthView(QWidget *parent)
    : TimesView(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void MonthView::setMonth(QDate month)
{
    m_month = month;
    viewport()->update();
}

int MonthView::weeks() const
{
    return qMax(1, days() / daysInWeek);
}

int MonthView::namesHeight() const
{
    return fontMetrics().height() + 10;
}

int MonthView::lineHeight() const
{
    return fontMetrics().height() + 3;
}

QRect MonthView::cellRect(int day) const
{
    const int room = viewport()->height() - namesHeight();
    const int week = day / daysInWeek;
    const int column = day % daysInWeek;
    const int left = viewport()->width() * column / daysInWeek;
    const int right = viewport()->width() * (column + 1) / daysInWeek;
    const int top = namesHeight() + room * week / weeks();
    const int bottom = namesHeight() + room * (week + 1) / weeks();
    return QStyle::visualRect(layoutDirection(), viewport()->rect(),
                              {left, top, right - left, bottom - top});
}

int MonthView::linesADay() const
{
    const int number = fontMetrics().height() + 6;
    return qMax(1, (cellRect(0).height() - number) / lineHeight());
}

QDate MonthView::dayAt(QPoint point) const
{
    for (int day = 0; day < days(); ++day)
        if (cellRect(day).contains(point))
            return firstDay().addDays(day);
    return {};
}

QList<QList<MonthView::Line>> MonthView::linesByWeek() const
{
    QList<QList<Line>> all(weeks());
    for (int row = 0; row < times()->rowCount(); ++row) {
        const auto first = int(firstDay().daysTo(times()->firstDay(row)));
        const auto last = int(firstDay().daysTo(times()->lastDay(row)));
        for (int week = qMax(0, first) / daysInWeek;
             last >= 0 && week < weeks() && week * daysInWeek <= last; ++week) {
            const int begin = qMax(first, week * daysInWeek);
            const int end = qMin(last, week * daysInWeek + daysInWeek - 1);
            if (begin <= end)
                all[week].append({row, begin, end, begin == first, end == last});
        }
    }
    // What lasts longer stands above, so that its bar goes through.
    for (auto &week : all)
        std::ranges::stable_sort(week, {}, [](const Line &line) {
            return std::pair(line.first, line.first - line.last);
        });
    return all;
}

void MonthView::arrange()
{
    m_more = QList<int>(qMax(days(), weeks() * daysInWeek), 0);
    const auto all = linesByWeek();
    for (int week = 0; week < all.size(); ++week)
        arrangeWeek(week, all.at(week));
}

void MonthView::arrangeWeek(int week, const QList<Line> &lines)
{
    QList<Extent> extents;
    for (const Line &line : lines)
        extents.append({line.first, line.last + 1});
    const auto lanes = lanesFor(extents);
    const int most = linesADay();
    // A day that has more than fit gives its last line to their number.
    QList<int> highest(daysInWeek, 0);
    for (qsizetype i = 0; i < lines.size(); ++i)
        for (int day = lines.at(i).first; day <= lines.at(i).last; ++day)
            highest[day % daysInWeek] = qMax(highest.at(day % daysInWeek), lanes.at(i).number + 1);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines.at(i);
        bool fits = true;
        for (int day = line.first; day <= line.last; ++day)
            fits = fits &&
                   lanes.at(i).number < (highest.at(day % daysInWeek) > most ? most - 1 : most);
        if (!fits) {
            for (int day = line.first; day <= line.last; ++day)
                ++m_more[day];
            continue;
        }
        const QRect rect = cellRect(line.first).united(cellRect(line.last));
        const int top = cellRect(week * daysInWeek).top() + fontMetrics().height() + 5 +
                        lanes.at(i).number * lineHeight();
        pieces().append({.row = line.row,
                         .rect = {rect.left() + lineGap, top, rect.width() - 2 * lineGap - 1,
                                  lineHeight() - lineGap},
                         .scrolls = false,
                         .begins = line.begins,
                         .ends = line.ends});
    }
}

QRect MonthView::moreRect(int day) const
{
    const QRect cell = cellRect(day);
    return {cell.left() + 4, cell.bottom() - lineHeight(), cell.width() - 8, lineHeight()};
}

void MonthView::paintGround(QPainter *painter)
{
    painter->fillRect(viewport()->rect(), palette().color(QPalette::Base));
    painter->fillRect(0, 0, viewport()->width(), namesHeight(), palette().color(QPalette::Window));
    (void)arranged();
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(times()->zone()).date();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const auto line = palette().color(QPalette::Mid);
    for (int day = 0; day < days(); ++day) {
        const QDate date = firstDay().addDays(day);
        const QRect cell = cellRect(day);
        const bool other = m_month.isValid() && date.month() != m_month.month();
        if (other)
            painter->fillRect(cell, palette().color(QPalette::AlternateBase));
        if (day < daysInWeek) {
            painter->setFont(bold);
            painter->setPen(palette().color(QPalette::WindowText));
            painter->drawText(QRect(cell.left() + 6, 0, cell.width() - 8, namesHeight()),
                              Qt::AlignLeft | Qt::AlignVCenter,
                              spokenLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat));
        }
        const QRect number(cell.left() + 6, cell.top() + 3, cell.width() - 12,
                           fontMetrics().height());
        painter->setFont(date == today ? bold : font());
        painter->setPen(date == today ? palette().color(QPalette::Link)
                        : other       ? Tones::of(palette()).secondary()
                                      : palette().color(QPalette::Text));
        painter->drawText(number, Qt::AlignLeft | Qt::AlignVCenter,
                          date.day() == 1 ? shortDayText(date).section(u' ', 1)
                                          : spokenLocale().toString(date.day()));
        if (date == today)
            painter->fillRect(cell.left(), cell.top(), cell.width(), 2,
                              palette().color(QPalette::Highlight));
        painter->fillRect(cell.left(), cell.top(), cell.width(), 1, line);
        painter->fillRect(layoutDirection() == Qt::RightToLeft ? cell.left() : cell.right(),
                          cell.top(), 1, cell.height(), line);
        if (m_more.value(day) > 0) {
            painter->setFont(offsetFont(-2));
            painter->setPen(palette().color(QPalette::Link));
            painter->drawText(moreRect(day), Qt::AlignLeft | Qt::AlignVCenter,
                              tr("%n more", "items of a day", m_more.at(day)));
        }
    }
    painter->setFont(font());
}

void MonthView::paintPiece(QPainter *painter, const Piece &piece)
{
    const ShownTime &time = times()->timeAt(piece.row);
    const bool hasClock = !time.isWholeDay() && piece.begins;
    paintTime(
        painter, shown(piece), time,
        {.palette = palette(),
         .font = font(),
         .color = CalendarColor::of(times()->calendars().value(time.calendar).color, palette()),
         .categories = times()->categoryColors(time),
         .clock =
             hasClock ? clockText(time.entry.start.toTimeZone(times()->zone()).time()) : QString(),
         .oneLine = true,
         .current = isCurrent(piece),
         .focused = hasFocus(),
         .begins = piece.begins});
}

void MonthView::mouseReleaseEvent(QMouseEvent *event)
{
    TimesView::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    for (int day = 0; day < m_more.size(); ++day)
        if (m_more.at(day) > 0 && moreRect(day).contains(point)) {
            Q_EMIT moreActivated(firstDay().addDays(day));
            return;
        }
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !currentIndex().isValid())
        return TimesView::keyPressEvent(event);
    Q_EMIT moreActivated(qMax(firstDay(), times()->firstDay(currentIndex().row())));
}

} // namespace OnBehalf
