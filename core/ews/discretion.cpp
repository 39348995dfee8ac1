// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/discretion.h"

#include "ews/exchange.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <array>
#include <cstring>

namespace Ews {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Elements whose content is left out, in whichever namespace. Body: not that of the envelope.
constexpr std::array leftOutElements{"Body"_L1,           "UniqueBody"_L1,
                                     "NormalizedBody"_L1, "TextBody"_L1,
                                     "NewBodyContent"_L1, "Preview"_L1,
                                     "Content"_L1,        "MimeContent"_L1,
                                     "ReplyBody"_L1,      "MimeContentUTF8"_L1,
                                     "InternalReply"_L1,  "PictureData"_L1,
                                     "ExternalReply"_L1,  "XmlData"_L1,
                                     "BinaryData"_L1,     "Password"_L1,
                                     "Token"_L1,          "BinarySecurityToken"_L1,
                                     "UsernameToken"_L1,  "SecurityToken"_L1};

constexpr qsizetype littleRoom = 64; // bytes

bool isLeftOut(QByteArrayView localName)
{
    return std::ranges::any_of(leftOutElements, [localName](QLatin1StringView one) {
        return localName.size() == one.size() &&
               std::memcmp(localName.data(), one.data(), std::size_t(one.size())) == 0;
    });
}

bool endsName(char c)
{
    return c == '>' || c == '/' || c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

QByteArrayView afterColon(QByteArrayView name)
{
    return name.sliced(name.indexOf(':') + 1);
}

/// Takes XML apart at its tags. It may be cut off, and need not be well-formed: what is not found
/// to end goes on to the end.
class TagWalk
{
public:
    explicit TagWalk(QByteArrayView xml)
        : m_xml(xml)
    {}

    /// Goes on to the next tag of an element; false at the end.
    bool next()
    {
        while (find("<")) {
            m_tag = m_at;
            if (skipped("<!--", "-->") || skipped("<![CDATA[", "]]>") || skipped("<?", "?>") ||
                skipped("<!", ">"))
                continue;
            m_isEnd = rest().startsWith("</");
            const qsizetype begin = m_at + (m_isEnd ? 2 : 1);
            qsizetype end = begin;
            while (end < m_xml.size() && !endsName(m_xml[end]))
                ++end;
            m_name = m_xml.sliced(begin, end - begin);
            m_at = end;
            return true;
        }
        return false;
    }

    QByteArrayView name() const { return m_name; } ///< With its prefix.
    bool isEnd() const { return m_isEnd; }
    qsizetype tag() const { return m_tag; } ///< Where it begins.

    /// Goes behind the tag; false where the element ends with it, too.
    bool enter()
    {
        char quote = 0;
        for (; m_at < m_xml.size(); ++m_at) {
            const char c = m_xml[m_at];
            if (quote)
                quote = c == quote ? 0 : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '>')
                return m_xml[m_at++ - 1] != '/';
        }
        return true;
    }
    qsizetype at() const { return m_at; }

private:
    QByteArrayView rest() const { return m_xml.sliced(m_at); }
    bool find(QByteArrayView what)
    {
        const qsizetype found = m_xml.indexOf(what, m_at);
        m_at = found < 0 ? m_xml.size() : found;
        return found >= 0;
    }
    bool skipped(QByteArrayView from, QByteArrayView to)
    {
        if (!rest().startsWith(from))
            return false;
        m_at += from.size();
        if (find(to))
            m_at += to.size();
        return true;
    }

    QByteArrayView m_xml;
    QByteArrayView m_name;
    qsizetype m_at = 0;
    qsizetype m_tag = 0;
    bool m_isEnd = false;
};

/// Where the element ends into whose content \a walk has gone: its end tag, or the end of all.
qsizetype endOfContent(TagWalk &walk, QByteArrayView name, qsizetype end)
{
    for (int depth = 1; walk.next();) {
        if (walk.name() != name)
            continue;
        if (walk.isEnd() && --depth == 0)
            return walk.tag();
        if (!walk.isEnd() && walk.enter())
            ++depth;
    }
    return end;
}

/// Null where it has none of these elements.
QByteArray withoutContents(const QByteArray &soap)
{
    QByteArray left;
    qsizetype taken = 0;
    bool hasSoapBody = false;
    for (TagWalk walk(soap); walk.next();) {
        const QByteArrayView name = walk.name();
        if (walk.isEnd() || !isLeftOut(afterColon(name)))
            continue;
        if (afterColon(name) == QByteArrayView("Body") && !std::exchange(hasSoapBody, true))
            continue;
        if (!walk.enter())
            continue;
        const qsizetype begin = walk.at();
        const qsizetype end = endOfContent(walk, name, soap.size());
        if (begin == end)
            continue;
        left += QByteArrayView(soap).sliced(taken, begin - taken);
        left += "(" + QByteArray::number(end - begin) + " bytes left out)";
        taken = end;
    }
    if (taken > 0)
        left += QByteArrayView(soap).sliced(taken);
    return left;
}

bool isSoap(const QByteArray &bytes)
{
    TagWalk walk(QByteArrayView(bytes).first(qMin<qsizetype>(bytes.size(), 2048)));
    return walk.next() && afterColon(walk.name()) == QByteArrayView("Envelope");
}

/// The text of the element whose name ends at \a at, if it is a start tag and short.
QByteArrayView wordAfter(QByteArrayView xml, qsizetype at)
{
    if (at < xml.size() && (xml[at] == ' ' || xml[at] == '>')) {
        const qsizetype begin = xml.indexOf('>', at) + 1;
        const qsizetype end = begin > 0 ? xml.indexOf('<', begin) : -1;
        if (end >= 0 && end - begin <= 80)
            return xml.sliced(begin, end - begin).trimmed();
    }
    return {};
}

} // namespace

void Discretion::learn(const QByteArrayList &secrets)
{
    for (const QByteArray &secret : secrets) {
        const QByteArray inXml = QString::fromUtf8(secret).toHtmlEscaped().toUtf8();
        for (const QByteArray &one : {secret, inXml})
            if (one.size() >= 4) {
                m_secrets.removeOne(one);
                m_secrets.append(one); // the latest last
            }
    }
    // Tokens are renewed for weeks; those of hours ago are good for nothing.
    if (m_secrets.size() > mostSecrets)
        m_secrets.remove(0, m_secrets.size() - mostSecrets);
}

void Discretion::blot(QByteArray &text, bool isCut) const
{
    // What is part of another must not spoil that one.
    QByteArrayList longestFirst = m_secrets;
    std::ranges::stable_sort(longestFirst, std::ranges::greater(), &QByteArray::size);
    for (const QByteArray &secret : std::as_const(longestFirst)) {
        if (text.contains(secret)) // otherwise the bytes stay shared
            text.replace(secret, "***");
        if (!isCut)
            continue;
        for (qsizetype n = qMin(secret.size() - 1, text.size()); n > 0; --n)
            if (text.endsWith(QByteArrayView(secret).first(n)))
                text.chop(n);
    }
}

QByteArray Discretion::discreet(const QByteArray &body, qsizetype most) const
{
    if (body.isEmpty())
        return {};
    if (!isSoap(body))
        return "(" + QByteArray::number(body.size()) + " bytes that are no SOAP, left out)";
    const bool isCut = body.size() > most;
    const QByteArray part = isCut ? body.first(most) : body;
    const QByteArray without = withoutContents(part);
    QByteArray left = without.isNull() ? part : without;
    blot(left, isCut);
    if (left.capacity() > left.size() + littleRoom)
        left.squeeze(); // what came in pieces has room for more, which would be kept as well
    return left;
}

QString Discretion::discreet(const QString &words) const
{
    QByteArray text = words.toUtf8();
    blot(text, false);
    return QString::fromUtf8(text);
}

QStringList responseCodesIn(const QByteArray &answer)
{
    static const QByteArrayMatcher element("ResponseCode");
    constexpr qsizetype length = 12;
    QStringList codes;
    for (qsizetype at = element.indexIn(answer); at >= 0 && codes.size() < Exchange::mostCodes;
         at = element.indexIn(answer, at + length)) {
        const auto code = QString::fromLatin1(wordAfter(answer, at + length));
        if (!code.isEmpty() && code != "NoError"_L1 && !codes.contains(code))
            codes.append(code);
    }
    const QByteArrayView head = QByteArrayView(answer).first(qMin<qsizetype>(answer.size(), 2048));
    if (const qsizetype fault = head.indexOf("<faultcode"); codes.isEmpty() && fault >= 0) {
        const auto word = QString::fromLatin1(wordAfter(head, fault + 10));
        const QString code = word.section(u':', -1); // of gromox it is a response code
        if (!word.isEmpty())
            codes.append(code.startsWith("Error"_L1) ? code : word);
    }
    return codes;
}

} // namespace Ews
