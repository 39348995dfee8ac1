// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/batches.h"
#include "helpdesk/bulkchange.h"
#include "helpdesk/mailboxclients.h"
#include "helpdesk/mailboxlist.h"

#include <QObject>

namespace OnBehalf {

/// What became of one mailbox.
struct BulkResult
{
    enum class State {
        Waiting, ///< Nothing was read yet.
        Reading,
        Skipped,     ///< See `skipped`; nothing is written.
        NothingToDo, ///< It is so already.
        Planned,     ///< `changes` and `entryChanges` would be made.
        Applying,
        Applied,  ///< Done and read back.
        Refused,  ///< The server refused all of it or a part: see the changes' outcomes.
        Conflict, ///< Somebody else changed it since: see `changedElsewhere`. Nothing was written.
        Unknown,  ///< Sent, but nobody knows what came of it. Plan it again to find out.
        Failed,   ///< With `error`, before anything was written, or with nothing done.
    };

    ListedMailbox mailbox;
    State state = State::Waiting;
    std::optional<SkipReason> skipped{};
    QList<Change> changes{};           ///< With their outcomes, once applied.
    QList<EntryChange> entryChanges{}; ///< The same, of folders' lists.
    QList<Change> changedElsewhere{};
    QList<EntryChange> entriesChangedElsewhere{};
    std::optional<Ews::Error> error{};
    QStringList journalIds{}; ///< Of what was written.

    bool isWhole() const; ///< Applied, or there was nothing to do.
    int count(Outcome outcome) const;
};

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

    /// Reads each mailbox and plans. What was planned before is forgotten.
    void plan(const BulkChange &change, const QList<ListedMailbox> &mailboxes);
    /// Plans to take back what the batch did to all of its mailboxes, or to these only. Mailboxes
    /// where something was changed since are Conflict, unless \a changedToo.
    void planUndo(const Batch &batch, const QStringList &addresses = {}, bool changedToo = false);
    /// The same of rights whose time is over.
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
    class Work;
    friend class Work;
    /// What is to be taken back in a mailbox: journal entries, the newest first.
    struct TakingBack
    {
        QStringList entries;
    };

    void setActivity(Activity activity);
    void begin(Activity activity, const QList<int> &places);
    void startNext();
    void finished(int place);
    void noteChanged(int place);
    void flushChanged();

    MailboxClients m_clients;
    Journal m_journal;
    int m_atOnce = usualAtOnce;
    std::variant<BulkChange, QList<TakingBack>> m_job;
    bool m_changedToo = false;
    QList<BulkResult> m_results;
    QHash<int, MailboxPlan> m_plans; ///< Of those that are planned.
    JournalBatch m_batch;
    QList<int> m_waiting;
    QList<int> m_changed;
    int m_underWay = 0;
    int m_done = 0;
    int m_total = 0;
    std::stop_source m_stop;
    Activity m_activity = Activity::Idle;
    bool m_paused = false;
};

} // namespace OnBehalf
