// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/srv.h"

#include <QUdpSocket>

/// A DNS server on the loopback interface that knows the SRV records of one name, and of all other
/// names that they do not exist. Qt 6.4 asks at port 53 only, which is root's.
class NameServer : public QObject
{
public:
    NameServer(QString name, QList<OnBehalf::SrvRecord> records);

    /// Otherwise it may not listen there.
    bool isListening() const { return m_socket.state() == QAbstractSocket::BoundState; }
    QHostAddress address() const { return m_socket.localAddress(); }
    void setSilent(bool silent) { m_silent = silent; }
    QStringList asked() const { return m_asked; }

private:
    void answer(const QByteArray &query, const QHostAddress &to, quint16 port);

    QUdpSocket m_socket;
    QString m_name;
    QList<OnBehalf::SrvRecord> m_records;
    QStringList m_asked;
    bool m_silent = false;
};
