// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/delegatesdraft.h"
#include "journal/journal.h"

#include <functional>

namespace OnBehalf {

/// What an Apply did.
struct ApplyReport
{
    QList<Change> changes; ///< Each with its outcome.
    /// The state read back; nothing where it could not be read: then outcomes are Unknown.
    std::optional<MailboxDelegates> after;
    /// What is still to do, over the state read back.
    DelegatesDraft remaining;
    /// Why it ended early. With nothing sent every outcome is Staged.
    std::optional<Ews::Error> stoppedBy;
    /// What somebody else changed since the draft's base was read. With `conflict` these concern
    /// the same people or the scope, and nothing was sent: look, then apply again.
    QList<Change> changedElsewhere;
    bool conflict = false;
    bool undoing = false; ///< The report of an undo.
    /// What the server changed beside what was asked: entries that it dropped, for instance.
    QList<Change> alsoChanged;
    QString journalId; ///< Of the entry that undoes it; empty where nothing was sent.
    int requests = 0;  ///< Sent in all.
};

/// Which step of an Apply runs.
enum class ApplyStep { Comparing, Writing, ReadingBack, RestoringRights };

/// Writes what \a draft stages and nothing else: reads the state again and stops at a conflict,
/// journals the state before, sends at most one UpdateDelegate, RemoveDelegate and AddDelegate,
/// reads back, restores folder entries that no delegate level can say (UpdateFolder), reads back.
/// Cancelling stops before the next write; what was sent is read back all the same. With
/// \a undoing, should the program end midway, Undo goes on with what it was undoing.
QFuture<ApplyReport> applyDelegates(std::shared_ptr<Ews::Client> client, DelegatesDraft draft,
                                    Journal journal, std::stop_token stop = {},
                                    std::function<void(ApplyStep)> progress = {},
                                    bool undoing = false);

/// What would undo the last Apply, over the state as it is now.
struct UndoPlan
{
    DelegatesDraft draft;
    QString journalId;
    QDateTime appliedAt;
    /// What was changed since that Apply among what Undo would write over.
    QList<Change> changedSince;
    /// The program ended before that Apply was read back: changedSince is then what differs from
    /// before it and was not asked for, be it the Apply's doing or somebody else's.
    bool cutOff = false;
    QStringList together{}; ///< Older entries that are undone with it.
};

/// Reads the state, and the journal's last Apply that is not undone; one that was cut off and left
/// no trace is passed over. Fails with code "NothingToUndo" where there is none.
QFuture<Ews::Result<UndoPlan>> planUndo(std::shared_ptr<Ews::Client> client, QString mailbox,
                                        Journal journal, std::stop_token stop = {});

/// The same of these entries of the mailbox, the newest first, which are undone as one: what is
/// there becomes what was before the oldest. Those that are undone already do not count. Where they
/// left no trace, nothing is staged.
QFuture<Ews::Result<UndoPlan>> planUndo(std::shared_ptr<Ews::Client> client, QString mailbox,
                                        Journal journal, QStringList journalIds,
                                        std::stop_token stop = {});

/// As applyDelegates, and marks the entry as undone where all went well.
QFuture<ApplyReport> applyUndo(std::shared_ptr<Ews::Client> client, UndoPlan plan, Journal journal,
                               std::stop_token stop = {},
                               std::function<void(ApplyStep)> progress = {});

} // namespace OnBehalf
