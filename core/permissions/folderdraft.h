// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "permissions/folderpermissions.h"
#include "permissions/outcome.h"

namespace OnBehalf {

/// One entry of a folder's list that is changed, as the review shows it in a sentence.
struct EntryChange
{
    Ews::FolderId folderId{};
    QString folderName{};
    Ews::UserId user{};
    std::optional<Ews::Permission> before{}; ///< Nothing: there is no entry.
    std::optional<Ews::Permission> after{};  ///< Nothing: the entry is removed.

    Outcome outcome = Outcome::Staged;
    std::optional<Ews::Error> error{};
};

/// Edits of one folder's permission list that were not sent yet, over the list as it was read.
/// A value: undo and redo keep copies.
class FolderDraft
{
public:
    FolderDraft() = default;
    explicit FolderDraft(FolderPermissions base)
        : m_base(std::move(base))
    {}

    const FolderPermissions &base() const { return m_base; }
    bool isEmpty() const { return m_staged.isEmpty(); }

    /// Stages \a rights for \a user, who gets an entry where there is none. What is there already
    /// is no change; Custom rights that are those of a level become the level.
    void set(const Ews::UserId &user, const Rights &rights);
    /// Stages the removal of the entry. Default and Anonymous cannot be without one: they get None.
    void remove(const Ews::UserId &user);
    /// Takes back what is staged for \a user.
    void revert(const Ews::UserId &user);

    /// The staged entry, nothing where it is removed; the one that was read where nothing is
    /// staged.
    std::optional<Ews::Permission> entryOf(const Ews::UserId &user) const;
    bool isStaged(const Ews::UserId &user) const;
    QList<EntryChange> changes() const;

    /// The whole list as it is to be: what is not staged stays, with its Custom rights.
    FolderPermissions wanted() const;
    /// Writing drops the entries that the directory cannot name; nothing can keep them.
    bool dropsUnknownEntries() const { return !isEmpty() && !m_base.unknownEntries.isEmpty(); }

    /// The same edits over a newer list. Those that it holds already are none any more.
    FolderDraft rebasedOn(const FolderPermissions &now) const;
    /// Staged entries that somebody else changed since the base was read, to something else than
    /// what is staged.
    QList<EntryChange> conflictsWith(const FolderPermissions &now) const;

    bool operator==(const FolderDraft &) const = default;

private:
    struct Staged
    {
        Ews::UserId user;
        std::optional<Ews::Permission> entry;
        bool operator==(const Staged &) const = default;
    };
    const Staged *find(const Ews::UserId &user) const;
    void stage(const Ews::UserId &user, const std::optional<Ews::Permission> &entry);

    FolderPermissions m_base;
    QList<Staged> m_staged; ///< In the order in which they were made.
};

/// What is different in \a now from \a then, entry by entry.
QList<EntryChange> differences(const FolderPermissions &then, const FolderPermissions &now);

} // namespace OnBehalf
