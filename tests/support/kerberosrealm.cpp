// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/kerberosrealm.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace Support {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Debian has the programs of an administrator where users do not look.
QString program(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty()
               ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
               : found;
}

bool runs(const QString &name, const QStringList &arguments, const QByteArray &input = {},
          QByteArray *output = nullptr)
{
    QProcess process;
    process.start(program(name), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool good = process.waitForFinished(20'000) && process.exitCode() == 0;
    if (output)
        *output = process.readAllStandardOutput();
    else if (!good)
        qWarning("%s: %s", qPrintable(name), process.readAllStandardError().constData());
    return good;
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

QString KerberosRealm::missing()
{
    for (const char *name : {"krb5kdc", "kdb5_util", "kadmin.local", "kinit", "klist"})
        if (program(QString::fromLatin1(name)).isEmpty())
            return QString::fromLatin1(name) + u" is not installed (app/setup test)."_s;
    return {};
}

KerberosRealm::KerberosRealm()
    : m_port(freePort())
{
    if (!missing().isEmpty() || !m_home.isValid())
        return;
    const QByteArray port = QByteArray::number(m_port);
    const QByteArray home = m_home.path().toUtf8();
    const QByteArray realm = name().toUtf8();
    const bool written =
        setClockSkew(std::chrono::minutes(5)) &&
        write(u"kdc.conf"_s,
              "[kdcdefaults]\nkdc_listen = 127.0.0.1:" + port + "\nkdc_tcp_listen = 127.0.0.1:" +
                  port + "\n[realms]\n" + realm + " = {\n database_name = " + home +
                  "/principal\n key_stash_file = " + home + "/stash\n acl_file = " + home +
                  "/acl\n max_life = 10h\n}\n[logging]\nkdc = FILE:" + home + "/kdc.log\n");
    qputenv("KRB5_CONFIG", home + "/krb5.conf");
    qputenv("KRB5_KDC_PROFILE", home + "/kdc.conf");
    qputenv("KRB5CCNAME", "FILE:" + home + "/tickets");
    qputenv("KRB5RCACHENAME", "none:"); // of the server; its file would be everybody's
    qunsetenv("KRB5_KTNAME");
    m_ready = written &&
              runs(u"kdb5_util"_s, {u"create"_s, u"-r"_s, name(), u"-s"_s, u"-P"_s, u"master"_s}) &&
              startKdc();
}

KerberosRealm::~KerberosRealm()
{
    stopKdc();
}

bool KerberosRealm::write(const QString &fileName, const QByteArray &text) const
{
    QFile written(file(fileName));
    return written.open(QIODevice::WriteOnly) && written.write(text) == text.size();
}

bool KerberosRealm::setClockSkew(std::chrono::seconds allowed) const
{
    const QByteArray realm = name().toUtf8();
    return write(u"krb5.conf"_s, "[libdefaults]\ndefault_realm = " + realm +
                                     "\ndns_lookup_kdc = false\ndns_lookup_realm = false\n"
                                     "dns_canonicalize_hostname = false\nrdns = false\n"
                                     "udp_preference_limit = 1\nclockskew = " +
                                     QByteArray::number(qlonglong(allowed.count())) +
                                     "\n[realms]\n" + realm +
                                     " = {\n kdc = 127.0.0.1:" + QByteArray::number(m_port) +
                                     "\n}\n[domain_realm]\nlocalhost = " + realm +
                                     "\n.sandbox.example = " + realm + "\n");
}

bool KerberosRealm::administer(const QString &query) const
{
    QByteArray said;
    // It succeeds whatever becomes of the query, and says so to standard error or output.
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program(u"kadmin.local"_s), {u"-r"_s, name(), u"-q"_s, query});
    process.waitForFinished(20'000);
    said = process.readAll();
    const bool good = process.exitCode() == 0 && !said.contains("while ");
    if (!good)
        qWarning("kadmin.local: %s", said.constData());
    return good;
}

bool KerberosRealm::addUser(const QString &user, const QString &password)
{
    return administer(u"addprinc -pw %1 %2"_s.arg(password, user));
}

bool KerberosRealm::addService(const QString &host)
{
    return administer(u"addprinc -randkey HTTP/%1"_s.arg(host)) &&
           administer(u"ktadd -k %1 HTTP/%2"_s.arg(keytab(), host));
}

bool KerberosRealm::changeKeyOf(const QString &host)
{
    return administer(u"cpw -randkey HTTP/%1"_s.arg(host));
}

bool KerberosRealm::kinit(const QString &user, const QString &password,
                          std::chrono::seconds lifetime)
{
    return runs(u"kinit"_s, {u"-l"_s, u"%1s"_s.arg(lifetime.count()), user},
                password.toUtf8() + '\n');
}

void KerberosRealm::kdestroy()
{
    QFile::remove(file(u"tickets"_s));
}

QStringList KerberosRealm::tickets() const
{
    QByteArray list;
    runs(u"klist"_s, {}, {}, &list);
    QStringList services;
    for (const QByteArray &line : list.split('\n'))
        if (line.contains('@') && !line.startsWith("Default"))
            services.append(QString::fromUtf8(line.mid(line.lastIndexOf(' ') + 1)));
    return services;
}

void KerberosRealm::stopKdc()
{
    if (m_kdc.state() == QProcess::NotRunning)
        return;
    m_kdc.terminate();
    if (!m_kdc.waitForFinished(5'000))
        m_kdc.kill();
    m_kdc.waitForFinished(5'000);
}

bool KerberosRealm::startKdc()
{
    m_kdc.start(program(u"krb5kdc"_s), {u"-n"_s, u"-r"_s, name()});
    return m_kdc.waitForStarted() && QTest::qWaitFor(
                                         [this] {
                                             QTcpSocket socket;
                                             socket.connectToHost(u"127.0.0.1"_s, m_port);
                                             return socket.waitForConnected(200);
                                         },
                                         10'000);
}

} // namespace Support
