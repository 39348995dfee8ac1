// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/proxy.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>

#include <algorithm>

namespace Ews {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The proxies that there are, with who signs in to them.
///
/// Qt does not buffer a direct http connection: each byte of the headers costs a system call. It
/// buffers one whose proxy it leaves to the socket to look up, which is what DefaultProxy says and
/// comes to the same. https, which is always buffered, is left alone.
class SignedInProxies : public QNetworkProxyFactory
{
public:
    explicit SignedInProxies(ProxySignIn signIn)
        : m_signIn(std::move(signIn))
    {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QList<QNetworkProxy> proxies = chosen(query);
        for (QNetworkProxy &proxy : proxies) {
            if (proxy.type() == QNetworkProxy::NoProxy) {
                // Of those of the system alone: the socket would look those up.
                if (m_signIn.way.kind == ProxyWay::Kind::System && query.protocolTag() == "http"_L1)
                    proxy.setType(QNetworkProxy::DefaultProxy);
            } else if (!m_signIn.user.isEmpty()) {
                proxy.setUser(m_signIn.user);
                proxy.setPassword(m_signIn.password);
            }
        }
        return proxies;
    }

private:
    QList<QNetworkProxy> chosen(const QNetworkProxyQuery &query) const
    {
        const ProxyWay &way = m_signIn.way;
        if (way.kind == ProxyWay::Kind::System)
            return proxyForQuery(query);
        if (!way.isNamed() || isHere(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        const bool isHttp = way.kind == ProxyWay::Kind::Http;
        return {QNetworkProxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy,
                              way.host, way.port)};
    }

    /// As Qt decides it for the system's.
    static bool isHere(const QString &host)
    {
        return host == "localhost"_L1 || QHostAddress(host).isLoopback();
    }

    ProxySignIn m_signIn;
};

bool speaksHttp(const QNetworkProxy &proxy)
{
    return proxy.type() == QNetworkProxy::HttpProxy ||
           proxy.type() == QNetworkProxy::HttpCachingProxy;
}

/// Which of \a manager's proxies a request to \a url goes to, chosen as Qt does.
QNetworkProxy proxyFor(const QNetworkAccessManager &manager, const QUrl &url)
{
    if (!manager.proxyFactory())
        return manager.proxy();
    const auto reads = [&url](const QNetworkProxy &proxy) {
        return url.scheme() == "http"_L1 && speaksHttp(proxy) &&
               (proxy.capabilities() & QNetworkProxy::CachingCapability);
    };
    const auto proxies = manager.proxyFactory()->queryProxy(QNetworkProxyQuery(url));
    const auto found = std::ranges::find_if(proxies, [&reads](const QNetworkProxy &proxy) {
        return reads(proxy) || proxy.isTransparentProxy();
    });
    return found == proxies.end() ? QNetworkProxy(QNetworkProxy::NoProxy) : *found;
}

} // namespace

bool isProxyRefusal(const Error &error)
{
    return error.failure == Failure::Network &&
           (error.code == proxyAuthenticationRequired || error.code == proxyAuthenticationRefused);
}

void useProxies(QNetworkAccessManager &manager, const ProxySignIn &signIn)
{
    manager.setProxyFactory(new SignedInProxies(signIn)); // which is the manager's from now on
}

QByteArray proxyAuthorization(const QNetworkAccessManager &manager, const QUrl &url)
{
    if (url.scheme() != "http"_L1)
        return {};
    const QNetworkProxy proxy = proxyFor(manager, url);
    if (!speaksHttp(proxy) || proxy.user().isEmpty())
        return {};
    // In Latin-1, as Qt says it where it does so itself: RFC 7617 leaves it open.
    return "Basic " + (proxy.user() + u':' + proxy.password()).toLatin1().toBase64();
}

std::optional<Error> proxyError(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.error() != QNetworkReply::ProxyAuthenticationRequiredError && status != 407)
        return std::nullopt;
    const QNetworkProxy proxy = reply.manager() ? proxyFor(*reply.manager(), reply.url())
                                                : QNetworkProxy(QNetworkProxy::NoProxy);
    if (status == 407 && !speaksHttp(proxy)) // it is the server that says so, whatever it did
        return std::nullopt;
    const bool signsIn = !proxy.user().isEmpty();
    return Error{.failure = Failure::Network,
                 .code = signsIn ? proxyAuthenticationRefused : proxyAuthenticationRequired,
                 .message = reply.errorString(),
                 .httpStatus = status};
}

} // namespace Ews
