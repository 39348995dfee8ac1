// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is created to act on another item: to answer a meeting request, to cancel a meeting, to
// clear away one that was cancelled.
#pragma once

#include "ews/types/attendee.h"
#include "ews/types/body.h"
#include "ews/types/datetime.h"
#include "ews/types/itemid.h"

namespace Ews {

/// Cancels a meeting, with a message to those who were invited.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/cancelcalendaritem
struct CancelCalendarItem
{
    static constexpr auto element = "CancelCalendarItem"_L1;

    std::optional<ItemId> referenceItemId; ///< The meeting, with its change key.
    std::optional<Body> newBodyContent{};

    bool operator==(const CancelCalendarItem &) const = default;

    static constexpr auto elements()
    {
        using C = CancelCalendarItem;
        return Elements(Skipped<C>("Subject"_L1), Skipped<C>("Body"_L1),
                        Skipped<C>("ToRecipients"_L1), Skipped<C>("CcRecipients"_L1),
                        Skipped<C>("BccRecipients"_L1), Skipped<C>("IsReadReceiptRequested"_L1),
                        Skipped<C>("IsDeliveryReceiptRequested"_L1), Skipped<C>("From"_L1),
                        Element("ReferenceItemId"_L1, &C::referenceItemId),
                        Element("NewBodyContent"_L1, &C::newBodyContent));
    }
};

/// What the three answers have in common.
struct MeetingAnswer
{
    std::optional<Body> body;
    std::optional<ItemId> referenceItemId; ///< A request, or a meeting in the calendar.
    std::optional<DateTime> proposedStart; ///< From Exchange2013_SP1 on.
    std::optional<DateTime> proposedEnd;

    bool operator==(const MeetingAnswer &) const = default;

    static constexpr auto elements()
    {
        using A = MeetingAnswer;
        return Elements(Skipped<A>("ItemClass"_L1), Skipped<A>("Sensitivity"_L1),
                        Element("Body"_L1, &A::body), Skipped<A>("Attachments"_L1),
                        Skipped<A>("InternetMessageHeaders"_L1), Skipped<A>("Sender"_L1),
                        Skipped<A>("ToRecipients"_L1), Skipped<A>("CcRecipients"_L1),
                        Skipped<A>("BccRecipients"_L1), Skipped<A>("IsReadReceiptRequested"_L1),
                        Skipped<A>("IsDeliveryReceiptRequested"_L1), Skipped<A>("From"_L1),
                        Element("ReferenceItemId"_L1, &A::referenceItemId),
                        Element("ProposedStart"_L1, &A::proposedStart),
                        Element("ProposedEnd"_L1, &A::proposedEnd));
    }
};

/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/acceptitem
struct AcceptItem : MeetingAnswer
{
    static constexpr auto element = "AcceptItem"_L1;
    bool operator==(const AcceptItem &) const = default;
};

/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/tentativelyacceptitem
struct TentativelyAcceptItem : MeetingAnswer
{
    static constexpr auto element = "TentativelyAcceptItem"_L1;
    bool operator==(const TentativelyAcceptItem &) const = default;
};

/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/declineitem
struct DeclineItem : MeetingAnswer
{
    static constexpr auto element = "DeclineItem"_L1;
    bool operator==(const DeclineItem &) const = default;
};

/// Takes a meeting out of the calendar whose cancellation came, and the cancellation out of the
/// Inbox. Nobody is told. Not for delegates: only of one's own mailbox.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/removeitem
struct RemoveItem
{
    static constexpr auto element = "RemoveItem"_L1;

    std::optional<ItemId> referenceItemId; ///< The cancellation, with its change key.

    bool operator==(const RemoveItem &) const = default;

    static constexpr auto elements()
    {
        return Elements(Element("ReferenceItemId"_L1, &RemoveItem::referenceItemId));
    }
};

} // namespace Ews
