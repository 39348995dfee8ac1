// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/signin.h"

#include <httplib.h>

#include <condition_variable>
#include <mutex>
#include <set>

namespace Sandbox {

/// A client's connection as a stream for httplib. Unlike httplib's own it keeps what it has read
/// ahead from one request to the next, and waits without polling.
class Connection final : public httplib::Stream
{
public:
    Connection(socket_t socket, int number);

    int number() const { return m_number; }
    Proof proof; ///< Who calls on it.

    /// Whether a request begins within \a milliseconds.
    bool waitForRequest(int milliseconds) const;
    /// Nothing more is written.
    void end() { m_ended = true; }
    bool hasEnded() const { return m_ended; }

    bool is_readable() const override;
    /// Asked for an answer that goes on only: who has sent all he wanted may still want to read.
    bool is_writable() const override;
    ssize_t read(char *out, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    bool wait(short events, int milliseconds) const;
    bool isAlone() const; ///< The client has left.

    socket_t m_socket;
    int m_number;
    std::array<char, 16384> m_buffer;
    size_t m_begin = 0, m_end = 0;
    bool m_ended = false;
};

/// The open connections, so that stopping can cut them: httplib itself would wait for each idle
/// one until its keep-alive time is over.
class Connections
{
public:
    bool add(socket_t socket); ///< False once closed.
    void removeAndClose(socket_t socket);
    void cutAll();
    bool areCut() const;
    /// Waits unless cut meanwhile; whether it could wait to the end.
    bool sleep(std::chrono::milliseconds time);

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_cutting;
    std::set<socket_t> m_open;
    bool m_cut = false;
};

} // namespace Sandbox
