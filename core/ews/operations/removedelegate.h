// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/mailbox.h"
#include "ews/types/userid.h"

namespace Ews {

/// Takes delegates off a mailbox, and (on Exchange) their entries off the six folders.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/removedelegate-operation
struct RemoveDelegate
{
    static constexpr auto name = "RemoveDelegate"_L1;
    static constexpr bool writes = true;

    Mailbox mailbox;
    QList<UserId> userIds;

    static constexpr auto elements()
    {
        return Elements(Element("Mailbox"_L1, &RemoveDelegate::mailbox),
                        RequiredList("UserIds"_L1, "UserId"_L1, &RemoveDelegate::userIds));
    }

    struct Response
    {
        static constexpr bool isMessage = true;
        QList<Result<Nothing>> items; ///< In the order of userIds.

        static constexpr auto elements()
        {
            return Elements(
                ResponseMessages("DelegateUserResponseMessageType"_L1, &Response::items));
        }
    };
};
static_assert(Operation<RemoveDelegate>);

} // namespace Ews
