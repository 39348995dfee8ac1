// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/applydelegates.h"

#include "delegates/delegaterequests.h"
#include "delegates/delegatesjournal.h"
#include "delegates/outcomes.h"

#include <QCoroFuture>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One Apply under way. Shared by the coroutines that carry it out.
struct Apply
{
    std::shared_ptr<Ews::Client> client;
    DelegatesDraft draft;
    Journal journal;
    std::stop_token stop;
    std::function<void(ApplyStep)> progress;
    bool undoing = false;
    JournalEntry entry;
    ApplyReport report;
    Outcomes outcomes;

    const QString &mailbox() const { return draft.base().mailbox; }

    void step(ApplyStep step) const
    {
        if (progress)
            progress(step);
    }

    /// Ends the Apply without (further) writing.
    void stopBy(Ews::Error error)
    {
        if (!report.stoppedBy)
            report.stoppedBy = std::move(error);
    }

    bool mayWrite()
    {
        if (stop.stop_requested())
            stopBy({.failure = Ews::Failure::Cancelled});
        return !report.stoppedBy;
    }
};
using ApplyPointer = std::shared_ptr<Apply>;

/// What of \a changes concerns what the draft would write.
bool concerns(const QList<Change> &changes, const DelegatesDraft &draft)
{
    return std::ranges::any_of(changes, [&](const Change &change) {
        if (change.kind == Change::Kind::Scope)
            return draft.stagedScope().has_value();
        return std::ranges::any_of(draft.staged(), [&](const StagedDelegate &staged) {
            return staged.key == change.key || sameUser(staged.user, change.user);
        });
    });
}

/// Folder entries of people to be added: they are no delegates, so differences() leaves them out.
QList<Change> entryDifferences(const DelegatesDraft &draft, const MailboxDelegates &now)
{
    QList<Change> changes;
    for (const StagedDelegate &staged : draft.staged()) {
        if (staged.kind != StagedDelegate::Kind::Add)
            continue;
        for (const DelegateFolder folder : delegateFolders) {
            const auto before = draft.base().entryOf(staged.user, folder);
            const auto after = now.entryOf(staged.user, folder);
            if (draft.base().folders[folder] && now.folders[folder] && !sameRights(before, after))
                changes.append({.kind = Change::Kind::FolderEntry,
                                .key = staged.key,
                                .user = staged.user,
                                .folder = folder,
                                .entryBefore = before,
                                .entryAfter = after});
        }
    }
    return changes;
}

/// Reads the state again; false where the Apply ends here.
QCoro::Task<bool> compare(ApplyPointer apply)
{
    apply->step(ApplyStep::Comparing);
    apply->report.requests += 2;
    const auto now = co_await readDelegates(apply->client, apply->mailbox(), apply->stop);
    if (!now) {
        apply->stopBy(now.error());
        co_return false;
    }
    auto &elsewhere = apply->report.changedElsewhere;
    elsewhere = differences(apply->draft.base(), *now);
    elsewhere += entryDifferences(apply->draft, *now);
    apply->report.conflict = concerns(elsewhere, apply->draft);
    apply->draft = apply->draft.rebasedOn(*now);
    if (apply->report.conflict)
        apply->report.after = *now;
    co_return !apply->report.conflict && apply->mayWrite();
}

bool openJournal(ApplyPointer apply)
{
    apply->entry = {.kind = delegatesJournalKind,
                    .mailbox = apply->mailbox().toLower(),
                    .actor = apply->client->endpoint().signedInAs,
                    .startedAt = QDateTime::currentDateTimeUtc(),
                    .undone = apply->undoing,
                    .asked = askedJson(apply->draft.changes()),
                    .before = toJson(apply->draft.base())};
    const auto id = apply->journal.add(apply->entry);
    if (!id) {
        apply->stopBy(id.error());
        return false;
    }
    apply->entry.id = apply->report.journalId = *id;
    return true;
}

/// Sends one request and takes its entries' results. An error of the whole call ends the writing.
template<Ews::Operation Op>
QCoro::Task<> write(ApplyPointer apply, Op request, QStringList keys, bool withScope)
{
    apply->step(ApplyStep::Writing);
    ++apply->report.requests;
    apply->outcomes.sent(keys, withScope);
    const auto answer = co_await apply->client->send(request, apply->stop);
    if (!answer) {
        apply->outcomes.failed(keys, withScope, answer.error());
        apply->stopBy(answer.error());
        co_return;
    }
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (i >= answer->items.size())
            continue; // said to be done: reading back tells
        if (const auto &item = answer->items.at(i); !item)
            apply->outcomes.failed({keys.at(i)}, false, item.error());
    }
}

QCoro::Task<> writeAll(ApplyPointer apply)
{
    const DelegateRequests requests = requestsFor(apply->draft);
    if (requests.updates())
        co_await write(apply, requests.update, requests.updateKeys,
                       requests.update.deliverMeetingRequests.has_value());
    if (!requests.removeKeys.isEmpty() && apply->mayWrite())
        co_await write(apply, requests.remove, requests.removeKeys, false);
    if (!requests.addKeys.isEmpty() && apply->mayWrite())
        co_await write(apply, requests.add, requests.addKeys,
                       requests.add.deliverMeetingRequests.has_value());
    // People of whom only folder entries change have no delegate request of their own.
    for (const StagedDelegate &staged : apply->draft.staged())
        if (staged.kind == StagedDelegate::Kind::Change &&
            !requests.updateKeys.contains(staged.key) && !apply->report.stoppedBy)
            apply->outcomes.sent({staged.key}, false);
}

/// Not cancellable: what was sent must be looked at.
QCoro::Task<> readBack(ApplyPointer apply)
{
    apply->step(ApplyStep::ReadingBack);
    apply->report.requests += 2;
    auto now = co_await readDelegates(apply->client, apply->mailbox());
    if (now)
        apply->report.after = std::move(*now);
    else
        apply->report.after.reset();
}

/// Writes the lists of folders where an entry is not as it must be.
QCoro::Task<> restoreEntries(ApplyPointer apply)
{
    if (!apply->report.after || !apply->mayWrite())
        co_return;
    Ews::UpdateFolder request;
    QList<DelegateFolder> folders;
    PerFolder<QStringList> keys;
    for (const DelegateFolder folder : delegateFolders) {
        const auto &list = apply->report.after->folders[folder];
        if (!list)
            continue;
        FolderPermissions wantedList = *list;
        for (const WantedEntry &wanted : wantedEntries(apply->draft)) {
            if (wanted.folder != folder || !apply->outcomes.wasSent(wanted.key) ||
                apply->outcomes.hasError(wanted.key) ||
                sameRights(list->entryOf(wanted.user), wanted.entry))
                continue;
            wantedList.setEntry(wanted.user, wanted.entry);
            keys[folder].append(wanted.key);
        }
        if (keys[folder].isEmpty())
            continue;
        request.folderChanges.append(wantedList.change());
        folders.append(folder);
    }
    if (folders.isEmpty())
        co_return;
    apply->step(ApplyStep::RestoringRights);
    ++apply->report.requests;
    const auto answer = co_await apply->client->send(request, apply->stop);
    for (qsizetype i = 0; i < folders.size(); ++i) {
        const DelegateFolder folder = folders.at(i);
        if (!answer)
            apply->outcomes.folderFailed(keys[folder], folder, answer.error());
        else if (i < answer->items.size() && !answer->items.at(i))
            apply->outcomes.folderFailed(keys[folder], folder, answer->items.at(i).error());
    }
    co_await readBack(apply);
}

void closeJournal(ApplyPointer apply)
{
    JournalEntry &entry = apply->entry;
    if (apply->report.after) {
        entry.after = toJson(*apply->report.after);
        // Nothing came of it: there is nothing to undo.
        entry.undone = differences(apply->draft.base(), *apply->report.after).isEmpty() &&
                       apply->outcomes.nothingApplied(apply->draft, *apply->report.after);
        if (entry.undone)
            apply->report.journalId.clear();
    }
    if (const auto written = apply->journal.update(entry); !written)
        apply->stopBy(written.error());
}

/// Changes of people and settings that nobody asked for here.
QList<Change> sideEffects(const DelegatesDraft &draft, const MailboxDelegates &after)
{
    QList<Change> changes = differences(draft.base(), after);
    changes.removeIf([&](const Change &change) { return concerns({change}, draft); });
    return changes;
}

QCoro::Task<> run(ApplyPointer apply, QPromise<ApplyReport> promise)
{
    promise.start();
    const bool go = co_await compare(apply) && openJournal(apply);
    if (go) {
        co_await writeAll(apply);
        co_await readBack(apply);
        co_await restoreEntries(apply);
        closeJournal(apply);
    }
    ApplyReport &report = apply->report;
    report.changes = apply->outcomes.judge(apply->draft, go ? report.after : std::nullopt);
    report.remaining =
        go ? apply->outcomes.remaining(apply->draft, report.changes, report.after) : apply->draft;
    if (go && report.after)
        report.alsoChanged = sideEffects(apply->draft, *report.after);
    promise.addResult(std::move(report));
    promise.finish();
}

} // namespace

QFuture<ApplyReport> applyDelegates(std::shared_ptr<Ews::Client> client, DelegatesDraft draft,
                                    Journal journal, std::stop_token stop,
                                    std::function<void(ApplyStep)> progress, bool undoing)
{
    auto apply = std::make_shared<Apply>(Apply{.client = std::move(client),
                                               .draft = std::move(draft),
                                               .journal = std::move(journal),
                                               .stop = std::move(stop),
                                               .progress = std::move(progress),
                                               .undoing = undoing});
    QPromise<ApplyReport> promise;
    auto future = promise.future();
    run(std::move(apply), std::move(promise));
    return future;
}

} // namespace OnBehalf
