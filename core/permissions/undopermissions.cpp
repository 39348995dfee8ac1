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
    /// It counts only what it was to change: others may have written in between.
    bool onlyAsked = false;
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

/// Adds to \a all what an \a older one wrote that belongs to it.
void addOlder(Recorded &all, const Recorded &older)
{
    for (qsizetype i = 0; i < older.before.size(); ++i) {
        const FolderPermissions &list = older.before.at(i);
        const auto found = std::ranges::find_if(
            all.before, [&](const FolderPermissions &one) { return one.id.id == list.id.id; });
        if (found != all.before.end()) {
            *found = list;
            continue;
        }
        all.before.append(list);
        if (all.after && older.after)
            all.after->append(older.after->at(i));
        else
            all.after.reset();
    }
    for (const QJsonValue &asked : older.entry.asked)
        all.entry.asked.append(asked);
}

/// Entries that belong together, the newest first, as if they were one.
std::optional<Recorded> recordedTogether(const Journal &journal, const QString &mailbox,
                                         const QStringList &ids, QStringList &olderIds)
{
    std::optional<Recorded> all;
    for (const QString &id : ids) {
        const auto entry = journal.entry(id);
        if (!entry || entry->kind != permissionsJournalKind || entry->mailbox != mailbox.toLower())
            continue;
        const auto one = recorded(*entry);
        if (!one)
            continue;
        if (!all) {
            all = one;
            all->onlyAsked = true;
            continue;
        }
        addOlder(*all, *one);
        olderIds.append(id);
    }
    return all;
}

/// What the Apply did to the \a i-th list; of one that was cut off, what differs \a now in the
/// entries that it was about.
QList<EntryChange> doings(const Recorded &apply, qsizetype i, const FolderPermissions &now)
{
    QList<EntryChange> changes =
        differences(apply.before.at(i), apply.after ? apply.after->at(i) : now);
    if (apply.after && !apply.onlyAsked)
        return changes;
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

QCoro::Task<> planTogether(std::shared_ptr<Ews::Client> client, QString mailbox, Journal journal,
                           QStringList ids, std::stop_token stop,
                           QPromise<Ews::Result<PermissionsUndoPlan>> promise)
{
    promise.start();
    Ews::Result<PermissionsUndoPlan> result =
        std::unexpected(Ews::Error{.failure = Ews::Failure::Refused, .code = u"NothingToUndo"_s});
    QStringList older;
    if (const auto all = recordedTogether(journal, mailbox, ids, older)) {
        result = co_await planFor(client, *all, stop);
        if (result)
            result->together = older;
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
        const QStringList ids = undoPlan.together + QStringList{undoPlan.journalId};
        const auto marked = journal.markUndone(permissionsJournalKind, mailbox,
                                               ids + QStringList{report.journalId});
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

QFuture<Ews::Result<PermissionsUndoPlan>> planPermissionsUndo(std::shared_ptr<Ews::Client> client,
                                                              QString mailbox, Journal journal,
                                                              QStringList journalIds,
                                                              std::stop_token stop)
{
    QPromise<Ews::Result<PermissionsUndoPlan>> promise;
    auto future = promise.future();
    planTogether(std::move(client), std::move(mailbox), std::move(journal), std::move(journalIds),
                 std::move(stop), std::move(promise));
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
