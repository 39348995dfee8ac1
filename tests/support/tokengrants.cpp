// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tokengrants.h"

#include <QCryptographicHash>
#include <QUuid>

namespace Support {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray randomWord()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

bool isAdfs(const QByteArray &target)
{
    return target.startsWith("/adfs/");
}

} // namespace

QByteArray TokenGrants::redirectFor(const IssuerRequest &request)
{
    const Fields &fields = request.fields;
    const QUrl back = QUrl::fromEncoded(fields.value("redirect_uri"));
    const bool right =
        request.method == "GET" && fields.value("response_type") == "code" &&
        fields.value("client_id") == TokenIssuer::clientId().toLatin1() &&
        back.scheme() == "http"_L1 && fields.value("code_challenge_method") == "S256" &&
        fields.value("code_challenge").size() == 43 && !fields.value("state").isEmpty() &&
        (isAdfs(request.target) ? !fields.value("resource").isEmpty()
                                : fields.value("scope").contains("/EWS.AccessAsUser.All"));
    if (!right)
        return {};
    // Real m_codes have characters that do not survive careless decoding.
    const QByteArray code = secret("M.C5+a/b=%2F c_" + randomWord());
    m_codes.insert(code, {fields.value("code_challenge"), fields.value("redirect_uri"),
                          fields.value("resource")});
    const QByteArray result =
        behaviour.refusal.isEmpty()
            ? "code=" + code.toPercentEncoding()
            : "error=" + behaviour.refusal + "&error_description=AADSTS65004%3A+no";
    return fields.value("redirect_uri") + '?' + result +
           "&state=" + fields.value("state").toPercentEncoding();
}

TokenGrants::Answered TokenGrants::refusal(const QByteArray &error, int status)
{
    return {status,
            {{u"error"_s, QString::fromLatin1(error)},
             {u"error_description"_s, u"AADSTS70000: "_s + QString::fromLatin1(error)},
             {u"correlation_id"_s, u"6f1c2b9e-0000-4000-8000-000000000001"_s}}};
}

TokenGrants::Answered TokenGrants::token(const IssuerRequest &request)
{
    const Fields &fields = request.fields;
    for (const char *name : {"code", "code_verifier", "refresh_token", "device_code"})
        if (!fields.value(name).isEmpty())
            secret(fields.value(name));
    if (!behaviour.tokenError.isEmpty())
        return refusal(behaviour.tokenError, behaviour.tokenStatus);
    if (request.method != "POST" || fields.value("client_id") != TokenIssuer::clientId().toLatin1())
        return refusal("invalid_client", 401);
    const QByteArray grant = fields.value("grant_type");
    if (grant == "authorization_code")
        return exchangeCode(fields);
    if (grant == "refresh_token")
        return refresh(fields);
    if (grant == "urn:ietf:params:oauth:grant-type:device_code")
        return pollDevice(fields);
    return refusal("unsupported_grant_type");
}

TokenGrants::Answered TokenGrants::exchangeCode(const Fields &fields)
{
    const auto code = m_codes.find(fields.value("code"));
    if (code == m_codes.end())
        return refusal("invalid_grant");
    if (std::exchange(code->used, true)) { // RFC 6749, 4.1.2: then it was stolen
        m_refresh.clear();
        m_access.clear();
        return refusal("invalid_grant");
    }
    const QByteArray challenge =
        QCryptographicHash::hash(fields.value("code_verifier"), QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (challenge != code->challenge || fields.value("redirect_uri") != code->redirectUri ||
        fields.value("resource") != code->resource)
        return refusal("invalid_grant");
    return newTokens();
}

TokenGrants::Answered TokenGrants::refresh(const Fields &fields)
{
    const QByteArray old = fields.value("refresh_token");
    if (!m_refresh.contains(old))
        return refusal("invalid_grant");
    if (behaviour.rotates)
        m_refresh.remove(old);
    Answered answer = newTokens();
    if (!behaviour.rotates)
        answer.content.remove(u"refresh_token"_s);
    return answer;
}

TokenGrants::Answered TokenGrants::beginDevice(const IssuerRequest &request, const QUrl &page)
{
    if (request.method != "POST" ||
        request.fields.value("client_id") != TokenIssuer::clientId().toLatin1())
        return refusal("invalid_client", 401);
    const QByteArray code = secret("D+" + randomWord());
    const QByteArray userCode = randomWord().left(8).toUpper();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_devices.insert(code, {.userCode = userCode,
                            .answer = {},
                            .end = now.addMSecs((behaviour.deviceLife * behaviour.second).count()),
                            .lastPoll = now,
                            .interval = behaviour.interval});
    return {200,
            {{u"device_code"_s, QString::fromLatin1(code)},
             {u"user_code"_s, QString::fromLatin1(userCode)},
             {u"verification_uri"_s, page.toString()},
             {u"expires_in"_s, behaviour.deviceLife},
             {u"interval"_s, behaviour.interval}}};
}

TokenGrants::Answered TokenGrants::pollDevice(const Fields &fields)
{
    const auto device = m_devices.find(fields.value("device_code"));
    if (device == m_devices.end())
        return refusal("invalid_grant");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (device->lastPoll.msecsTo(now) < (device->interval * behaviour.second).count())
        ++polledTooSoon;
    device->lastPoll = now;
    if (now >= device->end)
        return refusal("expired_token");
    if (behaviour.slowDowns > 0) {
        --behaviour.slowDowns;
        device->interval += 5; // RFC 8628, 3.5
        return refusal("slow_down");
    }
    if (!device->answer)
        return refusal("authorization_pending");
    const bool yes = *device->answer;
    m_devices.erase(device);
    return yes ? newTokens() : refusal("authorization_declined"); // Entra's word
}

TokenGrants::Answered TokenGrants::newTokens()
{
    const QByteArray token = secret("eyJ0." + randomWord() + ".a-_");
    const int life = behaviour.lifetime < 0 ? 3600 : behaviour.lifetime;
    m_access.insert(token, QDateTime::currentDateTimeUtc().addSecs(life));
    QJsonObject content{{u"access_token"_s, QString::fromLatin1(token)},
                        {u"token_type"_s, u"Bearer"_s}};
    if (behaviour.remembers)
        content.insert(u"refresh_token"_s, QString::fromLatin1(newRefreshToken()));
    if (behaviour.lifetime >= 0)
        content.insert(u"expires_in"_s, behaviour.lifetimeAsText ? QJsonValue(QString::number(life))
                                                                 : QJsonValue(life));
    return {200, content};
}

QByteArray TokenGrants::newRefreshToken()
{
    const QByteArray token = secret("0.A+/=" + randomWord());
    m_refresh.insert(token);
    return token;
}

QByteArray TokenGrants::secret(const QByteArray &value)
{
    if (!secrets.contains(value))
        secrets.append(value);
    return value;
}

void TokenGrants::answerDevice(const QByteArray &userCode, bool yes)
{
    for (Device &device : m_devices)
        if (device.userCode == userCode)
            device.answer = yes;
}

bool TokenGrants::accepts(const QByteArray &accessToken) const
{
    const auto found = m_access.constFind(accessToken);
    return found != m_access.cend() && QDateTime::currentDateTimeUtc() < *found;
}

void TokenGrants::revoke()
{
    m_access.clear();
    m_refresh.clear();
}

} // namespace Support
