// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/preparesignin.h"

#include "ews/askoffer.h"
#include "ews/negotiate.h"
#include "oauth/discovery.h"
#include "oauth/problem.h"
#include "secrets/memorysecretstore.h"
#include "unlessstopped.h"

#include <QCoroFuture>

namespace OnBehalf {

namespace {

using WishPointer = std::shared_ptr<SignInWish>;
using Ews::Method;
using Ews::SignInProblem;

bool isCode(const Ews::Error &error, OAuth::Problem problem)
{
    return error.code == OAuth::problemError(problem).code;
}

Ews::Error cancelled()
{
    return {.failure = Ews::Failure::Cancelled};
}

QFuture<Ews::Result<QString>> ticketHolder(std::stop_token stop)
{
    return unlessStopped(Ews::ticketHolder(), std::unexpected(cancelled()), std::move(stop));
}

/// The server before anybody is signed in.
Ews::Endpoint serverOf(const SignInWish &wish, const Passage &passage)
{
    Ews::Endpoint endpoint{.url = wish.account.server,
                           .proxySignIn = passage.proxySignIn,
                           .acceptedCertificates = wish.account.acceptedForServer(),
                           .clientCertificate = passage.clientCertificate};
    endpoint.quietTimeout = wish.answerTime.value_or(endpoint.quietTimeout);
    endpoint.totalTimeout = wish.answerTime.value_or(endpoint.totalTimeout);
    return endpoint;
}

/// What the server offers and the person has, put together.
QCoro::Task<Ews::Result<Method>> findMethod(WishPointer wish, Passage passage, std::stop_token stop)
{
    const Account &account = wish->account;
    // Named, since g++ 12 destroys aggregates twice that are made within a co_await.
    const Ews::Endpoint endpoint = serverOf(*wish, passage);
    const auto offered = co_await Ews::askOffer(endpoint, stop);
    if (!offered)
        co_return std::unexpected(offered.error());
    Ews::Means means{.password = !wish->password.isEmpty() || wish->findPassword,
                     .token = !account.clientId.isEmpty(),
                     .secure = Ews::mayReceiveCredentials(account.server)};
    if (offered->methods.contains(Method::Negotiate)) {
        const auto holder = co_await ticketHolder(stop);
        means.ticket = holder.has_value();
    }
    auto chosen = Ews::chooseMethod(offered->methods, std::nullopt, means);
    if (!chosen) {
        chosen.error().httpStatus = offered->httpStatus;
        chosen.error().details.append(Ews::offerDetail(offered->schemes));
    }
    co_return chosen;
}

/// Whose tokens the server takes. Only the first time: then the account knows.
QCoro::Task<Ews::Result<OAuth::Issuer>> findIssuer(WishPointer wish, Passage passage,
                                                   std::stop_token stop)
{
    const Account &account = wish->account;
    if (account.issuer && account.issuer->clientId == account.clientId &&
        account.issuer->isFor(account.server)) {
        OAuth::Issuer known = *account.issuer;
        known.acceptedCertificates = account.acceptedCertificates;
        known.proxySignIn = passage.proxySignIn;
        co_return known;
    }
    const Ews::Endpoint endpoint = serverOf(*wish, passage);
    const auto challenge = co_await OAuth::askForChallenge(endpoint, stop);
    if (!challenge)
        co_return std::unexpected(challenge.error());
    const auto discovery = OAuth::discoveryFrom(*challenge, account.address)
                               .value_or(OAuth::entraDiscovery(account.address));
    auto issuer =
        co_await OAuth::discoverIssuer(discovery, account.clientId, account.server,
                                       account.acceptedCertificates, stop, passage.proxySignIn);
    co_return issuer;
}

/// Somebody signs in, in the browser or with a code.
QCoro::Task<Ews::Result<OAuth::Tokens>> askPerson(WishPointer wish, OAuth::TokenSource source,
                                                  std::stop_token stop)
{
    const SignInAsking &asking = wish->asking;
    if (asking.showCode) {
        const OAuth::DeviceSignIn device{.show = asking.showCode};
        auto tokens = co_await OAuth::signInWithDevice(source.issuer(), device, stop);
        co_return tokens;
    }
    const OAuth::BrowserSignIn browser{.open = asking.openPage,
                                       .pages = asking.pages,
                                       .address = wish->account.address,
                                       .claims = wish->afresh.value_or(source.claims())};
    auto tokens = co_await OAuth::signInWithBrowser(source.issuer(), browser, stop);
    co_return tokens;
}

/// Whether somebody who signs in would help.
bool asksFor(const Ews::Error &error)
{
    using enum OAuth::Problem;
    return isCode(error, SignInNeeded) || isCode(error, SignInAgain) ||
           isCode(error, KeychainLocked) || isCode(error, KeychainUnusable);
}

/// A sign-in that is remembered is used; otherwise somebody signs in.
QCoro::Task<Ews::Result<PreparedSignIn>> withTokens(WishPointer wish, Passage passage,
                                                    std::stop_token stop)
{
    if (wish->account.clientId.isEmpty()) // an issuer would show the person an error and no way on
        co_return std::unexpected(OAuth::problemError(OAuth::Problem::ProgramNotAllowed));
    const auto issuer = co_await findIssuer(wish, passage, stop);
    if (!issuer)
        co_return std::unexpected(issuer.error());
    wish->account.issuer = *issuer;
    wish->account.issuer->proxySignIn = {}; // a secret
    const auto secrets =
        wish->account.rememberPassword ? wish->secrets : std::make_shared<MemorySecretStore>();
    OAuth::TokenSource source(*issuer, wish->account.address, secrets);
    PreparedSignIn prepared{.account = wish->account, .signIn = TokenSignIn{source}};
    const bool asks = wish->asking.openPage || wish->asking.showCode;
    if (!asks || !wish->afresh) {
        const auto looking =
            unlessStopped(source.accessToken(), std::unexpected(cancelled()), stop);
        const auto remembered = co_await looking;
        if (remembered)
            co_return prepared;
        if (!asks || !asksFor(remembered.error()))
            co_return std::unexpected(remembered.error());
    }
    const auto tokens = co_await askPerson(wish, source, stop);
    if (!tokens)
        co_return std::unexpected(tokens.error());
    if (stop.stop_requested())
        co_return std::unexpected(cancelled());
    const auto keeping =
        unlessStopped(source.keep(*tokens), std::unexpected(SecretFailure::TimedOut), stop);
    const auto kept = co_await keeping;
    prepared.hasAsked = true;
    if (!kept && wish->account.rememberPassword)
        prepared.notRemembered = kept.error();
    co_return prepared;
}

/// The password that there is, or that is found now.
QCoro::Task<Ews::Result<QString>> passwordOf(WishPointer wish)
{
    if (wish->password.isEmpty() && wish->findPassword) {
        const auto found = co_await wish->findPassword();
        if (!found)
            co_return std::unexpected(found.error());
        wish->password = *found;
    }
    if (wish->password.isEmpty())
        co_return std::unexpected(Ews::signInError(SignInProblem::NeedsPassword));
    co_return wish->password;
}

QCoro::Task<Ews::Result<PreparedSignIn>> withPassword(Method method, WishPointer wish)
{
    const auto password = co_await passwordOf(wish);
    if (!password)
        co_return std::unexpected(password.error());
    const QString name = wish->account.signInName();
    PreparedSignIn prepared{.account = wish->account, .signIn = BasicSignIn{name, *password}};
    if (method == Method::Ntlm)
        prepared.signIn = NtlmSignIn{name, *password};
    co_return prepared;
}

QCoro::Task<Ews::Result<PreparedSignIn>> with(Method method, WishPointer wish, Passage passage,
                                              std::stop_token stop)
{
    wish->account.method = method;
    const Account &account = wish->account;
    switch (method) {
    case Method::Bearer: {
        auto prepared = co_await withTokens(wish, passage, stop);
        co_return prepared;
    }
    case Method::Negotiate: {
        const auto holder = co_await ticketHolder(stop);
        if (!holder)
            co_return std::unexpected(holder.error());
        PreparedSignIn prepared{
            .account = account, .signIn = KerberosSignIn{}, .ticketHolder = *holder};
        co_return prepared;
    }
    case Method::Ntlm:
    case Method::Basic: {
        auto prepared = co_await withPassword(method, wish);
        co_return prepared;
    }
    }
    Q_UNREACHABLE();
}

QCoro::Task<Ews::Result<PreparedSignIn>> prepared(WishPointer wish, std::stop_token stop)
{
    if (!Ews::mayReceiveCredentials(wish->account.server))
        co_return std::unexpected(Ews::signInError(SignInProblem::NotSecure));
    const auto looking =
        unlessStopped(findPassage(wish->account, wish->passageSecrets, wish->secrets),
                      std::unexpected(cancelled()), stop);
    const auto passage = co_await looking;
    if (!passage)
        co_return std::unexpected(passage.error());
    Ews::Result<Method> method = wish->account.method.value_or(Method::Basic);
    if (!wish->account.method && !stop.stop_requested())
        method = co_await findMethod(wish, *passage, stop);
    if (!method)
        co_return std::unexpected(method.error());
    if (stop.stop_requested())
        co_return std::unexpected(cancelled());
    auto ready = co_await with(*method, wish, *passage, stop);
    if (ready)
        ready->passage = *passage;
    co_return ready;
}

QCoro::Task<> prepare(WishPointer wish, std::stop_token stop,
                      QPromise<Ews::Result<PreparedSignIn>> promise)
{
    promise.start();
    auto ready = co_await prepared(wish, stop);
    if (stop.stop_requested()) {
        if (ready)
            forgetNewTokens(*ready);
        ready = std::unexpected(cancelled());
    }
    promise.addResult(std::move(ready));
    promise.finish();
}

} // namespace

QFuture<Ews::Result<PreparedSignIn>> prepareSignIn(SignInWish wish, std::stop_token stop)
{
    QPromise<Ews::Result<PreparedSignIn>> promise;
    auto future = promise.future();
    prepare(std::make_shared<SignInWish>(std::move(wish)), std::move(stop), std::move(promise));
    return future;
}

void forgetNewTokens(const PreparedSignIn &prepared)
{
    const auto *tokens = std::get_if<TokenSignIn>(&prepared.signIn);
    if (tokens && prepared.hasAsked)
        OAuth::TokenSource(tokens->tokens).forget();
}

} // namespace OnBehalf
