// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditcase.h"
#include "support/testprogram.h"

#include "helpdesk/heldrights.h"

namespace tst_heldrights {

using namespace AuditCase;
using Ews::PermissionLevel;

class TestHeldRights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsDelegatesAndEntriesWhereverTheyAre();
    void countsGroupsThatSomebodyIsIn();
    void findsNothingOfStrangers();
};

void TestHeldRights::findsDelegatesAndEntriesWhereverTheyAre()
{
    MadeUp audit;
    audit.mailbox(u"a"_s).delegate(person(u"x"_s), true, true);
    audit.mailbox(u"b"_s).entry(person(u"y"_s), PermissionLevel::Editor);
    audit.mailbox(u"c"_s)
        .entry(person(u"x"_s), PermissionLevel::Reviewer, DelegateFolder::Inbox)
        .entry(person(u"x"_s), PermissionLevel::None, DelegateFolder::Tasks);
    // Addresses do not care about case.
    const auto held = heldBy(audit.state, {.primarySmtpAddress = address(u"X"_s)});
    QCOMPARE(held.size(), 2);
    QCOMPARE(held.first().mailbox, 0);
    QVERIFY(held.first().isDelegate && held.first().receivesCopies);
    QVERIFY(held.first().viewsPrivateItems);
    QCOMPARE(held.last().mailbox, 2);
    QVERIFY(!held.last().isDelegate);
    QCOMPARE(held.last().rights[DelegateFolder::Inbox],
             std::optional(rightsOf(PermissionLevel::Reviewer)));
    QCOMPARE(held.last().rights[DelegateFolder::Tasks], std::optional(Rights()));
    QVERIFY(!held.last().rights[DelegateFolder::Calendar]);
}

void TestHeldRights::countsGroupsThatSomebodyIsIn()
{
    MadeUp audit;
    const Ews::UserId group = person(u"group"_s);
    audit.mailbox(u"a"_s).entry(group, PermissionLevel::Editor);
    audit.mailbox(u"b"_s);
    Groups groups;
    Ews::DLExpansion members;
    members.members = {{.emailAddress = address(u"x"_s), .mailboxType = Ews::MailboxType::Mailbox}};
    groups.add(group, members);
    const auto held = heldBy(audit.state, person(u"x"_s), groups);
    QCOMPARE(held.size(), 1);
    QCOMPARE(held.first().through, QList{audit.state.trustees.find(group)});
    QVERIFY(!held.first().isDelegate);
}

void TestHeldRights::findsNothingOfStrangers()
{
    MadeUp audit;
    audit.mailbox(u"a"_s).entry(person(u"x"_s), PermissionLevel::Editor);
    QVERIFY(heldBy(audit.state, person(u"z"_s)).isEmpty());
}

ONBEHALF_TEST(TestHeldRights, QCoreApplication)

} // namespace tst_heldrights

#include "tst_heldrights.moc"
