// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/judgement.h"

#include "discovery/approach.h"
#include "discovery/pox.h"
#include "unlessstopped.h"

#include <QCoroFuture>
#include <QJsonDocument>

namespace OnBehalf::Autodiscover {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostSrvHosts = 5;

/// What an answer that is none says by its status.
NoWay byStatus(int status)
{
    NoWay none{.problem = Problem::Failing,
               .error = {.failure = Ews::Failure::Http, .httpStatus = status}};
    if (status == 403)
        none.problem = Problem::Denied;
    else if (status == 429 || status == 503)
        none.problem = Problem::Busy;
    else if (status < 500)
        none.problem = Problem::NothingThere;
    return none;
}

bool looksLikeXml(const QByteArray &body)
{
    const QByteArray head = body.left(512).trimmed().toLower();
    return head.startsWith('<') && !head.startsWith("<!doctype") && !head.startsWith("<html");
}

/// Of what is something else (web pages) nothing is left but how much it was.
QByteArray discreetJson(const QByteArray &body)
{
    if (body.isEmpty() || QJsonDocument::fromJson(body).isObject())
        return body;
    return "(" + QByteArray::number(body.size()) + " bytes that are no JSON object, left out)";
}

QCoro::Task<Directions> directionsFrom(SearchPointer search, PursuitPointer pursuit)
{
    const Probed &probed = pursuit->probed;
    if (pursuit->step.way == Way::Json) {
        if (search->wish.exchanged)
            search->wish.exchanged({.operation = u"AutodiscoverJson"_s,
                                    .host = pursuit->step.host(),
                                    .began = pursuit->began,
                                    .took = pursuit->took,
                                    .httpStatus = probed.status,
                                    .request = pursuit->step.url.toEncoded(),
                                    .response = discreetJson(probed.body),
                                    .responseSize = probed.body.size()});
        co_return probed.status == 200 ? readJson(probed.body) : byStatus(probed.status);
    }
    const bool asksNobody = probed.status == 200 && looksLikeXml(probed.body);
    if (!probed.asksForName && !asksNobody)
        co_return byStatus(probed.status);
    auto directions = co_await askSignedIn(search, pursuit);
    co_return directions;
}

HostQuestion questionAbout(const Search &search, const QUrl &url, Role role, const Source &source)
{
    return {.host = url.host(QUrl::FullyEncoded).toLower(),
            .url = url,
            .role = role,
            .mailDomain = search.mailDomain,
            .way = source.way,
            .namedBy = source.place,
            .inClear = source.inClear};
}

Source sourceOf(const Step &step)
{
    return {.way = step.way,
            .place = step.url,
            .inClear = step.way == Way::Redirect || step.way == Way::Srv};
}

/// Has those asked that may be: at once, whoever's turn it is.
void approachTrusted(const SearchPointer &search)
{
    for (const PursuitPointer &one : std::as_const(search->pursuits)) {
        const bool contactsNobody = one->step.way == Way::Srv;
        if (one->step.state == State::Waiting &&
            (contactsNobody || search->trust.covers(one->step.url)))
            approach(search, one);
    }
    search->tell();
}

void leadOn(const SearchPointer &search, const PursuitPointer &pursuit, const QList<Step> &steps,
            const QString &address, const Source &source)
{
    if (search->lead(pursuit, steps, address, source).isEmpty())
        return;
    pursuit->step.state = State::Led;
    approachTrusted(search);
}

/// The place that is named by http, without protection.
void judgeRedirect(const SearchPointer &search, const PursuitPointer &pursuit)
{
    const Probed &probed = pursuit->probed;
    if (!probed.isRedirect())
        return search->fail(*pursuit, Problem::NothingThere,
                            {.failure = Ews::Failure::NotFound, .httpStatus = probed.status});
    const QUrl &url = probed.redirect;
    pursuit->step.named = url;
    if (url.isEmpty())
        return search->fail(*pursuit, Problem::Malformed);
    if (!Search::isSecure(url, pursuit->step))
        return search->fail(*pursuit, Problem::NotSecure);
    QList<Step> steps = stepsAt(url, pursuit->address);
    if (url.path().endsWith(".xml"_L1, Qt::CaseInsensitive))
        steps[1].url = url;
    leadOn(search, pursuit, steps, pursuit->address, sourceOf(pursuit->step));
}

void judgeRecords(const SearchPointer &search, const PursuitPointer &pursuit)
{
    QList<Step> steps;
    for (const SrvRecord &record :
         pursuit->records.first(std::min(pursuit->records.size(), mostSrvHosts))) {
        QUrl place;
        place.setScheme(u"https"_s);
        place.setHost(record.target.endsWith(u'.') ? record.target.chopped(1) : record.target);
        if (record.port != 443)
            place.setPort(record.port);
        if (!place.host().isEmpty() && record.port != 0)
            steps += stepsAt(place, pursuit->address);
    }
    if (steps.isEmpty())
        return search->fail(*pursuit, Problem::NoRecords);
    pursuit->step.named = steps.first().url;
    leadOn(search, pursuit, steps, pursuit->address, sourceOf(pursuit->step));
}

/// The mailbox has another address.
QCoro::Task<> askFor(SearchPointer search, PursuitPointer pursuit, QString address)
{
    const QString domain = mailDomainOf(address);
    if (domain.isEmpty()) {
        search->fail(*pursuit, Problem::Malformed);
        co_return;
    }
    if (search->addresses.contains(address, Qt::CaseInsensitive)) {
        search->fail(*pursuit, Problem::Loop);
        co_return;
    }
    QUrl place;
    place.setScheme(u"https"_s);
    place.setHost(domain);
    pursuit->step.named = place;
    if (!search->trust.covers(place)) {
        HostQuestion question =
            questionAbout(*search, place, Role::MailDomain, sourceOf(pursuit->step));
        const bool may = co_await mayHave(search, pursuit, question);
        if (!may)
            co_return;
    }
    search->addresses.append(address);
    leadOn(search, pursuit, stepsFor(domain, address), address, sourceOf(pursuit->step));
}

QCoro::Task<> take(SearchPointer search, PursuitPointer pursuit, Settings settings)
{
    Step &step = pursuit->step;
    step.named = settings.ews;
    if (settings.ews.isEmpty() || !Search::isSecure(settings.ews, step)) {
        search->fail(*pursuit, settings.ews.isEmpty() ? Problem::Malformed : Problem::NotSecure);
        co_return;
    }
    if (!search->trust.covers(settings.ews)) {
        HostQuestion question = questionAbout(*search, settings.ews, Role::Ews, sourceOf(step));
        const bool may = co_await mayHave(search, pursuit, question);
        if (!may)
            co_return;
    }
    search->found =
        Discovered{.url = settings.ews,
                   .address = settings.address.isEmpty() ? pursuit->address : settings.address,
                   .version = settings.version,
                   .schemas = settings.schemas,
                   .way = step.way,
                   .method = step.method};
    search->change(*pursuit, State::Found);
}

/// What follows from what it said. Whether the same step is to be judged again, at another place.
QCoro::Task<bool> follow(SearchPointer search, PursuitPointer pursuit, Directions directions)
{
    if (const auto *nothing = std::get_if<NoWay>(&directions))
        search->fail(*pursuit, nothing->problem, nothing->error);
    else if (const auto *settings = std::get_if<Settings>(&directions))
        co_await take(search, pursuit, *settings);
    else if (const auto *another = std::get_if<AskFor>(&directions))
        co_await askFor(search, pursuit, another->address);
    else if (const auto *there = std::get_if<AskAt>(&directions))
        if (search->sendOn(*pursuit, there->url)) {
            search->change(*pursuit, State::Waiting);
            co_return true;
        }
    co_return false;
}

} // namespace

QCoro::Task<bool> mayHave(SearchPointer search, PursuitPointer pursuit, HostQuestion question)
{
    if (search->denied.contains(question.host) || !search->wish.confirmHost) {
        search->fail(*pursuit,
                     search->wish.confirmHost ? Problem::HostNotConfirmed : Problem::HostNotAsked);
        co_return false;
    }
    search->change(*pursuit, State::Confirming);
    const auto asking = unlessStopped(search->wish.confirmHost(question), false, search->token());
    const bool yes = co_await asking;
    if (search->isOver())
        co_return false;
    if (yes) {
        const bool isDomain = question.role == Role::MailDomain;
        search->trust.confirm(isDomain ? u'.' + question.host : question.host);
    } else {
        search->denied.append(question.host);
        search->fail(*pursuit, Problem::HostNotConfirmed);
    }
    co_return yes;
}

QCoro::Task<> judge(SearchPointer search, PursuitPointer pursuit)
{
    bool again = true;
    while (again && !search->isOver()) {
        if (pursuit->step.state == State::Waiting && !search->trust.covers(pursuit->step.url)) {
            HostQuestion question =
                questionAbout(*search, pursuit->step.url, Role::Autodiscover, pursuit->source);
            const bool may = co_await mayHave(search, pursuit, question);
            if (!may)
                co_return;
            pursuit->step.state = State::Waiting;
        }
        approachTrusted(search);
        const QFuture<void> ready = pursuit->ready;
        co_await ready;
        if (search->isOver() || pursuit->step.state == State::Failed)
            co_return;
        if (pursuit->step.state == State::Waiting)
            continue;
        again = false;
        if (pursuit->step.way == Way::Redirect) {
            judgeRedirect(search, pursuit);
        } else if (pursuit->step.way == Way::Srv) {
            judgeRecords(search, pursuit);
        } else {
            const Directions directions = co_await directionsFrom(search, pursuit);
            if (!search->isOver())
                again = co_await follow(search, pursuit, directions);
        }
    }
}

} // namespace OnBehalf::Autodiscover
