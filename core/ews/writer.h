// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a described struct. Private to ews and the sandbox: others use soap.h.
#pragma once

#include "ews/elements.h"
#include "ews/enumtext.h"

#include <QByteArray>
#include <QDate>
#include <QXmlStreamWriter>

namespace Ews {

/// \a text without the characters that no XML document can hold, which QXmlStreamWriter would
/// answer with a broken one.
QString xmlText(const QString &text);

class Writer
{
public:
    explicit Writer(QXmlStreamWriter &xml)
        : m_xml(xml)
    {}

    /// The attributes and children of \a value; direct children are in \a ns.
    template<Described T>
    void fields(const T &value, QLatin1StringView ns);

    template<class T>
    void element(QLatin1StringView name, const T &value, QLatin1StringView ns)
    {
        m_xml.writeStartElement(ns, name);
        if constexpr (Described<T>)
            fields(value, typesNamespace);
        else
            m_xml.writeCharacters(text(value));
        m_xml.writeEndElement();
    }

    template<class T>
    void message(QLatin1StringView name, const Result<T> &result)
    {
        m_xml.writeStartElement(messagesNamespace, name);
        if constexpr (HoldsResponseMessage<T>)
            m_xml.writeStartElement(messagesNamespace, T::responseMessage);
        head(result.has_value() ? nullptr : &result.error(), warningOf(result));
        if constexpr (HoldsResponseMessage<T>)
            m_xml.writeEndElement();
        if constexpr (Described<T>) {
            if (result)
                fields(*result, messagesNamespace);
            else if constexpr (requires { T::ofError(result.error()); })
                fields(T::ofError(result.error()), messagesNamespace);
            else if constexpr (writesEmptyLists<T>)
                fields(T(), messagesNamespace);
        }
        m_xml.writeEndElement();
    }

    /// ResponseClass and the elements that every response message begins with.
    void head(const Error *error, const std::optional<Error> &warning = {});

private:
    static QString text(const QString &value) { return xmlText(value); }
    static QString text(bool value) { return value ? u"true"_s : u"false"_s; }
    static QString text(int value) { return QString::number(value); }
    static QString text(const QDate &value) { return value.toString(Qt::ISODate); }
    static QString text(const QTime &value) { return value.toString(Qt::ISODate); }
    static QString text(const QByteArray &value) { return QString::fromLatin1(value.toBase64()); }
    static QString text(const WireValue auto &value) { return value.toWire(); }
    static QString text(WireEnum auto value) { return toWire(value); }

    template<class T>
    static bool absent(const T &value)
    {
        if constexpr (IsOptional<T>::value)
            return !value;
        else if constexpr (std::is_same_v<T, QString>)
            return value.isNull();
        else if constexpr (IsList<T>::value)
            return value.isEmpty();
        else
            return false;
    }

    template<class T>
    static const auto &present(const T &value)
    {
        if constexpr (IsOptional<T>::value)
            return *value;
        else
            return value;
    }

    template<class T>
    static std::optional<Error> warningOf(const Result<T> &result)
    {
        if constexpr (requires { result->warning; })
            if (result)
                return result->warning;
        return std::nullopt;
    }

    template<class T, Kind K, class S, class M>
    void attribute(const T &value, const Descriptor<K, S, M> &d)
    {
        if constexpr (K == Kind::Attribute) {
            const auto &member = value.*d.member;
            if (!absent(member))
                m_xml.writeAttribute(d.name, text(present(member)));
        }
    }

    template<class T, Kind K, class S, class M>
    void child(const T &value, const Descriptor<K, S, M> &d, QLatin1StringView outer)
    {
        const QLatin1StringView ns = d.inTypes ? typesNamespace : outer;
        if constexpr (K == Kind::Text) {
            m_xml.writeCharacters(text(value.*d.member));
        } else if constexpr (K != Kind::Attribute && K != Kind::Skipped) {
            const auto &member = value.*d.member;
            if (absent(member) && !(isListMember<M> && writesEmptyLists<T>))
                return;
            const auto &content = present(member);
            if constexpr (K == Kind::Element)
                element(d.name, content, ns);
            else if constexpr (K == Kind::Choice)
                choice(content, ns);
            else if constexpr (K == Kind::Message)
                message(d.name, content);
            else if constexpr (K == Kind::Items)
                for (const auto &one : content)
                    element(d.item, one, ns);
            else
                container(d, content, ns);
        }
    }

    template<Kind K, class S, class M, class C>
    void container(const Descriptor<K, S, M> &d, const C &content, QLatin1StringView ns)
    {
        if constexpr (K == Kind::Kinds && !IsList<C>::value) {
            element(QLatin1StringView(toWire(content.kind).toLatin1()), content, ns);
        } else {
            m_xml.writeStartElement(ns, d.name);
            for (const auto &one : content) {
                if constexpr (K == Kind::List)
                    element(d.item, one, typesNamespace);
                else if constexpr (K == Kind::Choices)
                    choice(one, typesNamespace);
                else if constexpr (K == Kind::Kinds)
                    element(QLatin1StringView(toWire(one.kind).toLatin1()), one, typesNamespace);
                else if constexpr (K == Kind::Messages)
                    message(d.item, one);
            }
            m_xml.writeEndElement();
        }
    }

    template<class... T>
    void choice(const std::variant<T...> &value, QLatin1StringView ns)
    {
        std::visit([&](const auto &one) { element(one.element, one, ns); }, value);
    }

    template<HasKind T>
    void choice(const T &value, QLatin1StringView ns)
    {
        element(QLatin1StringView(toWire(value.kind).toLatin1()), value, ns);
    }

    template<class V>
    void choice(const QList<V> &values, QLatin1StringView ns)
    {
        for (const V &one : values)
            choice(one, ns);
    }

    QXmlStreamWriter &m_xml;
};

// Not inline: those of the largest types are compiled once (types/anyitem.h).
template<Described T>
void Writer::fields(const T &value, QLatin1StringView ns)
{
    elementsOf<T>.apply([&](const auto &...d) { (attribute(value, d), ...); });
    elementsOf<T>.apply([&](const auto &...d) { (child(value, d, ns), ...); });
}

} // namespace Ews
