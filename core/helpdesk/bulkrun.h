// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/batches.h"
#include "helpdesk/bulkmailbox.h"
#include "helpdesk/mailboxclients.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <stop_token>

namespace OnBehalf {

/// One change of many mailboxes: a dry run first, which reads each and shows what would be done,
/// then just that, mailbox by mailbox. One that changed meanwhile is left as it is (Conflict), one
/// that fails does not stop the others. All that is written has one batch in the journal. After a
/// crash the same change can be made again: what is done is NothingToDo then.
class BulkRun : public QObject
{
    Q_OBJECT
public:
    enum class Activity { Idle, Planning, Applying };
    Q_ENUM(Activity)

    /// Mailboxes under way at once; each has two requests under way while it is read.
    static constexpr int usualAtOnce = 4;

    BulkRun(MailboxClients clients, Journal journal, int atOnce = usualAtOnce,
            QObject *parent = nullptr);
    ~BulkRun() override;

    const QList<BulkResult> &results() const { return m_results; }
    int count(BulkResult::State state) const;
    Activity activity() const { return m_activity; }
    bool isPaused() const { return m_paused; }
    /// Of all that apply() wrote; empty before.
    const QString &batchId() const { return m_batch.id; }
    /// Mailboxes done and in all, of what runs or ran last.
    int done() const { return m_done; }
    int total() const { return m_total; }

    // Of these nothing happens while something runs.
    /// Reads each mailbox and plans. What was planned before is forgotten.
    void plan(const BulkChange &change, const QList<ListedMailbox> &mailboxes);
    /// Plans to take back what the batch did to all of its mailboxes, or to these only. Mailboxes
    /// where something was changed since are Conflict, unless \a changedToo.
    void planUndo(const Batch &batch, const QStringList &addresses = {}, bool changedToo = false);
    /// The same of rights whose time is over, each by itself: a mailbox may come twice.
    void planEnds(const QList<Lease> &leases, bool changedToo = false);
    /// Plans again at these places: those that failed, for instance, or are in conflict.
    void planAgain(const QList<int> &places);
    /// Does what was planned, at these places or everywhere.
    void apply();
    void apply(const QList<int> &places);

    /// What is under way ends, nothing new begins until resume().
    void pause();
    void resume();
    /// What is being written is ended properly; the rest stays as it is.
    void cancel();

Q_SIGNALS:
    /// There are other mailboxes now.
    void replaced();
    /// These changed; several at once, a few times a second at most.
    void changed(const QList<int> &places);
    void activityChanged();
    void pausedChanged();
    /// Planning or applying is over, or was cancelled.
    void ended();
    /// Signing in failed: the rest was not tried. ended() follows.
    void stopped(const Ews::Error &error);

private:
    using Job = std::variant<BulkChange, QList<QStringList>>;

    void planJob(Job job, JournalBatch batch, const QList<ListedMailbox> &mailboxes,
                 bool changedToo);
    void begin(Activity activity, const QList<int> &places);
    void startNext();
    void start(int place);
    void take(int place, const PlannedMailbox &planned);
    void endIfDone();
    void noteChanged(int place);
    void tellChanged();

    MailboxClients m_clients;
    Journal m_journal;
    int m_atOnce = usualAtOnce;
    /// What is changed, or of each place the journal's entries to be taken back, the newest first.
    Job m_job;
    bool m_changedToo = false;
    QList<BulkResult> m_results;
    QHash<int, MailboxPlan> m_plans; ///< Of those where there is something to do, or to mark.
    JournalBatch m_batch;
    QList<int> m_waiting;
    QList<int> m_changed; ///< Since changed() was last emitted.
    QTimer m_telling;
    int m_underWay = 0;
    int m_done = 0;
    int m_total = 0;
    std::stop_source m_stop;
    std::optional<Ews::Error> m_stoppedBy;
    Activity m_activity = Activity::Idle;
    bool m_paused = false;
};

} // namespace OnBehalf
