// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/calendartimes.h"

#include <QTimeZone>

#include <algorithm>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

Ews::LegacyFreeBusy CalendarTime::status() const
{
    return entry().freeBusy.value_or(Ews::LegacyFreeBusy::Busy);
}

QList<CalendarTime> timesOf(const StoredItem &item, const QDateTime &from, const QDateTime &to)
{
    const Ews::CalendarItem *entry = item.calendarItem();
    if (!entry || !entry->start || !entry->end)
        return {};
    const CalendarTime time{{std::shared_ptr<void>(), &item},
                            entry->start->at(QTimeZone::utc()),
                            entry->end->at(QTimeZone::utc())};
    return time.overlaps(from, to) ? QList{time} : QList<CalendarTime>();
}

QList<CalendarTime> eventsBetween(const Mailbox &mailbox, const QDateTime &from,
                                  const QDateTime &to)
{
    QList<CalendarTime> events;
    for (const auto &[key, item] : mailbox.items)
        if (const auto *entry = item.calendarItem();
            entry && item.folder == "calendar"_L1 && !entry->isCancelled.value_or(false))
            events += timesOf(item, from, to);
    std::ranges::stable_sort(events, {}, &CalendarTime::start);
    return events;
}

} // namespace Sandbox
