// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/acceptedcertificate.h"
#include "ews/offer.h"
#include "ews/proxyway.h"
#include "oauth/issuer.h"

#include <optional>

namespace OnBehalf {

/// An account as it is remembered: no secret in it.
struct Account
{
    QUrl server;      ///< The EWS URL.
    QString address;  ///< The person's SMTP address.
    QString userName; ///< For signing in, where it is not the address ("DOMAIN\\name"); or empty.
    bool rememberPassword = true; ///< Or the sign-in, with OAuth.
    /// Of the server, and of those who give out tokens for it.
    QList<Ews::AcceptedCertificate> acceptedCertificates;
    /// How to sign in. Nothing: by what the server offers, the next time; then it is this, so that
    /// no later offer can make it something weaker unnoticed.
    std::optional<Ews::Method> method{};
    /// OAuth: under which the organisation has registered this program; empty where it has not.
    QString clientId{};
    std::optional<OAuth::Issuer> issuer{}; ///< As found out; nothing before that.
    QString clientCertificate{}; ///< A PKCS#12 file that proves whose computer it is, or empty.
    QString proxyUserName{};     ///< For a proxy that asks; or empty.
    /// Outside the mail domain, which somebody confirmed when the server was looked for: as DNS has
    /// them, in small letters; ".example.org" is that domain with all below it.
    QStringList confirmedHosts{};
    Ews::ProxyWay proxy{}; ///< Of all its connections, those of the issuer, too.

    bool operator==(const Account &) const = default;

    QString signInName() const { return userName.isEmpty() ? address : userName; }
    /// What the password is kept under in the keychain: user and host.
    QString secretKey() const;
    /// Likewise the passphrase of the client certificate, and the password for the proxy.
    QString certificateSecretKey() const;
    QString proxySecretKey() const;
    /// All that the keychain may have of this account.
    QStringList secretKeys() const;
    /// The fingerprints that were accepted for the server itself.
    QList<QByteArray> acceptedForServer() const;
};

} // namespace OnBehalf
