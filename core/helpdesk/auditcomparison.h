// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/audit.h"

namespace OnBehalf {

/// What is different between two audits in one mailbox.
struct AuditDifference
{
    enum class Kind {
        MailboxAdded,   ///< Only the later audit has it.
        MailboxMissing, ///< Only the earlier audit has it.
        DelegateAdded,
        DelegateRemoved,
        DelegateChanged, ///< Copies or private items.
        ScopeChanged,
        RightsChanged, ///< An entry on `folder` came, went, or grants something else.
        FindingAdded,
        FindingGone,
    };

    Kind kind = Kind::MailboxAdded;
    ListedMailbox mailbox;
    Ews::UserId who{}; ///< Nobody where it is about the mailbox.
    DelegateFolder folder = DelegateFolder::Calendar;
    std::optional<Rights> before{};
    std::optional<Rights> after{};
    std::optional<AuditedDelegate> delegateBefore{};
    std::optional<AuditedDelegate> delegateAfter{};
    std::optional<Ews::DeliverMeetingRequests> scopeBefore{};
    std::optional<Ews::DeliverMeetingRequests> scopeAfter{};
    AuditFinding::Kind finding = AuditFinding::Kind::AccountGone;
    AuditRules rules{}; ///< By which it was found.
};

/// What changed from \a before to \a after, mailbox by mailbox in the order of the later one, then
/// those that only the earlier one has. Mailboxes that either failed to read are left out, and so
/// are folders that could not be read in either.
QList<AuditDifference> differences(const AuditState &before, const AuditState &after);

} // namespace OnBehalf
