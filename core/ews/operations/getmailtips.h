// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/enumtext.h"
#include "ews/types/freebusy.h"
#include "ews/types/mailbox.h"

namespace Ews {

/// A list of tips, as one text of words.
struct MailTipTypes
{
    QList<MailTipType> types;

    bool operator==(const MailTipTypes &) const = default;

    static std::optional<MailTipTypes> fromWire(QLatin1StringView text)
    {
        auto types = fromWords<MailTipType>(text);
        return types ? std::optional(MailTipTypes{std::move(*types)}) : std::nullopt;
    }
    QString toWire() const { return toWords(types); }
};

struct ReplyBody
{
    QString message; ///< HTML; empty: there is none.

    bool operator==(const ReplyBody &) const = default;

    static constexpr auto elements()
    {
        return Elements(Element("Message"_L1, &ReplyBody::message));
    }
};

/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/outofoffice
struct OutOfOfficeMailTip
{
    std::optional<ReplyBody> replyBody; ///< Required by the schema; gromox leaves it out.
    std::optional<TimeWindow> duration{};

    bool operator==(const OutOfOfficeMailTip &) const = default;

    /// The tip is there for those too who are not away, with nothing in it.
    bool isAway() const { return replyBody && !replyBody->message.isEmpty(); }

    static constexpr auto elements()
    {
        return Elements(Element("ReplyBody"_L1, &OutOfOfficeMailTip::replyBody),
                        Element("Duration"_L1, &OutOfOfficeMailTip::duration));
    }
};

/// What a sender should know of a recipient. What is absent was not asked for, is not known of
/// this recipient, or is pending.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/mailtips
struct MailTips
{
    Mailbox recipientAddress;
    MailTipTypes pending; ///< What the server did not find out in time.
    std::optional<OutOfOfficeMailTip> outOfOffice{};
    std::optional<bool> mailboxFull{};
    QString customMailTip{};               ///< HTML that an administrator wrote.
    std::optional<int> totalMemberCount{}; ///< Of a group.
    std::optional<int> externalMemberCount{};
    std::optional<int> maxMessageSize{};      ///< The documentation does not name the unit.
    std::optional<bool> deliveryRestricted{}; ///< The message would be refused.
    std::optional<bool> isModerated{};
    std::optional<bool> invalidRecipient{};

    bool operator==(const MailTips &) const = default;

    static constexpr auto elements()
    {
        using M = MailTips;
        return Elements(
            Element("RecipientAddress"_L1, &M::recipientAddress),
            Element("PendingMailTips"_L1, &M::pending), Element("OutOfOffice"_L1, &M::outOfOffice),
            Element("MailboxFull"_L1, &M::mailboxFull),
            Element("CustomMailTip"_L1, &M::customMailTip),
            Element("TotalMemberCount"_L1, &M::totalMemberCount),
            Element("ExternalMemberCount"_L1, &M::externalMemberCount),
            Element("MaxMessageSize"_L1, &M::maxMessageSize),
            Element("DeliveryRestricted"_L1, &M::deliveryRestricted),
            Element("IsModerated"_L1, &M::isModerated),
            Element("InvalidRecipient"_L1, &M::invalidRecipient), Skipped<M>("Scope"_L1),
            Skipped<M>("RecipientSuggestions"_L1), Skipped<M>("PreferAccessibleContent"_L1));
    }
};

struct MailTipsAnswer
{
    std::optional<MailTips> mailTips;

    bool operator==(const MailTipsAnswer &) const = default;

    static constexpr auto elements()
    {
        return Elements(Element("MailTips"_L1, &MailTipsAnswer::mailTips));
    }
};

/// What a sender should know of recipients before sending. From Exchange2010 on.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/getmailtips-operation
struct GetMailTips
{
    static constexpr auto name = "GetMailTips"_L1;
    static constexpr bool writes = false;

    Mailbox sendingAs;
    QList<Mailbox> recipients;
    MailTipTypes requested{{MailTipType::All}};

    static constexpr auto elements()
    {
        return Elements(Element("SendingAs"_L1, &GetMailTips::sendingAs),
                        RequiredList("Recipients"_L1, "Mailbox"_L1, &GetMailTips::recipients),
                        Element("MailTipsRequested"_L1, &GetMailTips::requested));
    }
    static ServerVersion since() { return ServerVersion::Exchange2010; }

    struct Response
    {
        static constexpr bool isMessage = true;
        QList<Result<MailTipsAnswer>> items; ///< In the order of recipients.

        static constexpr auto elements()
        {
            return Elements(ResponseMessages("MailTipsResponseMessageType"_L1, &Response::items));
        }
    };
};
static_assert(Operation<GetMailTips>);

} // namespace Ews
