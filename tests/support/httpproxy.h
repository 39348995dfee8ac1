// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QTcpServer>

namespace Support {

/// An HTTP proxy on the loopback interface, as organisations have it: it passes connections on
/// (CONNECT) and requests (whose line has the whole URL), to those who sign in if it wants that
/// (Basic). Whatever host is asked for, it goes to this computer: Qt uses no proxy for a server
/// that is on it, so a test gives its server a name. Lives in the test's thread.
class HttpProxy : public QTcpServer
{
public:
    /// Lets everybody through where \a user is empty.
    explicit HttpProxy(const QString &user = {}, const QString &password = {});

    /// \a url of a server on this computer, under a name that only the proxy knows.
    static QUrl named(const QUrl &url);

    /// What it says where somebody has to sign in, instead of a challenge to Basic; may be empty.
    void setChallenge(const QByteArray &challenge) { m_challenge = challenge; }

    /// The heads of the requests that were for the proxy to read, in order.
    QByteArrayList heads() const { return m_heads; }
    int refused() const { return m_refused; }
    /// All that clients sent to it, also through the connections that it passed on.
    QByteArray seen() const { return m_seen; }

private:
    class Connection;

    QByteArray m_wanted; ///< Value of Proxy-Authorization.
    QByteArray m_challenge = "Basic realm=\"The way out\"";
    QByteArrayList m_heads;
    QByteArray m_seen;
    int m_refused = 0;
};

/// While it lives, Qt knows this proxy as the application's.
class ProxyInUse
{
public:
    explicit ProxyInUse(const HttpProxy &proxy);
    ~ProxyInUse();

private:
    Q_DISABLE_COPY_MOVE(ProxyInUse)
};

} // namespace Support
