// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/challenge.h"

#include "oauth/issuer.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <cstring>

namespace OnBehalf::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestChallenge = 16 * 1024;

/// A scheme with its parameters, whose names are in lower case.
struct Offered
{
    QByteArray scheme;
    QList<std::pair<QByteArray, QByteArray>> parameters{};

    QByteArray value(const char *name) const
    {
        for (const auto &[key, value] : parameters)
            if (key == name)
                return value;
        return {};
    }
};

/// Reads the grammar of RFC 9110, 11: a word that no "=" follows begins the next challenge.
class ChallengeReader
{
public:
    explicit ChallengeReader(const QByteArray &header)
        : m_text(header)
    {}

    std::optional<QList<Offered>> read()
    {
        QList<Offered> all;
        for (skip(" \t,"); m_at < m_text.size(); skip(" \t,")) {
            const QByteArray word = token();
            if (word.isEmpty())
                return std::nullopt;
            const qsizetype after = m_at;
            skip(" \t");
            if (!all.isEmpty() && next() == '=') {
                ++m_at;
                skip(" \t");
                const QByteArray value = next() == '"' ? quoted() : plain();
                if (value.isNull())
                    return std::nullopt;
                all.last().parameters.append({word.toLower(), value});
            } else {
                m_at = after;
                all.append({.scheme = word.toLower()});
                skipToken68();
            }
        }
        return all;
    }

private:
    char next() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }

    void skip(const char *some)
    {
        while (m_at < m_text.size() && std::strchr(some, m_text.at(m_at)))
            ++m_at;
    }

    static bool isTokenCharacter(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c));
    }

    QByteArray token()
    {
        const qsizetype begin = m_at;
        while (isTokenCharacter(next()))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    /// A value that ought to be quoted, such as a URL.
    QByteArray plain()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !std::strchr(" \t,", next()))
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

    /// Whether what begins at \a at is the padding of a token68, after which the challenge ends.
    bool endsToken68(qsizetype at) const
    {
        while (at < m_text.size() && m_text.at(at) == '=')
            ++at;
        while (at < m_text.size() && (m_text.at(at) == ' ' || m_text.at(at) == '\t'))
            ++at;
        return at == m_text.size() || m_text.at(at) == ',';
    }

    /// "Negotiate YII…==" has bytes instead of parameters.
    void skipToken68()
    {
        const qsizetype begin = m_at;
        skip(" \t");
        while (isTokenCharacter(next()) || next() == '/')
            ++m_at;
        const bool padded = next() == '=';
        if (m_at == m_text.size() || next() == ',' || (padded && endsToken68(m_at)))
            skip("=");
        else
            m_at = begin;
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

Challenge challengeIn(const Offered &bearer)
{
    Challenge challenge{.exchangeId = QString::fromUtf8(bearer.value("client_id")),
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

QString Challenge::tenant() const
{
    static const QRegularExpression id(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
    QStringList tenants;
    for (const QString &one : trustedIssuers)
        if (const QString after = one.section(u'@', 1); id.match(after).hasMatch())
            tenants.append(after);
    return tenants.size() == 1 ? tenants.first() : QString();
}

std::optional<Challenge> bearerChallenge(const QByteArray &header)
{
    if (header.size() > longestChallenge)
        return std::nullopt;
    const auto all = ChallengeReader(header).read();
    if (!all)
        return std::nullopt;
    for (const Offered &one : *all)
        if (one.scheme == "bearer")
            return challengeIn(one);
    return std::nullopt;
}

} // namespace OnBehalf::OAuth
