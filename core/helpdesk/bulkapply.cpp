// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was planned for one mailbox, written.
#include "helpdesk/bulkmailbox.h"
#include "helpdesk/bulksettle.h"

#include "delegates/delegatesjournal.h"
#include "permissions/permissionsjournal.h"

#include <QCoroFuture>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How often a mailbox is written where the server is busy again and again.
constexpr int bulkWritings = 6;

/// One mailbox that is being written. Shared by the coroutines that do it.
struct BulkWriting
{
    std::shared_ptr<Ews::Client> client;
    PlannedMailbox planned;
    Journal journal;
    std::stop_token stop;
    QList<Change> changes{}; ///< With outcomes, of the steps that were tried.
    QList<EntryChange> entryChanges{};
    std::optional<Ews::Error> stoppedBy{};
    bool conflict = false;
    int steps = 0; ///< That were tried.

    BulkResult &result() { return planned.result; }
    const QString &mailbox() const { return planned.result.mailbox.address; }
};
using BulkWritingPointer = std::shared_ptr<BulkWriting>;

template<class Changes>
bool allStaged(const Changes &changes)
{
    return std::ranges::all_of(
        changes, [](const auto &change) { return change.outcome == Outcome::Staged; });
}

/// Whether it can be tried again at once: the server was busy and did nothing, or it could not be
/// reached before anything was sent.
template<class Report>
bool isWorthATry(const Report &report)
{
    const auto isBusy = [](const std::optional<Ews::Error> &error) {
        return error && error->failure == Ews::Failure::Busy;
    };
    const auto &stoppedBy = report.stoppedBy;
    const bool unreached = stoppedBy && (stoppedBy->failure == Ews::Failure::Network ||
                                         stoppedBy->failure == Ews::Failure::TimedOut);
    if (isUnsettled(report))
        return false;
    if (stoppedBy && !isBusy(stoppedBy))
        return unreached && allStaged(report.changes);
    return isBusy(stoppedBy) || std::ranges::any_of(report.changes, [&](const auto &change) {
               return change.outcome != Outcome::Applied && isBusy(change.error);
           });
}

/// What is done stays said, what is tried again is said by the next report.
template<class Changes>
void keepApplied(Changes &all, const Changes &tried)
{
    for (const auto &change : tried)
        if (change.outcome == Outcome::Applied)
            all.append(change);
}

/// Who is no delegate needs not be removed. The server says that where it cannot list them; else
/// reading back has told it already.
void forgiveRemovals(ApplyReport &report)
{
    for (Change &change : report.changes) {
        if (change.kind != Change::Kind::Remove || !change.error ||
            change.error->code != "ErrorNotDelegate"_L1)
            continue;
        change.outcome = Outcome::Applied;
        change.error.reset();
        report.remaining.unstage(change.key);
    }
}

void noteJournal(BulkWritingPointer writing, const QString &id)
{
    if (!id.isEmpty() && !writing->result().journalIds.contains(id))
        writing->result().journalIds.prepend(id); // the newest first
}

QCoro::Task<ApplyReport> writeDelegates(BulkWritingPointer writing, DelegatesDraft draft,
                                        QStringList undoes)
{
    ApplyReport report;
    if (undoes.isEmpty()) {
        report = co_await applyDelegates(writing->client, draft, writing->journal, writing->stop);
    } else {
        UndoPlan plan{.draft = draft, .journalId = undoes.first(), .together = undoes.mid(1)};
        report = co_await applyUndo(writing->client, plan, writing->journal, writing->stop);
    }
    // Undoing marks the entries only where it had an answer to everything.
    const bool answered = !report.stoppedBy && !isUnsettled(report);
    report = co_await settled(writing->client, draft, report, writing->journal);
    forgiveRemovals(report);
    if (!answered && !undoes.isEmpty() && report.remaining.isEmpty() && !isUnsettled(report)) {
        const QStringList ids = undoes + QStringList{report.journalId};
        (void)writing->journal.markUndone(delegatesJournalKind, writing->mailbox(), ids);
    }
    co_return report;
}

QCoro::Task<PermissionsReport> writeLists(BulkWritingPointer writing, QList<FolderDraft> drafts,
                                          QStringList undoes)
{
    PermissionsReport report;
    if (undoes.isEmpty()) {
        report = co_await applyPermissions(writing->client, writing->mailbox(), drafts,
                                           writing->journal, writing->stop);
    } else {
        PermissionsUndoPlan plan{
            .drafts = drafts, .journalId = undoes.first(), .together = undoes.mid(1)};
        report = co_await applyPermissionsUndo(writing->client, writing->mailbox(), plan,
                                               writing->journal, writing->stop);
    }
    const bool answered = !report.stoppedBy && !isUnsettled(report);
    report = co_await settled(writing->client, drafts, report, writing->journal);
    const bool isDone = std::ranges::all_of(report.remaining, &FolderDraft::isEmpty);
    if (!answered && !undoes.isEmpty() && isDone && !isUnsettled(report)) {
        const QStringList ids = undoes + QStringList{report.journalId};
        (void)writing->journal.markUndone(permissionsJournalKind, writing->mailbox(), ids);
    }
    co_return report;
}

/// False where it ends here.
QCoro::Task<bool> stepDelegates(BulkWritingPointer writing, DelegatesDraft draft,
                                QStringList undoes)
{
    for (int writings = 1;; ++writings) {
        const auto report = co_await writeDelegates(writing, draft, undoes);
        noteJournal(writing, report.journalId);
        const bool again = writings < bulkWritings && !writing->stop.stop_requested() &&
                           !report.conflict && isWorthATry(report);
        if (again) {
            keepApplied(writing->changes, report.changes);
            draft = report.remaining;
            if (draft.isEmpty() && undoes.isEmpty())
                co_return true; // it was only not known when the server said that it was busy
            continue;
        }
        writing->changes += report.changes;
        writing->stoppedBy = report.stoppedBy;
        writing->conflict = report.conflict;
        if (report.conflict)
            writing->result().changedElsewhere = report.changedElsewhere;
        const bool isDone = report.remaining.isEmpty() && !isUnsettled(report);
        if (isDone && report.stoppedBy && report.stoppedBy->outcomeUnknown())
            writing->stoppedBy.reset(); // the answer was lost, but it is done
        co_return isDone && !report.conflict && !writing->stoppedBy;
    }
}

QCoro::Task<bool> stepLists(BulkWritingPointer writing, QList<FolderDraft> drafts,
                            QStringList undoes)
{
    for (int writings = 1;; ++writings) {
        const auto report = co_await writeLists(writing, drafts, undoes);
        noteJournal(writing, report.journalId);
        const bool conflict = !report.conflicts.isEmpty();
        const bool again = writings < bulkWritings && !writing->stop.stop_requested() &&
                           !conflict && isWorthATry(report);
        const bool isDone = std::ranges::all_of(report.remaining, &FolderDraft::isEmpty) &&
                            !isUnsettled(report) && !conflict;
        if (again) {
            keepApplied(writing->entryChanges, report.changes);
            drafts = report.remaining;
            drafts.removeIf([](const FolderDraft &draft) { return draft.isEmpty(); });
            if (drafts.isEmpty() && undoes.isEmpty())
                co_return true;
            continue;
        }
        writing->entryChanges += report.changes;
        writing->stoppedBy = report.stoppedBy;
        writing->conflict = conflict;
        if (conflict)
            writing->result().entriesChangedElsewhere = report.conflicts;
        if (isDone && report.stoppedBy && report.stoppedBy->outcomeUnknown())
            writing->stoppedBy.reset();
        co_return isDone && !writing->stoppedBy;
    }
}

/// There is nothing to write, but the journal is to know that it is as before.
bool markStep(BulkWritingPointer writing, const PlanStep &step)
{
    const bool isDelegates = std::holds_alternative<DelegatesDraft>(step.draft);
    const auto marked =
        writing->journal.markUndone(isDelegates ? delegatesJournalKind : permissionsJournalKind,
                                    writing->mailbox(), step.undoes);
    if (!marked)
        writing->stoppedBy = marked.error();
    return marked.has_value();
}

BulkResult::State stateOf(const BulkWriting &writing)
{
    using enum BulkResult::State;
    const BulkResult &result = writing.planned.result;
    if (writing.conflict)
        return Conflict;
    if (result.count(Outcome::Unknown) > 0)
        return Unknown;
    const auto all = result.changes.size() + result.entryChanges.size();
    if (result.count(Outcome::Applied) == all && !writing.stoppedBy)
        return all == 0 ? NothingToDo : Applied;
    const bool nothingSent = result.count(Outcome::Staged) == all;
    if (writing.stoppedBy && writing.stoppedBy->failure == Ews::Failure::Cancelled && nothingSent)
        return Planned;
    const bool isRefusal =
        writing.stoppedBy && (writing.stoppedBy->failure == Ews::Failure::Refused ||
                              writing.stoppedBy->failure == Ews::Failure::Fault);
    return writing.stoppedBy && (nothingSent || !isRefusal) ? Failed : Refused;
}

/// The first thing that was said against it.
std::optional<Ews::Error> firstError(const BulkWriting &writing)
{
    if (writing.stoppedBy)
        return writing.stoppedBy;
    for (const Change &change : writing.changes)
        if (change.error)
            return change.error;
    for (const EntryChange &change : writing.entryChanges)
        if (change.error)
            return change.error;
    return std::nullopt;
}

void conclude(BulkWritingPointer writing)
{
    PlannedMailbox &planned = writing->planned;
    // What was not tried is said, too.
    MailboxPlan untried{.steps = planned.plan.steps.mid(writing->steps)};
    planned.result.changes = writing->changes + untried.changes();
    planned.result.entryChanges = writing->entryChanges + untried.entryChanges();
    planned.result.state = stateOf(*writing);
    planned.result.error = firstError(*writing);
    if (planned.result.state == BulkResult::State::Planned)
        planned.result.error.reset();
    else
        planned.plan = {};
}

QCoro::Task<> writeBulk(BulkWritingPointer writing, QPromise<PlannedMailbox> promise)
{
    promise.start();
    const QList<PlanStep> steps = writing->planned.plan.steps;
    bool goesOn = true;
    for (qsizetype i = 0; i < steps.size() && goesOn; ++i) {
        const PlanStep &step = steps.at(i);
        ++writing->steps;
        const auto *draft = std::get_if<DelegatesDraft>(&step.draft);
        const MailboxPlan alone{.steps = {step}};
        if (alone.isEmpty())
            goesOn = markStep(writing, step);
        else if (draft)
            goesOn = co_await stepDelegates(writing, *draft, step.undoes);
        else
            goesOn =
                co_await stepLists(writing, std::get<QList<FolderDraft>>(step.draft), step.undoes);
    }
    conclude(writing);
    promise.addResult(std::move(writing->planned));
    promise.finish();
}

} // namespace

QFuture<PlannedMailbox> applyInMailbox(std::shared_ptr<Ews::Client> client, PlannedMailbox planned,
                                       Journal journal, std::stop_token stop)
{
    auto writing = std::make_shared<BulkWriting>(BulkWriting{.client = std::move(client),
                                                             .planned = std::move(planned),
                                                             .journal = std::move(journal),
                                                             .stop = std::move(stop)});
    writing->result().error.reset();
    QPromise<PlannedMailbox> promise;
    auto future = promise.future();
    writeBulk(std::move(writing), std::move(promise));
    return future;
}

} // namespace OnBehalf
