// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"

namespace OnBehalf {

/// The latest exchanges with servers, the oldest first: so many of them, and so many bytes of their
/// bodies, at most. In memory only. What comes is what Ews::Client tells: neither credentials nor
/// what people wrote to each other. Nothing is made of the bytes until somebody looks.
class ConnectionLog : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    static constexpr qsizetype mostExchanges = 500;
    static constexpr qsizetype mostBytes = qsizetype(16) * 1024 * 1024;
    static constexpr qsizetype mostOfBody = qsizetype(512) * 1024; ///< Of one, in bytes.

    /// All that \a client does from now on.
    void listenTo(Ews::Client &client);
    void add(const Ews::Exchange &exchange);
    void clear();

    const QList<Ews::Exchange> &exchanges() const { return m_exchanges; }
    qsizetype bytes() const { return m_bytes; }     ///< Of the bodies.
    qsizetype dropped() const { return m_dropped; } ///< Older ones that made room.

Q_SIGNALS:
    void aboutToAdd();
    void added();
    void aboutToDrop(qsizetype count); ///< The first ones.
    void droppedSome();

private:
    void drop(qsizetype count);
    static qsizetype bytesOf(const Ews::Exchange &exchange);

    QList<Ews::Exchange> m_exchanges;
    qsizetype m_bytes = 0;
    qsizetype m_dropped = 0;
};

} // namespace OnBehalf
