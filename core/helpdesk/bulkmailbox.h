// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One mailbox of many: its dry run, and what comes of it.
#pragma once

#include "helpdesk/bulkchange.h"
#include "helpdesk/mailboxlist.h"

#include <QFuture>

namespace OnBehalf {

/// What became of one mailbox.
struct BulkResult
{
    enum class State {
        Waiting, ///< Nothing was read yet.
        Reading,
        Skipped,     ///< See `skipped`; nothing is written.
        NothingToDo, ///< It is so already.
        Planned,     ///< `changes` and `entryChanges` would be made.
        Applying,
        Applied,  ///< Done and read back.
        Refused,  ///< The server refused all of it or a part: see the changes' outcomes.
        Conflict, ///< Somebody else changed it since: see `changedElsewhere`, which stays.
        Unknown,  ///< Sent, but nobody knows what came of it. Plan it again to find out.
        Failed,   ///< With `error`; the changes' outcomes say what was done all the same.
    };

    ListedMailbox mailbox;
    State state = State::Waiting;
    std::optional<SkipReason> skipped{};
    QList<Change> changes{};           ///< With their outcomes, once applied.
    QList<EntryChange> entryChanges{}; ///< The same, of folders' lists.
    QList<Change> changedElsewhere{};
    QList<EntryChange> entriesChangedElsewhere{};
    std::optional<Ews::Error> error{};
    QStringList journalIds{}; ///< Of what was written.

    bool isWhole() const; ///< Applied, or there was nothing to do.
    int count(Outcome outcome) const;
};

/// A mailbox after its dry run, or after it was written.
struct PlannedMailbox
{
    BulkResult result;
    MailboxPlan plan{}; ///< What is still to be done: nothing, unless the result is Planned.
};

/// Reads the mailbox, again where a connection was cut, and plans \a change.
QFuture<PlannedMailbox> planInMailbox(std::shared_ptr<Ews::Client> client, ListedMailbox mailbox,
                                      BulkChange change, std::stop_token stop = {});

/// Plans to take \a entries of the journal back, the newest first. Where something was changed
/// since among what that would write over it is Conflict, unless \a changedToo. What is as before
/// already has a plan all the same: the entries are still to be marked.
QFuture<PlannedMailbox> planTakingBack(std::shared_ptr<Ews::Client> client, ListedMailbox mailbox,
                                       Journal journal, QStringList entries, bool changedToo,
                                       std::stop_token stop = {});

/// Does what \a planned says, step by step. Where the server was busy, or could not be reached
/// before anything was sent, it is tried again; where nobody knows what came of it, that is read
/// again. Cancelled before anything was sent it stays Planned.
QFuture<PlannedMailbox> applyInMailbox(std::shared_ptr<Ews::Client> client, PlannedMailbox planned,
                                       Journal journal, std::stop_token stop = {});

} // namespace OnBehalf
