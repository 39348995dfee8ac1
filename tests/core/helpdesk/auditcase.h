// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of audits share: audits that were made up, and such as run against the sandbox.
#pragma once

#include "core/sandboxcase.h"

#include "helpdesk/audit.h"
#include "helpdesk/auditrecord.h"

#include <QSignalSpy>

namespace AuditCase {

using namespace SandboxCase;

inline const Ews::UserId everybody{.distinguishedUser = Ews::DistinguishedUser::Default};
inline const Ews::UserId nobodyKnown{.distinguishedUser = Ews::DistinguishedUser::Anonymous};

inline Ews::UserId person(const QString &name)
{
    return {.primarySmtpAddress = address(name), .displayName = name};
}

/// Built step by step: mailbox("a").delegate("b").entry("c", …)
class MadeUp
{
public:
    MadeUp &mailbox(const QString &name)
    {
        state.mailboxes.append({.mailbox = {address(name), name},
                                .state = AuditedMailbox::State::Read,
                                .readAt = QDateTime::currentDateTime(),
                                .scope = Ews::DeliverMeetingRequests::DelegatesAndMe});
        return *this;
    }
    MadeUp &scope(Ews::DeliverMeetingRequests scope)
    {
        state.mailboxes.last().scope = scope;
        return *this;
    }
    MadeUp &delegate(const Ews::UserId &user, bool copies = true, bool privateItems = false)
    {
        state.mailboxes.last().delegates.append({.trustee = state.trustees.add(user),
                                                 .receivesCopies = copies,
                                                 .viewsPrivateItems = privateItems});
        return *this;
    }
    MadeUp &entry(const Ews::UserId &user, const std::optional<Rights> &rights,
                  DelegateFolder folder = DelegateFolder::Calendar)
    {
        state.mailboxes.last().entries.append(
            {.trustee = state.trustees.add(user), .folder = folder, .rights = rights});
        return *this;
    }
    MadeUp &entry(const Ews::UserId &user, Ews::PermissionLevel level,
                  DelegateFolder folder = DelegateFolder::Calendar)
    {
        return entry(user, rightsOf(level), folder);
    }
    MadeUp &left(const QString &name)
    {
        state.left.insert(state.trustees.add(person(name)));
        return *this;
    }
    MadeUp &look()
    {
        for (AuditedMailbox &mailbox : state.mailboxes)
            mailbox.findings =
                auditFindings(mailbox, state.trustees, state.options.rules,
                              [this](int trustee) { return state.left.contains(trustee); });
        return *this;
    }

    AuditState state;
};

inline QList<AuditFinding::Kind> kindsIn(const AuditedMailbox &mailbox)
{
    QList<AuditFinding::Kind> kinds;
    for (const AuditFinding &finding : mailbox.findings)
        kinds.append(finding.kind);
    return kinds;
}

inline QList<ListedMailbox> listed(const QStringList &names)
{
    QList<ListedMailbox> mailboxes;
    for (const QString &name : names)
        mailboxes.append({address(name), {}});
    return mailboxes;
}

inline QList<ListedMailbox> generatedMailboxes(Case &world, int count)
{
    QList<ListedMailbox> mailboxes;
    world.server.exchange().with([&](Sandbox::State &state) {
        for (const Sandbox::DirectoryEntry *entry : state.organisation.directory.all())
            if (entry->generated && entry->hasMailbox() && mailboxes.size() < count)
                mailboxes.append({entry->smtp, {}});
    });
    return mailboxes;
}

inline bool endOf(Audit &audit, int milliseconds = 60'000)
{
    QSignalSpy ended(&audit, &Audit::ended);
    return audit.activity() == Audit::Activity::Idle || ended.wait(milliseconds);
}

} // namespace AuditCase
