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
class Reader;

/// What reading \a T needs of one of its elements. A type is a list of these and a loop over it: a
/// function that tried a hundred elements one by one would cost the compiler a minute.
template<class Node, class T>
struct Reading
{
    const void *descriptor;
    QLatin1StringView name; ///< Empty where others may stand too: then take() has to be asked.
    bool (*take)(Reader<Node> &reader, const Node &child, T &out, const void *descriptor,
                 QLatin1StringView ns);
    bool repeats;
    bool required;
};

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
    void fields(const Node &node, T &out, QLatin1StringView ns);

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
    template<class T, class D>
    static bool takeAs(Reader &reader, const Node &child, T &out, const void *descriptor,
                       QLatin1StringView ns)
    {
        return reader.take(child, out, *static_cast<const D *>(descriptor), ns);
    }

    template<class T, Kind K, class S, class M>
    static constexpr Reading<Node, T> reading(const Descriptor<K, S, M> &d)
    {
        // A list of response messages goes by two names for a client.
        const bool oneName = Node::strict || K != Kind::Messages;
        return {.descriptor = &d,
                .name = !oneName           ? QLatin1StringView()
                        : K == Kind::Items ? d.item
                                           : d.name,
                .take = &takeAs<T, Descriptor<K, S, M>>,
                .repeats = K == Kind::Items || K == Kind::Skipped ||
                           (K == Kind::Choice && isListMember<M>),
                .required =
                    K != Kind::Messages && K != Kind::Text && K != Kind::Skipped && d.required};
    }

    template<class T>
    static constexpr auto readings = elementsOf<T>.apply([](const auto &...d) {
        return std::array<Reading<Node, T>, sizeof...(d)>{reading<T>(d)...};
    });

    template<class T>
    bool takes(const Node &child, T &out, std::size_t i, QLatin1StringView ns)
    {
        const Reading<Node, T> &one = readings<T>[i];
        return (one.name.isEmpty() || child.is(one.name)) &&
               one.take(*this, child, out, one.descriptor, ns);
    }

    /// The elements of an answer, in whatever order, those that nobody asked for between them. They
    /// nearly always come in the order of the table: each is looked for from the last one on.
    template<class T, std::size_t N>
    void anyOrder(const Node &node, T &out, std::array<bool, N> &seen, QLatin1StringView ns)
    {
        std::size_t at = 0;
        for (Node child = node.firstChild(); child.valid(); child = child.next()) {
            for (std::size_t tried = 0; tried < N; ++tried) {
                if (takes(child, out, at, ns)) {
                    seen[at] = true;
                    break;
                }
                at = at + 1 < N ? at + 1 : 0;
            }
        }
    }

    /// The elements of a request, as the schema has them and no others.
    template<class T, std::size_t N>
    void inOrder(const Node &node, T &out, std::array<bool, N> &seen, QLatin1StringView ns)
    {
        std::size_t next = 0;
        for (Node child = node.firstChild(); child.valid(); child = child.next()) {
            std::size_t at = next;
            while (at < N && !takes(child, out, at, ns))
                ++at;
            if (at == N) {
                fail(child, unexpected(child, node));
                continue;
            }
            seen[at] = true;
            next = readings<T>[at].repeats ? at : at + 1;
        }
        const bool ownText = elementsOf<T>.apply(
            [](const auto &...d) { return ((d.kind == Kind::Text) || ... || false); });
        if (!ownText && node.hasOwnText())
            fail(node, u"The element '%1' cannot contain text."_s.arg(node.name()));
    }

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

    template<HasKind T>
    bool takeChoice(const Node &child, T &out, QLatin1StringView ns)
    {
        return takeKind(child, out, ns);
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

    static bool inNamespace(const Node &node, QLatin1StringView ns)
    {
        if constexpr (Node::strict)
            return node.inNamespace(ns);
        else
            return true;
    }
};

// Not inline: those of the largest types are compiled once (types/anyitem.h).
template<class Node>
template<Described T>
void Reader<Node>::fields(const Node &node, T &out, QLatin1StringView ns)
{
    constexpr auto &table = elementsOf<T>;
    std::array<bool, table.size> seen{};
    ownFields(node, out, table, seen);
    if constexpr (Node::strict) {
        checkAttributes(node, table);
        inOrder(node, out, seen, ns);
    } else {
        anyOrder(node, out, seen, ns);
    }
    for (std::size_t i = 0; i < seen.size(); ++i)
        if (readings<T>[i].required && !seen[i])
            fail(node, u"The element '%1' has incomplete content: '%2' is missing."_s.arg(
                           node.name(), readings<T>[i].name));
}

} // namespace Ews
