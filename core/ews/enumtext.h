// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaEnum>
#include <QString>
#include <QStringList>

#include <concepts>
#include <optional>

namespace Ews {

template<class E>
concept WireEnum = std::is_enum_v<E>;

/// The enumerator's name, which is its spelling on the wire.
template<WireEnum E>
QString toWire(E value)
{
    return QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(int(value)));
}

/// The first enumerator whose spelling \a fits.
template<WireEnum E, std::predicate<const char *> Fits>
std::optional<E> whichWire(Fits fits)
{
    static const QMetaEnum meta = QMetaEnum::fromType<E>();
    for (int i = 0; i < meta.keyCount(); ++i)
        if (fits(meta.key(i)))
            return E(meta.value(i));
    return std::nullopt;
}

/// The enumerator spelled exactly so; nothing for an unknown word. \a word is null-terminated.
template<WireEnum E>
std::optional<E> fromWire(const char *word)
{
    return whichWire<E>([word](const char *key) { return qstrcmp(key, word) == 0; });
}

template<WireEnum E>
std::optional<E> fromWire(QStringView word)
{
    return fromWire<E>(word.toLatin1().constData());
}

/// The enumerators of an xs:list, with spaces between them.
template<WireEnum E>
std::optional<QList<E>> fromWords(QLatin1StringView text)
{
    QList<E> result;
    const QStringList words = QString(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto one = fromWire<E>(word);
        if (!one)
            return std::nullopt;
        result.append(*one);
    }
    return result;
}

template<WireEnum E>
QString toWords(const QList<E> &values)
{
    QStringList words;
    for (const E value : values)
        words.append(toWire(value));
    return words.join(u' ');
}

} // namespace Ews
