// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaEnum>
#include <QString>

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

/// The enumerator spelled exactly so; nothing for an unknown word. \a word is null-terminated.
template<WireEnum E>
std::optional<E> fromWire(const char *word)
{
    static const QMetaEnum meta = QMetaEnum::fromType<E>();
    for (int i = 0; i < meta.keyCount(); ++i)
        if (qstrcmp(meta.key(i), word) == 0)
            return E(meta.value(i));
    return std::nullopt;
}

template<WireEnum E>
std::optional<E> fromWire(QStringView word)
{
    return fromWire<E>(word.toLatin1().constData());
}

} // namespace Ews
