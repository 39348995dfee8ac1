// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/wellformed.h"

#include <QXmlStreamReader>

#include <cstring>

namespace Ews {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// The declaration may name UTF-8 or its subset only; \a bytes were found to be valid UTF-8.
bool declaresAnotherEncoding(const QByteArray &bytes)
{
    if (!bytes.startsWith("<?xml"))
        return false;
    const QByteArray declaration = bytes.left(qMax(0, bytes.indexOf("?>"))).toLower();
    const qsizetype at = declaration.indexOf("encoding");
    if (at < 0)
        return false;
    const QByteArray rest = declaration.mid(at);
    return !rest.contains("utf-8") && !rest.contains("utf8") && !rest.contains("us-ascii");
}

/// Only the five entities of XML and character references that XML allows.
bool plainEntities(const QByteArray &bytes)
{
    const char *end = bytes.cend();
    for (const char *p = bytes.cbegin();
         (p = static_cast<const char *>(std::memchr(p, '&', std::size_t(end - p))));) {
        ++p;
        const QByteArrayView rest(p, qMin<qsizetype>(6, end - p));
        if (!rest.startsWith("amp;") && !rest.startsWith("lt;") && !rest.startsWith("gt;") &&
            !rest.startsWith("quot;") && !rest.startsWith("apos;"))
            return false;
    }
    return true;
}

/// Control characters, comments, CDATA, DOCTYPE or processing instructions. In bytes and without a
/// branch, so that the compiler vectorises it: every answer goes through here.
bool hasAnythingUnusual(QByteArrayView text)
{
    using Byte = unsigned char;
    const auto *bytes = reinterpret_cast<const Byte *>(text.data());
    Byte found = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const Byte c = bytes[i];
        const Byte next = bytes[i + 1];
        const Byte control = Byte(c < 0x20) & Byte(c != '\t') & Byte(c != '\n') & Byte(c != '\r');
        const Byte markup = Byte(c == '<') & Byte(Byte(next == '!') | Byte(next == '?'));
        found = Byte(found | control | markup);
    }
    return found != 0;
}

/// A declaration perhaps, one root element of tags and text alone, and nothing around but white
/// space.
bool isOnlyItsRoot(const QByteArray &bytes)
{
    qsizetype start = bytes.startsWith("<?xml") ? bytes.indexOf("?>") + 2 : 0;
    while (start < bytes.size() && isSpace(bytes.at(start)))
        ++start;
    if (start >= bytes.size() || bytes.at(start) != '<' ||
        hasAnythingUnusual(QByteArrayView(bytes).sliced(start)))
        return false;
    qsizetype nameEnd = start + 1;
    while (nameEnd < bytes.size() && !isSpace(bytes.at(nameEnd)) && bytes.at(nameEnd) != '>' &&
           bytes.at(nameEnd) != '/')
        ++nameEnd;
    const QByteArray closing = "</" + bytes.mid(start + 1, nameEnd - start - 1);
    const QByteArrayView tail = QByteArrayView(bytes).trimmed();
    return tail.endsWith('>') && tail.chopped(1).trimmed().endsWith(closing);
}

} // namespace

std::optional<QString> checkBytes(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return u"The answer is empty."_s;
    if (!bytes.isValidUtf8() || declaresAnotherEncoding(bytes))
        return u"The answer is not in UTF-8."_s;
    return std::nullopt;
}

bool isPlain(const QByteArray &bytes)
{
    return isOnlyItsRoot(bytes) && plainEntities(bytes);
}

std::optional<QString> checkWhole(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::DTD)
            return u"The answer has a DOCTYPE, which is not allowed in SOAP."_s;
    }
    if (reader.hasError())
        return u"Line %1: %2"_s.arg(reader.lineNumber()).arg(reader.errorString());
    return std::nullopt;
}

} // namespace Ews
