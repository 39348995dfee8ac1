// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"
#include "requests/request.h"

namespace OnBehalf {

enum class RemovalEnd {
    Done,
    NotDone,
    EntryOnly, ///< The calendar is clear, but the message is still in the Inbox.
    Unknown,   ///< What became of it could not be looked up.
};

struct RemovalReport
{
    RemovalEnd end = RemovalEnd::NotDone;
    std::optional<Ews::Error> error; ///< What went wrong.
    Request request;
    int requests = 0;
};

/// Takes the meeting that \a cancellation says is off out of the calendar, and the message out of
/// the Inbox; both go to the deleted items, and nobody is told. One's own, \a own being one's
/// address, by the one request that Exchange has for it; a principal's, for whom it has none, item
/// by item, and only an entry that is marked as canceled ("MeetingNotCancelled").
QFuture<RemovalReport> removeCancelled(std::shared_ptr<Ews::Client> client, Request cancellation,
                                       QString own, std::stop_token stop = {});

} // namespace OnBehalf
