// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/envelopesplitter.h"

namespace Ews {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf", 3);
const auto notBetween = u"There is text between the envelopes of the stream."_s;
const auto notInSoap = u"There is something in the stream that SOAP does not have."_s;
constexpr QByteArrayView commentStart("<!--", 4);
constexpr QByteArrayView characterDataStart("<![CDATA[", 9);

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

QList<QByteArray> EnvelopeSplitter::add(QByteArrayView bytes)
{
    QList<QByteArray> envelopes;
    for (const char c : bytes) {
        if (m_problem)
            break;
        if (m_envelope.isEmpty() && isSpace(c))
            continue;
        m_envelope.append(c);
        take(c);
        if (m_complete)
            envelopes.append(std::exchange(m_envelope, {}));
        else if (m_envelope.size() > m_limit)
            fail(u"An envelope of the stream is too large."_s, Failure::TooLarge);
        m_complete = false;
    }
    return envelopes;
}

void EnvelopeSplitter::take(char c)
{
    switch (m_part) {
    case Part::Text:
        return takeText(c);
    case Part::Markup:
        return takeMarkup();
    case Part::Tag:
        if (c == '>')
            return endTag();
        if (c == '<')
            return fail(notInSoap);
        if (c == '"' || c == '\'') {
            m_quote = c;
            m_part = Part::Quote;
        }
        return;
    case Part::Quote:
        if (c == m_quote)
            m_part = Part::Tag;
        return;
    case Part::Comment: // "<!-->" is not its end
        if (c == '>' && markup().size() >= 7 && markup().endsWith("-->"))
            m_part = Part::Text;
        return;
    case Part::CharacterData:
        if (c == '>' && markup().endsWith("]]>"))
            m_part = Part::Text;
        return;
    case Part::Instruction:
        if (c == '>' && markup().size() >= 4 && markup().endsWith("?>"))
            m_part = Part::Text;
        return;
    }
}

void EnvelopeSplitter::takeText(char c)
{
    if (c == '<') {
        m_markup = m_envelope.size() - 1;
        m_part = Part::Markup;
        if (m_markup > 0 && m_markup < byteOrderMark.size() &&
            byteOrderMark.startsWith(m_envelope.first(m_markup)))
            fail(notBetween);
    } else if (m_depth == 0 && !isSpace(c) && !byteOrderMark.startsWith(m_envelope)) {
        fail(notBetween);
    }
}

/// Which kind of markup it is: known after one byte, or after some more.
void EnvelopeSplitter::takeMarkup()
{
    const QByteArrayView start = markup();
    if (start == "<?")
        m_part = Part::Instruction;
    else if (start == commentStart)
        m_part = Part::Comment;
    else if (start == characterDataStart)
        m_part = Part::CharacterData;
    else if (commentStart.startsWith(start) || characterDataStart.startsWith(start))
        return;
    else if (start.startsWith("<!") || start == "<>" || start == "<<")
        fail(notInSoap);
    else
        m_part = Part::Tag;
}

void EnvelopeSplitter::endTag()
{
    m_part = Part::Text;
    if (markup().startsWith("</"))
        --m_depth;
    else if (!markup().endsWith("/>"))
        ++m_depth;
    m_complete = m_depth == 0;
    if (m_depth < 0)
        fail(u"An element ends in the stream that did not begin."_s);
}

void EnvelopeSplitter::fail(const QString &text, Failure failure)
{
    m_problem = Error{.failure = failure, .message = text};
}

} // namespace Ews
