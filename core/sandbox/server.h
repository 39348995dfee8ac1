// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/autodiscover.h"
#include "sandbox/exchange.h"
#include "sandbox/signin.h"

#include <QUrl>

#include <atomic>
#include <memory>

namespace httplib {
struct Request;
struct Response;
} // namespace httplib

namespace Sandbox {

struct Options
{
    quint16 port = 0; ///< 0: any free one.
    Generated generated{};
    std::chrono::milliseconds latency{0}; ///< Before each answer, as from a distant server.
    Ews::ServerVersion version = Ews::ServerVersion::V2017_07_11;
    /// Negotiate needs \a keytab with the key of HTTP/localhost, NTLM gss-ntlmssp.
    /// Bearer needs \a bearer.
    QList<Ews::Method> offered{Ews::Method::Basic};
    QString keytab{};
    /// Whose access token it is, by SMTP address; empty: it is refused. Called in any thread.
    std::function<QString(const QByteArray &token)> bearer{};
    /// What Bearer's challenge says: "client_id=\"…\", authorization_uri=\"…\"". A refused token is
    /// told error="invalid_token" besides.
    QByteArray bearerChallenge{};
    Controls controls{}; ///< As they are at the beginning.
};

/// An account that can sign in.
struct Account
{
    QString smtp, user, password;
    Role role = Role::Colleague;
};

/// A request as it arrived, without what is secret in it.
struct Arrival
{
    int connection = 0; ///< The number of its connection, from 1.
    QByteArray scheme;  ///< Of its Authorization: "NTLM"; empty without one.
    bool hasBody = false;
    int httpStatus = 0;
};

/// The pretend Exchange over HTTP, on 127.0.0.1 only, with the sign-in that is
/// offered, Basic unless told otherwise. It runs in threads of
/// its own and needs no event loop. Ends promptly however many clients hold connections open.
class Server
{
public:
    explicit Server(const Options &options = {});
    ~Server();

    bool listen();
    void stop();

    QUrl url() const; ///< Of the EWS endpoint, once listening.
    QList<Account> accounts();
    Exchange &exchange() { return m_exchange; }
    void setLatency(std::chrono::milliseconds latency) { m_latency = latency; }

    /// HTTP requests that arrived, refused ones included.
    int requests() const { return m_requests; }
    /// Calls of that operation that reached the Exchange, whatever it answered.
    int requests(QLatin1StringView operation) const;
    QList<Arrival> arrivals() const; ///< Of the endpoint, in the order of their answers.

private:
    class Http;

    /// Whose account it is, and whose password unless that is absent; empty: nobody's.
    QString find(const QString &account, const std::optional<QString> &password);
    void count(const QString &operation);
    bool pause(); ///< The latency; false when the server stops meanwhile.
    QUrl urlFor(const httplib::Request &request) const;
    QString callerOf(const httplib::Request &request, httplib::Response &response);
    void serve(const httplib::Request &request, httplib::Response &response);
    void handle(const httplib::Request &request, httplib::Response &response);
    void stream(httplib::Response &response, const Answer &first);
    void serveAutodiscover();

    const Options m_options;
    Exchange m_exchange;
    SignIn m_signIn;
    const Autodiscover m_autodiscover;
    std::unique_ptr<Http> m_http;
    quint16 m_port = 0;
    std::atomic<std::chrono::milliseconds> m_latency;
    std::atomic<int> m_requests = 0;
    mutable std::mutex m_countsMutex;
    QHash<QString, int> m_counts;
    QList<Arrival> m_arrivals;
};

} // namespace Sandbox
