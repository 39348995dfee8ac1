// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two audits of the same mailboxes.
#pragma once

#include "helpdesk/audit.h"

namespace SampleAudit {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

inline ListedMailbox listed(const QString &name)
{
    return {.address = name + u"@sandbox.example"_s, .name = {}};
}

inline Ews::UserId person(const QString &name)
{
    return {.primarySmtpAddress = name.toLower().replace(u' ', u'.') + u"@sandbox.example"_s,
            .displayName = name};
}

/// Helena has Jonas as a delegate and an open Default, Olu could not be read, Mei waits.
inline AuditState audit()
{
    AuditState state{.options = {.title = u"Harbour House"_s},
                     .server = u"mail.sandbox.example"_s,
                     .auditor = u"viktor.horvath@sandbox.example"_s,
                     .startedAt = QDateTime(QDate(2026, 12, 1), QTime(8, 0), Qt::UTC)};
    const int jonas = state.trustees.add(person(u"Jonas Weber"_s));
    const int everybody =
        state.trustees.add({.distinguishedUser = Ews::DistinguishedUser::Default});
    AuditedMailbox helena{.mailbox = listed(u"helena"_s), .state = AuditedMailbox::State::Read};
    helena.scope = Ews::DeliverMeetingRequests::DelegatesOnly;
    helena.delegates.append({.trustee = jonas, .receivesCopies = true, .viewsPrivateItems = false});
    helena.entries.append({.trustee = jonas,
                           .folder = DelegateFolder::Calendar,
                           .rights = rightsOf(Ews::PermissionLevel::Editor)});
    helena.entries.append({.trustee = everybody,
                           .folder = DelegateFolder::Notes,
                           .rights = rightsOf(Ews::PermissionLevel::Reviewer)});
    helena.unreadable[DelegateFolder::Journal] = u"ErrorAccessDenied"_s;
    helena.findings.append({.kind = AuditFinding::Kind::DefaultTooOpen,
                            .trustee = everybody,
                            .folders = {DelegateFolder::Notes}});
    AuditedMailbox olu{.mailbox = listed(u"olu"_s), .state = AuditedMailbox::State::Failed};
    olu.error = Ews::Error{.failure = Ews::Failure::Refused, .code = u"ErrorNonExistentMailbox"_s};
    state.mailboxes = {helena, olu, {.mailbox = listed(u"mei"_s)}};
    return state;
}

/// Later: Jonas is Reviewer on the calendar and gets no copies, and the finding is gone.
inline AuditState later()
{
    AuditState state = audit();
    state.startedAt = state.startedAt.addDays(30);
    AuditedMailbox &helena = state.mailboxes[0];
    helena.delegates[0].receivesCopies = false;
    helena.entries[0].rights = rightsOf(Ews::PermissionLevel::Reviewer);
    helena.entries.removeLast();
    helena.findings.clear();
    return state;
}

} // namespace SampleAudit
