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

    /// Looks for those of whoever works in \a session, but for the drafts \a open, which have
    /// windows; done() follows. What an earlier session was looked for is left for its next time.
    void look(const Session &session, const QStringList &open);
    /// The drafts of which it is still to be found out what became of them.
    [[nodiscard]] QStringList openDrafts(const QString &account) const;
    /// Something is being deleted or sent: the program must not end.
    [[nodiscard]] bool isBusy() const { return m_busy > 0; }

Q_SIGNALS:
    void noticed(const OnBehalf::Message &message);
    /// What was noticed is being done.
    void obsolete();
    /// There is nothing left to say.
    void done();
    void resultSaid(OnBehalf::Tone tone, const QString &text);
    /// The user wants to go on with it; \a said: what was not as wished.
    void openWanted(const OnBehalf::KeptMail &mail, const std::optional<OnBehalf::Message> &said);

private:
    void lookUp();
    void goOn();
    void tell(const PendingMail &mail, const Ews::Result<MailFate> &fate);
    void tellSent(const PendingMail &mail);
    void tellUnsent(const PendingMail &mail);
    void tellUndecided(const PendingMail &mail);
    void tellNotFoundOut(const PendingMail &mail, const Ews::Error &error);
    [[nodiscard]] MessageAction action(const QString &text, const std::function<void()> &run);
    void withdraw(const PendingMail &mail, bool opens);
    void takeWithdrawn(const PendingMail &mail, bool opens, const MailReport &report);
    void drop(const PendingMail &mail);
    /// The draft on this computer, made anew where there is none.
    KeptMail keep(const PendingMail &mail, bool mayBeSent);
    [[nodiscard]] SenderParties partiesOf(const PendingMail &mail) const;
    [[nodiscard]] Message notice(Tone tone, const ErrorText &text, const PendingMail &mail,
                                 const QList<MessageAction> &actions) const;

    Journal m_journal;
    MailDrafts m_drafts;
    std::optional<Session> m_session;
    QList<PendingMail> m_left;
    int m_busy = 0;
};

} // namespace OnBehalf
