// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/tokens.h"

#include "oauth/problem.h"

#include <algorithm>

namespace OnBehalf::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What may stand in an Authorization header: RFC 6750, 2.1.
bool isHeaderValue(const QByteArray &token)
{
    return !token.isEmpty() &&
           std::ranges::all_of(token, [](char c) { return c > ' ' && c < '\x7f'; });
}

/// AD FS and older Entra endpoints write the number as a string.
std::optional<std::chrono::seconds> lifetimeIn(const QJsonValue &value)
{
    bool ok = false;
    const double seconds = value.toVariant().toDouble(&ok);
    constexpr double year = 365.0 * 86'400;
    if (!ok || seconds < 0 || seconds > year)
        return std::nullopt;
    return std::chrono::seconds(qint64(seconds));
}

} // namespace

Fields tokenForm(const Issuer &issuer, const Fields &grant)
{
    Fields form = grant;
    form.append({u"client_id"_s, issuer.clientId});
    if (!issuer.scope.isEmpty())
        form.append({u"scope"_s, issuer.scope});
    if (!issuer.resource.isEmpty())
        form.append({u"resource"_s, issuer.resource});
    return form;
}

Ews::Result<Tokens> tokensIn(const Ews::Result<IssuerAnswer> &answer, const Fields &form)
{
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->httpStatus != 200 || !answer->error().isEmpty())
        return std::unexpected(issuerError(*answer, form));
    const QJsonObject &content = answer->content;
    const Tokens tokens{.access = content.value("access_token"_L1).toString().toUtf8(),
                        .refresh = content.value("refresh_token"_L1).toString(),
                        .lifetime = lifetimeIn(content.value("expires_in"_L1))};
    const QString type = content.value("token_type"_L1).toString();
    if (!isHeaderValue(tokens.access) || type.compare("Bearer"_L1, Qt::CaseInsensitive) != 0)
        return std::unexpected(problemError(Problem::IssuerMalformed,
                                            u"The answer has no bearer token that can be used."_s));
    return tokens;
}

QFuture<Ews::Result<Tokens>> requestTokens(const Issuer &issuer, const Fields &grant,
                                           std::stop_token stop)
{
    const Fields form = tokenForm(issuer, grant);
    return sendToIssuer(issuer, issuer.token, form, std::move(stop))
        .then([form](const Ews::Result<IssuerAnswer> &answer) { return tokensIn(answer, form); });
}

} // namespace OnBehalf::OAuth
