// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultproxy.h"

#include "support/faultconnection.h"

#include <QSslServer>
#include <QTcpServer>

#include <algorithm>

namespace Support {

using namespace Qt::Literals::StringLiterals;

Answer FaultProxy::State::arrived(const Arrival &arrival)
{
    const QMutexLocker lock(&mutex);
    arrivals.append(arrival);
    mostUnderWay = qMax(mostUnderWay, ++underWay);
    for (Rule &rule : rules) {
        if ((rule.request > 0 && rule.request != arrivals.size()) || rule.times == 0 ||
            (!rule.operation.isEmpty() && !arrival.body.contains(':' + rule.operation + '>') &&
             !arrival.body.contains(':' + rule.operation + ' ')))
            continue;
        if (rule.times > 0)
            --rule.times;
        return rule.answer;
    }
    return otherwise;
}

/// Takes connections; lives in a thread of its own.
class FaultProxy::Server : public QObject
{
public:
    Server(State &state, const QSslConfiguration &tls)
        : m_state(state)
    {
        if (state.tls) {
            auto *server = new QSslServer(this);
            server->setSslConfiguration(tls);
            m_server = server;
        } else {
            m_server = new QTcpServer(this);
        }
        connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &Server::accept);
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("No port on the loopback interface: %s", qPrintable(m_server->errorString()));
        state.port = m_server->serverPort();
    }

    void present(const QSslConfiguration &tls)
    {
        if (auto *server = qobject_cast<QSslServer *>(m_server))
            server->setSslConfiguration(tls);
    }

    template<class F>
    void forEach(F f)
    {
        for (QObject *child : children())
            if (auto *connection = dynamic_cast<Connection *>(child))
                f(connection);
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            int number = 0;
            {
                const QMutexLocker lock(&m_state.mutex);
                number = ++m_state.connections;
                ++m_state.open;
            }
            new Connection(m_state, socket, number, this);
        }
    }

    State &m_state;
    QTcpServer *m_server = nullptr;
};

FaultProxy::FaultProxy(const QSslConfiguration &tls)
    : d(std::make_unique<State>())
{
    d->tls = !tls.localCertificate().isNull();
    auto *starter = new QObject;
    starter->moveToThread(&d->thread);
    d->thread.start();
    QMetaObject::invokeMethod(
        starter, [this, &tls] { d->server = new Server(*d, tls); }, Qt::BlockingQueuedConnection);
    starter->deleteLater();
}

FaultProxy::~FaultProxy()
{
    QMetaObject::invokeMethod(
        d->server, [this] { delete d->server; }, Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

QUrl FaultProxy::url(const QString &path) const
{
    QUrl url;
    url.setScheme(d->tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(d->port);
    url.setPath(path);
    return url;
}

void FaultProxy::present(const QSslConfiguration &tls)
{
    QMetaObject::invokeMethod(
        d->server, [this, &tls] { d->server->present(tls); }, Qt::BlockingQueuedConnection);
}

void FaultProxy::passTo(const QUrl &upstream)
{
    const QMutexLocker lock(&d->mutex);
    d->upstream = upstream;
    d->otherwise = {.upstream = true};
}

void FaultProxy::answer(const Answer &answer)
{
    const QMutexLocker lock(&d->mutex);
    d->otherwise = answer;
}

void FaultProxy::answerRequest(int n, const Answer &answer)
{
    const QMutexLocker lock(&d->mutex);
    d->rules.append({.request = n, .answer = answer});
}

void FaultProxy::answerOperation(const QByteArray &name, const Answer &answer, int times)
{
    const QMutexLocker lock(&d->mutex);
    d->rules.append({.operation = name, .times = times, .answer = answer});
}

void FaultProxy::answerAsOthers(const QByteArray &name)
{
    const QMutexLocker lock(&d->mutex);
    d->rules.removeIf([&name](const auto &rule) { return rule.operation == name; });
}

QList<Arrival> FaultProxy::arrivals() const
{
    const QMutexLocker lock(&d->mutex);
    return d->arrivals;
}

int FaultProxy::arrivals(const QByteArray &operation) const
{
    const QList<Arrival> all = arrivals();
    return int(std::count_if(all.begin(), all.end(),
                             [&](const Arrival &a) { return a.operation == operation; }));
}

int FaultProxy::begun() const
{
    const QMutexLocker lock(&d->mutex);
    return d->begun;
}

int FaultProxy::connections() const
{
    const QMutexLocker lock(&d->mutex);
    return d->connections;
}

int FaultProxy::open() const
{
    const QMutexLocker lock(&d->mutex);
    return d->open;
}

int FaultProxy::underWay() const
{
    const QMutexLocker lock(&d->mutex);
    return d->underWay;
}

int FaultProxy::mostUnderWay() const
{
    const QMutexLocker lock(&d->mutex);
    return d->mostUnderWay;
}

void FaultProxy::release()
{
    {
        const QMutexLocker lock(&d->mutex);
        d->released = true;
    }
    QMetaObject::invokeMethod(
        d->server,
        [this] { d->server->forEach([](Connection *connection) { connection->release(); }); },
        Qt::BlockingQueuedConnection);
}

void FaultProxy::cutAll()
{
    QMetaObject::invokeMethod(
        d->server,
        [this] { d->server->forEach([](Connection *connection) { connection->cut(); }); },
        Qt::BlockingQueuedConnection);
}

void FaultProxy::closeIdle()
{
    QMetaObject::invokeMethod(
        d->server,
        [this] { d->server->forEach([](Connection *connection) { connection->closeIdle(); }); },
        Qt::BlockingQueuedConnection);
}

} // namespace Support
