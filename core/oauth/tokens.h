// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oauth/issuercall.h"

#include <optional>

namespace OnBehalf::OAuth {

/// What an issuer gave out. The first two are secrets: the access token goes into the Authorization
/// header of the one server it is for, the refresh token to the issuer and into the keychain.
struct Tokens
{
    QByteArray access;
    QString refresh;                              ///< Empty where there is no new one.
    std::optional<std::chrono::seconds> lifetime; ///< Of the access token, if it was said.
};

/// Exchanges what \a grant says (a code, a refresh token) for tokens.
QFuture<Ews::Result<Tokens>> requestTokens(const Issuer &issuer, const Fields &grant,
                                           std::stop_token stop = {});

/// The form for it: with the program and what it asks for.
Fields tokenForm(const Issuer &issuer, const Fields &grant);

/// The tokens in an answer to \a form, or why there are none.
Ews::Result<Tokens> tokensIn(const Ews::Result<IssuerAnswer> &answer, const Fields &form);

} // namespace OnBehalf::OAuth
