// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace OnBehalf::OAuth {

/// What an Exchange server says of OAuth when it answers 401 to "Authorization: Bearer":
/// https://learn.microsoft.com/exchange/troubleshoot/modern-authentication
///
///     Bearer client_id="00000002-0000-0ff1-ce00-000000000000",
///       trusted_issuers="00000001-0000-0000-c000-000000000000@<tenant>,…",
///       token_types="…", authorization_uri="https://login.windows.net/common/oauth2/authorize"
///
/// The claims are those of
/// https://learn.microsoft.com/entra/identity-platform/claims-challenge.
struct ServerChallenge
{
    QUrl authorization;         ///< Of which only https and this very machine are taken.
    QString exchangeId{};       ///< client_id: the Exchange server's, not that of a program.
    QStringList trustedIssuers; ///< "id@tenant"
    QString issuerKind{};       ///< "ADFS", from Exchange Server that trusts AD FS.
    QString error{};            ///< "invalid_token", "insufficient_claims"; or empty.
    QByteArray claims{};        ///< What a new token has to have: JSON; or empty.

    bool operator==(const ServerChallenge &) const = default;

    /// The only one that is named by its id.
    QString tenant() const;
};

/// The Bearer challenge among those of a WWW-Authenticate header (RFC 9110, 11.6.1; several headers
/// joined by commas). Nothing where there is none or it is garbled.
std::optional<ServerChallenge> bearerChallenge(const QByteArray &header);

} // namespace OnBehalf::OAuth
