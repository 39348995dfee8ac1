// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/oneconnection.h"

#include "ews/oneconnectionreply.h"

#include <QNetworkProxyFactory>

#include <algorithm>

namespace Ews {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A proxy that passes on a connection as it is; what speaks HTTP with the proxy cannot be signed
/// in.
QNetworkProxy tunnel(QNetworkProxyFactory *factory, const QUrl &url)
{
    if (!factory)
        return QNetworkProxy::DefaultProxy;
    const QList<QNetworkProxy> proxies = factory->queryProxy(QNetworkProxyQuery(url));
    const auto found = std::find_if(proxies.begin(), proxies.end(), [](const QNetworkProxy &one) {
        return one.type() != QNetworkProxy::HttpCachingProxy &&
               one.type() != QNetworkProxy::FtpCachingProxy;
    });
    return found == proxies.end() ? QNetworkProxy(QNetworkProxy::NoProxy) : *found;
}

} // namespace

OneConnection::~OneConnection()
{
    if (m_underWay)
        m_underWay->abort();
    drop();
}

int OneConnection::open() const
{
    return m_socket && m_socket->state() == QAbstractSocket::ConnectedState ? m_number : 0;
}

QNetworkReply *OneConnection::createRequest(Operation operation, const QNetworkRequest &request,
                                            QIODevice *body)
{
    Q_ASSERT(operation == PostOperation && !m_underWay);
    Q_UNUSED(operation)
    m_underWay = new OneConnectionReply(*this, request, body ? body->readAll() : QByteArray());
    return m_underWay;
}

void OneConnection::connectTo(const QUrl &url, const QSslConfiguration &tls)
{
    drop();
    ++m_number;
    m_socket = new QSslSocket(this);
    // So that who reads slowly is sent slowly.
    m_socket->setReadBufferSize(qint64(256) * 1024);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setProxy(tunnel(proxyFactory(), url));
    const bool https = url.scheme() == "https"_L1;
    const auto tell = [this](auto what) {
        return [this, what](const auto &...arguments) {
            if (m_underWay)
                std::invoke(what, m_underWay.data(), arguments...);
        };
    };
    connect(m_socket, &QIODevice::readyRead, this, tell(&OneConnectionReply::arrived));
    connect(m_socket, &QAbstractSocket::disconnected, this, tell(&OneConnectionReply::closed));
    connect(m_socket, &QSslSocket::sslErrors, this, tell(&OneConnectionReply::distrusted));
    connect(m_socket, &QAbstractSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) {
                if (m_underWay)
                    m_underWay->failed(error, m_socket->errorString());
            });
    if (https) {
        connect(m_socket, &QSslSocket::encrypted, this, tell(&OneConnectionReply::opened));
        m_socket->setSslConfiguration(tls);
        m_socket->connectToHostEncrypted(url.host(), quint16(url.port(443)));
    } else {
        connect(m_socket, &QAbstractSocket::connected, this, tell(&OneConnectionReply::opened));
        m_socket->connectToHost(url.host(), quint16(url.port(80)));
    }
}

void OneConnection::drop()
{
    if (!m_socket)
        return;
    QSslSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater(); // it may be the one that is telling us
}

} // namespace Ews
