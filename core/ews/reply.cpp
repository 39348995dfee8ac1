// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/reply.h"

#include "ews/client.h"
#include "ews/eventstream.h"
#include "ews/onceonlybody.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>

namespace Ews {

namespace {

/// Retry-After: seconds or a date.
std::chrono::milliseconds retryAfter(const QNetworkReply &reply)
{
    const QByteArray value = reply.rawHeader("Retry-After").trimmed();
    bool ok = false;
    const int seconds = value.toInt(&ok);
    if (ok)
        return std::chrono::seconds(qBound(0, seconds, 24 * 3600));
    const QString date = QString::fromLatin1(value).replace("GMT"_L1, "+0000"_L1);
    const QDateTime at = QDateTime::fromString(date, Qt::RFC2822Date);
    if (!at.isValid())
        return {};
    return std::chrono::milliseconds(
        std::clamp<qint64>(QDateTime::currentDateTimeUtc().msecsTo(at), 0, 24 * 3'600'000));
}

/// The answer's charset must be UTF-8 or not be said at all.
bool isForeignCharset(const QNetworkReply &reply)
{
    const QByteArray type = reply.rawHeader("Content-Type").toLower();
    const qsizetype at = type.indexOf("charset=");
    if (at < 0)
        return false;
    QByteArray charset = type.mid(at + 8);
    charset = charset.split(';').first().replace('"', "").trimmed();
    return charset != "utf-8" && charset != "utf8" && charset != "us-ascii";
}

bool looksLikeXml(const QByteArray &body)
{
    QByteArrayView start = QByteArrayView(body).first(qMin<qsizetype>(body.size(), 512)).trimmed();
    if (start.startsWith("\xef\xbb\xbf"))
        start = start.sliced(3);
    if (!start.startsWith('<'))
        return false;
    const QByteArray head = start.toByteArray().toLower();
    return !head.startsWith("<!doctype html") && !head.startsWith("<html");
}

const auto tooLarge = u"The answer is larger than 64 MB."_s;

} // namespace

Reply::Reply(const Endpoint &endpoint, QByteArray requestBody, bool writes, bool keepsBody,
             QByteArray requestId, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_requestBody(std::move(requestBody))
    , m_requestId(std::move(requestId))
    , m_writes(writes)
    , m_keepsBody(keepsBody)
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

void Reply::start(QNetworkAccessManager &manager, const QNetworkRequest &request,
                  std::stop_token stop)
{
    if (m_writes) {
        QNetworkRequest once = request;
        // Otherwise the manager keeps a copy of the body that it could send again.
        once.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        once.setHeader(QNetworkRequest::ContentLengthHeader, m_requestBody.size());
        m_reply = manager.post(once, new OnceOnlyBody(m_requestBody, this));
    } else {
        m_reply = manager.post(request, m_requestBody);
    }
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (!m_splitter && m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() >
                               Client::maximumAnswer)
            abort(Failure::TooLarge, tooLarge);
    });
    if (m_splitter) {
        m_reply->setReadBufferSize(EventStream::maximumEnvelope);
        // Queued: whoever hears of an envelope may destroy this, and the reply in mid-work.
        connect(m_reply, &QNetworkReply::readyRead, this, &Reply::hear, Qt::QueuedConnection);
        connect(m_reply, &QNetworkReply::finished, this, &Reply::finish, Qt::QueuedConnection);
    } else {
        connect(m_reply, &QNetworkReply::readyRead, this, [this] {
            if (!read())
                abort(Failure::TooLarge, tooLarge);
        });
        connect(m_reply, &QNetworkReply::finished, this, &Reply::finish);
    }
    connect(m_reply, &QNetworkReply::sslErrors, this, &Reply::checkCertificate);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        abort(Failure::TimedOut, m_splitter ? u"Nothing came for too long."_s
                                            : u"The answer was not complete in time."_s);
    });
    m_deadline.start(m_splitter ? m_quiet : m_endpoint.totalTimeout);
    if (stop.stop_possible())
        m_stop = std::make_unique<std::stop_callback<std::function<void()>>>(
            std::move(stop), std::function<void()>([this] {
                // Queued: finishing destroys the callback, which must not happen inside it.
                QMetaObject::invokeMethod(this, &Reply::cancel, Qt::QueuedConnection);
            }));
}

void Reply::cancel()
{
    abort(Failure::Cancelled, {});
}

void Reply::abort(Failure why, const QString &message)
{
    if (m_done)
        return;
    m_aborted = Error{.failure = why, .message = message};
    // It would emit finished(): whoever is told may destroy this, and the reply in mid-work.
    m_reply->disconnect(this);
    m_reply->abort();
    finish();
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
        if (m_body.size() > Client::maximumAnswer) {
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
            abort(Failure::TooLarge, tooLarge);
    } else if (giveOut() && m_splitter->problem()) {
        abort(m_splitter->problem()->failure, m_splitter->problem()->message);
    }
}

/// False where nothing is left to do, or not even this.
bool Reply::giveOut()
{
    const QPointer<Reply> alive(this);
    const QList<QByteArray> envelopes = m_splitter->add(m_reply->readAll());
    for (const QByteArray &envelope : envelopes) {
        m_heard = true;
        Q_EMIT received(envelope);
        if (!alive || m_done)
            return false;
    }
    return true;
}

void Reply::checkCertificate(const QList<QSslError> &problems)
{
    const QSslCertificate presented = m_reply->sslConfiguration().peerCertificate();
    if (m_endpoint.acceptedCertificates.contains(presented.digest(QCryptographicHash::Sha256))) {
        m_reply->ignoreSslErrors(problems);
        return;
    }
    m_certificate = Error{.failure = Failure::Certificate, .certificate = presented.toDer()};
    for (const QSslError &problem : problems)
        m_certificate->certificateProblems.append(problem.errorString());
}

void Reply::finish()
{
    if (m_done)
        return;
    m_httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool streamed = m_splitter && m_httpStatus == 200;
    if (streamed && m_reply->isOpen() && !m_aborted && !giveOut())
        return;
    m_done = true;
    m_deadline.stop();
    m_stop.reset();
    if (!streamed && m_reply->isOpen() && !m_aborted && !read())
        m_aborted = Error{.failure = Failure::TooLarge, .message = tooLarge};
    m_document = m_splitter ? judgeStream() : judge();
    if (m_document)
        m_document->origin = origin();
    else
        origin().addTo(m_document.error());
    Q_EMIT finished();
}

Origin Reply::origin() const
{
    Origin origin{.httpStatus = m_httpStatus,
                  .requestId = QString::fromLatin1(m_requestId),
                  .retryAfter = retryAfter(*m_reply)};
    for (const char *name : {"X-MS-DIAGNOSTICS", "X-CasErrorCode", "X-FEServer"})
        if (m_reply->hasRawHeader(name))
            origin.details.append(QLatin1StringView(name) + u'=' +
                                  QString::fromUtf8(m_reply->rawHeader(name)));
    return origin;
}

Result<Document> Reply::judge()
{
    if (m_aborted)
        return std::unexpected(*m_aborted);
    if (m_certificate)
        return std::unexpected(*m_certificate);
    const bool answered = m_httpStatus == 200 || m_httpStatus == 500;
    const QNetworkReply::NetworkError error = m_reply->error();
    // 500 is an answer to Exchange, an error to Qt; a connection cut later is an error to both. An
    // answer without a length ends with the connection; Qt then wants to send a OnceOnlyBody again.
    const bool complete =
        error == QNetworkReply::NoError || error == QNetworkReply::InternalServerError ||
        (error == QNetworkReply::ContentReSendError && !m_reply->hasRawHeader("Content-Length") &&
         !m_reply->hasRawHeader("Transfer-Encoding"));
    if (m_httpStatus == 0 || (answered && !complete))
        return std::unexpected(networkError());
    if (!answered || !looksLikeXml(m_body))
        return std::unexpected(httpError());
    if (isForeignCharset(*m_reply))
        return std::unexpected(
            Error{.failure = Failure::Malformed, .message = u"The answer is not in UTF-8."_s});
    // Parsed in place: a body that somebody wants to see is a second copy of what may be megabytes.
    return Document::parse(m_keepsBody ? m_body : std::exchange(m_body, {}));
}

/// Of a stream that is over: an empty document where it ended as it should.
Result<Document> Reply::judgeStream()
{
    if (m_httpStatus != 200) {
        const auto document = judge();
        const auto body = document ? document->body() : std::unexpected(document.error());
        return std::unexpected(body ? Error{.failure = Failure::Http} : body.error());
    }
    if (m_aborted)
        return std::unexpected(*m_aborted);
    if (m_splitter->problem())
        return std::unexpected(*m_splitter->problem());
    if (m_reply->error() != QNetworkReply::NoError)
        return std::unexpected(networkError());
    if (!m_splitter->isBetween())
        return std::unexpected(
            Error{.failure = Failure::Network, .message = u"The stream ended in an envelope."_s});
    if (!m_heard)
        return std::unexpected(httpError());
    return Document();
}

Error Reply::httpError() const
{
    Error error;
    error.message = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    switch (m_httpStatus) {
    case 200:
        error.failure = Failure::Malformed;
        if (m_body.isEmpty()) {
            error.message = u"The answer is empty."_s;
        } else if (m_reply->rawHeader("Content-Type").toLower().contains("xml")) {
            error.message = u"The answer is not XML in UTF-8."_s;
        } else {
            error.failure = Failure::NotFound;
            error.message = u"The answer is a web page or other text, not SOAP."_s;
        }
        break;
    case 401:
        error.failure = Failure::Unauthorized;
        break;
    case 403:
    case 456:
        error.failure = Failure::Forbidden;
        break;
    case 301:
    case 302:
    case 307:
    case 308:
        error.details.append(u"Location=%1"_s.arg(
            m_reply->header(QNetworkRequest::LocationHeader).toUrl().toString()));
        error.failure = Failure::NotFound;
        break;
    case 404:
    case 405:
    case 410:
    case 440:
        error.failure = Failure::NotFound;
        break;
    case 429:
    case 503:
        error.failure = Failure::Busy;
        break;
    default:
        error.failure = Failure::Http;
    }
    addFault(error);
    return error;
}

/// A fault can also come with another status. What the status means stays true then.
void Reply::addFault(Error &error) const
{
    const auto document = m_httpStatus >= 400 && looksLikeXml(m_body) ? Document::parse(m_body)
                                                                      : std::unexpected(Error());
    if (!document || document->body() || document->body().error().code.isEmpty())
        return;
    Error fault = document->body().error();
    if (error.failure != Failure::Http)
        fault.failure = error.failure;
    fault.details = error.details + fault.details;
    error = std::move(fault);
}

Error Reply::networkError() const
{
    // With a transfer timeout Qt aborts the reply itself; our own aborts never come here.
    const bool timedOut = m_reply->error() == QNetworkReply::OperationCanceledError ||
                          m_reply->error() == QNetworkReply::TimeoutError;
    Error error{.failure = timedOut ? Failure::TimedOut : Failure::Network,
                .message = m_reply->errorString()};
    if (m_reply->error() == QNetworkReply::ContentReSendError)
        error.message = u"The connection closed before the answer; the call was not repeated."_s;
    if (m_reply->error() == QNetworkReply::UnknownContentError) {
        // Qt does not say which; less than this cannot unpack to as much.
        const QVariant packed = m_reply->attribute(QNetworkRequest::OriginalContentLengthAttribute);
        const bool small = packed.isValid() && packed.toLongLong() < Client::maximumAnswer / 1024;
        error.failure = small ? Failure::Malformed : Failure::TooLarge;
        error.message = u"The answer cannot be unpacked: it is damaged or larger than 64 MB."_s;
    }
    if (m_reply->error() == QNetworkReply::SslHandshakeFailedError)
        error.failure = Failure::Certificate;
    return error;
}

} // namespace Ews
