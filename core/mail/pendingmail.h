// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages that a crash or a lost answer left open: what became of them, and what is to.
#pragma once

#include "mail/maildrafts.h"
#include "mail/sendmail.h"

namespace OnBehalf {

/// As the journal has it.
struct PendingMail
{
    QString journalId;
    QDateTime startedAt;
    QString own; ///< Whom it was sent by: the address of whoever was signed in or impersonated.
    MailPlace place = MailPlace::Own;
    QString operationId;
    QString draftId{};      ///< On the server; empty: it was being saved.
    bool submitted = false; ///< It may have been sent.
    MailDraft draft{};
    QString keptAs{}; ///< The id of the draft on this computer; empty where there was none.
};

/// Those of \a actor that are not closed, newest first; with an empty \a principal for all.
QList<PendingMail> openMails(const Journal &journal, const QString &actor,
                             const QString &principal = {});
/// Those that were left open: not those that a program is at.
QList<PendingMail> pendingMails(const Journal &journal, const QString &actor,
                                const QString &principal = {});

/// The ids of the drafts on this computer that were sent. A program that ends at once after
/// sending leaves its draft.
QStringList sentDrafts(const Journal &journal, const QString &actor);
/// Whether \a mail is such a draft, and nothing was changed in it since.
bool wasSent(const Journal &journal, const KeptMail &mail);

/// What there is to see of a message that was to be sent.
enum class MailFate {
    Nothing, ///< It was not sent, and nothing of it is on the server.
    Unsent,  ///< It was not sent: the draft is there.
    Sent,    ///< A copy is in Sent Items.
    Open,    ///< No copy is there, and the draft has gone or is on its way.
};

/// Looks for \a pending and changes nothing. The client is to be signed in as its "own".
QFuture<Ews::Result<MailFate>> lookUpMail(std::shared_ptr<Ews::Client> client, PendingMail pending,
                                          MailOptions options = {});

enum class MailFinish {
    Send,     ///< Sends what was not sent.
    Withdraw, ///< Deletes what was not sent.
};

/// Looks for \a pending and does what is left. One that was sent is reported as such, whatever was
/// wanted. What the journal has by then counts, not what \a pending says. Errors of our own:
/// "MailUnderWay" (another program is at it), "NoPendingMail" (somebody else has finished it).
QFuture<MailReport> finishMail(std::shared_ptr<Ews::Client> client, PendingMail pending,
                               Journal journal, MailFinish how, MailOptions options = {});

/// Closes an entry without doing what is left of it. Errors: "MailUnderWay", "JournalNotWritable".
Ews::Result<Ews::Nothing> dropMail(const Journal &journal, const PendingMail &pending);
/// Closes the entry of a message that was looked up and was sent. The same errors.
Ews::Result<Ews::Nothing> noteSent(const Journal &journal, const PendingMail &pending);

} // namespace OnBehalf
