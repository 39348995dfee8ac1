// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/applydelegates.h"
#include "delegates/delegatesjournal.h"

#include <QCoroFuture>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Recorded
{
    JournalEntry entry;
    MailboxDelegates before;
    std::optional<MailboxDelegates> after;
    /// It counts only what it was to change: others may have written in between.
    bool onlyAsked = false;
};

std::optional<Recorded> recorded(const JournalEntry &entry)
{
    auto before = delegatesFromJson(entry.mailbox, entry.before);
    if (entry.undone || !before)
        return std::nullopt;
    return Recorded{entry, *before, delegatesFromJson(entry.mailbox, entry.after)};
}

/// Entries that belong together, the newest first, as if they were one.
std::optional<Recorded> recordedTogether(const Journal &journal, const QString &mailbox,
                                         const QStringList &ids, QStringList &older)
{
    std::optional<Recorded> all;
    for (const QString &id : ids) {
        const auto entry = journal.entry(id);
        if (!entry || entry->kind != delegatesJournalKind || entry->mailbox != mailbox.toLower())
            continue;
        auto one = recorded(*entry);
        if (!one)
            continue;
        if (!all) {
            all = std::move(one);
            all->onlyAsked = !all->entry.asked.isEmpty();
            continue;
        }
        all->before = std::move(one->before);
        for (const QJsonValue &asked : std::as_const(one->entry.asked))
            all->entry.asked.append(asked);
        older.append(id);
    }
    return all;
}

/// Of an Apply that was not read back: what is different in \a now from before it, as far as it is
/// about what the Apply was to change.
QList<Change> tracesOf(const Recorded &recorded, const MailboxDelegates &now)
{
    QList<Change> changes = differences(recorded.before, now);
    const QJsonArray &asked = recorded.entry.asked;
    if (!asked.isEmpty()) // journals of earlier versions do not say what was asked
        changes.removeIf([&](const Change &change) { return !isAskedAbout(asked, change); });
    return changes;
}

/// What makes \a now again what \a before was, for one person.
StagedDelegate restored(const Delegate &person, const MailboxDelegates &before,
                        const MailboxDelegates &now)
{
    const Delegate *was = before.find(person.key);
    const Delegate *is = now.find(person.key);
    StagedDelegate staged{.key = person.key, .user = person.user};
    if (was && !was->error) {
        staged.kind = is ? StagedDelegate::Kind::Change : StagedDelegate::Kind::Add;
        staged.receivesCopies = was->receivesCopies;
        staged.viewsPrivateItems = was->viewsPrivateItems;
        for (const DelegateFolder folder : delegateFolders)
            staged.levels[folder] = was->levels[folder];
    } else if (is) {
        staged.kind = StagedDelegate::Kind::Remove;
    }
    for (const DelegateFolder folder : delegateFolders)
        if (before.folders[folder])
            staged.entries[folder] = before.entryOf(person.user, folder);
    return staged;
}

/// Whether the six lists say something else of the person in \a after.
bool differsOnFolders(const Delegate &person, const MailboxDelegates &before,
                      const MailboxDelegates &after)
{
    return std::ranges::any_of(delegateFolders, [&](DelegateFolder folder) {
        return before.folders[folder] && after.folders[folder] &&
               !sameRights(before.entryOf(person.user, folder), after.entryOf(person.user, folder));
    });
}

/// Everybody whom the Apply concerned: delegates before or after it that differ. Where a group has
/// kept the server from listing them on one side, the folders tell.
QList<Delegate> concerned(const MailboxDelegates &before, const MailboxDelegates &after)
{
    QList<Delegate> people;
    const auto changes = differences(before, after) + differences(after, before);
    const bool onlyFolders = before.listError.has_value() != after.listError.has_value();
    for (const MailboxDelegates *state : {&before, &after}) {
        for (const Delegate &person : state->delegates) {
            const bool known =
                std::ranges::find(people, person.key, &Delegate::key) != people.end();
            const bool differs = onlyFolders
                                     ? differsOnFolders(person, before, after)
                                     : std::ranges::any_of(changes, [&](const Change &change) {
                                           return change.key == person.key;
                                       });
            if (!known && differs && person.isNamed())
                people.append(person);
        }
    }
    return people;
}

/// Whether what \a change is about is among what is still \a toRestore. What is again as it was
/// before is not written over: an Undo that was cut off leaves such things.
bool isToRestore(const QList<Change> &toRestore, const Change &change)
{
    const bool whole = change.kind == Change::Kind::Add || change.kind == Change::Kind::Remove;
    return std::ranges::any_of(toRestore, [&](const Change &one) {
        return one.key == change.key &&
               (whole || (one.kind == change.kind && one.folder == change.folder));
    });
}

UndoPlan makePlan(const Recorded &recorded, const MailboxDelegates &now)
{
    UndoPlan plan{.draft = DelegatesDraft(now),
                  .journalId = recorded.entry.id,
                  .appliedAt = recorded.entry.startedAt.toLocalTime(),
                  .cutOff = !recorded.after};
    const QList<Change> traces = plan.cutOff ? tracesOf(recorded, now) : QList<Change>();
    auto people = concerned(recorded.before, recorded.after ? *recorded.after : now);
    if (plan.cutOff)
        people.removeIf([&](const Delegate &person) {
            return std::ranges::find(traces, person.key, &Change::key) == traces.end();
        });
    const auto isMeant = [&](const Change &change) {
        return !recorded.onlyAsked || isAskedAbout(recorded.entry.asked, change);
    };
    people.removeIf([&](const Delegate &person) {
        return !isMeant({.kind = Change::Kind::Level, .key = person.key, .user = {}});
    });
    for (const Delegate &person : people)
        plan.draft.stage(restored(person, recorded.before, now));
    const bool scopeChanged =
        plan.cutOff ? std::ranges::find(traces, Change::Kind::Scope, &Change::kind) != traces.end()
                    : recorded.before.scope != recorded.after->scope;
    if (scopeChanged && isMeant({.kind = Change::Kind::Scope, .key = {}, .user = {}}))
        plan.draft.stageScope(recorded.before.scope);
    if (plan.cutOff) {
        plan.changedSince = traces;
        plan.changedSince.removeIf(
            [&](const Change &change) { return isAsked(recorded.entry.asked, change); });
        return plan;
    }
    const QList<Change> toRestore = differences(recorded.before, now);
    for (const Change &change : differences(*recorded.after, now)) {
        const bool ours = std::ranges::any_of(
            people, [&](const Delegate &person) { return person.key == change.key; });
        if (isToRestore(toRestore, change) &&
            (ours || (scopeChanged && change.kind == Change::Kind::Scope)))
            plan.changedSince.append(change);
    }
    return plan;
}

QCoro::Task<> plan(std::shared_ptr<Ews::Client> client, QString mailbox, Journal journal,
                   std::stop_token stop, QPromise<Ews::Result<UndoPlan>> promise)
{
    promise.start();
    Ews::Result<UndoPlan> result =
        std::unexpected(Ews::Error{.failure = Ews::Failure::Refused, .code = u"NothingToUndo"_s});
    std::optional<MailboxDelegates> now;
    const auto entries = journal.entries(delegatesJournalKind, mailbox);
    for (const JournalEntry &entry : entries) {
        const auto candidate = recorded(entry);
        if (!candidate)
            continue;
        if (!now) {
            auto read = co_await readDelegates(client, mailbox, stop);
            if (!read) {
                result = std::unexpected(read.error());
                break;
            }
            now = std::move(*read);
        }
        if (!candidate->after && tracesOf(*candidate, *now).isEmpty())
            continue;
        result = makePlan(*candidate, *now);
        break;
    }
    promise.addResult(std::move(result));
    promise.finish();
}

QCoro::Task<> planTogether(std::shared_ptr<Ews::Client> client, QString mailbox, Journal journal,
                           QStringList ids, std::stop_token stop,
                           QPromise<Ews::Result<UndoPlan>> promise)
{
    promise.start();
    Ews::Result<UndoPlan> result =
        std::unexpected(Ews::Error{.failure = Ews::Failure::Refused, .code = u"NothingToUndo"_s});
    QStringList older;
    if (const auto all = recordedTogether(journal, mailbox, ids, older)) {
        const auto now = co_await readDelegates(client, mailbox, stop);
        if (now) {
            result = makePlan(*all, *now);
            result->together = older;
        } else {
            result = std::unexpected(now.error());
        }
    }
    promise.addResult(std::move(result));
    promise.finish();
}

QCoro::Task<> undo(std::shared_ptr<Ews::Client> client, UndoPlan undoPlan, Journal journal,
                   std::stop_token stop, std::function<void(ApplyStep)> progress,
                   QPromise<ApplyReport> promise)
{
    promise.start();
    const QString mailbox = undoPlan.draft.base().mailbox;
    ApplyReport report =
        co_await applyDelegates(client, undoPlan.draft, journal, stop, std::move(progress), true);
    const bool all = !report.conflict && !report.stoppedBy && report.remaining.isEmpty();
    if (all) {
        // The undoing itself is recorded too, but undoing twice must not do it again.
        const QStringList ids = undoPlan.together + QStringList{undoPlan.journalId};
        const auto marked =
            journal.markUndone(delegatesJournalKind, mailbox, ids + QStringList{report.journalId});
        if (!marked)
            report.stoppedBy = marked.error();
    }
    promise.addResult(std::move(report));
    promise.finish();
}

} // namespace

QFuture<Ews::Result<UndoPlan>> planUndo(std::shared_ptr<Ews::Client> client, QString mailbox,
                                        Journal journal, std::stop_token stop)
{
    QPromise<Ews::Result<UndoPlan>> promise;
    auto future = promise.future();
    plan(std::move(client), std::move(mailbox), std::move(journal), std::move(stop),
         std::move(promise));
    return future;
}

QFuture<Ews::Result<UndoPlan>> planUndo(std::shared_ptr<Ews::Client> client, QString mailbox,
                                        Journal journal, QStringList journalIds,
                                        std::stop_token stop)
{
    QPromise<Ews::Result<UndoPlan>> promise;
    auto future = promise.future();
    planTogether(std::move(client), std::move(mailbox), std::move(journal), std::move(journalIds),
                 std::move(stop), std::move(promise));
    return future;
}

QFuture<ApplyReport> applyUndo(std::shared_ptr<Ews::Client> client, UndoPlan undoPlan,
                               Journal journal, std::stop_token stop,
                               std::function<void(ApplyStep)> progress)
{
    QPromise<ApplyReport> promise;
    auto future = promise.future();
    undo(std::move(client), std::move(undoPlan), std::move(journal), std::move(stop),
         std::move(progress), std::move(promise));
    return future;
}

} // namespace OnBehalf
