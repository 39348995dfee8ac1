// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/client.h"

#include "ews/certificates.h"
#include "ews/eventstream.h"
#include "ews/oneconnection.h"
#include "ews/operations/subscribe.h"
#include "ews/proxy.h"
#include "ews/reply.h"
#include "ews/restraint.h"

#include <QMetaMethod>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkRequest>
#include <QPointer>
#include <QQueue>
#include <QUuid>

#include <algorithm>

namespace Ews {

namespace {

/// QNetworkAccessManager opens six connections to a host and has no setting for it.
constexpr int connectionsPerManager = 6;

} // namespace

class Client::Private
{
public:
    using StopCallback = std::stop_callback<std::function<void()>>;
    struct Waiting
    {
        Call call;
        VersionedRequest request;
        std::stop_token stop;
        Handler handler;
        std::shared_ptr<StopCallback> whileWaiting{};
        int repeats = 0; ///< How often it was sent again because the server was busy.
    };

    explicit Private(Client *client, Endpoint e)
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
            Q_EMIT q->heldChanged(); // may destroy this
        });
        QObject::connect(&restraint, &Restraint::reachedChanged, q, &Client::reachedChanged);
    }

    bool isOfConnection() const { return authentication && authentication->isOfConnection(); }
    /// Calls that may be under way. Until a password was accepted, by the server or by a proxy, one
    /// alone: several wrong ones at once can lock an account.
    int mostAtOnce() const
    {
        const bool triesPassword = (isOfConnection() && !signIn->accepted) ||
                                   (!endpoint.proxySignIn.user.isEmpty() && !signIn->isThrough);
        return triesPassword ? 1 : qMax(1, qMin(endpoint.connections, restraint.mostAtOnce()));
    }
    std::shared_ptr<Line> newLine();
    QNetworkRequest baseRequest() const;
    QNetworkRequest requestFor(QLatin1StringView operation, const QByteArray &requestId) const;
    void start(Waiting waiting);
    void finish(Reply &reply, const Waiting &waiting);
    void enqueue(Waiting waiting, bool again = false);
    void startWaiting();
    void dropStopped();
    void drop(bool (*isMeant)(const Waiting &), const Error &error);
    static bool cannotWait(const Waiting &waiting);
    void learnOfBusiness(const Result<Document> &answer, const std::optional<Error> &busy);
    void learnVersion(const Result<Document> &answer);
    std::optional<VersionedRequest> forOlderServer(const Waiting &waiting,
                                                   const Result<Document> &answer);
    bool isTold() const;

    Client *q;
    Endpoint endpoint;
    Restraint restraint;
    QNetworkRequest request;
    /// Of all connections: a cookie says which of several servers knows a subscription.
    QNetworkCookieJar *cookies = new QNetworkCookieJar(q);
    std::shared_ptr<Authentication> authentication; ///< Null where credentials must not go.
    const std::shared_ptr<SignInState> signIn = std::make_shared<SignInState>();
    std::vector<std::shared_ptr<Line>> lines;
    std::shared_ptr<Line> streams; ///< Made for the first one.
    QQueue<Waiting> queue;
    int running = 0;
    bool closing = false;
    std::optional<ServerVersionInfo> version;
    std::optional<ServerVersion> newest; ///< That the server did not refuse; nothing: it did not.
    Discretion discretion;
    qsizetype mostTold = maximumAnswer;
};

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
    if (!endpoint.anchorMailbox.isEmpty())
        base.setRawHeader("X-AnchorMailbox", endpoint.anchorMailbox.toUtf8());
    present(endpoint.clientCertificate, base);
    return base;
}

QNetworkRequest Client::Private::requestFor(QLatin1StringView operation,
                                            const QByteArray &requestId) const
{
    QNetworkRequest own = request;
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
    reply->start(line, requestFor(waiting.call.operation, requestId), waiting.stop);
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
         {.failure = Failure::Cancelled});
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

Client::Client(Endpoint endpoint, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(endpoint)))
{}

Client::~Client()
{
    d->closing = true;
    while (!d->queue.isEmpty()) // what the handlers send is refused by post()
        d->queue.dequeue().handler(std::unexpected(Error{.failure = Failure::Cancelled}));
    const auto replies = findChildren<Reply *>(Qt::FindDirectChildrenOnly);
    for (Reply *reply : replies)
        reply->cancel();
}

const Endpoint &Client::endpoint() const
{
    return d->endpoint;
}

std::optional<ServerVersionInfo> Client::serverVersion() const
{
    return d->version;
}

std::optional<ServerVersion> Client::understands() const
{
    if (d->newest)
        return d->newest;
    return d->version ? std::optional(schemaOf(*d->version)) : std::nullopt;
}

std::optional<ServerVersion> Client::newestAccepted() const
{
    return d->newest;
}

std::chrono::milliseconds Client::heldFor() const
{
    return d->restraint.left();
}

void Client::setOffline(bool offline)
{
    d->restraint.setOffline(offline);
    if (offline)
        d->drop(&Private::cannotWait, {.failure = Failure::Network, .beforeCall = true});
}

void Client::reconnect()
{
    std::ranges::generate(d->lines, [this] { return d->newLine(); });
    d->streams.reset();
}

void Client::limitTold(qsizetype most)
{
    d->mostTold = most;
}

std::unique_ptr<EventStream> Client::listen(const GetStreamingEvents &op,
                                            std::chrono::milliseconds quiet)
{
    const QByteArray requestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const QByteArray body = writeRequest(op, d->endpoint.header);
    QNetworkRequest request = d->requestFor(GetStreamingEvents::name, requestId);
    request.setTransferTimeout(0);
    request.setRawHeader("Accept-Encoding", "identity"); // packing would hold back what happens
    // A stream has a connection to itself.
    if (!d->streams || d->isOfConnection())
        d->streams = d->newLine();
    auto *reply = new Reply(d->endpoint, body, false, requestId, this);
    if (d->isTold())
        reply->tellAs(&d->discretion, d->mostTold);
    reply->listen(quiet);
    connect(reply, &Reply::finished, reply, &QObject::deleteLater);
    std::unique_ptr<EventStream> stream(new EventStream(reply));
    connect(reply, &Reply::told, this, [this](Exchange exchange) {
        exchange.operation = GetStreamingEvents::name;
        Q_EMIT exchanged(exchange);
    });
    reply->start(d->streams, request, {});
    return stream;
}

void Client::post(Call call, std::stop_token stop, Handler handler)
{
    if (d->closing || stop.stop_requested()) {
        handler(std::unexpected(Error{.failure = Failure::Cancelled}));
        return;
    }
    const auto newest = d->newest.value_or(ServerVersion::V2017_07_11);
    auto request = call.write(newest);
    if (!request) {
        handler(std::unexpected(needsNewerServer(call.needed, newest)));
        return;
    }
    Private::Waiting waiting{std::move(call), std::move(*request), std::move(stop),
                             std::move(handler)};
    if (d->restraint.isOffline() && Private::cannotWait(waiting))
        return waiting.handler(
            std::unexpected(Error{.failure = Failure::Network, .beforeCall = true}));
    d->enqueue(std::move(waiting));
    d->startWaiting();
}

} // namespace Ews
