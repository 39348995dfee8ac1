// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends a message on a principal's behalf, once. EWS has no key that makes a repeated request
// harmless, so saving is a step of its own, apart from sending: the draft carries an operation id,
// by which it and its copy are found after a lost answer. It is saved in the principal's Drafts and
// its copy kept in the principal's Sent Items, where one may write to both; otherwise in one's own,
// naming the principal as From. What was not sent is deleted for good: the caller has the text, and
// a message that the principal never wrote has no place in the principal's Deleted Items, which a
// delegate may not be able to write to either. What is begun stands in the journal before it is
// done: what a crash leaves open can be looked up and finished (pendingmail.h).
#pragma once

#include "ews/client.h"
#include "journal/journal.h"
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
    QString journalId{}; ///< Of the entry that keeps what is open; empty where nothing is.
    int requests = 0;
};

/// Whose Drafts and Sent Items a message of \a principal will use.
QFuture<Ews::Result<MailPlace>> findMailPlace(std::shared_ptr<Ews::Client> client, QString own,
                                              QString principal);

struct MailOptions
{
    /// How long what cannot be found is waited for before it is looked for once more.
    std::chrono::milliseconds lookAgainAfter{2'000};
    QString keptAs{}; ///< The id of the draft on this computer, if there is one.
    /// The user wants what cannot be found out to be sent once more.
    bool sendAgain = false;
};

/// Sends \a draft for somebody whose own address is \a own. \a stop is heeded until the step
/// that sends has gone to the server, also while it waits for one that is busy. Errors of our own:
/// those of a draft that has a problem, "ErrorMissingRecipients" or "ErrorInvalidRecipients",
/// without a request; "JournalNotWritable", with nothing sent.
QFuture<MailReport> sendMail(std::shared_ptr<Ews::Client> client, QString own, MailDraft draft,
                             Journal journal, MailOptions options = {}, std::stop_token stop = {});

} // namespace OnBehalf
