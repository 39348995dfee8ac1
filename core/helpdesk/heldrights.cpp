// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpdesk/heldrights.h"

#include <algorithm>

namespace OnBehalf {

namespace {

/// The person's own entries and place among the delegates; nothing where there are none.
std::optional<HeldRights> ownIn(const AuditedMailbox &mailbox, int place, int person)
{
    HeldRights held{.mailbox = place};
    bool any = false;
    if (const AuditedDelegate *delegate = mailbox.delegateOf(person)) {
        held.isDelegate = any = true;
        held.receivesCopies = delegate->receivesCopies.value_or(false);
        held.viewsPrivateItems = delegate->viewsPrivateItems.value_or(false);
    }
    for (const AuditedEntry &entry : mailbox.entries) {
        if (entry.trustee != person)
            continue;
        held.rights[entry.folder] = entry.rights;
        any = true;
    }
    return any ? std::optional(held) : std::nullopt;
}

} // namespace

QList<HeldRights> heldBy(const AuditState &audit, const Ews::UserId &person, const Groups &groups)
{
    const int own = audit.trustees.find(person);
    QSet<int> through;
    for (const Ews::UserId &group : groups.groupsOf(person))
        if (const int at = audit.trustees.find(group); at >= 0)
            through.insert(at);
    QList<HeldRights> all;
    for (int i = 0; i < int(audit.mailboxes.size()); ++i) {
        const AuditedMailbox &mailbox = audit.mailboxes.at(i);
        auto held = own < 0 ? std::nullopt : ownIn(mailbox, i, own);
        for (const int group : through) {
            if (!mailbox.concerns(group))
                continue;
            if (!held)
                held = HeldRights{.mailbox = i};
            held->through.append(group);
        }
        if (!held)
            continue;
        std::ranges::sort(held->through);
        all.append(*held);
    }
    return all;
}

} // namespace OnBehalf
