// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/tones.h"
#include "composer/principalfield.h"
#include "journal/journal.h"
#include "mail/maildrafts.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace OnBehalf {

class LostMails;
class MailComposer;
class MailWindow;
struct Message;

/// The messages that are being written, and the drafts that are not.
class MailWindows : public QObject
{
    Q_OBJECT
public:
    MailWindows(AccountSettings settings, Journal journal, MailDrafts drafts,
                QObject *parent = nullptr);
    ~MailWindows() override;

    /// Who works from now on; nobody: what is open stays so, with whom it was opened by.
    void setSession(const std::optional<Session> &session);

    /// Says what became of messages that were being sent when the program ended, and offers the
    /// drafts of the account that is signed in. What was seen to is not said again.
    void offerDrafts();
    /// What was noticed was closed: it is left for later, and what comes after it is said.
    void leaveNotice();
    /// From the mailbox that is worked in; in the own one from the last principal. Null while
    /// nobody is signed in.
    MailWindow *openNew();
    MailWindow *openDraft(const KeptMail &mail);

    [[nodiscard]] QList<MailWindow *> windows() const;
    /// Something is being sent: the program must not end.
    [[nodiscard]] bool isSending() const;
    /// Closes all, keeping what is written as drafts. False where one cannot be kept.
    bool keepAll();

Q_SIGNALS:
    void noticed(const OnBehalf::Message &message);
    /// What was noticed is no longer so.
    void noticeObsolete();
    void resultSaid(OnBehalf::Tone tone, const QString &text);
    void signInNeeded(const Ews::Error &error);

private:
    MailWindow *show(MailComposer *composer);
    /// \a whenClosed: what to do where the user makes no choice.
    void notice(const Message &message, const std::function<void()> &whenClosed);
    void takeNoticeBack();
    void offerKept();
    void offerNext();
    void openLost(const KeptMail &mail, const std::optional<Message> &said);
    /// Those that have no window, were not sent, and have nothing open.
    [[nodiscard]] QList<KeptMail> closedDrafts() const;
    void openKept(const KeptMail &mail);
    /// Null where it is not open.
    [[nodiscard]] MailWindow *windowOf(const KeptMail &mail) const;
    void readOwnName();
    [[nodiscard]] Principal own() const;
    [[nodiscard]] Principal defaultPrincipal() const;

    AccountSettings m_settings;
    Journal m_journal;
    MailDrafts m_drafts;
    LostMails *m_lost;
    std::optional<Session> m_session;
    QString m_ownName;
    QString m_offeredFor; ///< The account whose drafts were offered, all of them.
    QStringList m_passed; ///< The drafts that were left for later meanwhile.
    std::function<void()> m_whenClosed;
    QList<QPointer<MailWindow>> m_windows;
    std::stop_source m_stop;
};

} // namespace OnBehalf
