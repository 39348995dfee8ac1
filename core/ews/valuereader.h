// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what stands in an element itself: its text and its attributes, as members of a described
// struct. reader.h says what a Node has, and walks the children.
#pragma once

#include "ews/elements.h"
#include "ews/enumtext.h"
#include "ews/repeats.h"

#include <QByteArray>
#include <QDate>

#include <array>

namespace Ews {

/// What could not be read, and where (line and column are 0 where the tree does not know).
struct Violation
{
    QString text;
    int line = 0;
    int column = 0;
};

/// Long enough for every value of the schema, the longest of which are lists of all enumerators;
/// longer words are none.
using WordBuffer = std::array<char, 256>;

template<class Node>
class ValueReader
{
public:
    std::optional<Violation> violation; ///< The first one; the rest follows from it.

    void fail(const Node &node, const QString &text)
    {
        if (violation)
            return;
        violation = Violation{text};
        if constexpr (Node::strict) {
            violation->line = node.line();
            violation->column = node.column();
        }
    }

protected:
    /// Those members that \a node itself says; its children are left.
    template<class T, class Table, std::size_t N>
    void ownFields(const Node &node, T &out, const Table &table, std::array<bool, N> &seen)
    {
        table.apply([&](const auto &...d) {
            std::size_t i = 0;
            (ownField(node, out, d, seen[i++]), ...);
        });
    }

    template<class Table>
    void checkAttributes(const Node &node, const Table &table)
    {
        for (const QString &name : node.attributeNames()) {
            const bool known = table.apply([&](const auto &...d) {
                return ((d.kind == Kind::Attribute && name == d.name) || ... || false);
            });
            if (!known)
                fail(node, u"The '%1' attribute is not declared."_s.arg(name));
        }
    }

    template<class T>
    void plainScalar(const Node &node, T &out)
    {
        if constexpr (Node::strict) {
            checkNoAttributes(node);
            if (node.firstChild().valid())
                fail(node.firstChild(), unexpected(node.firstChild(), node));
        }
        scalar(node, out);
    }

    void checkNoAttributes(const Node &node)
    {
        for (const QString &name : node.attributeNames())
            fail(node, u"The '%1' attribute is not declared."_s.arg(name));
    }

    static QString unexpected(const Node &child, const Node &parent)
    {
        return u"The element '%1' has invalid child element '%2'."_s.arg(parent.name(),
                                                                         child.name());
    }

private:
    template<class T, Kind K, class S, class M>
    void ownField(const Node &node, T &out, const Descriptor<K, S, M> &d, bool &seen)
    {
        if constexpr (K == Kind::Text) {
            scalar(node, out.*d.member);
            seen = true;
        } else if constexpr (K == Kind::Attribute) {
            QString text;
            if (!attribute(node, d.name, text))
                return;
            seen = true;
            fromAttribute(node, text, out.*d.member);
        }
    }

    void scalar(const Node &node, QString &out)
    {
        if constexpr (Node::strict)
            out = node.text();
        else
            out = node.text(&m_repeats);
    }

    void scalar(const Node &node, QByteArray &out)
    {
        const QByteArray text = node.text().toLatin1().simplified().replace(' ', QByteArray());
        auto decoded =
            QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            badValue(node, "(base64)"_L1);
        out = std::move(*decoded);
    }

    template<class T>
    void scalar(const Node &node, T &out)
    {
        WordBuffer word;
        node.latin1(word);
        convert(node, word, out);
    }

    void convert(const Node &node, const WordBuffer &word, bool &out)
    {
        const QLatin1StringView text(word.data());
        if (text == "true"_L1 || text == "1"_L1)
            out = true;
        else if (text == "false"_L1 || text == "0"_L1)
            out = false;
        else
            badValue(node, text);
    }

    void convert(const Node &node, const WordBuffer &word, int &out)
    {
        bool ok = false;
        out = QLatin1StringView(word.data()).toInt(&ok);
        if (!ok)
            badValue(node, QLatin1StringView(word.data()));
    }

    void convert(const Node &node, const WordBuffer &word, QDate &out)
    {
        // A zone may follow, which no date of a calendar has.
        out = QDate::fromString(QString::fromLatin1(word.data()).left(10), Qt::ISODate);
        if (!out.isValid())
            badValue(node, QLatin1StringView(word.data()));
    }

    void convert(const Node &node, const WordBuffer &word, QTime &out)
    {
        out = QTime::fromString(QString::fromLatin1(word.data()), Qt::ISODate);
        if (!out.isValid())
            badValue(node, QLatin1StringView(word.data()));
    }

    template<WireValue T>
    void convert(const Node &node, const WordBuffer &word, T &out)
    {
        if (const auto found = T::fromWire(QLatin1StringView(word.data())))
            out = *found;
        else
            badValue(node, QLatin1StringView(word.data()));
    }

    template<WireEnum E>
    void convert(const Node &node, const WordBuffer &word, E &out)
    {
        if (const auto found = fromWire<E>(word.data()))
            out = *found;
        else
            badValue(node, QLatin1StringView(word.data()));
    }

    void badValue(const Node &node, QLatin1StringView text)
    {
        fail(node, u"The value '%1' of '%2' is not one of its values."_s.arg(text, node.name()));
    }

    bool attribute(const Node &node, QLatin1StringView name, QString &out)
    {
        if constexpr (Node::strict)
            return node.attribute(name, out);
        else
            return node.attribute(name, out, &m_repeats);
    }

    template<class M>
    void fromAttribute(const Node &node, const QString &text, M &member)
    {
        if constexpr (IsOptional<M>::value) {
            fromAttribute(node, text, member.emplace());
        } else if constexpr (std::is_same_v<M, QString>) {
            member = text;
        } else {
            WordBuffer word{};
            const QByteArray latin = text.toLatin1().left(qsizetype(word.size()) - 1);
            std::copy(latin.begin(), latin.end(), word.begin());
            convert(node, word, member);
        }
    }

    Repeats m_repeats;
};

} // namespace Ews
