// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/recorder.h"

#include <QTcpSocket>

namespace Support {

namespace {

bool isHeader(const QByteArray &line, const QByteArray &name)
{
    return line.left(line.indexOf(':')).trimmed().compare(name, Qt::CaseInsensitive) == 0;
}

/// Takes the first request off \a bytes; false where it is not complete.
bool takeRequest(QByteArray &bytes, RecordedRequest &request)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    const qsizetype line = bytes.indexOf("\r\n");
    if (end < 0)
        return false;
    request = {.line = bytes.left(line), .head = bytes.mid(line + 2, end - line), .body = {}};
    const qsizetype size = request.header("Content-Length").toLongLong();
    if (bytes.size() < end + 4 + size)
        return false;
    request.body = bytes.mid(end + 4, size);
    bytes.remove(0, end + 4 + size);
    return true;
}

} // namespace

QByteArray RecordedRequest::header(const QByteArray &name) const
{
    const auto lines = head.split('\n');
    for (const QByteArray &one : lines)
        if (isHeader(one, name))
            return one.mid(one.indexOf(':') + 1).trimmed();
    return {};
}

QByteArray RecordedRequest::headWithout(const QByteArray &name) const
{
    QByteArrayList lines = head.split('\n');
    for (QByteArray &one : lines)
        if (isHeader(one, name))
            one.truncate(one.indexOf(':') + 1);
    return lines.join('\n');
}

Recorder::Recorder(const QUrl &server)
    : m_server(server)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &Recorder::accept);
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("No port on the loopback interface: %s", qPrintable(m_listener.errorString()));
}

QUrl Recorder::url(const QString &path) const
{
    QUrl url = m_server;
    url.setPort(m_listener.serverPort());
    if (!path.isEmpty())
        url.setPath(path);
    return url;
}

void Recorder::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        m_connections.push_back(std::make_unique<Connection>());
        Connection *kept = m_connections.back().get();
        auto *server = new QTcpSocket(client);
        const auto toServer = [client, server, kept] {
            const QByteArray bytes = client->readAll();
            kept->sent += bytes;
            server->write(bytes);
        };
        connect(client, &QTcpSocket::readyRead, this, [server, toServer] {
            if (server->state() == QAbstractSocket::ConnectedState)
                toServer();
        });
        connect(server, &QTcpSocket::connected, this, toServer);
        connect(server, &QTcpSocket::readyRead, this, [client, server, kept] {
            const QByteArray bytes = server->readAll();
            kept->answered += bytes;
            client->write(bytes);
        });
        connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QTcpSocket::deleteLater);
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(server, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
        // The servers of tests listen on IPv4 alone, whatever else a name stands for.
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_server.port(80)));
    }
}

QList<RecordedRequest> Recorder::requests() const
{
    QList<RecordedRequest> all;
    for (const auto &one : m_connections) {
        QByteArray rest = one->sent;
        RecordedRequest request;
        while (takeRequest(rest, request))
            all.append(request);
    }
    return all;
}

QByteArray Recorder::unread() const
{
    QByteArray all;
    for (const auto &one : m_connections) {
        QByteArray rest = one->sent;
        for (RecordedRequest request; takeRequest(rest, request);)
            continue;
        all += rest;
    }
    return all;
}

QByteArray Recorder::sent() const
{
    QByteArray all;
    for (const auto &one : m_connections)
        all += one->sent + '\n';
    return all;
}

QByteArray Recorder::answered() const
{
    QByteArray all;
    for (const auto &one : m_connections)
        all += one->answered + '\n';
    return all;
}

} // namespace Support
