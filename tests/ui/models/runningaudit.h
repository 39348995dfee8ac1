// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An audit under way: two mailboxes with findings, one without, one that failed, two to read.
#pragma once

#include "helpdesk/audit.h"

namespace OnBehalf::RunningAudit {

using namespace Qt::Literals::StringLiterals;
using Ews::PermissionLevel;
using Kind = AuditFinding::Kind;
using Stage = AuditedMailbox::State;

inline const Ews::UserId everybody{.distinguishedUser = Ews::DistinguishedUser::Default};
inline const Ews::UserId goneAccount{.sid = u"S-1-5-21-1085031214-1563985344-725345543-5120"_s};

inline Ews::UserId person(const QString &name)
{
    return {.primarySmtpAddress = name.toLower().replace(u' ', u'.') + u"@sandbox.example"_s,
            .displayName = name};
}

enum Row { Marcus, Amara, Nameless, Dmitri, Omar, Mei, RowCount };

inline ListedMailbox listed(const QString &name)
{
    return {.address = person(name).primarySmtpAddress, .name = name};
}

inline AuditedMailbox readMailbox(const QString &name, Ews::DeliverMeetingRequests scope)
{
    return {.mailbox = listed(name),
            .state = Stage::Read,
            .readAt = QDateTime(QDate(2026, 3, 2), QTime(15, 1)),
            .scope = scope};
}

inline void addEntry(AuditState &audit, AuditedMailbox &mailbox, const Ews::UserId &who,
                     PermissionLevel level, DelegateFolder folder = DelegateFolder::Calendar)
{
    mailbox.entries.append(
        {.trustee = audit.trustees.add(who), .folder = folder, .rights = rightsOf(level)});
}

inline void addDelegate(AuditState &audit, AuditedMailbox &mailbox, const Ews::UserId &who,
                        bool copies, bool privateItems = false)
{
    mailbox.delegates.append({.trustee = audit.trustees.add(who),
                              .receivesCopies = copies,
                              .viewsPrivateItems = privateItems});
}

/// Nothing is odd in it.
inline AuditedMailbox marcus(AuditState &audit)
{
    AuditedMailbox mailbox =
        readMailbox(u"Marcus Oyelaran"_s, Ews::DeliverMeetingRequests::DelegatesAndMe);
    addEntry(audit, mailbox, everybody, PermissionLevel::FreeBusyTimeOnly);
    return mailbox;
}

/// Two accounts that should not be there, of three delegates.
inline AuditedMailbox amara(AuditState &audit)
{
    AuditedMailbox mailbox =
        readMailbox(u"Amara Nwosu"_s, Ews::DeliverMeetingRequests::DelegatesAndSendInformationToMe);
    const Ews::UserId ingrid = person(u"Ingrid Solberg"_s);
    addDelegate(audit, mailbox, ingrid, true, true);
    addDelegate(audit, mailbox, person(u"Luca Bianchi"_s), false);
    addDelegate(audit, mailbox, person(u"Priya Raman"_s), false);
    addEntry(audit, mailbox, everybody, PermissionLevel::FreeBusyTimeOnly);
    addEntry(audit, mailbox, ingrid, PermissionLevel::Editor);
    addEntry(audit, mailbox, goneAccount, PermissionLevel::Reviewer);
    mailbox.findings = {
        {.kind = Kind::AccountGone,
         .trustee = audit.trustees.find(goneAccount),
         .folders = {DelegateFolder::Calendar}},
        {.kind = Kind::PersonLeft,
         .trustee = audit.trustees.find(ingrid),
         .folders = {DelegateFolder::Calendar}},
        {.kind = Kind::SeesPrivateItems, .trustee = audit.trustees.find(ingrid)},
        {.kind = Kind::SeesPrivateItems, .trustee = audit.trustees.add(person(u"Luca Bianchi"_s))},
    };
    return mailbox;
}

/// Too open, and known by its address only.
inline AuditedMailbox nameless(AuditState &audit)
{
    AuditedMailbox mailbox =
        readMailbox(u"Front Desk"_s, Ews::DeliverMeetingRequests::DelegatesOnly);
    mailbox.mailbox.name.clear();
    addDelegate(audit, mailbox, person(u"Luca Bianchi"_s), true);
    addEntry(audit, mailbox, everybody, PermissionLevel::Author);
    mailbox.findings = {{.kind = Kind::DefaultTooOpen,
                         .trustee = audit.trustees.find(everybody),
                         .folders = {DelegateFolder::Calendar}}};
    return mailbox;
}

inline AuditState audit()
{
    AuditState state;
    state.options.title = u"Harbour House"_s;
    const AuditedMailbox first = marcus(state);
    const AuditedMailbox second = amara(state);
    const AuditedMailbox third = nameless(state);
    state.mailboxes = {first, second, third};
    AuditedMailbox failed{.mailbox = listed(u"Dmitri Volkov"_s), .state = Stage::Failed};
    failed.error =
        Ews::Error{.failure = Ews::Failure::Refused, .code = u"ErrorNonExistentMailbox"_s};
    state.mailboxes.append(failed);
    state.mailboxes.append({.mailbox = listed(u"Omar Haddad"_s)});
    state.mailboxes.append({.mailbox = listed(u"Mei-Ling Chow"_s), .state = Stage::Reading});
    state.left.insert(state.trustees.find(person(u"Ingrid Solberg"_s)));
    return state;
}

} // namespace OnBehalf::RunningAudit
