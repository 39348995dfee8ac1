// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dry run of one mailbox.
#include "helpdesk/bulkmailbox.h"

#include "delegates/delegatesjournal.h"
#include "permissions/foldertree.h"
#include "permissions/permissionsjournal.h"

#include <QCoroFuture>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How often a mailbox is read where the connection is cut.
constexpr int bulkReadings = 3;

bool wasCut(const Ews::Error &error)
{
    return error.failure == Ews::Failure::Network || error.failure == Ews::Failure::TimedOut;
}

using BulkListsResult = Ews::Result<QList<FolderPermissions>>;

/// The lists of all folders that the caller sees.
QCoro::Task<BulkListsResult> readEveryList(std::shared_ptr<Ews::Client> client, QString mailbox,
                                           std::stop_token stop)
{
    const auto tree = co_await readFolderTree(client, mailbox, stop);
    if (!tree)
        co_return std::unexpected(tree.error());
    QList<Ews::AnyFolderId> ids;
    for (const MailboxFolder *folder : tree->ordered())
        if (folder->kind != Ews::FolderKind::SearchFolder) // they have no rights of their own
            ids.append(Ews::FolderId{.id = folder->id.id});
    const auto lists = co_await readPermissionLists(client, ids, stop);
    QList<FolderPermissions> all;
    for (const auto &list : lists) {
        if (list)
            all.append(*list);
        else if (list.error().code != "ErrorFolderNotFound"_L1) // somebody has deleted it meanwhile
            co_return std::unexpected(list.error());
    }
    co_return all;
}

QCoro::Task<Ews::Result<MailboxPlan>> readAndPlan(std::shared_ptr<Ews::Client> client,
                                                  QString mailbox, BulkChange change,
                                                  std::stop_token stop)
{
    const auto now = co_await readDelegates(client, mailbox, stop);
    if (!now)
        co_return std::unexpected(now.error());
    QList<FolderPermissions> others;
    if (change.kind == BulkChange::Kind::Revoke && change.everyFolder) {
        const auto lists = co_await readEveryList(client, mailbox, stop);
        if (!lists)
            co_return std::unexpected(lists.error());
        others = *lists;
    }
    co_return planFor(change, *now, others);
}

void takePlan(PlannedMailbox &planned, Ews::Result<MailboxPlan> plan)
{
    BulkResult &result = planned.result;
    if (!plan) {
        const bool cancelled = plan.error().failure == Ews::Failure::Cancelled;
        result.state = cancelled ? BulkResult::State::Waiting : BulkResult::State::Failed;
        result.error = cancelled ? std::nullopt : std::optional(plan.error());
        return;
    }
    result.skipped = plan->skipped;
    result.changes = plan->changes();
    result.entryChanges = plan->entryChanges();
    result.changedElsewhere = plan->changedSince;
    result.entriesChangedElsewhere = plan->entriesChangedSince;
    result.state = plan->skipped     ? BulkResult::State::Skipped
                   : plan->isEmpty() ? BulkResult::State::NothingToDo
                                     : BulkResult::State::Planned;
    planned.plan = std::move(*plan);
}

QCoro::Task<> planBulk(std::shared_ptr<Ews::Client> client, ListedMailbox mailbox,
                       BulkChange change, std::stop_token stop, QPromise<PlannedMailbox> promise)
{
    promise.start();
    PlannedMailbox planned{.result = {.mailbox = mailbox}};
    auto plan = co_await readAndPlan(client, mailbox.address, change, stop);
    for (int readings = 1; readings < bulkReadings && !plan && wasCut(plan.error()); ++readings)
        plan = co_await readAndPlan(client, mailbox.address, change, stop);
    takePlan(planned, std::move(plan));
    promise.addResult(std::move(planned));
    promise.finish();
}

/// \a entries by what they are about.
struct EntriesByKind
{
    QStringList delegates;
    QStringList lists;
    bool listsFirst = false; ///< The newest one is about folders' lists.
};

EntriesByKind entriesByKind(const Journal &journal, const QStringList &entries)
{
    EntriesByKind sorted;
    for (const QString &id : entries) {
        const auto entry = journal.entry(id);
        if (!entry || entry->undone)
            continue;
        if (entry->kind == permissionsJournalKind) {
            sorted.listsFirst = sorted.listsFirst || sorted.delegates.isEmpty();
            sorted.lists.append(id);
        } else if (entry->kind == delegatesJournalKind) {
            sorted.delegates.append(id);
        }
    }
    return sorted;
}

using EntriesPlan = Ews::Result<MailboxPlan>;

QCoro::Task<EntriesPlan> planDelegatesBack(std::shared_ptr<Ews::Client> client, QString mailbox,
                                           Journal journal, QStringList ids, std::stop_token stop)
{
    MailboxPlan plan;
    if (ids.isEmpty())
        co_return plan;
    auto undo = co_await planUndo(client, mailbox, journal, ids, stop);
    for (int readings = 1; readings < bulkReadings && !undo && wasCut(undo.error()); ++readings)
        undo = co_await planUndo(client, mailbox, journal, ids, stop);
    if (!undo)
        co_return std::unexpected(undo.error());
    plan.steps.append(
        {.draft = undo->draft, .undoes = QStringList{undo->journalId} + undo->together});
    plan.changedSince = undo->changedSince;
    co_return plan;
}

QCoro::Task<EntriesPlan> planListsBack(std::shared_ptr<Ews::Client> client, QString mailbox,
                                       Journal journal, QStringList ids, std::stop_token stop)
{
    MailboxPlan plan;
    if (ids.isEmpty())
        co_return plan;
    auto undo = co_await planPermissionsUndo(client, mailbox, journal, ids, stop);
    for (int readings = 1; readings < bulkReadings && !undo && wasCut(undo.error()); ++readings)
        undo = co_await planPermissionsUndo(client, mailbox, journal, ids, stop);
    if (!undo)
        co_return std::unexpected(undo.error());
    plan.steps.append(
        {.draft = undo->drafts, .undoes = QStringList{undo->journalId} + undo->together});
    plan.entriesChangedSince = undo->changedSince;
    co_return plan;
}

QCoro::Task<> planBack(std::shared_ptr<Ews::Client> client, ListedMailbox mailbox, Journal journal,
                       QStringList entries, bool changedToo, std::stop_token stop,
                       QPromise<PlannedMailbox> promise)
{
    promise.start();
    PlannedMailbox planned{.result = {.mailbox = mailbox}};
    const EntriesByKind sorted = entriesByKind(journal, entries);
    auto plan =
        co_await planDelegatesBack(client, mailbox.address, journal, sorted.delegates, stop);
    if (plan) {
        const auto lists =
            co_await planListsBack(client, mailbox.address, journal, sorted.lists, stop);
        if (lists) {
            plan->steps =
                sorted.listsFirst ? lists->steps + plan->steps : plan->steps + lists->steps;
            plan->entriesChangedSince = lists->entriesChangedSince;
        } else {
            plan = std::unexpected(lists.error());
        }
    }
    const bool conflict = plan && plan->isOutdated() && !changedToo;
    takePlan(planned, std::move(plan));
    if (conflict) {
        planned.result.state = BulkResult::State::Conflict;
        planned.plan = {};
    }
    promise.addResult(std::move(planned));
    promise.finish();
}

} // namespace

bool BulkResult::isWhole() const
{
    return state == State::Applied || state == State::NothingToDo;
}

int BulkResult::count(Outcome outcome) const
{
    return int(std::ranges::count(changes, outcome, &Change::outcome) +
               std::ranges::count(entryChanges, outcome, &EntryChange::outcome));
}

QFuture<PlannedMailbox> planInMailbox(std::shared_ptr<Ews::Client> client, ListedMailbox mailbox,
                                      BulkChange change, std::stop_token stop)
{
    QPromise<PlannedMailbox> promise;
    auto future = promise.future();
    planBulk(std::move(client), std::move(mailbox), std::move(change), std::move(stop),
             std::move(promise));
    return future;
}

QFuture<PlannedMailbox> planTakingBack(std::shared_ptr<Ews::Client> client, ListedMailbox mailbox,
                                       Journal journal, QStringList entries, bool changedToo,
                                       std::stop_token stop)
{
    QPromise<PlannedMailbox> promise;
    auto future = promise.future();
    planBack(std::move(client), std::move(mailbox), std::move(journal), std::move(entries),
             changedToo, std::move(stop), std::move(promise));
    return future;
}

} // namespace OnBehalf
