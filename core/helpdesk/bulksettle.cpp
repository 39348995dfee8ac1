// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpdesk/bulksettle.h"

#include "delegates/delegatesjournal.h"
#include "permissions/foldertree.h"
#include "permissions/permissionsjournal.h"

#include <QCoroFuture>

#include <algorithm>

namespace OnBehalf {

namespace {

/// How often what came of a change is asked for.
constexpr int settlingReadings = 3;

/// Whether \a change is still among what is to do.
bool isStillOpen(const Change &change, const QList<Change> &open)
{
    return std::ranges::any_of(open, [&](const Change &one) {
        return one.key == change.key && one.kind == change.kind && one.folder == change.folder;
    });
}

bool isStillOpen(const EntryChange &change, const QList<FolderDraft> &open)
{
    return std::ranges::any_of(open, [&](const FolderDraft &draft) {
        return draft.base().id.id == change.folderId.id && draft.isStaged(change.user);
    });
}

template<class Changes>
bool anyApplied(const Changes &changes)
{
    return std::ranges::any_of(
        changes, [](const auto &change) { return change.outcome == Outcome::Applied; });
}

template<class Changes>
bool anyUnknown(const Changes &changes)
{
    return std::ranges::any_of(
        changes, [](const auto &change) { return change.outcome == Outcome::Unknown; });
}

bool allRead(const QList<Ews::Result<FolderPermissions>> &lists)
{
    return std::ranges::all_of(lists, [](const auto &list) { return list.has_value(); });
}

/// Without an entry that can be read, it stays as of a change that was cut off.
void closeEntry(const Journal &journal, const QString &id, const QJsonObject &after, bool applied)
{
    auto entry = journal.entry(id);
    if (!entry)
        return;
    entry->after = after;
    entry->undone = !applied;
    (void)journal.update(*entry);
}

} // namespace

bool isUnsettled(const ApplyReport &report)
{
    return anyUnknown(report.changes);
}

bool isUnsettled(const PermissionsReport &report)
{
    return anyUnknown(report.changes);
}

QCoro::Task<ApplyReport> settled(std::shared_ptr<Ews::Client> client, DelegatesDraft draft,
                                 ApplyReport report, Journal journal)
{
    if (!isUnsettled(report) || report.after) // what cannot be listed, is not listed the next time
        co_return report;
    auto now = co_await readDelegates(client, draft.base().mailbox);
    for (int readings = 1; readings < settlingReadings && !now; ++readings)
        now = co_await readDelegates(client, draft.base().mailbox);
    if (!now || now->listError)
        co_return report;
    report.remaining = draft.rebasedOn(*now);
    const QList<Change> open = report.remaining.changes();
    for (Change &change : report.changes) {
        if (change.outcome != Outcome::Unknown)
            continue;
        const bool isDone = !isStillOpen(change, open);
        change.outcome = isDone ? Outcome::Applied : Outcome::NotApplied;
        if (isDone)
            change.error.reset();
    }
    closeEntry(journal, report.journalId, toJson(*now), anyApplied(report.changes));
    report.after = std::move(*now);
    co_return report;
}

QCoro::Task<PermissionsReport> settled(std::shared_ptr<Ews::Client> client,
                                       QList<FolderDraft> drafts, PermissionsReport report,
                                       Journal journal)
{
    if (!isUnsettled(report))
        co_return report;
    QList<Ews::AnyFolderId> ids;
    for (const FolderDraft &draft : std::as_const(drafts))
        ids.append(Ews::FolderId{.id = draft.base().id.id});
    auto lists = co_await readPermissionLists(client, ids);
    for (int readings = 1; readings < settlingReadings && !allRead(lists); ++readings)
        lists = co_await readPermissionLists(client, ids);
    if (!allRead(lists))
        co_return report;
    QList<FolderPermissions> after;
    report.remaining.clear();
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        after.append(*lists.at(i));
        report.remaining.append(drafts.at(i).rebasedOn(after.last()));
    }
    for (EntryChange &change : report.changes) {
        if (change.outcome != Outcome::Unknown)
            continue;
        const bool isDone = !isStillOpen(change, report.remaining);
        change.outcome = isDone ? Outcome::Applied : Outcome::NotApplied;
        if (isDone)
            change.error.reset();
    }
    closeEntry(journal, report.journalId, toJson(after), anyApplied(report.changes));
    report.after = lists;
    co_return report;
}

} // namespace OnBehalf
