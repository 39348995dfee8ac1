// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/applypermissions.h"

#include "permissions/foldertree.h"
#include "permissions/permissionsjournal.h"

#include <QCoroFuture>

#include <algorithm>
#include <numeric>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Folders a request: few, so that cancelling is prompt and one lost answer leaves little unknown.
constexpr qsizetype foldersPerWrite = 20;
/// How often a list that others write to at the same time is merged anew.
constexpr int maximumMerges = 20;

/// One folder of an Apply under way.
struct Target
{
    FolderDraft draft;          ///< Over the newest list that was read.
    FolderPermissions before{}; ///< Read directly before the first write.
    QList<EntryChange> asked{}; ///< Over the list that the user saw.
    bool sent = false;
    std::optional<Ews::Error> error;
};

/// One Apply under way. Shared by the coroutines that carry it out.
struct Apply
{
    std::shared_ptr<Ews::Client> client;
    QString mailbox;
    QList<Target> targets;
    Journal journal;
    std::stop_token stop;
    PermissionsProgress progress;
    bool undoing = false;
    JournalEntry entry;
    PermissionsReport report;

    void stopBy(const Ews::Error &error)
    {
        if (!report.stoppedBy)
            report.stoppedBy = error;
    }
    bool mayWrite()
    {
        if (stop.stop_requested())
            stopBy({.failure = Ews::Failure::Cancelled});
        return !report.stoppedBy;
    }
};
using ApplyPointer = std::shared_ptr<Apply>;

bool isOutdated(const Ews::Error &error)
{
    return error.code == "ErrorIrresolvableConflict"_L1 || error.code == "ErrorStaleObject"_L1;
}

/// Reads the lists of the \a chosen targets.
QCoro::Task<QList<Ews::Result<FolderPermissions>>>
readTargets(ApplyPointer apply, QList<qsizetype> chosen, std::stop_token stop)
{
    QList<Ews::AnyFolderId> ids;
    for (const qsizetype i : chosen)
        ids.append(Ews::FolderId{.id = apply->targets.at(i).draft.base().id.id});
    apply->report.requests += int((ids.size() + 99) / 100);
    co_return co_await readPermissionLists(apply->client, ids, stop);
}

/// Lays the draft over the list as it is \a now. False where somebody else changed a staged entry.
bool merge(Target &target, const FolderPermissions &now, PermissionsReport &report)
{
    const auto conflicts = target.draft.conflictsWith(now);
    report.conflicts += conflicts;
    for (const EntryChange &change : differences(target.draft.base(), now))
        if (!target.draft.isStaged(change.user))
            report.changedElsewhere.append(change);
    if (conflicts.isEmpty())
        target.draft = target.draft.rebasedOn(now);
    return conflicts.isEmpty();
}

/// Compares all lists with what the user saw; false where the Apply ends here.
QCoro::Task<bool> compare(ApplyPointer apply)
{
    QList<qsizetype> all(apply->targets.size());
    std::iota(all.begin(), all.end(), 0);
    const auto lists = co_await readTargets(apply, all, apply->stop);
    for (const qsizetype i : std::as_const(all)) {
        if (!lists.at(i)) {
            apply->stopBy(lists.at(i).error());
            co_return false;
        }
        merge(apply->targets[i], *lists.at(i), apply->report);
    }
    if (!apply->report.conflicts.isEmpty())
        apply->report.after = lists;
    co_return apply->report.conflicts.isEmpty() && apply->mayWrite();
}

bool openJournal(ApplyPointer apply)
{
    QList<FolderPermissions> before;
    QList<EntryChange> asked;
    for (Target &target : apply->targets) {
        target.before = target.draft.base();
        before.append(target.before);
        asked += target.draft.changes(); // without what somebody else did meanwhile
    }
    apply->entry = {.kind = permissionsJournalKind,
                    .mailbox = apply->mailbox.toLower(),
                    .actor = apply->client->endpoint().signedInAs,
                    .startedAt = QDateTime::currentDateTimeUtc(),
                    .undone = apply->undoing,
                    .asked = askedJson(asked),
                    .before = toJson(before)};
    const auto id = apply->journal.add(apply->entry);
    if (!id) {
        apply->stopBy(id.error());
        return false;
    }
    apply->entry.id = apply->report.journalId = *id;
    return true;
}

/// Writes the \a chosen targets in one request; those whose list changed meanwhile are returned.
QCoro::Task<QList<qsizetype>> write(ApplyPointer apply, QList<qsizetype> chosen)
{
    Ews::UpdateFolder request;
    for (const qsizetype i : chosen) {
        request.folderChanges.append(apply->targets.at(i).draft.wanted().change());
        apply->targets[i].sent = true;
    }
    ++apply->report.requests;
    const auto answer = co_await apply->client->send(request, apply->stop);
    if (!answer)
        apply->stopBy(answer.error());
    QList<qsizetype> outdated;
    for (qsizetype n = 0; n < chosen.size(); ++n) {
        Target &target = apply->targets[chosen.at(n)];
        target.error.reset();
        if (!answer)
            target.error = answer.error();
        else if (n < answer->items.size() && !answer->items.at(n))
            target.error = answer->items.at(n).error();
        if (target.error && isOutdated(*target.error))
            outdated.append(chosen.at(n));
    }
    co_return outdated;
}

/// Until no list is refused because somebody else wrote it in between: what was refused so was not
/// written, and is merged into the newer list.
QCoro::Task<> writeMerging(ApplyPointer apply, QList<qsizetype> chosen)
{
    for (int merges = 0; !chosen.isEmpty() && apply->mayWrite(); ++merges) {
        chosen = co_await write(apply, chosen);
        if (chosen.isEmpty() || merges == maximumMerges)
            co_return;
        const auto lists = co_await readTargets(apply, chosen, apply->stop);
        QList<qsizetype> again;
        for (qsizetype n = 0; n < chosen.size(); ++n) {
            Target &target = apply->targets[chosen.at(n)];
            if (!lists.at(n))
                target.error = lists.at(n).error();
            else if (merge(target, *lists.at(n), apply->report) && !target.draft.isEmpty())
                again.append(chosen.at(n));
        }
        chosen = again;
    }
}

QCoro::Task<> writeAll(ApplyPointer apply)
{
    QList<qsizetype> open;
    for (qsizetype i = 0; i < apply->targets.size(); ++i)
        if (!apply->targets.at(i).draft.isEmpty())
            open.append(i);
    for (qsizetype i = 0; i < open.size() && apply->mayWrite(); i += foldersPerWrite) {
        co_await writeMerging(apply, open.mid(i, foldersPerWrite));
        if (apply->progress)
            apply->progress(int(qMin(i + foldersPerWrite, open.size())), int(open.size()));
    }
}

Outcome outcomeOf(const EntryChange &change, const Target &target,
                  const Ews::Result<FolderPermissions> &after)
{
    if (after && sameRights(after->entryOf(change.user), change.after))
        return Outcome::Applied; // be it by somebody else, who wanted the same
    if (!target.sent)
        return Outcome::Staged;
    if (!after)
        return Outcome::Unknown;
    return target.error ? Outcome::Refused : Outcome::NotApplied;
}

/// Judges each change by what was read back, which is not cancellable: what was sent must be looked
/// at.
QCoro::Task<> readBack(ApplyPointer apply)
{
    QList<qsizetype> all(apply->targets.size());
    std::iota(all.begin(), all.end(), 0);
    PermissionsReport &report = apply->report;
    report.after = co_await readTargets(apply, all, {});
    for (qsizetype i = 0; i < apply->targets.size(); ++i) {
        const Target &target = apply->targets.at(i);
        const auto &after = report.after.at(i);
        for (EntryChange change : target.asked) {
            change.outcome = outcomeOf(change, target, after);
            change.error = change.outcome == Outcome::Applied ? std::nullopt : target.error;
            report.changes.append(change);
        }
        report.remaining.append(after ? target.draft.rebasedOn(*after) : target.draft);
    }
}

void closeJournal(ApplyPointer apply)
{
    QList<FolderPermissions> after;
    bool changed = false;
    for (qsizetype i = 0; i < apply->targets.size(); ++i) {
        const auto &list = apply->report.after.at(i);
        if (!list)
            return; // the entry stays as of an Apply that was cut off
        after.append(*list);
        changed = changed || !differences(apply->targets.at(i).before, *list).isEmpty();
    }
    apply->entry.after = toJson(after);
    apply->entry.undone = !changed; // nothing came of it: there is nothing to undo
    if (!changed)
        apply->report.journalId.clear();
    if (const auto written = apply->journal.update(apply->entry); !written)
        apply->stopBy(written.error());
}

QCoro::Task<> run(ApplyPointer apply, QPromise<PermissionsReport> promise)
{
    promise.start();
    if (co_await compare(apply) && openJournal(apply)) {
        co_await writeAll(apply);
        co_await readBack(apply);
        closeJournal(apply);
    } else {
        for (const Target &target : std::as_const(apply->targets)) {
            apply->report.changes += target.asked;
            apply->report.remaining.append(target.draft);
        }
    }
    promise.addResult(std::move(apply->report));
    promise.finish();
}

} // namespace

QFuture<PermissionsReport> applyPermissions(std::shared_ptr<Ews::Client> client, QString mailbox,
                                            QList<FolderDraft> drafts, Journal journal,
                                            std::stop_token stop, PermissionsProgress progress,
                                            bool undoing)
{
    auto apply = std::make_shared<Apply>(Apply{.client = std::move(client),
                                               .mailbox = std::move(mailbox),
                                               .journal = std::move(journal),
                                               .stop = std::move(stop),
                                               .progress = std::move(progress),
                                               .undoing = undoing});
    for (const FolderDraft &draft : drafts)
        apply->targets.append({.draft = draft, .asked = draft.changes()});
    QPromise<PermissionsReport> promise;
    auto future = promise.future();
    run(std::move(apply), std::move(promise));
    return future;
}

} // namespace OnBehalf
