// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUrl>

#include <atomic>
#include <functional>
#include <thread>

namespace Support {

/// A plain HTTP server on the loopback interface that counts the bytes of all requests and answers
/// as they go over the wire, and cuts the connection at one of them, once. Made to be cut tens of
/// thousands of times: one thread, no event loop, one connection at a time.
class CutServer
{
public:
    /// \a answer makes of a request's body the answer's status and body.
    struct Answer
    {
        int status = 200;
        QByteArray body;
    };
    explicit CutServer(std::function<Answer(const QByteArray &body)> answer);
    ~CutServer();

    QUrl url() const;

    /// Counts from 0 again and cuts before byte \a at; -1: not at all. Call it while nothing is
    /// under way.
    void cutAt(qint64 at);
    /// The bytes since then, both ways together.
    qint64 bytes() const { return m_bytes; }
    bool hasCut() const { return m_hasCut; }

private:
    Q_DISABLE_COPY_MOVE(CutServer)
    void serve();
    void serve(int socket);
    bool readRequest(int socket, QByteArray &body);
    bool send(int socket, const QByteArray &bytes);
    /// How many of \a wanted bytes may still pass; fewer where the cut comes first.
    qint64 allowed(qint64 wanted);

    std::function<Answer(const QByteArray &)> m_answer;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<int> m_open = -1;
    std::atomic<bool> m_ending = false;
    std::atomic<qint64> m_cutAt = -1;
    std::atomic<qint64> m_bytes = 0;
    std::atomic<bool> m_hasCut = false;
    std::thread m_thread;
};

} // namespace Support
