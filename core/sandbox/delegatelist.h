// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/exchange.h"

namespace Sandbox {

/// The delegates of one mailbox while one call changes them. Exchange writes the folders' lists
/// first and the other three stores at the end, all of them anew and for all delegates: what it
/// cannot resolve, or what others put there, is gone after any write.
class DelegateList
{
public:
    DelegateList(Call &call, Mailbox &mailbox);

    /// Who a UserId is. One identifier is enough, several have to belong together. Of delegates
    /// who are gone the SID or the former address is still known.
    Ews::Result<Sid> identify(const Ews::UserId &user) const;

    /// As GetDelegate tells it: names and private items from LocalFreebusy, levels from the
    /// folders, copies from the rule.
    Ews::Result<Ews::DelegateAnswer> describe(const Sid &sid, bool withLevels) const;

    Ews::Result<Ews::DelegateAnswer> add(const Ews::DelegateUser &user);
    Ews::Result<Ews::DelegateAnswer> update(const Ews::DelegateUser &user);
    Ews::Result<Ews::Nothing> remove(const Ews::UserId &user);

    /// Writes the three stores; \a failure is the answer where the directory refuses.
    std::optional<Ews::Error> save(const std::optional<Ews::DeliverMeetingRequests> &scope,
                                   const QString &failure);
    bool changed() const { return m_changed; }

private:
    Ews::Result<Sid> candidate(const Ews::UserId &user);
    std::optional<Ews::Error> checkLevels(const Ews::DelegatePermissions &levels) const;
    Ews::DelegatePermissions levels(const Sid &sid) const;
    void setLevel(const DelegateFolder &folder, const Sid &sid, Ews::DelegateLevel level);
    Ews::DelegateAnswer answerFor(const Sid &sid) const;

    Call &m_call;
    Mailbox &m_mailbox;
    const DirectoryEntry *m_owner;
    LocalFreebusy m_freebusy; ///< As it will be.
    QList<Sid> m_recipients;
    QList<Sid> m_seen;
    bool m_changed = false;
};

} // namespace Sandbox
