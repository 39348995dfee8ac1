// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <memory>
#include <vector>

namespace Support {

/// A request as it went over the wire, byte for byte.
struct RecordedRequest
{
    QByteArray line; ///< "POST /EWS/Exchange.asmx HTTP/1.1"
    QByteArray head; ///< The headers, a line each, as they were.
    QByteArray body;

    /// The value of a header, or empty.
    QByteArray header(const QByteArray &name) const;
    /// The head without the value of that header.
    QByteArray headWithout(const QByteArray &name) const;
};

/// Passes connections on to a server and keeps every byte of them. Unlike FaultProxy it leaves them
/// as they are, so that who signs in on a connection stays signed in. It lives in the thread of the
/// test, whose event loop has to run.
class Recorder : public QObject
{
public:
    explicit Recorder(const QUrl &server);

    /// The server's URL by way of this; with \a path another of the same server.
    QUrl url(const QString &path = {}) const;

    QList<RecordedRequest> requests() const;
    QByteArray unread() const;   ///< What the clients sent besides: no whole request.
    QByteArray sent() const;     ///< By the clients: all of it.
    QByteArray answered() const; ///< By the server.

private:
    struct Connection
    {
        QByteArray sent;
        QByteArray answered;
    };
    void accept();

    QUrl m_server;
    QTcpServer m_listener;
    std::vector<std::unique_ptr<Connection>> m_connections;
};

} // namespace Support
