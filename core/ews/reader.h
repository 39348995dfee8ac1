// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a described struct from a tree of nodes. Two trees use it: the client's (pugixml, matched
// by local name, unknown elements skipped, any order: "read liberally") and the sandbox's (QDom
// with namespaces, order, no unknown element or attribute: "as strict as Exchange").
//
// A Node has: strict, valid(), is(name), name(), firstChild(), next(), childCount() (at least so
// many elements), text(), latin1(buffer), attribute(name, out), the latter and text() with Repeats
// unless strict, and when strict: inNamespace(ns), attributeNames(), hasOwnText(), line(),
// column().
#pragma once

#include "ews/elements.h"
#include "ews/enumtext.h"
#include "ews/repeats.h"

#include <array>
#include <utility>

namespace Ews {

/// What could not be read, and where (line and column are 0 where the tree does not know).
struct Violation
{
    QString text;
    int line = 0;
    int column = 0;
};

/// Long enough for every enumerator of the schema; longer words are no enumerators.
using WordBuffer = std::array<char, 64>;

template<class Node>
class Reader
{
public:
    std::optional<Violation> violation; ///< The first one; the rest follows from it.

    /// Reads attributes and children of \a node, whose direct children are in \a ns.
    template<Described T>
    void fields(const Node &node, T &out, QLatin1StringView ns)
    {
        constexpr auto table = T::elements();
        constexpr std::size_t count = std::tuple_size_v<decltype(table)>;
        std::array<bool, count> seen{};
        std::apply([&](const auto &...d) { ownFields(node, out, seen, d...); }, table);
        if constexpr (Node::strict) {
            checkAttributes(node, table);
            inOrder(node, out, table, seen, ns, std::make_index_sequence<count>());
        } else {
            for (Node child = node.firstChild(); child.valid(); child = child.next())
                anyOrder(child, out, table, seen, ns, std::make_index_sequence<count>());
        }
        std::apply([&](const auto &...d) { checkRequired(node, seen, d...); }, table);
    }

    /// Reads the value of one element or its text.
    template<class T>
    void value(const Node &node, T &out)
    {
        if constexpr (IsOptional<T>::value)
            value(node, out.emplace());
        else if constexpr (Described<T>)
            fields(node, out, typesNamespace);
        else
            plainScalar(node, out);
    }

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

private:
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

    void scalar(const Node &node, QString &out)
    {
        if constexpr (Node::strict)
            out = node.text();
        else
            out = node.text(&m_repeats);
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

    template<class T, std::size_t N, class... D>
    void ownFields(const Node &node, T &out, std::array<bool, N> &seen, const D &...d)
    {
        std::size_t i = 0;
        (ownField(node, out, d, seen[i++]), ...);
    }

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

    /// Whether \a child is what \a d describes; reads it then.
    template<class T, Kind K, class S, class M>
    bool take(const Node &child, T &out, const Descriptor<K, S, M> &d, QLatin1StringView ns)
    {
        if constexpr (K == Kind::Attribute || K == Kind::Text) {
            return false;
        } else if constexpr (K == Kind::Skipped) {
            return child.is(d.name) && inNamespace(child, ns);
        } else if constexpr (K == Kind::Choice) {
            return takeChoice(child, out.*d.member, ns);
        } else if constexpr (K == Kind::Kinds && !isListMember<M>) {
            return takeKind(child, out.*d.member, ns);
        } else {
            if (!child.is(K == Kind::Items ? d.item : d.name) || !inNamespace(child, ns))
                return false;
            if constexpr (K == Kind::Items)
                value(child, (out.*d.member).emplaceBack());
            else if constexpr (K == Kind::Element)
                value(child, out.*d.member);
            else
                container(child, out.*d.member, d);
            return true;
        }
    }

    template<class M, Kind K, class S, class D>
    void container(const Node &node, M &member, const Descriptor<K, S, D> &d)
    {
        if constexpr (IsOptional<M>::value) {
            container(node, member.emplace(), d);
        } else {
            if constexpr (Node::strict) {
                checkNoAttributes(node);
                if (node.hasOwnText())
                    fail(node, u"The element '%1' cannot contain text."_s.arg(node.name()));
            }
            member.reserve(node.childCount());
            for (Node child = node.firstChild(); child.valid(); child = child.next()) {
                if constexpr (K == Kind::Messages)
                    message(child, member);
                else if (!item(child, member, d) && Node::strict)
                    fail(child, unexpected(child, node));
            }
            if (Node::strict && K != Kind::Kinds && member.isEmpty() && d.required)
                fail(node, u"The element '%1' has incomplete content."_s.arg(node.name()));
        }
    }

    template<class T, Kind K, class S, class D>
    bool item(const Node &child, QList<T> &list, const Descriptor<K, S, D> &d)
    {
        if constexpr (K == Kind::List) {
            if (!child.is(d.item) || !inNamespace(child, typesNamespace))
                return false;
            value(child, list.emplaceBack());
            return true;
        } else {
            T &one = list.emplaceBack();
            bool taken = false;
            if constexpr (K == Kind::Choices)
                taken = takeChoice(child, one, typesNamespace);
            else
                taken = takeKind(child, one, typesNamespace);
            if (!taken)
                list.removeLast();
            return taken;
        }
    }

    template<class... T>
    bool takeChoice(const Node &child, std::variant<T...> &out, QLatin1StringView ns)
    {
        return (takeAlternative<T>(child, out, ns) || ...);
    }

    template<class V>
    bool takeChoice(const Node &child, std::optional<V> &out, QLatin1StringView ns)
    {
        V one;
        if (!takeChoice(child, one, ns))
            return false;
        out = std::move(one);
        return true;
    }

    template<class T, class V>
    bool takeAlternative(const Node &child, V &out, QLatin1StringView ns)
    {
        if (!child.is(T::element) || !inNamespace(child, ns))
            return false;
        value(child, out.template emplace<T>());
        return true;
    }

    template<class T>
    bool takeKind(const Node &child, T &out, QLatin1StringView ns)
    {
        if constexpr (IsOptional<T>::value) {
            typename T::value_type one;
            if (!takeKind(child, one, ns))
                return false;
            out = std::move(one);
            return true;
        } else {
            const auto kind = whichWire<decltype(out.kind)>(
                [&child](const char *word) { return child.is(QLatin1StringView(word)); });
            if (!kind || !inNamespace(child, ns))
                return false;
            out.kind = *kind;
            fields(child, out, typesNamespace);
            return true;
        }
    }

    /// One response message: the entry, or its error.
    template<class T>
    void message(const Node &node, QList<Result<T>> &list)
    {
        QString responseClass;
        if (!node.attribute("ResponseClass"_L1, responseClass))
            return;
        T item{};
        if constexpr (Described<T>) {
            const auto unread = entry(node, item);
            if (unread && responseClass != "Error"_L1) {
                list.append(
                    std::unexpected(Error{.failure = Failure::Malformed, .message = unread->text}));
                return;
            }
        }
        if (responseClass == "Success"_L1) {
            list.append(std::move(item));
            return;
        }
        Error error = node.error();
        if constexpr (requires { item.subject(); })
            error.subject = item.subject();
        if constexpr (requires { item.warning = error; }) {
            if (responseClass == "Warning"_L1) {
                item.warning = std::move(error);
                list.append(std::move(item));
                return;
            }
        }
        list.append(std::unexpected(std::move(error)));
    }

    /// Reads one entry; what cannot be read of it does not spoil the others.
    template<class T>
    std::optional<Violation> entry(const Node &node, T &item)
    {
        const auto before = std::exchange(violation, std::nullopt);
        fields(node, item, messagesNamespace);
        return std::exchange(violation, before);
    }

    template<class T, class Table, std::size_t N, std::size_t... I>
    void anyOrder(const Node &child, T &out, const Table &table, std::array<bool, N> &seen,
                  QLatin1StringView ns, std::index_sequence<I...>)
    {
        ((take(child, out, std::get<I>(table), ns) && (seen[I] = true)) || ...);
    }

    template<class T, class Table, std::size_t N, std::size_t... I>
    void inOrder(const Node &node, T &out, const Table &table, std::array<bool, N> &seen,
                 QLatin1StringView ns, std::index_sequence<I...>)
    {
        std::size_t next = 0;
        for (Node child = node.firstChild(); child.valid(); child = child.next()) {
            const bool taken =
                ((I >= next && take(child, out, std::get<I>(table), ns) &&
                  (seen[I] = true, next = repeats(std::get<I>(table)) ? I : I + 1, true)) ||
                 ...);
            if (!taken)
                fail(child, unexpected(child, node));
        }
        constexpr bool ownText =
            ((std::tuple_element_t<I, Table>::kind == Kind::Text) || ... || false);
        if (!ownText && node.hasOwnText())
            fail(node, u"The element '%1' cannot contain text."_s.arg(node.name()));
    }

    template<Kind K, class S, class M>
    static constexpr bool repeats(const Descriptor<K, S, M> &)
    {
        return K == Kind::Items || K == Kind::Skipped;
    }

    template<class Table>
    void checkAttributes(const Node &node, const Table &table)
    {
        for (const QString &name : node.attributeNames()) {
            const bool known = std::apply(
                [&](const auto &...d) {
                    return ((d.kind == Kind::Attribute && name == d.name) || ... || false);
                },
                table);
            if (!known)
                fail(node, u"The '%1' attribute is not declared."_s.arg(name));
        }
    }

    template<std::size_t N, class... D>
    void checkRequired(const Node &node, const std::array<bool, N> &seen, const D &...d)
    {
        std::size_t i = 0;
        ((checkSeen(node, seen[i++], d)), ...);
    }

    template<Kind K, class S, class M>
    void checkSeen(const Node &node, bool seen, const Descriptor<K, S, M> &d)
    {
        if constexpr (K != Kind::Messages && K != Kind::Text && K != Kind::Skipped)
            if (d.required && !seen)
                fail(node, u"The element '%1' has incomplete content: '%2' is missing."_s.arg(
                               node.name(), d.name));
    }

    static bool inNamespace(const Node &node, QLatin1StringView ns)
    {
        if constexpr (Node::strict)
            return node.inNamespace(ns);
        else
            return true;
    }

    static QString unexpected(const Node &child, const Node &parent)
    {
        return u"The element '%1' has invalid child element '%2'."_s.arg(parent.name(),
                                                                         child.name());
    }

    Repeats m_repeats;
};

} // namespace Ews
