// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/document.h"

#include "ews/wellformed.h"

#include <QLatin1StringView>

#include <algorithm>
#include <cstring>
#include <utility>

namespace Ews {

namespace {

Error malformed(const QString &text)
{
    return Error{.failure = Failure::Malformed, .message = text};
}

/// Finds what pugixml does not limit: depth and attributes.
class Limits : public pugi::xml_tree_walker
{
public:
    std::optional<QString> problem;

    bool for_each(pugi::xml_node &node) override
    {
        if (depth() >= Document::maximumDepth)
            problem = u"The answer is nested too deeply."_s;
        else if (const auto first = node.first_attribute())
            checkAttributes(first);
        return !problem;
    }

private:
    void checkAttributes(pugi::xml_attribute first)
    {
        int count = 0;
        for (auto a = first; a; a = a.next_attribute()) {
            if (++count > Document::maximumAttributes)
                problem = u"An element of the answer has too many attributes."_s;
            for (auto b = a.next_attribute(); b && !problem; b = b.next_attribute())
                if (qstrcmp(a.name(), b.name()) == 0)
                    problem =
                        u"The attribute '%1' appears twice."_s.arg(QString::fromUtf8(a.name()));
        }
    }
};

QString decoded(QByteArrayView utf8, Repeats *repeats)
{
    return repeats ? repeats->text(utf8) : QString::fromUtf8(utf8);
}

/// Later the same call may go through.
bool isBusyCode(const QString &code)
{
    return code == "ErrorServerBusy"_L1 || code == "ErrorExceededConnectionCount"_L1 ||
           code == "ErrorTooManyObjectsOpened"_L1;
}

void addValues(const PugiNode &messageXml, Error &error)
{
    for (PugiNode n = messageXml.firstChild(); n.valid(); n = n.next()) {
        QString name;
        if (!n.attribute("Name"_L1, name))
            name = n.name();
        const QString text = n.text();
        if (text.isEmpty())
            continue;
        error.details.append(name + u'=' + text);
        if (name == "BackOffMilliseconds"_L1)
            error.retryAfter = std::chrono::milliseconds(qMax(0, text.toInt()));
        else if (name == "InnerErrorResponseCode"_L1 && text == "ErrorServerBusy"_L1)
            error.failure = Failure::Busy;
    }
}

} // namespace

void Origin::addTo(Error &error) const
{
    error.httpStatus = httpStatus;
    error.requestId = requestId;
    error.details += details;
    if (error.failure == Failure::Busy && error.retryAfter.count() == 0)
        error.retryAfter = retryAfter;
}

PugiNode PugiNode::child(QLatin1StringView name) const
{
    for (PugiNode n = firstChild(); n.valid(); n = n.next())
        if (n.is(name))
            return n;
    return {};
}

qsizetype PugiNode::childCount() const
{
    qsizetype count = 0;
    for (auto n = m_node.first_child(); n; n = n.next_sibling())
        ++count;
    return count;
}

QString PugiNode::text(Repeats *repeats) const
{
    QString all = decoded(m_node.value(), repeats); // where the parser puts a text that comes first
    for (auto n = m_node.first_child(); n; n = n.next_sibling())
        if (n.type() == pugi::node_pcdata || n.type() == pugi::node_cdata)
            all += QString::fromUtf8(n.value()); // after a CDATA section or a comment
    return all;
}

void PugiNode::latin1(WordBuffer &word) const
{
    // Of several nodes like text(), without the white space around it.
    std::size_t n = 0;
    bool space = false;
    const auto add = [&](const char *part) {
        for (const char *c = part; *c; ++c) {
            if (std::strchr(" \r\n\t", *c)) {
                space = n > 0;
                continue;
            }
            if (std::exchange(space, false) && n + 1 < word.size())
                word[n++] = ' '; // more than a word, which no value is
            if (n + 1 < word.size())
                word[n++] = *c;
        }
    };
    add(m_node.value());
    for (auto part = m_node.first_child(); part; part = part.next_sibling())
        if (part.type() == pugi::node_pcdata || part.type() == pugi::node_cdata)
            add(part.value());
    word[n] = '\0';
}

bool PugiNode::attribute(QLatin1StringView name, QString &out, Repeats *repeats) const
{
    for (auto a = m_node.first_attribute(); a; a = a.next_attribute()) {
        if (name != QLatin1StringView(a.name()))
            continue;
        out = decoded(a.value(), repeats);
        return true;
    }
    return false;
}

Error PugiNode::error() const
{
    Error error{.failure = Failure::Refused};
    for (PugiNode n = firstChild(); n.valid(); n = n.next()) {
        if (n.is("MessageText"_L1) || n.is("Message"_L1) || n.is("faultstring"_L1))
            error.message = n.text();
        else if (n.is("ResponseCode"_L1))
            error.code = n.text().trimmed();
        else if (n.is("MessageXml"_L1))
            addValues(n, error);
    }
    if (isBusyCode(error.code))
        error.failure = Failure::Busy;
    return error;
}

Result<Document> Document::parse(QByteArray bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    if (const auto problem = checkBytes(bytes))
        return std::unexpected(malformed(*problem));
    if (std::count(bytes.cbegin(), bytes.cend(), '<') > maximumTags)
        return std::unexpected(
            Error{.failure = Failure::TooLarge, .message = u"The answer has too many elements."_s});
    const bool plain = isPlain(bytes);
    Document document;
    document.m_tree = std::make_unique<pugi::xml_document>();
    // A text is kept in its element, which spares a node for nearly each.
    constexpr unsigned int flags = pugi::parse_default | pugi::parse_embed_pcdata;
    // In place, unless the bytes are read once more below.
    const auto parsed =
        plain ? document.m_tree->load_buffer_inplace(bytes.data(), std::size_t(bytes.size()), flags,
                                                     pugi::encoding_utf8)
              : document.m_tree->load_buffer(bytes.constData(), std::size_t(bytes.size()), flags,
                                             pugi::encoding_utf8);
    if (!parsed)
        return std::unexpected(malformed(QString::fromLatin1(parsed.description())));
    int roots = 0;
    for (const auto node : document.m_tree->children())
        roots += node.type() == pugi::node_element;
    if (roots != 1)
        return std::unexpected(malformed(u"The answer is not one XML document."_s));
    Limits limits;
    if (!document.m_tree->traverse(limits))
        return std::unexpected(malformed(*limits.problem));
    if (plain)
        document.m_bytes = std::move(bytes);
    else if (const auto problem = checkWhole(bytes))
        return std::unexpected(malformed(*problem));
    return document;
}

Result<PugiNode> Document::body() const
{
    const PugiNode envelope(m_tree->document_element());
    const PugiNode body = envelope.child("Body"_L1);
    const PugiNode content = body.valid() ? body.firstChild() : PugiNode();
    if (!envelope.is("Envelope"_L1) || !content.valid())
        return std::unexpected(malformed(u"The answer is XML but no SOAP message."_s));
    if (!content.is("Fault"_L1))
        return content;
    // gromox puts the response code into faultcode and gives no detail.
    Error error = content.child("detail"_L1).error();
    if (error.code.isEmpty()) {
        error.code = content.child("faultcode"_L1).text().section(u':', -1);
        if (!error.code.startsWith("Error"_L1))
            error.code.clear();
    }
    if (error.message.isEmpty())
        error.message = content.child("faultstring"_L1).text();
    if (error.failure == Failure::Refused)
        error.failure = Failure::Fault;
    if (isBusyCode(error.code))
        error.failure = Failure::Busy;
    return std::unexpected(error);
}

std::optional<ServerVersionInfo> Document::serverVersion() const
{
    const PugiNode info =
        PugiNode(m_tree->document_element()).child("Header"_L1).child("ServerVersionInfo"_L1);
    if (!info.valid())
        return std::nullopt;
    const auto number = [&info](QLatin1StringView name) {
        QString text;
        return info.attribute(name, text) ? text.toInt() : 0;
    };
    return ServerVersionInfo{number("MajorVersion"_L1), number("MinorVersion"_L1),
                             number("MajorBuildNumber"_L1), number("MinorBuildNumber"_L1)};
}

} // namespace Ews
