// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/calendarview.h"

#include "sandbox/series.h"

#include <algorithm>

namespace Sandbox {

namespace {

struct Window
{
    QDateTime from;
    QDateTime to;
};

QDateTime startOf(const StoredItem &item)
{
    return item.calendarItem()->start->at(QTimeZone::utc());
}

bool overlaps(const StoredItem &item, const Window &window)
{
    const Ews::CalendarItem *entry = item.calendarItem();
    if (!entry || !entry->start || !entry->end)
        return false;
    const QDateTime start = startOf(item);
    const QDateTime end = entry->end->at(QTimeZone::utc());
    return start < window.to && (end > window.from || (start == end && start >= window.from));
}

QList<StoredItem> occurrencesBetween(const StoredItem &master, const Window &window)
{
    const StoredSeries &series = *master.series;
    const auto day = [&series](const QDateTime &instant) {
        return clockOf(Ews::DateTime::utc(instant), series.zone).date();
    };
    const auto length = std::chrono::ceil<std::chrono::days>(series.duration).count();
    const QDate first = day(window.from).addDays(-length - 1);
    const QDate last = day(window.to).addDays(1);
    QList<QDate> dates = datesOf(master, first, last);
    dates.removeIf([&series](QDate date) { return series.exceptions.contains(date); });
    for (const auto &[date, exception] : series.exceptions) // which may have been moved far
        dates.append(date);
    QList<StoredItem> found;
    for (const QDate date : std::as_const(dates))
        if (StoredItem occurrence = occurrenceOn(master, date); overlaps(occurrence, window))
            found.append(occurrence);
    return found;
}

} // namespace

QList<StoredItem> entriesOf(const StoredItem &item, const QDateTime &from, const QDateTime &to)
{
    const Window window{from, to};
    if (item.series)
        return occurrencesBetween(item, window);
    return overlaps(item, window) ? QList{item} : QList<StoredItem>();
}

QList<StoredItem> entriesBetween(const Mailbox &mailbox, const Folder &calendar,
                                 const QDateTime &from, const QDateTime &to)
{
    QList<StoredItem> entries;
    for (const auto &[key, item] : mailbox.items)
        if (item.folder == calendar.key)
            entries.append(entriesOf(item, from, to));
    std::ranges::stable_sort(entries, {}, startOf);
    return entries;
}

} // namespace Sandbox
