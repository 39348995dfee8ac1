// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/operations/getdelegate.h"

namespace Ews {

/// Makes people delegates of a mailbox. Replaces the rights they had on the six folders, on folders
/// that are not named too: send all six levels.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/adddelegate-operation
struct AddDelegate
{
    static constexpr auto name = "AddDelegate"_L1;
    static constexpr bool writes = true;

    Mailbox mailbox;
    QList<DelegateUser> delegateUsers;
    std::optional<DeliverMeetingRequests> deliverMeetingRequests;

    ServerVersion since() const { return sinceFor(deliverMeetingRequests); }

    /// NoForward is understood in requests from Exchange 2010 SP1 on.
    static ServerVersion sinceFor(const std::optional<DeliverMeetingRequests> &scope)
    {
        return scope == DeliverMeetingRequests::NoForward ? ServerVersion::Exchange2010_SP1
                                                          : ServerVersion::Exchange2007_SP1;
    }

    static constexpr auto elements()
    {
        return Elements(
            Element("Mailbox"_L1, &AddDelegate::mailbox),
            RequiredList("DelegateUsers"_L1, "DelegateUser"_L1, &AddDelegate::delegateUsers),
            Element("DeliverMeetingRequests"_L1, &AddDelegate::deliverMeetingRequests));
    }

    struct Response
    {
        static constexpr bool isMessage = true;
        QList<Result<DelegateAnswer>> items; ///< In the order of delegateUsers.

        static constexpr auto elements()
        {
            return Elements(
                ResponseMessages("DelegateUserResponseMessageType"_L1, &Response::items));
        }
    };
};
static_assert(Operation<AddDelegate>);

} // namespace Ews
