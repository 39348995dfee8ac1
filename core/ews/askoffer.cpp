// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/askoffer.h"

#include "ews/certificates.h"
#include "ews/proxy.h"
#include "ews/reply.h"

#include <QPromise>
#include <QUuid>

namespace Ews {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto offerName = "WWW-Authenticate="_L1;
constexpr qsizetype mostOfAnswer = qsizetype(1024) * 1024; // bytes; its headers are what counts

/// Lives for as long as it takes.
struct Asking
{
    Endpoint endpoint;
    std::unique_ptr<Reply> reply{};
};

} // namespace

QStringList schemesIn(const QList<Challenge> &challenges)
{
    QStringList schemes;
    for (const Challenge &one : challenges)
        schemes.append(QString::fromLatin1(one.scheme));
    schemes.removeDuplicates();
    return schemes;
}

QString offerDetail(const QStringList &schemes)
{
    return offerName + schemes.join(u", "_s);
}

std::optional<QStringList> offeredWith(const Error &error)
{
    for (const QString &detail : error.details)
        if (detail.startsWith(offerName))
            return detail.mid(offerName.size()).split(u", "_s, Qt::SkipEmptyParts);
    return std::nullopt;
}

QFuture<Result<Offer>> askOffer(const Endpoint &endpoint, std::stop_token stop)
{
    auto promise = std::make_shared<QPromise<Result<Offer>>>();
    promise->start();
    const auto asking = std::make_shared<Asking>(Asking{.endpoint = endpoint});
    const QByteArray requestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    asking->reply =
        std::make_unique<Reply>(asking->endpoint, QByteArray(), false, requestId, nullptr);
    Reply *reply = asking->reply.get();
    reply->limit(mostOfAnswer);
    QObject::connect(reply, &Reply::finished, reply, [promise, asking, reply] {
        const Result<Document> document = reply->takeDocument();
        const bool asksNobody = document || document.error().failure == Failure::Fault;
        if (asksNobody || reply->httpStatus() == 401)
            promise->addResult(Offer{.methods = methodsIn(reply->challenges()),
                                     .schemes = schemesIn(reply->challenges()),
                                     .httpStatus = reply->httpStatus()});
        else
            promise->addResult(std::unexpected(document.error()));
        promise->finish();
        asking->reply.release()->deleteLater(); // it is telling us
    });

    QUrl url = endpoint.url;
    url.setUserInfo({});
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("text/xml; charset=utf-8"));
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      QStringLiteral("OnBehalf/" ONBEHALF_VERSION));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(int(endpoint.quietTimeout.count()));
    present(endpoint.clientCertificate, request);
    auto line = std::make_shared<Line>();
    line->manager = std::make_unique<QNetworkAccessManager>();
    useProxies(*line->manager, endpoint.proxySignIn);
    reply->start(std::move(line), request, std::move(stop));
    return promise->future();
}

} // namespace Ews
