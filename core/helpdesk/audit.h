// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "directory/groups.h"
#include "helpdesk/auditedmailbox.h"

#include <QObject>
#include <QSet>

namespace OnBehalf {

class AuditRecord;

/// How an audit is to be made.
struct AuditOptions
{
    QString title; ///< "Harbour House, all staff".
    AuditRules rules;
    /// Asks the directory about each person with rights once: who left is known only then.
    bool asksDirectory = true;
    /// Each mailbox is read as its owner (ExchangeImpersonation), not by full access to it.
    bool impersonates = false;

    bool operator==(const AuditOptions &) const = default;
};

/// What an audit knows. A value.
struct AuditState
{
    QString id; ///< Of its record; empty while it has none.
    AuditOptions options;
    QString server;  ///< Its host.
    QString auditor; ///< SMTP address of who was signed in.
    QDateTime startedAt;
    QDateTime endedAt; ///< Null while mailboxes wait.
    QList<AuditedMailbox> mailboxes;
    Trustees trustees;
    /// People whom the directory does not have any more, by their place in trustees.
    QSet<int> left;

    int count(AuditedMailbox::State state) const;
    /// Mailboxes with at least one finding of that kind.
    int count(AuditFinding::Kind kind) const;
    int withFindings() const;
    bool isDone() const; ///< Nothing waits or is being read.
};

/// Reads who has which rights in many mailboxes: GetDelegate and the six permission lists of each,
/// as many requests under way as the client allows. Each is read in its own right where the session
/// impersonates; with full access the lists of several mailboxes come in one request.
class Audit : public QObject
{
    Q_OBJECT
public:
    enum class Activity { Idle, Running, Pausing, Paused, AskingDirectory };
    Q_ENUM(Activity)

    /// Requests that Exchange lets one account have under way (EWSMaxConcurrency of 2013 and
    /// newer).
    static constexpr int mostAtOnce = 27;

    /// \a atOnce requests at most are under way. Sends nothing yet. Every mailbox that was read is
    /// on record in \a recordFolder at once; an empty one keeps no record.
    Audit(const Session &session, int atOnce = mostAtOnce, QString recordFolder = {},
          QObject *parent = nullptr);
    ~Audit() override;

    const AuditState &state() const { return m_state; }
    Activity activity() const { return m_activity; }
    /// Of its own connections: for the connection log, and what the server asks for.
    const std::shared_ptr<Ews::Client> &client() const { return m_client; }

    /// Begins a new one. Fails where its record cannot be written (code "RecordNotWritable").
    Ews::Result<Ews::Nothing> start(const QList<ListedMailbox> &mailboxes, AuditOptions options);
    /// Goes on with one that was cut off, cancelled or has failed mailboxes: what was read stays.
    Ews::Result<Ews::Nothing> goOn(AuditState state);
    /// Reads these again, also those that were read.
    Ews::Result<Ews::Nothing> readAgain(const QList<int> &mailboxes);
    /// Takes one that was made before, and sends nothing; what runs ends.
    void show(AuditState state);
    /// What is under way ends, nothing new begins until resume().
    void pause();
    void resume();
    /// Ends it; what waits still waits, for goOn().
    void cancel();

    /// Time until it is done, by how long the last mailboxes took; nothing before some were read.
    std::optional<std::chrono::seconds> timeLeft() const;

Q_SIGNALS:
    /// There are other mailboxes now.
    void replaced();
    /// These changed; several at once, a few times a second at most.
    void changed(const QList<int> &mailboxes);
    void activityChanged();
    /// Nothing is under way any more: it is done, or was cancelled.
    void ended();
    /// It paused by itself: nobody signs in, or several mailboxes in a row could not be reached.
    void heldUp(const Ews::Error &error);
    /// The record could not be written: the audit goes on without one.
    void recordFailed(const Ews::Error &error);

private:
    class Run;
    friend class Run;

    Ews::Result<Ews::Nothing> goOn(AuditState state, const QList<int> &mailboxes);
    void run(AuditState state, const QList<int> &mailboxes, std::unique_ptr<AuditRecord> record);
    void setActivity(Activity activity);

    std::shared_ptr<Ews::Client> m_client;
    int m_atOnce;
    QString m_recordFolder;
    AuditState m_state;
    Activity m_activity = Activity::Idle;
    std::unique_ptr<Run> m_run;
};

} // namespace OnBehalf
