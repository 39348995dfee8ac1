// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Meeting messages between mailboxes: From is whose meeting it is, Sender who sent it.
#pragma once

#include "sandbox/appointment.h"

namespace Sandbox {

/// Whether the caller may send as somebody on whose behalf: the own mailbox, full access, or
/// named in the directory.
bool maySendFor(const Call &call, const Mailbox &mailbox);

/// Invites \a to, or tells them what changed: a message into each Inbox, and the meeting into each
/// calendar. Delegates get theirs by the mailbox's rule.
void deliverRequest(Call &call, const LocatedItem &meeting, const QList<Ews::Attendee> &to);

/// Tells \a to that the meeting is off, with \a words.
void deliverCancellation(Call &call, const LocatedItem &meeting, const QList<Ews::Attendee> &to,
                         const std::optional<Ews::Body> &words);

/// An attendee's answer, to the organizer \a to.
void deliverResponse(Call &call, Mailbox &to, const Ews::MeetingResponse &response);

/// Puts a sent message into the Inbox of everybody it is to.
void deliverMail(Call &call, const Ews::Message &message);

/// Those of \a some who are not among \a others.
QList<Ews::Attendee> without(const QList<Ews::Attendee> &some, const QList<Ews::Attendee> &others);

} // namespace Sandbox
