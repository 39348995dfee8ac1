// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Sandbox {

/// Who somebody is everywhere but in the directory: lists keep SIDs, and a SID stays when its
/// account goes.
using Sid = QString;

enum class EntryKind {
    Person,
    Room,
    DistributionGroup, ///< For mail only: can hold no rights.
    SecurityGroup,     ///< Mail-enabled: can hold rights and, some say, be a delegate.
    Contact,           ///< An address elsewhere, without an account.
    ServiceAccount,    ///< Signs in, has no mailbox.
};

/// What an account can sign in for, as the sandbox announces it.
enum class Role { Owner, Assistant, Helpdesk, Colleague };

/// One object of the directory.
struct DirectoryEntry
{
    EntryKind kind = EntryKind::Person;
    Sid sid;
    QString smtp;  ///< The primary address, as it is spelled.
    QString alias; ///< The account's name: SANDBOX\alias signs in too.
    QStringList proxies;
    QString displayName, givenName, surname, department, jobTitle, office;
    QString password;         ///< Empty: cannot sign in.
    std::optional<Role> role; ///< Absent: not announced.
    QList<Sid> members;       ///< Of a group.
    bool mayImpersonate = false;
    /// Whom, as a management scope has it: people, and groups for those who are in them directly.
    /// Empty: everybody.
    QList<Sid> impersonationScope;
    bool onOtherServer = false; ///< Its mailbox is on a server of another version.
    bool refusesWrites = false; ///< Exchange may not write this object's publicDelegates.
    bool isRoomList = false;    ///< Of a distribution group: its members are rooms.
    QString mailTip;            ///< What an administrator tells those who write to it.
    bool isModerated = false;   ///< Somebody reads first what is sent there.
    QList<Sid> acceptsFrom;     ///< Who may send to it; empty: everybody.
    bool generated = false;     ///< One of the --mailboxes N.
    QList<Sid> publicDelegates; ///< GrantSendOnBehalfTo: the fourth store behind a delegate.
    QList<Sid> sendAs;          ///< Whose mail seems to be this one's own.

    bool hasMailbox() const { return kind == EntryKind::Person || kind == EntryKind::Room; }
    bool isGroup() const
    {
        return kind == EntryKind::DistributionGroup || kind == EntryKind::SecurityGroup;
    }
    QString userPrincipalName() const { return smtp; }
};

/// As the directory compares: without case and without marks ("tomas" finds "Tomás").
QString folded(const QString &text);

/// Everybody by SID, address and account name. Addresses do not care about case.
class Directory
{
public:
    void add(DirectoryEntry entry);
    void remove(const Sid &sid); ///< The account is deleted; its SID stays in the lists.

    const DirectoryEntry *bySid(const Sid &sid) const;
    const DirectoryEntry *byAddress(const QString &address) const; ///< Primary or proxy.
    /// By what is typed to sign in: an address, an alias, or DOMAIN\alias.
    const DirectoryEntry *byAccount(const QString &user) const;
    DirectoryEntry *edit(const Sid &sid);

    /// Those who belong to the group \a group, directly or through other groups, once; no groups.
    QList<const DirectoryEntry *> membersOf(const Sid &group) const;
    /// Whether \a member belongs to the group \a group, directly or through other groups.
    bool isMember(const Sid &group, const Sid &member) const;
    /// Whether \a caller's role lets him impersonate \a wanted. Groups within groups do not
    /// count, as in the filter MemberOfGroup of a management scope.
    bool mayImpersonate(const DirectoryEntry &caller, const Sid &wanted) const;

    /// Ambiguous name resolution: prefixes of names, alias and addresses; at most \a limit.
    QList<const DirectoryEntry *> search(const QString &text, int limit) const;
    QList<const DirectoryEntry *> all() const; ///< In the order they were added.

private:
    QList<Sid> m_order;
    QHash<Sid, DirectoryEntry> m_entries;
    QHash<QString, Sid> m_addresses; ///< Lower case.
    QHash<QString, Sid> m_aliases;
};

} // namespace Sandbox
