// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The store with folders of more than one mailbox: each is written by itself, one after the other.

#include "storecase.h"

#include "sandbox/rights.h"
#include "support/testprogram.h"

namespace tst_permissionsstoremailboxes {

using namespace PermissionsCase;
using Ews::PermissionLevel;

namespace {

const auto ricardo = u"ricardo.montenegro"_s;

} // namespace

class TestPermissionsStoreMailboxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }

    void cleanup() { m_case.reset(); }

    void appliesToTwoMailboxesAndUndoesTheNewestFirst()
    {
        m_case->workAs(u"viktor.horvath"_s);
        QVERIFY(m_case->load());
        const QString other = m_case->open(ricardo, u"calendar"_s);
        QVERIFY(!other.isEmpty());
        QCOMPARE(store().treeOf(other)->mailbox(), address(ricardo));
        QVERIFY(m_case->wantIds({id(projects), other}));
        const auto author = rightsOf(PermissionLevel::Author);
        for (const QString &folder : {id(projects), other})
            store().edit(folder, [&](FolderDraft &one) { one.set(user(u"mei.lin"_s), author); });
        QVERIFY(m_case->apply());
        QCOMPARE(outcomesOf(m_case->report), QList<Outcome>(2, Outcome::Applied));
        for (const QString &mailbox : {owner, ricardo})
            QCOMPARE(m_case->journal().entries(permissionsJournalKind, address(mailbox)).size(), 1);
        const auto levelIn = [&](const QString &folder) {
            const auto entry = store().folderDraft(folder).entryOf(user(u"mei.lin"_s));
            return entry ? std::optional(entry->level) : std::nullopt;
        };
        QVERIFY(m_case->undo());
        QCOMPARE(levelIn(other), std::nullopt);
        QCOMPARE(levelIn(id(projects)), PermissionLevel::Author);
        QVERIFY(store().canUndoApply());
        QVERIFY(m_case->undo());
        QVERIFY(levelIn(id(projects)) != PermissionLevel::Author);
        QVERIFY(!store().canUndoApply());
    }

    void aConflictInTheSecondMailboxKeepsWhatTheFirstGot()
    {
        QVERIFY(stageInTwoMailboxes());
        m_case->setOnServer(u"Calendar"_s, u"mei.lin"_s, sandboxRights(PermissionLevel::Editor),
                            ricardo);
        QVERIFY(m_case->apply());
        const PermissionsReport report = m_case->report;
        QCOMPARE(outcomesOf(report), (QList{Outcome::Applied, Outcome::Staged}));
        QVERIFY(!report.stoppedBy);
        QCOMPARE(report.conflicts.size(), 1);
        QCOMPARE(report.conflicts.first().folderId.id, m_other);
        QCOMPARE(report.conflicts.first().after->level, PermissionLevel::Editor);
        QCOMPARE(m_case->server.requests("UpdateFolder"_L1), 1);
        QCOMPARE(levelOnServer(id(projects)), PermissionLevel::Author);
        QCOMPARE(levelOnServer(m_other), PermissionLevel::Editor);
        // Only the second is staged, over what was found there.
        const auto staged = store().draft().changes();
        QCOMPARE(staged.size(), 1);
        QCOMPARE(staged.first().folderId.id, m_other);
        QCOMPARE(staged.first().before->level, PermissionLevel::Editor);
        QCOMPARE(staged.first().after->level, PermissionLevel::Author);
        // What was written can be undone by the entry that the report names.
        const auto entries = journalOf(owner);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(report.journalId, entries.first().id);
        QVERIFY(journalOf(ricardo).isEmpty());
        QVERIFY(m_case->undo());
        QVERIFY(levelOnServer(id(projects)) != PermissionLevel::Author);
        QCOMPARE(store().draft().changes().size(), 1);
        QVERIFY(m_case->apply());
        QCOMPARE(outcomesOf(m_case->report), QList{Outcome::Applied});
        QCOMPARE(levelOnServer(m_other), PermissionLevel::Author);
        QVERIFY(store().draft().isEmpty());
    }

    void aConflictInTheFirstMailboxLeavesTheSecondAlone()
    {
        QVERIFY(stageInTwoMailboxes());
        m_case->setOnServer(u"Projects"_s, u"mei.lin"_s, sandboxRights(PermissionLevel::Editor));
        QVERIFY(m_case->apply());
        QCOMPARE(outcomesOf(m_case->report), QList<Outcome>(2, Outcome::Staged));
        QCOMPARE(m_case->report.conflicts.size(), 1);
        QCOMPARE(m_case->report.conflicts.first().folderId.id, id(projects));
        QVERIFY(m_case->report.journalId.isEmpty());
        QCOMPARE(m_case->server.requests("UpdateFolder"_L1), 0);
        QCOMPARE(store().draft().folders().size(), 2);
        QVERIFY(m_case->apply());
        QCOMPARE(outcomesOf(m_case->report), QList<Outcome>(2, Outcome::Applied));
        for (const QString &folder : {id(projects), m_other})
            QCOMPARE(levelOnServer(folder), PermissionLevel::Author);
        QVERIFY(store().draft().isEmpty());
    }

    void openingTheSameMailboxAgainAddsToItsTree()
    {
        QVERIFY(m_case->load());
        const QString calendar = m_case->open(u"katharina.brandt"_s, u"calendar"_s);
        QVERIFY(!calendar.isEmpty());
        QVERIFY(!m_case->open(u"Katharina.Brandt"_s, u"calendar"_s).isEmpty());
        QCOMPARE(store().trees().size(), 2);
        QVERIFY(!m_case->open(owner, u"inbox"_s).isEmpty()); // one's own
        QCOMPARE(store().trees().size(), 2);
    }

private:
    PermissionsStore &store() { return *m_case->store; }
    QString id(const QString &path) { return m_case->id(path); }

    static Sandbox::Rights sandboxRights(PermissionLevel level)
    {
        return Sandbox::rightsOf(level, false).value_or(0);
    }
    QList<JournalEntry> journalOf(const QString &name)
    {
        return m_case->journal().entries(permissionsJournalKind, address(name));
    }

    /// Mei becomes an author in a folder of one's own, and in one that one owns elsewhere.
    bool stageInTwoMailboxes()
    {
        m_case->setOnServer(u"Calendar"_s, owner, sandboxRights(PermissionLevel::Owner), ricardo);
        if (!m_case->load())
            return false;
        m_other = m_case->open(ricardo, u"calendar"_s);
        if (m_other.isEmpty() || !m_case->wantIds({id(projects), m_other}))
            return false;
        for (const QString &folder : {id(projects), m_other})
            store().edit(folder, [](FolderDraft &one) {
                one.set(user(u"mei.lin"_s), rightsOf(PermissionLevel::Author));
            });
        return store().draft().changes().size() == 2;
    }

    /// Mei's, whatever the store knows.
    std::optional<PermissionLevel> levelOnServer(const QString &folder)
    {
        const auto list = Support::await(readPermissionLists(store().session().client,
                                                             {Ews::FolderId{.id = folder}}))
                              .first();
        const auto entry = list ? list->entryOf(user(u"mei.lin"_s)) : std::nullopt;
        return entry ? std::optional(entry->level) : std::nullopt;
    }

    std::optional<StoreCase> m_case;
    QString m_other; ///< The folder of another mailbox.
};

ONBEHALF_TEST(TestPermissionsStoreMailboxes, QCoreApplication)

} // namespace tst_permissionsstoremailboxes

#include "tst_permissionsstoremailboxes.moc"
