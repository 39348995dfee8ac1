// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/audit.h"

namespace OnBehalf {

/// What somebody has in one of the mailboxes of an audit.
struct HeldRights
{
    int mailbox = 0; ///< The place in AuditState::mailboxes.
    bool isDelegate = false;
    bool receivesCopies = false;
    bool viewsPrivateItems = false;
    PerFolder<std::optional<Rights>> rights{}; ///< Nothing: no entry of the person's own.
    QList<int> through{};                      ///< Groups with entries that the person is in.
};

/// Where \a person has rights, in the order of the mailboxes: as a delegate, by entries of their
/// own, and through groups as far as \a groups knows their members.
QList<HeldRights> heldBy(const AuditState &audit, const Ews::UserId &person,
                         const Groups &groups = {});

} // namespace OnBehalf
