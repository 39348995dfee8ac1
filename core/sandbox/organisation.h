// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/mailbox.h"

#include <QDate>
#include <QMap>

#include <map>

namespace Sandbox {

class Dice;

/// What is made beside the invented organisation, always the same.
struct Generated
{
    /// More people, in departments (carla.mendes12@sandbox.example …, signing in as user000012,
    /// too). Their mailboxes, with what an audit finds in about one of eight, are made when first
    /// looked at.
    int mailboxes = 0;
    /// Who they are and what is in their mailboxes: the same for the same seed.
    quint32 seed = 1;
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
    void addPeople(int count, quint32 seed);
    Mailbox generate(const Sid &owner);
    Sid somebodyBut(const QList<Sid> &those, Dice &dice) const;
    Sid somebodyGone(Dice &dice) const;
    void addUsualEntries(Mailbox &mailbox, int number, Dice &dice) const;

    /// By what generate() goes.
    struct Pattern
    {
        quint32 seed = 1;
        int people = 0;
        QList<Sid> helpers; ///< Delegates besides the generated people.
        QList<Sid> administrators;
        QMap<int, Sid> departments; ///< By the number of the first who is in it.
    };

    std::map<Sid, Mailbox> m_mailboxes; ///< Pointers into it last.
    Pattern m_pattern;
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
