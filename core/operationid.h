// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written into items so that what became of them can be looked up.
#pragma once

#include "ews/types/item.h"

#include <QUuid>

namespace OnBehalf {

/// Where the id of what was last done to an item is kept: a property of our own, which does not
/// travel to the copies of those invited or written to.
inline Ews::ExtendedFieldUri operationIdUri()
{
    return {.distinguishedPropertySetId = {},
            .propertySetId = QStringLiteral("6f2b0c5e-3f0d-4b8e-9d5a-7b1f2f6c9a41"),
            .propertyTag = {},
            .propertyName = QStringLiteral("OnBehalfOperationId"),
            .propertyId = {},
            .propertyType = QStringLiteral("String")};
}

/// Empty where the item has none.
inline QString operationIdOf(const Ews::Item &item)
{
    const auto own = operationIdUri();
    for (const Ews::ExtendedProperty &property : item.extendedProperties)
        if (property.uri.propertyName == own.propertyName &&
            property.uri.propertySetId.compare(own.propertySetId, Qt::CaseInsensitive) == 0)
            return property.value;
    return {};
}

inline QString freshOperationId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace OnBehalf
