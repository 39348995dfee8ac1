// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/delegatesdraft.h"

namespace OnBehalf::Sample {

using namespace Qt::Literals::StringLiterals;
using Ews::DelegateLevel;

inline Ews::UserId person(const QString &name)
{
    return {.sid = {},
            .primarySmtpAddress = name.toLower().replace(u' ', u'.') + u"@sandbox.example"_s,
            .displayName = name,
            .distinguishedUser = {},
            .externalUserIdentity = {}};
}

inline QString keyOf(const QString &name)
{
    return delegateKey(person(name));
}

inline Delegate delegate(const QString &name, PerFolder<DelegateLevel> levels, bool copies = false)
{
    return {.key = keyOf(name),
            .user = person(name),
            .levels = levels,
            .receivesCopies = copies,
            .viewsPrivateItems = false,
            .error = {}};
}

inline Ews::Error refusal(const QString &code)
{
    return {.failure = Ews::Failure::Refused, .code = code, .message = u"Server words."_s};
}

/// Somebody whose account is gone: the server gives a SID or nothing at all.
inline Delegate orphan(const QString &sid, int number)
{
    Delegate gone{.key = u"entry:%1"_s.arg(number),
                  .user = {},
                  .levels = {},
                  .receivesCopies = {},
                  .viewsPrivateItems = {},
                  .error = refusal(u"ErrorDelegateNoUser"_s)};
    gone.user.sid = sid;
    if (!sid.isEmpty())
        gone.key = u"sid:"_s + sid;
    return gone;
}

inline const QString sid = u"S-1-5-21-1085031214-1563985344-725345543-4711"_s;

/// Of Helena Lindqvist, as on the first picture of the mockups.
inline MailboxDelegates mailbox()
{
    using enum DelegateLevel;
    MailboxDelegates state;
    state.mailbox = u"helena.lindqvist@sandbox.example"_s;
    state.scope = Ews::DeliverMeetingRequests::DelegatesAndSendInformationToMe;
    state.delegates = {
        delegate(u"Jonas Weber"_s, {{Editor, Editor, Reviewer, None, None, None}}, true),
        delegate(u"Priya Raman"_s, {{Reviewer, Reviewer, None, Custom, None, None}}),
        orphan(sid, 3),
    };
    FolderPermissions contacts;
    Ews::Permission entry;
    entry.userId = person(u"Priya Raman"_s);
    entry.level = Ews::PermissionLevel::Custom;
    entry.readItems = Ews::ReadAccess::FullDetails;
    entry.canCreateItems = true;
    contacts.entries = {entry};
    state.folders[DelegateFolder::Contacts] = contacts;
    return state;
}

inline DelegatesDraft draft()
{
    return DelegatesDraft(mailbox());
}

} // namespace OnBehalf::Sample
