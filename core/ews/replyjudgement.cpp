// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/askoffer.h"
#include "ews/certificates.h"
#include "ews/client.h"
#include "ews/reply.h"
#include "ews/switchoff.h"

#include <QDateTime>

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

QByteArray headOf(const QByteArray &body)
{
    QByteArrayView start = QByteArrayView(body).first(qMin<qsizetype>(body.size(), 512)).trimmed();
    if (start.startsWith("\xef\xbb\xbf"))
        start = start.sliced(3);
    return start.toByteArray().toLower();
}

bool looksLikePage(const QByteArray &body)
{
    const QByteArray head = headOf(body);
    return head.startsWith("<!doctype html") || head.startsWith("<html");
}

bool looksLikeXml(const QByteArray &body)
{
    return headOf(body).startsWith('<') && !looksLikePage(body);
}

} // namespace

Origin Reply::origin() const
{
    Origin origin{.httpStatus = m_httpStatus, .requestId = QString::fromLatin1(m_requestId)};
    if (!m_reply)
        return origin; // nothing was sent
    origin.retryAfter = retryAfter(*m_reply);
    for (const char *name : {"X-MS-DIAGNOSTICS", "X-CasErrorCode", "X-FEServer"})
        if (m_reply->hasRawHeader(name))
            origin.details.append(QLatin1StringView(name) + u'=' +
                                  QString::fromUtf8(m_reply->rawHeader(name)));
    if (m_httpStatus == 401)
        origin.details.append(offerDetail(schemesIn(challenges())));
    return origin;
}

QList<Challenge> Reply::challenges() const
{
    return m_reply ? challengesIn({m_reply->rawHeader("WWW-Authenticate")}) : QList<Challenge>();
}

Result<Document> Reply::judge()
{
    if (m_aborted)
        return std::unexpected(*m_aborted);
    if (m_certificate)
        return std::unexpected(*m_certificate);
    if (const auto refusal = proxyError(*m_reply))
        return std::unexpected(*refusal);
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
    // Parsed in place: where the log has a part of it, or all, that is a copy.
    return Document::parse(std::exchange(m_body, {}));
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
        error.code = switchOffCode(*m_reply, looksLikePage(m_body));
        if (error.code == offInExchangeOnline)
            error.subject = m_endpoint.applicationId;
        error.failure = Failure::Forbidden;
        break;
    case 456:
        error.failure = Failure::Forbidden;
        break;
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        error.details.append(u"Location=%1"_s.arg(
            QUrl::fromEncoded(m_reply->rawHeader("Location").trimmed()).toString()));
        // 303 may come after what was asked for has been done.
        error.failure = m_httpStatus == 303 ? Failure::Http : Failure::NotFound;
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
    if (const auto code = clientCertificatePage(m_httpStatus, m_body)) {
        error.failure = Failure::Unauthorized;
        error.code = *code;
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
    if (auto refused = clientCertificateAlert(m_reply->errorString(),
                                              m_endpoint.clientCertificate.has_value()))
        return *refused;
    if (m_reply->error() == QNetworkReply::SslHandshakeFailedError)
        return handshakeError(m_reply->errorString()); // certificates are judged before
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
        const bool small = packed.isValid() && packed.toLongLong() < m_limit / 1024;
        error.failure = small ? Failure::Malformed : Failure::TooLarge;
        error.message = u"The answer cannot be unpacked: it is damaged or larger than %1 MB."_s.arg(
            m_limit / (1024 * 1024));
    }
    return error;
}

} // namespace Ews
