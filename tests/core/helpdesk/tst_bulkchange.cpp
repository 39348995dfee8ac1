// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulkcase.h"

#include "support/testprogram.h"

namespace tst_bulkchange {

using namespace BulkCase;
using Ews::DelegateLevel;
using Ews::PermissionLevel;
using Folder = DelegateFolder;
using Kind = BulkChange::Kind;

/// What a change comes to in a mailbox, over the state as the sandbox has it.
class TestBulkChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk.emplace();
        QVERIFY(m_desk->isReady());
        m_helena = m_desk->now(u"helena.lindqvist"_s);
        m_room = m_desk->now(u"room.zephyr"_s);
    }

    void cleanupTestCase() { m_desk.reset(); }

    /// Of somebody with rights of their own: what the template says is lowered, and shown.
    void customRightsAreNotLostInSilence()
    {
        const auto plan = planFor(granting(u"assistant"_s, u"kwame.mensah"_s), m_helena);
        QVERIFY(plan && !plan->isEmpty());
        const Change *calendar = levelOf(*plan, Folder::Calendar);
        QVERIFY(calendar);
        QCOMPARE(calendar->levelBefore, DelegateLevel::Custom);
        QCOMPARE(calendar->levelAfter, DelegateLevel::Editor);
        QCOMPARE(calendar->entryBefore->level, PermissionLevel::Custom);
    }

    /// A template that leaves a folder as it is keeps what no level says there.
    void whatATemplateLeavesStays()
    {
        BulkChange change = granting(u"deputy"_s, u"priya.raman"_s);
        change.role.levels[Folder::Contacts].reset();
        const auto plan = planFor(change, m_helena);
        QVERIFY(plan);
        QVERIFY(!levelOf(*plan, Folder::Contacts));
        QCOMPARE(levelOf(*plan, Folder::Inbox)->levelAfter, DelegateLevel::Editor);
    }

    void aDelegateStaysOneUnderAFolderTemplate()
    {
        const auto plan = planFor(granting(u"reception"_s, u"priya.raman"_s), m_helena);
        QVERIFY(plan);
        QVERIFY(plan->entryChanges().isEmpty());
        QCOMPARE(plan->changes().size(), 1);
        QCOMPARE(plan->changes().first().levelAfter, DelegateLevel::Editor);
    }

    void whatIsGivenComesBeforeWhatIsTaken()
    {
        const auto plan = planFor(
            {.kind = Kind::HandOver, .who = person(u"jonas.weber"_s), .to = person(u"mei.lin"_s)},
            m_helena);
        QVERIFY(plan);
        QCOMPARE(plan->steps.size(), 2);
        const auto changes = plan->changes();
        QCOMPARE(changes.first().kind, Change::Kind::Add);
        QCOMPARE(changes.last().kind, Change::Kind::Remove);
    }

    void nobodyIsGivenTheirOwnMailbox_data()
    {
        QTest::addColumn<int>("kind");
        for (const Kind kind : {Kind::Grant, Kind::Revoke, Kind::CopyRights, Kind::HandOver})
            QTest::addRow("%d", int(kind)) << int(kind);
    }

    void nobodyIsGivenTheirOwnMailbox()
    {
        QFETCH(const int, kind);
        const auto plan = planFor({.kind = Kind(kind),
                                   .who = person(u"Helena.Lindqvist"_s),
                                   .to = person(u"mei.lin"_s),
                                   .role = role(u"assistant"_s)},
                                  m_helena);
        QVERIFY(plan);
        QCOMPARE(plan->skipped, SkipReason::IsOwner);
        QVERIFY(plan->isEmpty());
    }

    void aGroupIsNoDelegate()
    {
        BulkChange change = granting(u"assistant"_s, u"executive.office"_s);
        change.isGroup = true;
        QCOMPARE(planFor(change, m_room)->skipped, SkipReason::GroupAsDelegate);
        change.role = role(u"reception"_s);
        const auto plan = planFor(change, m_room);
        QVERIFY(plan && !plan->skipped && !plan->isEmpty());
    }

    void whoHasNoAddressCannotBecomeADelegate()
    {
        BulkChange change = granting(u"assistant"_s, QString());
        change.who = {.sid = u"S-1-5-21-1-2-3-4"_s};
        const auto plan = planFor(change, m_room);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, u"ErrorMissingUserIdInformation"_s);
    }

    /// Without its list nobody knows what would be lost there.
    void aListThatCannotBeReadIsAnError()
    {
        MailboxDelegates unread = m_helena;
        unread.folders[Folder::Tasks] = std::unexpected(
            Ews::Error{.failure = Ews::Failure::Refused, .code = u"ErrorAccessDenied"_s});
        QVERIFY(!planFor({.kind = Kind::Revoke, .who = person(u"jonas.weber"_s)}, unread));
        QVERIFY(planFor(granting(u"reception"_s, u"mei.lin"_s), unread)); // of another folder
        unread.folders[Folder::Tasks] = std::unexpected(
            Ews::Error{.failure = Ews::Failure::Refused, .code = u"ErrorFolderNotFound"_s});
        QVERIFY(planFor({.kind = Kind::Revoke, .who = person(u"jonas.weber"_s)}, unread));
    }

    void toOneselfNothingIsHandedOver()
    {
        const auto plan = planFor({.kind = Kind::HandOver,
                                   .who = person(u"jonas.weber"_s),
                                   .to = person(u"jonas.weber"_s)},
                                  m_helena);
        QVERIFY(plan && plan->isEmpty());
    }

private:
    /// Null where nothing is said of the folder.
    const Change *levelOf(const MailboxPlan &plan, Folder folder)
    {
        m_changes = plan.changes();
        const auto found = std::ranges::find_if(m_changes, [&](const Change &change) {
            return change.kind == Change::Kind::Level && change.folder == folder;
        });
        return found == m_changes.end() ? nullptr : &*found;
    }

    std::optional<Desk> m_desk;
    MailboxDelegates m_helena;
    MailboxDelegates m_room;
    QList<Change> m_changes;
};

ONBEHALF_TEST(TestBulkChange, QCoreApplication)

} // namespace tst_bulkchange

#include "tst_bulkchange.moc"
