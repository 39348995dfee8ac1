// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/groups.h"
#include "permissions/folderdraft.h"

namespace OnBehalf {

/// An entry of a folder's permission list as a row: what it is, and what it was where that is
/// staged.
struct EntryRow
{
    enum class Kind {
        Default,   ///< Everybody inside.
        Anonymous, ///< Everybody outside.
        Person,
        Group,
        Outside, ///< Somebody of another organisation.
        Gone,    ///< The directory cannot name the account: no level is known, any write drops it.
    };

    QString key; ///< The same as long as the list is shown.
    Kind kind = Kind::Person;
    Ews::UserId user; ///< Of Gone: the name or SID as the server gives it, as display name.
    std::optional<Ews::Permission> before; ///< Nothing: a new entry.
    std::optional<Ews::Permission> now;    ///< Nothing: removed.
    QString knownAs;                       ///< "delegate", "group, 6 members", an address
    bool staged = false;

    bool operator==(const EntryRow &) const = default;

    bool isEditable() const { return kind != Kind::Gone && now; }
    bool isRemovable() const;
    /// Of the entry as it is staged, or of the one that is to be removed.
    Ews::PermissionLevel level() const;
};

/// What a list alone does not tell.
struct EntryContext
{
    Groups groups;
    QStringList delegates; ///< SMTP addresses, as far as they are known.
};

/// The key of the row that the account's entry has.
QString entryKey(const Ews::UserId &user);

/// Default and Anonymous, people, groups, and who is gone; new entries last among their kind.
QList<EntryRow> entryRows(const FolderDraft &draft, const EntryContext &context);

/// "Default", the name, or the short SID of somebody who is gone.
QString entryName(const EntryRow &row);

} // namespace OnBehalf
