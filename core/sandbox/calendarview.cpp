// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/calendarview.h"

#include "sandbox/series.h"

#include <algorithm>

namespace Sandbox {

namespace {

QDateTime startOf(const StoredItem &item)
{
    return item.calendarItem()->start->at(QTimeZone::utc());
}

bool overlaps(const StoredItem &item, const TimeSpan &window)
{
    const Ews::CalendarItem *entry = item.calendarItem();
    if (!entry || !entry->start || !entry->end)
        return false;
    const TimeSpan times{startOf(item), entry->end->at(QTimeZone::utc())};
    return times.overlaps(window.start, window.end);
}

QList<StoredItem> occurrencesBetween(const StoredItem &master, const TimeSpan &window)
{
    const StoredSeries &series = *master.series;
    const auto day = [&series](const QDateTime &instant) {
        return clockOf(Ews::DateTime::utc(instant), series.zone).date();
    };
    const auto length = std::chrono::ceil<std::chrono::days>(series.duration).count();
    const QDate first = day(window.start).addDays(-length - 1);
    const QDate last = day(window.end).addDays(1);
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
    const TimeSpan window{from, to};
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
