// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers to meetings: what they change in the attendee's and the organizer's calendar, and the
// message that says so.
#pragma once

#include "sandbox/itemlookup.h"

namespace Sandbox {

/// What somebody who was invited says.
struct Reply
{
    Ews::ResponseType answer = Ews::ResponseType::Accept;
    Ews::DateTime when;
    std::optional<Ews::Body> words{};
    std::optional<Ews::DateTime> proposedStart{};
    std::optional<Ews::DateTime> proposedEnd{};

    bool proposes() const { return proposedStart && proposedEnd; }
};

/// The message about \a meeting to its organizer.
Ews::MeetingResponse responseTo(const Ews::CalendarItem &meeting, const Reply &reply,
                                const Ews::SingleRecipient &from,
                                const Ews::SingleRecipient &sender);

/// What the organizer's entry says of \a who from then on.
void noteReply(const Directory &directory, const LocatedItem &meeting, const Sid &who,
               const Reply &reply);

/// Carries out an AcceptItem, TentativelyAcceptItem or DeclineItem of \a op: the meeting is found
/// by a request in an Inbox, that of a delegate too, or by its entry in a calendar. The entry is
/// answered, the request goes to the deleted items, and unless the message is only saved the
/// organizer hears of it, from whose calendar it is and sent by the caller.
Ews::Result<Ews::ItemAnswer> answerMeeting(Call &call, const Ews::CreateItem &op,
                                           Ews::ResponseType answer,
                                           const Ews::MeetingAnswer &wanted);

/// Carries out a RemoveItem: the entry of the meeting that was cancelled and the cancellation go to
/// the deleted items. As Microsoft's page says not for delegates: neither in another's mailbox nor
/// by a copy that came for somebody else.
Ews::Result<Ews::ItemAnswer> removeCancelled(Call &call, const Ews::RemoveItem &wanted);

} // namespace Sandbox
