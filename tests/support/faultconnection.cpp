// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultconnection.h"

namespace Support {

using namespace Qt::Literals::StringLiterals;

namespace {

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
        const qsizetype target = request.indexOf(' ') + 1;
        const qsizetype version = request.indexOf(" HTTP/1.1");
        QByteArray path = to.path(QUrl::FullyEncoded).toUtf8();
        if (path.isEmpty())
            path = request.mid(target, version - target);
        upstream->write(
            withConnection(request.left(target) + path + request.mid(version), "close"));
    });
    if (m_answer->streamed) {
        connect(upstream, &QTcpSocket::readyRead, this,
                [this, upstream] { m_socket->write(upstream->readAll()); });
        connect(upstream, &QTcpSocket::disconnected, this, [this] { cut(); });
        connect(upstream, &QTcpSocket::errorOccurred, this, [this] { cut(); });
        upstream->connectToHost(to.host(), quint16(to.port(80)));
        return;
    }
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

} // namespace Support
