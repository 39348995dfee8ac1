// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/acceptedcertificate.h"
#include "ews/proxy.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>

namespace OnBehalf::OAuth {

/// Who gives out tokens, to which program, and for what. Nothing in it is secret but the password
/// for proxies, which is not the issuer's.
struct Issuer
{
    QUrl authorization;       ///< The page on which somebody signs in.
    QUrl token;               ///< Where codes are exchanged for tokens.
    QUrl deviceAuthorization; ///< Where sign-ins by code begin; empty where there are none.
    QString clientId;         ///< Under which this program is registered.
    QString scope;            ///< What is asked for, in words separated by spaces; or empty.
    QString resource;         ///< AD FS: whom the token is for; else empty.
    QString host{};           ///< The only one that tokens may be sent to: that of the EWS URL.
    /// The browser comes back to 127.0.0.1, on any free port unless one is given here. RFC 8252
    /// 7.3 wants issuers to take any; Entra does so for the host "localhost" too, and it takes
    /// 127.0.0.1 only from registrations that name it
    /// (https://learn.microsoft.com/entra/identity-platform/reply-url). AD FS compares it all.
    QUrl redirect{QStringLiteral("http://127.0.0.1")};
    QList<Ews::AcceptedCertificate> acceptedCertificates{}; ///< Of any host that is asked.
    std::chrono::milliseconds timeout{30'000};              ///< For each of its answers.
    Ews::ProxySignIn proxySignIn{};

    bool operator==(const Issuer &) const = default;

    /// Whether a server gets to see the tokens.
    bool isFor(const QUrl &ews) const;
    /// What the refresh token of \a address is kept under in the keychain. Such tokens belong to
    /// one program and one issuer.
    QString secretKey(const QString &address) const;
};

/// Whether \a url may be asked for tokens: https, or http on this very machine.
bool mayBeAsked(const QUrl &url);

} // namespace OnBehalf::OAuth
