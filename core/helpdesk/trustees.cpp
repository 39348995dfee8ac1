// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpdesk/trustees.h"

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keyOf(const Ews::UserId &user)
{
    if (user.distinguishedUser)
        return *user.distinguishedUser == Ews::DistinguishedUser::Default ? u"default"_s
                                                                          : u"anonymous"_s;
    if (!user.primarySmtpAddress.isEmpty())
        return u"smtp:"_s + user.primarySmtpAddress.toLower();
    if (!user.externalUserIdentity.isEmpty())
        return u"external:"_s + user.externalUserIdentity.toLower();
    if (!user.sid.isEmpty())
        return u"sid:"_s + user.sid.toUpper();
    return u"name:"_s + user.displayName;
}

} // namespace

int Trustees::add(const Ews::UserId &user)
{
    const QString key = keyOf(user);
    if (const auto known = m_index.constFind(key); known != m_index.cend()) {
        // One list may tell the name that another one lacked.
        Ews::UserId &there = m_users[*known];
        if (there.displayName.isEmpty())
            there.displayName = user.displayName;
        if (there.sid.isEmpty())
            there.sid = user.sid;
        return *known;
    }
    m_index.insert(key, size());
    m_users.append(user);
    return size() - 1;
}

int Trustees::find(const Ews::UserId &user) const
{
    return m_index.value(keyOf(user), -1);
}

bool Trustees::isNameless(int trustee) const
{
    const Ews::UserId &user = m_users.at(trustee);
    return !user.distinguishedUser && user.primarySmtpAddress.isEmpty() &&
           user.externalUserIdentity.isEmpty();
}

} // namespace OnBehalf
