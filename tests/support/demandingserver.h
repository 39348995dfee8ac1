// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/testcertificates.h"

#include <QUrl>

#include <atomic>
#include <thread>

namespace Support {

/// A TLS server on the loopback interface that lets in only who has a client certificate of one
/// issuer. It says no as servers do, with an alert, where a QSslServer just closes. One thread, no
/// event loop, one connection at a time.
class DemandingServer
{
public:
    enum class Newest { Tls12, Tls13 };
    /// \a clients: who issues their certificates. \a answer: to every request, as it is.
    DemandingServer(const TestCertificate &own, const QSslCertificate &clients, QByteArray answer,
                    Newest newest = Newest::Tls13);
    ~DemandingServer();

    QUrl url() const;
    int requests() const { return m_requests; } ///< That came whole.

private:
    Q_DISABLE_COPY_MOVE(DemandingServer)
    struct Tls;
    void serve();
    void serve(int socket);
    bool answerNext(void *connection);

    std::unique_ptr<Tls> m_tls;
    QByteArray m_answer;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<int> m_open = -1;
    std::atomic<bool> m_ending = false;
    std::atomic<int> m_requests = 0;
    std::thread m_thread;
};

} // namespace Support
