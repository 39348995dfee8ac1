// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/clientcalls.h"

#include "ews/certificates.h"
#include "ews/operations/getstreamingevents.h"
#include "ews/operations/subscribe.h"
#include "ews/proxy.h"

#include <QMetaMethod>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace Ews {

namespace {

/// QNetworkAccessManager opens six connections to a host and has no setting for it.
constexpr int connectionsPerManager = 6;

} // namespace

Client::Private::Private(Client *client, Endpoint e)
    : q(client)
    , endpoint(std::move(e))
    , restraint(endpoint.busy)
{
    newest = endpoint.newest;
    if (mayReceiveCredentials(endpoint.url))
        authentication = endpoint.authentication;
    const int perLine = isOfConnection() ? 1 : connectionsPerManager;
    const int count = qMax(1, endpoint.connections);
    lines.resize(std::size_t((count + perLine - 1) / perLine));
    std::ranges::generate(lines, [this] { return newLine(); });
    request = baseRequest();
    QObject::connect(&restraint, &Restraint::changed, q, [this] {
        startWaiting();
        startStreams();
        Q_EMIT q->heldChanged(); // may destroy this
    });
    QObject::connect(&restraint, &Restraint::reachedChanged, q, &Client::reachedChanged);
}

int Client::Private::mostAtOnce() const
{
    const bool triesPassword = (isOfConnection() && !signIn->accepted) ||
                               (!endpoint.proxySignIn.user.isEmpty() && !signIn->isThrough);
    return triesPassword ? 1 : qMax(1, qMin(endpoint.connections, restraint.mostAtOnce()));
}
std::shared_ptr<Line> Client::Private::newLine()
{
    auto line = std::make_shared<Line>();
    line->authentication = authentication;
    line->state = signIn;
    if (isOfConnection())
        line->manager = std::make_unique<OneConnection>();
    else
        line->manager = std::make_unique<QNetworkAccessManager>();
    QNetworkAccessManager *manager = line->manager.get();
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    useProxies(*manager, endpoint.proxySignIn);
    manager->setCookieJar(cookies);
    cookies->setParent(q); // not the manager's alone
    return line;
}

QNetworkRequest Client::Private::baseRequest() const
{
    QUrl url = endpoint.url;
    url.setUserInfo({}); // with which Qt would answer a 401 by itself
    QNetworkRequest base(url);
    base.setHeader(QNetworkRequest::ContentTypeHeader, "text/xml; charset=utf-8"_L1);
    base.setHeader(QNetworkRequest::UserAgentHeader, "OnBehalf/" ONBEHALF_VERSION ""_L1);
    base.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    base.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    base.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    base.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    // Qt unpacks all that comes, to count it; folder lists do shrink to a fortieth, its measure.
    base.setDecompressedSafetyCheckThreshold(maximumAnswer);
    base.setTransferTimeout(int(endpoint.quietTimeout.count()));
    base.setRawHeader("return-client-request-id", "true");
    present(endpoint.clientCertificate, base);
    return base;
}

QNetworkRequest Client::Private::requestFor(QLatin1StringView operation, const QString &anchor,
                                            const QByteArray &requestId) const
{
    QNetworkRequest own = request;
    if (!anchor.isEmpty())
        own.setRawHeader("X-AnchorMailbox", anchor.toUtf8());
    own.setRawHeader("client-request-id", requestId);
    own.setRawHeader("SOAPAction", "\"" + QByteArray(messagesNamespace.data()) + '/' +
                                       QByteArray(operation.data()) + '"');
    if (operation == Subscribe::name || operation == GetStreamingEvents::name)
        own.setRawHeader("X-PreferServerAffinity", "true");
    return own;
}

void Client::Private::start(Waiting waiting)
{
    // Where several have nothing to do: one on which nobody has to sign in first.
    const auto line =
        *std::min_element(lines.begin(), lines.end(), [](const auto &a, const auto &b) {
            return std::pair(a->inFlight, a->openConnection() == 0) <
                   std::pair(b->inFlight, b->openConnection() == 0);
        });
    ++running;
    ++line->inFlight;

    const QByteArray requestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    auto *reply = new Reply(endpoint, waiting.request.body, waiting.call.writes, requestId, q);
    if (isTold())
        reply->tellAs(&discretion, mostTold);
    waiting.whileWaiting.reset();
    QObject::connect(reply, &Reply::finished, q, [this, reply, line, waiting] {
        --running;
        --line->inFlight;
        finish(*reply, waiting);
    });
    reply->start(line, requestFor(waiting.call.operation, waiting.call.anchor, requestId),
                 waiting.call.stops == Stops::Always ? waiting.stop : std::stop_token());
}

void Client::Private::finish(Reply &reply, const Waiting &waiting)
{
    Result<Document> document = reply.takeDocument();
    Exchange exchange = reply.exchange();
    exchange.operation = waiting.call.operation;
    reply.deleteLater();
    // A slot or the handler may destroy the client: nothing of it is used afterwards.
    const QPointer<Client> alive(q);
    Q_EMIT q->exchanged(exchange);
    if (alive)
        learnVersion(document);
    const auto older = alive && !closing ? forOlderServer(waiting, document) : std::nullopt;
    if (alive && !closing && older) {
        Waiting again = waiting;
        again.request = *older;
        enqueue(std::move(again), true);
        return startWaiting();
    }
    const auto busy = busyIn(document);
    if (alive && !closing)
        learnOfBusiness(document, busy);
    if (alive && !closing && busy && !waiting.call.writes &&
        restraint.repeats(*busy, waiting.repeats)) {
        Waiting again = waiting;
        ++again.repeats;
        enqueue(std::move(again), true);
        return startWaiting();
    }
    if (alive && !closing)
        startWaiting();
    waiting.handler(std::move(document));
}

bool Client::Private::isTold() const
{
    static const QMetaMethod exchanged = QMetaMethod::fromSignal(&Client::exchanged);
    return q->isSignalConnected(exchanged);
}

void Client::Private::learnVersion(const Result<Document> &answer)
{
    const auto said = answer ? answer->serverVersion() : std::nullopt;
    if (said && std::exchange(version, said) != said)
        Q_EMIT q->versionChanged(); // may destroy this
}

/// The same call for an older server, where this one was refused for its version.
std::optional<VersionedRequest> Client::Private::forOlderServer(const Waiting &waiting,
                                                                const Result<Document> &answer)
{
    const auto body = answer ? answer->body() : std::unexpected(answer.error());
    const ServerVersion refused = waiting.request.version;
    if (body || !refusesVersion(body.error(), refused))
        return std::nullopt;
    auto older = olderThan(refused);
    if (!older) { // it is not about versions
        if (std::exchange(newest, std::nullopt))
            Q_EMIT q->versionChanged(); // may destroy this
        return std::nullopt;
    }
    if (newest && *newest < *older)
        older = newest;
    auto forOlder = waiting.call.write(*older);
    // Of a server that is known to be newer one refusal says nothing.
    const bool isNewer = version && schemaOf(*version) >= refused;
    if (isAboutServer(body.error()) && !isNewer && std::exchange(newest, older) != older)
        Q_EMIT q->versionChanged(); // may destroy this
    return forOlder;
}

void Client::Private::learnOfBusiness(const Result<Document> &answer,
                                      const std::optional<Error> &busy)
{
    const QPointer<Client> alive(q); // each of these may destroy this
    restraint.learn(answer);
    if (alive && busy)
        restraint.refused(*busy, running + 1);
    else if (alive && answer)
        restraint.answered();
}

/// What is sent again comes first: somebody has waited for it longest.
void Client::Private::enqueue(Waiting waiting, bool again)
{
    if (waiting.stop.stop_possible())
        waiting.whileWaiting = std::make_shared<StopCallback>(
            waiting.stop, std::function<void()>([this] {
                QMetaObject::invokeMethod(
                    q, [this] { dropStopped(); }, Qt::QueuedConnection);
            }));
    if (again)
        queue.prepend(std::move(waiting));
    else
        queue.enqueue(std::move(waiting));
}

void Client::Private::startWaiting()
{
    if (restraint.isHolding())
        return;
    for (qsizetype i = 0; i < queue.size() && running < mostAtOnce();) {
        if (queue.at(i).stop.stop_requested())
            ++i; // dropStopped() is on its way
        else
            start(queue.takeAt(i));
    }
}

/// Finishes the calls that were cancelled before their turn came: they are never sent.
void Client::Private::dropStopped()
{
    drop([](const Waiting &one) { return one.stop.stop_requested(); },
         {.failure = Failure::Cancelled, .beforeCall = true});
}

/// Those that waited for the end of a pause, or for the network.
void Client::Private::startStreams()
{
    if (restraint.isHolding())
        return;
    for (const WaitingStream &one : std::exchange(waitingStreams, {})) {
        if (!one.reply)
            continue;
        // A stream has a connection to itself.
        if (!streams || isOfConnection())
            streams = newLine();
        one.reply->start(streams, one.request, {});
    }
}

/// A stream that is refused says as much of a server as a call does.
void Client::Private::learnOfStream(const Error &error)
{
    if (!closing && error.failure == Failure::Busy && !error.beforeCall)
        restraint.refused(error, running + 1);
}

void Client::Private::drop(bool (*isMeant)(const Waiting &), const Error &error)
{
    QList<Waiting> dropped;
    for (qsizetype i = 0; i < queue.size();) {
        if (isMeant(queue.at(i)))
            dropped.append(queue.takeAt(i));
        else
            ++i;
    }
    for (const Waiting &one : dropped) // a handler may destroy the client
        one.handler(std::unexpected(error));
}

/// Whether a call that cannot be made now waits for the network. One that writes would come out of
/// the blue; one that nobody could stop would hold up whoever looks what became of such a call.
bool Client::Private::cannotWait(const Waiting &waiting)
{
    return waiting.call.writes || !waiting.stop.stop_possible();
}

} // namespace Ews
