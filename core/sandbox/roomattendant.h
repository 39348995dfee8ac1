// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rooms answer for themselves, as Exchange's booking attendant does: they take what does not
// collide with anything, and decline the rest.
#pragma once

#include "sandbox/itemlookup.h"

namespace Sandbox {

/// Has a room accept or decline \a meeting, new or changed: its calendar, the meeting's list of
/// attendees and the organizer's Inbox say so. False for the mailbox of a person, who is asked.
bool answerForRoom(Call &call, Mailbox &mailbox, const LocatedItem &meeting);

/// Enters \a meeting as rooms keep meetings unless told otherwise: with the organizer for a subject
/// and without words, since who may see the room's calendar need not be invited.
void enterIntoRoom(Mailbox &room, const StoredItem &meeting);

/// Has a room forget \a meeting, a whole series or the one occurrence that it is. False for the
/// mailbox of a person.
bool freeRoom(const Call &call, Mailbox &mailbox, const StoredItem &meeting);

} // namespace Sandbox
