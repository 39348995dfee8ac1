// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/delegatestore.h"

#include "delegates/delegatesjournal.h"
#include "whendone.h"

#include <QPointer>

#include <algorithm>

namespace OnBehalf {

DelegateStore::DelegateStore(Session session, Journal journal, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_journal(std::move(journal))
{}

DelegateStore::~DelegateStore()
{
    m_stop.request_stop();
}

bool DelegateStore::canUndoApply() const
{
    const auto entries = m_journal.entries(delegatesJournalKind, m_session.mailbox.address);
    return std::ranges::any_of(entries, [](const JournalEntry &entry) { return !entry.undone; });
}

void DelegateStore::load()
{
    if (m_activity != Activity::Idle)
        return;
    setActivity(Activity::Loading);
    whenDone(readDelegates(m_session.client, m_session.mailbox.address, m_stop.get_token()), this,
             [this](const Ews::Result<MailboxDelegates> &now) {
                 setActivity(Activity::Idle);
                 if (!now) {
                     Q_EMIT failed(now.error());
                     return;
                 }
                 const bool edited = m_loaded && !draft().isEmpty();
                 const auto elsewhere =
                     edited ? differences(draft().base(), *now) : QList<Change>();
                 m_loaded = true;
                 m_drafts.transform(
                     [&now](const DelegatesDraft &draft) { return draft.rebasedOn(*now); });
                 Q_EMIT draftChanged();
                 Q_EMIT loaded();
                 if (!elsewhere.isEmpty())
                     Q_EMIT changedElsewhere(elsewhere);
             });
}

void DelegateStore::edit(const std::function<void(DelegatesDraft &)> &change)
{
    if (!m_loaded || m_activity == Activity::Applying)
        return;
    DelegatesDraft next = draft();
    change(next);
    if (next.staged() == draft().staged() && next.stagedScope() == draft().stagedScope())
        return;
    m_drafts.step(std::move(next));
    Q_EMIT draftChanged();
}

void DelegateStore::undoEdit()
{
    if (!m_drafts.canUndo() || m_activity == Activity::Applying)
        return;
    m_drafts.undo();
    Q_EMIT draftChanged();
}

void DelegateStore::redoEdit()
{
    if (!m_drafts.canRedo() || m_activity == Activity::Applying)
        return;
    m_drafts.redo();
    Q_EMIT draftChanged();
}

void DelegateStore::apply()
{
    if (m_activity != Activity::Idle || draft().isEmpty())
        return;
    setActivity(Activity::Applying);
    whenDone(applyDelegates(m_session.client, draft(), m_journal, m_stop.get_token(),
                            progressCallback()),
             this, [this](const ApplyReport &report) { finishApply(report); });
}

void DelegateStore::planUndo()
{
    if (m_activity != Activity::Idle)
        return;
    setActivity(Activity::PlanningUndo);
    whenDone(OnBehalf::planUndo(m_session.client, m_session.mailbox.address, m_journal,
                                m_stop.get_token()),
             this, [this](const Ews::Result<UndoPlan> &plan) {
                 setActivity(Activity::Idle);
                 if (plan)
                     Q_EMIT undoPlanned(*plan);
                 else
                     Q_EMIT failed(plan.error());
             });
}

void DelegateStore::applyUndo(const UndoPlan &plan)
{
    if (m_activity != Activity::Idle)
        return;
    setActivity(Activity::Applying);
    whenDone(OnBehalf::applyUndo(m_session.client, plan, m_journal, m_stop.get_token(),
                                 progressCallback()),
             this, [this](ApplyReport report) {
                 report.undoing = true;
                 // What is staged beside the undoing stays staged.
                 if (report.after && report.remaining.isEmpty())
                     report.remaining = draft().rebasedOn(*report.after);
                 finishApply(report);
             });
}

void DelegateStore::cancel()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
}

void DelegateStore::setActivity(Activity activity)
{
    if (m_activity == activity)
        return;
    m_activity = activity;
    Q_EMIT activityChanged();
}

void DelegateStore::finishApply(const ApplyReport &report)
{
    setActivity(Activity::Idle);
    m_drafts.restart(report.remaining);
    Q_EMIT draftChanged();
    Q_EMIT applied(report);
}

/// Called from the coroutine, which may outlive the store.
std::function<void(ApplyStep)> DelegateStore::progressCallback()
{
    return [store = QPointer(this)](ApplyStep step) {
        if (store)
            Q_EMIT store->progressed(step);
    };
}

} // namespace OnBehalf
