// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/accountsettings.h"
#include "journal/journal.h"
#include "mail/maildrafts.h"
#include "meetings/meetingdraft.h"
#include "secrets/secretstore.h"

namespace OnBehalf {

/// Where this computer has something of an account, beside the settings and the keychain.
struct AccountPlaces
{
    Journal journal{};
    MeetingDrafts meetings{};
    MailDrafts mails{};
};

/// Of what the keychain may have of \a account that which no other remembered account has, too.
QStringList ownSecretKeys(const Account &account, const AccountSettings &settings);

/// What is lost with an account.
struct UnfinishedWork
{
    qsizetype drafts = 0; ///< Meetings and messages that were written and not sent.
    qsizetype sends = 0;  ///< Those, and answers, of which it is not known whether they were sent.

    bool isEmpty() const { return drafts == 0 && sends == 0; }
};
UnfinishedWork unfinishedWork(const Account &account, const AccountSettings &settings,
                              const AccountPlaces &places = {});

/// What could not be forgotten.
struct Unforgotten
{
    /// What the keychain was asked for in vain. With SecretFailure::Unavailable all else is
    /// forgotten; with any other nothing is, so that it can be tried again.
    std::optional<SecretFailure> secrets{};
    /// The file cannot be written: the account is still remembered, with all but its secrets.
    bool settings = false;
    qsizetype files = 0; ///< Drafts that stay, and entries that another program is at.

    bool operator==(const Unforgotten &) const = default;
};

/// Takes out of this computer all that belongs to \a account: its secrets, its settings, whom it
/// worked for, drafts, and what the journal has of meetings, messages and answers that it sent.
///
/// What another remembered account has in common with it stays: a password under the same name at
/// the same host, all that is kept by address. So does the record of changes of rights, since undo
/// is for whoever works in that mailbox next; only that of the account's own mailbox goes, where
/// nobody else has changed anything. The future always finishes.
QFuture<Unforgotten> forgetAccount(Account account, AccountSettings settings,
                                   std::shared_ptr<SecretStore> secrets, AccountPlaces places = {});

} // namespace OnBehalf
