// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the store stages in further folders, and what comes of it when it is cancelled, cut or
// closed in the middle.
#include "storecase.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

namespace tst_permissionsstorefurther {

using namespace PermissionsCase;
using Activity = PermissionsStore::Activity;
using Ews::PermissionLevel;
using Support::FaultProxy;

class TestPermissionsStoreFurther : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        m_proxy.emplace();
        m_proxy->passTo(m_case->server.url());
    }

    void cleanup()
    {
        m_case.reset();
        m_proxy.reset();
    }

    void spreadsToSubfoldersAsOneStep()
    {
        QVERIFY(m_case->load() && m_case->want({projects}));
        store().spreadToSubfolders(id(projects)); // nothing is staged there
        QCOMPARE(store().activity(), Activity::Idle);
        setLevel(projects, u"jonas.weber"_s, PermissionLevel::Owner);
        QSignalSpy further(&store(), &PermissionsStore::stagedFurther);
        store().spreadToSubfolders(id(projects));
        QCOMPARE(store().activity(), Activity::Gathering);
        QTRY_COMPARE(further.size(), 1);
        QCOMPARE(further.first(), (QVariantList{3, 0, 0}));
        QCOMPARE(store().draft().folders().size(), 4);
        for (const FolderDraft &folder : store().draft().folders())
            QCOMPARE(folder.entryOf(user(u"jonas.weber"_s))->level, PermissionLevel::Owner);
        store().spreadToSubfolders(id(projects));
        QTRY_COMPARE(further.size(), 2);
        QCOMPARE(further.last(), (QVariantList{0, 3, 0}));
        store().undoEdit();
        QCOMPARE(store().draft().folders().size(), 1);
    }

    void saysWhichListsCouldNotBeRead()
    {
        QVERIFY(m_case->load() && m_case->want({projects}));
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.organisation.mailboxOf(address(owner))->folders.removeIf([](const auto &folder) {
                return folder->displayName == "Tunnel Study"_L1;
            });
        });
        setLevel(projects, u"jonas.weber"_s, PermissionLevel::Owner);
        QSignalSpy further(&store(), &PermissionsStore::stagedFurther);
        store().spreadToSubfolders(id(projects));
        QTRY_COMPARE(further.size(), 1);
        QCOMPARE(further.first(), (QVariantList{2, 0, 1}));
    }

    void copiesAListToOtherFolders()
    {
        QVERIFY(m_case->load() && m_case->want({projects}));
        QSignalSpy further(&store(), &PermissionsStore::stagedFurther);
        store().copyList(id(projects), m_case->ids({u"calendar"_s, u"notes"_s}),
                         {.replaces = true, .withEverybody = false});
        QTRY_COMPARE(further.size(), 1);
        QCOMPARE(further.first(), (QVariantList{2, 0, 0}));
        const auto source = store().folderDraft(id(projects)).wanted();
        const auto copied = store().folderDraft(id(u"calendar"_s)).wanted();
        QCOMPARE(copied.entryOf(user(u"isabel.navarro"_s))->level, PermissionLevel::Owner);
        QVERIFY(!copied.entryOf(user(u"kwame.mensah"_s)));
        QCOMPARE(copied.entries.size(), source.entries.size());
        const Ews::UserId outsiders{.distinguishedUser = Ews::DistinguishedUser::Anonymous};
        QVERIFY(!store().draft().find(id(u"notes"_s))->isStaged(outsiders));
    }

    void copiesWhatSomebodyHasOrHandsItOver_data()
    {
        QTest::addColumn<bool>("handOver");
        QTest::newRow("copy") << false;
        QTest::newRow("hand over") << true;
    }

    void copiesWhatSomebodyHasOrHandsItOver()
    {
        QFETCH(const bool, handOver);
        QVERIFY(m_case->load());
        const auto isabel = user(u"isabel.navarro"_s);
        const auto chen = user(u"chen.wei"_s);
        QStringList all;
        for (const MailboxFolder &folder : store().trees().first().folders())
            all.append(folder.id.id);
        QSignalSpy further(&store(), &PermissionsStore::stagedFurther);
        store().copyRights(isabel, {chen}, handOver, all);
        QTRY_COMPARE(further.size(), 1);
        const auto counts = further.first();
        QVERIFY(counts.at(0).toInt() >= 5 && counts.at(1).toInt() > 0);
        QCOMPARE(counts.at(0).toInt() + counts.at(1).toInt(), int(all.size()));
        QCOMPARE(store().draft().folders().size(), counts.at(0).toInt());
        for (const FolderDraft &folder : store().draft().folders()) {
            const auto had = folder.base().entryOf(isabel);
            QVERIFY(had);
            QVERIFY(sameRights(folder.entryOf(chen), had));
            QCOMPARE(folder.entryOf(isabel).has_value(), !handOver);
        }
    }

    void knowsWhoCannotReachAFolderAndMakesTheWayVisible()
    {
        const QString aurora = u"inbox/Projects/Aurora Bridge"_s;
        QVERIFY(m_case->load() && m_case->want({aurora}));
        setLevel(aurora, u"chen.wei"_s, PermissionLevel::Author);
        setLevel(aurora, u"isabel.navarro"_s, PermissionLevel::Author); // sees them all
        QVERIFY(store().hiddenParents(id(aurora)).isEmpty());           // nothing is known yet
        const auto root = store().trees().first().root()->id.id;
        QVERIFY(m_case->wantIds({id(projects), id(u"inbox"_s), root}));
        const auto hidden = store().hiddenParents(id(aurora));
        QCOMPARE(hidden.size(), 1);
        QCOMPARE(hidden.first().user.primarySmtpAddress, address(u"chen.wei"_s));
        QCOMPARE(hidden.first().drafts.size(), 3);
        QVERIFY(store().hiddenParents(id(projects)).isEmpty()); // nothing is staged there
        store().stage(hidden.first().drafts);
        QVERIFY(store().hiddenParents(id(aurora)).isEmpty());
        QCOMPARE(store().draft().folders().size(), 4);
        QVERIFY(rightsOf(*store().folderDraft(root).entryOf(user(u"chen.wei"_s))) ==
                Rights{.folderVisible = true});
        store().undoEdit();
        QCOMPARE(store().hiddenParents(id(aurora)).size(), 1);
    }

    void loadingCanBeCancelled()
    {
        m_proxy->answer({.silent = true});
        m_case->renew(m_proxy->url());
        store().load();
        QTRY_COMPARE(m_proxy->arrivals().size(), 2);
        verifyCancelled();
        QVERIFY(!store().isLoaded());
    }

    void gatheringCanBeCancelled()
    {
        const auto all = manyFolders();
        const int before = m_proxy->arrivals("GetFolder");
        m_proxy->answerOperation("GetFolder", {.upstream = true, .held = true});
        store().copyRights(user(u"isabel.navarro"_s), {user(u"chen.wei"_s)}, false, all);
        QTRY_COMPARE(m_proxy->arrivals("GetFolder"), before + 1);
        verifyCancelled();
        // What is on its way may come, and nothing is asked for any more.
        QSignalSpy further(&store(), &PermissionsStore::stagedFurther);
        m_proxy->release();
        QVERIFY(m_case->wantIds({all.first()}));
        QVERIFY(m_case->wantIds({all.last()}));
        QCOMPARE(m_proxy->arrivals("GetFolder"), before + 2);
        QCOMPARE(further.size(), 0);
        QVERIFY(store().draft().isEmpty());
    }

    void applyingStopsBetweenRequests()
    {
        const auto all = manyFolders().mid(20, 25);
        QVERIFY(m_case->wantIds(all));
        for (const QString &folder : all)
            store().edit(folder, [](FolderDraft &draft) {
                draft.set(user(u"chen.wei"_s), rightsOf(PermissionLevel::Author));
            });
        connect(&store(), &PermissionsStore::progressed, &store(), [&] { store().cancel(); });
        QVERIFY(m_case->apply());
        QVERIFY(m_case->report.stoppedBy);
        QCOMPARE(m_case->report.stoppedBy->failure, Ews::Failure::Cancelled);
        QCOMPARE(outcomesOf(m_case->report).count(Outcome::Applied), 20);
        QCOMPARE(store().draft().folders().size(), 5);
        QVERIFY(m_case->apply()); // cancels anew, after the last request
        QVERIFY(store().draft().isEmpty());
    }

    void planningUndoCanBeCancelled()
    {
        m_case->renew(m_proxy->url());
        QVERIFY(m_case->load() && m_case->want({projects}));
        setLevel(projects, u"jonas.weber"_s, PermissionLevel::Author);
        QVERIFY(m_case->apply());
        const auto arrived = m_proxy->arrivals().size();
        m_proxy->answer({.silent = true});
        store().planUndo();
        QCOMPARE(store().activity(), Activity::PlanningUndo);
        QTRY_COMPARE(m_proxy->arrivals().size(), arrived + 1);
        verifyCancelled();
        QVERIFY(store().canUndoApply());
    }

    void goesOnWhereReadingWasCut()
    {
        m_case.emplace(Sandbox::Generated{.folders = 1500});
        m_proxy->passTo(m_case->server.url());
        m_case->renew(m_proxy->url());
        m_proxy->answerRequest(3, {.upstream = true, .cutAfter = 900}); // the second page
        QSignalSpy failed(&store(), &PermissionsStore::failed);
        store().load();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!store().isLoaded());
        QVERIFY(store().trees().first().folders().size() >= 1000);
        // Somebody deletes one of the first meanwhile: the others move up.
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.organisation.mailboxOf(address(owner))->folders.removeIf([](const auto &folder) {
                return folder->displayName == "Board meetings"_L1;
            });
        });
        QVERIFY(m_case->load());
        const auto now = Support::await(readFolderTree(store().session().client, address(owner)));
        QVERIFY(now);
        for (const MailboxFolder &folder : now->folders())
            QVERIFY2(store().treeOf(folder.id.id), qPrintable(folder.displayName));
        QVERIFY(m_case->load()); // the one that is gone goes
        QCOMPARE(store().trees().first().folders().size(), now->folders().size());
    }

    void stagesNothingWhereReadingTheListsWasCut()
    {
        m_case->renew(m_proxy->url());
        QVERIFY(m_case->load() && m_case->want({projects}));
        setLevel(projects, u"jonas.weber"_s, PermissionLevel::Owner);
        m_proxy->answerOperation("GetFolder", {.upstream = true, .cutAfter = 900}, 1);
        QSignalSpy further(&store(), &PermissionsStore::stagedFurther);
        store().spreadToSubfolders(id(projects));
        QTRY_COMPARE(further.size(), 1);
        QCOMPARE(further.first(), (QVariantList{0, 0, 3}));
        QCOMPARE(store().draft().folders().size(), 1);
        store().spreadToSubfolders(id(projects)); // reads them again
        QTRY_COMPARE(further.size(), 2);
        QCOMPARE(further.last(), (QVariantList{3, 0, 0}));
    }

    void keepsWhatWasNotSent()
    {
        QVERIFY(m_case->load() && m_case->want({projects}));
        setLevel(projects, u"jonas.weber"_s, PermissionLevel::Author);
        m_case->server.stop();
        QVERIFY(m_case->apply());
        QVERIFY(m_case->report.stoppedBy);
        QCOMPARE(outcomesOf(m_case->report), QList{Outcome::Staged});
        QCOMPARE(store().draft().changes().size(), 1);
        QSignalSpy failed(&store(), &PermissionsStore::failed);
        store().load();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(store().isLoaded()); // what was read stays
        QCOMPARE(store().draft().changes().size(), 1);
    }

    void readsBackWhereTheAnswerGotLost()
    {
        m_case->renew(m_proxy->url());
        QVERIFY(m_case->load() && m_case->want({projects}));
        setLevel(projects, u"jonas.weber"_s, PermissionLevel::Author);
        m_proxy->answerOperation("UpdateFolder", {.upstream = true, .cutAfter = 20});
        QVERIFY(m_case->apply());
        QVERIFY(m_case->report.stoppedBy);
        QCOMPARE(outcomesOf(m_case->report), QList{Outcome::Applied});
        QVERIFY(store().draft().isEmpty());
    }

    void closingInMidWorkIsHarmless_data()
    {
        QTest::addColumn<Activity>("activity");
        QTest::newRow("loading") << Activity::Loading;
        QTest::newRow("gathering") << Activity::Gathering;
        QTest::newRow("applying") << Activity::Applying;
        QTest::newRow("planning undo") << Activity::PlanningUndo;
    }

    void closingInMidWorkIsHarmless()
    {
        QFETCH(const Activity, activity);
        m_case->renew(m_proxy->url());
        QVERIFY(m_case->load() && m_case->want({projects}));
        setLevel(projects, u"jonas.weber"_s, PermissionLevel::Author);
        if (activity == Activity::PlanningUndo)
            QVERIFY(m_case->apply());
        m_proxy->answer({.upstream = true, .held = true});
        const auto arrived = m_proxy->arrivals().size();
        if (activity == Activity::Loading)
            store().load();
        else if (activity == Activity::Gathering)
            store().spreadToSubfolders(id(projects));
        else if (activity == Activity::Applying)
            store().apply();
        else
            store().planUndo();
        QCOMPARE(store().activity(), activity);
        QTRY_VERIFY(m_proxy->arrivals().size() > arrived);
        m_case->store.reset();
        m_proxy->release();
        QTRY_COMPARE(m_proxy->underWay(), 0);
        // Nothing more is sent: what was compared by then is not written.
        QCOMPARE(m_case->server.requests("UpdateFolder"_L1),
                 activity == Activity::PlanningUndo ? 1 : 0);
    }

private:
    PermissionsStore &store() { return *m_case->store; }
    QString id(const QString &path) { return m_case->id(path); }
    void setLevel(const QString &path, const QString &name, PermissionLevel level)
    {
        m_case->setLevel(path, name, level);
    }

    /// Of a mailbox with three requests' worth of lists, read through the proxy.
    QStringList manyFolders()
    {
        m_case.emplace(Sandbox::Generated{.folders = 250});
        m_proxy->passTo(m_case->server.url());
        m_case->renew(m_proxy->url());
        QStringList all;
        if (!m_case->load())
            return all;
        for (const MailboxFolder &folder : store().trees().first().folders())
            all.append(folder.id.id);
        return all;
    }

    void verifyCancelled()
    {
        QSignalSpy failed(&store(), &PermissionsStore::failed);
        store().cancel();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Ews::Error>().failure, Ews::Failure::Cancelled);
        QCOMPARE(store().activity(), Activity::Idle);
    }

    std::optional<FaultProxy> m_proxy;
    std::optional<StoreCase> m_case;
};

ONBEHALF_TEST(TestPermissionsStoreFurther, QCoreApplication)

} // namespace tst_permissionsstorefurther

#include "tst_permissionsstorefurther.moc"
