// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "ctl/output.h"
#include "ctl/password.h"

#include <expected>

namespace OnBehalf::Ctl {

struct SignedIn
{
    Account account; ///< With what was found out.
    SignIn signIn;
    Passage passage;
    bool passwordFromKeychain = false;
    bool isKept = true; ///< As far as it can be: what OAuth has to remember.
    bool isNew = false; ///< Somebody has just signed in with OAuth.
};

/// Gets all that it takes to sign in \a account. A password is looked for only where one is needed.
/// Somebody is asked only at a terminal. What is in the way is said.
/// \a given: a password that somebody gave already.
std::expected<SignedIn, Exit> signIn(const CommandLine &line, const Account &account,
                                     const Output &output,
                                     const std::optional<Password> &given = {});

/// Waits, before the program ends, until a sign-in that was renewed is in the keychain: the one
/// that was there is no longer good. Not for long.
void letSignInBeKept(const SignedIn &signedIn);

/// Takes back what somebody has just signed in for with OAuth, where its account is not remembered,
/// and says so: it would be used again without a word.
void dropNewSignIn(const SignedIn &signedIn, const Output &output);

/// What else there is to know of a sign-in that was refused. \a chosen: how it was to be.
void explainRefusal(const SignedIn &signedIn, std::optional<Ews::Method> chosen,
                    const Output &output);

/// To somebody who waits: why nothing happens.
void sayWhatHolds(const Ews::Client &client, const Output &output);

} // namespace OnBehalf::Ctl
