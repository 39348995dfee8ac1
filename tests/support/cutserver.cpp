// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cutserver.h"

#include <array>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Support {

namespace {

sockaddr_in loopback()
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/// The length of the whole request whose beginning is \a bytes; -1 while its head is not complete.
qint64 lengthOf(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return -1;
    const QByteArray lower = bytes.left(head + 2).toLower();
    const qsizetype field = lower.indexOf("content-length:");
    const qsizetype end = lower.indexOf("\r\n", field);
    return head + 4 + (field < 0 ? 0 : lower.mid(field + 15, end - field - 15).trimmed().toInt());
}

} // namespace

CutServer::CutServer(std::function<Answer(const QByteArray &)> answer)
    : m_answer(std::move(answer))
    , m_listener(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address = loopback();
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        ::listen(m_listener, 16) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("CutServer cannot listen.");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

CutServer::~CutServer()
{
    m_ending = true;
    ::shutdown(m_listener, SHUT_RDWR);
    if (const int open = m_open; open >= 0)
        ::shutdown(open, SHUT_RDWR);
    m_thread.join();
    ::close(m_listener);
}

QUrl CutServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/EWS/Exchange.asmx").arg(m_port));
}

void CutServer::cutAt(qint64 at)
{
    m_bytes = 0;
    m_hasCut = false;
    m_cutAt = at;
}

qint64 CutServer::allowed(qint64 wanted)
{
    const qint64 at = m_cutAt;
    const qint64 left = at < 0 || m_hasCut ? wanted : at - m_bytes;
    if (left < wanted)
        m_hasCut = true;
    const qint64 some = qMin(wanted, left);
    m_bytes += some;
    return some;
}

void CutServer::serve()
{
    while (!m_ending) {
        const int socket = ::accept(m_listener, nullptr, nullptr);
        if (socket < 0)
            continue;
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_open = socket;
        if (!m_ending)
            serve(socket);
        m_open = -1;
        ::close(socket);
    }
}

void CutServer::serve(int socket)
{
    QByteArray body;
    while (readRequest(socket, body)) {
        const Answer answer = m_answer(body);
        const QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) +
                                " -\r\nContent-Type: text/xml; charset=utf-8\r\nContent-Length: " +
                                QByteArray::number(answer.body.size()) + "\r\n\r\n";
        if (!send(socket, head + answer.body))
            return;
    }
}

bool CutServer::readRequest(int socket, QByteArray &body)
{
    QByteArray bytes;
    std::array<char, 16384> buffer;
    for (qint64 length = -1; length < 0 || bytes.size() < length;) {
        const ssize_t got = ::recv(socket, buffer.data(), buffer.size(), 0);
        if (got <= 0 || allowed(got) < got)
            return false;
        bytes.append(buffer.data(), got);
        length = lengthOf(bytes);
    }
    body = bytes.mid(bytes.indexOf("\r\n\r\n") + 4);
    return true;
}

bool CutServer::send(int socket, const QByteArray &bytes)
{
    const qint64 some = allowed(bytes.size());
    for (qint64 sent = 0; sent < some;) {
        const ssize_t went =
            ::send(socket, bytes.constData() + sent, std::size_t(some - sent), MSG_NOSIGNAL);
        if (went <= 0)
            return false;
        sent += went;
    }
    return some == bytes.size();
}

} // namespace Support
