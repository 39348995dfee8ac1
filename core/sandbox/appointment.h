// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Items of a calendar: what makes a valid one, and what follows from what was written.
#pragma once

#include "sandbox/itemlookup.h"

namespace Sandbox {

/// Whose calendar it is, as a name on a message.
Ews::SingleRecipient recipientFor(const Directory &directory, const Sid &who);

/// Checks what a client wants written and brings it into the form in which it is kept: times in
/// UTC, what was left out filled in, a series where there is a recurrence. \a before is what is
/// stored, if anything is. The code of what is wrong with it, or nothing.
std::optional<QString> settle(StoredItem &stored, const Ews::CalendarItem *before = nullptr);

/// Everybody invited but the organizer.
QList<Ews::Attendee> attendeesOf(const Ews::CalendarItem &item);

/// A new item in \a mailbox by the caller, not stored yet. Its meetings are the mailbox's.
StoredItem newAppointment(const Call &call, const Mailbox &mailbox, const Folder &folder,
                          const Ews::CalendarItem &wanted);

} // namespace Sandbox
