// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/autodiscover.h"

#include "ews/elements.h"
#include "ews/enumtext.h"
#include "ews/writer.h"
#include "sandbox/exchange.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <optional>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;
using Ews::ServerVersion;

namespace {

const auto autodiscoverNs = u"http://schemas.microsoft.com/exchange/2010/Autodiscover"_s;
const auto poxRequestNs =
    u"http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006"_s;
const auto poxAnswerNs =
    u"http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006"_s;
const auto poxOutlookNs =
    u"http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a"_s;

struct SettingsRequest
{
    QStringList mailboxes;
    QStringList settings;
};

/// Nothing where it is no GetUserSettings as the WSDL has it.
std::optional<SettingsRequest> readSettingsRequest(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    SettingsRequest request;
    QStringList path;
    bool isAsked = false;
    bool hasVersion = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            path.removeLast();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.name().toString();
        const bool isOurs = xml.namespaceUri() == autodiscoverNs;
        if (isOurs && path.endsWith(u"User"_s) && name == "Mailbox"_L1) {
            request.mailboxes.append(xml.readElementText().trimmed());
        } else if (isOurs && path.endsWith(u"RequestedSettings"_s) && name == "Setting"_L1) {
            request.settings.append(xml.readElementText().trimmed());
        } else {
            isAsked = isAsked || (isOurs && path.endsWith(u"Body"_s) &&
                                  name == "GetUserSettingsRequestMessage"_L1);
            hasVersion = hasVersion || (isOurs && path.endsWith(u"Header"_s) &&
                                        name == "RequestedServerVersion"_L1);
            path.append(name);
        }
    }
    const bool good = !xml.hasError() && isAsked && hasVersion && !request.mailboxes.isEmpty() &&
                      !request.settings.isEmpty();
    return good ? std::optional(request) : std::nullopt;
}

/// Whose server is asked for in POX; nothing where that is not said as it should be.
std::optional<QString> readPoxRequest(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QString address;
    QString schema;
    bool isOurs = xml.readNextStartElement() && xml.name() == "Autodiscover"_L1 &&
                  xml.namespaceUri() == poxRequestNs && xml.readNextStartElement() &&
                  xml.name() == "Request"_L1;
    while (isOurs && xml.readNextStartElement()) {
        if (xml.name() == "EMailAddress"_L1)
            address = xml.readElementText().trimmed();
        else if (xml.name() == "AcceptableResponseSchema"_L1)
            schema = xml.readElementText().trimmed();
        else
            xml.skipCurrentElement();
    }
    isOurs = isOurs && !xml.hasError() && schema == poxOutlookNs && !address.isEmpty();
    return isOurs ? std::optional(address) : std::nullopt;
}

void writeHeader(QXmlStreamWriter &xml, ServerVersion version)
{
    const Ews::ServerVersionInfo build = buildOf(version);
    xml.writeStartElement(QString(Ews::soapNamespace), u"Header"_s);
    xml.writeStartElement(autodiscoverNs, u"ServerVersionInfo"_s);
    xml.writeTextElement(autodiscoverNs, u"MajorVersion"_s, QString::number(build.major));
    xml.writeTextElement(autodiscoverNs, u"MinorVersion"_s, QString::number(build.minor));
    xml.writeTextElement(autodiscoverNs, u"MajorBuildNumber"_s, QString::number(build.build));
    xml.writeTextElement(autodiscoverNs, u"MinorBuildNumber"_s, QString::number(build.revision));
    xml.writeTextElement(autodiscoverNs, u"Version"_s, Ews::toWire(version));
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeOutcome(QXmlStreamWriter &xml, const QString &code, const QString &message)
{
    xml.writeTextElement(autodiscoverNs, u"ErrorCode"_s, code);
    xml.writeTextElement(autodiscoverNs, u"ErrorMessage"_s, message);
}

QByteArray soapAnswer(ServerVersion version, const std::function<void(QXmlStreamWriter &)> &content)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString soap(Ews::soapNamespace);
    xml.writeStartDocument();
    xml.writeNamespace(soap, u"s"_s);
    xml.writeNamespace(autodiscoverNs, u"h"_s);
    xml.writeStartElement(soap, u"Envelope"_s);
    writeHeader(xml, version);
    xml.writeStartElement(soap, u"Body"_s);
    xml.writeStartElement(autodiscoverNs, u"GetUserSettingsResponseMessage"_s);
    xml.writeStartElement(autodiscoverNs, u"Response"_s);
    content(xml);
    xml.writeEndDocument();
    return bytes;
}

QByteArray poxAnswer(const std::function<void(QXmlStreamWriter &)> &content)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"Autodiscover"_s);
    xml.writeDefaultNamespace(poxAnswerNs);
    xml.writeStartElement(u"Response"_s);
    content(xml);
    xml.writeEndDocument();
    return bytes;
}

QByteArray poxError(const QString &code, const QString &message)
{
    return poxAnswer([&](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"Error"_s);
        xml.writeTextElement(u"ErrorCode"_s, code);
        xml.writeTextElement(u"Message"_s, message);
        xml.writeEndElement();
    });
}

QByteArray jsonBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Autodiscover::Autodiscover(ServerVersion version, Find find)
    : m_version(version)
    , m_find(std::move(find))
{}

/// Empty: there is no such setting here.
QString Autodiscover::settingOf(const QString &name, const QString &address, const QUrl &ews) const
{
    if (name == "ExternalEwsUrl"_L1 || name == "InternalEwsUrl"_L1)
        return ews.toString();
    if (name == "AutoDiscoverSMTPAddress"_L1)
        return address;
    if (name != "EwsSupportedSchemas"_L1)
        return {};
    QStringList schemas;
    for (int i = 0; i <= int(m_version); ++i)
        schemas.append(Ews::toWire(ServerVersion(i)));
    return schemas.join(u", "_s);
}

Autodiscover::Answer Autodiscover::soap(const QByteArray &request, const QUrl &ews) const
{
    if (m_version < ServerVersion::Exchange2010)
        return {.httpStatus = 404};
    const auto asked = readSettingsRequest(request);
    if (!asked)
        return {.body = soapAnswer(m_version, [](QXmlStreamWriter &xml) {
                    writeOutcome(xml, u"InvalidRequest"_s, u"The request is not valid."_s);
                })};
    const auto content = [&](QXmlStreamWriter &xml) {
        writeOutcome(xml, u"NoError"_s, {});
        xml.writeStartElement(autodiscoverNs, u"UserResponses"_s);
        for (const QString &mailbox : asked->mailboxes) {
            const QString address = m_find(mailbox);
            xml.writeStartElement(autodiscoverNs, u"UserResponse"_s);
            if (address.isEmpty())
                writeOutcome(xml, u"InvalidUser"_s,
                             u"Invalid user: '%1'"_s.arg(Ews::xmlText(mailbox)));
            else
                writeOutcome(xml, u"NoError"_s, u"No error."_s);
            xml.writeStartElement(autodiscoverNs, u"UserSettings"_s);
            for (const QString &name : asked->settings) {
                const QString value = address.isEmpty() ? QString() : settingOf(name, address, ews);
                if (value.isEmpty())
                    continue;
                xml.writeStartElement(autodiscoverNs, u"UserSetting"_s);
                xml.writeTextElement(autodiscoverNs, u"Name"_s, name);
                xml.writeTextElement(autodiscoverNs, u"Value"_s, value);
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    };
    return {.body = soapAnswer(m_version, content)};
}

Autodiscover::Answer Autodiscover::pox(const QByteArray &request, const QUrl &ews) const
{
    const auto asked = readPoxRequest(request);
    if (!asked)
        return {.body = poxError(u"600"_s, u"Invalid Request"_s)};
    const QString address = m_find(*asked);
    if (address.isEmpty())
        return {.body = poxError(u"500"_s, u"The email address can't be found."_s)};
    return {.body = poxAnswer([&](QXmlStreamWriter &xml) {
                xml.writeDefaultNamespace(poxOutlookNs);
                xml.writeStartElement(u"User"_s);
                xml.writeTextElement(u"AutoDiscoverSMTPAddress"_s, address);
                xml.writeEndElement();
                xml.writeStartElement(u"Account"_s);
                xml.writeTextElement(u"AccountType"_s, u"email"_s);
                xml.writeTextElement(u"Action"_s, u"settings"_s);
                for (const auto type : {"EXCH"_L1, "EXPR"_L1}) {
                    xml.writeStartElement(u"Protocol"_s);
                    xml.writeTextElement(u"Type"_s, type);
                    xml.writeTextElement(u"EwsUrl"_s, ews.toString());
                    xml.writeEndElement();
                }
                xml.writeEndElement();
            })};
}

Autodiscover::Answer Autodiscover::json(const QString &address, const QString &protocol,
                                        const QUrl &ews) const
{
    const QByteArray type = "application/json; charset=utf-8";
    if (m_version < ServerVersion::Exchange2016)
        return {.httpStatus = 404};
    if (protocol.compare("Ews"_L1, Qt::CaseInsensitive) != 0)
        return {.httpStatus = 400,
                .type = type,
                .body = jsonBytes({{u"ErrorCode"_s, u"InvalidProtocol"_s}})};
    if (m_find(address).isEmpty())
        return {.httpStatus = 404,
                .type = type,
                .body = jsonBytes({{u"ErrorCode"_s, u"UserNotFound"_s}})};
    return {.type = type,
            .body = jsonBytes({{u"Protocol"_s, u"Ews"_s}, {u"Url"_s, ews.toString()}})};
}

} // namespace Sandbox
