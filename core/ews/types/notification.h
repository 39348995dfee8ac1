// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server tells of changes:
// https://learn.microsoft.com/exchange/client-developer/exchange-web-services/notification-subscriptions-mailbox-events-and-ews-in-exchange
#pragma once

#include "ews/types/datetime.h"
#include "ews/types/enums.h"
#include "ews/types/folderid.h"
#include "ews/types/itemid.h"

namespace Ews {

/// Something that happened in a folder, to an item or to the folder itself.
struct Event
{
    EventType kind = EventType::StatusEvent;
    QString watermark{}; ///< Of pull subscriptions.
    /// Absent in a StatusEvent, which only says that the server is still there.
    std::optional<DateTime> timeStamp{};
    std::optional<FolderId> folderId{}; ///< What it happened to: either this …
    std::optional<ItemId> itemId{};     ///< … or this.
    std::optional<FolderId> parentFolderId{};
    std::optional<FolderId> oldFolderId{}; ///< Of what was moved or copied.
    std::optional<ItemId> oldItemId{};
    std::optional<FolderId> oldParentFolderId{};
    std::optional<int> unreadCount{}; ///< Of a folder that was modified.

    bool operator==(const Event &) const = default;

    static constexpr auto elements()
    {
        return Elements(
            Element("Watermark"_L1, &Event::watermark), Element("TimeStamp"_L1, &Event::timeStamp),
            Element("FolderId"_L1, &Event::folderId), Element("ItemId"_L1, &Event::itemId),
            Element("ParentFolderId"_L1, &Event::parentFolderId),
            Element("OldFolderId"_L1, &Event::oldFolderId),
            Element("OldItemId"_L1, &Event::oldItemId),
            Element("OldParentFolderId"_L1, &Event::oldParentFolderId),
            Element("UnreadCount"_L1, &Event::unreadCount));
    }
};

/// What happened in the folders of one subscription.
struct Notification
{
    QString subscriptionId;
    QString previousWatermark{};
    std::optional<bool> moreEvents{};
    QList<Event> events;

    bool operator==(const Notification &) const = default;

    static constexpr auto elements()
    {
        using N = Notification;
        return Elements(Required("SubscriptionId"_L1, &N::subscriptionId),
                        Element("PreviousWatermark"_L1, &N::previousWatermark),
                        Element("MoreEvents"_L1, &N::moreEvents), Choice(&N::events));
    }
};

} // namespace Ews
