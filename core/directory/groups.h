// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"
#include "ews/operations/expanddl.h"
#include "ews/types/userid.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace OnBehalf {

/// Which of some accounts are groups, and who is in them, as far as the directory was asked.
/// Accounts are told apart by SMTP address: members of groups have nothing else.
class Groups
{
public:
    /// Whether the directory can be asked about the account: it has an SMTP address and is neither
    /// Default nor Anonymous nor somebody of another organisation.
    static bool canBeLookedUp(const Ews::UserId &account);

    /// Whether the directory said what the account is. False where the question failed.
    bool isLookedUp(const Ews::UserId &account) const;
    /// Whether it is a group, for all that is known.
    bool isGroup(const Ews::UserId &account) const;
    /// Why the directory could not say what the account is or who is in it.
    std::optional<Ews::Error> errorOf(const Ews::UserId &account) const;

    /// Whether \a account is in \a group, directly or through groups in it.
    bool contains(const Ews::UserId &group, const Ews::UserId &account) const;
    /// Whether contains() knows everybody: false where the server gave only the first members, a
    /// group in it could not be opened, or a member has no SMTP address. True for what is no group.
    bool isComplete(const Ews::UserId &group) const;
    /// Everybody in it, each once, without the groups in it; of an incomplete one, whom it knows.
    QList<Ews::UserId> members(const Ews::UserId &group) const;
    /// The number of members(); nothing for what is no group.
    std::optional<qsizetype> memberCount(const Ews::UserId &group) const;
    /// The groups that contain \a account, directly or through others, in the order in which they
    /// became known.
    QList<Ews::UserId> groupsOf(const Ews::UserId &account) const;

    /// Takes over what the directory answered about \a account. That somebody is no group is no
    /// error. What a member is comes with its group and need not be asked any more.
    void add(const Ews::UserId &account, const Ews::Result<Ews::DLExpansion> &answer);
    /// The groups directly in \a group that have an address.
    QList<Ews::UserId> groupsIn(const Ews::UserId &group) const;

private:
    struct Entry
    {
        Ews::UserId account;
        bool answered = false;
        bool isGroup = false;
        bool partial = false;
        QList<Ews::UserId> people;     ///< Who is directly in it,
        QList<Ews::UserId> nested;     ///< the groups directly in it,
        QSet<QString> directAddresses; ///< the addresses of both.
        std::optional<Ews::Error> error;
    };
    const Entry *find(const Ews::UserId &account) const;
    /// The group and all groups inside, each once, as far as they are known.
    QList<const Entry *> opened(const Ews::UserId &group) const;
    void put(Entry entry);

    QHash<QString, Entry> m_entries; ///< By address in lower case.
    QStringList m_order;
};

/// How many of the accounts and of the groups found inside are looked up; \a all grows meanwhile.
using GroupsProgress = std::function<void(int done, int all)>;

/// Adds to \a known what \a accounts are: one ExpandDL each, at most four under way. Who is no
/// group is refused as such, which spares asking for the type first; whom a group names as a person
/// is not asked about; groups in groups are opened, each once and ten levels deep, at most 200 of
/// them. Asks nothing that \a known has; what failed there is tried again. One account's error is
/// kept with it; where the server cannot be reached, does not let us in, or \a stop ends it, the
/// rest has that error.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/expanddl-operation
QFuture<Groups> readGroups(std::shared_ptr<Ews::Client> client, QList<Ews::UserId> accounts,
                           Groups known = {}, std::stop_token stop = {},
                           GroupsProgress progress = {});

} // namespace OnBehalf
