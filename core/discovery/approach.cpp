// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/approach.h"

#include "unlessstopped.h"

#include <QCoroFuture>

#include <QTimer>

namespace OnBehalf::Autodiscover {

namespace {

using SrvResult = Ews::Result<QList<SrvRecord>>;

/// Stops after some time, or when all is over.
std::stop_token limitedBy(std::chrono::milliseconds time, const std::stop_token &all)
{
    using Link = std::stop_callback<std::function<void()>>;
    auto source = std::make_shared<std::stop_source>();
    auto link = std::make_shared<Link>(all, [source] { source->request_stop(); });
    QTimer::singleShot(time, [source, link] { source->request_stop(); });
    return source->get_token();
}

QCoro::Task<> lookUp(SearchPointer search, PursuitPointer pursuit)
{
    const std::stop_token stop = limitedBy(search->wish.limits.answer, search->token());
    const Ews::Error timedOut{.failure = Ews::Failure::TimedOut};
    const auto looking = unlessStopped(search->wish.lookUpSrv(pursuit->step.name, stop),
                                       SrvResult(std::unexpected(timedOut)), stop);
    const SrvResult records = co_await looking;
    if (records) {
        pursuit->records = inOrder(*records);
        search->change(*pursuit, State::Answered);
        co_return;
    }
    Problem problem = problemOf(records.error());
    if (records.error().failure == Ews::Failure::NotFound)
        problem = Problem::NoRecords;
    else if (records.error().failure == Ews::Failure::Cancelled)
        problem = Problem::TimedOut;
    search->fail(*pursuit, problem, records.error());
}

QCoro::Task<> ask(SearchPointer search, PursuitPointer pursuit)
{
    const Step &step = pursuit->step;
    while (search->trust.covers(step.url)) {
        const bool posts = step.way == Way::Soap || step.way == Way::Pox;
        const ProbeRequest request{.url = step.url,
                                   .posts = posts,
                                   .passage = search->passage,
                                   .limit = search->wish.limits.answer,
                                   .bytes = search->wish.limits.bytes};
        pursuit->began = QDateTime::currentDateTimeUtc();
        const auto asking = probe(request, search->token());
        const auto probed = co_await asking;
        if (!probed) {
            search->fail(*pursuit, problemOf(probed.error()), probed.error());
            co_return;
        }
        if (!probed->isRedirect() || step.way == Way::Redirect) {
            pursuit->probed = *probed;
            pursuit->took =
                std::chrono::milliseconds(pursuit->began.msecsTo(QDateTime::currentDateTimeUtc()));
            search->change(*pursuit, State::Answered);
            co_return;
        }
        if (search->isOver() || !search->sendOn(*pursuit, probed->redirect))
            co_return;
    }
    search->change(*pursuit, State::Waiting);
}

QCoro::Task<> begin(SearchPointer search, PursuitPointer pursuit, QPromise<void> promise)
{
    if (pursuit->step.way == Way::Srv)
        co_await lookUp(search, pursuit);
    else
        co_await ask(search, pursuit);
    promise.finish();
}

} // namespace

void approach(const SearchPointer &search, const PursuitPointer &pursuit)
{
    pursuit->step.state = State::Asking; // told by who starts all of them
    QPromise<void> promise;
    promise.start();
    pursuit->ready = promise.future();
    begin(search, pursuit, std::move(promise));
}

} // namespace OnBehalf::Autodiscover
