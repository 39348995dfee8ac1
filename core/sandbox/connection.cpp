// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/connection.h"

#include <algorithm>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Sandbox {

namespace {
constexpr int patience = 30'000; ///< Milliseconds for a client to send or take something.
}

Connection::Connection(socket_t socket, int number)
    : m_socket(socket)
    , m_number(number)
{}

bool Connection::wait(short events, int milliseconds) const
{
    pollfd fd{m_socket, events, 0};
    int ready = 0;
    do
        ready = ::poll(&fd, 1, milliseconds);
    while (ready < 0 && errno == EINTR);
    return ready > 0;
}

bool Connection::waitForRequest(int milliseconds) const
{
    return m_begin < m_end || wait(POLLIN, milliseconds);
}

bool Connection::is_readable() const
{
    return m_begin < m_end || wait(POLLIN, patience);
}

bool Connection::is_writable() const
{
    return wait(POLLOUT, patience) && !isAlone();
}

bool Connection::isAlone() const
{
    pollfd fd{m_socket, POLLRDHUP, 0};
    return ::poll(&fd, 1, 0) > 0 && (fd.revents & (POLLRDHUP | POLLHUP | POLLERR));
}

ssize_t Connection::read(char *out, size_t size)
{
    if (m_begin == m_end) {
        if (!wait(POLLIN, patience))
            return -1;
        const ssize_t got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (got <= 0)
            return got;
        m_begin = 0;
        m_end = size_t(got);
    }
    const size_t n = std::min(size, m_end - m_begin);
    std::copy_n(m_buffer.data() + m_begin, n, out);
    m_begin += n;
    return ssize_t(n);
}

ssize_t Connection::write(const char *data, size_t size)
{
    if (m_ended || !wait(POLLOUT, patience))
        return -1;
    return ::send(m_socket, data, size, MSG_NOSIGNAL);
}

void Connection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1"; // the server listens nowhere else, and nobody asks for the port
    port = 0;
}

void Connection::get_local_ip_and_port(std::string &ip, int &port) const
{
    get_remote_ip_and_port(ip, port);
}

bool Connections::add(socket_t socket)
{
    const std::lock_guard lock(m_mutex);
    if (m_cut)
        return false;
    m_open.insert(socket);
    return true;
}

void Connections::removeAndClose(socket_t socket)
{
    const std::lock_guard lock(m_mutex); // so that cutAll never meets a number used anew
    m_open.erase(socket);
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
}

void Connections::cutAll()
{
    const std::lock_guard lock(m_mutex);
    m_cut = true;
    for (const socket_t socket : m_open)
        ::shutdown(socket, SHUT_RDWR);
    m_cutting.notify_all();
}

bool Connections::areCut() const
{
    const std::lock_guard lock(m_mutex);
    return m_cut;
}

bool Connections::sleep(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return !m_cutting.wait_for(lock, time, [this] { return m_cut; });
}

} // namespace Sandbox
