// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/delegateuser.h"
#include "ews/types/mailbox.h"

namespace Ews {

/// A delegate as the server lists it, in an answer about delegates.
struct DelegateAnswer
{
    std::optional<DelegateUser> delegateUser;

    bool operator==(const DelegateAnswer &) const = default;

    /// Whom an entry with an error is about. Exchange says nothing here; gromox does.
    QString subject() const
    {
        return delegateUser ? delegateUser->userId.primarySmtpAddress : QString();
    }

    static constexpr auto elements()
    {
        return Elements(Element("DelegateUser"_L1, &DelegateAnswer::delegateUser));
    }
};

/// Reads the delegates of a mailbox and where its meeting requests go. No paging, no limit.
/// Entries with an error name nobody; a mailbox without delegates has no entries.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/getdelegate-operation
struct GetDelegate
{
    static constexpr auto name = "GetDelegate"_L1;
    static constexpr bool writes = false;

    bool includePermissions = true;
    Mailbox mailbox;
    QList<UserId> userIds; ///< Empty: all delegates.

    static constexpr auto elements()
    {
        return Elements(Attribute("IncludePermissions"_L1, &GetDelegate::includePermissions),
                        Element("Mailbox"_L1, &GetDelegate::mailbox),
                        List("UserIds"_L1, "UserId"_L1, &GetDelegate::userIds));
    }

    struct Response
    {
        static constexpr bool isMessage = true;
        QList<Result<DelegateAnswer>> items;
        /// Absent: the server does not say (gromox), which is not the same as NoForward.
        std::optional<DeliverMeetingRequests> deliverMeetingRequests;

        static constexpr auto elements()
        {
            return Elements(
                ResponseMessages("DelegateUserResponseMessageType"_L1, &Response::items),
                Element("DeliverMeetingRequests"_L1, &Response::deliverMeetingRequests));
        }
    };
};
static_assert(Operation<GetDelegate>);

} // namespace Ews
