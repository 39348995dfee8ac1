// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/judgement.h"
#include "discovery/pox.h"
#include "discovery/usersettings.h"
#include "ews/discretion.h"
#include "ews/postxml.h"

#include <QCoroFuture>

namespace OnBehalf::Autodiscover {

using namespace Qt::Literals::StringLiterals;

namespace {

using Ews::SignInProblem;

/// The wish, for one place: what the account knows of its server counts for that alone.
SignInWish wishAt(const Search &search, const QUrl &place)
{
    SignInWish wish = search.wish.signIn;
    wish.account.server = place;
    wish.account.acceptedCertificates.clear();
    wish.account.clientId.clear(); // tokens are for the host of EWS
    wish.asking = {};
    wish.afresh.reset();
    wish.answerTime = search.wish.limits.signedIn;
    return wish;
}

/// A password that somebody typed is not asked for again, nor is one that nobody had.
void learn(Search &search, const Ews::Result<PreparedSignIn> &prepared)
{
    SignInWish &wish = search.wish.signIn;
    if (!prepared) {
        if (Ews::signInProblem(prepared.error()) == SignInProblem::NeedsPassword)
            wish.findPassword = {};
    } else if (const auto *basic = std::get_if<BasicSignIn>(&prepared->signIn)) {
        wish.password = basic->password;
    } else if (const auto *ntlm = std::get_if<NtlmSignIn>(&prepared->signIn)) {
        wish.password = ntlm->password;
    }
}

Ews::XmlPost postFor(const Search &search, const Pursuit &pursuit)
{
    if (pursuit.step.way == Way::Pox)
        return {.body = writePox(pursuit.address), .limit = search.wish.limits.bytes};
    return {.body = writeGetUserSettings(pursuit.address, pursuit.step.url),
            .action = userSettingsAction,
            .limit = search.wish.limits.bytes};
}

/// Without what proves who signs in, even where a server repeats it.
void tellExchange(const Search &search, const Pursuit &pursuit, Ews::Exchange exchange,
                  const Ews::Result<QByteArray> &answer, const Ews::Endpoint &endpoint)
{
    if (!search.wish.exchanged)
        return;
    Ews::Discretion discretion;
    if (endpoint.authentication)
        discretion.learn(endpoint.authentication->secrets());
    discretion.learn({endpoint.proxySignIn.password.toUtf8()});
    const bool isPox = pursuit.step.way == Way::Pox;
    const QByteArray body = answer.value_or(QByteArray());
    exchange.operation = isPox ? u"Autodiscover"_s : u"GetUserSettings"_s;
    exchange.host = pursuit.step.host();
    exchange.took =
        std::chrono::milliseconds(exchange.began.msecsTo(QDateTime::currentDateTimeUtc()));
    exchange.httpStatus = answer ? 200 : answer.error().httpStatus;
    if (!answer) {
        exchange.failure = answer.error().failure;
        exchange.problem = discretion.discreet(answer.error().message);
    }
    exchange.requestSize = exchange.request.size();
    exchange.response = isPox ? discretion.discreet(QString::fromUtf8(body)).toUtf8()
                              : discretion.discreet(body, body.size());
    exchange.responseSize = body.size();
    search.wish.exchanged(exchange);
}

NoWay refusal(Search &search, const Pursuit &pursuit, const Ews::Error &error)
{
    const Problem problem = problemOf(error);
    if (problem == Problem::SignInRefused)
        search.refusing.append(pursuit.step.host());
    return {.problem = problem, .error = error};
}

/// Where it goes, with who signs in. Without anybody where the place asks for no name.
QCoro::Task<Ews::Result<Ews::Endpoint>> endpointFor(SearchPointer search, PursuitPointer pursuit)
{
    Ews::Endpoint endpoint{.url = pursuit->step.url,
                           .proxySignIn = search->passage.proxySignIn,
                           .clientCertificate = search->passage.clientCertificate};
    if (pursuit->probed.asksForName) {
        const auto preparing = prepareSignIn(wishAt(*search, pursuit->step.url), search->token());
        const auto prepared = co_await preparing;
        learn(*search, prepared);
        if (!prepared)
            co_return std::unexpected(prepared.error());
        pursuit->step.method = prepared->account.method;
        pursuit->step.signedInAt.append(pursuit->step.host());
        search->tell();
        const Session session = openSession(prepared->account, prepared->signIn, {}, u"en-US"_s);
        endpoint.authentication = session.client->endpoint().authentication;
    }
    endpoint.quietTimeout = search->wish.limits.signedIn;
    endpoint.totalTimeout = search->wish.limits.signedIn;
    co_return endpoint;
}

} // namespace

QCoro::Task<Directions> askSignedIn(SearchPointer search, PursuitPointer pursuit)
{
    if (search->refusing.contains(pursuit->step.host()))
        co_return NoWay{.problem = Problem::SignInTriedAlready};
    if (pursuit->probed.asksForName && search->wish.signIn.account.method == Ews::Method::Bearer)
        co_return NoWay{.problem = Problem::SignInNotPossible};
    search->change(*pursuit, State::SigningIn);
    const auto endpoint = co_await endpointFor(search, pursuit);
    if (!endpoint)
        co_return refusal(*search, *pursuit, endpoint.error());
    const Ews::XmlPost post = postFor(*search, *pursuit);
    const Ews::Exchange exchange{
        .operation = {}, .began = QDateTime::currentDateTimeUtc(), .request = post.body};
    const auto posting = Ews::postXml(*endpoint, post, search->token());
    const auto answer = co_await posting;
    if (search->isOver())
        co_return NoWay{.problem = Problem::Failing};
    tellExchange(*search, *pursuit, exchange, answer, *endpoint);
    if (answer)
        co_return pursuit->step.way == Way::Pox ? readPox(*answer) : readUserSettings(*answer);
    if (const auto redirect = Ews::redirectIn(answer.error()))
        co_return AskAt{
            namedUrl(pursuit->step.url.resolved(*redirect).toString(QUrl::FullyEncoded))};
    co_return refusal(*search, *pursuit, answer.error());
}

} // namespace OnBehalf::Autodiscover
