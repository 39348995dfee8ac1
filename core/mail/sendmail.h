// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends a message on a principal's behalf, once. EWS has no key that makes a repeated request
// harmless, so saving is a step of its own, apart from sending: the draft carries an operation id,
// by which it and its copy are found after a lost answer. It is saved in the principal's Drafts and
// its copy kept in the principal's Sent Items, where one may write to both; otherwise in one's own,
// naming the principal as From. What was not sent is deleted for good: the caller has the text, and
// a message that the principal never wrote has no place in the principal's Deleted Items, which a
// delegate may not be able to write to either.
#pragma once

#include "ews/client.h"
#include "mail/maildraft.h"

#include <chrono>

namespace OnBehalf {

enum class MailEnd {
    Sent,
    NotSent,   ///< And nothing is left of it: it can be tried again.
    DraftLeft, ///< Not sent; its draft could not be deleted.
    DraftOpen, ///< Not sent; whether a draft of it lies there could not be looked up.
    /// Its draft has gone or is on its way, but there is no copy: whether it was sent cannot be
    /// found out.
    Undecided,
    Unknown, ///< What became of it could not be looked up.
};

/// Whose folders.
enum class MailPlace { Own, Principal };

struct MailReport
{
    MailEnd end = MailEnd::NotSent;
    std::optional<Ews::Error> error;  ///< What went wrong; with Sent what a look found out anyway.
    std::optional<Ews::Error> left;   ///< With DraftLeft: why it could not be deleted.
    MailPlace place = MailPlace::Own; ///< Whose Drafts and Sent Items were used.
    bool copySeen = false;            ///< With Sent: the copy is there.
    int requests = 0;
};

/// Whose Drafts and Sent Items a message of \a principal will use.
QFuture<Ews::Result<MailPlace>> findMailPlace(std::shared_ptr<Ews::Client> client, QString own,
                                              QString principal);

/// Sends \a draft for somebody whose own address is \a own. \a stop is heeded between the steps,
/// not once sending has begun. \a lookAgainAfter is how long what cannot be found is waited for
/// before it is looked for once more. Errors of our own: those of a draft that has a problem,
/// "ErrorMissingRecipients" or "ErrorInvalidRecipients", without a request.
QFuture<MailReport> sendMail(std::shared_ptr<Ews::Client> client, QString own, MailDraft draft,
                             std::stop_token stop = {},
                             std::chrono::milliseconds lookAgainAfter = std::chrono::seconds(2));

} // namespace OnBehalf
