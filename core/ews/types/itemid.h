// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/elements.h"

namespace Ews {

struct ItemId
{
    static constexpr auto element = "ItemId"_L1;
    QString id;
    QString changeKey; ///< Required for writing: the state that the writer has seen.

    bool operator==(const ItemId &) const = default;

    static constexpr auto elements()
    {
        return Elements(Attribute("Id"_L1, &ItemId::id),
                        Attribute("ChangeKey"_L1, &ItemId::changeKey));
    }
};

/// An occurrence of a series, by its number among all of them (deleted ones count).
struct OccurrenceItemId
{
    static constexpr auto element = "OccurrenceItemId"_L1;
    QString recurringMasterId;
    QString changeKey;
    int instanceIndex = 1;

    bool operator==(const OccurrenceItemId &) const = default;

    static constexpr auto elements()
    {
        using O = OccurrenceItemId;
        return Elements(Attribute("RecurringMasterId"_L1, &O::recurringMasterId),
                        Attribute("ChangeKey"_L1, &O::changeKey),
                        Attribute("InstanceIndex"_L1, &O::instanceIndex));
    }
};

/// The series that an occurrence is one of.
struct RecurringMasterItemId
{
    static constexpr auto element = "RecurringMasterItemId"_L1;
    QString occurrenceId;
    QString changeKey;

    bool operator==(const RecurringMasterItemId &) const = default;

    static constexpr auto elements()
    {
        using R = RecurringMasterItemId;
        return Elements(Attribute("OccurrenceId"_L1, &R::occurrenceId),
                        Attribute("ChangeKey"_L1, &R::changeKey));
    }
};

using AnyItemId = std::variant<ItemId, OccurrenceItemId, RecurringMasterItemId>;

} // namespace Ews
