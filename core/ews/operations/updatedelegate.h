// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/operations/adddelegate.h"

namespace Ews {

/// Changes delegates, or only where meeting requests go. Folders that are not named keep their
/// level; Custom must not be sent.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/updatedelegate-operation
struct UpdateDelegate
{
    static constexpr auto name = "UpdateDelegate"_L1;
    static constexpr bool writes = true;

    Mailbox mailbox;
    QList<DelegateUser> delegateUsers;
    std::optional<DeliverMeetingRequests> deliverMeetingRequests;

    ServerVersion since() const { return AddDelegate::sinceFor(deliverMeetingRequests); }

    static constexpr auto elements()
    {
        return Elements(
            Element("Mailbox"_L1, &UpdateDelegate::mailbox),
            List("DelegateUsers"_L1, "DelegateUser"_L1, &UpdateDelegate::delegateUsers),
            Element("DeliverMeetingRequests"_L1, &UpdateDelegate::deliverMeetingRequests));
    }

    using Response = AddDelegate::Response;
};
static_assert(Operation<UpdateDelegate>);

} // namespace Ews
