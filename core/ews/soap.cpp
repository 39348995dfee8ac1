// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/soap.h"

namespace Ews {

ServerVersion versionForHeader(const Header &header)
{
    const bool namesAnyAddress = !header.impersonation.who.isEmpty() &&
                                 header.impersonation.by == ConnectingSid::SmtpAddress;
    return namesAnyAddress || !header.timeZoneId.isEmpty() ? ServerVersion::Exchange2010
                                                           : ServerVersion::Exchange2007_SP1;
}

QByteArray writeEnvelope(const std::function<void(QXmlStreamWriter &)> &writeHeader,
                         const std::function<void(QXmlStreamWriter &)> &writeBody)
{
    QByteArray bytes;
    bytes.reserve(2048);
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(soapNamespace, u"soap"_s);
    xml.writeNamespace(typesNamespace, u"t"_s);
    xml.writeNamespace(messagesNamespace, u"m"_s);
    xml.writeStartElement(soapNamespace, u"Envelope"_s);
    xml.writeStartElement(soapNamespace, u"Header"_s);
    writeHeader(xml);
    xml.writeEndElement();
    xml.writeStartElement(soapNamespace, u"Body"_s);
    writeBody(xml);
    xml.writeEndDocument();
    return bytes;
}

void writeRequestHeader(QXmlStreamWriter &xml, ServerVersion version, const Header &header)
{
    xml.writeEmptyElement(typesNamespace, u"RequestServerVersion"_s);
    xml.writeAttribute(u"Version"_s, toWire(version));
    if (!header.timeZoneId.isEmpty()) {
        xml.writeStartElement(typesNamespace, u"TimeZoneContext"_s);
        xml.writeEmptyElement(typesNamespace, u"TimeZoneDefinition"_s);
        xml.writeAttribute(u"Id"_s, xmlText(header.timeZoneId));
        xml.writeEndElement();
    }
    if (!header.culture.isEmpty())
        xml.writeTextElement(typesNamespace, u"MailboxCulture"_s, xmlText(header.culture));
    if (!header.impersonation.who.isEmpty()) {
        xml.writeStartElement(typesNamespace, u"ExchangeImpersonation"_s);
        xml.writeStartElement(typesNamespace, u"ConnectingSID"_s);
        xml.writeTextElement(typesNamespace, toWire(header.impersonation.by),
                             xmlText(header.impersonation.who));
        xml.writeEndElement();
        xml.writeEndElement();
    }
}

void writeServerVersion(QXmlStreamWriter &xml, const ServerVersionInfo &version,
                        ServerVersion schema)
{
    xml.writeEmptyElement(typesNamespace, u"ServerVersionInfo"_s);
    xml.writeAttribute(u"MajorVersion"_s, QString::number(version.major));
    xml.writeAttribute(u"MinorVersion"_s, QString::number(version.minor));
    xml.writeAttribute(u"MajorBuildNumber"_s, QString::number(version.build));
    xml.writeAttribute(u"MinorBuildNumber"_s, QString::number(version.revision));
    xml.writeAttribute(u"Version"_s, toWire(schema));
}

} // namespace Ews
