// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/operations/getstreamingevents.h"

#include <QObject>
#include <QPointer>

namespace Ews {

class Reply;

/// An answer to GetStreamingEvents, for as long as it goes on: Client::listen(). Destroying it ends
/// the connection.
class EventStream : public QObject
{
    Q_OBJECT
public:
    ~EventStream() override;

    static constexpr qsizetype maximumEnvelope =
        qsizetype(4) * 1024 * 1024; ///< Bytes; of the whole stream there is no limit.

Q_SIGNALS:
    void received(const Ews::GetStreamingEvents::Response &part);
    /// Once, and nothing afterwards. A value: the server ended it as it should. Failure::TimedOut:
    /// nothing came for too long. Failure::Cancelled: the client was destroyed.
    void ended(const Ews::Result<Ews::Nothing> &how);

private:
    friend class Client;
    explicit EventStream(Reply *reply);
    void take(const QByteArray &envelope);
    void end(const Result<Nothing> &how);

    QPointer<Reply> m_reply; ///< Null once ended.
};

} // namespace Ews
