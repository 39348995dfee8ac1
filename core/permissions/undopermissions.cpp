// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/applypermissions.h"
#include "permissions/foldertree.h"
#include "permissions/permissionsjournal.h"

#include <QCoroFuture>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An Apply as the journal has it.
struct Recorded
{
    JournalEntry entry;
    QList<FolderPermissions> before;
    std::optional<QList<FolderPermissions>> after; ///< Nothing: it was cut off.
};

std::optional<Recorded> recorded(const JournalEntry &entry)
{
    auto before = permissionsFromJson(entry.before);
    if (entry.undone || !before)
        return std::nullopt;
    auto after = permissionsFromJson(entry.after);
    if (after && after->size() != before->size())
        after.reset();
    return Recorded{entry, std::move(*before), std::move(after)};
}

/// What the Apply did to the \a i-th list; of one that was cut off, what differs \a now in the
/// entries that it was about.
QList<EntryChange> doings(const Recorded &apply, qsizetype i, const FolderPermissions &now)
{
    if (apply.after)
        return differences(apply.before.at(i), apply.after->at(i));
    QList<EntryChange> changes = differences(apply.before.at(i), now);
    changes.removeIf(
        [&](const EntryChange &change) { return !isAskedAbout(apply.entry.asked, change); });
    return changes;
}

/// Adds to \a plan what makes the \a i-th list again what it was.
void addFolder(PermissionsUndoPlan &plan, const Recorded &apply, qsizetype i,
               const FolderPermissions &now)
{
    FolderDraft draft(now);
    for (const EntryChange &change : doings(apply, i, now)) {
        const auto is = now.entryOf(change.user);
        if (sameRights(is, change.before))
            continue; // as it was: an Undo that was cut off leaves such entries
        if (change.before)
            draft.set(change.user, rightsOf(*change.before));
        else
            draft.remove(change.user);
        const bool ours =
            apply.after ? sameRights(is, change.after) : isAsked(apply.entry.asked, change);
        if (!ours)
            plan.changedSince.append({.folderId = now.id,
                                      .folderName = now.displayName,
                                      .user = change.user,
                                      .before = apply.after ? change.after : change.before,
                                      .after = is});
    }
    if (!draft.isEmpty())
        plan.drafts.append(draft);
}

QCoro::Task<Ews::Result<PermissionsUndoPlan>> planFor(std::shared_ptr<Ews::Client> client,
                                                      Recorded apply, std::stop_token stop)
{
    QList<Ews::AnyFolderId> ids;
    for (const FolderPermissions &list : std::as_const(apply.before))
        ids.append(Ews::FolderId{.id = list.id.id});
    const auto lists = co_await readPermissionLists(client, ids, stop);
    PermissionsUndoPlan plan{.journalId = apply.entry.id,
                             .appliedAt = apply.entry.startedAt.toLocalTime(),
                             .cutOff = !apply.after};
    for (qsizetype i = 0; i < lists.size(); ++i) {
        if (!lists.at(i))
            co_return std::unexpected(lists.at(i).error());
        addFolder(plan, apply, i, *lists.at(i));
    }
    co_return plan;
}

QCoro::Task<> plan(std::shared_ptr<Ews::Client> client, QString mailbox, Journal journal,
                   std::stop_token stop, QPromise<Ews::Result<PermissionsUndoPlan>> promise)
{
    promise.start();
    Ews::Result<PermissionsUndoPlan> result =
        std::unexpected(Ews::Error{.failure = Ews::Failure::Refused, .code = u"NothingToUndo"_s});
    const auto entries = journal.entries(permissionsJournalKind, mailbox);
    for (const JournalEntry &entry : entries) {
        const auto candidate = recorded(entry);
        if (!candidate)
            continue;
        auto found = co_await planFor(client, *candidate, stop);
        if (found && found->cutOff && found->drafts.isEmpty())
            continue; // it left no trace
        result = std::move(found);
        break;
    }
    promise.addResult(std::move(result));
    promise.finish();
}

bool isDone(const PermissionsReport &report)
{
    return !report.stoppedBy && report.conflicts.isEmpty() &&
           std::ranges::all_of(report.remaining, &FolderDraft::isEmpty);
}

QCoro::Task<> undo(std::shared_ptr<Ews::Client> client, QString mailbox,
                   PermissionsUndoPlan undoPlan, Journal journal, std::stop_token stop,
                   PermissionsProgress progress, QPromise<PermissionsReport> promise)
{
    promise.start();
    PermissionsReport report = co_await applyPermissions(client, mailbox, undoPlan.drafts, journal,
                                                         stop, std::move(progress), true);
    if (isDone(report)) {
        // The undoing itself is recorded too, but undoing twice must not do it again.
        const auto marked = journal.markUndone(permissionsJournalKind, mailbox,
                                               {undoPlan.journalId, report.journalId});
        if (!marked)
            report.stoppedBy = marked.error();
    }
    promise.addResult(std::move(report));
    promise.finish();
}

} // namespace

QFuture<Ews::Result<PermissionsUndoPlan>> planPermissionsUndo(std::shared_ptr<Ews::Client> client,
                                                              QString mailbox, Journal journal,
                                                              std::stop_token stop)
{
    QPromise<Ews::Result<PermissionsUndoPlan>> promise;
    auto future = promise.future();
    plan(std::move(client), std::move(mailbox), std::move(journal), std::move(stop),
         std::move(promise));
    return future;
}

QFuture<PermissionsReport> applyPermissionsUndo(std::shared_ptr<Ews::Client> client,
                                                QString mailbox, PermissionsUndoPlan plan,
                                                Journal journal, std::stop_token stop,
                                                PermissionsProgress progress)
{
    QPromise<PermissionsReport> promise;
    auto future = promise.future();
    undo(std::move(client), std::move(mailbox), std::move(plan), std::move(journal),
         std::move(stop), std::move(progress), std::move(promise));
    return future;
}

} // namespace OnBehalf
