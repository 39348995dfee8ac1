// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"
#include "requests/request.h"

namespace OnBehalf {

struct RequestList
{
    QList<Request> requests; ///< Newest first.
    /// Principals whose Inbox one may not read: their requests are there where copies come.
    QStringList closedInboxes;
    bool isComplete = true; ///< False where an Inbox has more of them than is looked at.
};

/// Reads the messages about meetings in one's own Inbox, \a own being one's address, and in those
/// of \a principals (SMTP addresses), and what became of them: three requests at most, one more per
/// hundred entries. A copy in one's own Inbox stands for that in the principal's. An error is one
/// of the own Inbox.
QFuture<Ews::Result<RequestList>> readRequests(std::shared_ptr<Ews::Client> client, QString own,
                                               QStringList principals, std::stop_token stop = {});

} // namespace OnBehalf
