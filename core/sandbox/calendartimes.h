// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When the entries of a calendar take time.
#pragma once

#include "sandbox/mailbox.h"
#include "sandbox/series.h"

#include <memory>

namespace Sandbox {

/// Both in UTC.
struct CalendarTime : TimeSpan
{
    std::shared_ptr<const StoredItem> item; ///< A calendar item: the occurrence, of a series.

    const Ews::CalendarItem &entry() const { return *item->calendarItem(); }
    Ews::LegacyFreeBusy status() const;
};

/// The times of one calendar item that are, in part at least, between \a from and \a to.
QList<CalendarTime> timesOf(const StoredItem &item, const QDateTime &from, const QDateTime &to);

/// Those of all items of the mailbox's own calendar but cancelled ones, by their start.
QList<CalendarTime> eventsBetween(const Mailbox &mailbox, const QDateTime &from,
                                  const QDateTime &to);

} // namespace Sandbox
