// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/attendee.h"
#include "ews/types/item.h"

namespace Ews {

/// A message. Who acts on behalf of another is its Sender, the other its From.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/message-ex15websvcsotherref
struct Message : Item
{
    static constexpr auto element = "Message"_L1;

    std::optional<SingleRecipient> sender;
    QList<Mailbox> toRecipients;
    QList<Mailbox> ccRecipients;
    QList<Mailbox> bccRecipients;
    std::optional<SingleRecipient> from;
    QString internetMessageId;
    std::optional<bool> isRead;
    std::optional<bool> isResponseRequested;
    std::optional<SingleRecipient> receivedBy;
    std::optional<SingleRecipient> receivedRepresenting; ///< Of a request that a delegate got.

    bool operator==(const Message &) const = default;

    static constexpr auto elements()
    {
        using M = Message;
        return joined(Item::elements(),
                      Elements(Element("Sender"_L1, &M::sender),
                               List("ToRecipients"_L1, "Mailbox"_L1, &M::toRecipients),
                               List("CcRecipients"_L1, "Mailbox"_L1, &M::ccRecipients),
                               List("BccRecipients"_L1, "Mailbox"_L1, &M::bccRecipients),
                               Skipped<M>("IsReadReceiptRequested"_L1),
                               Skipped<M>("IsDeliveryReceiptRequested"_L1),
                               Skipped<M>("ConversationIndex"_L1),
                               Skipped<M>("ConversationTopic"_L1), Element("From"_L1, &M::from),
                               Element("InternetMessageId"_L1, &M::internetMessageId),
                               Element("IsRead"_L1, &M::isRead),
                               Element("IsResponseRequested"_L1, &M::isResponseRequested),
                               Skipped<M>("References"_L1), Skipped<M>("ReplyTo"_L1),
                               Element("ReceivedBy"_L1, &M::receivedBy),
                               Element("ReceivedRepresenting"_L1, &M::receivedRepresenting),
                               Skipped<M>("ApprovalRequestData"_L1),
                               Skipped<M>("VotingInformation"_L1),
                               Skipped<M>("ReminderMessageData"_L1), Skipped<M>("MessageSafety"_L1),
                               Skipped<M>("SenderSMTPAddress"_L1), Skipped<M>("MailboxGuids"_L1),
                               Skipped<M>("PublishedCalendarItemIcs"_L1),
                               Skipped<M>("PublishedCalendarItemName"_L1)));
    }
};

} // namespace Ews
