// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "oauth/browsersignin.h"
#include "oauth/devicesignin.h"
#include "secrets/secretstore.h"

namespace OnBehalf {

/// How a person is asked for a sign-in that this program cannot do for them.
struct SignInAsking
{
    /// Shows the sign-in service's page in the browser; false where that cannot be done. Empty:
    /// nobody is asked, and a sign-in that needs it ends with OAuth::Problem::SignInNeeded.
    std::function<bool(const QUrl &page)> openPage{};
    OAuth::RedirectPages pages{};
    /// Where set, the sign-in is with a code on any device instead.
    std::function<void(const OAuth::DeviceCode &)> showCode{};
};

/// Who wants to sign in, and what there is for it.
struct SignInWish
{
    Account account;
    QString password{}; ///< Empty: there is none.
    PassageSecrets passageSecrets{};
    std::shared_ptr<SecretStore> secrets{}; ///< Where tokens are kept, if the account remembers.
    SignInAsking asking{};
    /// OAuth: what is remembered was refused, or is not enough: somebody signs in, with the claims
    /// that the server wants (ServerChallenge::claims) or none.
    std::optional<QByteArray> afresh{};
    /// Asked for the password, at most once, where the method turns out to need one and \a password
    /// is empty. Empty: there is none, and signing in ends with SignInProblem::NeedsPassword.
    std::function<QFuture<Ews::Result<QString>>()> findPassword{};
    /// For the server's answer to what it offers; without it that of any call. A person who is
    /// asked for the password may take longer.
    std::optional<std::chrono::milliseconds> answerTime{};
};

struct PreparedSignIn
{
    Account account; ///< With what was found out: the method, the issuer.
    SignIn signIn;
    Passage passage{};
    /// Why a sign-in with OAuth will not be there the next time.
    std::optional<SecretFailure> notRemembered{};
    bool hasAsked = false; ///< Somebody has just signed in with OAuth.
    /// Whose Kerberos ticket it is, who need not be who the account is about; or empty.
    QString ticketHolder{};
};

/// All that comes before the first call: asks the server what it offers where no method has been
/// chosen yet (one request), looks whether there is a Kerberos ticket, has a person sign in with
/// OAuth. No password is sent. Errors: a SignInProblem, an OAuth::Problem, whatever a call can end
/// with. Always finishes.
QFuture<Ews::Result<PreparedSignIn>> prepareSignIn(SignInWish wish, std::stop_token stop = {});

/// Of a sign-in that turned out to be unwanted nothing stays: what somebody has just signed in for,
/// as who knows whom, would be used again without a word. What was remembered before stays.
void forgetNewTokens(const PreparedSignIn &prepared);

} // namespace OnBehalf
