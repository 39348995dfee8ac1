// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"
#include "journal/journal.h"
#include "permissions/folderdraft.h"

#include <functional>

namespace OnBehalf {

/// What an Apply to folders' permission lists did.
struct PermissionsReport
{
    QList<EntryChange> changes; ///< Each with its outcome.
    /// The lists read back, in the order of the drafts; an error where one could not be read.
    QList<Ews::Result<FolderPermissions>> after;
    /// What is still to do, over the lists read back; as many as there were, some of them empty.
    QList<FolderDraft> remaining;
    /// Why it ended early. With nothing sent every outcome is Staged.
    std::optional<Ews::Error> stoppedBy;
    /// Staged entries that somebody else changed since the lists were read. Nothing was sent then:
    /// look, then apply again.
    QList<EntryChange> conflicts;
    /// What somebody else changed meanwhile and what was kept, the server's own doings included.
    QList<EntryChange> changedElsewhere;
    QString journalId; ///< Of the entry that undoes it; empty where nothing was sent.
    int requests = 0;  ///< Sent in all.
};

/// How far an Apply is: \a done of \a all folders are written.
using PermissionsProgress = std::function<void(int done, int all)>;

/// Writes what \a drafts stage and nothing else. Reads each list again directly before writing and
/// merges into it: entries that nobody staged stay as they are now. Stops before the first write
/// where somebody else changed a staged entry. A list that changes between reading and writing is
/// refused by its change key, read and merged again. Journals the lists before, writes folder after
/// folder in small requests, reads back and compares. Cancelling stops before the next request;
/// what was sent is read back all the same. With \a undoing, should the program end midway, Undo
/// goes on with what it was undoing.
/// https://learn.microsoft.com/exchange/client-developer/exchange-web-services/how-to-set-folder-permissions-for-another-user-by-using-ews-in-exchange
QFuture<PermissionsReport> applyPermissions(std::shared_ptr<Ews::Client> client, QString mailbox,
                                            QList<FolderDraft> drafts, Journal journal,
                                            std::stop_token stop = {},
                                            PermissionsProgress progress = {},
                                            bool undoing = false);

/// What would undo the last Apply to permission lists, over the lists as they are now.
struct PermissionsUndoPlan
{
    QList<FolderDraft> drafts;
    QString journalId;
    QDateTime appliedAt;
    /// What was changed since that Apply among what Undo would write over.
    QList<EntryChange> changedSince;
    /// The program ended before that Apply was read back: changedSince is then what differs from
    /// before it in the entries concerned and is not what was asked for.
    bool cutOff = false;
    QStringList together{}; ///< Older entries that are undone with it.
};

/// Reads the journal's last Apply to permission lists that is not undone, and the lists as they are
/// now; one that was cut off and left no trace is passed over. Fails with code "NothingToUndo"
/// where there is none. Entries that the server could not name are not in the plan: nothing brings
/// them back.
QFuture<Ews::Result<PermissionsUndoPlan>> planPermissionsUndo(std::shared_ptr<Ews::Client> client,
                                                              QString mailbox, Journal journal,
                                                              std::stop_token stop = {});

/// The same of these entries of the mailbox, the newest first, which are undone as one: the lists
/// become what they were before the oldest. Those that are undone already do not count. Where they
/// left no trace, there are no drafts.
QFuture<Ews::Result<PermissionsUndoPlan>> planPermissionsUndo(std::shared_ptr<Ews::Client> client,
                                                              QString mailbox, Journal journal,
                                                              QStringList journalIds,
                                                              std::stop_token stop = {});

/// As applyPermissions, and marks the entry as undone where all went well.
QFuture<PermissionsReport> applyPermissionsUndo(std::shared_ptr<Ews::Client> client,
                                                QString mailbox, PermissionsUndoPlan plan,
                                                Journal journal, std::stop_token stop = {},
                                                PermissionsProgress progress = {});

} // namespace OnBehalf
