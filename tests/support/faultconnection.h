// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The inside of FaultProxy.
#pragma once

#include "support/faultproxy.h"

#include <QMutex>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <optional>

namespace Support {

/// Which requests an answer is for.
struct Rule
{
    int request = 0; ///< 0: any
    QByteArray operation;
    int times = -1;
    Answer answer;
};

struct FaultProxy::State
{
    mutable QMutex mutex;
    QThread thread;
    Server *server = nullptr;
    quint16 port = 0;
    bool tls = false;

    // Guarded by the mutex.
    QUrl upstream;
    Answer otherwise{.bytes = httpAnswer(404, {})};
    QList<Rule> rules;
    QList<Arrival> arrivals;
    int begun = 0;
    int connections = 0;
    int open = 0;
    int underWay = 0;
    int mostUnderWay = 0;
    bool released = false;

    Answer arrived(const Arrival &arrival);
};

/// One client's connection; lives in the server's thread.
class FaultProxy::Connection : public QObject
{
public:
    Connection(State &state, QTcpSocket *socket, int number, QObject *parent)
        : QObject(parent)
        , m_state(state)
        , m_socket(socket)
        , m_number(number)
    {
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::bytesWritten, this, &Connection::write);
        connect(socket, &QTcpSocket::disconnected, this, &Connection::gone);
        m_drip.setSingleShot(true);
        connect(&m_drip, &QTimer::timeout, this, &Connection::write);
        read();
    }

    void release()
    {
        if (m_answer && m_answer->held) {
            m_answer->held = false;
            write();
        }
    }

    void closeIdle()
    {
        if (!m_answer && m_in.isEmpty())
            m_socket->disconnectFromHost();
    }

    void cut()
    {
        m_out.clear();
        m_socket->disconnectFromHost();
    }

private:
    void read();
    void takeRequest();
    void forward(const QByteArray &request);
    void write();
    void finishAnswer();
    void gone();

    State &m_state;
    QTcpSocket *m_socket;
    int m_number;
    QByteArray m_in;
    std::optional<Answer> m_answer; ///< Of the request under way.
    QByteArray m_out;
    qint64 m_repeats = 0;
    qsizetype m_sent = 0;
    bool m_waitsForUpstream = false;
    bool m_closeOnReuse = false;
    QTimer m_drip;
};

} // namespace Support
