// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/enumtext.h"
#include "ews/operations/createitem.h"
#include "sandbox/organisation.h"

#include <QJsonObject>

namespace Sandbox {

/// resources/sandbox/directory.json and mailboxes.json, which are compiled in. A mistake in them
/// is one of ours: it ends the program, saying where it is.
void loadDirectory(Organisation &organisation);
void loadMailboxes(Organisation &organisation);
/// What calendars.json has for the weeks from that of the organisation's today on.
void loadCalendars(Organisation &organisation);

/// A meeting to which somebody invites others when the sandbox begins.
struct Invitation
{
    Sid from;
    int hoursAgo = 0; ///< When he did.
    Ews::CreateItem send;
};
/// What invitations.json has for the days from the organisation's today on.
QList<Invitation> readInvitations(Organisation &organisation);

/// The object in the file \a name.
QJsonObject readResource(const QString &name);
/// Ends the program.
[[noreturn]] void mistake(const QString &where, const QString &what);
/// The SID of an alias; what looks like a SID stands for somebody who is gone.
Sid knownSid(const Organisation &organisation, const QString &name, const QString &where);

template<Ews::WireEnum E>
E readWord(const QString &text, const QString &where)
{
    const auto value = Ews::fromWire<E>(text);
    if (!value)
        mistake(where, text);
    return *value;
}

} // namespace Sandbox
