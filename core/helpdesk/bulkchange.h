// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same change of rights for each of many mailboxes, and what it comes to in one of them. Free
// of side effects.
#pragma once

#include "delegates/applydelegates.h"
#include "helpdesk/roletemplate.h"
#include "permissions/applypermissions.h"

#include <QDate>

#include <optional>
#include <variant>

namespace OnBehalf {

/// What is to be done in each mailbox.
struct BulkChange
{
    enum class Kind {
        Grant,        ///< `who` has what `role` says.
        Revoke,       ///< `who` is no delegate any more, and loses the entries of their own.
        CopyRights,   ///< `to` has what `who` has, beside what they have already.
        HandOver,     ///< The same, and `who` loses it.
        ResetDefault, ///< Default sees free/busy on the calendar, and nothing elsewhere; Anonymous
                      ///< nothing at all.
    };

    Kind kind = Kind::Grant;
    QString title{};   ///< As the journal calls it: "Deputy for leave: Marta Silva".
    Ews::UserId who{}; ///< With an address; of a leaver by SID too.
    Ews::UserId to{};  ///< CopyRights, HandOver.
    /// Who is given rights is a group, which cannot be a delegate.
    bool isGroup = false;
    RoleTemplate role{};      ///< Grant.
    QDate until{};            ///< Grant: its last day; null: for good.
    bool everyFolder = false; ///< Revoke: on all folders of the mailbox, not on the six only.
};

/// Why nothing is done in a mailbox.
enum class SkipReason {
    IsOwner,          ///< It is that of who would be given rights, or lose them.
    GroupAsDelegate,  ///< EWS does not manage groups as delegates.
    DelegatesUnknown, ///< The server cannot list the delegates: nothing is known for certain.
};

/// One thing to be applied by itself: delegates, or folders' lists.
struct PlanStep
{
    std::variant<DelegatesDraft, QList<FolderDraft>> draft;
    QStringList undoes{}; ///< The journal's entries that it takes back, the newest first; or none.
};

/// What is to be done in one mailbox, over the state that was read.
struct MailboxPlan
{
    QList<PlanStep> steps; ///< One after the other; the next one only once all of it is done.
    std::optional<SkipReason> skipped{};
    /// Taking back: what was changed since among what it would write over.
    QList<Change> changedSince{};
    QList<EntryChange> entriesChangedSince{};

    bool isEmpty() const; ///< There is nothing to do.
    bool isOutdated() const { return !changedSince.isEmpty() || !entriesChangedSince.isEmpty(); }
    QList<Change> changes() const;           ///< Of delegates and their folders.
    QList<EntryChange> entryChanges() const; ///< Of folders' lists, of people who are no delegates.
};

/// What \a change comes to in the mailbox \a now. \a others: lists of folders beside the six, for
/// Revoke with everyFolder. Fails where a list that the change is about could not be read; folders
/// that do not exist do not count.
Ews::Result<MailboxPlan> planFor(const BulkChange &change, const MailboxDelegates &now,
                                 const QList<FolderPermissions> &others = {});

} // namespace OnBehalf
