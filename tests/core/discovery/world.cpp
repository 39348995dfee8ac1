// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "world.h"

#include "support/httpanswer.h"

#include <QNetworkProxyFactory>
#include <QPointer>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>

namespace DiscoveryWorld {

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

/// Leads every name to the proxy.
class EveryName : public QNetworkProxyFactory
{
public:
    explicit EveryName(quint16 port)
        : m_port(port)
    {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (query.peerHostName() == "127.0.0.1"_L1)
            return {QNetworkProxy::NoProxy};
        return {{QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_port}};
    }

private:
    quint16 m_port;
};

} // namespace

QByteArray HostRequest::header(const QByteArray &name) const
{
    return valueIn(head, name);
}

class Host::Connection : public QObject
{
public:
    Connection(Host &host, QTcpSocket *socket)
        : QObject(&host)
        , m_host(host)
        , m_socket(socket)
    {
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        read();
    }

private:
    void read()
    {
        m_in += m_socket->readAll();
        const qsizetype end = m_in.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        HostRequest request{.head = m_in.left(end + 2)};
        const qsizetype size = end + 4 + request.header("Content-Length").toLongLong();
        if (m_in.size() < size)
            return;
        request.body = m_in.mid(end + 4, size - end - 4);
        m_in.remove(0, size);
        const QByteArrayList words = request.head.left(request.head.indexOf('\r')).split(' ');
        request.method = words.value(0);
        request.path = words.value(1);
        m_host.m_requests.append(request);
        const QByteArray plain = request.path.split('?').first();
        const Handler handler = m_host.m_handlers.value(plain);
        answer(handler ? handler(request) : HostAnswer{.bytes = http(404, "not here")});
    }

    void answer(const HostAnswer &answer)
    {
        m_socket->write(answer.bytes);
        if (answer.isEndless) {
            auto *timer = new QTimer(this);
            connect(timer, &QTimer::timeout, this, [this] { m_socket->write(" "); });
            timer->start(20);
        } else if (answer.isHuge) {
            // What is encrypted already counts: of the rest nothing is ever left to write.
            auto *tls = qobject_cast<QSslSocket *>(m_socket);
            const auto more = [tls] {
                if (tls->encryptedBytesToWrite() < 1'000'000)
                    tls->write(QByteArray(64 * 1024, ' '));
            };
            connect(tls, &QSslSocket::encryptedBytesWritten, this, more, Qt::QueuedConnection);
            more();
        }
    }

    Host &m_host;
    QTcpSocket *m_socket;
    QByteArray m_in;
};

Host::Host(const Support::TestCertificate &certificate)
{
    auto *server = new QSslServer(this);
    server->setSslConfiguration(certificate.tls());
    m_server = server;
    connect(server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            ++m_connections;
            new Connection(*this, socket);
        }
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("No port on the loopback interface.");
}

void Host::on(const QByteArray &path, const HostAnswer &answer)
{
    on(path, [answer](const HostRequest &) { return answer; });
}

void Host::haveAutodiscover(const QByteArray &soap, const QByteArray &pox)
{
    const auto handler = [](const QByteArray &body) {
        return [body](const HostRequest &request) -> HostAnswer {
            if (request.header("Authorization") != rightSignIn)
                return {.bytes = http(401, {}, {"WWW-Authenticate: Basic realm=\"x\""})};
            return {.bytes = body};
        };
    };
    if (!soap.isEmpty())
        on("/autodiscover/autodiscover.svc", handler(soap));
    if (!pox.isEmpty())
        on("/autodiscover/autodiscover.xml", handler(pox));
}

int Host::requests(const QByteArray &path) const
{
    return int(std::ranges::count(m_requests, path, &HostRequest::path));
}

bool Host::gotCredentials() const
{
    return std::ranges::any_of(
        m_requests, [](const HostRequest &one) { return !one.header("Authorization").isEmpty(); });
}

bool Host::got(const QByteArray &text) const
{
    return std::ranges::any_of(m_requests, [&](const HostRequest &one) {
        return one.head.contains(text) || one.body.contains(text);
    });
}

/// A connection through the proxy.
class World::Passage : public QObject
{
public:
    Passage(World &world, QTcpSocket *client)
        : QObject(&world.m_proxy)
        , m_world(world)
        , m_client(client)
    {
        client->setParent(this);
        connect(client, &QTcpSocket::readyRead, this, &Passage::read);
        connect(client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        read();
    }

private:
    void read()
    {
        if (m_server) {
            m_server->write(m_client->readAll());
            return;
        }
        m_in += m_client->readAll();
        if (!m_in.contains("\r\n\r\n") || m_isTaken)
            return;
        m_isTaken = true;
        const QByteArrayList words = m_in.left(m_in.indexOf('\r')).split(' ');
        const QString target = QString::fromLatin1(words.value(1));
        const bool isTunnel = words.first() == "CONNECT";
        m_world.m_asked.append(target);
        if (!isTunnel)
            m_world.m_seenInClear += m_in;
        const QPointer<Passage> alive(this);
        const auto go = [alive, target, isTunnel] {
            if (alive)
                isTunnel ? alive->tunnel(target) : alive->answer(QUrl(target));
        };
        if (m_world.m_holds)
            m_world.m_held.append(go);
        else
            go();
    }

    void tunnel(const QString &target)
    {
        const auto found = m_world.m_hosts.find(target);
        if (found == m_world.m_hosts.end()) {
            m_client->write("HTTP/1.1 404 No such host\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        m_server = new QTcpSocket(this);
        m_server->setProxy(QNetworkProxy::NoProxy);
        connect(m_server, &QTcpSocket::connected, this,
                [this] { m_client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        connect(m_server, &QTcpSocket::readyRead, this, [this] { pass(); });
        connect(m_client, &QIODevice::bytesWritten, this, [this] { pass(); });
        connect(m_server, &QTcpSocket::disconnected, m_client, &QTcpSocket::disconnectFromHost);
        m_server->setReadBufferSize(qint64(1024) * 1024);
        m_server->connectToHost(QHostAddress::LocalHost, found->second->port());
    }

    /// No faster than it is taken.
    void pass()
    {
        if (m_client->bytesToWrite() < 1'000'000)
            m_client->write(m_server->readAll());
    }

    void answer(const QUrl &url)
    {
        const auto found = m_world.m_http.find(url.host());
        m_client->write(found == m_world.m_http.end() ? http(503, "no such host")
                                                      : found->second.bytes);
    }

    World &m_world;
    QTcpSocket *m_client;
    QTcpSocket *m_server = nullptr;
    QByteArray m_in;
    bool m_isTaken = false;
};

World::World()
    : m_authority(Support::makeCertificate(
          {.name = u"The test's authority"_s, .host = {}, .vouches = true}))
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({m_authority.own()});
    QSslConfiguration::setDefaultConfiguration(tls);
    QObject::connect(&m_proxy, &QTcpServer::newConnection, &m_proxy, [this] {
        while (QTcpSocket *client = m_proxy.nextPendingConnection())
            new Passage(*this, client);
    });
    m_proxy.listen(QHostAddress::LocalHost);
    QNetworkProxyFactory::setApplicationProxyFactory(new EveryName(m_proxy.serverPort()));
}

World::~World()
{
    QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

Host &World::host(const QString &name, const QString &certified, quint16 port)
{
    auto &slot = m_hosts[name + u':' + QString::number(port)];
    if (!slot) {
        const QString holder = certified.isEmpty() ? name : certified;
        slot = std::make_unique<Host>(Support::makeCertificate({.name = holder}, &m_authority));
    }
    return *slot;
}

void World::onHttp(const QString &name, const HostAnswer &answer)
{
    m_http[name] = answer;
}

void World::release()
{
    m_holds = false;
    for (const auto &go : std::exchange(m_held, {}))
        go();
}

QStringList World::credentialsAt() const
{
    QStringList names;
    for (const auto &[name, host] : m_hosts)
        if (host->gotCredentials())
            names.append(name);
    if (m_seenInClear.toLower().contains("\r\nauthorization:"))
        names.append(u"http"_s);
    return names;
}

QStringList World::textAt(const QByteArray &text) const
{
    QStringList names;
    for (const auto &[name, host] : m_hosts)
        if (host->got(text))
            names.append(name);
    if (m_seenInClear.contains(text))
        names.append(u"http"_s);
    return names;
}

QByteArray http(int status, const QByteArray &body, const QByteArrayList &headers)
{
    return Support::httpAnswer(status, body, Support::soapHeaders() + headers);
}

QByteArray redirectTo(const QByteArray &location)
{
    return http(302, {}, {"Location: " + location});
}

} // namespace DiscoveryWorld
