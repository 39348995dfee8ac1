// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/httpproxy.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QUrl>

namespace Support {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray valueIn(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

/// As it goes on: a path instead of a URL, and without what is for the proxy.
QByteArray passedOn(const QByteArray &head, const QUrl &url)
{
    QByteArrayList lines = head.trimmed().split('\n');
    const QByteArrayList words = lines.first().trimmed().split(' ');
    QByteArrayList kept{words.first() + ' ' + url.path(QUrl::FullyEncoded).toLatin1() +
                        " HTTP/1.1"};
    for (const QByteArray &line : lines.sliced(1))
        if (!line.toLower().startsWith("proxy-"))
            kept.append(line.trimmed());
    return kept.join("\r\n") + "\r\n\r\n";
}

} // namespace

/// A client's connection, and the one behind it.
class HttpProxy::Connection : public QObject
{
public:
    Connection(HttpProxy &proxy, QTcpSocket *client)
        : QObject(&proxy)
        , m_proxy(proxy)
        , m_client(client)
        , m_server(new QTcpSocket(this))
    {
        client->setParent(this);
        m_server->setProxy(QNetworkProxy::NoProxy);
        connect(client, &QTcpSocket::readyRead, this, &Connection::read);
        connect(client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(m_server, &QTcpSocket::connected, this, [this] {
            if (m_isTunnel)
                m_client->write("HTTP/1.1 200 Connection established\r\n\r\n");
        });
        connect(m_server, &QTcpSocket::readyRead, this,
                [this] { m_client->write(m_server->readAll()); });
        connect(m_server, &QTcpSocket::disconnected, m_client, &QTcpSocket::disconnectFromHost);
        connect(m_server, &QTcpSocket::errorOccurred, m_client, &QTcpSocket::disconnectFromHost);
        read();
    }

private:
    void read()
    {
        const QByteArray bytes = m_client->readAll();
        m_proxy.m_seen += bytes;
        if (m_isTunnel) {
            m_server->write(bytes);
            return;
        }
        m_in += bytes;
        const qsizetype end = m_in.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = m_in.left(end + 4);
        const qsizetype size = head.size() + valueIn(head, "Content-Length").toLongLong();
        if (m_in.size() < size)
            return;
        const QByteArray body = m_in.mid(head.size(), size - head.size());
        m_in.remove(0, size);
        take(head, body);
    }

    void take(const QByteArray &head, const QByteArray &body)
    {
        m_proxy.m_heads.append(head);
        if (!m_proxy.m_wanted.isEmpty() &&
            valueIn(head, "Proxy-Authorization") != m_proxy.m_wanted) {
            ++m_proxy.m_refused;
            refuse();
            return;
        }
        const QByteArray target = head.split(' ').value(1);
        m_isTunnel = head.startsWith("CONNECT ");
        const QUrl url(QString::fromLatin1(m_isTunnel ? "http://" + target : target));
        if (m_server->state() == QAbstractSocket::UnconnectedState)
            m_server->connectToHost(QHostAddress::LocalHost, quint16(url.port(80)));
        if (!m_isTunnel)
            m_server->write(passedOn(head, url) + body); // which waits for the connection
    }

    void refuse()
    {
        QByteArray answer = "HTTP/1.1 407 Proxy Authentication Required\r\n";
        if (!m_proxy.m_challenge.isEmpty())
            answer += "Proxy-Authenticate: " + m_proxy.m_challenge + "\r\n";
        m_client->write(answer + "Content-Length: 12\r\n\r\nWho are you?");
    }

    HttpProxy &m_proxy;
    QTcpSocket *m_client;
    QTcpSocket *m_server;
    QByteArray m_in;
    bool m_isTunnel = false;
};

HttpProxy::HttpProxy(const QString &user, const QString &password)
{
    if (!user.isEmpty())
        m_wanted = "Basic " + (user + u':' + password).toLatin1().toBase64();
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection())
            new Connection(*this, client);
    });
    listen(QHostAddress::LocalHost);
}

QUrl HttpProxy::named(const QUrl &url)
{
    QUrl result = url;
    result.setHost(u"mail.example.test"_s);
    return result;
}

ProxyInUse::ProxyInUse(const HttpProxy &proxy)
{
    QNetworkProxy::setApplicationProxy(
        {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort()});
}

ProxyInUse::~ProxyInUse()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

} // namespace Support
