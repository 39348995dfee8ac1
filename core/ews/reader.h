// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a described struct from a tree of nodes. Two trees use it: the client's (pugixml, matched
// by local name, unknown elements skipped, any order: "read liberally") and the sandbox's (QDom
// with namespaces, order, no unknown element or attribute: "as strict as Exchange").
//
// A Node has: strict, valid(), is(name), name(), firstChild(), next(), childCount() (at least so
// many elements), text(), latin1(buffer), attribute(name, out), the latter and text() with Repeats
// unless strict; when strict: inNamespace(ns), attributeNames(), hasOwnText(), line(), column();
// for answers: child(name), error().
#pragma once

#include "ews/valuereader.h"

#include <utility>

namespace Ews {

template<class Node>
class Reader : public ValueReader<Node>
{
    using Values = ValueReader<Node>;
    using Values::checkAttributes;
    using Values::checkNoAttributes;
    using Values::ownFields;
    using Values::plainScalar;
    using Values::unexpected;

public:
    using Values::fail;
    using Values::violation;

    /// Reads attributes and children of \a node, whose direct children are in \a ns.
    template<Described T>
    void fields(const Node &node, T &out, QLatin1StringView ns)
    {
        constexpr auto table = T::elements();
        constexpr std::size_t count = table.size;
        std::array<bool, count> seen{};
        ownFields(node, out, table, seen);
        if constexpr (Node::strict) {
            checkAttributes(node, table);
            inOrder(node, out, table, seen, ns, std::make_index_sequence<count>());
        } else {
            for (Node child = node.firstChild(); child.valid(); child = child.next())
                anyOrder(child, out, table, seen, ns, std::make_index_sequence<count>());
        }
        table.apply([&](const auto &...d) { checkRequired(node, seen, d...); });
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

private:
    /// Whether \a child is what \a d describes; reads it then.
    template<class T, Kind K, class S, class M>
    bool take(const Node &child, T &out, const Descriptor<K, S, M> &d, QLatin1StringView outer)
    {
        const QLatin1StringView ns = d.inTypes ? typesNamespace : outer;
        if constexpr (K == Kind::Attribute || K == Kind::Text) {
            return false;
        } else if constexpr (K == Kind::Skipped) {
            return child.is(d.name) && inNamespace(child, ns);
        } else if constexpr (K == Kind::Choice) {
            return takeChoice(child, out.*d.member, ns);
        } else if constexpr (K == Kind::Kinds && !isListMember<M>) {
            return takeKind(child, out.*d.member, ns);
        } else {
            const bool other =
                !Node::strict && K == Kind::Messages && child.is(otherResponseMessages);
            if (!(other || child.is(K == Kind::Items ? d.item : d.name)) || !inNamespace(child, ns))
                return false;
            if constexpr (K == Kind::Items)
                value(child, (out.*d.member).emplaceBack());
            else if constexpr (K == Kind::Element)
                value(child, out.*d.member);
            else if constexpr (K == Kind::Message)
                out.*d.member = message<typename M::value_type::value_type>(child);
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
                if constexpr (K == Kind::Messages) {
                    if (auto one = message<typename M::value_type::value_type>(child))
                        member.append(std::move(*one));
                } else if (!item(child, member, d) && Node::strict) {
                    fail(child, unexpected(child, node));
                }
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

    template<class V>
    bool takeChoice(const Node &child, QList<V> &out, QLatin1StringView ns)
    {
        V one;
        if (!takeChoice(child, one, ns))
            return false;
        out.append(std::move(one));
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

    static std::unexpected<Error> malformed(const QString &text)
    {
        return std::unexpected(Error{.failure = Failure::Malformed, .message = text});
    }

    /// One response message: the entry, or its error; nothing where \a node is none.
    template<class T>
    std::optional<Result<T>> message(const Node &node)
    {
        QString responseClass;
        Node head = node;
        if constexpr (HoldsResponseMessage<T>) {
            head = node.child(T::responseMessage);
            if (!head.valid() || !head.attribute("ResponseClass"_L1, responseClass))
                return malformed(u"'%1' does not say how it went."_s.arg(node.name()));
        } else if (!node.attribute("ResponseClass"_L1, responseClass)) {
            return std::nullopt;
        }
        T item{};
        if constexpr (Described<T>) {
            const auto unread = entry(node, item);
            if (unread && responseClass != "Error"_L1)
                return malformed(unread->text);
        }
        if (responseClass == "Success"_L1)
            return item;
        Error error = head.error();
        if constexpr (requires { item.subject(); })
            error.subject = item.subject();
        if constexpr (requires { item.warning = error; }) {
            if (responseClass == "Warning"_L1) {
                item.warning = std::move(error);
                return item;
            }
        }
        return std::unexpected(std::move(error));
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
    void anyOrder([[maybe_unused]] const Node &child, T &out, const Table &table,
                  std::array<bool, N> &seen, [[maybe_unused]] QLatin1StringView ns,
                  std::index_sequence<I...>)
    {
        if constexpr (sizeof...(I) > 0)
            ((take(child, out, get<I>(table), ns) && (seen[I] = true)) || ...);
    }

    template<class T, class Table, std::size_t N, std::size_t... I>
    void inOrder(const Node &node, T &out, const Table &table, std::array<bool, N> &seen,
                 [[maybe_unused]] QLatin1StringView ns, std::index_sequence<I...>)
    {
        [[maybe_unused]] std::size_t next = 0;
        for (Node child = node.firstChild(); child.valid(); child = child.next()) {
            const bool taken =
                ((I >= next && take(child, out, get<I>(table), ns) &&
                  (seen[I] = true, next = repeats(get<I>(table)) ? I : I + 1, true)) ||
                 ...);
            if (!taken)
                fail(child, unexpected(child, node));
        }
        constexpr bool ownText =
            ((std::decay_t<decltype(get<I>(table))>::kind == Kind::Text) || ... || false);
        if (!ownText && node.hasOwnText())
            fail(node, u"The element '%1' cannot contain text."_s.arg(node.name()));
    }

    template<Kind K, class S, class M>
    static constexpr bool repeats(const Descriptor<K, S, M> &)
    {
        return K == Kind::Items || K == Kind::Skipped || (K == Kind::Choice && isListMember<M>);
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
};

} // namespace Ews
