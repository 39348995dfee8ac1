// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarpaper.h"

#include "calendar/calendarcolor.h"
#include "calendar/daysview.h"
#include "calendar/monthview.h"
#include "common/tones.h"
#include "models/agendamodel.h"
#include "paper/reportpages.h"
#include "text/datetext.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarPaper)
};

constexpr int leastWidth = 1000; // of a grid, in the pixels in which it would be on a screen
constexpr int paperHours = 24;
constexpr int paperDots = 300; // an inch
constexpr qreal inch = 25.4;   // millimetres
constexpr int officeBegins = 8;
constexpr int officeEnds = 18;

/// From which full hour to which everything of these days is.
struct Hours
{
    int first = officeBegins;
    int last = officeEnds; ///< Where it ends.

    [[nodiscard]] int count() const { return last - first; }
};

Hours hoursOf(const CalendarSheet &sheet)
{
    Hours hours;
    const QTimeZone &zone = sheet.times->zone();
    for (int row = 0; row < sheet.times->rowCount(); ++row) {
        const ShownTime &time = sheet.times->timeAt(row);
        if (time.isWholeDay())
            continue;
        const QDateTime start = time.entry.start.toTimeZone(zone);
        const QDateTime end = time.entry.end.toTimeZone(zone);
        const bool overnight = end.date() != start.date() && end.time() != QTime(0, 0);
        hours.first = overnight ? 0 : qMin(hours.first, start.time().hour());
        hours.last = end.date() != start.date()
                         ? paperHours
                         : qMax(hours.last, end.time().hour() + (end.time().minute() > 0 ? 1 : 0));
    }
    return hours;
}

void prepare(TimesView *view, const CalendarSheet &sheet)
{
    // It takes part in everything but in being seen.
    view->setAttribute(Qt::WA_DontShowOnScreen);
    view->setPalette(lightPalette());
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setFocusPolicy(Qt::NoFocus);
    view->setDays(sheet.range.first, sheet.range.days);
    view->setModel(sheet.times.get());
}

/// A grid as high as \a height times its width.
std::unique_ptr<TimesView> gridOf(const CalendarSheet &sheet, qreal height)
{
    if (sheet.span == CalendarSpan::Month) {
        auto month = std::make_unique<MonthView>();
        prepare(month.get(), sheet);
        month->setMonth(sheet.day);
        month->resize(leastWidth, qRound(leastWidth * height));
        month->show();
        return month;
    }
    auto days = std::make_unique<DaysView>();
    prepare(days.get(), sheet);
    days->setSideBySide(sheet.sideBySide);
    days->setWorkTimes(sheet.workTimes);
    days->setSecondZone(sheet.secondZone);
    days->resize(leastWidth, qRound(leastWidth * height));
    days->show();
    const Hours hours = hoursOf(sheet);
    const int width = qMax(leastWidth, qCeil(days->heightFor(hours.count()) / height));
    days->resize(width, qRound(width * height));
    days->showHour(hours.first);
    return days;
}

/// The range and whose calendars are shown in which colour; its height.
int paintTitle(QPainter *painter, const CalendarSheet &sheet, int width)
{
    QFont titleFont(painter->font());
    titleFont.setBold(true);
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.5);
    painter->setPen(Qt::black);
    painter->setFont(titleFont);
    const QFontMetrics large(titleFont, painter->device());
    painter->drawText(QRect(0, 0, width, large.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      sheet.title);
    titleFont.setBold(false);
    titleFont.setPointSizeF(titleFont.pointSizeF() / 1.5);
    painter->setFont(titleFont);
    const QFontMetrics small(titleFont, painter->device());
    const QPalette palette = lightPalette();
    int right = width;
    const auto &calendars = sheet.times->calendars();
    for (qsizetype i = calendars.size() - 1; i >= 0; --i) {
        const int side = small.ascent();
        const int room = small.horizontalAdvance(calendars.at(i).name) + side * 2;
        const int used = large.horizontalAdvance(sheet.title) + side * 2;
        if (right - room < used)
            break;
        right -= room;
        const QRect swatch(right, (large.height() - side) / 2, side, side);
        painter->fillRect(swatch, CalendarColor::of(calendars.at(i).color, palette).bar);
        painter->drawText(QRect(swatch.right() + side / 2, 0, room, large.height()),
                          Qt::AlignLeft | Qt::AlignVCenter, calendars.at(i).name);
    }
    return large.height() + small.height() / 2;
}

bool paintGrid(QPagedPaintDevice *device, const CalendarSheet &sheet)
{
    QPainter painter;
    if (!painter.begin(device))
        return false;
    QFont font(QApplication::font());
    font.setPointSizeF(9);
    painter.setFont(font);
    const int top = paintTitle(&painter, sheet, device->width());
    const QRect area(0, top, device->width(), device->height() - top);
    const qreal width = device->widthMM();
    const QImage image = calendarGrid(sheet, {width, width * area.height() / area.width()});
    if (image.isNull())
        return false;
    painter.drawImage(area, image);
    return painter.end();
}

QString listHtml(const CalendarSheet &sheet)
{
    const AgendaModel agenda(sheet.times.get());
    const int columns = agenda.columnCount();
    QString rows;
    for (int column = 0; column < columns; ++column)
        rows += u"<th align=\"left\">%1</th>"_s.arg(
            agenda.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toHtmlEscaped());
    rows = u"<tr>%1</tr>"_s.arg(rows);
    for (int row = 0; row < agenda.rowCount(); ++row) {
        rows += u"<tr>"_s;
        for (int column = 0; column < columns; ++column) {
            const auto index = agenda.index(row, column);
            const bool struck = index.data(Qt::FontRole).isValid() &&
                                index.data(Qt::FontRole).value<QFont>().strikeOut();
            rows += (struck ? u"<td><s>%1</s></td>"_s : u"<td>%1</td>"_s)
                        .arg(index.data().toString().toHtmlEscaped());
        }
        rows += u"</tr>"_s;
    }
    if (agenda.rowCount() == 0)
        rows =
            u"<tr><td>%1</td></tr>"_s.arg(PaperWords::tr("Nothing in these days.").toHtmlEscaped());
    return u"<h2>%1</h2><table cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">%2</table>"_s.arg(
        sheet.title.toHtmlEscaped(), rows);
}

} // namespace

// Drawn as pixels: the fonts of a widget are those of the screen, and would be measured anew by the
// printer.
QImage calendarGrid(const CalendarSheet &sheet, const QSizeF &millimetres)
{
    const auto view = gridOf(sheet, millimetres.height() / millimetres.width());
    const qreal ratio = millimetres.width() / inch * paperDots / view->width();
    QImage image((QSizeF(view->size()) * ratio).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    view->render(&image);
    image.setDevicePixelRatio(1);
    return image;
}

bool paintCalendar(QPagedPaintDevice *device, const CalendarSheet &sheet, int first, int last)
{
    if (sheet.span == CalendarSpan::Agenda)
        return paintReport(device, listHtml(sheet), first, last);
    return paintGrid(device, sheet);
}

} // namespace OnBehalf
