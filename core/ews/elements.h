// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What EWS types and operations are made of, said once: a type's elements() is a table of these
// descriptors in schema order. The writer (writer.h), the client's lenient reader and the sandbox's
// strict reader (reader.h) all follow it.
//
//   struct Mailbox {
//       QString name, emailAddress;
//       static constexpr auto elements() {
//           return Elements(Element("Name"_L1, &Mailbox::name), …);
//       }
//   };
//
// Optional on the wire: std::optional, QString (absent when null) and QList (absent when empty).
// Everything else is required. Children of an operation are in the messages namespace, everything
// below them in types, and so is what InTypes() says.
#pragma once

#include "ews/result.h"
#include "ews/table.h"

#include <QLatin1StringView>
#include <QList>

#include <concepts>
#include <optional>
#include <type_traits>
#include <variant>

namespace Ews {

using namespace Qt::Literals::StringLiterals;

inline constexpr auto soapNamespace = "http://schemas.xmlsoap.org/soap/envelope/"_L1;
inline constexpr auto messagesNamespace =
    "http://schemas.microsoft.com/exchange/services/2006/messages"_L1;
inline constexpr auto typesNamespace =
    "http://schemas.microsoft.com/exchange/services/2006/types"_L1;
inline constexpr auto errorsNamespace =
    "http://schemas.microsoft.com/exchange/services/2006/errors"_L1;

enum class Kind {
    Attribute,
    Element,
    List,
    Items,
    Choice,
    Choices,
    Kinds,
    Text,
    Skipped,
    Message,
    Messages
};

template<Kind K, class S, class M>
struct Descriptor
{
    static constexpr Kind kind = K;
    using Member = M;
    QLatin1StringView name; ///< The element's, attribute's or wrapper's name.
    QLatin1StringView item; ///< The name of a list's items.
    M S::*member;
    bool required;
    bool inTypes = false; ///< In the types namespace, wherever it stands.
};

template<class T>
struct IsOptional : std::false_type
{};
template<class T>
struct IsOptional<std::optional<T>> : std::true_type
{};
template<class T>
struct IsList : std::false_type
{};
template<class T>
struct IsList<QList<T>> : std::true_type
{};

template<class M>
inline constexpr bool isListMember = IsList<M>::value;
template<class T>
inline constexpr bool isListMember<std::optional<QList<T>>> = true;

template<class M>
inline constexpr bool mayBeAbsent =
    std::disjunction_v<IsOptional<M>, IsList<M>, std::is_same<M, QString>>;

/// A struct that keeps in its kind, an enum, under which element name it was found.
template<class T>
concept HasKind = std::is_enum_v<decltype(T::kind)>;

/// A struct that describes itself by elements(), as opposed to a plain value.
template<class T>
concept Described = requires
{
    T::elements();
};

/// The elements of \a T, where pointers to them last.
template<Described T>
inline constexpr auto elementsOf = T::elements();

/// Of a type whose lists have their wrapper even when there is nothing in them, and even in a
/// response message that tells an error: the schema wants it there.
template<class T>
inline constexpr bool writesEmptyLists = requires
{
    requires T::writesEmptyLists;
};

/// A plain value that spells itself: one text, of Latin-1.
template<class T>
concept WireValue = requires(const T &value, QLatin1StringView text)
{
    {
        T::fromWire(text)
        } -> std::same_as<std::optional<T>>;
    {
        value.toWire()
        } -> std::same_as<QString>;
};

template<class S, class M>
constexpr auto Attribute(QLatin1StringView name, M S::*member)
{
    return Descriptor<Kind::Attribute, S, M>{name, {}, member, !mayBeAbsent<M>};
}

template<class S, class M>
constexpr auto Element(QLatin1StringView name, M S::*member)
{
    return Descriptor<Kind::Element, S, M>{name, {}, member, !mayBeAbsent<M>};
}

/// As Element, for a QString that the schema requires.
template<class S, class M>
constexpr auto Required(QLatin1StringView name, M S::*member)
{
    return Descriptor<Kind::Element, S, M>{name, {}, member, true};
}

/// A wrapper element around items of one name. A std::optional<QList> writes an empty wrapper.
template<class S, class M>
constexpr auto List(QLatin1StringView wrapper, QLatin1StringView item, M S::*member)
{
    return Descriptor<Kind::List, S, M>{wrapper, item, member, false};
}

template<class S, class M>
constexpr auto RequiredList(QLatin1StringView wrapper, QLatin1StringView item, M S::*member)
{
    return Descriptor<Kind::List, S, M>{wrapper, item, member, true};
}

/// Items of one name without a wrapper.
template<class S, class M>
constexpr auto Items(QLatin1StringView item, M S::*member)
{
    return Descriptor<Kind::Items, S, M>{{}, item, member, false};
}

/// One of several elements: a std::variant whose alternatives name themselves (T::element).
/// Or any number of them, without a wrapper: QList<std::variant<…>>, or of structs of one type
/// under several names as for Kinds().
template<class S, class M>
constexpr auto Choice(M S::*member)
{
    return Descriptor<Kind::Choice, S, M>{{}, {}, member, !mayBeAbsent<M>};
}

/// A wrapper around a list of such choices: QList<std::variant<…>>.
template<class S, class M>
constexpr auto Choices(QLatin1StringView wrapper, M S::*member)
{
    return Descriptor<Kind::Choices, S, M>{wrapper, {}, member, false};
}

template<class S, class M>
constexpr auto RequiredChoices(QLatin1StringView wrapper, M S::*member)
{
    return Descriptor<Kind::Choices, S, M>{wrapper, {}, member, true};
}

/// Structs of one type under several element names, kept in T::kind, an enum spelled like them.
/// With a name: a wrapper and a QList; without: one element.
template<class S, class M>
constexpr auto Kinds(QLatin1StringView wrapper, M S::*member)
{
    return Descriptor<Kind::Kinds, S, M>{wrapper, {}, member, false};
}

/// The text of the element itself, beside its attributes.
template<class S, class M>
constexpr auto Text(M S::*member)
{
    return Descriptor<Kind::Text, S, M>{{}, {}, member, false};
}

/// An element of the schema that is of no concern here: accepted in its place, not kept.
/// S is the type that skips it.
template<class S>
constexpr auto Skipped(QLatin1StringView name)
{
    return Descriptor<Kind::Skipped, S, int>{name, {}, nullptr, false};
}

/// A child of an operation that is in the types namespace all the same.
template<Kind K, class S, class M>
constexpr auto InTypes(Descriptor<K, S, M> descriptor)
{
    descriptor.inTypes = true;
    return descriptor;
}

/// One Result per entry, in the order of the request: QList<Result<T>>. A Warning counts as a
/// success only for a T that has a member `warning` to say so. Where T::responseMessage names a
/// child, that child says how it went and not the entry itself.
template<class S, class M>
constexpr auto Outcomes(QLatin1StringView wrapper, QLatin1StringView item, M S::*member)
{
    return Descriptor<Kind::Messages, S, M>{wrapper, item, member, false};
}

/// What gromox calls ResponseMessages when it answers SendItem. A client takes one for the other:
/// what was sent must not pass for unknown.
inline constexpr auto otherResponseMessages = "Responses"_L1;

/// The same under the name that most answers have for it.
template<class S, class M>
constexpr auto ResponseMessages(QLatin1StringView item, M S::*member)
{
    return Outcomes("ResponseMessages"_L1, item, member);
}

/// A single such entry without a wrapper: std::optional<Result<T>>.
template<class S, class M>
constexpr auto Outcome(QLatin1StringView name, M S::*member)
{
    return Descriptor<Kind::Message, S, M>{name, {}, member, false};
}

/// An entry of an answer whose response message is a child of it.
template<class T>
concept HoldsResponseMessage = requires
{
    {QLatin1StringView(T::responseMessage)};
};

/// A request that describes itself, its answer and its name: one header in ews/operations.
template<class T>
concept Operation = Described<T> && Described<typename T::Response> && requires
{
    {QLatin1StringView(T::name)};
    {bool(T::writes)};
};

/// The element of a request: the operation's name, unless Op::request says otherwise.
template<Operation Op>
constexpr QLatin1StringView requestName()
{
    if constexpr (requires { Op::request; })
        return Op::request;
    else
        return Op::name;
}

} // namespace Ews
