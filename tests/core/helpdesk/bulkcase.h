// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of changes to many mailboxes share: the helpdesk, who acts as each owner.
#pragma once

#include "core/sandboxcase.h"
#include "helpdesk/bulkrun.h"

#include <QSignalSpy>

namespace BulkCase {

using namespace SandboxCase;
using State = BulkResult::State;

inline Ews::UserId person(const QString &name)
{
    return {.primarySmtpAddress = address(name)};
}

inline QList<ListedMailbox> listed(const QStringList &names)
{
    QList<ListedMailbox> mailboxes;
    for (const QString &name : names)
        mailboxes.append({.address = name.contains(u'@') ? name : address(name), .name = {}});
    return mailboxes;
}

inline RoleTemplate role(const QString &key)
{
    for (const RoleTemplate &one : givenRoles())
        if (one.key == key)
            return one;
    return {};
}

inline BulkChange granting(const QString &roleKey, const QString &name)
{
    return {.kind = BulkChange::Kind::Grant,
            .title = roleKey + u": "_s + name,
            .who = person(name),
            .role = role(roleKey)};
}

inline QList<State> states(const BulkRun &run)
{
    QList<State> all;
    for (const BulkResult &result : run.results())
        all.append(result.state);
    return all;
}

class Desk : public Case
{
public:
    using Case::Case;

    /// \a url: through a proxy, for instance.
    MailboxClients clients(const QUrl &url = {})
    {
        return mailboxClients(owner(u"helpdesk"_s, url), true);
    }

    MailboxDelegates now(const QString &nameOrAddress)
    {
        if (!m_reading)
            m_reading = clients();
        const QString mailbox = listed({nameOrAddress}).first().address;
        const auto state = Support::await(readDelegates(m_reading(mailbox), mailbox));
        return state.value_or(MailboxDelegates());
    }

    std::optional<Ews::Permission> entry(const QString &mailbox, const QString &who,
                                         DelegateFolder folder = DelegateFolder::Calendar)
    {
        return now(mailbox).entryOf(person(who), folder);
    }

    /// Several at once, as in one office in the morning.
    std::unique_ptr<BulkRun> run(const QUrl &url = {})
    {
        return std::make_unique<BulkRun>(clients(url), journal());
    }

private:
    MailboxClients m_reading;
};

/// Until it is over.
inline bool finish(BulkRun &run)
{
    if (run.activity() == BulkRun::Activity::Idle)
        return true;
    QSignalSpy ended(&run, &BulkRun::ended);
    return ended.wait(30'000);
}

inline bool planned(BulkRun &run, const BulkChange &change, const QStringList &names)
{
    run.plan(change, listed(names));
    return finish(run);
}

inline bool applied(BulkRun &run)
{
    run.apply();
    return finish(run);
}

inline Batch newestBatch(const Journal &journal)
{
    const auto batches = batchesOf(journal);
    return batches.isEmpty() ? Batch() : batches.first();
}

} // namespace BulkCase
