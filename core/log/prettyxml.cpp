// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/prettyxml.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace OnBehalf {

namespace {

/// False where that is no more to be read: the entities of a DOCTYPE could be anything, of any
/// size.
bool copyToken(const QXmlStreamReader &reader, QXmlStreamWriter &writer)
{
    switch (reader.tokenType()) {
    case QXmlStreamReader::StartDocument:
        if (!reader.documentVersion().isEmpty())
            writer.writeStartDocument();
        return true;
    case QXmlStreamReader::StartElement:
        writer.writeStartElement(reader.qualifiedName().toString());
        for (const QXmlStreamAttribute &one : reader.attributes())
            writer.writeAttribute(one.qualifiedName().toString(), one.value().toString());
        return true;
    case QXmlStreamReader::EndElement:
        writer.writeEndElement();
        return true;
    case QXmlStreamReader::Characters:
        if (reader.isCDATA())
            writer.writeCDATA(reader.text().toString());
        else if (!reader.isWhitespace())
            writer.writeCharacters(reader.text().toString());
        return true;
    case QXmlStreamReader::Comment:
        writer.writeComment(reader.text().toString());
        return true;
    case QXmlStreamReader::EndDocument:
        return true;
    default:
        return false;
    }
}

} // namespace

PrettyXml prettyXml(const QByteArray &xml, qsizetype most)
{
    const QString plain = QString::fromUtf8(xml);
    QString text;
    QXmlStreamReader reader(plain);
    reader.setNamespaceProcessing(false); // prefixes may have been declared nowhere
    QXmlStreamWriter writer(&text);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    qsizetype read = 0; // of plain
    while (!reader.atEnd() && text.size() <= most) {
        reader.readNext();
        if (!copyToken(reader, writer))
            break;
        if (reader.tokenType() != QXmlStreamReader::StartDocument) // before which nothing is lost
            read = reader.characterOffset();
    }
    if (!reader.atEnd() || reader.hasError()) {
        writer.writeCharacters({}); // ends a tag
        text += plain.mid(read, most);
    }
    const bool isCut = text.size() > most;
    text.truncate(most);
    return {text.trimmed(), isCut};
}

} // namespace OnBehalf
