// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oauth/redirectlistener.h"
#include "oauth/tokens.h"

#include <functional>

namespace OnBehalf::OAuth {

/// How somebody signs in with the browser.
struct BrowserSignIn
{
    /// Shows the issuer's page: QDesktopServices::openUrl, which core has not. False where that
    /// cannot be done.
    std::function<bool(const QUrl &)> open;
    RedirectPages pages{};
    QString address{};   ///< Whom the page suggests to sign in, or empty.
    QByteArray claims{}; ///< What a server wants the token to have: ServerChallenge::claims.
    /// How long the person has: a password, a second factor, a call to the help desk.
    std::chrono::milliseconds limit = std::chrono::minutes(10);
};

/// Signs somebody in at \a issuer: authorisation code (RFC 6749, 4.1) with PKCE (RFC 7636), which
/// the browser brings back to 127.0.0.1 (RFC 8252). Always finishes; then nothing listens.
QFuture<Ews::Result<Tokens>> signInWithBrowser(Issuer issuer, BrowserSignIn how,
                                               std::stop_token stop = {});

/// A secret for one sign-in, and what the issuer is told of it beforehand.
struct ProofKey
{
    QString verifier;
    QString challenge; ///< BASE64URL(SHA256(verifier)): the method S256.

    static ProofKey generate();
    static ProofKey of(const QString &verifier);
};

/// The page of \a issuer to open. It has the challenge of the proof key but no secret.
QUrl signInPage(const Issuer &issuer, const BrowserSignIn &how, const QString &redirectUri,
                const QString &state, const QString &challenge);

} // namespace OnBehalf::OAuth
