// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/messagebar.h"
#include "helpdesk/auditrecord.h"

#include <QPointer>

class QDialog;

namespace OnBehalf {

/// What the commands of "Mailboxes" do to the audit, and what came of it in words. An audit goes on
/// while its auditor works in another mailbox, or signs in again.
class MailboxesFlow : public QObject
{
    Q_OBJECT
public:
    explicit MailboxesFlow(QWidget *place);
    ~MailboxesFlow() override;

    /// \a records: the folder in which audits are kept; empty: they are not.
    void setSession(const std::optional<Session> &session, const QString &records);

    [[nodiscard]] const std::optional<Session> &session() const { return m_session; }
    /// Null while nobody is signed in.
    [[nodiscard]] Audit *audit() const { return m_audit.get(); }
    /// Why it paused by itself.
    [[nodiscard]] const std::optional<Ews::Error> &heldUp() const { return m_heldUp; }
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QList<AuditSummary> earlier() const;

    /// Offers the last audit that was cut off, once for each who signs in.
    void offerUnfinished();
    void askForMailboxes();
    void add(const QList<ListedMailbox> &mailboxes);
    void askForAudit();
    void start(const AuditOptions &options, int atOnce);
    /// Of what is paused, held up, cancelled, or has failed mailboxes.
    void resume();
    void readAgain(const QList<int> &mailboxes);
    void showEarlier(const QString &id);

Q_SIGNALS:
    /// There is another audit, or other mailboxes in it.
    void replaced();
    void changed(const QList<int> &mailboxes);
    void activityChanged();
    void messageWanted(const OnBehalf::Message &message);
    void messageObsolete();
    void resultSaid(OnBehalf::Tone tone, const QString &text);
    void signInNeeded(const Ews::Error &error);

private:
    void makeAudit(int atOnce);
    void connectAudit();
    void goOn(const AuditState &state);
    void takeEnd();
    void takeHeldUp(const Ews::Error &error);
    bool sayFailure(const Ews::Result<Ews::Nothing> &begun);
    void openDialog(QDialog *dialog);

    QWidget *m_place;
    std::optional<Session> m_session;
    QString m_records;
    std::unique_ptr<Audit> m_audit;
    std::optional<Ews::Error> m_heldUp;
    int m_atOnce = Audit::mostAtOnce;
    bool m_offered = false;
    QPointer<QDialog> m_dialog;
};

} // namespace OnBehalf
