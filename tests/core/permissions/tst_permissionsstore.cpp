// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storecase.h"
#include "support/testprogram.h"

#include <QSignalSpy>

namespace tst_permissionsstore {

using namespace PermissionsCase;
using Activity = PermissionsStore::Activity;
using Ews::PermissionLevel;

class TestPermissionsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }

    void cleanup() { m_case.reset(); }

    void readsTheTreeAndNoLists()
    {
        QVERIFY(m_case->load());
        QCOMPARE(m_case->server.requests(), 2);
        QCOMPARE(store().trees().size(), 1);
        QVERIFY(store().trees().first().byPath(projects));
        QVERIFY(!store().list(id(projects)));
        QVERIFY(store().folderDraft(id(projects)).base().id.id.isEmpty());
        QVERIFY(!store().treeOf(u"nowhere"_s));
    }

    void readsWhatIsWantedInOneRequest()
    {
        QVERIFY(m_case->load());
        QSignalSpy read(&store(), &PermissionsStore::listsRead);
        const int before = m_case->server.requests();
        const QStringList six =
            ids({u"calendar"_s, u"tasks"_s, u"inbox"_s, u"contacts"_s, u"notes"_s, u"journal"_s});
        store().wantLists(six);
        store().wantLists(six); // on their way already
        store().wantLists({QString()});
        QTRY_COMPARE(read.size(), 1);
        QCOMPARE(read.first().first().toStringList().size(), 6);
        for (const QString &one : six)
            QVERIFY(store().list(one) && *store().list(one));
        store().wantLists(six); // here already
        store().wantLists({id(projects)});
        QTRY_VERIFY(store().list(id(projects)));
        QCOMPARE(m_case->server.requests() - before, 2);
    }

    void readsAHundredAtATimeAndTheLatestWishFirst()
    {
        m_case.emplace(Sandbox::Generated{.folders = 250});
        QVERIFY(m_case->load());
        QStringList all;
        for (const MailboxFolder &folder : store().trees().first().folders())
            all.append(folder.id.id);
        QVERIFY(all.size() > 250);
        const int before = m_case->server.requests();
        QList<QStringList> batches;
        connect(&store(), &PermissionsStore::listsRead, this,
                [&](const QStringList &one) { batches.append(one); });
        store().wantLists(all.mid(1));
        store().wantLists({all.first()}); // while the first hundred are on their way
        QTRY_VERIFY(std::ranges::all_of(
            all, [&](const QString &one) { return store().list(one).has_value(); }));
        QCOMPARE(batches.at(0).size(), 100);
        QCOMPARE(batches.at(0).first(), all.last());
        QCOMPARE(batches.at(1).first(), all.first());
        QCOMPARE(m_case->server.requests() - before, int(batches.size()));
        QCOMPARE(batches.size(), (all.size() + 99) / 100);
    }

    void editsAreUndoneAndRedoneOneByOne()
    {
        QVERIFY(m_case->load() && m_case->want({projects, u"calendar"_s}));
        setLevel(projects, u"jonas.weber"_s, PermissionLevel::Author);
        setLevel(u"calendar"_s, u"jonas.weber"_s, PermissionLevel::Reviewer);
        setLevel(u"calendar"_s, u"jonas.weber"_s, PermissionLevel::Reviewer); // no step
        setLevel(u"notes"_s, u"jonas.weber"_s, PermissionLevel::Reviewer);    // was not read
        QCOMPARE(store().draft().changes().size(), 2);
        store().undoEdit();
        QCOMPARE(store().draft().changes().size(), 1);
        store().undoEdit();
        store().undoEdit();
        QVERIFY(store().draft().isEmpty());
        QVERIFY(!store().canUndoEdit());
        store().redoEdit();
        store().redoEdit();
        QCOMPARE(store().draft().changes().size(), 2);
        store().clear();
        QVERIFY(store().draft().isEmpty());
        store().undoEdit();
        QCOMPARE(store().draft().changes().size(), 2);
        store().undoEdit();
        setLevel(projects, u"mei.lin"_s, PermissionLevel::Author);
        QVERIFY(!store().canRedoEdit());
    }

    void reloadingKeepsEditsAndTellsWhatOthersChanged()
    {
        QVERIFY(m_case->load() && m_case->want({projects, u"calendar"_s}));
        setLevel(projects, u"jonas.weber"_s, PermissionLevel::Author);
        setLevel(u"calendar"_s, u"aisha.rahman"_s, PermissionLevel::Author);
        m_case->setOnServer(u"Projects"_s, u"mei.lin"_s, 0);
        QSignalSpy elsewhere(&store(), &PermissionsStore::changedElsewhere);
        QSignalSpy replaced(&store(), &PermissionsStore::treesReplaced);
        QVERIFY(m_case->load());
        QCOMPARE(replaced.size(), 1);
        QTRY_COMPARE(elsewhere.size(), 1);
        const auto changes = elsewhere.first().first().value<QList<EntryChange>>();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().user.primarySmtpAddress, address(u"mei.lin"_s));
        QCOMPARE(store().draft().changes().size(), 2);
        QVERIFY(store().draft().find(id(projects))->base().entryOf(user(u"mei.lin"_s)));
    }

    void stepsThatAreTakenBackKnowTheNewerListToo()
    {
        QVERIFY(m_case->load() && m_case->want({projects}));
        setLevel(projects, u"jonas.weber"_s, PermissionLevel::Author);
        store().undoEdit();
        m_case->setOnServer(u"Projects"_s, u"mei.lin"_s, 0);
        QVERIFY(m_case->load() && m_case->want({projects}));
        store().redoEdit();
        QVERIFY(store().draft().find(id(projects))->base().entryOf(user(u"mei.lin"_s)));
        QVERIFY(m_case->apply());
        QCOMPARE(m_case->report.conflicts.size(), 0);
        QCOMPARE(m_case->report.changedElsewhere.size(), 0);
        QCOMPARE(outcomesOf(m_case->report), QList{Outcome::Applied});
    }

    void stagesWhatWasStagedBeforeTheListsAreRead()
    {
        QVERIFY(m_case->load() && m_case->want({projects, u"calendar"_s}));
        setLevel(projects, u"jonas.weber"_s, PermissionLevel::Author);
        setLevel(u"calendar"_s, u"aisha.rahman"_s, PermissionLevel::Author);
        const auto staged = store().draft().folders();
        const QString folder = id(projects);
        m_case->renew(); // as after a new password
        store().stage(staged);
        QCOMPARE(store().draft().folders().size(), 2);
        QVERIFY(store().draft().find(folder));
        QVERIFY(m_case->load());
        QTRY_VERIFY(store().list(id(projects)));
        QCOMPARE(store().draft().changes().size(), 2);
        QVERIFY(m_case->apply());
        QCOMPARE(outcomesOf(m_case->report), QList<Outcome>(2, Outcome::Applied));
    }

    void aConflictIsShownAndThenMeant()
    {
        QVERIFY(m_case->load() && m_case->want({projects}));
        setLevel(projects, u"jonas.weber"_s, PermissionLevel::Author);
        FolderDraft others = m_case->read(projects);
        others.set(user(u"jonas.weber"_s), rightsOf(PermissionLevel::Owner));
        QCOMPARE(outcomesOf(m_case->applyAlone(others)), QList{Outcome::Applied});
        QVERIFY(m_case->apply());
        QCOMPARE(m_case->report.conflicts.size(), 1);
        QCOMPARE(outcomesOf(m_case->report), QList{Outcome::Staged});
        QCOMPARE(store().draft().changes().size(), 1);
        QCOMPARE(store().draft().changes().first().before->level, PermissionLevel::Owner);
        QVERIFY(m_case->apply());
        QCOMPARE(m_case->report.conflicts.size(), 0);
        QCOMPARE(outcomesOf(m_case->report), QList{Outcome::Applied});
        QVERIFY(store().draft().isEmpty());
        QCOMPARE(m_case->read(projects).entryOf(user(u"jonas.weber"_s))->level,
                 PermissionLevel::Author);
    }

    void applyingTakesNoEditsAndEndsTheSteps()
    {
        QVERIFY(m_case->load() && m_case->want({projects}));
        QVERIFY(!store().canUndoApply());
        setLevel(projects, u"jonas.weber"_s, PermissionLevel::Author);
        QSignalSpy applied(&store(), &PermissionsStore::applied);
        store().apply();
        QCOMPARE(store().activity(), Activity::Applying);
        setLevel(projects, u"mei.lin"_s, PermissionLevel::Owner);
        store().undoEdit();
        store().load();
        store().apply();
        QCOMPARE(store().draft().changes().size(), 1);
        QTRY_COMPARE(applied.size(), 1);
        QVERIFY(store().draft().isEmpty());
        QVERIFY(!store().canUndoEdit());
        QVERIFY(store().canUndoApply());
        // The list that was read back is the one that is shown.
        QCOMPARE(store().folderDraft(id(projects)).entryOf(user(u"jonas.weber"_s))->level,
                 PermissionLevel::Author);
    }

    void undoingKeepsWhatIsStagedBesides()
    {
        QVERIFY(m_case->load() && m_case->want({projects, u"calendar"_s}));
        setLevel(projects, u"jonas.weber"_s, PermissionLevel::Author);
        QVERIFY(m_case->apply());
        setLevel(projects, u"mei.lin"_s, PermissionLevel::Owner);
        setLevel(u"calendar"_s, u"aisha.rahman"_s, PermissionLevel::Author);
        QVERIFY(m_case->undo());
        QCOMPARE(outcomesOf(m_case->report), QList{Outcome::Applied});
        QCOMPARE(store().draft().folders().size(), 2);
        QCOMPARE(store().draft().changes().size(), 2);
        QCOMPARE(store().draft().find(id(projects))->changes().first().user.primarySmtpAddress,
                 address(u"mei.lin"_s));
    }

    void saysThatThereIsNothingToUndo()
    {
        QVERIFY(m_case->load());
        QSignalSpy failed(&store(), &PermissionsStore::failed);
        store().planUndo();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Ews::Error>().code, u"NothingToUndo"_s);
        QCOMPARE(store().activity(), Activity::Idle);
    }

    void looksGroupsUpOnce()
    {
        QVERIFY(m_case->load() && m_case->want({u"inbox/Projects/Harbour Line"_s}));
        const auto entries =
            store().folderDraft(id(u"inbox/Projects/Harbour Line"_s)).base().entries;
        QList<Ews::UserId> accounts;
        for (const Ews::Permission &entry : entries)
            accounts.append(entry.userId);
        QSignalSpy known(&store(), &PermissionsStore::groupsKnown);
        store().lookUp(accounts);
        store().lookUp(accounts);
        QTRY_COMPARE(known.size(), 1);
        const int asked = m_case->server.requests("ExpandDL"_L1);
        QVERIFY(store().groups().isGroup(user(u"executive.office"_s)));
        store().lookUp(accounts);
        QVERIFY(m_case->load());
        QCOMPARE(m_case->server.requests("ExpandDL"_L1), asked);
        QCOMPARE(known.size(), 1);
    }

private:
    PermissionsStore &store() { return *m_case->store; }
    QString id(const QString &path) { return m_case->id(path); }
    QStringList ids(const QStringList &paths) { return m_case->ids(paths); }
    void setLevel(const QString &path, const QString &name, PermissionLevel level)
    {
        m_case->setLevel(path, name, level);
    }

    std::optional<StoreCase> m_case;
};

ONBEHALF_TEST(TestPermissionsStore, QCoreApplication)

} // namespace tst_permissionsstore

#include "tst_permissionsstore.moc"
