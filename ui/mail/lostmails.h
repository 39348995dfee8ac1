// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "common/messagebar.h"
#include "mail/maildrafts.h"
#include "mail/pendingmail.h"
#include "text/mailtext.h"

#include <QObject>

namespace OnBehalf {

/// Messages that were being sent when the program ended, or whose answers were lost: looks up on
/// the server what became of them, one after the other, and says it. What was not sent becomes a
/// draft on this computer again.
class LostMails : public QObject
{
    Q_OBJECT
public:
    LostMails(Journal journal, MailDrafts drafts, QObject *parent = nullptr);

    /// Who works from now on. Whoever has only signed in again goes on where it stood.
    void setSession(const std::optional<Session> &session);
    /// Whether \a session is one of whoever works now.
    [[nodiscard]] bool isAtWork(const Session &session) const;

    /// Looks for those of whoever works now, but for the drafts \a open, which have windows, and
    /// for what was told before; done() follows.
    void look(const QStringList &open);
    /// Leaves what was noticed for the next start.
    void goOn();
    /// The drafts of which it is still to be found out what became of them.
    [[nodiscard]] QStringList openDrafts(const QString &account) const;
    /// Something is being deleted or sent: the program must not end.
    [[nodiscard]] bool isBusy() const { return !m_withdrawn.isEmpty(); }

Q_SIGNALS:
    void noticed(const OnBehalf::Message &message);
    /// What was noticed is being done.
    void obsolete();
    /// There is nothing left to say.
    void done();
    void resultSaid(OnBehalf::Tone tone, const QString &text);
    /// The user wants to go on with it; \a said: what was not as wished.
    void openWanted(const OnBehalf::KeptMail &mail, const std::optional<OnBehalf::Message> &said);
    void signInNeeded(const Ews::Error &error);

private:
    void lookUp();
    void tell(const PendingMail &mail, const Ews::Result<MailFate> &fate);
    void tellSent(const PendingMail &mail);
    void tellUnsent(const PendingMail &mail);
    void tellUndecided(const PendingMail &mail);
    void tellNotFoundOut(const PendingMail &mail, const Ews::Error &error);
    void tellNotKept(const PendingMail &mail, const Ews::Error &error);
    [[nodiscard]] MessageAction action(const QString &text, const std::function<void()> &run);
    void withdraw(const PendingMail &mail, bool opens);
    /// \a kept: the draft to go on with; nothing: it was to be deleted.
    void takeWithdrawn(const PendingMail &mail, const std::optional<KeptMail> &kept,
                       const Session &session, const MailReport &report);
    void drop(const PendingMail &mail);
    /// Deletes the draft on this computer. What was changed in it since is another message, which
    /// was not sent: it stays.
    void forget(const PendingMail &mail, const Session &session) const;
    [[nodiscard]] std::optional<KeptMail> draftOf(const PendingMail &mail,
                                                  const Session &session) const;
    /// The draft on this computer, made anew where there is none. Errors: "DraftNotWritable".
    [[nodiscard]] Ews::Result<KeptMail> keep(const PendingMail &mail, const Session &session,
                                             bool mayBeSent) const;
    [[nodiscard]] SenderParties partiesOf(const PendingMail &mail, const Session &session) const;
    [[nodiscard]] Message notice(Tone tone, const ErrorText &text, const PendingMail &mail,
                                 const QList<MessageAction> &actions) const;

    Journal m_journal;
    MailDrafts m_drafts;
    std::optional<Session> m_session;
    QList<PendingMail> m_left; ///< The first is being looked up, or was noticed.
    QStringList m_told;        ///< The journal's ids of what was seen to, or left for later.
    QStringList m_withdrawn;   ///< The drafts of what is being withdrawn.
    int m_round = 0;           ///< Of looking: answers to an earlier one come too late.
};

} // namespace OnBehalf
