// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/userid.h"

#include <QHash>
#include <QList>

namespace OnBehalf {

/// The people, groups and accounts without a name that hold rights in the mailboxes of an audit,
/// each kept once however many mailboxes they are in.
class Trustees
{
public:
    /// The place of \a user, who is added where he is not there yet. Told apart by SMTP address,
    /// SID or as Default and Anonymous, else by what the server calls the account.
    int add(const Ews::UserId &user);
    /// -1 where there is nobody of that address, SID or name.
    int find(const Ews::UserId &user) const;

    const Ews::UserId &at(int trustee) const { return m_users.at(trustee); }
    int size() const { return int(m_users.size()); }
    const QList<Ews::UserId> &users() const { return m_users; }

    /// Whether the server could not name the account: it has neither an address nor a
    /// distinguished name.
    bool isNameless(int trustee) const;

private:
    QList<Ews::UserId> m_users;
    QHash<QString, int> m_index;
};

} // namespace OnBehalf
