// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When the entries of a calendar take time. Series, once there are any, are taken apart here and
// nowhere else of what looks for free times.
#pragma once

#include "sandbox/mailbox.h"

#include <QDateTime>

#include <memory>

namespace Sandbox {

struct CalendarTime
{
    /// A calendar item: of the mailbox, which owns it, or made for this time alone.
    std::shared_ptr<const StoredItem> item;
    QDateTime start; ///< UTC, as the end.
    QDateTime end;

    const Ews::CalendarItem &entry() const { return *item->calendarItem(); }
    Ews::LegacyFreeBusy status() const;
    /// One of no length is at its start.
    bool overlaps(const QDateTime &from, const QDateTime &to) const
    {
        return start < to && (end > from || (start == end && start >= from));
    }
};

/// The times of one calendar item that are, in part at least, between \a from and \a to.
QList<CalendarTime> timesOf(const StoredItem &item, const QDateTime &from, const QDateTime &to);

/// Those of all items of the mailbox's own calendar but cancelled ones, by their start.
QList<CalendarTime> eventsBetween(const Mailbox &mailbox, const QDateTime &from,
                                  const QDateTime &to);

} // namespace Sandbox
