// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpdesk/batches.h"

#include "delegates/delegatesjournal.h"
#include "permissions/permissionsjournal.h"

#include <QHash>
#include <QtConcurrentRun>

#include <algorithm>

namespace OnBehalf {

int Batch::undone() const
{
    return int(std::ranges::count(mailboxes, true, &BatchMailbox::isUndone));
}

QList<Batch> batchesOf(const Journal &journal)
{
    QList<Batch> batches;
    QHash<QString, qsizetype> places;
    QHash<QString, QHash<QString, qsizetype>> mailboxes; // batches of thousands are not searched
    QList<JournalEntry> entries = journal.entries();
    std::ranges::reverse(entries);
    for (const JournalEntry &entry : std::as_const(entries)) {
        const bool isOfRights =
            entry.kind == delegatesJournalKind || entry.kind == permissionsJournalKind;
        if (entry.batch.id.isEmpty() || !isOfRights)
            continue;
        if (!places.contains(entry.batch.id)) {
            places.insert(entry.batch.id, batches.size());
            batches.append({.batch = entry.batch,
                            .actor = entry.actor,
                            .startedAt = entry.startedAt.toLocalTime(),
                            .mailboxes = {}});
        }
        Batch &batch = batches[places.value(entry.batch.id)];
        auto &known = mailboxes[entry.batch.id];
        if (!known.contains(entry.mailbox)) {
            known.insert(entry.mailbox, batch.mailboxes.size());
            batch.mailboxes.append({.address = entry.mailbox, .entries = {}, .isUndone = true});
        }
        BatchMailbox &mailbox = batch.mailboxes[known.value(entry.mailbox)];
        if (entry.undone)
            continue;
        mailbox.entries.prepend(entry.id);
        mailbox.isUndone = false;
        mailbox.cutOff = mailbox.cutOff || entry.after.isEmpty();
    }
    std::ranges::sort(batches, std::ranges::greater(),
                      [](const Batch &one) { return one.batch.id; });
    return batches;
}

QFuture<QList<Batch>> readBatches(Journal journal)
{
    return QtConcurrent::run([journal = std::move(journal)] { return batchesOf(journal); });
}

QList<Lease> openLeases(const Journal &journal, const QString &actor)
{
    QList<Lease> leases;
    const auto batches = batchesOf(journal);
    for (const Batch &batch : batches) {
        if (!batch.batch.until.isValid() || batch.actor.compare(actor, Qt::CaseInsensitive) != 0)
            continue;
        for (const BatchMailbox &mailbox : batch.mailboxes)
            if (!mailbox.isUndone)
                leases.append({.batch = batch.batch, .mailbox = mailbox});
    }
    std::ranges::stable_sort(leases, {}, [](const Lease &lease) { return lease.batch.until; });
    return leases;
}

QList<Lease> dueLeases(const Journal &journal, const QDate &today, const QString &actor)
{
    QList<Lease> due = openLeases(journal, actor);
    due.removeIf([&](const Lease &lease) { return lease.batch.until >= today; });
    return due;
}

QFuture<QList<Lease>> readDueLeases(Journal journal, QDate today, QString actor)
{
    return QtConcurrent::run([journal = std::move(journal), today, actor = std::move(actor)] {
        return dueLeases(journal, today, actor);
    });
}

} // namespace OnBehalf
