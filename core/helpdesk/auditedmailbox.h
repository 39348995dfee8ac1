// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/mailboxdelegates.h"
#include "helpdesk/mailboxlist.h"
#include "helpdesk/trustees.h"

namespace OnBehalf {

/// An entry of one of the six folders' lists.
struct AuditedEntry
{
    int trustee = 0;
    DelegateFolder folder = DelegateFolder::Calendar;
    std::optional<Rights> rights{}; ///< Nothing: the server does not say what it grants.

    bool operator==(const AuditedEntry &) const = default;
};

/// An entry of the delegate list.
struct AuditedDelegate
{
    int trustee = -1; ///< -1: the server does not say whose it is.
    PerFolder<Ews::DelegateLevel> levels{};
    std::optional<bool> receivesCopies{};
    std::optional<bool> viewsPrivateItems{};
    QString errorCode{}; ///< Why the server could not tell more; empty where it could.

    bool operator==(const AuditedDelegate &) const = default;
};

/// Something in a mailbox that somebody should look at.
struct AuditFinding
{
    enum class Kind {
        AccountGone,           ///< Rights of an account that no longer exists.
        PersonLeft,            ///< Rights of somebody whom the directory does not have any more.
        AnonymousRights,       ///< Anonymous may do something.
        DefaultTooOpen,        ///< Default may do more than see free/busy.
        NobodyReceivesCopies,  ///< Meeting requests go to delegates only, and none gets them.
        DelegateWithoutRights, ///< A delegate who has no right on any folder.
        ManyDelegates,         ///< More of them than AuditRules::mostDelegates.
        SeesPrivateItems,      ///< A delegate who sees private items.
        DelegatesUnknown,      ///< The server cannot list the delegates.
        FolderUnreadable,      ///< A folder's list could not be read.
    };
    static constexpr int kinds = int(Kind::FolderUnreadable) + 1;

    Kind kind = Kind::AccountGone;
    int trustee = -1;                   ///< Whom it is about; -1: the mailbox, or a nameless entry.
    QList<DelegateFolder> folders = {}; ///< On which; empty: on none in particular.

    bool operator==(const AuditFinding &) const = default;
};

/// How much a finding weighs.
enum class FindingWeight { Note, Warning, Error };
FindingWeight weightOf(AuditFinding::Kind kind);

/// What an audit keeps of a mailbox: the rights that somebody has in it, and what is odd.
struct AuditedMailbox
{
    enum class State { Waiting, Reading, Read, Failed };

    ListedMailbox mailbox;
    State state = State::Waiting;
    QDateTime readAt{};
    std::optional<Ews::Error> error{}; ///< Why it failed.
    std::optional<Ews::DeliverMeetingRequests> scope{};
    QList<AuditedDelegate> delegates{};
    QList<AuditedEntry> entries{};
    /// Folders whose lists could not be read: code of the error.
    PerFolder<QString> unreadable{};
    /// The server cannot list the delegates: code of the error.
    QString delegatesError{};
    QList<AuditFinding> findings{}; ///< The heaviest first.

    const AuditedEntry *entryOf(int trustee, DelegateFolder folder) const;
    const AuditedDelegate *delegateOf(int trustee) const;
    /// Whether \a trustee is a delegate or has an entry.
    bool concerns(int trustee) const;
};

/// What was read, without what an audit does not need; findings are not looked for.
AuditedMailbox auditedMailbox(const ListedMailbox &mailbox, const MailboxDelegates &read,
                              Trustees &trustees);

/// What counts as odd.
struct AuditRules
{
    int mostDelegates = 5;
    QList<DelegateFolder> folders{delegateFolders.begin(), delegateFolders.end()};

    bool operator==(const AuditRules &) const = default;
};

/// What is odd in \a mailbox, the heaviest first. \a left: whether somebody is not in the directory
/// any more.
QList<AuditFinding> auditFindings(const AuditedMailbox &mailbox, const Trustees &trustees,
                                  const AuditRules &rules,
                                  const std::function<bool(int trustee)> &left);

} // namespace OnBehalf
