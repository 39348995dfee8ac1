// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QFile>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace Support {

namespace {

QByteArray configuration(const QString &folder, bool services)
{
    return "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n"
           " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
           "<busconfig><type>session</type><listen>unix:dir=" +
           folder.toUtf8() + "</listen>" + (services ? "<standard_session_servicedirs/>" : "") +
           "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
           "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n";
}

} // namespace

SessionBus::SessionBus(Services services)
{
    const QString file = m_home.filePath(u"session.conf"_s);
    QFile config(file);
    if (!config.open(QIODevice::WriteOnly))
        return;
    config.write(configuration(m_home.path(), services == Services::Installed));
    config.close();
    // What the bus starts by itself must not find the user's keyrings either.
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8());
    m_bus.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_bus.start(u"dbus-daemon"_s,
                {u"--config-file="_s + file, u"--print-address"_s, u"--nofork"_s});
    if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead(10'000))
        return;
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    m_ready = true;
}

SessionBus::~SessionBus()
{
    freezeKeyring(false);
    for (QProcess *process : {&m_keyring, &m_bus}) {
        process->terminate();
        if (!process->waitForFinished(5'000))
            process->kill();
        process->waitForFinished(5'000);
    }
}

bool SessionBus::startKeyring()
{
    m_keyring.start(u"gnome-keyring-daemon"_s,
                    {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s,
                     u"--control-directory="_s + m_home.filePath(u"keyring"_s)});
    if (!m_keyring.waitForStarted())
        return false;
    m_keyring.write("a password for tests");
    m_keyring.closeWriteChannel();
    // It prints its environment once it serves.
    return m_keyring.waitForReadyRead(10'000);
}

bool SessionBus::lockKeyring()
{
    const auto call = [](const QString &method, const QVariant &argument) {
        auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
                                                      u"/org/freedesktop/secrets"_s,
                                                      u"org.freedesktop.Secret.Service"_s, method);
        message << argument;
        return QDBusConnection::sessionBus().call(message);
    };
    const QDBusReply<QDBusObjectPath> collection = call(u"ReadAlias"_s, u"default"_s);
    return collection.isValid() &&
           call(u"Lock"_s, QVariant::fromValue(QList<QDBusObjectPath>{collection.value()}))
                   .type() == QDBusMessage::ReplyMessage;
}

void SessionBus::freezeKeyring(bool frozen)
{
    if (m_keyring.state() == QProcess::Running)
        ::kill(pid_t(m_keyring.processId()), frozen ? SIGSTOP : SIGCONT);
}

} // namespace Support
