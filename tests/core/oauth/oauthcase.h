// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/enumtext.h"
#include "oauth/issuer.h"
#include "oauth/problem.h"
#include "support/await.h"
#include "support/tokenissuer.h"

/// What the tests of signing in share.
namespace OAuthCase {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

inline OAuth::Issuer entraAt(const Support::TokenIssuer &server)
{
    const QString place = u"/organizations/oauth2/v2.0/"_s;
    return {.authorization = server.url(place + u"authorize"_s),
            .token = server.url(place + u"token"_s),
            .deviceAuthorization = server.url(place + u"devicecode"_s),
            .clientId = Support::TokenIssuer::clientId(),
            .scope = u"https://outlook.office365.com/EWS.AccessAsUser.All offline_access"_s,
            .resource = {},
            .host = u"outlook.office365.com"_s};
}

inline OAuth::Issuer adfsAt(const Support::TokenIssuer &server)
{
    const QString place = u"/adfs/oauth2/"_s;
    return {.authorization = server.url(place + u"authorize"_s),
            .token = server.url(place + u"token"_s),
            .deviceAuthorization = server.url(place + u"devicecode"_s),
            .clientId = Support::TokenIssuer::clientId(),
            .scope = u"openid user_impersonation"_s,
            .resource = u"https://mail.example.test/"_s,
            .host = u"mail.example.test"_s};
}

/// \a text with double quotes: moc 6.4 finds no class after raw strings.
inline QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

template<class T>
QString codeOf(const Ews::Result<T> &result)
{
    return result ? u"none"_s : result.error().code;
}

inline QString nameOf(OAuth::Problem problem)
{
    return Ews::toWire(problem);
}

} // namespace OAuthCase
