// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandboxcase.h"

#include "ews/enumtext.h"
#include "support/testprogram.h"

namespace tst_applydelegates {

using namespace SandboxCase;
using Ews::DelegateLevel;
using Ews::DeliverMeetingRequests;
using Folder = DelegateFolder;

class TestApplyDelegates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        helena = m_case->owner(u"helena.lindqvist"_s);
        m_before = m_case->read(helena);
        QVERIFY(m_before.delegates.size() >= 3);
    }

    void cleanup()
    {
        helena = {};
        m_case.reset();
    }

    void openingTakesTwoRequestsWhateverTheNumberOfDelegates()
    {
        const int before = m_case->server.requests();
        QVERIFY(m_case->read(helena).delegates.size() > 1);
        QCOMPARE(m_case->server.requests() - before, 2);
        const Session katharina = m_case->owner(u"katharina.brandt"_s);
        m_case->read(katharina);
        QCOMPARE(m_case->server.requests() - before, 4);
    }

    void aMailboxWithoutDelegateDataHasNoDelegates()
    {
        const auto state = m_case->read(m_case->owner(u"yuki.tanaka"_s));
        QVERIFY(state.delegates.isEmpty());
        QCOMPARE(state.scope, DeliverMeetingRequests::DelegatesAndSendInformationToMe);
    }

    void anOrphanDoesNotHideTheOthers()
    {
        QVERIFY(m_before.hasUnreadableEntries());
        const Delegate *priya = m_before.find(key(u"priya.raman"_s));
        QVERIFY(priya);
        QCOMPARE(priya->levels[Folder::Contacts], DelegateLevel::Custom);
    }

    void peopleOnTheFolderListsAreShownWhereAGroupBreaksTheList()
    {
        const auto state = m_case->read(m_case->owner(u"ricardo.montenegro"_s));
        QVERIFY(state.listError);
        const Delegate *group = state.find(key(u"sales.managers"_s));
        QVERIFY(group && group->fromFolders);
        QCOMPARE(group->levels[Folder::Calendar], DelegateLevel::Reviewer);
    }

    void aGroupThatBreaksTheListCanBeTakenOff()
    {
        const Session ricardo = m_case->owner(u"ricardo.montenegro"_s);
        DelegatesDraft draft(m_case->read(ricardo));
        draft.remove(key(u"sales.managers"_s));
        const auto report = m_case->apply(ricardo, draft);
        QVERIFY(allApplied(report));
        QVERIFY(!report.after->listError);
        QVERIFY(report.after->find(key(u"fatou.diallo"_s)));
    }

    void whatAGroupKeepsFromBeingReadBackIsNotSaidToBeDone()
    {
        const Session ricardo = m_case->owner(u"ricardo.montenegro"_s);
        DelegatesDraft draft(m_case->read(ricardo));
        draft.add({.primarySmtpAddress = u"anna.schmid@sandbox.example"_s},
                  DelegatesDraft::Defaults::Outlook);
        const auto report = m_case->apply(ricardo, draft);
        for (const auto &change : report.changes) {
            const bool level = change.kind == Change::Kind::Level;
            QCOMPARE(change.outcome, level ? Outcome::Applied : Outcome::Unknown);
        }
        // The server took it: sending it again would only be refused.
        QVERIFY(report.remaining.isEmpty());
        QVERIFY(!report.journalId.isEmpty());
        const Delegate *anna = report.after->find(key(u"anna.schmid"_s));
        QVERIFY(anna && anna->fromFolders);
    }

    void somebodyFromTheFoldersCanBeAdded()
    {
        const auto before = m_case->read(m_case->owner(u"ricardo.montenegro"_s));
        DelegatesDraft draft(before);
        const Delegate *group = before.find(key(u"sales.managers"_s));
        QVERIFY(group && !draft.row(group->key)->isEditable());
        QCOMPARE(draft.add(group->user, DelegatesDraft::Defaults::Outlook),
                 DelegatesDraft::AddResult::Added);
        QVERIFY(draft.row(group->key)->isEditable());
        QCOMPARE(draft.rebasedOn(before).staged().first().kind, StagedDelegate::Kind::Add);
    }

    void aChangedLevelIsOneWritingRequestAndIsReadBack()
    {
        DelegatesDraft draft(m_before);
        draft.setLevel(key(u"tomas.ferreira"_s), Folder::Inbox, DelegateLevel::Author);
        draft.setViewsPrivateItems(key(u"jonas.weber"_s), true);
        draft.setScope(DeliverMeetingRequests::DelegatesOnly);
        const auto report = m_case->apply(helena, draft);
        QVERIFY(allApplied(report));
        QCOMPARE(report.changes.size(), 3);
        QCOMPARE(m_case->server.requests("UpdateDelegate"_L1), 1);
        QCOMPARE(m_case->server.requests("AddDelegate"_L1), 0);
        QCOMPARE(m_case->server.requests("UpdateFolder"_L1), 0);
        QVERIFY(report.remaining.isEmpty());
        const auto now = m_case->read(helena);
        QCOMPARE(now.find(key(u"tomas.ferreira"_s))->levels[Folder::Inbox], DelegateLevel::Author);
        QCOMPARE(now.scope, DeliverMeetingRequests::DelegatesOnly);
    }

    void customRightsSurviveAChangeOfAnotherFolder()
    {
        const auto before =
            m_case->rightsInStore(u"helena.lindqvist"_s, u"contacts"_s, u"priya.raman"_s);
        QVERIFY(before != 0);
        DelegatesDraft draft(m_before);
        draft.setLevel(key(u"priya.raman"_s), Folder::Calendar, DelegateLevel::Editor);
        draft.setReceivesCopies(key(u"priya.raman"_s), true);
        QVERIFY(allApplied(m_case->apply(helena, draft)));
        QCOMPARE(m_case->rightsInStore(u"helena.lindqvist"_s, u"contacts"_s, u"priya.raman"_s),
                 before);
    }

    void theScopeAloneIsOneRequest()
    {
        DelegatesDraft draft(m_before);
        draft.setScope(DeliverMeetingRequests::NoForward);
        const auto report = m_case->apply(helena, draft);
        QVERIFY(allApplied(report));
        QCOMPARE(m_case->server.requests("UpdateDelegate"_L1), 1);
        QCOMPARE(report.after->scope, DeliverMeetingRequests::NoForward);
    }

    void everyScopeArrivesAsItself_data()
    {
        QTest::addColumn<DeliverMeetingRequests>("scope");
        using enum DeliverMeetingRequests;
        for (const auto scope :
             {DelegatesOnly, DelegatesAndMe, DelegatesAndSendInformationToMe, NoForward})
            QTest::newRow(Ews::toWire(scope).toLatin1().constData()) << scope;
    }

    void everyScopeArrivesAsItself()
    {
        QFETCH(DeliverMeetingRequests, scope);
        const Session amara = m_case->owner(u"amara.okafor"_s);
        DelegatesDraft draft(m_case->read(amara));
        draft.setScope(scope);
        draft.add({.primarySmtpAddress = address(u"mei.lin"_s)}, DelegatesDraft::Defaults::Outlook);
        QVERIFY(allApplied(m_case->apply(amara, draft)));
        QCOMPARE(m_case->read(amara).scope, scope);
    }

    void addingSeveralIsOneRequestAndTheirResultsAreTheirOwn()
    {
        DelegatesDraft draft(m_before);
        for (const QString &name : {u"anna.schmidt"_s, u"olu.adeyemi"_s, u"all.staff"_s})
            QCOMPARE(
                draft.add({.primarySmtpAddress = address(name)}, DelegatesDraft::Defaults::Outlook),
                DelegatesDraft::AddResult::Added);
        const auto report = m_case->apply(helena, draft);
        QCOMPARE(m_case->server.requests("AddDelegate"_L1), 1);
        for (const Change &change : report.changes)
            QCOMPARE(change.outcome,
                     change.key == key(u"all.staff"_s) ? Outcome::Refused : Outcome::Applied);
        QCOMPARE(report.remaining.staged().size(), 1);
        QCOMPARE(report.remaining.staged().first().key, key(u"all.staff"_s));
        QVERIFY(report.remaining.staged().first().refused);
    }

    void rightsThatNoLevelCanSaySurviveAnAddition()
    {
        const auto calendar =
            m_case->rightsInStore(u"helena.lindqvist"_s, u"calendar"_s, u"isabel.navarro"_s);
        const auto inbox =
            m_case->rightsInStore(u"helena.lindqvist"_s, u"inbox"_s, u"isabel.navarro"_s);
        QVERIFY(calendar != 0 && inbox != 0);
        DelegatesDraft draft(m_before);
        draft.add({.primarySmtpAddress = address(u"isabel.navarro"_s)},
                  DelegatesDraft::Defaults::Outlook);
        draft.setLevel(key(u"isabel.navarro"_s), Folder::Tasks, DelegateLevel::Editor);
        const auto report = m_case->apply(helena, draft);
        QVERIFY(allApplied(report));
        QCOMPARE(m_case->server.requests("UpdateFolder"_L1), 1);
        QCOMPARE(m_case->rightsInStore(u"helena.lindqvist"_s, u"calendar"_s, u"isabel.navarro"_s),
                 calendar);
        QCOMPARE(m_case->rightsInStore(u"helena.lindqvist"_s, u"inbox"_s, u"isabel.navarro"_s),
                 inbox);
        const auto now = m_case->read(helena);
        QCOMPARE(now.find(key(u"isabel.navarro"_s))->levels[Folder::Tasks], DelegateLevel::Editor);
    }

    void theFirstDelegateBringsTheScopeAlong()
    {
        const Session yuki = m_case->owner(u"yuki.tanaka"_s);
        DelegatesDraft draft(m_case->read(yuki));
        draft.add({.primarySmtpAddress = address(u"mei.lin"_s)}, DelegatesDraft::Defaults::Nothing);
        QVERIFY(allApplied(m_case->apply(yuki, draft)));
        QCOMPARE(m_case->read(yuki).scope, DeliverMeetingRequests::DelegatesAndSendInformationToMe);
    }

    void removingTakesTheFolderRightsToo()
    {
        DelegatesDraft draft(m_before);
        draft.remove(key(u"tomas.ferreira"_s));
        const auto report = m_case->apply(helena, draft);
        QVERIFY(allApplied(report));
        QVERIFY(!report.after->find(key(u"tomas.ferreira"_s)));
        QCOMPARE(m_case->rightsInStore(u"helena.lindqvist"_s, u"calendar"_s, u"tomas.ferreira"_s),
                 Sandbox::Rights(0));
    }

    void aDroppedOrphanIsReported()
    {
        DelegatesDraft draft(m_before);
        draft.setViewsPrivateItems(key(u"jonas.weber"_s), true);
        const auto report = m_case->apply(helena, draft);
        QVERIFY(allApplied(report));
        QVERIFY(!report.after->hasUnreadableEntries());
        QVERIFY(std::ranges::any_of(report.alsoChanged, [](const Change &change) {
            return change.kind == Change::Kind::Remove;
        }));
    }

    void changesOfSomebodyElseToTheSamePersonStopIt()
    {
        DelegatesDraft draft(m_before);
        draft.setLevel(key(u"tomas.ferreira"_s), Folder::Calendar, DelegateLevel::Editor);
        DelegatesDraft other(m_before);
        other.setLevel(key(u"tomas.ferreira"_s), Folder::Calendar, DelegateLevel::Reviewer);
        QVERIFY(allApplied(m_case->apply(helena, other)));
        const int writes = m_case->server.requests("UpdateDelegate"_L1);

        const auto report = m_case->apply(helena, draft);
        QVERIFY(report.conflict);
        QVERIFY(!report.changedElsewhere.isEmpty());
        QCOMPARE(m_case->server.requests("UpdateDelegate"_L1), writes);
        QCOMPARE(report.changes.first().outcome, Outcome::Staged);
        // Having seen it, the same edit goes through.
        QVERIFY(allApplied(m_case->apply(helena, report.remaining)));
    }

    void changesOfSomebodyElseToOthersAreShownAndKept()
    {
        DelegatesDraft draft(m_before);
        draft.setLevel(key(u"tomas.ferreira"_s), Folder::Notes, DelegateLevel::Reviewer);
        DelegatesDraft other(m_before);
        other.setLevel(key(u"jonas.weber"_s), Folder::Notes, DelegateLevel::Author);
        other.setScope(DeliverMeetingRequests::DelegatesAndMe);
        QVERIFY(allApplied(m_case->apply(helena, other)));
        const auto report = m_case->apply(helena, draft);
        QVERIFY(!report.conflict);
        QVERIFY(allApplied(report));
        QVERIFY(!report.changedElsewhere.isEmpty());
        QCOMPARE(report.after->find(key(u"jonas.weber"_s))->levels[Folder::Notes],
                 DelegateLevel::Author);
        QCOMPARE(report.after->scope, DeliverMeetingRequests::DelegatesAndMe);
    }

    void folderRightsGivenMeanwhileToSomebodyToBeAddedStopIt()
    {
        DelegatesDraft draft(m_before);
        draft.add({.primarySmtpAddress = address(u"mei.lin"_s)}, DelegatesDraft::Defaults::Outlook);
        m_case->server.exchange().with([&](Sandbox::State &state) {
            auto &organisation = state.organisation;
            organisation.mailboxOf(address(u"helena.lindqvist"_s))
                ->folders[u"notes"_s]
                .setRights(organisation.sidOf(u"mei.lin"_s), Sandbox::Rights(1));
        });
        QVERIFY(m_case->apply(helena, draft).conflict);
        QCOMPARE(m_case->server.requests("AddDelegate"_L1), 0);
    }

    void anAdministratorWorksWithFullAccessOrByImpersonation_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<Access>("access");
        QTest::newRow("full access") << u"viktor.horvath"_s << Access::FullAccess;
        QTest::newRow("impersonation") << u"helpdesk"_s << Access::Impersonation;
    }

    void anAdministratorWorksWithFullAccessOrByImpersonation()
    {
        QFETCH(QString, who);
        QFETCH(Access, access);
        const Session session =
            m_case->session(who, {.address = address(u"helena.lindqvist"_s), .access = access});
        DelegatesDraft draft(m_case->read(session));
        draft.setLevel(key(u"tomas.ferreira"_s), Folder::Journal, DelegateLevel::Reviewer);
        QVERIFY(allApplied(m_case->apply(session, draft)));
        const auto entries =
            m_case->journal().entries(u"delegates"_s, address(u"helena.lindqvist"_s));
        QCOMPARE(entries.first().actor, address(who));
    }

private:
    std::optional<Case> m_case;
    Session helena;
    MailboxDelegates m_before;
};

ONBEHALF_TEST(TestApplyDelegates, QCoreApplication)

} // namespace tst_applydelegates

#include "tst_applydelegates.moc"
