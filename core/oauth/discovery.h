// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/endpoint.h"
#include "ews/result.h"
#include "oauth/challenge.h"
#include "oauth/issuer.h"

#include <QFuture>

#include <stop_token>

namespace OnBehalf::OAuth {

/// Asks the Exchange server what it wants, without a token. OAuthNotOffered where that is something
/// else; other errors are as those of any call to it. Of \a server the same is used as by
/// Ews::askOffer().
QFuture<Ews::Result<ServerChallenge>> askForChallenge(const Ews::Endpoint &server,
                                                      std::stop_token stop = {});

/// Whose sign-in service it is: they want the same things said in other words.
enum class IssuerKind {
    Entra, ///< Exchange Online, and Exchange Server with hybrid modern authentication.
    Adfs,  ///< Exchange Server that trusts the organisation's own AD FS.
};

/// Where an issuer describes itself, as OpenID Connect Discovery 1.0 has it.
struct Discovery
{
    QUrl document;
    IssuerKind kind = IssuerKind::Entra;
    /// Asked where there is no such tenant: that for every organisation.
    QUrl otherwise{};

    bool operator==(const Discovery &) const = default;
};

/// Entra in Microsoft's public cloud. A tenant has its domains as names, so that of an address is
/// one; whoever has another one is asked by "organizations".
/// https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc
Discovery entraDiscovery(const QString &address = {});

/// What a server's 401 points to. Of issuers that are not Microsoft's own only AD FS is taken, by
/// its path, /adfs/
/// (https://learn.microsoft.com/windows-server/identity/ad-fs/development/ad-fs-openid-connect-oauth-concepts).
/// Any server can name any AD FS: let the person see its host before they type a password there.
std::optional<Discovery> discoveryFrom(const ServerChallenge &challenge, const QString &address);

/// Reads the issuer's document and says how to ask it for tokens for the EWS at \a ews.
///
/// Such a token is for the host of that URL: outlook.office365.com for Exchange Online (the scope
/// is in
/// https://learn.microsoft.com/exchange/client-developer/exchange-web-services/how-to-authenticate-an-ews-application-by-using-oauth),
/// with hybrid modern authentication that of the external EWS URL, which has to be a service
/// principal name in Entra
/// (https://learn.microsoft.com/microsoft-365/enterprise/configure-exchange-server-for-hybrid-modern-authentication).
/// AD FS gets it as the resource, an identifier of a Web API that the administrator makes
/// (https://learn.microsoft.com/exchange/plan-and-deploy/post-installation-tasks/enable-modern-auth-in-exchange-server-on-premises).
///
/// \a accepted is for all that is asked of this issuer: Issuer::acceptedCertificates.
QFuture<Ews::Result<Issuer>> discoverIssuer(const Discovery &discovery, const QString &clientId,
                                            const QUrl &ews,
                                            const QList<Ews::AcceptedCertificate> &accepted = {},
                                            std::stop_token stop = {},
                                            const Ews::ProxySignIn &proxySignIn = {});

} // namespace OnBehalf::OAuth
