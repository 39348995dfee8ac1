// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/datetime.h"
#include "ews/types/mailbox.h"

namespace Ews {

/// Who sends, or organizes: an element around one mailbox.
struct SingleRecipient
{
    Mailbox mailbox;

    bool operator==(const SingleRecipient &) const = default;

    static constexpr auto elements()
    {
        return Elements(Element("Mailbox"_L1, &SingleRecipient::mailbox));
    }
};

/// Somebody invited, with the answer as far as the organizer's copy knows it.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/attendee
struct Attendee
{
    Mailbox mailbox;
    std::optional<ResponseType> responseType{};
    std::optional<DateTime> lastResponseTime{};
    std::optional<DateTime> proposedStart{}; ///< From Exchange2013 on.
    std::optional<DateTime> proposedEnd{};

    bool operator==(const Attendee &) const = default;

    static constexpr auto elements()
    {
        return Elements(Element("Mailbox"_L1, &Attendee::mailbox),
                        Element("ResponseType"_L1, &Attendee::responseType),
                        Element("LastResponseTime"_L1, &Attendee::lastResponseTime),
                        Element("ProposedStart"_L1, &Attendee::proposedStart),
                        Element("ProposedEnd"_L1, &Attendee::proposedEnd));
    }
};

} // namespace Ews
