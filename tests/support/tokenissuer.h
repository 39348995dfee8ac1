// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Support {

/// How a TokenIssuer behaves from now on.
struct IssuerBehaviour
{
    int lifetime = 3600;         ///< Of access tokens, in seconds; negative: not said.
    bool lifetimeAsText = false; ///< "3600" as AD FS has it.
    bool rotates = true;         ///< A refresh gives a new refresh token and ends the old one.
    bool remembers = true;       ///< Gives refresh tokens at all.
    bool offersDevices = true;
    QByteArray refusal{};    ///< The error that the page brings back instead of a code.
    QByteArray tokenError{}; ///< The error of the next answers at the token place …
    int tokenStatus = 400;   ///< … and their status.
    int interval = 1;        ///< Between polls, in …
    std::chrono::milliseconds second{1000};
    int deviceLife = 60; ///< Of a device code, in such seconds.
    int slowDowns = 0;   ///< So many polls are told to slow down.
    bool held = false;   ///< Answers at the token place wait until this is false again.
};

/// A request as it arrived.
struct IssuerRequest
{
    QByteArray method;
    QByteArray target; ///< Path and query.
    QByteArray head;   ///< The headers, a line each.
    QByteArray body;
    QHash<QByteArray, QByteArray> fields; ///< Of the query or the form.
};

/// A real OAuth 2 issuer on the loopback interface, as Entra (/organizations/…, /example.test/…)
/// and as AD FS (/adfs/…): discovery, authorisation code with PKCE, device code, refresh with
/// rotation, expiry and revocation. It says yes to whoever opens its page. It records what it got,
/// and runs in threads of its own.
class TokenIssuer
{
public:
    TokenIssuer();
    ~TokenIssuer();

    static QString clientId();

    QUrl url(const QString &path) const;
    /// It says of itself that it is there: something that speaks https stands in front.
    void standBehind(const QUrl &front);
    void behave(const IssuerBehaviour &behaviour);

    /// Whether an Exchange server would take this token.
    bool accepts(const QByteArray &accessToken) const;
    void endAccessTokens(); ///< No longer accepted, whatever their lifetime.
    void revoke();          ///< Refresh tokens too.
    /// Somebody types the code of a device and says yes or no.
    void answerDevice(const QString &userCode, bool yes);
    /// A refresh token as another program of the same person would get it.
    QString newRefreshToken();

    QList<IssuerRequest> requests() const;
    /// Those whose path ends so: "authorize", "token", "devicecode", "openid-configuration".
    QList<IssuerRequest> requests(const QByteArray &place) const;
    int polledTooSoon() const; ///< Polls of devices that came before their time.
    /// All that is secret of what it gave out and got: codes, verifiers, tokens.
    QByteArrayList secrets() const;

private:
    Q_DISABLE_COPY_MOVE(TokenIssuer)
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Support
