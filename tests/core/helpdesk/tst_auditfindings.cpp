// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditcase.h"
#include "support/testprogram.h"

namespace tst_auditfindings {

using namespace AuditCase;
using Kind = AuditFinding::Kind;
using Ews::PermissionLevel;

class TestAuditFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingWhereAllIsOrdinary();
    void findsRightsOfEverybodyAndOfStrangers();
    void findsAccountsThatAreGone();
    void findsPeopleWhoLeft();
    void findsDelegatesThatSeeTooMuchOrNothing();
    void findsThatNobodyReceivesRequests();
    void countsDelegates();
    void looksAtTheChosenFoldersAlone();
    void doesNotClaimWhatCouldNotBeRead();
    void putsTheHeaviestFirst();
};

void TestAuditFindings::findsNothingWhereAllIsOrdinary()
{
    MadeUp audit;
    audit.mailbox(u"a"_s)
        .delegate(person(u"b"_s))
        .entry(person(u"b"_s), PermissionLevel::Editor)
        .entry(everybody, PermissionLevel::FreeBusyTimeOnly)
        .entry(everybody, PermissionLevel::None, DelegateFolder::Inbox)
        .entry(nobodyKnown, PermissionLevel::None)
        .look();
    QCOMPARE(kindsIn(audit.state.mailboxes.first()), QList<Kind>{});
}

void TestAuditFindings::findsRightsOfEverybodyAndOfStrangers()
{
    MadeUp audit;
    audit.mailbox(u"a"_s)
        .entry(everybody, PermissionLevel::Reviewer)
        .entry(everybody, PermissionLevel::Author, DelegateFolder::Contacts)
        .entry(nobodyKnown, PermissionLevel::FreeBusyTimeOnly)
        .look();
    const AuditedMailbox &mailbox = audit.state.mailboxes.first();
    QCOMPARE(kindsIn(mailbox), (QList{Kind::AnonymousRights, Kind::DefaultTooOpen}));
    QCOMPARE(mailbox.findings.last().folders,
             (QList{DelegateFolder::Calendar, DelegateFolder::Contacts}));
}

void TestAuditFindings::findsAccountsThatAreGone()
{
    MadeUp audit;
    audit.mailbox(u"a"_s)
        .entry({.sid = u"S-1-5-21-1-2-3-1200"_s}, PermissionLevel::Editor)
        .entry({.displayName = u"NT:S-1-5-21-1-2-3-1201"_s}, std::nullopt);
    audit.state.mailboxes.last().delegates.append(
        {.trustee = -1, .errorCode = u"ErrorDelegateNoUser"_s});
    audit.look();
    QCOMPARE(kindsIn(audit.state.mailboxes.first()),
             (QList{Kind::AccountGone, Kind::AccountGone, Kind::AccountGone}));
}

void TestAuditFindings::findsPeopleWhoLeft()
{
    MadeUp audit;
    audit.mailbox(u"a"_s).delegate(person(u"b"_s)).entry(person(u"b"_s), PermissionLevel::Editor);
    audit.mailbox(u"c"_s).entry(person(u"b"_s), PermissionLevel::None);
    audit.left(u"b"_s).look();
    const auto &findings = audit.state.mailboxes.first().findings;
    QCOMPARE(kindsIn(audit.state.mailboxes.first()), QList{Kind::PersonLeft});
    QCOMPARE(findings.first().folders, QList{DelegateFolder::Calendar});
    // An entry that grants nothing is nothing to worry about.
    QCOMPARE(kindsIn(audit.state.mailboxes.last()), QList<Kind>{});
}

void TestAuditFindings::findsDelegatesThatSeeTooMuchOrNothing()
{
    MadeUp audit;
    audit.mailbox(u"a"_s)
        .delegate(person(u"b"_s), true, true)
        .entry(person(u"b"_s), PermissionLevel::Editor)
        .delegate(person(u"c"_s), false)
        .look();
    const AuditedMailbox &mailbox = audit.state.mailboxes.first();
    QCOMPARE(kindsIn(mailbox), (QList{Kind::DelegateWithoutRights, Kind::SeesPrivateItems}));
    QCOMPARE(audit.state.trustees.at(mailbox.findings.first().trustee), person(u"c"_s));
}

void TestAuditFindings::findsThatNobodyReceivesRequests()
{
    const auto kinds = [](Ews::DeliverMeetingRequests scope, bool copies) {
        MadeUp audit;
        audit.mailbox(u"a"_s)
            .scope(scope)
            .delegate(person(u"b"_s), copies)
            .entry(person(u"b"_s), PermissionLevel::Editor)
            .look();
        return kindsIn(audit.state.mailboxes.first());
    };
    QCOMPARE(kinds(Ews::DeliverMeetingRequests::DelegatesOnly, false),
             QList{Kind::NobodyReceivesCopies});
    QCOMPARE(kinds(Ews::DeliverMeetingRequests::DelegatesOnly, true), QList<Kind>{});
    QCOMPARE(kinds(Ews::DeliverMeetingRequests::DelegatesAndMe, false), QList<Kind>{});
    MadeUp nobody;
    nobody.mailbox(u"a"_s).scope(Ews::DeliverMeetingRequests::DelegatesOnly).look();
    QCOMPARE(kindsIn(nobody.state.mailboxes.first()), QList{Kind::NobodyReceivesCopies});
    MadeUp unsaid; // the server does not tell who receives copies
    unsaid.mailbox(u"a"_s)
        .scope(Ews::DeliverMeetingRequests::DelegatesOnly)
        .delegate(person(u"b"_s))
        .entry(person(u"b"_s), PermissionLevel::Editor);
    unsaid.state.mailboxes.first().delegates.first().receivesCopies.reset();
    unsaid.look();
    QCOMPARE(kindsIn(unsaid.state.mailboxes.first()), QList<Kind>{});
}

void TestAuditFindings::countsDelegates()
{
    MadeUp audit;
    audit.state.options.rules.mostDelegates = 2;
    audit.mailbox(u"a"_s);
    for (const QString &name : {u"b"_s, u"c"_s})
        audit.delegate(person(name)).entry(person(name), PermissionLevel::Reviewer);
    audit.look();
    QCOMPARE(kindsIn(audit.state.mailboxes.first()), QList<Kind>{});
    audit.delegate(person(u"d"_s)).entry(person(u"d"_s), PermissionLevel::Reviewer).look();
    QCOMPARE(kindsIn(audit.state.mailboxes.first()), QList{Kind::ManyDelegates});
}

void TestAuditFindings::looksAtTheChosenFoldersAlone()
{
    MadeUp audit;
    audit.state.options.rules.folders = {DelegateFolder::Inbox};
    audit.mailbox(u"a"_s).entry(everybody, PermissionLevel::Editor).look();
    QCOMPARE(kindsIn(audit.state.mailboxes.first()), QList<Kind>{});
}

void TestAuditFindings::doesNotClaimWhatCouldNotBeRead()
{
    MadeUp audit;
    audit.mailbox(u"a"_s).delegate(person(u"b"_s), false);
    audit.state.mailboxes.first().unreadable[DelegateFolder::Tasks] = u"ErrorAccessDenied"_s;
    audit.state.mailboxes.first().scope = Ews::DeliverMeetingRequests::DelegatesOnly;
    audit.state.mailboxes.first().delegatesError = u"ErrorDelegateValidationFailed"_s;
    audit.look();
    QCOMPARE(kindsIn(audit.state.mailboxes.first()),
             (QList{Kind::DelegatesUnknown, Kind::FolderUnreadable}));
}

void TestAuditFindings::putsTheHeaviestFirst()
{
    MadeUp audit;
    audit.mailbox(u"a"_s)
        .delegate(person(u"b"_s), true, true)
        .entry(person(u"b"_s), PermissionLevel::Editor)
        .entry(everybody, PermissionLevel::Reviewer)
        .entry(nobodyKnown, PermissionLevel::Reviewer)
        .look();
    QCOMPARE(kindsIn(audit.state.mailboxes.first()),
             (QList{Kind::AnonymousRights, Kind::DefaultTooOpen, Kind::SeesPrivateItems}));
}

ONBEHALF_TEST(TestAuditFindings, QCoreApplication)

} // namespace tst_auditfindings

#include "tst_auditfindings.moc"
