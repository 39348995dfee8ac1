// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/audit.h"
#include "helpdesk/auditrecord.h"

#include <QElapsedTimer>
#include <QQueue>
#include <QTimer>

#include <deque>

namespace OnBehalf {

/// An audit under way: what waits, what is being asked, and who is to be asked about.
class Audit::Run : public QObject
{
public:
    Run(Audit &audit, int atOnce);
    ~Run() override;

    /// These wait from now on; what they were before is forgotten.
    void add(const QList<int> &mailboxes);
    void begin(std::unique_ptr<AuditRecord> record);
    void pause();
    void resume();
    void stop();
    std::optional<std::chrono::seconds> timeLeft() const;

private:
    void fill();
    QList<int> nextBatch();
    std::shared_ptr<Ews::Client> clientFor(const QList<int> &batch) const;
    void askFor(const QList<int> &batch);
    void take(const QList<int> &batch, const QList<Ews::Result<MailboxDelegates>> &answers);
    void takeOne(int place, const Ews::Result<MailboxDelegates> &answer);
    void waitAgain(int place);
    bool holdsUp(const Ews::Error &error);
    void holdOn(const Ews::Error &error);
    void askDirectory();
    void takeDirectory(int trustee, const Ews::Result<DirectoryHits> &hits);
    void lookAgain(int trustee);
    void findIn(AuditedMailbox &mailbox) const;
    void tell(int place);
    void keep(const Ews::Result<Ews::Nothing> &written);
    void settle();
    void finish();
    void setActivity(Activity activity);
    bool isIdle() const { return m_underWay == 0 && m_directoryUnderWay == 0; }

    Audit &m_audit;
    int m_atOnce;
    std::unique_ptr<AuditRecord> m_record;
    std::stop_source m_stop;
    std::deque<int> m_waiting;
    QHash<int, int> m_tries;
    int m_underWay = 0;  ///< Batches.
    int m_inARow = 0;    ///< Mailboxes that nobody could be reached for, since the last answer.
    QQueue<int> m_toAsk; ///< Trustees whom the directory was not asked about.
    int m_seenTrustees = 0;
    int m_directoryUnderWay = 0;
    bool m_paused = false;
    bool m_finished = false;
    QTimer m_telling;
    QSet<int> m_told;
    QElapsedTimer m_clock;
    qint64 m_before = 0; ///< Milliseconds of running until the last pause.
    int m_doneNow = 0;   ///< Mailboxes since begin().
};

} // namespace OnBehalf
