// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/answerreader.h"

namespace Ews {

namespace {
constexpr qsizetype longestHead = qsizetype(256) * 1024; ///< Tokens of Kerberos can be long.
}

void AnswerReader::add(QByteArray &bytes)
{
    while (m_state == State::Head) {
        const qsizetype before = bytes.size();
        readHead(bytes);
        if (bytes.size() == before && m_state == State::Head)
            return; // the rest of it is to come
    }
    if (m_state != State::Body)
        return;
    switch (m_part) {
    case Part::ToTheEnd:
        m_body += std::exchange(bytes, {});
        break;
    case Part::Length:
        takeBytes(bytes);
        if (m_left == 0)
            m_state = State::Complete;
        break;
    default:
        while (m_state == State::Body && readChunked(bytes)) {
        }
    }
}

void AnswerReader::end()
{
    if (isOver())
        return;
    m_state = m_state == State::Body && m_part == Part::ToTheEnd ? State::Complete : State::Broken;
}

bool AnswerReader::keepsConnection() const
{
    const QByteArray said = header("Connection").toLower();
    return m_state == State::Complete && m_part != Part::ToTheEnd && !said.contains("close") &&
           (!m_old || said.contains("keep-alive"));
}

QByteArray AnswerReader::header(const QByteArray &name) const
{
    for (const auto &[one, value] : m_headers)
        if (one.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

void AnswerReader::readHead(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        if (bytes.size() > longestHead || (bytes.size() >= 5 && !bytes.startsWith("HTTP/")))
            m_state = State::Broken;
        return;
    }
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    bytes.remove(0, end + 4);
    const QByteArray line = lines.first().trimmed(); // "HTTP/1.1 401 Unauthorized"
    const qsizetype space = line.indexOf(' ');
    m_status = line.mid(space + 1, 3).toInt();
    if (!line.startsWith("HTTP/1.") || space < 0 || m_status < 100) {
        m_state = State::Broken;
        return;
    }
    m_old = line.startsWith("HTTP/1.0");
    m_reason = line.mid(space + 5);
    m_headers.clear();
    for (const QByteArray &header : lines.sliced(1)) {
        const qsizetype colon = header.indexOf(':');
        if (colon > 0)
            m_headers.append({header.left(colon).trimmed(), header.mid(colon + 1).trimmed()});
    }
    if (m_status >= 200) // others announce the answer
        beginBody();
}

void AnswerReader::beginBody()
{
    m_state = State::Body;
    const QByteArray length = header("Content-Length");
    if (header("Transfer-Encoding").toLower().contains("chunked")) {
        m_part = Part::ChunkSize;
    } else if (m_status == 204 || m_status == 304) {
        m_state = State::Complete;
    } else if (length.isEmpty()) {
        m_part = Part::ToTheEnd;
    } else {
        bool ok = false;
        m_left = length.toLongLong(&ok);
        if (!ok || m_left < 0)
            m_state = State::Broken;
        else if (m_left == 0)
            m_state = State::Complete;
    }
}

bool AnswerReader::takeLine(QByteArray &bytes, QByteArray &line)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0) {
        if (bytes.size() > longestHead)
            m_state = State::Broken;
        return false;
    }
    line = bytes.left(end).trimmed();
    bytes.remove(0, end + 1);
    return true;
}

void AnswerReader::takeBytes(QByteArray &bytes)
{
    const qsizetype taken = qsizetype(qMin<qint64>(m_left, bytes.size()));
    m_body += bytes.left(taken);
    bytes.remove(0, taken);
    m_left -= taken;
}

/// A step; false where more has to come.
bool AnswerReader::readChunked(QByteArray &bytes)
{
    QByteArray line;
    if (m_part == Part::Chunk) {
        takeBytes(bytes);
        if (m_left == 0)
            m_part = Part::ChunkEnd;
        return m_left == 0;
    }
    if (!takeLine(bytes, line))
        return false;
    if (m_part == Part::ChunkEnd) {
        m_part = Part::ChunkSize;
        if (!line.isEmpty())
            m_state = State::Broken;
    } else if (m_part == Part::ChunkSize) {
        bool ok = false;
        m_left = line.split(';').first().trimmed().toLongLong(&ok, 16);
        if (!ok || m_left < 0)
            m_state = State::Broken;
        m_part = m_left == 0 ? Part::Trailer : Part::Chunk;
    } else if (line.isEmpty()) {
        m_state = State::Complete;
    }
    return true;
}

} // namespace Ews
