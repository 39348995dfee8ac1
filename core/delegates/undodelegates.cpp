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
};

std::optional<Recorded> lastApply(const Journal &journal, const QString &mailbox)
{
    for (const JournalEntry &entry : journal.entries(delegatesJournalKind, mailbox)) {
        if (entry.undone)
            continue;
        auto before = delegatesFromJson(mailbox, entry.before);
        if (before)
            return Recorded{entry, *before, delegatesFromJson(mailbox, entry.after)};
    }
    return std::nullopt;
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

/// Everybody whom the Apply concerned: delegates before or after it that differ.
QList<Delegate> concerned(const MailboxDelegates &before, const MailboxDelegates &after)
{
    QList<Delegate> people;
    const auto changes = differences(before, after) + differences(after, before);
    for (const MailboxDelegates *state : {&before, &after}) {
        for (const Delegate &person : state->delegates) {
            const bool known =
                std::ranges::find(people, person.key, &Delegate::key) != people.end();
            const bool differs = std::ranges::any_of(
                changes, [&](const Change &change) { return change.key == person.key; });
            if (!known && differs && person.isNamed())
                people.append(person);
        }
    }
    return people;
}

UndoPlan makePlan(const Recorded &recorded, const MailboxDelegates &now)
{
    const MailboxDelegates &after = recorded.after ? *recorded.after : now;
    UndoPlan plan{.draft = DelegatesDraft(now),
                  .journalId = recorded.entry.id,
                  .appliedAt = recorded.entry.startedAt.toLocalTime()};
    const auto people = concerned(recorded.before, after);
    for (const Delegate &person : people)
        plan.draft.stage(restored(person, recorded.before, now));
    const bool scopeChanged = recorded.before.scope != after.scope;
    if (scopeChanged)
        plan.draft.stageScope(recorded.before.scope);
    for (const Change &change : differences(after, now)) {
        const bool ours = std::ranges::any_of(
            people, [&](const Delegate &person) { return person.key == change.key; });
        if (ours || (scopeChanged && change.kind == Change::Kind::Scope))
            plan.changedSince.append(change);
    }
    return plan;
}

QCoro::Task<> plan(std::shared_ptr<Ews::Client> client, QString mailbox, Journal journal,
                   std::stop_token stop, QPromise<Ews::Result<UndoPlan>> promise)
{
    promise.start();
    if (const auto recorded = lastApply(journal, mailbox)) {
        const auto now = co_await readDelegates(client, mailbox, stop);
        if (now)
            promise.addResult(makePlan(*recorded, *now));
        else
            promise.addResult(std::unexpected(now.error()));
    } else {
        promise.addResult(std::unexpected(
            Ews::Error{.failure = Ews::Failure::Refused, .code = u"NothingToUndo"_s}));
    }
    promise.finish();
}

QCoro::Task<> undo(std::shared_ptr<Ews::Client> client, UndoPlan undoPlan, Journal journal,
                   std::stop_token stop, std::function<void(ApplyStep)> progress,
                   QPromise<ApplyReport> promise)
{
    promise.start();
    const QString mailbox = undoPlan.draft.base().mailbox;
    ApplyReport report =
        co_await applyDelegates(client, undoPlan.draft, journal, stop, std::move(progress));
    const bool all = !report.conflict && !report.stoppedBy && report.remaining.isEmpty();
    if (all) {
        for (JournalEntry entry : journal.entries(delegatesJournalKind, mailbox)) {
            // The undoing itself is recorded too, but undoing twice must not do it again.
            if (entry.id != undoPlan.journalId && entry.id != report.journalId)
                continue;
            entry.undone = true;
            if (const auto written = journal.update(entry); !written)
                report.stoppedBy = written.error();
        }
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
