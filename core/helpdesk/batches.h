// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the journal knows of changes that were made to many mailboxes at once.
#pragma once

#include "journal/journal.h"

#include <QFuture>

namespace OnBehalf {

/// What a change did to one mailbox.
struct BatchMailbox
{
    QString address;
    QStringList entries;   ///< Ids of the journal that can be taken back, the newest first.
    bool isUndone = false; ///< All of it.
    bool cutOff = false;   ///< The program ended, or nobody knows: what came of it is to be read.
};

struct Batch
{
    JournalBatch batch;
    QString actor; ///< Who was signed in.
    QDateTime startedAt;
    QList<BatchMailbox> mailboxes; ///< In the order in which they were written.

    int undone() const;
    bool isUndone() const { return undone() == mailboxes.size(); }
};

/// All of them, newest first. Reads all of the journal, which takes a while with thousands of
/// entries: readBatches() does it in another thread.
QList<Batch> batchesOf(const Journal &journal);
QFuture<QList<Batch>> readBatches(Journal journal);

/// Rights that were given for a time, in one mailbox.
struct Lease
{
    JournalBatch batch; ///< With its last day and its title.
    BatchMailbox mailbox;
};

/// Those that \a actor gave whose last day is before \a today and that were not taken back, the
/// longest over first.
QList<Lease> dueLeases(const Journal &journal, const QDate &today, const QString &actor);
QFuture<QList<Lease>> readDueLeases(Journal journal, QDate today, QString actor);
/// Those that are not over yet, too.
QList<Lease> openLeases(const Journal &journal, const QString &actor);

} // namespace OnBehalf
