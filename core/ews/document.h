// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An answer as the client reads it: parsed in place by pugixml, after the checks that pugixml
// leaves out. Private to ews.
#pragma once

#include "ews/reader.h"
#include "ews/result.h"

#include <QByteArray>

#include <pugixml.hpp>

#include <cstring>
#include <memory>

namespace Ews {

class PugiNode
{
public:
    static constexpr bool strict = false;

    PugiNode() = default;
    explicit PugiNode(pugi::xml_node node)
        : m_node(node)
        , m_localName(localNameOf(node))
    {}

    bool valid() const { return !m_node.empty(); }
    QByteArrayView localName() const { return m_localName; }
    bool is(QLatin1StringView name) const { return m_localName == QByteArrayView(name); }
    QString name() const { return QString::fromUtf8(localName()); }
    PugiNode firstChild() const { return PugiNode(element(m_node.first_child())); }
    PugiNode next() const { return PugiNode(element(m_node.next_sibling())); }
    PugiNode child(QLatin1StringView name) const;
    qsizetype childCount() const;
    QString text(Repeats *repeats = nullptr) const;
    void latin1(WordBuffer &word) const;
    bool attribute(QLatin1StringView name, QString &out, Repeats *repeats = nullptr) const;

    /// The error of a response message, a fault's detail or a fault itself.
    Error error() const;

private:
    static pugi::xml_node element(pugi::xml_node node)
    {
        while (node && node.type() != pugi::node_element)
            node = node.next_sibling();
        return node;
    }

    static QByteArrayView localNameOf(pugi::xml_node node)
    {
        const char *name = node.name();
        const char *colon = std::strchr(name, ':');
        return QByteArrayView(colon ? colon + 1 : name);
    }

    pugi::xml_node m_node;
    QByteArrayView m_localName; ///< Compared with every name of a table: found once.
};

/// The build of the server, from the answer's header: "15.2.1544.9", or empty.
struct ServerVersionInfo
{
    int major = 0;
    int minor = 0;
    int build = 0;
    int revision = 0;
    bool operator==(const ServerVersionInfo &) const = default;
};

/// What is known of an answer beside its text, for the errors that are found in it.
struct Origin
{
    int httpStatus = 0;
    QString requestId{};
    QStringList details{};                   ///< Diagnostic headers, "Name=Value".
    std::chrono::milliseconds retryAfter{0}; ///< Of the header.

    void addTo(Error &error) const;
};

/// A SOAP answer. Nodes point into it.
class Document
{
public:
    /// Parses \a bytes: one well-formed UTF-8 document without DOCTYPE, at most maximumDepth deep.
    static Result<Document> parse(QByteArray bytes);

    /// The first element of the Body; an error where there is a fault, or no SOAP at all.
    Result<PugiNode> body() const;
    std::optional<ServerVersionInfo> serverVersion() const;
    qsizetype size() const { return m_bytes.size(); } ///< Bytes.

    Origin origin; ///< Empty unless it came over the network.

    static constexpr int maximumDepth = 256;
    static constexpr int maximumTags = 8'000'000; ///< Each costs up to 64 bytes of tree.
    static constexpr int maximumAttributes = 64;  ///< Of one element, namespaces included.

private:
    QByteArray m_bytes;
    std::unique_ptr<pugi::xml_document> m_tree;
};

} // namespace Ews
