// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/issuer.h"

#include "ews/endpoint.h"

namespace OnBehalf::OAuth {

using namespace Qt::Literals::StringLiterals;

QString Issuer::secretKey(const QString &address) const
{
    return u"OAuth %1 %2 %3"_s.arg(
        address.toLower(), clientId,
        token.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
}

bool Issuer::isFor(const QUrl &ews) const
{
    return !host.isEmpty() && ews.host() == host && mayBeAsked(ews);
}

bool mayBeAsked(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           !url.hasFragment() && Ews::mayReceiveCredentials(url);
}

} // namespace OnBehalf::OAuth
