// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/mailbox.h"

#include <QDate>

#include <map>

namespace Sandbox {

/// What is made beside the invented organisation, always the same.
struct Generated
{
    /// More mailboxes (user000001@sandbox.example …), each with delegates; made when first looked
    /// at.
    int mailboxes = 0;
    /// More folders in the mailbox of the first owner, below "Archive".
    int folders = 0;
    /// Appointments and meetings of the weeks around \a today in the mailboxes of many, as
    /// resources/sandbox/calendars.json tells them.
    bool calendars = false;
    QDate today = QDate::currentDate();
};

/// Who works at sandbox.example and what is in their mailboxes: all that the pretend Exchange
/// knows. A plain value, so that a test can keep a copy and compare.
class Organisation
{
public:
    /// The invented organisation of resources/sandbox, and what is generated.
    static Organisation demo(const Generated &generated = {});

    Directory directory;
    QString domainSid;
    QDate today; ///< For who is away, and for the demo's calendars.

    /// Nothing for groups, contacts and service accounts.
    Mailbox *mailbox(const Sid &owner);
    Mailbox *mailboxOf(const QString &address);
    void put(Mailbox mailbox);

    /// \a sid or "Default" for lists; the SID of an alias or address, for those who set things up.
    Sid sidOf(const QString &aliasOrAddress) const;

private:
    Mailbox generate(const Sid &owner);

    std::map<Sid, Mailbox> m_mailboxes; ///< Pointers into it last.
    QList<Sid> m_helpers;               ///< Whom the generated mailboxes have as delegates.
    QList<Sid> m_administrators;
};

/// The four stores at once, as Exchange would have written them for one delegate. Which of them:
/// tests and the demo leave some out to have them drift apart.
enum class Store { Folders = 1, Freebusy = 2, Rule = 4, Directory = 8, All = 15 };
Q_DECLARE_FLAGS(Stores, Store)
Q_DECLARE_OPERATORS_FOR_FLAGS(Stores)

struct Grant
{
    FreebusyDelegate delegate;
    Ews::DelegatePermissions levels;
    bool receivesCopies = false;
    Stores stores = Store::All;
};
void grant(Organisation &organisation, Mailbox &mailbox, const Grant &grant);

} // namespace Sandbox
