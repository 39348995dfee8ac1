// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/pox.h"

#include "discovery/xmlnode.h"
#include "ews/writer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>
#include <QXmlStreamWriter>

#include <array>

namespace OnBehalf::Autodiscover {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto requestSchema =
    "http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006"_L1;
constexpr auto responseSchema =
    "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a"_L1;

/// The URL of the protocol that is for callers from outside, else of that for those inside.
QString ewsUrlOf(const XmlNode &account)
{
    QString best;
    int bestRank = -1;
    constexpr std::array order{"EXCH"_L1, "EXPR"_L1}; // the better one last
    for (const XmlNode &one : account.children) {
        if (one.name != "Protocol"_L1)
            continue;
        const XmlNode &type = one.child("Type"_L1);
        const QString kind = type.isValid() ? type.text : one.type;
        const auto *found = std::ranges::find(order, kind);
        const int rank = int(found - order.begin());
        QString url = one.child("EwsUrl"_L1).text;
        if (url.isEmpty())
            url = one.child("ASUrl"_L1).text; // what it was called first: the same endpoint
        if (found != order.end() && rank > bestRank && !url.isEmpty()) {
            best = url;
            bestRank = rank;
        }
    }
    return best;
}

/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/errorcode-pox
NoWay poxRefusal(const XmlNode &error)
{
    const QString &code = error.child("ErrorCode"_L1).text;
    const bool unknown = code == "500"_L1 || code == "501"_L1;
    return {.problem = unknown ? Problem::UnknownUser : Problem::Failing,
            .error = {.failure = Ews::Failure::Refused,
                      .code = code,
                      .message = error.child("Message"_L1).text}};
}

NoWay somethingElse(const QString &what)
{
    return {.problem = Problem::NothingThere,
            .error = {.failure = Ews::Failure::Malformed, .message = what}};
}

} // namespace

QByteArray writePox(const QString &address)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString ns(requestSchema);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(ns);
    xml.writeStartElement(ns, u"Autodiscover"_s);
    xml.writeStartElement(ns, u"Request"_s);
    xml.writeTextElement(ns, u"EMailAddress"_s, Ews::xmlText(address));
    xml.writeTextElement(ns, u"AcceptableResponseSchema"_s, responseSchema);
    xml.writeEndDocument();
    return bytes;
}

Directions readPox(const QByteArray &bytes)
{
    const auto root = readXml(bytes);
    if (!root)
        return NoWay{.error = root.error()};
    const XmlNode &response = root->child("Response"_L1);
    if (root->name != "Autodiscover"_L1 || !response.isValid())
        return somethingElse(u"The answer is no Autodiscover response."_s);
    if (const XmlNode &error = response.child("Error"_L1); error.isValid())
        return poxRefusal(error);
    const XmlNode &account = response.child("Account"_L1);
    const QString action = account.child("Action"_L1).text.toLower();
    if (action == "redirecturl"_L1)
        return AskAt{namedUrl(account.child("RedirectUrl"_L1).text)};
    if (action == "redirectaddr"_L1)
        return AskFor{account.child("RedirectAddr"_L1).text};
    if (action != "settings"_L1)
        return somethingElse(u"The answer has no settings of an Exchange account."_s);
    const QString url = ewsUrlOf(account);
    if (url.isEmpty())
        return NoWay{.problem = Problem::NoUrl};
    return Settings{.ews = namedUrl(url),
                    .address = response.child("User"_L1).child("AutoDiscoverSMTPAddress"_L1).text};
}

QUrl jsonUrl(const QUrl &place, const QString &address)
{
    QUrl url = place;
    // An address may have a slash in it, or what begins a query.
    url.setPath(u"/autodiscover/autodiscover.json/v1.0/"_s +
                    QString::fromLatin1(QUrl::toPercentEncoding(address, "@")),
                QUrl::TolerantMode);
    url.setQuery(u"Protocol=EWS"_s);
    return url;
}

Directions readJson(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject())
        return somethingElse(problem.errorString());
    const QJsonObject answer = document.object();
    const QString code = answer.value("ErrorCode"_L1).toString();
    if (!code.isEmpty())
        return NoWay{.problem = code == "UserNotFound"_L1 ? Problem::UnknownUser : Problem::Failing,
                     .error = {.failure = Ews::Failure::Refused,
                               .code = code,
                               .message = answer.value("ErrorMessage"_L1).toString()}};
    const QString url = answer.value("Url"_L1).toString();
    const bool isEws =
        answer.value("Protocol"_L1).toString().compare("Ews"_L1, Qt::CaseInsensitive) == 0;
    if (!isEws || url.isEmpty())
        return NoWay{.problem = Problem::NoUrl};
    return Settings{.ews = namedUrl(url)};
}

} // namespace OnBehalf::Autodiscover
