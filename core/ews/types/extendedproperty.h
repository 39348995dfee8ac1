// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/fieldpath.h"

namespace Ews {

/// A MAPI property of an item with its value, as text whatever its type.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/extendedproperty
struct ExtendedProperty
{
    ExtendedFieldUri uri;
    QString value;
    QList<QString> values{}; ///< Of a property with several.

    bool operator==(const ExtendedProperty &) const = default;

    static constexpr auto elements()
    {
        using E = ExtendedProperty;
        return Elements(Element("ExtendedFieldURI"_L1, &E::uri), Element("Value"_L1, &E::value),
                        List("Values"_L1, "Value"_L1, &E::values));
    }
};

} // namespace Ews
