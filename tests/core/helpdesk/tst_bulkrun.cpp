// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulkcase.h"

#include "support/faultproxy.h"
#include "support/httpanswer.h"
#include "support/testprogram.h"

namespace tst_bulkrun {

using namespace BulkCase;
using Ews::DelegateLevel;
using Ews::PermissionLevel;
using Folder = DelegateFolder;
using Kind = BulkChange::Kind;

const QStringList owners{u"helena.lindqvist"_s, u"amara.okafor"_s, u"marek.dvorak"_s,
                         u"yuki.tanaka"_s};

/// Each kind of change in several mailboxes of the sandbox, and what can come in between.
class TestBulkRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk.emplace();
        QVERIFY(m_desk->isReady());
        m_run = m_desk->run();
    }

    void cleanup()
    {
        m_run.reset();
        m_desk.reset();
    }

    void aTemplateIsGrantedEverywhere()
    {
        QVERIFY(planned(*m_run, granting(u"deputy"_s, u"mei.lin"_s), owners));
        QCOMPARE(states(*m_run), QList<State>(4, State::Planned));
        QCOMPARE(m_desk->server.requests("AddDelegate"_L1), 0);
        QVERIFY(m_run->batchId().isEmpty());

        QVERIFY(applied(*m_run));
        QCOMPARE(states(*m_run), QList<State>(4, State::Applied));
        QCOMPARE(m_run->done(), 4);
        for (const QString &owner : owners) {
            const auto now = m_desk->now(owner);
            const Delegate *mei = now.find(key(u"mei.lin"_s));
            QVERIFY(mei);
            for (const Folder folder :
                 {Folder::Calendar, Folder::Tasks, Folder::Inbox, Folder::Contacts})
                QCOMPARE(mei->levels[folder], DelegateLevel::Editor);
            QCOMPARE(mei->receivesCopies, true);
        }
        const Batch batch = newestBatch(m_desk->journal());
        QCOMPARE(batch.batch.id, m_run->batchId());
        QCOMPARE(batch.batch.title, u"deputy: mei.lin"_s);
        QCOMPARE(batch.actor, address(u"helpdesk"_s));
        QCOMPARE(batch.mailboxes.size(), 4);
        QCOMPARE(batch.undone(), 0);
    }

    void whatIsSoAlreadyIsNotWrittenAgain()
    {
        QVERIFY(planned(*m_run, granting(u"assistant"_s, u"mei.lin"_s), owners) && applied(*m_run));
        const int sent = m_desk->server.requests("AddDelegate"_L1);
        QVERIFY(planned(*m_run, granting(u"assistant"_s, u"mei.lin"_s), owners));
        QCOMPARE(states(*m_run), QList<State>(4, State::NothingToDo));
        QVERIFY(applied(*m_run));
        QCOMPARE(states(*m_run), QList<State>(4, State::NothingToDo));
        QCOMPARE(m_desk->server.requests("AddDelegate"_L1), sent);
        QCOMPARE(batchesOf(m_desk->journal()).size(), 1);
    }

    void aRoomsReceptionIsNoDelegate()
    {
        const QStringList rooms{u"room.anchor"_s, u"room.zephyr"_s};
        QVERIFY(planned(*m_run, granting(u"reception"_s, u"isabel.navarro"_s), rooms));
        QVERIFY(m_run->results().first().changes.isEmpty());
        QCOMPARE(m_run->results().first().entryChanges.size(), 1);
        QVERIFY(applied(*m_run));
        QCOMPARE(states(*m_run), QList<State>(2, State::Applied));
        for (const QString &room : rooms) {
            QVERIFY(!m_desk->now(room).find(key(u"isabel.navarro"_s)));
            QCOMPARE(m_desk->entry(room, u"isabel.navarro"_s)->level, PermissionLevel::Editor);
        }
    }

    /// A delegate, somebody with entries only, and a mailbox without a trace of them.
    void aLeaverLosesEverything()
    {
        const QStringList mailboxes{u"yuki.tanaka"_s, u"marek.dvorak"_s, u"amara.okafor"_s};
        QVERIFY(planned(*m_run, {.kind = Kind::Revoke, .who = person(u"chen.wei"_s)}, mailboxes));
        QCOMPARE(states(*m_run), (QList{State::Planned, State::Planned, State::NothingToDo}));
        QVERIFY(applied(*m_run));
        QCOMPARE(states(*m_run), (QList{State::Applied, State::Applied, State::NothingToDo}));
        for (const QString &mailbox : mailboxes) {
            const auto now = m_desk->now(mailbox);
            QVERIFY(!now.find(person(u"chen.wei"_s)));
            for (const Folder folder : delegateFolders)
                QVERIFY(!now.entryOf(person(u"chen.wei"_s), folder));
        }
    }

    void aLeaverIsSweptOffFoldersBelow()
    {
        const BulkChange sweep{
            .kind = Kind::Revoke, .who = person(u"isabel.navarro"_s), .everyFolder = true};
        QVERIFY(planned(*m_run, sweep, {u"helena.lindqvist"_s}));
        QStringList folders;
        for (const EntryChange &change : m_run->results().first().entryChanges)
            folders.append(change.folderName);
        QVERIFY(folders.contains(u"Projects"_s));
        QVERIFY(applied(*m_run));
        QCOMPARE(states(*m_run), QList{State::Applied});
        const auto sid = m_desk->server.exchange().with(
            [](Sandbox::State &state) { return state.organisation.sidOf(u"isabel.navarro"_s); });
        m_desk->server.exchange().with([&](Sandbox::State &state) {
            const auto *mailbox = state.organisation.mailboxOf(address(u"helena.lindqvist"_s));
            for (const Sandbox::Folder &folder : mailbox->folders)
                if (folder.key != u"msgfolderroot"_s) // it is no folder of the tree
                    QVERIFY2(!folder.entry(sid), qPrintable(folder.displayName));
        });
    }

    /// Also what no level says; what the new one has already stays.
    void rightsAreCopiedAndHandedOver()
    {
        const auto source = m_desk->now(u"helena.lindqvist"_s);
        const auto custom = source.entryOf(person(u"priya.raman"_s), Folder::Contacts);
        QCOMPARE(custom->level, PermissionLevel::Custom);
        QVERIFY(planned(*m_run,
                        {.kind = Kind::CopyRights,
                         .who = person(u"priya.raman"_s),
                         .to = person(u"giulia.conti"_s)},
                        {u"helena.lindqvist"_s}) &&
                applied(*m_run));
        QCOMPARE(states(*m_run), QList{State::Applied});
        auto now = m_desk->now(u"helena.lindqvist"_s);
        QCOMPARE(now.find(key(u"giulia.conti"_s))->levels[Folder::Calendar],
                 DelegateLevel::Reviewer);
        const auto both = rightsOf(*now.entryOf(person(u"giulia.conti"_s), Folder::Contacts));
        QVERIFY(both.contain(rightsOf(*custom)));
        QVERIFY(both.contain(rightsOf(PermissionLevel::Author))); // she had that
        QVERIFY(now.find(key(u"priya.raman"_s)));

        QVERIFY(planned(*m_run,
                        {.kind = Kind::HandOver,
                         .who = person(u"jonas.weber"_s),
                         .to = person(u"mei.lin"_s)},
                        {u"helena.lindqvist"_s, u"amara.okafor"_s}) &&
                applied(*m_run));
        QCOMPARE(states(*m_run), (QList{State::Applied, State::NothingToDo}));
        now = m_desk->now(u"helena.lindqvist"_s);
        QVERIFY(!now.find(key(u"jonas.weber"_s)));
        const Delegate *mei = now.find(key(u"mei.lin"_s));
        QCOMPARE(mei->levels[Folder::Calendar], DelegateLevel::Editor);
        QCOMPARE(mei->levels[Folder::Inbox], DelegateLevel::Reviewer);
        QCOMPARE(mei->receivesCopies, true);
    }

    void everybodySeesFreeBusyAgain()
    {
        QVERIFY(planned(*m_run, {.kind = Kind::ResetDefault}, {u"helena.lindqvist"_s}) &&
                applied(*m_run));
        QCOMPARE(states(*m_run), QList{State::Applied});
        const auto now = m_desk->now(u"helena.lindqvist"_s);
        const Ews::UserId everybody{.distinguishedUser = Ews::DistinguishedUser::Default};
        const Ews::UserId anonymous{.distinguishedUser = Ews::DistinguishedUser::Anonymous};
        for (const Folder folder : delegateFolders) {
            QCOMPARE(now.entryOf(everybody, folder)->level, folder == Folder::Calendar
                                                                ? PermissionLevel::FreeBusyTimeOnly
                                                                : PermissionLevel::None);
            if (const auto entry = now.entryOf(anonymous, folder))
                QCOMPARE(entry->level, PermissionLevel::None);
        }
    }

    void whatSomebodyElseChangedIsNotOverwritten()
    {
        QVERIFY(planned(*m_run, granting(u"assistant"_s, u"tomas.ferreira"_s), owners));
        DelegatesDraft other(m_desk->now(u"helena.lindqvist"_s));
        other.setLevel(key(u"tomas.ferreira"_s), Folder::Inbox, DelegateLevel::Author);
        QVERIFY(allApplied(m_desk->apply(m_desk->owner(u"helena.lindqvist"_s), other)));
        QVERIFY(applied(*m_run));
        QCOMPARE(states(*m_run),
                 (QList{State::Conflict, State::Applied, State::Applied, State::Applied}));
        QVERIFY(!m_run->results().first().changedElsewhere.isEmpty());
        QCOMPARE(m_desk->now(u"helena.lindqvist"_s)
                     .find(key(u"tomas.ferreira"_s))
                     ->levels[Folder::Calendar],
                 DelegateLevel::Author);
        // Looked at again, it is done, in the same batch.
        m_run->planAgain({0});
        QVERIFY(finish(*m_run) && applied(*m_run));
        QCOMPARE(states(*m_run), QList<State>(4, State::Applied));
        QCOMPARE(newestBatch(m_desk->journal()).mailboxes.size(), 4);
    }

    void oneThatIsRefusedOrMissingDoesNotStopTheRest()
    {
        QStringList some = owners;
        some.insert(1, u"nobody.at.all"_s);
        some.insert(2, u"mei.lin"_s);            // it is her own
        some.insert(3, u"ricardo.montenegro"_s); // a group among the delegates
        some.insert(4, u"ingrid.solheim"_s);     // the directory refuses
        QVERIFY(planned(*m_run, granting(u"assistant"_s, u"mei.lin"_s), some));
        QCOMPARE(m_run->results().at(1).state, State::Failed);
        QVERIFY(m_run->results().at(1).error);
        QCOMPARE(m_run->results().at(2).skipped, SkipReason::IsOwner);
        QCOMPARE(m_run->results().at(3).skipped, SkipReason::DelegatesUnknown);
        QVERIFY(applied(*m_run));
        QCOMPARE(states(*m_run),
                 (QList{State::Applied, State::Failed, State::Skipped, State::Skipped,
                        State::Refused, State::Applied, State::Applied, State::Applied}));
        QCOMPARE(m_run->results().at(4).error->code, u"ErrorAddDelegatesFailed"_s);
    }

    void aBusyServerIsAskedAgain()
    {
        QVERIFY(planned(*m_run, granting(u"assistant"_s, u"mei.lin"_s), owners));
        m_desk->server.exchange().with([](Sandbox::State &state) {
            state.controls.busyCalls = 6;
            state.controls.backOff = std::chrono::milliseconds(1);
        });
        QVERIFY(applied(*m_run));
        QCOMPARE(states(*m_run), QList<State>(4, State::Applied));
    }

    void aWriteThatNobodyAnsweredIsLookedAt_data()
    {
        QTest::addColumn<bool>("arrives");
        QTest::addColumn<int>("unread"); // readings that are cut afterwards
        for (const int unread : {0, 2, 4}) {
            QTest::addRow("it arrives, %d readings are cut", unread) << true << unread;
            QTest::addRow("it does not, %d readings are cut", unread) << false << unread;
        }
    }

    void aWriteThatNobodyAnsweredIsLookedAt()
    {
        QFETCH(const bool, arrives);
        QFETCH(const int, unread);
        Support::FaultProxy proxy;
        proxy.passTo(m_desk->server.url());
        m_run = m_desk->run(proxy.url());
        QVERIFY(planned(*m_run, granting(u"assistant"_s, u"mei.lin"_s), {u"amara.okafor"_s}));
        proxy.answerOperation("AddDelegate", {.upstream = arrives, .cutAfter = 0}, 1);
        for (int i = 0; i < unread; ++i) // what comes after the comparison and the write
            proxy.answerRequest(6 + 2 * i, {.cutAfter = 0});
        QVERIFY(applied(*m_run));
        QCOMPARE(states(*m_run), QList{arrives ? State::Applied : State::Failed});
        QCOMPARE(m_desk->now(u"amara.okafor"_s).find(key(u"mei.lin"_s)) != nullptr, arrives);
        const Batch batch = newestBatch(m_desk->journal());
        QVERIFY(std::ranges::none_of(batch.mailboxes, &BatchMailbox::cutOff));
        QCOMPARE(batch.undone(), arrives ? 0 : 1);
        m_run->planAgain({0});
        QVERIFY(finish(*m_run) && applied(*m_run));
        QVERIFY(m_run->results().first().isWhole());
    }

    void whatCannotBeReadIsUnknown()
    {
        Support::FaultProxy proxy;
        proxy.passTo(m_desk->server.url());
        m_run = m_desk->run(proxy.url());
        QVERIFY(planned(*m_run, granting(u"assistant"_s, u"mei.lin"_s), {u"amara.okafor"_s}));
        for (int request = 5; request < 40; ++request)
            proxy.answerRequest(request, {.upstream = request == 5, .cutAfter = 0});
        QVERIFY(applied(*m_run));
        QCOMPARE(states(*m_run), QList{State::Unknown});
        QVERIFY(newestBatch(m_desk->journal()).mailboxes.first().cutOff);
    }

    void itPausesAndIsCancelled()
    {
        Support::FaultProxy proxy;
        proxy.passTo(m_desk->server.url());
        m_run = std::make_unique<BulkRun>(m_desk->clients(proxy.url()), m_desk->journal(), 1);
        QVERIFY(planned(*m_run, granting(u"assistant"_s, u"mei.lin"_s), owners));
        proxy.answerOperation("AddDelegate", {.upstream = true, .held = true});
        m_run->apply();
        QVERIFY(QTest::qWaitFor([&] { return proxy.arrivals("AddDelegate") == 1; }));
        m_run->pause();
        proxy.release();
        QVERIFY(QTest::qWaitFor([&] { return m_run->done() == 1; }));
        QVERIFY(m_run->isPaused() && m_run->activity() == BulkRun::Activity::Applying);
        m_run->cancel();
        QVERIFY(finish(*m_run));
        QVERIFY(!m_run->isPaused());
        QCOMPARE(states(*m_run),
                 (QList{State::Applied, State::Planned, State::Planned, State::Planned}));
        QCOMPARE(proxy.arrivals("AddDelegate"), 1);
        QVERIFY(applied(*m_run)); // just the rest, as it was planned
        QCOMPARE(states(*m_run), QList<State>(4, State::Applied));
        QCOMPARE(proxy.arrivals("AddDelegate"), 4);
    }

    void aWrongPasswordEndsIt()
    {
        const Account account{.server = m_desk->server.url(), .address = address(u"helpdesk"_s)};
        const auto wrong = [&](const QString &mailbox) {
            return openSession(account, BasicSignIn{address(u"helpdesk"_s), u"wrong"_s},
                               {.address = mailbox, .access = Access::Impersonation})
                .client;
        };
        m_run = std::make_unique<BulkRun>(wrong, m_desk->journal(), 1);
        QSignalSpy stopped(m_run.get(), &BulkRun::stopped);
        QVERIFY(planned(*m_run, granting(u"assistant"_s, u"mei.lin"_s), owners));
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(states(*m_run),
                 (QList{State::Failed, State::Waiting, State::Waiting, State::Waiting}));
    }

private:
    std::optional<Desk> m_desk;
    std::unique_ptr<BulkRun> m_run;
};

ONBEHALF_TEST(TestBulkRun, QCoreApplication)

} // namespace tst_bulkrun

#include "tst_bulkrun.moc"
