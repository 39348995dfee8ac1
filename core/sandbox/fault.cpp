// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/fault.h"

#include <QXmlStreamWriter>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

void writeMessageXml(QXmlStreamWriter &xml, const Fault &fault)
{
    xml.writeStartElement(Ews::typesNamespace, u"MessageXml"_s);
    if (fault.violation) {
        xml.writeTextElement(Ews::typesNamespace, u"LineNumber"_s,
                             QString::number(fault.violation->line));
        xml.writeTextElement(Ews::typesNamespace, u"LinePosition"_s,
                             QString::number(fault.violation->column));
        xml.writeTextElement(Ews::typesNamespace, u"Violation"_s, fault.violation->text);
    }
    for (const auto &[name, value] : fault.values) {
        xml.writeStartElement(Ews::typesNamespace, u"Value"_s);
        xml.writeAttribute(u"Name"_s, name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

QByteArray writeFault(const Fault &fault)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(Ews::soapNamespace, u"s"_s);
    xml.writeStartElement(Ews::soapNamespace, u"Envelope"_s);
    xml.writeStartElement(Ews::soapNamespace, u"Body"_s);
    xml.writeStartElement(Ews::soapNamespace, u"Fault"_s);

    // The code is a qualified name, so its prefix has to be declared here.
    xml.writeStartElement(u"faultcode"_s);
    xml.writeNamespace(Ews::typesNamespace, u"a"_s);
    xml.writeCharacters(u"a:"_s + fault.code);
    xml.writeEndElement();
    xml.writeStartElement(u"faultstring"_s);
    xml.writeAttribute(u"xml:lang"_s, u"en-US"_s);
    xml.writeCharacters(fault.violation ? fault.message + u": "_s + fault.violation->text
                                        : fault.message);
    xml.writeEndElement();

    xml.writeStartElement(u"detail"_s);
    xml.writeNamespace(Ews::errorsNamespace, u"e"_s);
    xml.writeTextElement(Ews::errorsNamespace, u"ResponseCode"_s, fault.code);
    xml.writeTextElement(Ews::errorsNamespace, u"Message"_s, fault.message);
    if (fault.violation || !fault.values.isEmpty()) {
        xml.writeNamespace(Ews::typesNamespace, u"t"_s);
        writeMessageXml(xml, fault);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace Sandbox
