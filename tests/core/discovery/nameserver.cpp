// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nameserver.h"

#include <QDataStream>
#include <QNetworkDatagram>

namespace {

constexpr quint16 srvType = 33;
constexpr qsizetype headSize = 12;

/// RFC 1035, 4.1.2: labels with their lengths before them.
QByteArray wireName(const QString &name)
{
    QByteArray bytes;
    const auto labels = name.toLatin1().split('.');
    for (const QByteArray &label : labels)
        if (!label.isEmpty())
            bytes += char(label.size()) + label;
    return bytes + '\0';
}

QString nameIn(const QByteArray &query, qsizetype at)
{
    QByteArrayList labels;
    while (at < query.size() && query.at(at) != 0) {
        labels.append(query.mid(at + 1, query.at(at)));
        at += query.at(at) + 1;
    }
    return QString::fromLatin1(labels.join('.'));
}

} // namespace

NameServer::NameServer(QString name, QList<OnBehalf::SrvRecord> records)
    : m_name(std::move(name))
    , m_records(std::move(records))
{
    connect(&m_socket, &QUdpSocket::readyRead, this, [this] {
        while (m_socket.hasPendingDatagrams()) {
            const QNetworkDatagram query = m_socket.receiveDatagram();
            answer(query.data(), query.senderAddress(), quint16(query.senderPort()));
        }
    });
    // Not 127.0.0.53, where a resolver of the system may listen.
    m_socket.bind(QHostAddress(QStringLiteral("127.82.53.1")), 53);
}

void NameServer::answer(const QByteArray &query, const QHostAddress &to, quint16 port)
{
    if (query.size() < headSize)
        return;
    const QString name = nameIn(query, headSize);
    m_asked.append(name);
    if (m_silent)
        return;
    const bool knows = name.compare(m_name, Qt::CaseInsensitive) == 0;
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.writeRawData(query.constData(), 2); // its number
    out << quint16(knows ? 0x8580 : 0x8583) << quint16(1) << quint16(knows ? m_records.size() : 0)
        << quint16(0) << quint16(0);
    const QByteArray question = wireName(name);
    out.writeRawData(question.constData(), int(question.size()));
    out << srvType << quint16(1);
    for (const OnBehalf::SrvRecord &record : knows ? m_records : QList<OnBehalf::SrvRecord>()) {
        const QByteArray target = wireName(record.target);
        out << quint16(0xc000 | headSize) << srvType << quint16(1) << quint32(60)
            << quint16(6 + target.size()) << record.priority << record.weight << record.port;
        out.writeRawData(target.constData(), int(target.size()));
    }
    m_socket.writeDatagram(bytes, to, port);
}
