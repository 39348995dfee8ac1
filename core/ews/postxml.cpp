// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/postxml.h"

#include "ews/certificates.h"
#include "ews/oneconnection.h"
#include "ews/proxy.h"
#include "ews/reply.h"

#include <QPromise>
#include <QUuid>

namespace Ews {

namespace {

/// Lives for as long as it takes.
struct Posting
{
    Endpoint endpoint;
    std::unique_ptr<Reply> reply{};
};

std::shared_ptr<Line> lineTo(const Endpoint &endpoint)
{
    auto line = std::make_shared<Line>();
    if (mayReceiveCredentials(endpoint.url))
        line->authentication = endpoint.authentication;
    line->state = std::make_shared<SignInState>();
    if (line->isOfConnection())
        line->manager = std::make_unique<OneConnection>();
    else
        line->manager = std::make_unique<QNetworkAccessManager>();
    line->manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    useProxies(*line->manager, endpoint.proxySignIn);
    return line;
}

QNetworkRequest requestTo(const Endpoint &endpoint, const QByteArray &action)
{
    QUrl url = endpoint.url;
    url.setUserInfo({});
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("text/xml; charset=utf-8"));
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      QStringLiteral("OnBehalf/" ONBEHALF_VERSION));
    if (!action.isNull())
        request.setRawHeader("SOAPAction", '"' + action + '"');
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(int(endpoint.quietTimeout.count()));
    present(endpoint.clientCertificate, request);
    return request;
}

} // namespace

QFuture<Result<QByteArray>> postXml(const Endpoint &endpoint, const XmlPost &post,
                                    std::stop_token stop)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    const auto posting = std::make_shared<Posting>(Posting{.endpoint = endpoint});
    posting->reply =
        std::make_unique<Reply>(posting->endpoint, post.body, false,
                                QUuid::createUuid().toByteArray(QUuid::WithoutBraces), nullptr);
    Reply *reply = posting->reply.get();
    QObject::connect(reply, &Reply::finished, reply, [promise, posting, reply] {
        const Result<Document> document = reply->takeDocument();
        if (document)
            promise->addResult(reply->body());
        else
            promise->addResult(std::unexpected(document.error()));
        promise->finish();
        posting->reply.release()->deleteLater(); // it is telling us
    });
    reply->limit(post.limit);
    reply->keepBody();
    reply->start(lineTo(endpoint), requestTo(endpoint, post.action), std::move(stop));
    return promise->future();
}

std::optional<QUrl> redirectIn(const Error &error)
{
    constexpr QLatin1StringView name("Location=");
    for (const QString &detail : error.details)
        if (error.httpStatus / 100 == 3 && detail.startsWith(name))
            return QUrl(detail.sliced(name.size()));
    return std::nullopt;
}

} // namespace Ews
