// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/calendarcolor.h"

#include <QFont>
#include <QList>
#include <QPalette>
#include <QRect>
#include <QString>

class QPainter;

namespace OnBehalf {

struct ShownTime;

/// How an item of a calendar is to be drawn.
struct TimeLook
{
    QPalette palette;
    QFont font;
    CalendarColor color{};
    QList<QColor> categories{}; ///< Theirs, at the end of the rectangle from top to bottom.
    QString clock{};            ///< Stands before the title where there is one line.
    bool oneLine = false;       ///< Title and place beside each other.
    bool current = false;
    bool focused = false; ///< And the view has the keyboard.
    bool begins = true;   ///< Earlier pieces have the bar.
};

/// Colour and bar of its calendar; what is private, only free/busy, tentative, asked for or
/// canceled has a pattern, a frame or an icon too, so that the colour need not be seen.
void paintTime(QPainter *painter, const QRect &rect, const ShownTime &time, const TimeLook &look);

} // namespace OnBehalf
