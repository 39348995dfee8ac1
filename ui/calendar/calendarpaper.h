// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/availability.h"
#include "calendar/shownrange.h"

#include <QImage>

#include <memory>

class QPagedPaintDevice;

namespace OnBehalf {

class CalendarModel;

/// What of calendars is put on paper.
struct CalendarSheet
{
    /// As they were when it was asked for, whatever is shown since.
    std::shared_ptr<CalendarModel> times;
    CalendarSpan span = CalendarSpan::Week;
    ShownRange range;
    QDate day; ///< In the month that is meant.
    QString title;
    bool sideBySide = false;
    std::optional<WorkTimes> workTimes{};
    std::optional<QTimeZone> secondZone{};
};

/// Days and months as they are shown, light whatever the window's theme is, on one page: of a day
/// the hours at which somebody works or something is. Lists on as many pages as they take, of which
/// \a first to \a last, counted from 1, are painted; 0: all. False where the device cannot be
/// painted on.
bool paintCalendar(QPagedPaintDevice *device, const CalendarSheet &sheet, int first = 0,
                   int last = 0);

/// Days or a month, as fine as paper shows, for so many millimetres.
QImage calendarGrid(const CalendarSheet &sheet, const QSizeF &millimetres);

} // namespace OnBehalf
