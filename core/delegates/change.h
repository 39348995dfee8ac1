// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/mailboxdelegates.h"
#include "permissions/outcome.h"

namespace OnBehalf {

/// One thing that is changed, as the review shows it in a sentence.
struct Change
{
    enum class Kind {
        Add,            ///< Becomes a delegate; its levels follow as changes of their own.
        Remove,         ///< Is no delegate any more, and loses the rights on the six folders.
        Level,          ///< `folder`, `levelBefore` → `levelAfter`; Custom after: kept as it is.
        FolderEntry,    ///< `folder`, `entryBefore` → `entryAfter`, right by right (Undo).
        ReceivesCopies, ///< `flagBefore` → `flagAfter`
        ViewsPrivateItems, ///< `flagBefore` → `flagAfter`
        Scope,             ///< `scopeBefore` → `scopeAfter`; key and user are empty.
    };

    Kind kind;
    QString key;
    Ews::UserId user;
    DelegateFolder folder = DelegateFolder::Calendar;
    std::optional<Ews::DelegateLevel> levelBefore{};
    std::optional<Ews::DelegateLevel> levelAfter{};
    std::optional<Ews::Permission> entryBefore{};
    std::optional<Ews::Permission> entryAfter{};
    std::optional<bool> flagBefore{};
    std::optional<bool> flagAfter{};
    std::optional<Ews::DeliverMeetingRequests> scopeBefore{};
    std::optional<Ews::DeliverMeetingRequests> scopeAfter{};
    /// Staged by the program because of another change: copies off when the calendar is lowered.
    bool consequence = false;
    bool isGroup = false; ///< As far as it is known: of somebody chosen in the directory.

    Outcome outcome = Outcome::Staged;
    std::optional<Ews::Error> error{};
};

/// What is different in \a now from \a then, delegate by delegate, folder entries included.
QList<Change> differences(const MailboxDelegates &then, const MailboxDelegates &now);

} // namespace OnBehalf
