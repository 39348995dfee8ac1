// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/search.h"

#include "ews/proxy.h"

#include <algorithm>

namespace OnBehalf::Autodiscover {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isThisComputers(const QUrl &url)
{
    return url.scheme() == "http"_L1 && Ews::mayReceiveCredentials(url);
}

} // namespace

Problem problemOf(const Ews::Error &error)
{
    using Ews::Failure;
    if (Ews::isProxyRefusal(error))
        return Problem::Proxy;
    switch (error.failure) {
    case Failure::Network:
        return error.code == hostUnknown ? Problem::HostUnknown : Problem::Unreachable;
    case Failure::TimedOut:
        return Problem::TimedOut;
    case Failure::Certificate:
        return Problem::CertificateInvalid;
    case Failure::Unauthorized:
        return Ews::signInProblem(error) == Ews::SignInProblem::PasswordRefused
                   ? Problem::SignInRefused
                   : Problem::SignInNotPossible;
    case Failure::Forbidden:
        return Problem::Denied;
    case Failure::NotFound:
        return Problem::NothingThere;
    case Failure::Busy:
        return Problem::Busy;
    case Failure::Malformed:
        return Problem::Malformed;
    case Failure::TooLarge:
        return Problem::TooLarge;
    case Failure::Http:
    case Failure::Fault:
    case Failure::Refused:
    case Failure::Cancelled:
        return Problem::Failing;
    }
    Q_UNREACHABLE();
}

Search::Search(DiscoveryWish wanted, std::stop_token stop)
    : wish(std::move(wanted))
    , mailDomain(mailDomainOf(wish.signIn.account.address))
    , trust(mailDomain, wish.signIn.account.confirmedHosts)
    , m_stop(std::move(stop), [ending = m_ending]() mutable { ending.request_stop(); })
{}

void Search::tell() const
{
    if (isOver() || !wish.observe)
        return;
    QList<Step> steps;
    for (const PursuitPointer &one : pursuits)
        steps.append(one->step);
    wish.observe(steps);
}

void Search::end()
{
    for (const PursuitPointer &one : std::as_const(pursuits))
        if (!one->step.isOver())
            one->step.state = State::Unneeded;
    tell();
    m_isOver = true;
    m_ending.request_stop();
}

void Search::change(Pursuit &pursuit, State state) const
{
    if (isOver())
        return;
    pursuit.step.state = state;
    tell();
}

void Search::fail(Pursuit &pursuit, Problem problem, const Ews::Error &error)
{
    if (isOver())
        return;
    if (!obstacle && (error.failure == Ews::Failure::Unauthorized || Ews::isProxyRefusal(error)))
        obstacle = error;
    pursuit.step.problem = problem;
    pursuit.step.error = error;
    change(pursuit, State::Failed);
}

bool Search::isSecure(const QUrl &url, const Step &from)
{
    return url.scheme() == "https"_L1 || (isThisComputers(url) && isThisComputers(from.url));
}

bool Search::sendOn(Pursuit &pursuit, const QUrl &url)
{
    Step &step = pursuit.step;
    step.named = url;
    Problem problem = Problem::None;
    if (url.isEmpty())
        problem = Problem::Malformed;
    else if (!isSecure(url, step))
        problem = Problem::NotSecure;
    else if (url == step.url || pursuit.visited.contains(url))
        problem = Problem::Loop;
    else if (pursuit.redirects >= wish.limits.redirects)
        problem = Problem::TooManyRedirects;
    if (problem != Problem::None) {
        fail(pursuit, problem);
        return false;
    }
    ++pursuit.redirects;
    pursuit.source = {.way = step.way, .place = step.url};
    pursuit.visited.append(step.url);
    step.via.append(step.url);
    step.url = url;
    step.method.reset();
    step.named.clear();
    return true;
}

QList<PursuitPointer> Search::lead(const PursuitPointer &pursuit, const QList<Step> &steps,
                                   const QString &address, const Source &source)
{
    const auto isThere = [&](const Step &step) {
        return std::ranges::any_of(pursuits, [&](const PursuitPointer &one) {
            return one->step.way == step.way && one->step.url == step.url &&
                   one->step.name == step.name && one->address == address;
        });
    };
    QList<PursuitPointer> added;
    for (Step step : steps) {
        if (isThere(step))
            continue;
        step.state = State::Waiting;
        step.depth = pursuit->step.depth + 1;
        added.append(std::make_shared<Pursuit>(Pursuit{.step = step,
                                                       .address = address,
                                                       .source = source,
                                                       .redirects = pursuit->redirects + 1,
                                                       .visited = {}}));
    }
    Problem problem = Problem::None;
    if (added.isEmpty())
        problem = Problem::NothingNew;
    else if (pursuit->redirects >= wish.limits.redirects ||
             pursuits.size() + added.size() > wish.limits.steps)
        problem = Problem::TooManyRedirects;
    if (problem != Problem::None) {
        fail(*pursuit, problem);
        return {};
    }
    qsizetype at = pursuits.indexOf(pursuit) + 1;
    for (const PursuitPointer &one : std::as_const(added))
        pursuits.insert(at++, one);
    return added;
}

} // namespace OnBehalf::Autodiscover
