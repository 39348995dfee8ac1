// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "mail/maildrafts.h"
#include "mail/pendingmail.h"

#include <QObject>
#include <QTimer>

namespace OnBehalf {

/// A message being written: what it says, its draft on this computer, which is kept a moment after
/// each change, and its sending.
class MailComposer : public QObject
{
    Q_OBJECT
public:
    MailComposer(Session session, Journal journal, MailDrafts drafts, QObject *parent = nullptr);
    ~MailComposer() override;

    [[nodiscard]] const Session &session() const { return m_session; }
    /// The same account, signed in again.
    void setSession(const Session &session);
    [[nodiscard]] const KeptMail &mail() const { return m_mail; }
    [[nodiscard]] const MailDraft &draft() const { return m_mail.draft; }
    [[nodiscard]] bool isSending() const { return m_sending; }

    void startNew(const QString &principal, const QString &name);
    void open(const KeptMail &mail);
    void setPrincipal(const QString &principal, const QString &name);
    /// Takes \a draft over, but for its principal.
    void setDraft(const MailDraft &draft);

    /// Keeps what is written. False where that fails; saveFailed() says why.
    bool save();
    /// Forgets it.
    void discard();
    /// Sends it; finished() says how that ended. What was sent is no draft any more. Where it is
    /// open what became of an earlier attempt, that is looked up first. Errors of our own:
    /// "MailUnderWay" (another program is at the earlier attempt), "EarlierVersionSent" (it was
    /// sent, as it was then; what is written now was not, and is a draft of its own).
    void send();
    /// Before the next step.
    void stop() { m_stop.request_stop(); }

Q_SIGNALS:
    void changed(); ///< The principal, or all of it.
    void saved();
    void saveFailed(const Ews::Error &error);
    void sendingChanged();
    void finished(const OnBehalf::MailReport &report);

private:
    [[nodiscard]] std::optional<PendingMail> earlierAttempt() const;
    void takeEarlier(const PendingMail &earlier, const MailReport &report);
    void takeEarlierSent(const MailReport &report);
    void sendLeft(const PendingMail &earlier);
    void sendNow();
    void takeReport(const MailReport &report);

    Session m_session;
    Journal m_journal;
    MailDrafts m_drafts;
    KeptMail m_mail;
    QTimer m_saving;
    std::stop_source m_stop;
    bool m_sending = false;
};

} // namespace OnBehalf
