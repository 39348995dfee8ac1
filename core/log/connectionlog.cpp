// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/connectionlog.h"

namespace OnBehalf {

void ConnectionLog::listenTo(Ews::Client &client)
{
    client.limitTold(mostOfBody);
    connect(&client, &Ews::Client::exchanged, this, &ConnectionLog::add);
}

void ConnectionLog::add(const Ews::Exchange &exchange)
{
    const qsizetype more = bytesOf(exchange);
    qsizetype count = 0;
    qsizetype bytes = m_bytes + more;
    while (count < m_exchanges.size() &&
           (m_exchanges.size() - count >= mostExchanges || bytes > mostBytes))
        bytes -= bytesOf(m_exchanges.at(count++));
    m_dropped += count;
    drop(count);
    Q_EMIT aboutToAdd();
    m_exchanges.append(exchange);
    m_bytes += more;
    Q_EMIT added();
}

void ConnectionLog::clear()
{
    m_dropped = 0;
    drop(m_exchanges.size());
}

void ConnectionLog::drop(qsizetype count)
{
    if (count == 0)
        return;
    Q_EMIT aboutToDrop(count);
    for (qsizetype i = 0; i < count; ++i)
        m_bytes -= bytesOf(m_exchanges.at(i));
    m_exchanges.remove(0, count);
    Q_EMIT droppedSome();
}

qsizetype ConnectionLog::bytesOf(const Ews::Exchange &exchange)
{
    return exchange.request.size() + exchange.response.size();
}

} // namespace OnBehalf
