// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/passage.h"
#include "ews/client.h"
#include "oauth/tokensource.h"

namespace OnBehalf {

/// By which right a mailbox is worked in.
enum class Access {
    Own,           ///< The signed-in person's own mailbox.
    FullAccess,    ///< Another mailbox, with the signed-in person's rights on it.
    Impersonation, ///< Another mailbox, as its owner (ExchangeImpersonation).
};

struct WorkingMailbox
{
    QString address;
    Access access = Access::Own;
    /// With Impersonation: whose identity is taken; nobody's: the mailbox's own, by its address.
    /// One that is named by SID or principal name is taken for that of the mailbox's owner.
    Ews::Impersonation impersonated{};

    bool operator==(const WorkingMailbox &) const = default;
};

/// Somebody signed in, working in a mailbox. A value; the client lives as long as a copy does.
struct Session
{
    Account account;
    WorkingMailbox mailbox;
    std::shared_ptr<Ews::Client> client;

    /// Whose Inbox and calendar are one's own: the address of who is signed in or, with
    /// Impersonation, of whose identity was taken.
    QString actingAddress() const;
};

/// How to sign in: what is chosen is taken or nothing is (Ews::chooseMethod).
struct BasicSignIn
{
    QString userName;
    QString password;
};
struct NtlmSignIn
{
    QString userName; ///< "DOMAIN\\user" or "user@domain".
    QString password;
};
struct KerberosSignIn
{}; ///< With the ticket that the user has.
struct TokenSignIn
{
    OAuth::TokenSource tokens;
};
using SignIn = std::variant<BasicSignIn, NtlmSignIn, KerberosSignIn, TokenSignIn>;

/// A session over a new client. \a culture is the language for texts from the server ("de-DE").
/// Sends nothing.
Session openSession(const Account &account, const SignIn &signIn, const WorkingMailbox &mailbox,
                    const QString &culture = {}, const Passage &passage = {});

} // namespace OnBehalf
