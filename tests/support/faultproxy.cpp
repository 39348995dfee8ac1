// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultproxy.h"

#include <QMutex>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace Support {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Rule
{
    int request = 0; ///< 0: any
    QByteArray operation;
    int times = -1;
    Answer answer;
};

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

/// \a message with another Connection header.
QByteArray withConnection(const QByteArray &message, const QByteArray &value)
{
    const qsizetype end = message.indexOf("\r\n\r\n");
    if (end < 0)
        return message;
    QByteArrayList lines = message.left(end).replace("\r\n", "\n").split('\n');
    lines.removeIf([](const QByteArray &line) { return line.toLower().startsWith("connection:"); });
    lines.append("Connection: " + value);
    return lines.join("\r\n") + message.mid(end);
}

bool isBounded(const QByteArray &answer)
{
    const QByteArray head = answer.left(answer.indexOf("\r\n\r\n"));
    return !headerOf(head, "Content-Length").isNull() ||
           headerOf(head, "Transfer-Encoding").toLower() == "chunked";
}

constexpr qint64 mostBuffered = 256 * 1024;

} // namespace

QByteArray Arrival::header(const QByteArray &name) const
{
    return headerOf(head, name);
}

struct FaultProxy::State
{
    mutable QMutex mutex;
    QThread thread;
    Server *server = nullptr;
    quint16 port = 0;
    bool tls = false;

    // Guarded by the mutex.
    QUrl upstream;
    Answer otherwise{.bytes = httpAnswer(404, {})};
    QList<Rule> rules;
    QList<Arrival> arrivals;
    int begun = 0;
    int connections = 0;
    int open = 0;
    int underWay = 0;
    int mostUnderWay = 0;
    bool released = false;

    Answer arrived(const Arrival &arrival);
};

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

/// One client's connection; lives in the server's thread.
class FaultProxy::Connection : public QObject
{
public:
    Connection(State &state, QTcpSocket *socket, int number, QObject *parent)
        : QObject(parent)
        , m_state(state)
        , m_socket(socket)
        , m_number(number)
    {
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::bytesWritten, this, &Connection::write);
        connect(socket, &QTcpSocket::disconnected, this, &Connection::gone);
        m_drip.setSingleShot(true);
        connect(&m_drip, &QTimer::timeout, this, &Connection::write);
        read();
    }

    void release()
    {
        if (m_answer && m_answer->held) {
            m_answer->held = false;
            write();
        }
    }

    void closeIdle()
    {
        if (!m_answer && m_in.isEmpty())
            m_socket->disconnectFromHost();
    }

private:
    void read();
    void takeRequest();
    void forward(const QByteArray &request);
    void write();
    void finishAnswer();
    void gone();
    void cut()
    {
        m_out.clear();
        m_socket->disconnectFromHost();
    }

    State &m_state;
    QTcpSocket *m_socket;
    int m_number;
    QByteArray m_in;
    std::optional<Answer> m_answer; ///< Of the request under way.
    QByteArray m_out;
    qint64 m_repeats = 0;
    qsizetype m_sent = 0;
    bool m_waitsForUpstream = false;
    bool m_closeOnReuse = false;
    QTimer m_drip;
};

void FaultProxy::Connection::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (bytes.isEmpty())
        return;
    if (m_in.isEmpty()) {
        const QMutexLocker lock(&m_state.mutex);
        ++m_state.begun;
    }
    m_in += bytes;
    if (m_closeOnReuse)
        m_socket->abort();
    else
        takeRequest();
}

void FaultProxy::Connection::takeRequest()
{
    const qsizetype end = m_in.indexOf("\r\n\r\n");
    if (m_answer || end < 0)
        return;
    Arrival arrival{.connection = m_number, .head = m_in.left(end + 2)};
    const qsizetype whole = end + 4 + arrival.header("Content-Length").toLongLong();
    if (m_in.size() < whole)
        return;
    const QByteArray request = m_in.left(whole);
    arrival.body = m_in.mid(end + 4, whole - end - 4);
    arrival.operation = arrival.header("SOAPAction").replace('"', "");
    arrival.operation = arrival.operation.mid(arrival.operation.lastIndexOf('/') + 1);
    m_in.remove(0, whole);

    m_answer = m_state.arrived(arrival);
    if (arrival.header("Connection").toLower() == "close")
        m_answer->close = true;
    m_out = m_answer->bytes;
    m_repeats = m_answer->repeat;
    m_sent = 0;
    {
        const QMutexLocker lock(&m_state.mutex);
        m_answer->held = m_answer->held && !m_state.released;
    }
    if (m_answer->upstream)
        forward(request);
    write();
}

void FaultProxy::Connection::forward(const QByteArray &request)
{
    m_waitsForUpstream = true;
    QUrl to;
    {
        const QMutexLocker lock(&m_state.mutex);
        to = m_state.upstream;
    }
    auto *upstream = new QTcpSocket(this);
    connect(upstream, &QTcpSocket::connected, upstream, [upstream, request, to] {
        const QByteArray path = to.path(QUrl::FullyEncoded).toUtf8();
        const qsizetype version = request.indexOf(" HTTP/1.1");
        upstream->write(withConnection("POST " + path + request.mid(version), "close"));
    });
    const auto finished = [this, upstream] {
        if (!std::exchange(m_waitsForUpstream, false))
            return;
        m_out = upstream->readAll();
        upstream->deleteLater();
        if (m_out.isEmpty())
            m_out = httpAnswer(502, {});
        if (isBounded(m_out))
            m_out = withConnection(m_out, "keep-alive");
        else if (m_answer)
            m_answer->close = true;
        write();
    };
    connect(upstream, &QTcpSocket::disconnected, this, finished);
    connect(upstream, &QTcpSocket::errorOccurred, this, finished);
    upstream->connectToHost(to.host(), quint16(to.port(80)));
}

void FaultProxy::Connection::write()
{
    if (!m_answer || m_answer->held || m_waitsForUpstream || m_drip.isActive() ||
        m_socket->bytesToWrite() > mostBuffered)
        return;
    while (m_out.isEmpty() && m_repeats > 0) {
        m_out = m_answer->block;
        --m_repeats;
    }
    const bool dripping = m_answer->drip.count() > 0;
    qsizetype now = dripping ? qMin(m_answer->piece, m_out.size()) : m_out.size();
    if (m_answer->cutAfter >= 0)
        now = qMin(now, m_answer->cutAfter - m_sent);
    if (now > 0)
        m_socket->write(m_out.left(now));
    m_out.remove(0, now);
    m_sent += now;
    if (m_answer->cutAfter >= 0 && m_sent >= m_answer->cutAfter)
        cut();
    else if (m_out.isEmpty() && m_repeats == 0 && !m_answer->silent)
        finishAnswer();
    else if (dripping)
        m_drip.start(m_answer->drip);
}

void FaultProxy::Connection::finishAnswer()
{
    const Answer done = *m_answer;
    m_answer.reset();
    {
        const QMutexLocker lock(&m_state.mutex);
        --m_state.underWay;
    }
    m_closeOnReuse = done.closeOnReuse;
    if (done.close)
        m_socket->disconnectFromHost();
    else
        takeRequest();
}

void FaultProxy::Connection::gone()
{
    const QMutexLocker lock(&m_state.mutex);
    --m_state.open;
    if (m_answer)
        --m_state.underWay;
    m_answer.reset();
    deleteLater();
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

void FaultProxy::closeIdle()
{
    QMetaObject::invokeMethod(
        d->server,
        [this] { d->server->forEach([](Connection *connection) { connection->closeIdle(); }); },
        Qt::BlockingQueuedConnection);
}

} // namespace Support
