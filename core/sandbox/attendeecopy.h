// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The copies of an organizer's meeting in the calendars of attendees: people's and rooms'.
#pragma once

#include "sandbox/itemlookup.h"

#include <functional>

namespace Sandbox {

/// AppointmentState: a meeting, and received.
inline constexpr int receivedMeeting = 3;

/// The entry for a meeting or a series, or for an occurrence of one that is otherwise not there.
StoredItem *entryOf(Mailbox &mailbox, const QString &uid,
                    const std::optional<Ews::DateTime> &recurrenceId);

/// The meeting in a calendar of \a mailbox: what entryOf finds, or the occurrence of a series.
std::optional<LocatedItem> meetingIn(Mailbox &mailbox, const QString &uid,
                                     const std::optional<Ews::DateTime> &recurrenceId);

/// What an attendee has where the organizer has that.
using Received = std::function<Ews::CalendarItem(const Ews::CalendarItem &meeting)>;

/// Enters what the organizer has, a whole series with what was changed in it, as \a received makes
/// it; its id in the attendee's calendar.
Ews::ItemId enterCopy(Mailbox &mailbox, const StoredItem &meeting, const Received &received);

/// Takes the occurrence that \a meeting is out of the attendee's series, which ends with its last
/// one. False where he has no series of it, or \a meeting is no occurrence.
bool dropOccurrence(Mailbox &mailbox, const StoredItem &meeting);

/// Takes out all that there is of \a meeting, or the one occurrence that it is.
void dropCopy(Mailbox &mailbox, const StoredItem &meeting);

} // namespace Sandbox
