// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/itemshape.h"
#include "ews/types/syncchange.h"
#include "ews/types/targetfolderid.h"

namespace Ews {

/// What became of a folder since a state of it.
struct FolderChanges
{
    QString syncState{};                           ///< What the next request begins from; opaque.
    std::optional<bool> includesLastItemInRange{}; ///< False: there are more.
    std::optional<QList<SyncChange>> changes{};

    bool operator==(const FolderChanges &) const = default;

    static constexpr auto elements()
    {
        using F = FolderChanges;
        return Elements(Element("SyncState"_L1, &F::syncState),
                        Element("IncludesLastItemInRange"_L1, &F::includesLastItemInRange),
                        Choices("Changes"_L1, &F::changes));
    }
};

/// Tells what changed in a folder since a state that an earlier answer gave; without one, all that
/// is in it. ErrorInvalidSyncStateData: begin anew.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/syncfolderitems-operation
struct SyncFolderItems
{
    static constexpr auto name = "SyncFolderItems"_L1;
    static constexpr bool writes = false;
    static constexpr int mostChanges = 512;

    ItemShape shape;
    TargetFolderId syncFolderId;
    QString syncState{};
    QList<ItemId> ignore{}; ///< Items that are not told of.
    int maxChangesReturned = mostChanges;
    std::optional<SyncScope> syncScope{}; ///< From Exchange2010 on.

    static constexpr auto elements()
    {
        using S = SyncFolderItems;
        return Elements(
            Element("ItemShape"_L1, &S::shape), Element("SyncFolderId"_L1, &S::syncFolderId),
            Element("SyncState"_L1, &S::syncState), List("Ignore"_L1, "ItemId"_L1, &S::ignore),
            Element("MaxChangesReturned"_L1, &S::maxChangesReturned),
            Element("SyncScope"_L1, &S::syncScope));
    }

    ServerVersion since() const
    {
        return std::max(shape.since(),
                        syncScope ? ServerVersion::Exchange2010 : ServerVersion::Exchange2007_SP1);
    }

    /// Without a scope it is that of normal items.
    SyncFolderItems asOf(ServerVersion newest) const
    {
        SyncFolderItems less = *this;
        less.shape = shape.asOf(newest);
        if (syncScope == SyncScope::NormalItems && newest < ServerVersion::Exchange2010)
            less.syncScope.reset();
        return less;
    }

    struct Response
    {
        QList<Result<FolderChanges>> items; ///< One.

        static constexpr auto elements()
        {
            return Elements(
                ResponseMessages("SyncFolderItemsResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<SyncFolderItems>);

} // namespace Ews
