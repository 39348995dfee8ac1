// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of preparing a sign-in share: a sandbox that offers this and that, whoever wants
// to sign in, and what comes of it.
#pragma once

#include "account/preparesignin.h"
#include "core/signin/signincase.h"
#include "delegates/delegatestore.h"
#include "sandbox/acceptor.h"
#include "secrets/memorysecretstore.h"
#include "support/tokenissuer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace PrepareCase {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::Method;
using SignInCase::helena;
using SignInCase::outcome;

const inline QString password = u"Helena-2026"_s;

/// As Exchange Server with hybrid modern authentication tells it.
inline QByteArray challengeOf(const QUrl &authorization)
{
    return "client_id=\"00000002-0000-0ff1-ce00-000000000000\", "
           "trusted_issuers=\"00000001-0000-0000-c000-000000000000@*\", "
           "token_types=\"app_asserted_user_v1 service_asserted_app_v1\", authorization_uri=\"" +
           authorization.toEncoded() + '"';
}

/// A sandbox that takes \a offered, and helena's tokens from \a issuer, which it says is at
/// \a authorization.
inline Sandbox::Options offering(const QList<Method> &offered, const Support::TokenIssuer &issuer,
                                 const QUrl &authorization)
{
    return {.offered = offered,
            .bearer =
                [&issuer](const QByteArray &token) {
                    return issuer.accepts(token) ? helena() : QString();
                },
            .bearerChallenge = challengeOf(authorization)};
}

inline QUrl authorizationOf(const Support::TokenIssuer &issuer)
{
    return issuer.url(u"/common/oauth2/authorize"_s);
}

/// Tickets are for names.
inline QUrl localhost(QUrl url)
{
    url.setHost(u"localhost"_s);
    return url;
}

inline SignInWish wishFor(const QUrl &server, std::optional<Method> method = {},
                          const QString &typed = {})
{
    return {.account = {.server = server, .address = helena(), .method = method},
            .password = typed,
            .secrets = std::make_shared<MemorySecretStore>()};
}

inline bool canNtlm()
{
    return Sandbox::Acceptor::make(Method::Ntlm, {}) != nullptr;
}

/// "ok" once the delegates are there, as the window loads them, or the code of what was in the way.
inline QString loadDelegates(const PreparedSignIn &prepared)
{
    const QTemporaryDir home;
    const Session session = openSession(prepared.account, prepared.signIn,
                                        {.address = prepared.account.address}, u"en-US"_s);
    DelegateStore store(session, Journal(home.path()));
    const QSignalSpy loaded(&store, &DelegateStore::loaded);
    QString problem;
    QObject::connect(&store, &DelegateStore::failed, &store, [&problem](const Ews::Error &error) {
        problem = outcome(Ews::Result<Ews::Nothing>(std::unexpected(error)));
    });
    store.load();
    if (!QTest::qWaitFor([&] { return !loaded.isEmpty() || !problem.isEmpty(); }, 30'000))
        return u"nothing"_s;
    if (loaded.isEmpty())
        return problem;
    return store.draft().base().delegates.isEmpty() ? u"nobody"_s : u"ok"_s;
}

/// By what the requests came, in the order of their answers: "none", "Basic", …
inline QStringList schemes(const Sandbox::Server &server)
{
    QStringList all;
    for (const Sandbox::Arrival &arrival : server.arrivals())
        all.append(arrival.scheme.isEmpty() ? u"none"_s : QString::fromLatin1(arrival.scheme));
    return all;
}

/// Whether it ends as cancelled, at once and not when what it waits for has come.
template<class T>
bool endsWhenStopped(const QFuture<Ews::Result<T>> &coming, std::stop_source &stop)
{
    if (coming.isFinished())
        return false;
    QElapsedTimer since;
    since.start();
    stop.request_stop();
    const auto result = Support::await(coming, std::chrono::seconds(20));
    return !result && result.error().failure == Ews::Failure::Cancelled && since.elapsed() < 5'000;
}

} // namespace PrepareCase
