// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/enums.h"
#include "ews/types/folderid.h"

namespace Ews {

/// What is to be told over a connection that the client keeps open (GetStreamingEvents).
struct StreamingSubscriptionRequest
{
    std::optional<bool> subscribeToAllFolders{};
    QList<AnyFolderId> folderIds{}; ///< Of one mailbox.
    QList<EventType> eventTypes;

    bool operator==(const StreamingSubscriptionRequest &) const = default;

    static constexpr auto elements()
    {
        using S = StreamingSubscriptionRequest;
        return Elements(Attribute("SubscribeToAllFolders"_L1, &S::subscribeToAllFolders),
                        Choices("FolderIds"_L1, &S::folderIds),
                        RequiredList("EventTypes"_L1, "EventType"_L1, &S::eventTypes));
    }
};

struct Subscribed
{
    QString subscriptionId; ///< Forgotten by the server 30 minutes after the last connection.
    QString watermark{};    ///< Of pull subscriptions.

    bool operator==(const Subscribed &) const = default;

    static constexpr auto elements()
    {
        return Elements(Element("SubscriptionId"_L1, &Subscribed::subscriptionId),
                        Element("Watermark"_L1, &Subscribed::watermark));
    }
};

/// Asks to be told of changes in folders. Delegates are refused on their principal's:
/// ErrorSubscriptionDelegateAccessNotSupported. Of the kinds of subscriptions only streaming ones
/// are known here.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/subscribe-operation
struct Subscribe
{
    static constexpr auto name = "Subscribe"_L1;
    static constexpr bool writes = false; ///< Nothing but what the server forgets by itself.

    StreamingSubscriptionRequest streaming;

    static constexpr auto elements()
    {
        return Elements(Element("StreamingSubscriptionRequest"_L1, &Subscribe::streaming));
    }
    static ServerVersion since() { return ServerVersion::Exchange2010_SP1; }

    struct Response
    {
        QList<Result<Subscribed>> items; ///< One.

        static constexpr auto elements()
        {
            return Elements(ResponseMessages("SubscribeResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<Subscribe>);

} // namespace Ews
