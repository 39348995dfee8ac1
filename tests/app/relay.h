// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

/// Passes connections on to a server, byte by byte, and calls back before it passes on a request
/// of one operation. An end that closes closes the other one, as if nothing stood between them.
/// It needs the test's event loop.
class Relay
{
public:
    Relay(const QUrl &to, const QByteArray &operation, std::function<void()> before)
        : m_to(to)
        , m_operation(operation)
        , m_before(std::move(before))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection())
                join(client);
        });
    }

    QUrl url() const
    {
        QUrl url = m_to;
        url.setPort(m_server.serverPort());
        return url;
    }

    bool saw() const { return m_saw; }

private:
    void join(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        const auto end = [client, server] {
            client->disconnectFromHost();
            server->abort();
        };
        QObject::connect(server, &QTcpSocket::disconnected, client, end);
        QObject::connect(server, &QTcpSocket::errorOccurred, client, end);
        QObject::connect(client, &QTcpSocket::disconnected, server, end);
        QObject::connect(server, &QTcpSocket::readyRead, client,
                         [client, server] { client->write(server->readAll()); });
        QObject::connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
            const QByteArray piece = client->readAll();
            if (!m_saw && piece.contains('/' + m_operation)) {
                m_saw = true;
                m_before();
            }
            server->write(piece);
        });
        server->connectToHost(m_to.host(), quint16(m_to.port()));
    }

    QTcpServer m_server;
    QUrl m_to;
    QByteArray m_operation;
    std::function<void()> m_before;
    bool m_saw = false;
};
