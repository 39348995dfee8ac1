// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/calendarstore.h"
#include "categories/categoriesstore.h"
#include "models/calendarmodel.h"

namespace OnBehalf {

/// Days by the clocks of a zone.
struct ShownDays
{
    QDate first;
    int count = 1;
    QTimeZone zone = QTimeZone::systemTimeZone();

    [[nodiscard]] QDateTime from() const { return {first, QTime(0, 0), zone}; }
    [[nodiscard]] QDateTime to() const { return {first.addDays(count), QTime(0, 0), zone}; }
    [[nodiscard]] QDate last() const { return first.addDays(count - 1); }
};

/// What is known of a calendar on these days, beneath which lies when else it is taken, so that
/// busy time never looks free. \a calendar: its number in the model.
QList<ShownTime> timesIn(const CalendarStore &store, const QString &address, int calendar,
                         const ShownDays &days);

/// The categories with the colours that a calendar's \a times are shown in. Where none of these
/// has a category nothing is asked for.
QList<Category> categoriesOf(const QList<ShownTime> &times, CategoriesStore *store,
                             const QString &address);

} // namespace OnBehalf
