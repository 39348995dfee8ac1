// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What SyncFolderItems tells of a folder, one struct for each element of its Changes.
#pragma once

#include "ews/types/anyitem.h"

namespace Ews {

struct SyncCreate
{
    static constexpr auto element = "Create"_L1;
    std::optional<AnyItem> item; ///< Absent: of a kind that is not read here.

    bool operator==(const SyncCreate &) const = default;

    static constexpr auto elements() { return Elements(Choice(&SyncCreate::item)); }
};

struct SyncUpdate
{
    static constexpr auto element = "Update"_L1;
    std::optional<AnyItem> item;

    bool operator==(const SyncUpdate &) const = default;

    static constexpr auto elements() { return Elements(Choice(&SyncUpdate::item)); }
};

struct SyncDelete
{
    static constexpr auto element = "Delete"_L1;
    ItemId itemId;

    bool operator==(const SyncDelete &) const = default;

    static constexpr auto elements() { return Elements(Element("ItemId"_L1, &SyncDelete::itemId)); }
};

/// Nothing but whether it was read. From Exchange2007_SP1 on.
struct SyncReadFlagChange
{
    static constexpr auto element = "ReadFlagChange"_L1;
    ItemId itemId;
    bool isRead = false;

    bool operator==(const SyncReadFlagChange &) const = default;

    static constexpr auto elements()
    {
        return Elements(Element("ItemId"_L1, &SyncReadFlagChange::itemId),
                        Element("IsRead"_L1, &SyncReadFlagChange::isRead));
    }
};

using SyncChange = std::variant<SyncCreate, SyncUpdate, SyncDelete, SyncReadFlagChange>;

} // namespace Ews
