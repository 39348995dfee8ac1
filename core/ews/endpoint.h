// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/authentication.h"
#include "ews/busytimes.h"
#include "ews/proxy.h"
#include "ews/soap.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace Ews {

/// Whether credentials may go to \a url: https, or http on this very machine.
bool mayReceiveCredentials(const QUrl &url);

/// What this side proves with who it is while a TLS connection is made, where the server asks for
/// it: beside signing in, not instead of it.
struct ClientCertificate
{
    QList<QSslCertificate> chain; ///< Its own first, then those that vouch for it.
    QSslKey key;
};

/// Where requests go, as whom, and how long to wait.
struct Endpoint
{
    QUrl url;           ///< "https://mail.example.org/EWS/Exchange.asmx"
    QString signedInAs; ///< Who the credentials belong to, for the journal and the log.
    std::shared_ptr<Authentication> authentication; ///< Null: without credentials.
    Header header;
    /// Under which the organisation has registered this program; empty where it has not.
    QString applicationId{};
    /// The newest version of the schema that the server understands, where that is known already.
    std::optional<ServerVersion> newest{};
    /// X-AnchorMailbox: the SMTP address of the mailbox that is worked on, whoever is impersonated
    /// by whatever name; empty: not sent.
    QString anchorMailbox;
    ProxySignIn proxySignIn{};
    /// SHA-256 of certificates that the user accepted although TLS found fault with them.
    QList<QByteArray> acceptedCertificates;
    std::optional<ClientCertificate> clientCertificate{};
    /// Quiet time after which a call ends with Failure::TimedOut, and its limit in all.
    std::chrono::milliseconds quietTimeout{60'000};
    std::chrono::milliseconds totalTimeout{130'000};
    int connections = 4; ///< Calls under way at once; more wait. Servers allow 10 to 27.
    BusyTimes busy{};
};

} // namespace Ews
