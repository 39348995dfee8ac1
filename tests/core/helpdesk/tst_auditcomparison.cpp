// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditcase.h"
#include "support/testprogram.h"

#include "helpdesk/auditcomparison.h"

namespace tst_auditcomparison {

using namespace AuditCase;
using Kind = AuditDifference::Kind;
using Ews::PermissionLevel;

namespace {

QList<Kind> kinds(const QList<AuditDifference> &all)
{
    QList<Kind> result;
    for (const AuditDifference &one : all)
        result.append(one.kind);
    return result;
}

} // namespace

class TestAuditComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingWhereNothingChanged();
    void tellsMailboxesApart();
    void tellsDelegatesAndRights();
    void tellsFindingsThatCameAndWent();
    void leavesOutWhatWasNotRead();
};

void TestAuditComparison::findsNothingWhereNothingChanged()
{
    // The same people, met in another order.
    MadeUp before;
    before.mailbox(u"a"_s)
        .delegate(person(u"x"_s))
        .entry(person(u"x"_s), PermissionLevel::Editor)
        .entry(person(u"y"_s), PermissionLevel::Reviewer)
        .look();
    MadeUp after;
    after.mailbox(u"a"_s)
        .entry(person(u"y"_s), PermissionLevel::Reviewer)
        .entry(person(u"x"_s), PermissionLevel::Editor)
        .delegate(person(u"x"_s))
        .look();
    QVERIFY(differences(before.state, after.state).isEmpty());
}

void TestAuditComparison::tellsMailboxesApart()
{
    MadeUp before;
    before.mailbox(u"a"_s).mailbox(u"b"_s);
    MadeUp after;
    after.mailbox(u"b"_s).mailbox(u"c"_s);
    const auto all = differences(before.state, after.state);
    QCOMPARE(kinds(all), (QList{Kind::MailboxAdded, Kind::MailboxMissing}));
    QCOMPARE(all.first().mailbox.address, address(u"c"_s));
    QCOMPARE(all.last().mailbox.address, address(u"a"_s));
}

void TestAuditComparison::tellsDelegatesAndRights()
{
    MadeUp before;
    before.mailbox(u"a"_s)
        .delegate(person(u"x"_s))
        .delegate(person(u"y"_s), true)
        .entry(person(u"x"_s), PermissionLevel::Editor)
        .entry(person(u"z"_s), PermissionLevel::Reviewer);
    MadeUp after;
    after.mailbox(u"a"_s)
        .scope(Ews::DeliverMeetingRequests::DelegatesOnly)
        .delegate(person(u"y"_s), false)
        .delegate(person(u"w"_s))
        .entry(person(u"z"_s), PermissionLevel::Author);
    const auto all = differences(before.state, after.state);
    QCOMPARE(kinds(all), (QList{Kind::ScopeChanged, Kind::DelegateChanged, Kind::DelegateAdded,
                                Kind::DelegateRemoved, Kind::RightsChanged, Kind::RightsChanged}));
    QCOMPARE(all.at(3).who, person(u"x"_s));
    QCOMPARE(all.at(4).before, std::optional(rightsOf(PermissionLevel::Reviewer)));
    QCOMPARE(all.at(4).after, std::optional(rightsOf(PermissionLevel::Author)));
    QCOMPARE(all.at(5).who, person(u"x"_s));
    QVERIFY(!all.at(5).after);
}

void TestAuditComparison::tellsFindingsThatCameAndWent()
{
    MadeUp before;
    before.mailbox(u"a"_s).entry(everybody, PermissionLevel::Reviewer).look();
    MadeUp after;
    after.mailbox(u"a"_s)
        .entry(everybody, PermissionLevel::FreeBusyTimeOnly)
        .entry(nobodyKnown, PermissionLevel::Reviewer)
        .look();
    const auto all = differences(before.state, after.state);
    QCOMPARE(kinds(all), (QList{Kind::RightsChanged, Kind::RightsChanged, Kind::FindingAdded,
                                Kind::FindingGone}));
    QCOMPARE(all.at(2).finding, AuditFinding::Kind::AnonymousRights);
    QCOMPARE(all.at(3).finding, AuditFinding::Kind::DefaultTooOpen);
}

void TestAuditComparison::leavesOutWhatWasNotRead()
{
    MadeUp before;
    before.mailbox(u"a"_s).entry(person(u"x"_s), PermissionLevel::Editor).mailbox(u"b"_s);
    before.state.mailboxes.last().state = AuditedMailbox::State::Failed;
    MadeUp after;
    after.mailbox(u"a"_s).mailbox(u"b"_s).delegate(person(u"x"_s));
    after.state.mailboxes.first().unreadable[DelegateFolder::Calendar] = u"ErrorAccessDenied"_s;
    QVERIFY(differences(before.state, after.state).isEmpty());
}

ONBEHALF_TEST(TestAuditComparison, QCoreApplication)

} // namespace tst_auditcomparison

#include "tst_auditcomparison.moc"
