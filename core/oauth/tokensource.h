// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oauth/tokens.h"
#include "secrets/secretstore.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace OnBehalf::OAuth {

/// How long a token source waits for what, and by which clock. Tests are impatient.
struct TokenTimes
{
    /// So long before its end, or half its life before if that is shorter, a token is renewed.
    std::chrono::milliseconds early = std::chrono::minutes(5);
    /// A new token that the server refuses within this time, as it did the one before, shows that
    /// newer ones do not help. It is not asked for another for as long.
    std::chrono::milliseconds proof = std::chrono::minutes(1);
    /// An issuer that gave no token is left alone for so long, or for longer where it says so. Who
    /// asks meanwhile gets the old token while that is good, then the issuer's last error.
    std::chrono::milliseconds again = std::chrono::seconds(30);
    /// Another program of ours that has got a new refresh token has stored it by then.
    std::chrono::milliseconds stored = std::chrono::seconds(2);
    /// The wall clock: the other one stands still while a computer sleeps.
    std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;
};

/// Access tokens for an account at one issuer. They are kept in memory only; the refresh token is
/// in the secret store too, under the account and the issuer, where other programs of OnBehalf find
/// it. Where the store cannot be written it stays in memory: see isRemembered().
///
/// A value: copies are the same source. All of it happens in one thread with an event loop, and
/// sources of one account, issuer and secret store know of each other: see keep() and forget().
class TokenSource
{
public:
    TokenSource(Issuer issuer, const QString &address, std::shared_ptr<SecretStore> secrets,
                TokenTimes times = {});

    const Issuer &issuer() const;

    /// After a sign-in. The future says whether it is remembered beyond this run of the program;
    /// NotFound: it is not, because the issuer gave nothing to remember. What other sources still
    /// get of the sign-in before is theirs alone: they do not write the secret store any more.
    QFuture<SecretResult<bool>> keep(const Tokens &tokens);
    /// Signs out on this computer, whatever is being renewed, here or by another source. One whose
    /// place another has taken ends alone: the secret store has nothing of it.
    QFuture<SecretResult<bool>> forget();
    /// Whether the sign-in will be there the next time, as far as is known.
    bool isRemembered() const;

    /// A token that is good by the clock, renewed if need be: once, however many wait for it.
    /// Always finishes. SignInNeeded and SignInAgain mean that somebody has to sign in.
    QFuture<Ews::Result<QByteArray>> accessToken();
    /// Until when the one there is is good; invalid where there is none, or nobody said.
    QDateTime validUntil() const;
    /// The server answered 401 to \a token, with \a header as WWW-Authenticate. The next call gets
    /// another one; where that is refused too, TokenRefused.
    void refused(const QByteArray &token, const QByteArray &header = {});
    /// What the server wants tokens to have, as of the last refusal; for BrowserSignIn::claims.
    QByteArray claims() const;

    class State;

private:
    std::shared_ptr<State> d;
};

} // namespace OnBehalf::OAuth
