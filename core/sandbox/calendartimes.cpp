// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/calendartimes.h"

#include "sandbox/calendarview.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

CalendarTime timeOf(const StoredItem &item)
{
    const Ews::CalendarItem &entry = *item.calendarItem();
    const QTimeZone utc = QTimeZone::utc();
    return {{entry.start->at(utc), entry.end->at(utc)}, std::make_shared<const StoredItem>(item)};
}

} // namespace

Ews::LegacyFreeBusy CalendarTime::status() const
{
    return entry().freeBusy.value_or(Ews::LegacyFreeBusy::Busy);
}

QList<CalendarTime> timesOf(const StoredItem &item, const QDateTime &from, const QDateTime &to)
{
    QList<CalendarTime> times;
    for (const StoredItem &entry : entriesOf(item, from, to))
        times.append(timeOf(entry));
    std::ranges::sort(times, {}, &CalendarTime::start);
    return times;
}

QList<CalendarTime> eventsBetween(const Mailbox &mailbox, const QDateTime &from,
                                  const QDateTime &to)
{
    QList<CalendarTime> events;
    const Folder calendar = mailbox.folders.value(u"calendar"_s);
    for (const StoredItem &entry : entriesBetween(mailbox, calendar, from, to))
        if (!entry.calendarItem()->isCancelled.value_or(false))
            events.append(timeOf(entry));
    return events;
}

} // namespace Sandbox
