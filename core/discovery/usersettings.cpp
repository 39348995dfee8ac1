// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/usersettings.h"

#include "discovery/xmlnode.h"
#include "ews/writer.h"

#include <QXmlStreamWriter>

namespace OnBehalf::Autodiscover {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto autodiscoverNamespace = "http://schemas.microsoft.com/exchange/2010/Autodiscover"_L1;
constexpr auto addressingNamespace = "http://www.w3.org/2005/08/addressing"_L1;

const XmlNode &settingsOf(const XmlNode &root)
{
    return root.child("Body"_L1).child("GetUserSettingsResponseMessage"_L1).child("Response"_L1);
}

/// Elements here, where EWS has attributes.
std::optional<Ews::ServerVersionInfo> versionIn(const XmlNode &root)
{
    const XmlNode &info = root.child("Header"_L1).child("ServerVersionInfo"_L1);
    if (!info.isValid())
        return std::nullopt;
    return Ews::ServerVersionInfo{info.child("MajorVersion"_L1).text.toInt(),
                                  info.child("MinorVersion"_L1).text.toInt(),
                                  info.child("MajorBuildNumber"_L1).text.toInt(),
                                  info.child("MinorBuildNumber"_L1).text.toInt()};
}

/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/errorcode-soap
Problem soapProblem(const QString &code)
{
    if (code == "InvalidUser"_L1 || code == "InvalidDomain"_L1)
        return Problem::UnknownUser;
    if (code == "ServerBusy"_L1)
        return Problem::Busy;
    if (code == "SettingIsNotAvailable"_L1 || code == "InvalidSetting"_L1)
        return Problem::NoUrl;
    return Problem::Failing;
}

NoWay soapRefusal(const XmlNode &node)
{
    const QString &code = node.child("ErrorCode"_L1).text;
    return {.problem = soapProblem(code),
            .error = {.failure = Ews::Failure::Refused,
                      .code = code,
                      .message = node.child("ErrorMessage"_L1).text}};
}

bool isFine(const XmlNode &node)
{
    const XmlNode &code = node.child("ErrorCode"_L1);
    return !code.isValid() || code.text == "NoError"_L1;
}

Directions directionsOf(const XmlNode &user, const std::optional<Ews::ServerVersionInfo> &version)
{
    const QString &code = user.child("ErrorCode"_L1).text;
    const QString &target = user.child("RedirectTarget"_L1).text;
    if (code == "RedirectUrl"_L1)
        return AskAt{namedUrl(target)};
    if (code == "RedirectAddress"_L1)
        return AskFor{target};
    if (!isFine(user))
        return soapRefusal(user);
    Settings settings{.ews = {}, .version = version};
    QString internal;
    QString external;
    for (const XmlNode &one : user.child("UserSettings"_L1).children) {
        const QString &name = one.child("Name"_L1).text;
        const QString &value = one.child("Value"_L1).text;
        if (name == "ExternalEwsUrl"_L1)
            external = value;
        else if (name == "InternalEwsUrl"_L1)
            internal = value;
        else if (name == "AutoDiscoverSMTPAddress"_L1)
            settings.address = value;
        else if (name == "EwsSupportedSchemas"_L1)
            for (const QString &schema : value.split(u',', Qt::SkipEmptyParts))
                settings.schemas.append(schema.trimmed());
    }
    const QString url = external.isEmpty() ? internal : external;
    if (url.isEmpty())
        return NoWay{.problem = Problem::NoUrl};
    settings.ews = namedUrl(url);
    return settings;
}

} // namespace

QByteArray writeGetUserSettings(const QString &address, const QUrl &url)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const auto in = [](QLatin1StringView ns) { return QString(ns); };
    const QString a = in(autodiscoverNamespace);
    xml.writeStartDocument();
    xml.writeNamespace(in(Ews::soapNamespace), u"soap"_s);
    xml.writeNamespace(in(addressingNamespace), u"wsa"_s);
    xml.writeNamespace(a, u"a"_s);
    xml.writeStartElement(in(Ews::soapNamespace), u"Envelope"_s);
    xml.writeStartElement(in(Ews::soapNamespace), u"Header"_s);
    xml.writeTextElement(a, u"RequestedServerVersion"_s, u"Exchange2010"_s);
    xml.writeTextElement(in(addressingNamespace), u"Action"_s,
                         QLatin1StringView(userSettingsAction));
    xml.writeTextElement(in(addressingNamespace), u"To"_s,
                         Ews::xmlText(url.toString(QUrl::FullyEncoded)));
    xml.writeEndElement();
    xml.writeStartElement(in(Ews::soapNamespace), u"Body"_s);
    xml.writeStartElement(a, u"GetUserSettingsRequestMessage"_s);
    xml.writeStartElement(a, u"Request"_s);
    xml.writeStartElement(a, u"Users"_s);
    xml.writeStartElement(a, u"User"_s);
    xml.writeTextElement(a, u"Mailbox"_s, Ews::xmlText(address));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(a, u"RequestedSettings"_s);
    for (const auto name : {"ExternalEwsUrl"_L1, "InternalEwsUrl"_L1, "EwsSupportedSchemas"_L1,
                            "AutoDiscoverSMTPAddress"_L1})
        xml.writeTextElement(a, u"Setting"_s, name);
    xml.writeEndDocument();
    return bytes;
}

Directions readUserSettings(const QByteArray &bytes)
{
    const auto root = readXml(bytes);
    if (!root)
        return NoWay{.error = root.error()};
    const XmlNode &fault = root->child("Body"_L1).child("Fault"_L1);
    if (fault.isValid())
        return NoWay{.problem = Problem::Failing,
                     .error = {.failure = Ews::Failure::Fault,
                               .message = fault.child("faultstring"_L1).text}};
    const XmlNode &response = settingsOf(*root);
    if (!isFine(response))
        return soapRefusal(response);
    const XmlNode &user = response.child("UserResponses"_L1).child("UserResponse"_L1);
    if (!user.isValid())
        return NoWay{.problem = Problem::NothingThere,
                     .error = {.failure = Ews::Failure::Malformed,
                               .message = u"The answer says nothing of the mailbox."_s}};
    return directionsOf(user, versionIn(*root));
}

} // namespace OnBehalf::Autodiscover
