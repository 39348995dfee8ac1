// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/reader.h"

#include <QDomElement>

namespace Sandbox {

/// An element of a request, for the strict reader: names are matched with their namespace, and
/// everything unknown can be found. A request comes from anybody, so nothing is forgiven.
class DomNode
{
public:
    static constexpr bool strict = true;

    DomNode() = default;
    explicit DomNode(const QDomElement &element)
        : m_element(element)
    {}

    bool valid() const { return !m_element.isNull(); }
    QString name() const { return m_element.localName(); }
    bool is(QLatin1StringView name) const { return m_element.localName() == name; }
    bool inNamespace(QLatin1StringView ns) const { return m_element.namespaceURI() == ns; }
    DomNode firstChild() const { return DomNode(m_element.firstChildElement()); }
    DomNode next() const { return DomNode(m_element.nextSiblingElement()); }
    qsizetype childCount() const { return m_element.childNodes().size(); }
    DomNode parent() const { return DomNode(m_element.parentNode().toElement()); }
    QString text() const { return m_element.text(); }
    void latin1(Ews::WordBuffer &word) const;
    bool attribute(QLatin1StringView name, QString &out) const;

    /// All but namespace declarations and what belongs to XML Schema itself (xsi:type …).
    QStringList attributeNames() const;
    bool hasOwnText() const;

    /// The end of the start tag: where the XML reader stood when it knew the element.
    int line() const { return m_element.lineNumber(); }
    int column() const { return m_element.columnNumber(); }

    const QDomElement &element() const { return m_element; }

private:
    QDomElement m_element;
};

} // namespace Sandbox
