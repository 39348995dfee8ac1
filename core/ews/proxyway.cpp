// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/proxyway.h"

#include <QUrl>

namespace Ews {

using namespace Qt::Literals::StringLiterals;

QString ProxyWay::text() const
{
    if (!isNamed())
        return kind == Kind::None ? u"none"_s : u"system"_s;
    QUrl url;
    url.setScheme(kind == Kind::Http ? u"http"_s : u"socks5"_s);
    url.setHost(host);
    url.setPort(port);
    return url.toString();
}

std::optional<ProxyWay> proxyWayFrom(const QString &text)
{
    constexpr int httpPort = 8080;
    constexpr int socksPort = 1080;
    const QString word = text.trimmed().toLower();
    if (word == "system"_L1)
        return ProxyWay{};
    if (word == "none"_L1)
        return ProxyWay{.kind = ProxyWay::Kind::None};
    const QUrl url(word.contains("://"_L1) ? word : u"http://"_s + word, QUrl::StrictMode);
    const bool isSocks = url.scheme() == "socks5"_L1;
    const bool isMore = !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment() ||
                        (!url.path().isEmpty() && url.path() != "/"_L1);
    if (!url.isValid() || url.host().isEmpty() || isMore || url.port() == 0 ||
        (!isSocks && url.scheme() != "http"_L1))
        return std::nullopt;
    return ProxyWay{.kind = isSocks ? ProxyWay::Kind::Socks5 : ProxyWay::Kind::Http,
                    .host = url.host(),
                    .port = quint16(url.port(isSocks ? socksPort : httpPort))};
}

} // namespace Ews
