// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/client.h"

#include "ews/onceonlybody.h"
#include "ews/reply.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QQueue>
#include <QUuid>

namespace Ews {

namespace {

/// QNetworkAccessManager opens six connections to a host and has no setting for it.
constexpr int connectionsPerManager = 6;

} // namespace

bool mayReceiveCredentials(const QUrl &url)
{
    if (url.scheme() == "https"_L1)
        return true;
    return url.scheme() == "http"_L1 &&
           (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback());
}

class Client::Private
{
public:
    struct Waiting
    {
        Call call;
        std::stop_token stop;
        Handler handler;
    };

    explicit Private(Client *client, Endpoint e)
        : q(client)
        , endpoint(std::move(e))
    {
        const int count = qMax(1, endpoint.connections);
        for (int i = 0; i < (count + connectionsPerManager - 1) / connectionsPerManager; ++i) {
            auto &manager = managers.emplace_back(std::make_unique<QNetworkAccessManager>());
            manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        }
        inFlight.resize(managers.size());
        request = baseRequest();
    }

    QNetworkRequest baseRequest() const;
    void start(Waiting waiting);
    void startWaiting();

    Client *q;
    Endpoint endpoint;
    QNetworkRequest request;
    std::vector<std::unique_ptr<QNetworkAccessManager>> managers;
    std::vector<int> inFlight;
    QQueue<Waiting> queue;
    int running = 0;
    bool closing = false;
    std::optional<ServerVersionInfo> version;
};

QNetworkRequest Client::Private::baseRequest() const
{
    QNetworkRequest base(endpoint.url);
    base.setHeader(QNetworkRequest::ContentTypeHeader, "text/xml; charset=utf-8"_L1);
    base.setHeader(QNetworkRequest::UserAgentHeader, "OnBehalf/" ONBEHALF_VERSION ""_L1);
    base.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    base.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    base.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    base.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    base.setDecompressedSafetyCheckThreshold(-1); // maximumAnswer bounds what is read
    base.setTransferTimeout(int(endpoint.quietTimeout.count()));
    base.setRawHeader("return-client-request-id", "true");
    if (!endpoint.anchorMailbox.isEmpty())
        base.setRawHeader("X-AnchorMailbox", endpoint.anchorMailbox.toUtf8());
    if (!endpoint.authorization.isEmpty() && mayReceiveCredentials(endpoint.url))
        base.setRawHeader("Authorization", endpoint.authorization);
    return base;
}

void Client::Private::start(Waiting waiting)
{
    std::size_t best = 0;
    for (std::size_t i = 1; i < managers.size(); ++i)
        if (inFlight[i] < inFlight[best])
            best = i;
    ++running;
    ++inFlight[best];

    QNetworkRequest own = request;
    const QByteArray requestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    own.setRawHeader("client-request-id", requestId);
    own.setRawHeader("SOAPAction", "\"" + QByteArray(messagesNamespace.data()) + '/' +
                                       QByteArray(waiting.call.operation.data()) + '"');
    auto *reply = new Reply(endpoint, waiting.call.body, waiting.call.writes, requestId, q);
    QObject::connect(reply, &Reply::finished, q, [this, reply, best, waiting] {
        --running;
        --inFlight[best];
        Result<Document> document = reply->takeDocument();
        if (document) {
            if (const auto said = document->serverVersion())
                version = said;
        }
        Q_EMIT q->exchanged({waiting.call.operation, waiting.call.body, reply->body(),
                             reply->httpStatus(), QString::fromLatin1(reply->requestId())});
        reply->deleteLater();
        // The handler may destroy the client: nothing of it is used afterwards.
        if (!closing)
            startWaiting();
        waiting.handler(std::move(document));
    });
    reply->start(*managers[best], own, waiting.stop);
}

void Client::Private::startWaiting()
{
    while (!queue.isEmpty() && running < qMax(1, endpoint.connections))
        start(queue.dequeue());
}

Client::Client(Endpoint endpoint, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(endpoint)))
{}

Client::~Client()
{
    d->closing = true;
    while (!d->queue.isEmpty())
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

void Client::post(Call call, std::stop_token stop, Handler handler)
{
    d->queue.enqueue({std::move(call), std::move(stop), std::move(handler)});
    d->startWaiting();
}

} // namespace Ews
