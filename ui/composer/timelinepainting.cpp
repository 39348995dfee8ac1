// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/busymarks.h"
#include "common/stylepainting.h"
#include "common/tones.h"
#include "composer/attendeesview.h"
#include "composer/timeline.h"
#include "models/attendeesmodel.h"
#include "text/datetext.h"

#include <QPaintEvent>
#include <QPainter>

namespace OnBehalf {

namespace {

constexpr int headerMargin = 5;
constexpr int labelMargin = 3;
constexpr int markMargin = 6; // above and below what is taken

} // namespace

int Timeline::headerHeight() const
{
    return 2 * fontMetrics().height() + 2 * headerMargin - 2;
}

QRect Timeline::bandOf(int row) const
{
    const QRect cell = m_rows->visualRect(m_people->index(row, 0));
    return {0, headerHeight() + cell.y(), width(), cell.height()};
}

QRect Timeline::timeRect(const QDateTime &start, const QDateTime &end, const QRect &band) const
{
    const int from = qMax(xOf(start), -1);
    const int to = qMin(xOf(end), width() + 1);
    return {from, band.y(), qMax(2, to - from + 1), band.height()};
}

QRect Timeline::meetingRect() const
{
    if (!m_start.isValid() || m_scale.isEmpty() || m_end <= m_scale.from() ||
        m_start >= m_scale.to())
        return {};
    const int last = bandOf(m_people->rowCount() - 1).bottom();
    const int from = xOf(m_start);
    const int to = qMax(xOf(m_end), from + 4);
    return {from, headerHeight() - 1, to - from + 1, qMin(last, height() - 1) - headerHeight() + 2};
}

int Timeline::hoursBetweenLabels() const
{
    const int needed = fontMetrics().horizontalAdvance(clockText(QTime(20, 0))) + 6;
    for (const int hours : {1, 2, 3, 6})
        if (hours * m_scale.hourWidth() >= needed)
            return hours;
    return 12;
}

// A day's own name stands where it begins, instead of midnight.
void Timeline::paintHeader(QPainter *painter) const
{
    const QRect area(0, 0, width(), headerHeight());
    painter->fillRect(area, palette().color(QPalette::Window));
    const int line = fontMetrics().height();
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    const int between = hoursBetweenLabels();
    int hour = 0;
    int dayEnd = 0; // of the date that stands at midnight, which is wider than an hour
    for (const auto &instant : m_scale.hours()) {
        const int x = xOf(instant);
        const bool labelled = hour++ % between == 0;
        if (!labelled || x > width() || x < -between * m_scale.hourWidth())
            continue;
        const auto local = m_scale.local(instant);
        const bool midnight = local.time() == QTime(0, 0);
        const QRect room(x + labelMargin, headerMargin - 1, between * m_scale.hourWidth() - 2,
                         line);
        painter->setFont(midnight ? bold : font());
        painter->setPen(palette().color(QPalette::WindowText));
        const QString text = midnight ? shortDayText(local.date()) : clockText(local.time());
        if (midnight)
            dayEnd = room.x() + painter->fontMetrics().horizontalAdvance(text) + labelMargin;
        if (midnight || room.x() >= dayEnd)
            painter->drawText(room.adjusted(0, 0, midnight ? room.width() : 0, 0),
                              Qt::AlignLeft | Qt::AlignVCenter, text);
        painter->setFont(font());
        if (m_secondZone) {
            painter->setPen(Tones::of(palette()).secondary());
            painter->drawText(room.translated(0, line), Qt::AlignLeft | Qt::AlignVCenter,
                              clockText(instant.toTimeZone(*m_secondZone).time()));
        }
        painter->fillRect(x, area.bottom() - 4, 1, 4, palette().color(QPalette::Mid));
    }
    painter->fillRect(0, area.bottom(), width(), 1, palette().color(QPalette::Mid));
}

void Timeline::paintHourLines(QPainter *painter, const QRect &area) const
{
    for (const auto &instant : m_scale.hours()) {
        const int x = xOf(instant);
        if (x < 0 || x > width())
            continue;
        const bool midnight = m_scale.local(instant).time() == QTime(0, 0);
        painter->fillRect(x, area.y(), 1, area.height(),
                          palette().color(midnight ? QPalette::Dark : QPalette::Midlight));
    }
}

void Timeline::paintRow(QPainter *painter, int row, const QRect &band) const
{
    const auto *known = m_people->availabilityAt(row);
    const auto &own = known ? known->workTimes : std::optional<WorkTimes>();
    // Hours without any day in them say nothing.
    const auto &hours = own && !own->periods.isEmpty() ? own : m_organizerTimes;
    if (hours) {
        const auto working = workingTimes(*hours, m_scale.from(), m_scale.to());
        for (const auto &gap : gapsBetween(working, m_scale.from(), m_scale.to()))
            if (xOf(gap.end) > 0 && xOf(gap.start) < width())
                painter->fillRect(timeRect(gap.start, gap.end, band).adjusted(0, 0, -1, 0),
                                  BusyMarks::outsideWorkingHours(palette()));
    }
    paintHourLines(painter, band);
    painter->fillRect(0, band.bottom(), width(), 1, palette().color(QPalette::Midlight));
    const QRect marks = band.adjusted(0, markMargin, 0, -markMargin);
    const QString gap = m_people->gapAt(row);
    if (!gap.isEmpty()) {
        if (known)
            BusyMarks::paintUnknown(painter, marks, palette());
        const int textWidth = painter->fontMetrics().horizontalAdvance(gap) + 16;
        const QRect words(8, marks.y(), textWidth, marks.height());
        painter->fillRect(words, palette().color(QPalette::Base));
        painter->setPen(Tones::of(palette()).secondary());
        painter->drawText(words, Qt::AlignCenter, gap);
        return;
    }
    for (const BusyTime &time : m_people->busyAt(row)) {
        if (xOf(time.end) < 0 || xOf(time.start) > width())
            continue;
        const QRect rect = timeRect(time.start, time.end, marks);
        if (row == AttendeesModel::Summary)
            BusyMarks::paintSummary(painter, rect, palette());
        else
            BusyMarks::paint(painter, rect, time.type, palette());
    }
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_scale.isEmpty()) {
        painter.fillRect(0, 0, width(), headerHeight(), palette().color(QPalette::Window));
        return;
    }
    const QRect rows(0, headerHeight(), width(), height() - headerHeight());
    painter.setClipRect(rows);
    for (int row = 0; row < m_people->rowCount(); ++row)
        if (const QRect band = bandOf(row); band.intersects(rows))
            paintRow(&painter, row, band);
    painter.setClipping(false);
    paintHeader(&painter);
    const QRect frame = meetingRect();
    if (!frame.isValid())
        return;
    BusyMarks::paintMeeting(&painter, frame, palette());
    if (hasFocus())
        Shapes::focusFrame(&painter, frame.adjusted(-3, -3, 3, 3), palette(), 2);
}

} // namespace OnBehalf
