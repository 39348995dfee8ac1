// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/elements.h"
#include "ews/types/enums.h"

namespace Ews {

/// An address: of a mailbox, a group or a contact.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/mailbox
struct Mailbox
{
    QString name;
    QString emailAddress;
    QString routingType; ///< Absent or "SMTP"; "EX" for addresses that are no SMTP addresses.
    std::optional<MailboxType> mailboxType;

    bool operator==(const Mailbox &) const = default;

    static constexpr auto elements()
    {
        return Elements(Element("Name"_L1, &Mailbox::name),
                        Element("EmailAddress"_L1, &Mailbox::emailAddress),
                        Element("RoutingType"_L1, &Mailbox::routingType),
                        Element("MailboxType"_L1, &Mailbox::mailboxType),
                        Skipped<Mailbox>("ItemId"_L1), Skipped<Mailbox>("OriginalDisplayName"_L1));
    }
};

} // namespace Ews
