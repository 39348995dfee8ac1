// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/notification.h"

namespace Ews {

/// One of the answers that follow each other on the connection.
struct StreamedEvents
{
    QList<Notification> notifications{};
    QStringList errorSubscriptionIds{}; ///< Those that the error is about.
    /// Closed: nothing follows.
    std::optional<ConnectionStatus> connectionStatus{};

    bool operator==(const StreamedEvents &) const = default;

    static constexpr auto elements()
    {
        using S = StreamedEvents;
        return Elements(
            List("Notifications"_L1, "Notification"_L1, &S::notifications),
            List("ErrorSubscriptionIds"_L1, "SubscriptionId"_L1, &S::errorSubscriptionIds),
            Element("ConnectionStatus"_L1, &S::connectionStatus));
    }

    /// The subscriptions that an error is about, in its subject, with spaces between them.
    QString subject() const { return errorSubscriptionIds.join(u' '); }
    static StreamedEvents ofError(const Error &error)
    {
        return {.errorSubscriptionIds = error.subject.split(u' ', Qt::SkipEmptyParts)};
    }
};

/// Keeps a connection open on which the server tells what happens: Client::listen().
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/getstreamingevents-operation
struct GetStreamingEvents
{
    static constexpr auto name = "GetStreamingEvents"_L1;
    static constexpr bool writes = false;

    QStringList subscriptionIds; ///< 200 at most.
    int connectionTimeout = 30;  ///< Minutes, 1 to 30; then the server ends the answer.

    static constexpr auto elements()
    {
        using G = GetStreamingEvents;
        return Elements(
            RequiredList("SubscriptionIds"_L1, "SubscriptionId"_L1, &G::subscriptionIds),
            Element("ConnectionTimeout"_L1, &G::connectionTimeout));
    }
    static ServerVersion since() { return ServerVersion::Exchange2010_SP1; }

    struct Response
    {
        QList<Result<StreamedEvents>> items;

        static constexpr auto elements()
        {
            return Elements(
                ResponseMessages("GetStreamingEventsResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<GetStreamingEvents>);

} // namespace Ews
