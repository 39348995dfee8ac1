// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/tokensource.h"

#include "ews/authentication.h"
#include "oauth/challenge.h"
#include "oauth/problem.h"

#include <QCoroFuture>

#include <QPromise>
#include <QTimer>

#include <algorithm>

namespace OnBehalf::OAuth {

using namespace Qt::Literals::StringLiterals;

class TokenSource::State
{
public:
    using Promise = std::shared_ptr<QPromise<Ews::Result<QByteArray>>>;

    Issuer issuer;
    QString key;
    std::shared_ptr<SecretStore> secrets;
    TokenTimes times;

    QByteArray access{};
    QDateTime issued{}, renewAt{}, end{};
    QString refresh{};                 ///< As of the last renewal; the store may know a newer one.
    bool isUnsaved = false;            ///< The store does not know that one, or there is none.
    std::optional<Ews::Error> ended{}; ///< Until somebody signs in.
    QByteArray claims{};
    bool wasRefused = false; ///< The token before this one.
    QDateTime noneBefore{};  ///< The issuer is not asked before then, …
    Ews::Error noneWhy{};    ///< … because of this.
    bool isRenewing = false;
    QList<Promise> waiting{};
    int generation = 0;        ///< Counts sign-ins and sign-outs: what began before one is void.
    bool isSuperseded = false; ///< By another source, with which somebody signed in since.

    void signOut();
    void take(const Tokens &tokens);
    void rest(std::chrono::milliseconds time, const Ews::Error &why);
    void tell(const Ews::Result<QByteArray> &result);
};

namespace {

using State = TokenSource::State;

QList<std::weak_ptr<State>> &allStates()
{
    static QList<std::weak_ptr<State>> all;
    return all;
}

void makeKnown(const std::shared_ptr<State> &state)
{
    allStates().removeIf([](const auto &one) { return one.expired(); });
    allStates().append(state);
}

/// The other ones that may write what this one writes.
QList<std::shared_ptr<State>> othersBeside(const std::shared_ptr<State> &state)
{
    QList<std::shared_ptr<State>> others;
    for (const auto &one : std::as_const(allStates()))
        if (const auto other = one.lock(); other && other != state && other->key == state->key &&
                                           other->secrets == state->secrets && !other->isSuperseded)
            others.append(other);
    return others;
}

/// Why there is no refresh token, in the words of signing in.
Ews::Error withoutSecret(SecretFailure failure)
{
    switch (failure) {
    case SecretFailure::NotFound:
        return problemError(Problem::SignInNeeded);
    case SecretFailure::Locked:
        return problemError(Problem::KeychainLocked);
    case SecretFailure::Unavailable:
    case SecretFailure::TimedOut:
    case SecretFailure::Failed:
        return problemError(Problem::KeychainUnusable);
    }
    Q_UNREACHABLE();
}

/// Of a refresh token "invalid_grant" says that it is no longer good: RFC 6749, 5.2.
bool isRevoked(const Ews::Result<Tokens> &tokens)
{
    return !tokens && tokens.error().details.contains("error=invalid_grant"_L1);
}

Fields refreshGrant(const State &state, const QString &refresh)
{
    Fields grant{{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, refresh}};
    if (!state.claims.isEmpty())
        grant.append({u"claims"_s, QString::fromUtf8(state.claims)});
    return grant;
}

/// The refresh token to use, newest first.
Ews::Result<QString> newestOf(const State &state, const SecretResult<QString> &kept)
{
    if (state.isUnsaved && !state.refresh.isEmpty())
        return state.refresh;
    if (kept)
        return *kept;
    if (!state.refresh.isEmpty() && kept.error() != SecretFailure::NotFound)
        return state.refresh;
    return std::unexpected(withoutSecret(kept.error()));
}

QCoro::Task<> save(std::shared_ptr<State> state, QString refresh)
{
    state->isUnsaved = true;
    if (state->isSuperseded)
        co_return;
    const auto written = co_await state->secrets->write(state->key, refresh);
    if (written && state->refresh == refresh)
        state->isUnsaved = false;
}

/// Nothing is left of a sign-in that is over; what another program has stored since is not of it.
QCoro::Task<> drop(std::shared_ptr<State> state, QString refused)
{
    const int generation = state->generation;
    state->refresh.clear();
    state->isUnsaved = false;
    const auto kept = co_await state->secrets->read(state->key);
    if (!kept || state->generation != generation)
        co_return;
    if (*kept == refused)
        co_await state->secrets->remove(state->key);
    else
        state->ended.reset();
}

/// The issuer's no, in the words of signing in.
Ews::Error withoutTokens(const Ews::Result<Tokens> &tokens)
{
    Ews::Error error = tokens.error();
    if (isRevoked(tokens)) {
        const Ews::Error again = problemError(Problem::SignInAgain);
        error.failure = again.failure;
        error.code = again.code;
    }
    return error;
}

QFuture<bool> afterPause(std::chrono::milliseconds time)
{
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    QTimer::singleShot(time, [promise] {
        promise->addResult(true);
        promise->finish();
    });
    return promise->future();
}

/// \a refused: the refresh token, where it is that which is no longer good.
void fail(const std::shared_ptr<State> &state, const Ews::Error &why, const QString &refused)
{
    if (why.code == problemError(Problem::SignInAgain).code)
        state->ended = why;
    else
        state->rest(std::max(state->times.again, why.retryAfter), why);
    if (!refused.isEmpty())
        drop(state, refused);
    state->tell(std::unexpected(why));
}

QCoro::Task<> renew(std::shared_ptr<State> state)
{
    const int generation = state->generation;
    const auto isVoid = [&state, generation] { return state->generation != generation; };
    auto kept = co_await state->secrets->read(state->key);
    if (isVoid())
        co_return;
    auto refresh = newestOf(*state, kept);
    if (!refresh) {
        state->tell(std::unexpected(refresh.error()));
        co_return;
    }
    auto tokens = co_await requestTokens(state->issuer, refreshGrant(*state, *refresh));
    if (isVoid())
        co_return;
    // Another program of ours may have been faster; it stores what it got, if not at once.
    for (int look = 1; look <= 2 && isRevoked(tokens); ++look) {
        if (look == 2) {
            co_await afterPause(state->times.stored);
            if (isVoid())
                co_return;
        }
        kept = co_await state->secrets->read(state->key);
        if (isVoid())
            co_return;
        if (!kept || *kept == *refresh)
            continue;
        refresh = *kept;
        tokens = co_await requestTokens(state->issuer, refreshGrant(*state, *refresh));
        if (isVoid())
            co_return;
    }
    if (!tokens) {
        fail(state, withoutTokens(tokens), isRevoked(tokens) ? *refresh : QString());
        co_return;
    }
    state->take(*tokens);
    state->refresh = tokens->refresh.isEmpty() ? *refresh : tokens->refresh;
    if (state->refresh != kept.value_or(QString()))
        save(state, state->refresh);
    else
        state->isUnsaved = false;
    state->tell(state->access);
}

} // namespace

void TokenSource::State::take(const Tokens &tokens)
{
    if (!access.isEmpty()) // refused() leaves none
        wasRefused = false;
    access = tokens.access;
    issued = times.now();
    claims.clear();
    ended.reset();
    noneBefore = {};
    if (!tokens.lifetime) { // until it is refused
        renewAt = end = {};
        return;
    }
    const std::chrono::milliseconds life = *tokens.lifetime;
    end = issued.addMSecs(
        (life - std::min<std::chrono::milliseconds>(life / 10, std::chrono::seconds(10))).count());
    renewAt = issued.addMSecs((life - std::min(times.early, life / 2)).count());
}

void TokenSource::State::signOut()
{
    ++generation;
    access.clear();
    refresh.clear();
    claims.clear();
    isUnsaved = false;
    ended = problemError(Problem::SignInNeeded);
    tell(std::unexpected(*ended));
}

void TokenSource::State::rest(std::chrono::milliseconds time, const Ews::Error &why)
{
    noneBefore = times.now().addMSecs(time.count());
    noneWhy = why;
}

void TokenSource::State::tell(const Ews::Result<QByteArray> &result)
{
    isRenewing = false;
    if (!result)
        renewAt = times.now().addMSecs(times.again.count());
    const auto all = std::exchange(waiting, {});
    for (const Promise &one : all) {
        one->addResult(result);
        one->finish();
    }
}

TokenSource::TokenSource(Issuer issuer, const QString &address,
                         std::shared_ptr<SecretStore> secrets, TokenTimes times)
    : d(std::make_shared<State>(State{.issuer = std::move(issuer),
                                      .key = {},
                                      .secrets = std::move(secrets),
                                      .times = std::move(times)}))
{
    d->key = d->issuer.secretKey(address);
    makeKnown(d);
}

const Issuer &TokenSource::issuer() const
{
    return d->issuer;
}

QByteArray TokenSource::claims() const
{
    return d->claims;
}

QDateTime TokenSource::validUntil() const
{
    return d->access.isEmpty() ? QDateTime() : d->end;
}

bool TokenSource::isRemembered() const
{
    return !d->isUnsaved;
}

QFuture<SecretResult<bool>> TokenSource::keep(const Tokens &tokens)
{
    for (const auto &other : othersBeside(d))
        other->isSuperseded = true;
    d->isSuperseded = false;
    ++d->generation;
    d->take(tokens);
    d->wasRefused = false;
    d->refresh = tokens.refresh;
    d->tell(d->access);
    d->isUnsaved = true;
    if (tokens.refresh.isEmpty()) // nor that of whoever signed in before
        return d->secrets->remove(d->key).then(
            [](const SecretResult<bool> &removed) -> SecretResult<bool> {
                if (removed)
                    return std::unexpected(SecretFailure::NotFound);
                return removed;
            });
    return d->secrets->write(d->key, tokens.refresh)
        .then([state = d, refresh = tokens.refresh](const SecretResult<bool> &written) {
            if (written && state->refresh == refresh)
                state->isUnsaved = false;
            return written;
        });
}

QFuture<SecretResult<bool>> TokenSource::forget()
{
    const auto state = d;
    if (!state->isSuperseded)
        for (const auto &other : othersBeside(state))
            other->signOut();
    state->signOut();
    if (state->isSuperseded)
        return Ews::readyFuture<SecretResult<bool>>(true);
    return state->secrets->remove(state->key);
}

QFuture<Ews::Result<QByteArray>> TokenSource::accessToken()
{
    const QDateTime now = d->times.now();
    const bool isGood = !d->access.isEmpty() && (d->end.isNull() || now < d->end);
    const bool isLate = !isGood || (!d->renewAt.isNull() && now >= d->renewAt);
    if (d->ended && !isGood)
        return Ews::readyFuture<Ews::Result<QByteArray>>(std::unexpected(*d->ended));
    const bool mayAsk = !d->noneBefore.isValid() || now >= d->noneBefore;
    if (!isGood && !mayAsk)
        return Ews::readyFuture<Ews::Result<QByteArray>>(std::unexpected(d->noneWhy));
    QFuture<Ews::Result<QByteArray>> future;
    if (isGood) {
        future = Ews::readyFuture<Ews::Result<QByteArray>>(d->access);
    } else {
        d->waiting.append(std::make_shared<QPromise<Ews::Result<QByteArray>>>());
        d->waiting.last()->start();
        future = d->waiting.last()->future();
    }
    if (isLate && mayAsk && !d->ended && !std::exchange(d->isRenewing, true))
        renew(d);
    return future;
}

void TokenSource::refused(const QByteArray &token, const QByteArray &header)
{
    if (token.isEmpty() || token != d->access)
        return;
    if (const auto challenge = bearerChallenge(header))
        d->claims = challenge->claims;
    const QDateTime now = d->times.now();
    if (d->wasRefused && d->issued.msecsTo(now) < d->times.proof.count())
        d->rest(d->times.proof, problemError(Problem::TokenRefused));
    d->wasRefused = true;
    d->access.clear();
}

} // namespace OnBehalf::OAuth
