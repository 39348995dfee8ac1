// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissionscase.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

namespace tst_undopermissions {

using namespace PermissionsCase;
using Ews::PermissionLevel;
using Support::await;

class TestUndoPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace(Sandbox::Generated{.folders = 60});
        QVERIFY(m_case->isReady());
    }

    void cleanup() { m_case.reset(); }

    void restoresEveryEntryRightByRight()
    {
        const FolderPermissions tunnel = m_case->list(u"inbox/Projects/Tunnel Study"_s);
        const FolderPermissions before = m_case->list(projects);
        QCOMPARE(tunnel.entryOf(user(u"mei.lin"_s))->level, PermissionLevel::Custom);
        FolderDraft one(tunnel);
        one.set(user(u"mei.lin"_s), rightsOf(PermissionLevel::Owner));
        FolderDraft two(before);
        two.remove(user(u"isabel.navarro"_s));
        two.set(user(u"olu.adeyemi"_s), custom());
        QCOMPARE(outcomesOf(m_case->apply({one, two})), QList<Outcome>(3, Outcome::Applied));

        const auto plan = planned();
        QVERIFY(plan);
        QCOMPARE(plan->drafts.size(), 2);
        QVERIFY(plan->changedSince.isEmpty() && !plan->cutOff);
        QCOMPARE(outcomesOf(undone(*plan)), QList<Outcome>(3, Outcome::Applied));
        QVERIFY(differences(before, m_case->list(projects)).isEmpty());
        QVERIFY(differences(tunnel, m_case->list(tunnel.id)).isEmpty());
        QCOMPARE(planned().error().code, u"NothingToUndo"_s); // not the undoing itself either
    }

    void undoesOneAfterTheOther()
    {
        const FolderPermissions before = m_case->list(projects);
        for (const auto level : {PermissionLevel::Author, PermissionLevel::Editor}) {
            FolderDraft draft = m_case->read(projects);
            draft.set(user(u"jonas.weber"_s), rightsOf(level));
            m_case->apply({draft});
        }
        undone(*planned());
        QCOMPARE(m_case->list(projects).entryOf(user(u"jonas.weber"_s))->level,
                 PermissionLevel::Author);
        undone(*planned());
        QVERIFY(differences(before, m_case->list(projects)).isEmpty());
    }

    void showsWhatWasChangedSince()
    {
        FolderDraft draft = m_case->read(projects);
        draft.set(user(u"jonas.weber"_s), rightsOf(PermissionLevel::Author));
        draft.set(user(u"mei.lin"_s), rightsOf(PermissionLevel::Author));
        m_case->apply({draft});
        m_case->server.exchange().with([](Sandbox::State &state) {
            const auto &organisation = state.organisation;
            for (Sandbox::Folder &folder : state.organisation.mailboxOf(address(owner))->folders)
                if (folder.displayName == "Projects"_L1) {
                    folder.setRights(organisation.sidOf(u"mei.lin"_s), 0);
                    folder.setRights(organisation.sidOf(u"olu.adeyemi"_s), Sandbox::Right::visible);
                }
        });
        const auto plan = planned();
        QVERIFY(plan);
        QCOMPARE(plan->changedSince.size(), 1); // the other entry is none of ours
        QCOMPARE(plan->changedSince.first().after->level, PermissionLevel::None);
        undone(*plan);
        QVERIFY(m_case->list(projects).entryOf(user(u"olu.adeyemi"_s)));
    }

    void goesOnAndBackAfterAConnectionThatBreaksAnywhere()
    {
        // Sixty folders are three writes: the connection breaks at the second one.
        Support::FaultProxy proxy;
        proxy.passTo(m_case->server.url());
        const Session session = m_case->Case::owner(owner, proxy.url());
        QList<FolderDraft> drafts;
        for (const MailboxFolder *folder :
             m_case->tree.descendants(m_case->tree.byPath(u"Archive"_s)->id.id)) {
            drafts.append(FolderDraft(m_case->list(folder->id)));
            drafts.last().set(user(u"jonas.weber"_s), rightsOf(PermissionLevel::Owner));
        }
        proxy.answerOperation("UpdateFolder", {.upstream = true}, 1);
        proxy.answerOperation("UpdateFolder", {.cutAfter = 0});
        const auto report = await(
            applyPermissions(session.client, session.mailbox.address, drafts, m_case->journal()));
        const auto outcomes = outcomesOf(report);
        QCOMPARE(outcomes.count(Outcome::Applied), 20);
        QCOMPARE(outcomes.count(Outcome::Refused), 20); // read back: not done, with the reason
        QCOMPARE(outcomes.count(Outcome::Staged), 19);

        QCOMPARE(outcomesOf(m_case->apply(report.remaining)).count(Outcome::Applied), 39);
        undone(*planned());
        undone(*planned());
        for (const FolderDraft &draft : std::as_const(drafts))
            QVERIFY(differences(draft.base(), m_case->list(draft.base().id)).isEmpty());
    }

    void knowsItsOwnDoingsAfterItWasCutOff()
    {
        FolderDraft draft = m_case->read(projects);
        const FolderPermissions before = draft.base();
        draft.set(user(u"jonas.weber"_s), rightsOf(PermissionLevel::Owner));
        draft.set(user(u"mei.lin"_s), rightsOf(PermissionLevel::Editor));
        draft.set(user(u"olu.adeyemi"_s), custom());
        m_case->apply({draft});
        JournalEntry entry =
            m_case->journal().entries(permissionsJournalKind, address(owner)).first();
        entry.after = {}; // as a program leaves it that was killed after the write
        QVERIFY(m_case->journal().update(entry));
        m_case->server.exchange().with([](Sandbox::State &state) {
            for (Sandbox::Folder &folder : state.organisation.mailboxOf(address(owner))->folders)
                if (folder.displayName == "Projects"_L1)
                    folder.setRights(state.organisation.sidOf(u"mei.lin"_s),
                                     Sandbox::Right::visible);
        });
        const auto plan = planned();
        QVERIFY(plan && plan->cutOff);
        QCOMPARE(plan->drafts.first().changes().size(), 3);
        QCOMPARE(plan->changedSince.size(), 1); // rights that are no level are known too
        QVERIFY(sameUser(plan->changedSince.first().user, user(u"mei.lin"_s)));
        undone(*plan);
        QVERIFY(differences(before, m_case->list(projects)).isEmpty());
    }

    void passesOverWhatNeverArrived()
    {
        Support::FaultProxy proxy;
        proxy.passTo(m_case->server.url());
        proxy.answerOperation("UpdateFolder", {.cutAfter = 0});
        const Session session = m_case->Case::owner(owner, proxy.url());
        FolderDraft draft = m_case->read(projects);
        draft.set(user(u"jonas.weber"_s), rightsOf(PermissionLevel::Owner));
        const auto report = await(
            applyPermissions(session.client, session.mailbox.address, {draft}, m_case->journal()));
        QCOMPARE(outcomesOf(report), QList{Outcome::Refused});
        QCOMPARE(planned().error().code, u"NothingToUndo"_s);
    }

private:
    Ews::Result<PermissionsUndoPlan> planned()
    {
        return await(
            planPermissionsUndo(m_case->session.client, address(owner), m_case->journal()));
    }

    PermissionsReport undone(const PermissionsUndoPlan &plan)
    {
        return await(
            applyPermissionsUndo(m_case->session.client, address(owner), plan, m_case->journal()));
    }

    std::optional<Helena> m_case;
};

ONBEHALF_TEST(TestUndoPermissions, QCoreApplication)

} // namespace tst_undopermissions

#include "tst_undopermissions.moc"
