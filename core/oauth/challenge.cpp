// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/challenge.h"

#include "ews/offer.h"
#include "oauth/issuer.h"

#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cstring>

namespace OnBehalf::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestChallenge = 16 * 1024;

/// Reads the parameters of a challenge: RFC 9110, 11.2. Their names are in lower case.
class ParameterReader
{
public:
    explicit ParameterReader(const QByteArray &content)
        : m_text(content)
    {}

    /// Nothing where they are garbled.
    std::optional<QHash<QByteArray, QByteArray>> read()
    {
        QHash<QByteArray, QByteArray> all;
        for (skip(" \t,"); m_at < m_text.size(); skip(" \t,")) {
            const QByteArray name = word("= \t,").toLower();
            skip(" \t");
            if (next() != '=')
                continue; // bytes instead of parameters
            ++m_at;
            skip(" \t");
            // Some are not quoted although they ought to be, such as a URL.
            const QByteArray value = next() == '"' ? quoted() : word(" \t,");
            if (value.isNull())
                return std::nullopt;
            if (!all.contains(name))
                all.insert(name, value);
        }
        return all;
    }

private:
    char next() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }

    bool isOneOf(const char *some) const { return next() != '\0' && std::strchr(some, next()); }

    void skip(const char *some)
    {
        while (isOneOf(some))
            ++m_at;
    }

    QByteArray word(const char *ends)
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isOneOf(ends))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    /// Null where it has no end.
    QByteArray quoted()
    {
        QByteArray value("");
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (next() == '"') {
                ++m_at;
                return value;
            }
            if (next() == '\\')
                ++m_at;
            value += next();
        }
        return {};
    }

    QByteArray m_text;
    qsizetype m_at = 0;
};

/// Only as an object; a claims value is passed on to the issuer as it is.
QByteArray claimsIn(const QByteArray &encoded)
{
    const QByteArray plain =
        QByteArray::fromBase64(QByteArray(encoded).replace('-', '+').replace('_', '/'));
    return QJsonDocument::fromJson(plain).isObject() ? plain : QByteArray();
}

ServerChallenge challengeIn(const QHash<QByteArray, QByteArray> &bearer)
{
    ServerChallenge challenge{.exchangeId = QString::fromUtf8(bearer.value("client_id")),
                              .issuerKind = QString::fromUtf8(bearer.value("issuer_kind")),
                              .error = QString::fromUtf8(bearer.value("error")),
                              .claims = claimsIn(bearer.value("claims"))};
    const QUrl url(QString::fromUtf8(bearer.value("authorization_uri")), QUrl::StrictMode);
    if (mayBeAsked(url))
        challenge.authorization = url;
    const auto issuers = bearer.value("trusted_issuers").split(',');
    for (const QByteArray &one : issuers)
        if (!one.trimmed().isEmpty())
            challenge.trustedIssuers.append(QString::fromUtf8(one.trimmed()));
    return challenge;
}

} // namespace

QString ServerChallenge::tenant() const
{
    static const QRegularExpression id(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
    QStringList tenants;
    for (const QString &one : trustedIssuers)
        if (const QString after = one.section(u'@', 1); id.match(after).hasMatch())
            tenants.append(after);
    return tenants.size() == 1 ? tenants.first() : QString();
}

std::optional<ServerChallenge> bearerChallenge(const QByteArray &header)
{
    if (header.size() > longestChallenge)
        return std::nullopt;
    const auto bearer = Ews::challengeFor(Ews::Method::Bearer, Ews::challengesIn({header}));
    const auto parameters = bearer ? ParameterReader(bearer->content).read() : std::nullopt;
    return parameters ? std::optional(challengeIn(*parameters)) : std::nullopt;
}

} // namespace OnBehalf::OAuth
