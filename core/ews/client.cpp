// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/clientcalls.h"

#include "ews/eventstream.h"
#include "ews/operations/getstreamingevents.h"

#include <QUuid>

#include <algorithm>

namespace Ews {

namespace {

bool isBusyEntry(const Result<StreamedEvents> &entry)
{
    return !entry && entry.error().failure == Failure::Busy;
}

} // namespace

Client::Client(Endpoint endpoint, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(endpoint)))
{}

Client::Client(std::shared_ptr<Client> over, Endpoint endpoint)
    : m_over(std::move(over))
    , m_inMailbox(std::make_unique<Endpoint>(std::move(endpoint)))
{}

Client::~Client()
{
    if (!d)
        return;
    d->closing = true;
    while (!d->queue.isEmpty()) // what the handlers send is refused by post()
        d->queue.dequeue().handler(
            std::unexpected(Error{.failure = Failure::Cancelled, .beforeCall = true}));
    const auto replies = findChildren<Reply *>(Qt::FindDirectChildrenOnly);
    for (Reply *reply : replies)
        reply->cancel();
}

const Endpoint &Client::endpoint() const
{
    return m_inMailbox ? *m_inMailbox : d->endpoint;
}

std::shared_ptr<Client> Client::inMailbox(const Impersonation &impersonation,
                                          const QString &mailbox)
{
    Endpoint own = endpoint();
    own.anchorMailbox = mailbox;
    own.header.impersonation = impersonation;
    return std::shared_ptr<Client>(
        new Client(m_over ? m_over : shared_from_this(), std::move(own)));
}

/// What does the work: of the client whose connections these are.
Client::Private &Client::shared() const
{
    return m_over ? *m_over->d : *d;
}

std::optional<ServerVersionInfo> Client::serverVersion() const
{
    return shared().version;
}

std::optional<ServerVersion> Client::understands() const
{
    if (shared().newest)
        return shared().newest;
    return shared().version ? std::optional(schemaOf(*shared().version)) : std::nullopt;
}

std::optional<ServerVersion> Client::newestAccepted() const
{
    return shared().newest;
}

std::chrono::milliseconds Client::heldFor() const
{
    return shared().restraint.left();
}

int Client::mostAtOnce() const
{
    return shared().mostAtOnce();
}

void Client::setOffline(bool offline)
{
    shared().restraint.setOffline(offline);
    if (offline)
        shared().drop(&Private::cannotWait, {.failure = Failure::Network, .beforeCall = true});
}

void Client::reconnect()
{
    std::ranges::generate(shared().lines, [this] { return shared().newLine(); });
    shared().streams.reset();
}

void Client::limitTold(qsizetype most)
{
    shared().mostTold = most;
}

std::unique_ptr<EventStream> Client::listen(const GetStreamingEvents &op,
                                            std::chrono::milliseconds quiet)
{
    const QByteArray requestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const QByteArray body = writeRequest(op, endpoint().header);
    Private &work = shared();
    QNetworkRequest request =
        work.requestFor(GetStreamingEvents::name, endpoint().anchorMailbox, requestId);
    request.setTransferTimeout(0);
    request.setRawHeader("Accept-Encoding", "identity"); // packing would hold back what happens
    auto *reply = new Reply(work.endpoint, body, false, requestId, work.q);
    if (work.isTold())
        reply->tellAs(&work.discretion, work.mostTold);
    reply->listen(quiet);
    connect(reply, &Reply::finished, reply, &QObject::deleteLater);
    std::unique_ptr<EventStream> stream(new EventStream(reply));
    connect(reply, &Reply::told, work.q, [q = work.q](Exchange exchange) {
        exchange.operation = GetStreamingEvents::name;
        Q_EMIT q->exchanged(exchange);
    });
    // First of all who hear of it: whoever listens again at once has to wait, too.
    connect(stream.get(), &EventStream::received, work.q,
            [&work](const GetStreamingEvents::Response &part) {
                const auto refused = std::ranges::find_if(part.items, isBusyEntry);
                if (refused != part.items.end())
                    work.learnOfStream(refused->error());
            });
    connect(stream.get(), &EventStream::ended, work.q, [&work](const Result<Nothing> &how) {
        if (!how)
            work.learnOfStream(how.error());
    });
    work.waitingStreams.removeIf([](const auto &one) { return !one.reply; });
    work.waitingStreams.append({.reply = reply, .request = request});
    work.startStreams();
    return stream;
}

void Client::post(Call call, std::stop_token stop, Handler handler)
{
    Private &work = shared();
    if (work.closing || stop.stop_requested()) {
        handler(std::unexpected(Error{.failure = Failure::Cancelled, .beforeCall = true}));
        return;
    }
    const auto newest = work.newest.value_or(ServerVersion::V2017_07_11);
    auto request = call.write(newest);
    if (!request) {
        handler(std::unexpected(needsNewerServer(call.needed, newest)));
        return;
    }
    Private::Waiting waiting{std::move(call), std::move(*request), std::move(stop),
                             std::move(handler)};
    if (work.restraint.isOffline() && Private::cannotWait(waiting))
        return waiting.handler(
            std::unexpected(Error{.failure = Failure::Network, .beforeCall = true}));
    work.enqueue(std::move(waiting));
    work.startWaiting();
}

} // namespace Ews
