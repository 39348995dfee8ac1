// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/elements.h"

namespace Ews {

/// A property by its schema name, such as "folder:PermissionSet".
struct FieldUri
{
    static constexpr auto element = "FieldURI"_L1;
    QString fieldUri;
    bool operator==(const FieldUri &) const = default;
    static constexpr auto elements()
    {
        return Elements(Attribute("FieldURI"_L1, &FieldUri::fieldUri));
    }
};

struct IndexedFieldUri
{
    static constexpr auto element = "IndexedFieldURI"_L1;
    QString fieldUri;
    QString fieldIndex;
    bool operator==(const IndexedFieldUri &) const = default;
    static constexpr auto elements()
    {
        return Elements(Attribute("FieldURI"_L1, &IndexedFieldUri::fieldUri),
                        Attribute("FieldIndex"_L1, &IndexedFieldUri::fieldIndex));
    }
};

/// A MAPI property.
struct ExtendedFieldUri
{
    static constexpr auto element = "ExtendedFieldURI"_L1;
    QString distinguishedPropertySetId;
    QString propertySetId;
    QString propertyTag;
    QString propertyName;
    QString propertyId;
    QString propertyType;
    bool operator==(const ExtendedFieldUri &) const = default;
    static constexpr auto elements()
    {
        using E = ExtendedFieldUri;
        return Elements(Attribute("DistinguishedPropertySetId"_L1, &E::distinguishedPropertySetId),
                        Attribute("PropertySetId"_L1, &E::propertySetId),
                        Attribute("PropertyTag"_L1, &E::propertyTag),
                        Attribute("PropertyName"_L1, &E::propertyName),
                        Attribute("PropertyId"_L1, &E::propertyId),
                        Attribute("PropertyType"_L1, &E::propertyType));
    }
};

using FieldPath = std::variant<FieldUri, IndexedFieldUri, ExtendedFieldUri>;

} // namespace Ews
