// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/showntimes.h"

#include <algorithm>

namespace OnBehalf {

QList<ShownTime> timesIn(const CalendarStore &store, const QString &address, int calendar,
                         const ShownDays &days)
{
    QList<ShownTime> times;
    const QDateTime from = days.from();
    const QDateTime to = days.to();
    for (const CalendarEntry &entry : store.entries(address, from, to))
        times.append(shown(entry, calendar));
    for (const BusyTime &busy : store.unexplained(address, from, to)) {
        CalendarEntry entry{.id = {},
                            .subject = busy.isPrivate ? QString() : busy.subject,
                            .location = busy.isPrivate ? QString() : busy.location,
                            .start = busy.start,
                            .end = busy.end};
        entry.showAs = busy.type;
        times.append({.kind = ShownTime::Kind::Busy, .calendar = calendar, .entry = entry});
    }
    return times;
}

QList<Category> categoriesOf(const QList<ShownTime> &times, CategoriesStore *store,
                             const QString &address)
{
    const bool any = std::ranges::any_of(
        times, [](const ShownTime &time) { return !time.entry.categories.isEmpty(); });
    if (!store || !any)
        return {};
    store->want(address);
    return store->categories(address);
}

} // namespace OnBehalf
