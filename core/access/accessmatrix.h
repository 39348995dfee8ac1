// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/effectiveaccess.h"
#include "delegates/mailboxdelegates.h"
#include "permissions/foldertree.h"

namespace OnBehalf {

class FolderDraft;

/// Somebody who may do something in the mailbox.
struct AccessRow
{
    enum class Kind {
        Default,
        Anonymous,
        Person,  ///< Or an account of which nobody could tell whether it is a group: see error.
        Group,   ///< Its members have rows of their own: see membersShown.
        Unknown, ///< An entry that the server cannot name: usually the account was deleted.
    };

    QString key; ///< Stays the same over readings: "default", "smtp:…", "sid:…", "unknown:…" …
    Kind kind = Kind::Person;
    Ews::UserId user{};
    bool isOwner = false;               ///< The mailbox is this person's.
    bool isDelegate = false;            ///< Listed as one.
    std::optional<qsizetype> members{}; ///< Of a group, those of groups in it included.
    bool isComplete = true;             ///< Whether these are all, as far as the server told.
    /// False where the group has more than maximumMembersShown: they have no rows on its account.
    bool membersShown = true;
    /// Why the directory could not say whether this is a group, or who is in it.
    std::optional<Ews::Error> error{};

    bool operator==(const AccessRow &) const = default;
};

/// A folder.
struct AccessColumn
{
    MailboxFolder folder;
    QStringList path; ///< From below the mailbox's root; empty for the root itself.
    std::optional<DelegateFolder> delegateFolder{}; ///< One of the six that delegates are given.
    /// Whether the list has more than what every folder has: Default with free/busy on calendars
    /// and None elsewhere, Anonymous with None.
    bool hasOwnEntries = false;
    std::optional<Ews::Error> error{}; ///< Why its list could not be read.

    bool operator==(const AccessColumn &) const = default;
};

struct AccessCell
{
    enum class State {
        Known,
        LevelUnknown, ///< There is an entry, but the server does not say what it grants.
        Absent,       ///< The row is no account any more and has no entry here.
        Unreadable,   ///< The folder's list could not be read: see AccessColumn::error.
    };

    State state = State::Known;
    Rights rights{};
    AccessOrigin origin = AccessOrigin::Default;
    bool unsure = false; ///< There may be more through a group: see EffectiveAccess::unsure.
    int finding = -1;    ///< The place in AccessMatrix::findings(), or -1.

    bool operator==(const AccessCell &) const = default;
};

/// Whether the cell is an entry that grants nothing and so keeps its owner from the rights that
/// others have. Of Default and Anonymous None is nothing special.
bool shutsOut(const AccessRow &row, const AccessCell &cell);

/// Something odd that somebody should look at.
struct AccessFinding
{
    enum class Kind {
        AnonymousRights,       ///< Anonymous may do something.
        DefaultRights,         ///< Default may do more than see free/busy.
        ForeignOwner,          ///< Somebody owns folders of a mailbox that is not theirs.
        UnresolvableEntry,     ///< Nobody knows whose entry this is.
        DelegateWithoutRights, ///< A delegate who is given no right on any folder.
    };
    enum class Severity { Warning, Error };

    /// What would set it right, to be staged.
    struct Change
    {
        int column = 0;
        Ews::UserId user;
        Rights rights;
        bool operator==(const Change &) const = default;
    };

    Kind kind = Kind::DefaultRights;
    Severity severity = Severity::Warning;
    int row = -1; ///< -1: an entry of the delegate list that has no row.
    Ews::UserId who{};
    QList<int> columns{};    ///< On which folders; empty: on none in particular.
    QList<Change> changes{}; ///< Empty where nothing helps that can be written to a list.

    bool operator==(const AccessFinding &) const = default;
};

/// What an AccessMatrix is made of.
struct AccessSources
{
    FolderTree tree;
    QList<Ews::Result<FolderPermissions>> lists; ///< In the order of foldersOf(tree).
    Ews::Result<QList<Delegate>> delegates{};    ///< The server may not be able to list them.
    Groups groups{};
};

/// Who can do what in a mailbox: people, groups and the rest by folders, as it was read.
class AccessMatrix
{
public:
    /// A group's members get rows on its account up to this number.
    static constexpr qsizetype maximumMembersShown = 50;

    AccessMatrix() = default;
    /// Takes long where there are thousands of folders; empty where \a stop ends it.
    explicit AccessMatrix(AccessSources sources, std::stop_token stop = {});

    const QString &mailbox() const { return m_tree.mailbox(); }
    const QDateTime &readAt() const { return m_readAt; }

    /// Default, Anonymous, delegates in their order, people and groups by name, unknown entries.
    const QList<AccessRow> &rows() const { return m_rows; }
    /// As foldersOf() orders them.
    const QList<AccessColumn> &columns() const { return m_columns; }
    const AccessCell &cell(qsizetype row, qsizetype column) const;
    /// The cell with all names: whose entries it comes from, whose do not count.
    EffectiveAccess access(qsizetype row, qsizetype column) const;
    const QList<AccessFinding> &findings() const { return m_findings; }

    /// What edits of that folder are staged over; nothing where it could not be read.
    const FolderPermissions *list(qsizetype column) const;
    const Groups &groups() const { return m_groups; }
    const FolderTree &tree() const { return m_tree; }
    /// Why it is not known who is a delegate: a group among them does that, and not being the
    /// owner. Their entries then count as the folders' own.
    const std::optional<Ews::Error> &delegatesError() const { return m_delegatesError; }

private:
    Standing standing(qsizetype row, qsizetype column) const;
    AccessCell computed(qsizetype row, qsizetype column) const;

    FolderTree m_tree;
    QList<Ews::Result<FolderPermissions>> m_lists;
    Groups m_groups;
    std::optional<Ews::Error> m_delegatesError;
    QDateTime m_readAt;
    QList<AccessRow> m_rows;
    QList<AccessColumn> m_columns;
    QList<AccessCell> m_cells; ///< Row by row.
    QList<AccessFinding> m_findings;
};

/// The mailbox's root, where it may be seen, and the folders below, each after its parent.
QList<MailboxFolder> foldersOf(const FolderTree &tree);

/// The rows for these lists: everybody with an entry anywhere, the delegates, and the members of
/// the groups with entries.
QList<AccessRow> accessRows(const AccessSources &sources);

/// What is odd in \a matrix, whose findings need not be there yet. \a delegates: as listed.
QList<AccessFinding> accessFindings(const AccessMatrix &matrix, const QList<Delegate> &delegates);

/// What \a finding suggests, over the lists as they were read, a draft a folder.
QList<FolderDraft> suggestedDrafts(const AccessMatrix &matrix, const AccessFinding &finding);

/// How far the reading is.
struct AccessProgress
{
    enum class Step {
        Folders, ///< Finding the folders.
        Lists,   ///< Reading their permission lists.
        Groups,  ///< Looking up who is a group, and who is in it.
    };
    Step step = Step::Folders;
    int done = 0;
    int all = 0; ///< As far as known; it may grow.
};
using AccessProgressHandler = std::function<void(const AccessProgress &)>;

/// Reads who can do what in \a mailbox: one GetDelegate, the folder tree (see readFolderTree), the
/// permission lists a hundred a request, and one ExpandDL for each account with an entry (see
/// readGroups; \a known spares those that were asked before). A delegate list, a folder or a group
/// that cannot be read is an error of its own. Fails where the tree cannot be read, or no list at
/// all, and when cancelled. What was read is put together in a thread of the global pool.
QFuture<Ews::Result<AccessMatrix>> readAccessMatrix(std::shared_ptr<Ews::Client> client,
                                                    QString mailbox, std::stop_token stop = {},
                                                    AccessProgressHandler progress = {},
                                                    Groups known = {});

} // namespace OnBehalf
