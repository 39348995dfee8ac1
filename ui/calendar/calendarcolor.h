// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QPalette;

namespace OnBehalf {

/// What tells calendars apart that are shown together. Never alone: the item's tooltip and what a
/// screen reader hears name the calendar.
struct CalendarColor
{
    QColor bar;    ///< Strong: 3:1 at least on Base and on the ground.
    QColor ground; ///< Faint.
    QColor ink;    ///< Text on the ground: 4.5:1 at least.

    /// Of the calendar with this number; after ten they begin anew.
    static CalendarColor of(int calendar, const QPalette &palette);
};

} // namespace OnBehalf
