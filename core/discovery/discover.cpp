// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/discover.h"

#include "discovery/approach.h"
#include "discovery/judgement.h"

#include <QCoroFuture>

namespace OnBehalf {

namespace {

using namespace Autodiscover;

/// Those that are asked at once. Empty: there is nowhere to ask.
QList<PursuitPointer> beginning(const Search &search)
{
    const QString &address = search.wish.signIn.account.address;
    QList<Step> steps;
    if (!search.wish.place.isEmpty()) {
        steps = stepsAt(search.wish.place, address);
    } else if (!search.mailDomain.isEmpty()) {
        steps = stepsFor(search.mailDomain, address);
    }
    QList<PursuitPointer> all;
    for (const Step &step : std::as_const(steps))
        all.append(std::make_shared<Pursuit>(Pursuit{.step = step, .address = address}));
    return all;
}

Ews::Result<Discovered> resultOf(const Search &search)
{
    if (search.found)
        return *search.found;
    if (search.isOver())
        return std::unexpected(Ews::Error{.failure = Ews::Failure::Cancelled});
    return std::unexpected(search.obstacle.value_or(
        Ews::Error{.failure = Ews::Failure::NotFound, .code = autodiscoverFoundNothing}));
}

QCoro::Task<Ews::Result<Discovered>> look(SearchPointer search)
{
    SignInWish &wish = search->wish.signIn;
    const QUrl &place = search->wish.place;
    if (!place.isEmpty() && !Search::isSecure(place, {.url = place}))
        co_return std::unexpected(Ews::signInError(Ews::SignInProblem::NotSecure));
    search->pursuits = beginning(*search);
    if (search->pursuits.isEmpty())
        co_return std::unexpected(
            Ews::Error{.failure = Ews::Failure::Refused, .code = addressInvalid});
    const auto finding = findPassage(wish.account, wish.passageSecrets, wish.secrets);
    const auto passage = co_await finding;
    if (!passage)
        co_return std::unexpected(passage.error());
    search->passage = *passage;
    if (!place.isEmpty())
        search->trust.confirm(place.host(QUrl::FullyEncoded).toLower());
    search->addresses.append(wish.account.address);
    for (const PursuitPointer &one : std::as_const(search->pursuits))
        approach(search, one);
    search->tell();
    for (qsizetype i = 0; i < search->pursuits.size() && !search->found && !search->isOver(); ++i) {
        const PursuitPointer one = search->pursuits.at(i);
        co_await judge(search, one);
    }
    co_return resultOf(*search);
}

QCoro::Task<> run(SearchPointer search, QPromise<Discovery> promise)
{
    promise.start();
    auto found = co_await look(search);
    search->end();
    Discovery discovery{.found = std::move(found),
                        .steps = {},
                        .account = search->wish.signIn.account,
                        .password = search->wish.signIn.password};
    for (const PursuitPointer &one : std::as_const(search->pursuits))
        discovery.steps.append(one->step);
    discovery.account.confirmedHosts = search->trust.confirmed();
    if (discovery.found)
        discovery.account.server = discovery.found->url;
    promise.addResult(std::move(discovery));
    promise.finish();
}

} // namespace

QFuture<Discovery> discover(DiscoveryWish wish, std::stop_token stop)
{
    QPromise<Discovery> promise;
    auto future = promise.future();
    run(std::make_shared<Search>(std::move(wish), std::move(stop)), std::move(promise));
    return future;
}

} // namespace OnBehalf
