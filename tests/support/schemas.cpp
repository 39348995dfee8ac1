// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/schemas.h"

#include "support/sharedfolder.h"

#include <QFile>
#include <QStringList>

#include <libxml/parser.h>

namespace Support {

using namespace Qt::Literals::StringLiterals;

namespace {

void collect(void *problems, xmlErrorPtr error)
{
    *static_cast<QStringList *>(problems) +=
        u"line %1: %2"_s.arg(error->line).arg(QString::fromUtf8(error->message).trimmed());
}

} // namespace

Schema::Schema(const QString &path)
    : m_schema(nullptr, &xmlSchemaFree)
{
    if (!QFile::exists(path))
        return;
    const std::unique_ptr<xmlSchemaParserCtxt, decltype(&xmlSchemaFreeParserCtxt)> parser(
        xmlSchemaNewParserCtxt(QFile::encodeName(path).constData()), &xmlSchemaFreeParserCtxt);
    m_schema.reset(xmlSchemaParse(parser.get())); // says on stderr what it dislikes
}

std::optional<QString> Schema::errors(const QByteArray &xml) const
{
    if (!m_schema)
        return u"There is no schema to ask."_s;
    QStringList problems;
    xmlSetStructuredErrorFunc(&problems, collect);
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(
        xmlReadMemory(xml.constData(), int(xml.size()), "message", nullptr, XML_PARSE_NONET),
        &xmlFreeDoc);
    xmlSetStructuredErrorFunc(nullptr, nullptr);
    if (document) {
        const std::unique_ptr<xmlSchemaValidCtxt, decltype(&xmlSchemaFreeValidCtxt)> validator(
            xmlSchemaNewValidCtxt(m_schema.get()), &xmlSchemaFreeValidCtxt);
        xmlSchemaSetValidStructuredErrors(validator.get(), collect, &problems);
        if (xmlSchemaValidateDoc(validator.get(), document.get()) == 0)
            return std::nullopt;
    }
    return problems.join(u'\n') + u"\nin "_s + QString::fromUtf8(xml);
}

const Schema &officialSchemas()
{
    static const Schema schema(sharedPath(u"schemas/soap.xsd"_s));
    return schema;
}

bool schemasPresent()
{
    return officialSchemas().isValid();
}

std::optional<QString> schemaErrors(const QByteArray &xml)
{
    return officialSchemas().errors(xml);
}

} // namespace Support
