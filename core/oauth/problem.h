// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/result.h"

#include <QObject>

namespace OnBehalf::OAuth {

Q_NAMESPACE

/// Why somebody is not signed in. The enumerator's name is the code of the error.
enum class Problem {
    SignInNeeded,     ///< No sign-in of this account is remembered.
    SignInAgain,      ///< The remembered sign-in has ended: expired, revoked, more is asked for.
    SignInDenied,     ///< The person, or a rule of the organisation, said no.
    SignInMismatched, ///< What the browser brought back does not belong to this sign-in.
    SignInIncomplete, ///< It brought back neither a yes nor a no.
    SignInTimedOut,   ///< It did not come back in time.
    SignInWithoutBrowser, ///< No browser could be opened.
    SignInWithoutPort,    ///< It has nowhere to come back to on this computer.
    DeviceCodeExpired,    ///< The code was not entered in time.
    DeviceCodeNotOffered, ///< This issuer has no sign-in with a code.
    ProgramNotAllowed,    ///< The issuer does not know this program, or does not let it do this.
    IssuerRefused,        ///< It says no for another reason.
    IssuerUnavailable,    ///< It cannot be reached, or does not work at the moment.
    IssuerTimedOut,       ///< It did not answer in time.
    IssuerMalformed,      ///< Its answer is not one.
    IssuerCertificate,    ///< TLS could not establish that it is the issuer.
    IssuerNotFound,       ///< There is no issuer at this address.
    OAuthNotOffered,      ///< The Exchange server takes no tokens.
    TokenRefused,         ///< The Exchange server does not take even a new token.
    KeychainLocked,       ///< The sign-in is in the keychain, which is locked.
    KeychainUnusable,     ///< The keychain could not be asked.
};
Q_ENUM_NS(Problem)

/// \a message: the issuer's or the network's own words.
Ews::Error problemError(Problem problem, const QString &message = {});

} // namespace OnBehalf::OAuth
