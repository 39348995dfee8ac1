// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/issuercall.h"

#include "ews/authentication.h"
#include "ews/certificates.h"
#include "ews/onceonlybody.h"
#include "oauth/problem.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

namespace OnBehalf::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {

using AnswerPromise = QPromise<Ews::Result<IssuerAnswer>>;

constexpr qsizetype longestAnswer = qsizetype(1024) * 1024;
constexpr qsizetype longestWords = 500;

/// One call, which ends itself. What it receives may hold tokens, so none of it is repeated.
class IssuerCall : public QObject
{
public:
    /// \a other: who is called, and how; of an issuer there is no URL in it. \a accepted: the
    /// certificates that were allowed, of whatever host.
    IssuerCall(Ews::Endpoint other, QList<Ews::AcceptedCertificate> accepted, AnswerPromise promise)
        : m_other(std::move(other))
        , m_accepted(std::move(accepted))
        , m_promise(std::move(promise))
    {
        m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        Ews::useProxies(m_manager, m_other.proxySignIn);
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this,
                [this] { end(std::unexpected(problemError(Problem::IssuerTimedOut))); });
    }

    void get(const QUrl &url, std::stop_token stop)
    {
        watch(m_manager.get(requestFor(url)), std::move(stop));
    }

    void getChallenge(std::stop_token stop)
    {
        m_wantsChallenge = true;
        QNetworkRequest request = requestFor(m_other.url);
        request.setRawHeader("Authorization", "Bearer");
        Ews::present(m_other.clientCertificate, request);
        watch(m_manager.get(request), std::move(stop));
    }

    void post(const QUrl &url, const QByteArray &form, std::stop_token stop)
    {
        QNetworkRequest request = requestFor(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          "application/x-www-form-urlencoded"_L1);
        request.setHeader(QNetworkRequest::ContentLengthHeader, form.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        watch(m_manager.post(request, new Ews::OnceOnlyBody(form, this)), std::move(stop));
    }

private:
    QNetworkRequest requestFor(const QUrl &url) const
    {
        QNetworkRequest request(url);
        if (const QByteArray value = Ews::proxyAuthorization(m_manager, url); !value.isEmpty())
            request.setRawHeader("Proxy-Authorization", value);
        request.setHeader(QNetworkRequest::UserAgentHeader, "OnBehalf/" ONBEHALF_VERSION ""_L1);
        request.setRawHeader("Accept", "application/json");
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute,
                             QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                             QNetworkRequest::AlwaysNetwork);
        request.setDecompressedSafetyCheckThreshold(longestAnswer);
        return request;
    }

    void watch(QNetworkReply *reply, std::stop_token stop);
    void takeCertificate(const QList<QSslError> &problems);
    void read();
    void end(Ews::Result<IssuerAnswer> result);
    Ews::Result<IssuerAnswer> judge() const;
    Ews::Result<IssuerAnswer> judgeStatus(int status) const;
    std::optional<Ews::Error> clientCertificateProblem(int status) const;

    QNetworkAccessManager m_manager;
    Ews::Endpoint m_other;
    QList<Ews::AcceptedCertificate> m_accepted;
    QTimer m_deadline;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    std::optional<Ews::Error> m_certificate;
    std::unique_ptr<std::stop_callback<std::function<void()>>> m_stop;
    AnswerPromise m_promise;
    bool m_wantsChallenge = false;
    bool m_ended = false;
};

void IssuerCall::watch(QNetworkReply *reply, std::stop_token stop)
{
    m_reply = reply;
    connect(reply, &QNetworkReply::readyRead, this, &IssuerCall::read);
    connect(reply, &QNetworkReply::sslErrors, this, &IssuerCall::takeCertificate);
    connect(reply, &QNetworkReply::finished, this, [this] {
        read();
        end(judge());
    });
    m_deadline.start(m_other.quietTimeout);
    m_stop = std::make_unique<std::stop_callback<std::function<void()>>>(
        std::move(stop), std::function<void()>([this] {
            QMetaObject::invokeMethod(
                this,
                [this] { end(std::unexpected(Ews::Error{.failure = Ews::Failure::Cancelled})); },
                Qt::QueuedConnection);
        }));
}

void IssuerCall::takeCertificate(const QList<QSslError> &problems)
{
    const QSslConfiguration tls = m_reply->sslConfiguration();
    const QString host = m_reply->url().host();
    if (Ews::isAccepted(tls, Ews::acceptedFor(host, m_accepted)))
        m_reply->ignoreSslErrors(problems);
    else {
        m_certificate =
            Ews::withCertificates(problemError(Problem::IssuerCertificate), tls, problems);
        m_certificate->subject = host;
    }
}

void IssuerCall::read()
{
    if (m_ended || !m_reply->isOpen())
        return;
    m_body += m_reply->read(longestAnswer + 1 - m_body.size());
    if (m_body.size() > longestAnswer)
        end(std::unexpected(
            problemError(Problem::IssuerMalformed, u"The answer is larger than 1 MB."_s)));
}

void IssuerCall::end(Ews::Result<IssuerAnswer> result)
{
    if (std::exchange(m_ended, true))
        return;
    m_deadline.stop();
    m_stop.reset();
    m_reply->disconnect(this);
    m_reply->abort();
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

Ews::Result<IssuerAnswer> IssuerCall::judge() const
{
    if (m_certificate)
        return std::unexpected(*m_certificate);
    if (const auto refusal = Ews::proxyError(*m_reply))
        return std::unexpected(*refusal);
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_reply->error();
    if (m_wantsChallenge) {
        if (const auto problem = clientCertificateProblem(status))
            return std::unexpected(*problem);
        if (error == QNetworkReply::SslHandshakeFailedError)
            return std::unexpected(Ews::handshakeError(m_reply->errorString()));
    }
    if (status == 0)
        return std::unexpected(problemError(
            Problem::IssuerUnavailable,
            error == QNetworkReply::ContentReSendError
                ? u"The connection closed before the answer; the call was not repeated."_s
                : m_reply->errorString()));
    if (m_wantsChallenge)
        return IssuerAnswer{.httpStatus = status,
                            .challenge = m_reply->rawHeader("WWW-Authenticate")};
    // Of an answer without a length Qt cannot know the end, and wants to send the form again.
    const bool complete =
        error == QNetworkReply::NoError ||
        (error == QNetworkReply::ContentReSendError && !m_reply->hasRawHeader("Content-Length") &&
         !m_reply->hasRawHeader("Transfer-Encoding"));
    if (status == 200 && !complete)
        return std::unexpected(problemError(Problem::IssuerUnavailable, m_reply->errorString()));
    return judgeStatus(status);
}

/// What the Exchange server says to the client certificate; an issuer is not shown it.
std::optional<Ews::Error> IssuerCall::clientCertificateProblem(int status) const
{
    if (status == 0)
        return Ews::clientCertificateAlert(m_reply->errorString(),
                                           m_other.clientCertificate.has_value());
    if (const auto code = Ews::clientCertificatePage(status, m_body))
        return Ews::Error{
            .failure = Ews::Failure::Unauthorized, .code = *code, .httpStatus = status};
    return std::nullopt;
}

Ews::Result<IssuerAnswer> IssuerCall::judgeStatus(int status) const
{
    const auto failed = [status](Problem problem) {
        Ews::Error error = problemError(problem);
        error.httpStatus = status;
        return std::unexpected(error);
    };
    if (status == 429 || status == 503) {
        const int seconds = qBound(0, m_reply->rawHeader("Retry-After").trimmed().toInt(), 86'400);
        return std::unexpected(Ews::Error{.failure = Ews::Failure::Busy,
                                          .httpStatus = status,
                                          .retryAfter = std::chrono::seconds(seconds)});
    }
    const QJsonDocument document = QJsonDocument::fromJson(m_body);
    const IssuerAnswer answer{.httpStatus = status, .content = document.object()};
    if (document.isObject() && (status == 200 || !answer.error().isEmpty()))
        return answer;
    if (status == 401) // without a body: Qt may want to send the form again
        return failed(Problem::ProgramNotAllowed);
    if (status >= 500)
        return failed(Problem::IssuerUnavailable);
    if (status == 404 || status == 405 || (status >= 300 && status < 400))
        return failed(Problem::IssuerNotFound);
    return failed(Problem::IssuerMalformed);
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

/// \a words without \a secret where it is percent-encoded, in whole or in part: letters of either
/// case, and "+" for a space.
QString withoutEncoded(const QString &words, const QString &secret)
{
    const QByteArray text = words.toUtf8();
    QByteArray plain;
    QList<qsizetype> places; // where in the text each byte of it begins
    for (qsizetype at = 0; at < text.size();) {
        const bool isEncoded = at + 2 < text.size() && text.at(at) == '%' &&
                               isHexDigit(text.at(at + 1)) && isHexDigit(text.at(at + 2));
        places.append(at);
        plain += isEncoded ? QByteArray::fromHex(text.mid(at + 1, 2)) : text.mid(at, 1);
        at += isEncoded ? 3 : 1;
    }
    places.append(text.size());
    plain.replace('+', ' ');
    const QByteArray sought = secret.toUtf8().replace('+', ' ');
    QByteArray rest;
    qsizetype done = 0;
    for (qsizetype at = plain.indexOf(sought); at >= 0; at = plain.indexOf(sought, done)) {
        rest += text.mid(places.at(done), places.at(at) - places.at(done));
        rest += "…";
        done = at + sought.size();
    }
    rest += text.mid(places.at(done));
    return QString::fromUtf8(rest);
}

/// Issuers may repeat what they were sent, as it is or as it came.
QString withoutSecrets(QString words, const Fields &form)
{
    for (const auto &[name, value] : form)
        if (!value.isEmpty() && (name == "code"_L1 || name == "code_verifier"_L1 ||
                                 name == "refresh_token"_L1 || name == "device_code"_L1))
            words = withoutEncoded(words.replace(value, u"…"_s), value);
    words.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return words.left(longestWords);
}

Problem problemOf(const QString &error)
{
    // RFC 6749 5.2 and 4.1.2.1, RFC 8628 3.5, RFC 8707, OpenID Connect Core 3.1.2.6, and Entra's:
    // https://learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code
    if (error == "access_denied"_L1 || error == "authorization_declined"_L1)
        return Problem::SignInDenied;
    if (error == "expired_token"_L1)
        return Problem::DeviceCodeExpired;
    if (error == "interaction_required"_L1 || error == "login_required"_L1)
        return Problem::SignInAgain;
    for (const auto one : {"invalid_client"_L1, "unauthorized_client"_L1, "invalid_scope"_L1,
                           "invalid_resource"_L1, "invalid_target"_L1, "consent_required"_L1})
        if (error == one)
            return Problem::ProgramNotAllowed;
    if (error == "server_error"_L1 || error == "temporarily_unavailable"_L1)
        return Problem::IssuerUnavailable;
    return Problem::IssuerRefused;
}

/// Of an issuer no more is known, and it is shown no more, than this.
Ews::Endpoint endpointOf(const Issuer &issuer)
{
    return {.proxySignIn = issuer.proxySignIn, .quietTimeout = issuer.timeout};
}

QList<Ews::AcceptedCertificate> acceptedOf(const Ews::Endpoint &server)
{
    QList<Ews::AcceptedCertificate> accepted;
    for (const QByteArray &fingerprint : server.acceptedCertificates)
        accepted.append({server.url.host(), fingerprint});
    return accepted;
}

QFuture<Ews::Result<IssuerAnswer>> notAsked()
{
    return Ews::readyFuture<Ews::Result<IssuerAnswer>>(std::unexpected(
        problemError(Problem::IssuerNotFound, u"The address is not one of https."_s)));
}

} // namespace

QByteArray encoded(const Fields &fields)
{
    QByteArray all;
    for (const auto &[name, value] : fields) {
        if (!all.isEmpty())
            all += '&';
        all += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return all;
}

QString IssuerAnswer::error() const
{
    return content.value("error"_L1).toString();
}

QFuture<Ews::Result<IssuerAnswer>> askIssuer(const Issuer &issuer, const QUrl &url,
                                             std::stop_token stop)
{
    if (!mayBeAsked(url))
        return notAsked();
    AnswerPromise promise;
    promise.start();
    auto future = promise.future();
    (new IssuerCall(endpointOf(issuer), issuer.acceptedCertificates, std::move(promise)))
        ->get(url, std::move(stop));
    return future;
}

QFuture<Ews::Result<IssuerAnswer>> askWithoutToken(const Ews::Endpoint &server,
                                                   std::stop_token stop)
{
    if (!mayBeAsked(server.url))
        return notAsked();
    AnswerPromise promise;
    promise.start();
    auto future = promise.future();
    (new IssuerCall(server, acceptedOf(server), std::move(promise)))->getChallenge(std::move(stop));
    return future;
}

QFuture<Ews::Result<IssuerAnswer>> sendToIssuer(const Issuer &issuer, const QUrl &url,
                                                const Fields &form, std::stop_token stop)
{
    if (!mayBeAsked(url))
        return notAsked();
    AnswerPromise promise;
    promise.start();
    auto future = promise.future();
    (new IssuerCall(endpointOf(issuer), issuer.acceptedCertificates, std::move(promise)))
        ->post(url, encoded(form), std::move(stop));
    return future;
}

Ews::Error issuerError(const IssuerAnswer &answer, const Fields &form)
{
    const auto words = [&](QLatin1StringView name) {
        return withoutSecrets(answer.content.value(name).toString(), form);
    };
    Ews::Error error = problemError(problemOf(answer.error()), words("error_description"_L1));
    error.httpStatus = answer.httpStatus;
    error.requestId = words("correlation_id"_L1);
    if (const QString word = words("error"_L1); !word.isEmpty())
        error.details.append(u"error="_s + word);
    return error;
}

} // namespace OnBehalf::OAuth
