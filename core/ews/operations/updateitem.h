// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/operations/createitem.h"
#include "ews/types/fieldpath.h"

namespace Ews {

/// Sets one property of an item: the path, and an item that holds just that property.
struct SetItemField
{
    static constexpr auto element = "SetItemField"_L1;
    FieldPath path;
    std::variant<CalendarItem, Message> item;

    bool operator==(const SetItemField &) const = default;

    static constexpr auto elements()
    {
        return Elements(Choice(&SetItemField::path), Choice(&SetItemField::item));
    }
};

struct DeleteItemField
{
    static constexpr auto element = "DeleteItemField"_L1;
    FieldPath path;

    bool operator==(const DeleteItemField &) const = default;

    static constexpr auto elements() { return Elements(Choice(&DeleteItemField::path)); }
};

/// Adds to a property: to the body, to lists of people.
struct AppendToItemField
{
    static constexpr auto element = "AppendToItemField"_L1;
    FieldPath path;
    std::variant<CalendarItem, Message> item;

    bool operator==(const AppendToItemField &) const = default;

    static constexpr auto elements()
    {
        return Elements(Choice(&AppendToItemField::path), Choice(&AppendToItemField::item));
    }
};

struct ItemChange
{
    AnyItemId itemId; ///< With the change key that was read.
    QList<std::variant<SetItemField, DeleteItemField, AppendToItemField>> updates;

    static constexpr auto elements()
    {
        return Elements(Choice(&ItemChange::itemId),
                        RequiredChoices("Updates"_L1, &ItemChange::updates),
                        Skipped<ItemChange>("CalendarActivityData"_L1));
    }
};

/// Changes properties of items, and tells the attendees of a meeting.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/updateitem-operation
struct UpdateItem
{
    static constexpr auto name = "UpdateItem"_L1;
    static constexpr bool writes = true;

    ConflictResolution conflictResolution = ConflictResolution::NeverOverwrite;
    std::optional<MessageDisposition> messageDisposition{}; ///< Required for messages.
    std::optional<SendMeetingUpdates> sendMeetingUpdates{}; ///< Required for calendar items.
    std::optional<bool> suppressReadReceipts{};             ///< From Exchange2013_SP1 on.
    std::optional<TargetFolderId> savedItemFolderId{};
    QList<ItemChange> itemChanges;

    static constexpr auto elements()
    {
        using U = UpdateItem;
        return Elements(
            Attribute("ConflictResolution"_L1, &U::conflictResolution),
            Attribute("MessageDisposition"_L1, &U::messageDisposition),
            Attribute("SendMeetingInvitationsOrCancellations"_L1, &U::sendMeetingUpdates),
            Attribute("SuppressReadReceipts"_L1, &U::suppressReadReceipts),
            Element("SavedItemFolderId"_L1, &U::savedItemFolderId),
            RequiredList("ItemChanges"_L1, "ItemChange"_L1, &U::itemChanges));
    }

    ServerVersion since() const
    {
        for (const ItemChange &change : itemChanges)
            for (const auto &update : change.updates)
                if (const auto *set = std::get_if<SetItemField>(&update))
                    if (const auto *item = std::get_if<CalendarItem>(&set->item);
                        item && namesTimeZones(*item))
                        return ServerVersion::Exchange2010;
        return ServerVersion::Exchange2007_SP1;
    }

    struct Response
    {
        QList<Result<ItemAnswer>> items; ///< In the order of itemChanges.

        static constexpr auto elements()
        {
            return Elements(ResponseMessages("UpdateItemResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<UpdateItem>);

} // namespace Ews
