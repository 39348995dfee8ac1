// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/redirectlistener.h"

#include "oauth/issuercall.h"
#include "oauth/problem.h"

#include <QHostAddress>
#include <QUrl>

namespace OnBehalf::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestHead = 16 * 1024;
constexpr int mostConnections = 16;
constexpr auto patience = std::chrono::seconds(5);

/// The page is told apart from the rest of this computer: it loads nothing and tells nobody where
/// it came from, because its address has the code in it.
QByteArray pageAnswer(const QByteArray &status, const QString &text)
{
    const QByteArray body = text.isEmpty() ? QByteArray()
                                           : QByteArray("<!DOCTYPE html><meta charset=\"utf-8\">"
                                                        "<title>OnBehalf</title><p>") +
                                                 text.toHtmlEscaped().toUtf8() + "</p>\n";
    return "HTTP/1.1 " + status +
           "\r\nContent-Type: text/html; charset=utf-8"
           "\r\nContent-Security-Policy: default-src 'none'"
           "\r\nReferrer-Policy: no-referrer"
           "\r\nCache-Control: no-store"
           "\r\nConnection: close"
           "\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// The socket ends itself, also when nobody else is left.
void sayAndClose(QTcpSocket *socket, const QByteArray &answer)
{
    socket->disconnect();
    if (socket->state() != QAbstractSocket::ConnectedState)
        return socket->deleteLater();
    socket->setParent(nullptr);
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(patience, socket, &QObject::deleteLater);
    socket->write(answer);
    socket->disconnectFromHost();
}

void cutOff(QTcpSocket *socket)
{
    socket->disconnect();
    socket->abort();
    socket->deleteLater();
}

/// The values of a field; a form has "+" for a space.
QStringList valuesOf(const QByteArray &query, const QByteArray &name)
{
    QStringList values;
    const auto fields = query.split('&');
    for (const QByteArray &field : fields) {
        const qsizetype equals = field.indexOf('=');
        if (equals > 0 && QByteArray::fromPercentEncoding(field.left(equals)) == name)
            values.append(QString::fromUtf8(
                QByteArray::fromPercentEncoding(field.mid(equals + 1).replace('+', ' '))));
    }
    return values;
}

} // namespace

RedirectListener::RedirectListener(RedirectPages pages, QObject *parent)
    : QObject(parent)
    , m_pages(std::move(pages))
{
    m_server.setMaxPendingConnections(mostConnections);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        end(std::unexpected(
            problemError(m_mismatched ? Problem::SignInMismatched : Problem::SignInTimedOut)));
    });
    connect(&m_server, &QTcpServer::newConnection, this, &RedirectListener::accept);
}

RedirectListener::~RedirectListener()
{
    end(std::unexpected(Ews::Error{.failure = Ews::Failure::Cancelled}));
}

bool RedirectListener::listen(const QUrl &redirect)
{
    const bool here = redirect.host() == "localhost"_L1 ||
                      QHostAddress(redirect.host()) == QHostAddress::LocalHost;
    if (redirect.scheme() != "http"_L1 || !here || redirect.hasQuery() || redirect.hasFragment())
        return false;
    if (!m_server.listen(QHostAddress::LocalHost, quint16(redirect.port(0))))
        return false;
    QUrl whole = redirect;
    whole.setPort(m_server.serverPort());
    m_redirectUri = whole.toString(QUrl::FullyEncoded);
    m_path = whole.path(QUrl::FullyEncoded).toUtf8();
    if (m_path.isEmpty()) // what a browser asks for then
        m_path = "/";
    return true;
}

QFuture<Ews::Result<QString>>
RedirectListener::code(const QString &state, std::chrono::milliseconds limit, std::stop_token stop)
{
    m_state = state;
    m_waiting = true;
    m_promise.start();
    m_limit.start(limit);
    m_stop = std::make_unique<std::stop_callback<std::function<void()>>>(
        std::move(stop), std::function<void()>([this] {
            QMetaObject::invokeMethod(
                this,
                [this] { end(std::unexpected(Ews::Error{.failure = Ews::Failure::Cancelled})); },
                Qt::QueuedConnection);
        }));
    return m_promise.future();
}

void RedirectListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        // Whoever opens many and says nothing, or does not read, does not keep the browser out.
        m_connections.removeIf([](const auto &one) { return one.isNull(); });
        if (m_connections.size() >= mostConnections)
            cutOff(m_connections.takeFirst());
        m_connections.append(socket);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patience, socket, [socket] {
            sayAndClose(socket, pageAnswer("408 Request Timeout", {}));
        });
    }
}

void RedirectListener::read(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(longestHead);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end >= 0)
        return answer(socket, head.left(head.indexOf("\r\n")));
    if (head.size() >= longestHead)
        sayAndClose(socket, pageAnswer("431 Request Header Fields Too Large", {}));
}

void RedirectListener::answer(QTcpSocket *socket, const QByteArray &request)
{
    const auto words = request.split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1."))
        return sayAndClose(socket, pageAnswer("400 Bad Request", {}));
    if (words.at(0) != "GET")
        return sayAndClose(socket, pageAnswer("405 Method Not Allowed", {}));
    const QByteArray target = words.at(1);
    const qsizetype mark = target.indexOf('?');
    const QByteArray query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    const QStringList states = valuesOf(query, "state");
    const bool isAnswer = !states.isEmpty() || !valuesOf(query, "code").isEmpty() ||
                          !valuesOf(query, "error").isEmpty();
    if ((mark < 0 ? target : target.left(mark)) != m_path || !isAnswer || !m_waiting)
        return sayAndClose(socket, pageAnswer("404 Not Found", {}));
    if (states != QStringList(m_state)) {
        m_mismatched = true;
        return sayAndClose(socket, pageAnswer("400 Bad Request", m_pages.strange));
    }
    Ews::Result<QString> code = codeIn(query);
    sayAndClose(socket, pageAnswer(code ? "200 OK" : "400 Bad Request",
                                   code ? m_pages.brought : m_pages.refused));
    end(std::move(code));
}

Ews::Result<QString> RedirectListener::codeIn(const QByteArray &query)
{
    const QStringList codes = valuesOf(query, "code");
    const QStringList errors = valuesOf(query, "error");
    if (errors.size() == 1 && codes.isEmpty()) {
        const QString words = valuesOf(query, "error_description").join(u' ');
        return std::unexpected(issuerError(
            {.content = {{u"error"_s, errors.first()}, {u"error_description"_s, words}}}, {}));
    }
    if (codes.size() != 1 || !errors.isEmpty() || codes.first().isEmpty())
        return std::unexpected(problemError(Problem::SignInIncomplete));
    return codes.first();
}

void RedirectListener::end(Ews::Result<QString> result)
{
    m_server.close();
    if (!std::exchange(m_waiting, false))
        return;
    m_limit.stop();
    m_stop.reset();
    const auto others = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : others)
        sayAndClose(socket, pageAnswer("410 Gone", {}));
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace OnBehalf::OAuth
