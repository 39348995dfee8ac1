// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/tokenissuer.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace Support {

/// What a TokenIssuer gives out and takes back, without the HTTP of it.
class TokenGrants
{
public:
    struct Answered
    {
        int status = 200;
        QJsonObject content{};
    };
    static Answered refusal(const QByteArray &error, int status = 400);

    /// Where the browser is sent back to; empty where the request is not one.
    QByteArray redirectFor(const IssuerRequest &request);
    Answered token(const IssuerRequest &request);
    Answered beginDevice(const IssuerRequest &request, const QUrl &page);
    void answerDevice(const QByteArray &userCode, bool yes);
    QByteArray newRefreshToken();
    bool accepts(const QByteArray &accessToken) const;
    void endAccessTokens() { m_access.clear(); }
    void revoke();

    IssuerBehaviour behaviour{};
    QByteArrayList secrets{};
    int polledTooSoon = 0;

private:
    using Fields = QHash<QByteArray, QByteArray>;
    struct Code
    {
        QByteArray challenge;
        QByteArray redirectUri;
        QByteArray resource;
        bool used = false;
    };
    struct Device
    {
        QByteArray userCode;
        std::optional<bool> answer;
        QDateTime end;
        QDateTime lastPoll;
        int interval = 1;
    };

    Answered exchangeCode(const Fields &fields);
    Answered refresh(const Fields &fields);
    Answered pollDevice(const Fields &fields);
    Answered newTokens();
    QByteArray secret(const QByteArray &value);

    QHash<QByteArray, Code> m_codes;
    QHash<QByteArray, Device> m_devices;
    QHash<QByteArray, QDateTime> m_access; ///< And when they end.
    QSet<QByteArray> m_refresh;
};

} // namespace Support
