// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/reply.h"

#include "ews/certificates.h"
#include "ews/client.h"
#include "ews/eventstream.h"
#include "ews/onceonlybody.h"
#include "ews/oneconnection.h"

#include <QFutureWatcher>
#include <QNetworkCookie>
#include <QNetworkCookieJar>

namespace Ews {

namespace {

constexpr qsizetype shortestSession = 8; // bytes of a cookie

} // namespace

Reply::Reply(const Endpoint &endpoint, QByteArray requestBody, bool writes, QByteArray requestId,
             QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_requestBody(std::move(requestBody))
    , m_requestId(std::move(requestId))
    , m_writes(writes)
    , m_limit(Client::maximumAnswer)
{}

Reply::~Reply()
{
    delete m_reply;
}

void Reply::listen(std::chrono::milliseconds quiet)
{
    m_splitter.emplace(EventStream::maximumEnvelope);
    m_quiet = quiet;
}

void Reply::tellAs(Discretion *discretion, qsizetype most)
{
    m_discretion = discretion;
    m_mostTold = most;
}

void Reply::start(std::shared_ptr<Line> line, const QNetworkRequest &request, std::stop_token stop)
{
    m_line = std::move(line);
    m_request = request;
    m_clock.start();
    m_told.host = m_endpoint.url.host();
    m_told.began = QDateTime::currentDateTimeUtc();
    m_told.requestId = QString::fromLatin1(m_requestId);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        abort({.failure = Failure::TimedOut,
               .message = m_splitter ? u"Nothing came for too long."_s
                                     : u"The answer was not complete in time."_s});
    });
    m_deadline.start(m_splitter ? m_quiet : m_endpoint.totalTimeout);
    if (stop.stop_possible())
        m_stop = std::make_unique<std::stop_callback<std::function<void()>>>(
            std::move(stop), std::function<void()>([this] {
                // Queued: finishing destroys the callback, which must not happen inside it.
                QMetaObject::invokeMethod(this, &Reply::cancel, Qt::QueuedConnection);
            }));
    m_rounds.emplace(m_line, m_endpoint.url, m_writes);
    proceed(m_rounds->first());
}

/// Does what the next round needs once that is known, which may take a while.
void Reply::proceed(const Rounds::Future &next)
{
    if (next.isFinished() && next.result()) {
        post(*next.result());
        return;
    }
    auto *watcher = new QFutureWatcher<Result<Rounds::Step>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (m_done)
            return;
        const auto step = watcher->result();
        if (step)
            return post(*step);
        m_rounds->gaveUp(step.error());
        m_aborted = step.error();
        m_aborted->beforeCall = true; // nothing was sent, or it was refused for want of credentials
        finish();
    });
    watcher->setFuture(next);
}

void Reply::post(const Rounds::Step &step)
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->deleteLater();
    }
    m_body.clear();
    QNetworkRequest request = m_request;
    if (!step.authorization.isEmpty())
        request.setRawHeader("Authorization", step.authorization);
    if (m_discretion)
        m_credentials.append(step.authorization.mid(step.authorization.indexOf(' ') + 1));
    request.setAttribute(OneConnection::ConnectionAttribute, step.connection);
    QNetworkAccessManager &manager = *m_line->manager;
    if (!m_line->isOfConnection()) // those go through a proxy without its reading them
        if (const QByteArray value = proxyAuthorization(manager, m_endpoint.url); !value.isEmpty())
            request.setRawHeader("Proxy-Authorization", value);
    if (!step.withCall) {
        request.setRawHeader("SOAPAction", QByteArray());
        m_reply = manager.post(request, QByteArray());
    } else if (m_writes) {
        // Otherwise the manager keeps a copy of the body that it could send again.
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_requestBody.size());
        m_reply = manager.post(request, new OnceOnlyBody(m_requestBody, this));
    } else {
        m_reply = manager.post(request, m_requestBody);
    }
    listenToReply();
}

void Reply::listenToReply()
{
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (const auto proven = m_rounds->conclude(*m_reply); !proven)
            abort(proven.error());
        else if (!m_splitter &&
                 m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_limit)
            abort(tooLarge());
    });
    if (m_splitter) {
        m_reply->setReadBufferSize(EventStream::maximumEnvelope);
        // Queued: whoever hears of an envelope may destroy this, and the reply in mid-work.
        connect(m_reply, &QNetworkReply::readyRead, this, &Reply::hear, Qt::QueuedConnection);
        connect(m_reply, &QNetworkReply::finished, this, &Reply::finish, Qt::QueuedConnection);
    } else {
        connect(m_reply, &QNetworkReply::readyRead, this, [this] {
            if (!read())
                abort(tooLarge());
        });
        connect(m_reply, &QNetworkReply::finished, this, &Reply::finish);
    }
    connect(m_reply, &QNetworkReply::sslErrors, this, &Reply::checkCertificate);
}

void Reply::cancel()
{
    abort({.failure = Failure::Cancelled});
}

void Reply::abort(const Error &why)
{
    if (m_done)
        return;
    m_aborted = why;
    if (m_reply) {
        // It would emit finished(): whoever is told may destroy this, and the reply in mid-work.
        m_reply->disconnect(this);
        m_reply->abort();
    }
    finish();
}

Error Reply::tooLarge() const
{
    return {.failure = Failure::TooLarge,
            .message = u"The answer is larger than %1 MB."_s.arg(m_limit / (1024 * 1024))};
}

/// Takes what has come; false where that is too much.
bool Reply::read()
{
    // In pieces, because a few bytes can unpack to gigabytes; straight to where they stay.
    constexpr qsizetype piece = qsizetype(64) * 1024;
    for (;;) {
        const qsizetype size = m_body.size();
        m_body.resize(size + piece);
        const qint64 n = m_reply->read(m_body.data() + size, piece);
        m_body.resize(size + qMax<qsizetype>(n, 0));
        if (n <= 0)
            return true;
        if (m_body.size() > m_limit) {
            m_body = QByteArray();
            return false;
        }
    }
}

/// Of a stream: takes what has come.
void Reply::hear()
{
    if (m_done)
        return;
    m_deadline.start(m_quiet);
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200) {
        if (!read())
            abort(tooLarge());
    } else if (giveOut() && m_splitter->problem()) {
        abort(
            {.failure = m_splitter->problem()->failure, .message = m_splitter->problem()->message});
    }
}

/// False where nothing is left to do, or not even this.
bool Reply::giveOut()
{
    const QPointer<Reply> alive(this);
    const QList<QByteArray> envelopes = m_splitter->add(m_reply->readAll());
    for (const QByteArray &envelope : envelopes) {
        m_heard = true;
        tell(envelope);
        m_told.httpStatus = 200;
        m_told.took = std::chrono::milliseconds(m_clock.elapsed());
        if (!tellPart() || m_done)
            return false;
        Q_EMIT received(envelope);
        if (!alive || m_done)
            return false;
    }
    return true;
}

void Reply::checkCertificate(const QList<QSslError> &problems)
{
    const QSslConfiguration tls = m_reply->sslConfiguration();
    if (isAccepted(tls, m_endpoint.acceptedCertificates))
        m_reply->ignoreSslErrors(problems);
    else
        m_certificate = withCertificates({.failure = Failure::Certificate}, tls, problems);
}

/// The same wrong password once more might lock somebody out of the proxy.
void Reply::learnOfProxy()
{
    if (!m_reply || !m_line->state)
        return;
    const auto refusal = proxyError(*m_reply);
    if (refusal && refusal->code == proxyAuthenticationRefused)
        m_line->state->proxyRefused = refusal;
    else if (!refusal && m_httpStatus != 0)
        m_line->state->isThrough = true;
}

/// With what was sent for this call alone.
Discretion Reply::ownDiscretion() const
{
    if (m_line->authentication)
        m_discretion->learn(m_line->authentication->secrets());
    m_discretion->learn({m_endpoint.proxySignIn.password.toUtf8()});
    Discretion own = *m_discretion;
    own.learn(m_credentials);
    const auto cookies = m_line->manager->cookieJar()->cookiesForUrl(m_endpoint.url);
    for (const QNetworkCookie &cookie : cookies)
        if (cookie.value().size() >= shortestSession) // "true" says nothing of a session
            own.learn({cookie.value()});
    return own;
}

/// Of what came, and now, because what is read is parsed in place.
void Reply::tell(const QByteArray &answer)
{
    if (!m_discretion)
        return;
    const Discretion discretion = ownDiscretion();
    m_told.codes = responseCodesIn(answer);
    m_told.request = discretion.discreet(m_requestBody, m_mostTold);
    m_told.requestSize = m_requestBody.size();
    m_told.requestIsCut = m_requestBody.size() > m_mostTold;
    m_told.response = discretion.discreet(answer, m_mostTold);
    m_told.responseSize = answer.size();
    m_told.responseIsCut = answer.size() > m_mostTold;
}

/// The rest of it.
void Reply::tellOutcome()
{
    m_told.took = std::chrono::milliseconds(m_clock.elapsed());
    m_told.httpStatus = m_httpStatus;
    if (m_document)
        return;
    m_told.failure = m_document.error().failure;
    const QString &words = m_document.error().message;
    m_told.problem = m_discretion ? m_discretion->discreet(words) : words;
}

/// False where nothing of this is left.
bool Reply::tellPart()
{
    const QPointer<Reply> alive(this);
    if (m_discretion)
        Q_EMIT told(m_told);
    return alive;
}

/// It was never started: there is nothing to be told of it.
void Reply::finishUnsent()
{
    m_done = true;
    Error error = m_aborted.value_or(Error{.failure = Failure::Cancelled});
    error.beforeCall = true;
    m_document = std::unexpected(std::move(error));
    Q_EMIT finished();
}

void Reply::finish()
{
    if (m_done)
        return;
    if (!m_line)
        return finishUnsent();
    const bool toBeRead = m_reply && m_reply->isOpen() && !m_aborted;
    if (m_reply)
        m_httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (toBeRead && !m_certificate)
        if (const auto next = m_rounds->after(*m_reply))
            return proceed(*next);
    const bool streamed = m_splitter && m_httpStatus == 200;
    if (streamed && toBeRead && !giveOut())
        return;
    m_done = true;
    m_deadline.stop();
    m_stop.reset();
    if (!streamed && toBeRead && !m_aborted && !read())
        m_aborted = tooLarge();
    learnOfProxy();
    tell(m_body);
    if (m_keepsBody)
        m_keptBody = m_body;
    m_document = m_splitter ? judgeStream() : judge();
    if (m_document)
        m_document->origin = origin();
    else
        origin().addTo(m_document.error());
    tellOutcome();
    const bool isFailedStream = m_splitter && m_told.failed();
    if (!isFailedStream || tellPart())
        Q_EMIT finished();
}

} // namespace Ews
