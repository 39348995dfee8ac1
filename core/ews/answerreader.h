// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace Ews {

/// Reads one answer of HTTP/1.1 from bytes as they come.
class AnswerReader
{
public:
    enum class State { Head, Body, Complete, Broken };

    /// Takes from the front of \a bytes what belongs to the answer.
    void add(QByteArray &bytes);
    /// The connection has closed: that completes an answer without a length.
    void end();

    State state() const { return m_state; }
    bool isOver() const { return m_state == State::Complete || m_state == State::Broken; }
    int status() const { return m_status; }
    const QByteArray &reason() const { return m_reason; }
    const QList<std::pair<QByteArray, QByteArray>> &headers() const { return m_headers; }
    /// What has come of the body since it was last asked for.
    QByteArray takeBody() { return std::exchange(m_body, {}); }
    /// Whether another request may follow on the connection.
    bool keepsConnection() const;

private:
    enum class Part { Length, ToTheEnd, ChunkSize, Chunk, ChunkEnd, Trailer };

    QByteArray header(const QByteArray &name) const;
    void readHead(QByteArray &bytes);
    void beginBody();
    bool takeLine(QByteArray &bytes, QByteArray &line);
    void takeBytes(QByteArray &bytes);
    bool readChunked(QByteArray &bytes);

    State m_state = State::Head;
    Part m_part = Part::Length;
    bool m_old = false; ///< HTTP/1.0
    int m_status = 0;
    QByteArray m_reason;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
    QByteArray m_body;
    qint64 m_left = 0; ///< Bytes of the body, or of the chunk.
};

} // namespace Ews
