// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A message under way; the inside of sendMail().
#pragma once

#include "mail/pendingmail.h"

#include <QCoroTask>

namespace OnBehalf {

struct MailSend
{
    std::shared_ptr<Ews::Client> client;
    QString own;
    MailDraft draft;
    Journal journal;
    MailOptions options;
    std::stop_token stop;
    QString operationId;
    JournalEntry entry{};
    std::unique_ptr<QLockFile> lock{};
    Ews::ItemId id{};       ///< The draft's.
    bool submitted = false; ///< It may have been sent.
    MailReport report{.error = {}, .left = {}};
};
using MailSendPointer = std::shared_ptr<MailSend>;

/// The folder \a name ("drafts") of oneself or of \a principal.
Ews::DistinguishedFolderId mailFolderId(const QString &name, MailPlace place,
                                        const QString &principal);

/// Whether a server says with \a error that one may not write to a folder, or not know of it.
bool refusesFolder(const Ews::Error &error);

/// Creates the draft in Drafts of the report's place, and notes its id. As submitDraft() it can be
/// cancelled only while it waits for a busy server (Error::beforeCall), not once it is sent.
QCoro::Task<Ews::Result<Ews::Nothing>> saveDraft(MailSendPointer mail);

/// Sends the draft, which leaves its folder for Sent Items of the same place.
QCoro::Task<Ews::Result<Ews::Nothing>> submitDraft(MailSendPointer mail);

QCoro::Task<Ews::Result<Ews::Nothing>> deleteDraft(MailSendPointer mail);

/// Looks for the draft by its operation id, and notes its id. False where there is none.
QCoro::Task<Ews::Result<bool>> findDraft(MailSendPointer mail);

/// Looks for the draft and its copy, and notes whether that was seen.
QCoro::Task<Ews::Result<MailFate>> lookForFate(MailSendPointer mail);

/// The same, once more after a while where it may just be under way.
QCoro::Task<Ews::Result<MailFate>> lookPatiently(MailSendPointer mail);

/// Notes whether a copy is to be seen. Sent Items that one may not read show none.
QCoro::Task<Ews::Result<Ews::Nothing>> lookForCopy(MailSendPointer mail);

/// Saves and sends in the report's place.
QCoro::Task<> saveAndSend(MailSendPointer mail);

/// Sends the draft, and looks up what became of it where the answer does not say so.
QCoro::Task<> sendDraft(MailSendPointer mail);

/// What became of a draft whose sending has an open end. One that was not sent is deleted, so that
/// a request that was thought lost and comes late finds nothing to send.
QCoro::Task<> settle(MailSendPointer mail);

/// Keeps in the journal what is begun, and holds it against other programs. False with the
/// report's error where that cannot be: nothing may be sent then.
bool keepInJournal(MailSend &mail);

/// Takes over what \a pending says of the message and how far it is.
void takeState(MailSend &mail, const PendingMail &pending);

/// Goes on with the entry of an earlier attempt, as it is once it is held. False with the report's
/// error where that cannot be.
bool resumeJournal(MailSend &mail, const QString &journalId);

/// Ends the entry where nothing is left to do, keeping no more of the message than what is needed
/// to say which one it was.
void closeJournal(MailSend &mail);

} // namespace OnBehalf
