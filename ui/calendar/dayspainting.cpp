// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/busymarks.h"
#include "calendar/calendarcolor.h"
#include "calendar/daysview.h"
#include "calendar/timepainting.h"
#include "calendar/timescale.h"
#include "common/style.h"
#include "common/tones.h"
#include "models/calendarmodel.h"
#include "text/datetext.h"

#include <QPainter>

namespace OnBehalf {

namespace {

constexpr int hoursOfDay = 24;

QDateTime midnightOf(QDate day, const QTimeZone &zone)
{
    return {day, QTime(0, 0), zone};
}

} // namespace

void DaysView::paintGround(QPainter *painter)
{
    const QRect area = scrolledArea();
    painter->fillRect(viewport()->rect(), palette().color(QPalette::Base));
    painter->setClipRect(area);
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(times()->zone()).date();
    for (int day = 0; day < days(); ++day) {
        paintOutsideWork(painter, day);
        if (firstDay().addDays(day) == today && days() > 1)
            painter->fillRect(
                columnRect(day),
                QColor::fromRgba((palette().color(QPalette::Highlight).rgb() & 0xffffff) |
                                 0x12000000U));
    }
    const auto strong = palette().color(QPalette::Midlight);
    auto faint = strong;
    faint.setAlphaF(0.5F);
    for (int hour = 0; hour <= hoursOfDay; ++hour) {
        const int y = headHeight() + hour * hourHeight() - verticalOffset();
        painter->fillRect(0, y, viewport()->width(), 1, strong);
        painter->fillRect(columnRect(0).united(columnRect(days() - 1)).left(), y + hourHeight() / 2,
                          viewport()->width() - clocksWidth(), 1, faint);
    }
    for (int day = 0; day < days(); ++day) {
        const QRect column = columnRect(day);
        painter->fillRect(column.left() - 1, 0, 1, viewport()->height(),
                          palette().color(QPalette::Mid));
        for (int calendar = 1; m_sideBySide && calendar < calendars(); ++calendar)
            painter->fillRect(columnRect(day, calendar).left() - 1, headHeight(), 1,
                              viewport()->height(), strong);
    }
    painter->setClipping(false);
}

void DaysView::paintOutsideWork(QPainter *painter, int day)
{
    if (!m_workTimes || m_workTimes->periods.isEmpty())
        return;
    const QDate date = firstDay().addDays(day);
    const auto &zone = times()->zone();
    const QDateTime from = midnightOf(date, zone);
    const QDateTime to = midnightOf(date.addDays(1), zone);
    const QRect column = columnRect(day);
    const auto working = workingTimes(*m_workTimes, from, to);
    for (const auto &gap : gapsBetween(working, from, to)) {
        const int top = yOf(gap.start.toTimeZone(zone).time());
        const QDateTime end = gap.end.toTimeZone(zone);
        const int bottom =
            end.date() > date ? headHeight() + hoursOfDay * hourHeight() : yOf(end.time());
        painter->fillRect(column.left(), top - verticalOffset(), column.width(), bottom - top,
                          BusyMarks::outsideWorkingHours(palette()));
    }
}

void DaysView::paintPiece(QPainter *painter, const Piece &piece)
{
    const ShownTime &time = times()->timeAt(piece.row);
    paintTime(
        painter, shown(piece), time,
        {.palette = palette(),
         .font = font(),
         .color = CalendarColor::of(times()->calendars().value(time.calendar).color, palette()),
         .categories = times()->categoryColors(time),
         .clock = {},
         .oneLine = !piece.scrolls ||
                    piece.rect.height() < fontMetrics().height() + fontMetrics().ascent(),
         .current = isCurrent(piece),
         .focused = hasFocus(),
         .begins = piece.begins || piece.scrolls});
}

void DaysView::paintClocks(QPainter *painter)
{
    const QRect area = scrolledArea();
    const QRect clocks = QStyle::visualRect(layoutDirection(), viewport()->rect(),
                                            QRect(0, area.top(), clocksWidth(), area.height()));
    painter->fillRect(clocks.adjusted(0, 0, -1, 0), palette().color(QPalette::Window));
    painter->setClipRect(clocks);
    const QDate date = firstDay();
    for (int hour = 0; hour < hoursOfDay; ++hour) {
        const int y = headHeight() + hour * hourHeight() - verticalOffset();
        const auto room = [&](int zone) {
            return QStyle::visualRect(layoutDirection(), clocks,
                                      QRect(clocks.left() + zone * clockWidth() + 8, y + 1,
                                            clockWidth() - 16, fontMetrics().height()));
        };
        painter->fillRect(clocks.left(), y, clocks.width(), 1, palette().color(QPalette::Midlight));
        painter->setPen(palette().color(QPalette::WindowText));
        painter->drawText(room(0), Qt::AlignRight | Qt::AlignVCenter, clockText(QTime(hour, 0)));
        if (!m_secondZone)
            continue;
        const QDateTime instant(date, QTime(hour, 0), times()->zone());
        painter->setPen(Tones::of(palette()).secondary());
        painter->drawText(room(1), Qt::AlignRight | Qt::AlignVCenter,
                          clockText(instant.toTimeZone(*m_secondZone).time()));
    }
    painter->setClipping(false);
}

void DaysView::paintNames(QPainter *painter)
{
    const int line = fontMetrics().height();
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(times()->zone()).date();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    if (m_secondZone) {
        const QFont small = offsetFont(-2);
        const auto place = [&](int zone) {
            return QStyle::visualRect(
                layoutDirection(), viewport()->rect(),
                QRect(2 + zone * clockWidth(), 0, clockWidth() - 6, line + 14));
        };
        const QFontMetrics metrics(small);
        painter->setFont(small);
        painter->setPen(palette().color(QPalette::WindowText));
        painter->drawText(
            place(0), Qt::AlignRight | Qt::AlignVCenter,
            metrics.elidedText(cityOf(times()->zone()), Qt::ElideRight, place(0).width()));
        painter->setPen(Tones::of(palette()).secondary());
        painter->drawText(
            place(1), Qt::AlignRight | Qt::AlignVCenter,
            metrics.elidedText(cityOf(*m_secondZone), Qt::ElideRight, place(0).width()));
    }
    for (int day = 0; day < days(); ++day) {
        const QDate date = firstDay().addDays(day);
        const QRect column = columnRect(day);
        if (m_namesShown) {
            const bool isToday = date == today;
            painter->setFont(bold);
            painter->setPen(palette().color(isToday ? QPalette::Link : QPalette::WindowText));
            const QRect room(column.left() + 8, 0, column.width() - 12, line + 14);
            painter->drawText(
                room, Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetrics(bold).elidedText(shortDayText(date), Qt::ElideRight, room.width()));
            if (m_leftOut.value(day) > 0) {
                painter->setFont(offsetFont(-2));
                painter->setPen(palette().color(QPalette::Link));
                painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                                  tr("%n more", "items of a day", m_leftOut.at(day)));
            }
            if (isToday)
                painter->fillRect(column.left(), 0, column.width() - 1, 2,
                                  palette().color(QPalette::Highlight));
        }
        for (int calendar = 0; m_sideBySide && calendars() > 1 && calendar < calendars();
             ++calendar) {
            const QRect part = columnRect(day, calendar);
            const QRect room(part.left() + 4, namesHeight() - line - 4, part.width() - 6, line);
            const auto color =
                CalendarColor::of(times()->calendars().at(calendar).color, palette());
            painter->setFont(offsetFont(-2));
            painter->setPen(color.ink);
            painter->drawText(
                room, Qt::AlignLeft | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(times()->calendars().at(calendar).name,
                                                  Qt::ElideRight, room.width()));
            painter->fillRect(part.left(), namesHeight() - 3, part.width() - 1, 2, color.bar);
        }
    }
    painter->setFont(font());
}

void DaysView::paintNow(QPainter *painter)
{
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(times()->zone());
    const auto day = int(firstDay().daysTo(now.date()));
    if (day < 0 || day >= days())
        return;
    const QRect column = columnRect(day);
    const int y = yOf(now.time()) - verticalOffset();
    painter->setClipRect(scrolledArea());
    const auto ink = Tones::of(palette()).ink(Tone::Error);
    painter->fillRect(column.left(), y - 1, column.width(), 2, ink);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->drawEllipse(QPoint(column.left(), y), 4, 4);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setClipping(false);
}

void DaysView::paintHead(QPainter *painter)
{
    paintNow(painter);
    paintDrag(painter);
    paintClocks(painter);
    const QRect head(0, 0, viewport()->width(), headHeight());
    painter->fillRect(head, palette().color(QPalette::Window));
    for (int day = 0; day < days(); ++day)
        painter->fillRect(columnRect(day).left() - 1, 0, 1, headHeight(),
                          palette().color(QPalette::Mid));
    paintNames(painter);
    if (headHeight() > 0)
        painter->fillRect(0, headHeight() - 1, viewport()->width(), 1,
                          palette().color(QPalette::Mid));
}

} // namespace OnBehalf
