// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/xmlnode.h"

#include "ews/document.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace OnBehalf::Autodiscover {

using namespace Qt::Literals::StringLiterals;

const XmlNode &XmlNode::child(QLatin1StringView wanted) const
{
    static const XmlNode none;
    const auto found = std::ranges::find(children, wanted, &XmlNode::name);
    return found == children.end() ? none : *found;
}

Ews::Result<XmlNode> readXml(const QByteArray &bytes)
{
    // Limits depth and attributes, which the reader below would take without end.
    if (const auto document = Ews::Document::parse(bytes); !document)
        return std::unexpected(document.error());
    QXmlStreamReader xml(bytes);
    std::vector<XmlNode> open(1); // the document itself at the bottom
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            open.push_back({.name = xml.name().toString(),
                            .type = xml.attributes().value("Type"_L1).trimmed().toString()});
            break;
        case QXmlStreamReader::Characters:
            open.back().text += xml.text();
            break;
        case QXmlStreamReader::EndElement: {
            XmlNode done = std::move(open.back());
            open.pop_back();
            done.text = done.text.trimmed();
            open.back().children.push_back(std::move(done));
            break;
        }
        default:
            break;
        }
    }
    if (xml.hasError() || open.front().children.empty())
        return std::unexpected(
            Ews::Error{.failure = Ews::Failure::Malformed, .message = xml.errorString()});
    return std::move(open.front().children.front());
}

} // namespace OnBehalf::Autodiscover
