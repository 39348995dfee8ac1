// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/elements.h"
#include "ews/types/enums.h"

namespace Ews {

/// Ends a subscription. ErrorSubscriptionNotFound: it had ended before.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/unsubscribe-operation
struct Unsubscribe
{
    static constexpr auto name = "Unsubscribe"_L1;
    static constexpr bool writes = false;

    QString subscriptionId;

    static constexpr auto elements()
    {
        return Elements(Required("SubscriptionId"_L1, &Unsubscribe::subscriptionId));
    }
    static ServerVersion since() { return ServerVersion::Exchange2010_SP1; }

    struct Response
    {
        QList<Result<Nothing>> items; ///< One.

        static constexpr auto elements()
        {
            return Elements(ResponseMessages("UnsubscribeResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<Unsubscribe>);

} // namespace Ews
