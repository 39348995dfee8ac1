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

} // namespace OnBehalf::Ctl
