// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests for free times, as short as a test wants them.
#pragma once

#include "items.h"

namespace Test {

inline const QString aisha = u"aisha.rahman@sandbox.example"_s;

inline const Ews::Header stockholm{
    .culture = {}, .impersonation = {}, .timeZoneId = u"W. Europe Standard Time"_s};

inline Ews::Header zone(const QString &id)
{
    return {.culture = {}, .impersonation = {}, .timeZoneId = id};
}

inline Ews::DateTime wall(QDate date, int hour, int minute = 0)
{
    return {date, QTime(hour, minute), {}};
}

inline QList<Ews::MailboxData> mailboxes(const QStringList &addresses)
{
    QList<Ews::MailboxData> all;
    for (const QString &address : addresses)
        all.append({.email = {.address = address}});
    return all;
}

/// From the midnight of a day to that of another, the 24th November unless said otherwise.
inline Ews::GetUserAvailability
looking(const QStringList &addresses, const QDate &from = {2026, 11, 24}, int days = 1,
        Ews::FreeBusyViewType view = Ews::FreeBusyViewType::DetailedMerged)
{
    return {.mailboxes = mailboxes(addresses),
            .freeBusy = Ews::FreeBusyViewOptions{
                .timeWindow = {wall(from, 0), wall(from.addDays(days), 0)}, .view = view}};
}

/// The view of the only mailbox of the answer.
inline Ews::FreeBusyView view(const Ews::Result<Ews::GetUserAvailability::Response> &response)
{
    if (!response || response->items.isEmpty() || !response->items.first())
        return {};
    return response->items.first()->view.value_or(Ews::FreeBusyView());
}

/// An appointment that somebody makes in the own calendar, by the clocks of \a zone.
inline Ews::ItemId entering(Sandbox::Exchange &exchange, const QString &who,
                            const Ews::DateTime &from, const Ews::DateTime &to,
                            Ews::LegacyFreeBusy status = Ews::LegacyFreeBusy::Busy,
                            const QString &zone = u"W. Europe Standard Time"_s)
{
    Ews::CalendarItem item = appointment(u"Dentist"_s);
    item.location = u"High Street"_s;
    item.start = from;
    item.end = to;
    item.freeBusy = status;
    item.startTimeZone = item.endTimeZone = Ews::TimeZoneDefinition{.id = zone};
    return onlyId(ask(exchange, creating(item, who), who));
}

} // namespace Test
