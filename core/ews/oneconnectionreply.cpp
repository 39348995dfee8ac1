// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/oneconnectionreply.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QSslConfiguration>

#include <algorithm>
#include <cstring>

namespace Ews {

using namespace Qt::Literals::StringLiterals;

OneConnectionReply::OneConnectionReply(OneConnection &manager, const QNetworkRequest &request,
                                       QByteArray body)
    : QNetworkReply(&manager)
    , m_manager(&manager)
    , m_requestBody(std::move(body))
{
    setOperation(QNetworkAccessManager::PostOperation);
    setRequest(request);
    setUrl(request.url());
    open(ReadOnly | Unbuffered);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(request.transferTimeout());
    connect(&m_quiet, &QTimer::timeout, this,
            [this] { end(OperationCanceledError, u"Nothing came for too long."_s); });
    // Later: whoever asked has not connected yet.
    QMetaObject::invokeMethod(this, &OneConnectionReply::begin, Qt::QueuedConnection);
}

OneConnectionReply::~OneConnectionReply()
{
    if (!isFinished() && m_manager)
        m_manager->drop();
}

void OneConnectionReply::begin()
{
    if (isFinished())
        return;
    if (m_quiet.interval() > 0)
        m_quiet.start();
    const int wanted = request().attribute(OneConnection::ConnectionAttribute).toInt();
    if (wanted != 0 && wanted != m_manager->open())
        return end(RemoteHostClosedError, u"The connection has closed."_s);
    if (m_manager->open() != 0)
        opened();
    else
        m_manager->connectTo(url(), request().sslConfiguration());
}

QByteArray OneConnectionReply::head() const
{
    QByteArray path = url().path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (url().hasQuery())
        path += '?' + url().query(QUrl::FullyEncoded).toLatin1();
    const QByteArray host =
        url().adjusted(QUrl::RemoveUserInfo).authority(QUrl::FullyEncoded).toLatin1();
    QByteArray head = "POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\n";
    const QNetworkRequest asked = request();
    const QList<QByteArray> names = asked.rawHeaderList();
    for (const QByteArray &name : names)
        if (name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            head += name + ": " + asked.rawHeader(name) + "\r\n";
    QByteArrayList cookies;
    for (const QNetworkCookie &cookie : m_manager->cookieJar()->cookiesForUrl(url()))
        cookies.append(cookie.toRawForm(QNetworkCookie::NameAndValueOnly));
    if (!cookies.isEmpty())
        head += "Cookie: " + cookies.join("; ") + "\r\n";
    return head + "Content-Length: " + QByteArray::number(m_requestBody.size()) +
           "\r\nConnection: Keep-Alive\r\n\r\n";
}

void OneConnectionReply::opened()
{
    setAttribute(OneConnection::ConnectionAttribute, m_manager->open());
    m_manager->m_socket->write(head());
    m_manager->m_socket->write(std::exchange(m_requestBody, {}));
}

void OneConnectionReply::arrived()
{
    if (m_quiet.interval() > 0)
        m_quiet.start();
    if (take() && m_reader.isOver())
        closed();
}

/// Takes what has come, unless who reads is behind; false where nothing is left to do.
bool OneConnectionReply::take()
{
    if (isFinished() || !m_manager || !m_manager->m_socket)
        return false;
    if (readBufferSize() > 0 && m_body.size() >= readBufferSize())
        return true;
    m_unread += m_manager->m_socket->readAll();
    m_reader.add(m_unread);
    const QPointer<OneConnectionReply> alive(this);
    if (!m_hasHead && m_reader.state() != AnswerReader::State::Head)
        takeHead();
    if (!alive || isFinished())
        return false;
    const QByteArray part = m_reader.takeBody();
    m_body += part;
    if (!part.isEmpty())
        Q_EMIT readyRead();
    return alive && !isFinished();
}

void OneConnectionReply::takeHead()
{
    m_hasHead = true;
    if (m_reader.status() == 0)
        return;
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_reader.status());
    setAttribute(QNetworkRequest::HttpReasonPhraseAttribute, QString::fromUtf8(m_reader.reason()));
    QList<QNetworkCookie> cookies;
    for (const auto &[name, value] : m_reader.headers()) {
        if (name.compare("Set-Cookie", Qt::CaseInsensitive) == 0)
            cookies += QNetworkCookie::parseCookies(value);
        else if (hasRawHeader(name))
            setRawHeader(name, rawHeader(name) + ", " + value);
        else
            setRawHeader(name, value);
    }
    m_manager->cookieJar()->setCookiesFromUrl(cookies, url());
    Q_EMIT metaDataChanged();
}

/// The connection has closed, or the answer is over before.
void OneConnectionReply::closed()
{
    const QPointer<OneConnectionReply> alive(this);
    if (!m_reader.isOver()) {
        setReadBufferSize(0); // what is not taken now is lost
        if (!take() || !alive)
            return;
    }
    if (m_reader.state() == AnswerReader::State::Broken)
        return end(ProtocolFailure, u"The answer is not HTTP/1.1."_s);
    m_reader.end();
    if (m_reader.state() == AnswerReader::State::Complete)
        end(NoError, {});
    else
        end(RemoteHostClosedError, u"The connection closed before a complete answer."_s);
}

void OneConnectionReply::failed(QAbstractSocket::SocketError error, const QString &message)
{
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError:
        return; // closed() will know
    case QAbstractSocket::ConnectionRefusedError:
        return end(ConnectionRefusedError, message);
    case QAbstractSocket::HostNotFoundError:
        return end(HostNotFoundError, message);
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return end(ProxyAuthenticationRequiredError, message);
    case QAbstractSocket::SslHandshakeFailedError:
        return end(SslHandshakeFailedError, message);
    default:
        end(UnknownNetworkError, message);
    }
}

void OneConnectionReply::distrusted(const QList<QSslError> &problems)
{
    Q_EMIT sslErrors(problems);
}

void OneConnectionReply::abort()
{
    end(OperationCanceledError, u"Canceled."_s);
}

void OneConnectionReply::end(NetworkError error, const QString &message)
{
    if (isFinished())
        return;
    m_quiet.stop();
    setFinished(true);
    if (m_manager && (error != NoError || !m_reader.keepsConnection() || !m_unread.isEmpty()))
        m_manager->drop();
    if (m_manager)
        m_manager->m_underWay = nullptr; // whoever is told may send the next
    const QPointer<OneConnectionReply> alive(this);
    if (error != NoError) {
        setError(error, message);
        Q_EMIT errorOccurred(error);
    }
    if (alive)
        Q_EMIT finished();
}

qint64 OneConnectionReply::bytesAvailable() const
{
    return m_body.size() + QNetworkReply::bytesAvailable();
}

qint64 OneConnectionReply::readData(char *data, qint64 size)
{
    const qsizetype n = qsizetype(qMin<qint64>(size, m_body.size()));
    if (n == 0)
        return isFinished() ? -1 : 0;
    std::memcpy(data, m_body.constData(), std::size_t(n));
    const bool wasFull = readBufferSize() > 0 && m_body.size() >= readBufferSize();
    m_body.remove(0, n);
    if (wasFull)
        QMetaObject::invokeMethod(this, &OneConnectionReply::arrived, Qt::QueuedConnection);
    return n;
}

void OneConnectionReply::sslConfigurationImplementation(QSslConfiguration &configuration) const
{
    if (m_manager && m_manager->m_socket)
        configuration = m_manager->m_socket->sslConfiguration();
}

void OneConnectionReply::ignoreSslErrorsImplementation(const QList<QSslError> &problems)
{
    if (m_manager && m_manager->m_socket)
        m_manager->m_socket->ignoreSslErrors(problems);
}

} // namespace Ews
