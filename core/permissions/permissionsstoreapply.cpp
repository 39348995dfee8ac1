// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the store applies and undoes: mailbox after mailbox, since each has its own journal entries.
#include "permissions/permissionsjournal.h"
#include "permissions/permissionsstore.h"
#include "whendone.h"

#include <QPointer>

#include <algorithm>

namespace OnBehalf {

QList<FolderDraft> PermissionsStore::draftsOf(const QString &mailbox) const
{
    QList<FolderDraft> drafts;
    for (const FolderDraft &folder : draft().folders()) {
        const FolderTree *tree = treeOf(folder.base().id.id);
        if ((tree ? tree->mailbox() : m_session.mailbox.address) == mailbox)
            drafts.append(folder);
    }
    return drafts;
}

void PermissionsStore::apply()
{
    if (m_activity != Activity::Idle || draft().isEmpty())
        return;
    setActivity(Activity::Applying);
    m_report = {};
    m_mailboxes.clear();
    for (const FolderTree &tree : std::as_const(m_trees))
        if (!m_mailboxes.contains(tree.mailbox()) && !draftsOf(tree.mailbox()).isEmpty())
            m_mailboxes.append(tree.mailbox());
    applyNext();
}

void PermissionsStore::applyNext()
{
    const QString mailbox = m_mailboxes.takeFirst();
    whenDone(applyPermissions(m_session.client, mailbox, draftsOf(mailbox), m_journal,
                              m_stop.get_token(), progressCallback()),
             this, [this](const PermissionsReport &report) {
                 m_report.changes += report.changes;
                 m_report.after += report.after;
                 m_report.remaining += report.remaining;
                 m_report.stoppedBy = report.stoppedBy;
                 m_report.conflicts += report.conflicts;
                 m_report.changedElsewhere += report.changedElsewhere;
                 if (!report.journalId.isEmpty()) // else the mailbox before has the newest entry
                     m_report.journalId = report.journalId;
                 m_report.requests += report.requests;
                 const bool stopped = report.stoppedBy || !report.conflicts.isEmpty();
                 if (!stopped && !m_mailboxes.isEmpty())
                     return applyNext();
                 for (const QString &rest : std::as_const(m_mailboxes)) {
                     const auto drafts = draftsOf(rest);
                     m_report.remaining += drafts;
                     for (const FolderDraft &draft : drafts)
                         m_report.changes += draft.changes();
                 }
                 finishApply(m_report);
             });
}

void PermissionsStore::finishApply(const PermissionsReport &report)
{
    for (const auto &list : report.after)
        if (list)
            m_lists.insert(list->id.id, *list);
    PermissionsDraft remaining;
    for (const FolderDraft &folder : report.remaining) {
        // After a conflict too: it was shown, so applying again means it.
        const auto now = list(folder.base().id.id);
        remaining.put(now && *now ? folder.rebasedOn(**now) : folder);
    }
    m_drafts.restart(std::move(remaining));
    setActivity(Activity::Idle);
    Q_EMIT draftChanged();
    Q_EMIT applied(report);
}

QString PermissionsStore::undoableMailbox() const
{
    QString newest;
    QString mailbox;
    for (const FolderTree &tree : m_trees) {
        const auto entries = m_journal.entries(permissionsJournalKind, tree.mailbox());
        const auto open = std::ranges::find(entries, false, &JournalEntry::undone);
        if (open != entries.end() && open->id > newest) { // ids sort by time
            newest = open->id;
            mailbox = tree.mailbox();
        }
    }
    return mailbox;
}

void PermissionsStore::planUndo()
{
    if (m_activity != Activity::Idle)
        return;
    setActivity(Activity::PlanningUndo);
    m_undoMailbox = undoableMailbox();
    whenDone(planPermissionsUndo(m_session.client, m_undoMailbox, m_journal, m_stop.get_token()),
             this, [this](const Ews::Result<PermissionsUndoPlan> &plan) {
                 setActivity(Activity::Idle);
                 if (plan)
                     Q_EMIT undoPlanned(*plan);
                 else
                     Q_EMIT failed(plan.error());
             });
}

void PermissionsStore::applyUndo(const PermissionsUndoPlan &plan)
{
    if (m_activity != Activity::Idle)
        return;
    setActivity(Activity::Applying);
    whenDone(applyPermissionsUndo(m_session.client, m_undoMailbox, plan, m_journal,
                                  m_stop.get_token(), progressCallback()),
             this, [this](PermissionsReport report) {
                 if (!report.conflicts.isEmpty())
                     report.remaining.clear(); // the plan is outdated: it begins anew
                 // What is staged beside the undoing stays staged, over what is there now.
                 PermissionsDraft staged = draft();
                 for (const auto &list : report.after)
                     if (list)
                         staged = staged.rebasedOn(*list);
                 for (const FolderDraft &folder : staged.folders()) {
                     const auto &id = folder.base().id.id;
                     const auto same =
                         std::ranges::find_if(report.remaining, [&](const FolderDraft &other) {
                             return other.base().id.id == id;
                         });
                     if (same == report.remaining.end())
                         report.remaining.append(folder);
                     else if (same->isEmpty())
                         *same = folder;
                 }
                 finishApply(report);
             });
}

void PermissionsStore::cancel()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    if (m_activity != Activity::Gathering)
        return;
    // The request under way brings lists that may be wanted anyway; no further ones follow.
    const QSet<QString> gathering(m_gathering.cbegin(), m_gathering.cend());
    m_wanted.removeIf([&gathering](const QString &id) { return gathering.contains(id); });
    m_isWanted.subtract(gathering);
    m_gathering.clear();
    m_gathered = {};
    setActivity(Activity::Idle);
    Q_EMIT failed({.failure = Ews::Failure::Cancelled});
}

/// Called from the coroutine, which may outlive the store.
PermissionsProgress PermissionsStore::progressCallback()
{
    return [store = QPointer(this)](int done, int all) {
        if (store)
            Q_EMIT store->progressed(done, all);
    };
}

} // namespace OnBehalf
