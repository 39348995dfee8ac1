// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <chrono>

namespace Support {

/// A Kerberos realm of the test's own: krb5kdc on a free port of the loopback interface, with its
/// database, and in this process's environment the configuration and ticket cache that go with it.
/// There is no principal HTTPS/…, as in no domain. Make it before anything uses Kerberos.
class KerberosRealm
{
public:
    KerberosRealm();
    ~KerberosRealm();

    static QString name() { return QStringLiteral("SANDBOX.EXAMPLE"); }
    /// What is missing on this machine; empty: nothing.
    static QString missing();

    bool isReady() const { return m_ready; }
    bool addUser(const QString &user, const QString &password);
    /// Adds HTTP/\a host and its key to keytab().
    bool addService(const QString &host);
    /// The service gets another key; that in keytab() stays as it was.
    bool changeKeyOf(const QString &host);
    QString keytab() const { return m_home.filePath(QStringLiteral("http.keytab")); }

    /// Gets a ticket, as signing in to the desktop does.
    bool kinit(const QString &user, const QString &password,
               std::chrono::seconds lifetime = std::chrono::hours(1));
    /// Throws all tickets away.
    void kdestroy();
    /// The services that there are tickets for: "HTTP/localhost@SANDBOX.EXAMPLE".
    QStringList tickets() const;

    /// By how much clocks may differ, from now on; five minutes is the rule.
    bool setClockSkew(std::chrono::seconds allowed) const;

    void stopKdc();
    bool startKdc();

private:
    QString file(const QString &fileName) const { return m_home.filePath(fileName); }
    bool write(const QString &fileName, const QByteArray &text) const;
    bool administer(const QString &query) const;

    QTemporaryDir m_home;
    QProcess m_kdc;
    quint16 m_port = 0;
    bool m_ready = false;
};

} // namespace Support
