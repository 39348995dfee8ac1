// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/probe.h"

#include "discovery/directions.h"
#include "ews/certificates.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

namespace OnBehalf::Autodiscover {

using namespace Qt::Literals::StringLiterals;

namespace {

using ProbeResult = Ews::Result<Probed>;

/// One request, which ends itself.
class Probe : public QObject
{
public:
    Probe(ProbeRequest request, std::stop_token stop)
        : m_wanted(std::move(request))
    {
        m_promise.start();
        m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        Ews::useProxies(m_manager, m_wanted.passage.proxySignIn);
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this,
                [this] { fail({.failure = Ews::Failure::TimedOut}); });
        m_stop = std::make_unique<Stop>(
            std::move(stop), std::function<void()>([this] {
                QMetaObject::invokeMethod(
                    this, [this] { fail({.failure = Ews::Failure::Cancelled}); },
                    Qt::QueuedConnection);
            }));
    }

    QFuture<ProbeResult> send()
    {
        const QNetworkRequest request = networkRequest();
        m_reply = m_wanted.posts ? m_manager.post(request, QByteArray()) : m_manager.get(request);
        // Queued: it may be ended there, and the reply in mid-work.
        connect(m_reply, &QNetworkReply::metaDataChanged, this, &Probe::takeHead,
                Qt::QueuedConnection);
        connect(m_reply, &QNetworkReply::readyRead, this, &Probe::takeBody);
        connect(m_reply, &QNetworkReply::sslErrors, this, &Probe::distrust);
        connect(m_reply, &QNetworkReply::finished, this, &Probe::takeEnd);
        m_deadline.start(m_wanted.limit);
        return m_promise.future();
    }

private:
    using Stop = std::stop_callback<std::function<void()>>;

    QNetworkRequest networkRequest() const;
    void takeHead();
    void takeBody();
    void takeEnd();
    void distrust(const QList<QSslError> &problems);
    Ews::Error problem() const;
    void fail(const Ews::Error &error) { end(std::unexpected(error)); }
    void end(ProbeResult result);

    ProbeRequest m_wanted;
    QNetworkAccessManager m_manager;
    QTimer m_deadline;
    QNetworkReply *m_reply = nullptr;
    Probed m_probed;
    std::optional<Ews::Error> m_certificate;
    QPromise<ProbeResult> m_promise;
    std::unique_ptr<Stop> m_stop;
    bool m_ended = false;
};

QNetworkRequest Probe::networkRequest() const
{
    QNetworkRequest request(m_wanted.url);
    if (const QByteArray value = Ews::proxyAuthorization(m_manager, m_wanted.url); !value.isEmpty())
        request.setRawHeader("Proxy-Authorization", value);
    request.setHeader(QNetworkRequest::UserAgentHeader, "OnBehalf/" ONBEHALF_VERSION ""_L1);
    if (m_wanted.posts)
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/xml; charset=utf-8"_s);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setDecompressedSafetyCheckThreshold(m_wanted.bytes);
    Ews::present(m_wanted.passage.clientCertificate, request);
    return request;
}

void Probe::takeHead()
{
    if (m_ended)
        return;
    m_probed.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_probed.status == 0 || m_probed.status == 407)
        return;
    m_probed.asksForName = m_probed.status == 401;
    if (m_probed.isRedirect()) {
        // Qt's own reading of it knows no relative ones.
        const QUrl location = QUrl::fromEncoded(m_reply->rawHeader("Location").trimmed());
        if (location.isValid() && !location.isEmpty())
            m_probed.redirect =
                namedUrl(m_wanted.url.resolved(location).toString(QUrl::FullyEncoded));
    }
    // Of these nothing more is wanted, however much more there is.
    if (m_probed.status != 200)
        end(m_probed);
}

void Probe::takeBody()
{
    if (m_ended || m_probed.status != 200)
        return;
    m_probed.body += m_reply->read(m_wanted.bytes + 1 - m_probed.body.size());
    if (m_probed.body.size() > m_wanted.bytes)
        fail({.failure = Ews::Failure::TooLarge});
}

void Probe::takeEnd()
{
    if (m_ended)
        return;
    takeHead();
    takeBody();
    if (m_ended)
        return;
    if (m_certificate)
        return fail(*m_certificate);
    if (const auto refusal = Ews::proxyError(*m_reply))
        return fail(*refusal);
    if (m_probed.status == 0 || m_reply->error() != QNetworkReply::NoError)
        return fail(problem());
    end(m_probed);
}

Ews::Error Probe::problem() const
{
    Ews::Error error{.message = m_reply->errorString(), .httpStatus = m_probed.status};
    if (m_reply->error() == QNetworkReply::HostNotFoundError)
        error.code = hostUnknown;
    else if (m_reply->error() == QNetworkReply::SslHandshakeFailedError)
        error.failure = Ews::Failure::Certificate;
    else if (m_reply->error() == QNetworkReply::UnknownContentError)
        error.failure = Ews::Failure::Malformed; // what was packed cannot be unpacked
    return error;
}

void Probe::distrust(const QList<QSslError> &problems)
{
    m_certificate = Ews::withCertificates({.failure = Ews::Failure::Certificate},
                                          m_reply->sslConfiguration(), problems);
}

void Probe::end(ProbeResult result)
{
    if (std::exchange(m_ended, true))
        return;
    m_deadline.stop();
    m_stop.reset();
    m_reply->disconnect(this);
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater(); // with the reply, which ends it
}

} // namespace

bool Probed::isRedirect() const
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QFuture<Ews::Result<Probed>> probe(ProbeRequest request, std::stop_token stop)
{
    return (new Probe(std::move(request), std::move(stop)))->send();
}

} // namespace OnBehalf::Autodiscover
