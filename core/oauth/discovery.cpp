// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/discovery.h"

#include "ews/askoffer.h"
#include "ews/enumtext.h"
#include "oauth/issuercall.h"
#include "oauth/problem.h"

#include <QCoroFuture>

#include <QHostAddress>
#include <QPromise>

#include <algorithm>

namespace OnBehalf::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto wellKnown = "/.well-known/openid-configuration"_L1;
constexpr auto anyOrganisation = "organizations"_L1;

/// Microsoft's clouds:
/// https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud The first two
/// are names of one.
bool isMicrosoft(const QString &host)
{
    static constexpr QLatin1StringView hosts[] = {
        "login.microsoftonline.com"_L1, "login.windows.net"_L1, "login.microsoftonline.us"_L1,
        "login.partner.microsoftonline.cn"_L1, "login.chinacloudapi.cn"_L1};
    return std::ranges::find(hosts, host) != std::end(hosts);
}

bool isThisMachine(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

QString domainOf(const QString &address)
{
    return address.section(u'@', -1).toLower();
}

Discovery entraAt(const QUrl &origin, const QString &tenant)
{
    const auto at = [&](const QString &name) {
        QUrl url = origin;
        url.setPath(u'/' + name + "/v2.0"_L1 + wellKnown);
        url.setQuery(QString());
        return url;
    };
    if (tenant.isEmpty() || tenant == anyOrganisation)
        return {.document = at(anyOrganisation)};
    return {.document = at(tenant), .otherwise = at(anyOrganisation)};
}

/// What the document says of a place, unless that is in other hands.
QUrl endpointIn(const IssuerAnswer &answer, QLatin1StringView name, const QUrl &document)
{
    const QUrl url(answer.content.value(name).toString(), QUrl::StrictMode);
    const bool same =
        url.host() == document.host() || (isMicrosoft(url.host()) && isMicrosoft(document.host()));
    return mayBeAsked(url) && same ? url : QUrl();
}

Ews::Result<Issuer> issuerIn(const IssuerAnswer &answer, const QUrl &document, const Issuer &asked)
{
    if (!answer.error().isEmpty())
        return std::unexpected(issuerError(answer, {}));
    Issuer issuer = asked;
    issuer.authorization = endpointIn(answer, "authorization_endpoint"_L1, document);
    issuer.token = endpointIn(answer, "token_endpoint"_L1, document);
    issuer.deviceAuthorization = endpointIn(answer, "device_authorization_endpoint"_L1, document);
    if (issuer.authorization.isEmpty() || issuer.token.isEmpty())
        return std::unexpected(problemError(
            Problem::IssuerMalformed,
            u"%1 names no places to sign in that can be used."_s.arg(document.host())));
    return issuer;
}

Issuer askedFor(IssuerKind kind, const QString &clientId, const QUrl &ews)
{
    Issuer issuer{.clientId = clientId, .host = ews.host()};
    const QString audience = "https://"_L1 + ews.host();
    if (kind == IssuerKind::Entra) {
        issuer.scope = audience + "/EWS.AccessAsUser.All offline_access"_L1;
    } else {
        // What AD FS grants a native application unless told otherwise; not tried on a real one.
        issuer.scope = u"openid user_impersonation"_s;
        issuer.resource = audience + u'/';
    }
    return issuer;
}

Ews::Result<ServerChallenge> challengeOf(const Ews::Result<IssuerAnswer> &answer)
{
    if (!answer) { // its code would speak of the issuer, but this is the Exchange server
        Ews::Error error = answer.error();
        if (Ews::fromWire<Problem>(error.code))
            error.code.clear();
        return std::unexpected(error);
    }
    const int status = answer->httpStatus;
    if (status == 401) {
        if (const auto challenge = bearerChallenge(answer->challenge))
            return *challenge;
        Ews::Error error = problemError(Problem::OAuthNotOffered);
        error.httpStatus = status;
        error.details.append(
            Ews::offerDetail(Ews::schemesIn(Ews::challengesIn({answer->challenge}))));
        return std::unexpected(error);
    }
    Ews::Error error{.failure = Ews::Failure::Http, .httpStatus = status};
    if (status == 403 || status == 456)
        error.failure = Ews::Failure::Forbidden;
    else if (status == 404 || status == 405 || (status >= 300 && status < 400))
        error.failure = Ews::Failure::NotFound;
    else if (status == 429 || status == 503)
        error.failure = Ews::Failure::Busy;
    return std::unexpected(error);
}

QCoro::Task<> discover(Discovery discovery, Issuer asked, std::stop_token stop,
                       QPromise<Ews::Result<Issuer>> promise)
{
    promise.start();
    QUrl document = discovery.document;
    auto answer = co_await askIssuer(asked, document, stop);
    const bool unknown = answer && answer->error() == "invalid_tenant"_L1;
    if (unknown && !discovery.otherwise.isEmpty()) {
        document = discovery.otherwise;
        answer = co_await askIssuer(asked, document, stop);
    }
    promise.addResult(answer ? issuerIn(*answer, document, asked)
                             : std::unexpected(answer.error()));
    promise.finish();
}

} // namespace

QFuture<Ews::Result<ServerChallenge>> askForChallenge(const Ews::Endpoint &server,
                                                      std::stop_token stop)
{
    return askWithoutToken(server, std::move(stop)).then(challengeOf);
}

Discovery entraDiscovery(const QString &address)
{
    return entraAt(QUrl(u"https://login.microsoftonline.com"_s), domainOf(address));
}

std::optional<Discovery> discoveryFrom(const ServerChallenge &challenge, const QString &address)
{
    const QUrl &url = challenge.authorization;
    if (url.isEmpty())
        return std::nullopt;
    const QString path = url.path();
    if (path.startsWith("/adfs/"_L1, Qt::CaseInsensitive)) {
        QUrl document = url;
        document.setPath("/adfs"_L1 + wellKnown);
        document.setQuery(QString());
        return Discovery{.document = document, .kind = IssuerKind::Adfs};
    }
    if (!isMicrosoft(url.host()) && !isThisMachine(url))
        return std::nullopt;
    const QString named = path.section(u'/', 1, 1);
    if (!named.isEmpty() && named != "common"_L1 && named != anyOrganisation)
        return entraAt(url, named);
    const QString tenant = challenge.tenant();
    return entraAt(url, tenant.isEmpty() ? domainOf(address) : tenant);
}

QFuture<Ews::Result<Issuer>> discoverIssuer(const Discovery &discovery, const QString &clientId,
                                            const QUrl &ews,
                                            const QList<Ews::AcceptedCertificate> &accepted,
                                            std::stop_token stop,
                                            const Ews::ProxySignIn &proxySignIn)
{
    QPromise<Ews::Result<Issuer>> promise;
    auto future = promise.future();
    Issuer asked = askedFor(discovery.kind, clientId, ews);
    asked.acceptedCertificates = accepted;
    asked.proxySignIn = proxySignIn;
    discover(discovery, std::move(asked), std::move(stop), std::move(promise));
    return future;
}

} // namespace OnBehalf::OAuth
