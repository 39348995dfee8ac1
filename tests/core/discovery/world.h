// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small internet for the tests of discovery: every name leads to one proxy on this computer, and
// from there to hosts with certificates of an authority of the test, or to nobody.
#pragma once

#include "support/testcertificates.h"

#include <QHash>
#include <QSslServer>

#include <functional>
#include <map>

namespace DiscoveryWorld {

struct HostRequest
{
    QByteArray method;
    QByteArray path; ///< With the query.
    QByteArray head;
    QByteArray body;

    QByteArray header(const QByteArray &name) const;
};

struct HostAnswer
{
    QByteArray bytes{};
    bool isSilent = false;  ///< After the bytes nothing comes, and the connection stays open.
    bool isEndless = false; ///< After the bytes comes a letter every 20 ms, for ever.
    bool isHuge = false;    ///< Blanks, as fast as they are taken.
};

/// A host that speaks https, or http where it has no certificate.
class Host : public QObject
{
public:
    using Handler = std::function<HostAnswer(const HostRequest &)>;

    explicit Host(const Support::TestCertificate &certificate);

    void on(const QByteArray &path, Handler handler) { m_handlers[path] = std::move(handler); }
    void on(const QByteArray &path, const HostAnswer &answer);
    /// Autodiscover by SOAP and POX with these answers, for "helena:secret" by Basic.
    void haveAutodiscover(const QByteArray &soap, const QByteArray &pox);

    quint16 port() const { return m_server->serverPort(); }
    const QList<HostRequest> &requests() const { return m_requests; }
    int requests(const QByteArray &path) const;
    int connections() const { return m_connections; }
    bool gotCredentials() const;
    /// The request line, headers or body of any request has it.
    bool got(const QByteArray &text) const;

private:
    class Connection;

    QTcpServer *m_server = nullptr;
    QHash<QByteArray, Handler> m_handlers;
    QList<HostRequest> m_requests;
    int m_connections = 0;
};

class World
{
public:
    World();
    ~World();

    /// A host of that name, with a certificate for \a certified, or for itself.
    Host &host(const QString &name, const QString &certified = {}, quint16 port = 443);
    /// What http://NAME answers; without one there is no such host.
    void onHttp(const QString &name, const HostAnswer &answer);

    /// Nobody is connected to anybody before release().
    void hold() { m_holds = true; }
    void release();

    /// Where somebody wanted to go, in order: "example.test:443", "http://autodiscover…".
    QStringList asked() const { return m_asked; }
    /// The names of hosts that got an Authorization header.
    QStringList credentialsAt() const;
    /// Names of hosts that got \a text.
    QStringList textAt(const QByteArray &text) const;

private:
    Q_DISABLE_COPY_MOVE(World)
    class Passage;

    Support::TestCertificate m_authority;
    QTcpServer m_proxy;
    QByteArray m_seenInClear;                         ///< What came by http, whole.
    std::map<QString, std::unique_ptr<Host>> m_hosts; ///< By "name:port".
    std::map<QString, HostAnswer> m_http;
    QStringList m_asked;
    bool m_holds = false;
    QList<std::function<void()>> m_held;
};

inline const QByteArray rightSignIn =
    "Basic " + QByteArray("helena@example.test:secret").toBase64();

QByteArray http(int status, const QByteArray &body, const QByteArrayList &headers = {});
QByteArray redirectTo(const QByteArray &location);
/// As Microsoft's pages have them.
QByteArray soapSettings(const QByteArray &external, const QByteArray &internal = {});
QByteArray soapRedirect(const QByteArray &code, const QByteArray &target);
QByteArray soapError(const QByteArray &code);
QByteArray poxSettings(const QByteArray &external, const QByteArray &internal = {});
QByteArray poxRedirect(const QByteArray &action, const QByteArray &target);
QByteArray json(const QByteArray &url);

} // namespace DiscoveryWorld
