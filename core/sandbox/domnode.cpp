// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/domnode.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

void DomNode::latin1(Ews::WordBuffer &word) const
{
    const QString all = text();
    const QString bare = all.trimmed();
    // White space around booleans and numbers is nothing in XML Schema; around words it is wrong.
    bool isNumber = false;
    (void)bare.toInt(&isNumber);
    const bool collapses = isNumber || bare == "true"_L1 || bare == "false"_L1;
    const QByteArray latin = (collapses ? bare : all).toLatin1().left(qsizetype(word.size()) - 1);
    *std::copy(latin.begin(), latin.end(), word.begin()) = '\0';
}

bool DomNode::attribute(QLatin1StringView name, QString &out) const
{
    const QString key(name);
    if (!m_element.hasAttribute(key))
        return false;
    out = m_element.attribute(key);
    return true;
}

QStringList DomNode::attributeNames() const
{
    QStringList names;
    const QDomNamedNodeMap map = m_element.attributes();
    for (int i = 0; i < map.size(); ++i) {
        const QDomNode node = map.item(i);
        const QString ns = node.namespaceURI();
        if (node.nodeName() == "xmlns"_L1 || node.prefix() == "xmlns"_L1 ||
            ns == "http://www.w3.org/2000/xmlns/"_L1 ||
            ns == "http://www.w3.org/2001/XMLSchema-instance"_L1)
            continue;
        names.append(node.nodeName());
    }
    return names;
}

bool DomNode::hasOwnText() const
{
    for (QDomNode n = m_element.firstChild(); !n.isNull(); n = n.nextSibling())
        if (n.isCharacterData() && !n.isComment() && !n.nodeValue().trimmed().isEmpty())
            return true;
    return false;
}

} // namespace Sandbox
