// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"
#include "ews/types/calendaritem.h"

namespace OnBehalf {

/// What a calendar shows of an item: a single one, or an occurrence of a series.
struct CalendarEntry
{
    Ews::ItemId id;
    QString subject;
    QString location;
    QDateTime start; ///< UTC.
    QDateTime end;
    /// When the pattern of its series has an occurrence; invalid where the server does not say.
    QDateTime originalStart{};
    bool allDay = false;
    Ews::LegacyFreeBusy showAs = Ews::LegacyFreeBusy::Busy;
    Ews::Sensitivity sensitivity = Ews::Sensitivity::Normal;
    Ews::CalendarItemType type = Ews::CalendarItemType::Single;
    bool isMeeting = false;
    bool isCancelled = false;
    Ews::ResponseType myResponse = Ews::ResponseType::Unknown; ///< Organizer: the mailbox's own.
    QString organizer;                                         ///< SMTP address.
    QString organizerName;
    /// The caller sees what private ones are about: one without a subject just has none.
    bool privateSeen = false;
    QStringList categories{};

    bool operator==(const CalendarEntry &) const = default;

    /// A private one of which the caller does not see what it is.
    bool isHidden() const
    {
        return sensitivity == Ews::Sensitivity::Private && !privateSeen && subject.isEmpty();
    }
    /// Forgets what a private one is about, and keeps when it is.
    void hide();
    /// Whether the time is taken: that of free ones is not.
    bool takesTime() const
    {
        return !isCancelled && showAs != Ews::LegacyFreeBusy::Free &&
               showAs != Ews::LegacyFreeBusy::NoData;
    }
};

using CalendarEntries = Ews::Result<QList<CalendarEntry>>;

/// Reads what is in the calendar of \a mailbox between two instants, by start. A time in which a
/// server has more than it gives is asked for in parts.
QFuture<CalendarEntries> readCalendar(std::shared_ptr<Ews::Client> client, QString mailbox,
                                      QDateTime from, QDateTime to, std::stop_token stop = {});

/// The same of several, in one request where the server gives all at once: what is in the calendar
/// of each of \a mailboxes, or why it cannot be read, in their order.
QFuture<QList<CalendarEntries>> readCalendars(std::shared_ptr<Ews::Client> client,
                                              QStringList mailboxes, QDateTime from, QDateTime to,
                                              std::stop_token stop = {});

} // namespace OnBehalf
