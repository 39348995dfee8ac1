// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/httpanswer.h"

#include <QtEndian>

namespace Support {

namespace {

const QByteArray gzipHeader("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff", 10);

QByteArray head(int status, const QByteArrayList &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    for (const QByteArray &line : headers)
        bytes += line + "\r\n";
    return bytes;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320 : 0);
    }
    return ~crc;
}

/// Bits as deflate packs them: the lowest of each byte first.
class BitWriter
{
public:
    void add(quint32 bits, int count)
    {
        for (int i = 0; i < count; ++i) {
            m_byte |= ((bits >> i) & 1) << m_used;
            if (++m_used == 8) {
                m_bytes += char(m_byte);
                m_byte = 0;
                m_used = 0;
            }
        }
    }
    /// Huffman codes are packed from their highest bit.
    void addCode(quint32 code, int count)
    {
        for (int i = count - 1; i >= 0; --i)
            add((code >> i) & 1, 1);
    }
    QByteArray take()
    {
        if (m_used > 0)
            add(0, 8 - m_used);
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    quint32 m_byte = 0;
    int m_used = 0;
};

} // namespace

QByteArrayList soapHeaders()
{
    return {"Content-Type: text/xml; charset=utf-8"};
}

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArrayList &headers)
{
    return head(status, headers) + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

QByteArray chunkedAnswer(int status, const QByteArray &body, qsizetype chunk,
                         const QByteArrayList &headers)
{
    QByteArray bytes = head(status, headers) + "Transfer-Encoding: chunked\r\n\r\n";
    for (qsizetype at = 0; at < body.size(); at += chunk) {
        const QByteArray part = body.mid(at, chunk);
        bytes += QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
    }
    return bytes + "0\r\n\r\n";
}

QByteArray unboundedAnswer(int status, const QByteArray &body, const QByteArrayList &headers)
{
    return head(status, headers) + "Connection: close\r\n\r\n" + body;
}

QByteArray gzip(const QByteArray &plain)
{
    // qCompress(): four bytes of size, two of zlib's header, deflate, four of check sum.
    const QByteArray zlib = qCompress(plain);
    return gzipHeader + zlib.mid(6, zlib.size() - 10) + littleEndian(crc32(plain)) +
           littleEndian(quint32(plain.size()));
}

QByteArray gzipBomb(qint64 size)
{
    // One block with the fixed codes: a space, then "the last byte 258 times more" again and again,
    // which takes 13 bits, so eight of them come out at whole bytes.
    constexpr int longest = 258;
    const auto addRepeat = [](BitWriter &bits) {
        bits.addCode(0b11000101, 8); // length 258
        bits.addCode(0, 5);          // distance 1
    };
    BitWriter start;
    start.add(1, 1);              // the last block
    start.add(1, 2);              // fixed codes
    start.addCode(0x30 + ' ', 8); // a literal; with the block's header 11 bits
    addRepeat(start);             // 24 bits
    BitWriter eight;
    for (int i = 0; i < 8; ++i)
        addRepeat(eight);
    return gzipHeader + start.take() + eight.take().repeated(size / (8 * longest) + 1);
}

QByteArray busyAnswer(const QByteArray &milliseconds)
{
    return httpAnswer(
        500, "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault>"
             "<faultcode>a:ErrorServerBusy</faultcode><faultstring>Later.</faultstring><detail>"
             "<e:ResponseCode xmlns:e=\"e\">ErrorServerBusy</e:ResponseCode>"
             "<t:MessageXml xmlns:t=\"t\"><t:Value Name=\"BackOffMilliseconds\">" +
                 milliseconds +
                 "</t:Value></t:MessageXml></detail></s:Fault></s:Body></s:Envelope>");
}

} // namespace Support
