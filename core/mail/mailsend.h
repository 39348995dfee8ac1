// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A message under way; the inside of sendMail().
#pragma once

#include "mail/sendmail.h"

#include <QCoroTask>

namespace OnBehalf {

struct MailSend
{
    std::shared_ptr<Ews::Client> client;
    QString own;
    MailDraft draft;
    std::stop_token stop;
    std::chrono::milliseconds lookAgainAfter;
    QString operationId;
    Ews::ItemId id{}; ///< The draft's.
    MailReport report{.error = {}, .left = {}};
};
using MailSendPointer = std::shared_ptr<MailSend>;

/// The folder \a name ("drafts") of oneself or of \a principal.
Ews::DistinguishedFolderId mailFolderId(const QString &name, MailPlace place,
                                        const QString &principal);

/// Whether a server says with \a error that one may not write to a folder, or not know of it.
bool refusesFolder(const Ews::Error &error);

/// Creates the draft in Drafts of the report's place, and notes its id.
QCoro::Task<Ews::Result<Ews::Nothing>> saveDraft(MailSendPointer mail);

/// Sends the draft, which leaves its folder for Sent Items of the same place.
QCoro::Task<Ews::Result<Ews::Nothing>> submitDraft(MailSendPointer mail);

QCoro::Task<Ews::Result<Ews::Nothing>> deleteDraft(MailSendPointer mail);

/// Looks for the draft by its operation id, and notes its id. False where there is none.
QCoro::Task<Ews::Result<bool>> findDraft(MailSendPointer mail);

/// What there is to see of a draft after it was to be sent.
enum class MailFate {
    Unsent, ///< The draft is there, as it was.
    Sent,   ///< A copy is in Sent Items.
    Open,   ///< No copy is there, and the draft has gone or is on its way.
};

/// Looks for the draft and its copy, and notes whether that was seen.
QCoro::Task<Ews::Result<MailFate>> lookForFate(MailSendPointer mail);

/// Notes whether a copy is to be seen. Sent Items that one may not read show none.
QCoro::Task<Ews::Result<Ews::Nothing>> lookForCopy(MailSendPointer mail);

} // namespace OnBehalf
