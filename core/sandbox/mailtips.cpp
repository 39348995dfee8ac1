// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// GetMailTips.

#include "recurrence/timezones.h"
#include "sandbox/exchange.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;
using Ews::MailTipType;

namespace {

/// The documentation does not name the unit; the administrators' setting is of bytes in the end.
constexpr int maximumMessageSize = 36 * 1024 * 1024;

/// Who writes, and what is wanted to be known of those to whom.
struct Tips
{
    Call &call;
    const DirectoryEntry *sender;
    const QList<MailTipType> &requested;

    Ews::MailTips about(const Ews::Mailbox &recipient) const;

private:
    bool wants(MailTipType type) const
    {
        return requested.contains(type) || requested.contains(MailTipType::All);
    }
    void addMailboxTips(const DirectoryEntry &entry, Ews::MailTips &tips) const;
    void addGroupTips(const DirectoryEntry &entry, Ews::MailTips &tips) const;
    bool isRestricted(const DirectoryEntry &entry) const;
};

/// Of days in the zone of who is away. The tip is there without words for who is not.
Ews::OutOfOfficeMailTip awayTip(const Mailbox &mailbox, const QDate &today)
{
    Ews::OutOfOfficeMailTip tip{.replyBody = Ews::ReplyBody{.message = u""_s}};
    const auto &away = mailbox.outOfOffice;
    if (!away || today < away->first || today > away->last)
        return tip;
    const auto midnight = [&mailbox](const QDate &date) {
        return Ews::DateTime::utc(Series::instant(
            date, QTime(0, 0),
            Series::timeZone(mailbox.workTimes.timeZone).value_or(QTimeZone::utc())));
    };
    tip.replyBody->message = away->reply;
    tip.duration = Ews::TimeWindow{midnight(away->first), midnight(away->last.addDays(1))};
    return tip;
}

Ews::MailTips Tips::about(const Ews::Mailbox &recipient) const
{
    Ews::MailTips tips{.recipientAddress = recipient, .pending = {}};
    const DirectoryEntry *entry = call.directory().byAddress(recipient.emailAddress);
    if (wants(MailTipType::InvalidRecipient)) {
        // Of an address elsewhere nothing is known; only one here can be known not to exist.
        const bool here =
            recipient.emailAddress.endsWith("@sandbox.example"_L1, Qt::CaseInsensitive);
        tips.invalidRecipient = !recipient.emailAddress.contains(u'@') || (here && !entry);
    }
    if (!entry)
        return tips;
    tips.recipientAddress.name = entry->displayName;
    tips.recipientAddress.emailAddress = entry->smtp;
    tips.recipientAddress.routingType = u"SMTP"_s;
    if (wants(MailTipType::CustomMailTip) && !entry->mailTip.isEmpty())
        tips.customMailTip = entry->mailTip;
    if (wants(MailTipType::DeliveryRestriction))
        tips.deliveryRestricted = isRestricted(*entry);
    if (wants(MailTipType::ModerationStatus))
        tips.isModerated = entry->isModerated;
    if (wants(MailTipType::MaxMessageSize))
        tips.maxMessageSize = maximumMessageSize;
    if (entry->isGroup())
        addGroupTips(*entry, tips);
    else if (entry->hasMailbox())
        addMailboxTips(*entry, tips);
    return tips;
}

void Tips::addMailboxTips(const DirectoryEntry &entry, Ews::MailTips &tips) const
{
    const Mailbox &mailbox = *call.state.organisation.mailbox(entry.sid);
    if (wants(MailTipType::OutOfOfficeMessage))
        tips.outOfOffice = awayTip(mailbox, call.state.organisation.today);
    if (wants(MailTipType::MailboxFullStatus))
        tips.mailboxFull = mailbox.full;
}

void Tips::addGroupTips(const DirectoryEntry &entry, Ews::MailTips &tips) const
{
    const auto members = call.directory().membersOf(entry.sid);
    if (wants(MailTipType::TotalMemberCount))
        tips.totalMemberCount = int(members.size());
    if (wants(MailTipType::ExternalMemberCount))
        tips.externalMemberCount =
            int(std::ranges::count(members, EntryKind::Contact, &DirectoryEntry::kind));
}

bool Tips::isRestricted(const DirectoryEntry &entry) const
{
    return !entry.acceptsFrom.isEmpty() &&
           std::ranges::none_of(entry.acceptsFrom, [this](const Sid &who) {
               return who == sender->sid || call.directory().isMember(who, sender->sid);
           });
}

} // namespace

Ews::Result<Ews::GetMailTips::Response> Exchange::getMailTips(const Ews::GetMailTips &op,
                                                              Call &call)
{
    const DirectoryEntry *sender = call.directory().byAddress(op.sendingAs.emailAddress);
    if (!sender)
        return std::unexpected(refused(u"ErrorInvalidRecipients"_s));
    Ews::GetMailTips::Response response;
    const Tips tips{call, sender, op.requested.types};
    for (const Ews::Mailbox &recipient : op.recipients)
        response.items.append(Ews::MailTipsAnswer{tips.about(recipient)});
    return response;
}

} // namespace Sandbox
