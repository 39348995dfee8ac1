// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/places.h"

#include "discovery/directions.h"
#include "discovery/pox.h"

#include <QHostAddress>

#include <algorithm>

namespace OnBehalf::Autodiscover {

using namespace Qt::Literals::StringLiterals;

namespace {

QString hostOf(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).toLower();
}

QUrl placeAt(const QUrl &place, QLatin1StringView path)
{
    QUrl url;
    url.setScheme(place.scheme());
    url.setHost(place.host());
    url.setPort(place.port());
    url.setPath(path);
    return url;
}

QUrl httpsOf(const QString &host)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host);
    return url;
}

} // namespace

QUrl namedUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::TolerantMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

QString mailDomainOf(const QString &address)
{
    const qsizetype sign = address.lastIndexOf(u'@');
    if (sign <= 0)
        return {};
    const QString domain = httpsOf(address.mid(sign + 1).trimmed()).host(QUrl::FullyEncoded);
    if (!domain.contains(u'.') || domain.startsWith(u'.') || domain.endsWith(u'.') ||
        !QHostAddress(domain).isNull())
        return {};
    return domain.toLower();
}

QList<Step> stepsAt(const QUrl &place, const QString &address)
{
    const QUrl root = placeAt(place, {});
    return {{.way = Way::Soap, .url = placeAt(root, "/autodiscover/autodiscover.svc"_L1)},
            {.way = Way::Pox, .url = placeAt(root, "/autodiscover/autodiscover.xml"_L1)},
            {.way = Way::Json, .url = jsonUrl(root, address)}};
}

QList<Step> stepsFor(const QString &mailDomain, const QString &address)
{
    const QString own = u"autodiscover."_s + mailDomain;
    const QList<Step> here = stepsAt(httpsOf(mailDomain), address);
    const QList<Step> there = stepsAt(httpsOf(own), address);
    QUrl plain = httpsOf(own);
    plain.setScheme(u"http"_s);
    return {here.at(0),
            here.at(1),
            there.at(0),
            there.at(1),
            here.at(2),
            there.at(2),
            {.way = Way::Redirect, .url = placeAt(plain, "/autodiscover/autodiscover.xml"_L1)},
            {.way = Way::Srv, .name = u"_autodiscover._tcp."_s + mailDomain}};
}

Trust::Trust(QString mailDomain, QStringList confirmed)
    : m_mailDomain(std::move(mailDomain))
    , m_confirmed(std::move(confirmed))
{}

bool Trust::covers(const QUrl &url) const
{
    const QString host = hostOf(url);
    const auto isBelow = [&host](const QString &domain) {
        return !domain.isEmpty() && (host == domain || host.endsWith(u'.' + domain));
    };
    return !host.isEmpty() &&
           (isBelow(m_mailDomain) || std::ranges::any_of(m_confirmed, [&](const QString &one) {
                return one.startsWith(u'.') ? isBelow(one.sliced(1)) : one == host;
            }));
}

void Trust::confirm(const QString &host)
{
    if (!m_confirmed.contains(host))
        m_confirmed.append(host);
}

} // namespace OnBehalf::Autodiscover
