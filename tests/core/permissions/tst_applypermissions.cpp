// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissionscase.h"
#include "support/faultproxy.h"
#include "support/schemas.h"
#include "support/testprogram.h"

namespace tst_applypermissions {

using namespace PermissionsCase;
using Ews::PermissionLevel;
using Support::await;
using Support::FaultProxy;

class TestApplyPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace(Sandbox::Generated{.folders = 60});
        QVERIFY(m_case->isReady());
    }

    void cleanup() { m_case.reset(); }

    void writesWhatIsStagedAndNothingElse()
    {
        FolderDraft draft = m_case->read(projects);
        const auto before = draft.base();
        draft.set(user(u"jonas.weber"_s), rightsOf(PermissionLevel::PublishingEditor));
        draft.set(user(u"mei.lin"_s), custom());
        draft.remove(user(u"isabel.navarro"_s));
        const int requests = m_case->server.requests();
        const auto report = m_case->apply({draft});
        QCOMPARE(m_case->server.requests() - requests, 3); // read, write, read back
        QCOMPARE(report.requests, 3);
        QVERIFY(!report.stoppedBy);
        QCOMPARE(outcomesOf(report), QList<Outcome>(3, Outcome::Applied));
        QVERIFY(report.remaining.first().isEmpty());
        const FolderPermissions after = m_case->list(projects);
        QCOMPARE(after.entryOf(user(u"jonas.weber"_s))->level, PermissionLevel::PublishingEditor);
        QCOMPARE(rightsOf(*after.entryOf(user(u"mei.lin"_s))), custom());
        QVERIFY(!after.entryOf(user(u"isabel.navarro"_s)));
        for (const EntryChange &change : differences(before, after))
            QVERIFY(draft.isStaged(change.user));
    }

    void journalsTheListsBeforeAndAfter()
    {
        FolderDraft draft = m_case->read(projects);
        draft.set(user(u"jonas.weber"_s), rightsOf(PermissionLevel::Owner));
        const auto report = m_case->apply({draft});
        const auto entries = m_case->journal().entries(permissionsJournalKind, address(owner));
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().id, report.journalId);
        const auto before = permissionsFromJson(entries.first().before);
        const auto after = permissionsFromJson(entries.first().after);
        QVERIFY(before && after);
        QCOMPARE(before->first(), draft.base());
        QCOMPARE(after->first(), m_case->list(projects));
        QVERIFY(!entries.first().undone);
    }

    void mergesWhatOthersChanged()
    {
        FolderDraft draft = m_case->read(projects);
        draft.set(user(u"jonas.weber"_s), rightsOf(PermissionLevel::Editor));
        FolderDraft others = m_case->read(projects);
        others.set(user(u"mei.lin"_s), rightsOf(PermissionLevel::Author));
        QCOMPARE(outcomesOf(m_case->apply({others})), QList{Outcome::Applied});
        const auto report = m_case->apply({draft});
        QCOMPARE(outcomesOf(report), QList{Outcome::Applied});
        QCOMPARE(report.changedElsewhere.size(), 1);
        QCOMPARE(m_case->list(projects).entryOf(user(u"mei.lin"_s))->level,
                 PermissionLevel::Author);
    }

    void isContentWhereSomebodyElseDidTheSame()
    {
        FolderDraft draft = m_case->read(projects);
        draft.set(user(u"jonas.weber"_s), rightsOf(PermissionLevel::Editor));
        m_case->apply({draft});
        const int writes = m_case->server.requests("UpdateFolder"_L1);
        const auto report = m_case->apply({draft});
        QCOMPARE(outcomesOf(report), QList{Outcome::Applied});
        QCOMPARE(m_case->server.requests("UpdateFolder"_L1), writes);
        QVERIFY(report.journalId.isEmpty());
    }

    void stopsAtATrueConflict()
    {
        FolderDraft draft = m_case->read(projects);
        draft.set(user(u"jonas.weber"_s), rightsOf(PermissionLevel::Editor));
        FolderDraft others = m_case->read(projects);
        others.set(user(u"jonas.weber"_s), rightsOf(PermissionLevel::Author));
        m_case->apply({others});
        const auto report = m_case->apply({draft});
        QCOMPARE(report.conflicts.size(), 1);
        QCOMPARE(report.conflicts.first().after->level, PermissionLevel::Author);
        QCOMPARE(outcomesOf(report), QList{Outcome::Staged});
        QVERIFY(report.journalId.isEmpty());
        QCOMPARE(m_case->server.requests("UpdateFolder"_L1), 1); // the others'
    }

    void losesNobodysChangeWhenTwoWriteAtOnce()
    {
        const Session other = m_case->Case::session(
            u"viktor.horvath"_s, {.address = address(owner), .access = Access::FullAccess});
        const QStringList people{u"jonas.weber"_s, u"mei.lin"_s};
        for (int round = 0; round < 100; ++round) {
            const auto level = round % 2 ? PermissionLevel::Editor : PermissionLevel::Author;
            FolderDraft one = m_case->read(projects);
            FolderDraft two = one;
            one.set(user(people.at(0)), rightsOf(level));
            two.set(user(people.at(1)), rightsOf(level));
            const auto first =
                applyPermissions(m_case->session.client, address(owner), {one}, m_case->journal());
            const auto second =
                applyPermissions(other.client, address(owner), {two}, m_case->journal());
            QCOMPARE(outcomesOf(await(first)), QList{Outcome::Applied});
            QCOMPARE(outcomesOf(await(second)), QList{Outcome::Applied});
            const FolderPermissions after = m_case->list(projects);
            for (const QString &name : people)
                QCOMPARE(after.entryOf(user(name))->level, level);
        }
    }

    void writesManyFoldersAndTellsHowFar()
    {
        QList<FolderDraft> drafts;
        for (const MailboxFolder *folder :
             m_case->tree.descendants(m_case->tree.byPath(u"Archive"_s)->id.id)) {
            drafts.append(FolderDraft(m_case->list(folder->id)));
            drafts.last().set(user(u"jonas.weber"_s), rightsOf(PermissionLevel::Author));
        }
        QCOMPARE(drafts.size(), 59);
        QList<int> done;
        const auto report =
            await(applyPermissions(m_case->session.client, address(owner), drafts,
                                   m_case->journal(), {}, [&](int folders, int all) {
                                       QCOMPARE(all, 59);
                                       done.append(folders);
                                   }));
        QCOMPARE(done, (QList<int>{20, 40, 59}));
        QCOMPARE(outcomesOf(report), QList<Outcome>(59, Outcome::Applied));
    }

    void stopsBetweenRequestsWhenCancelled()
    {
        QList<FolderDraft> drafts;
        for (const MailboxFolder *folder :
             m_case->tree.descendants(m_case->tree.byPath(u"Archive"_s)->id.id)) {
            drafts.append(FolderDraft(m_case->list(folder->id)));
            drafts.last().set(user(u"jonas.weber"_s), rightsOf(PermissionLevel::Author));
        }
        std::stop_source stop;
        const auto report = await(applyPermissions(m_case->session.client, address(owner), drafts,
                                                   m_case->journal(), stop.get_token(),
                                                   [&](int, int) { stop.request_stop(); }));
        QVERIFY(report.stoppedBy && report.stoppedBy->failure == Ews::Failure::Cancelled);
        const auto outcomes = outcomesOf(report);
        QCOMPARE(outcomes.count(Outcome::Applied), 20);
        QCOMPARE(outcomes.count(Outcome::Staged), 39);
        QCOMPARE(std::ranges::count_if(report.remaining,
                                       [](const FolderDraft &one) { return !one.isEmpty(); }),
                 39);
    }

    void keepsStagedWhatTheServerRefuses()
    {
        FolderDraft draft = m_case->read(projects);
        draft.set(user(u"nobody.at.all"_s), rightsOf(PermissionLevel::Editor));
        FolderDraft other = m_case->read(u"inbox/Invoices"_s);
        other.set(user(u"jonas.weber"_s), rightsOf(PermissionLevel::Editor));
        const auto report = m_case->apply({draft, other});
        QCOMPARE(outcomesOf(report), (QList{Outcome::Refused, Outcome::Applied}));
        QCOMPARE(report.changes.first().error->code, u"ErrorInvalidUserInfo"_s);
        QVERIFY(!report.remaining.first().isEmpty());
        QVERIFY(report.remaining.last().isEmpty());
    }

    void noticesAServerThatOnlyPretends()
    {
        m_case->server.exchange().with(
            [](Sandbox::State &state) { state.controls.pretendsToWrite = true; });
        FolderDraft draft = m_case->read(projects);
        draft.set(user(u"jonas.weber"_s), rightsOf(PermissionLevel::Editor));
        const auto report = m_case->apply({draft});
        QCOMPARE(outcomesOf(report), QList{Outcome::NotApplied});
        QVERIFY(report.journalId.isEmpty()); // nothing to undo
    }

    void readsBackWhereTheAnswerGotLost()
    {
        FaultProxy proxy;
        proxy.passTo(m_case->server.url());
        proxy.answerOperation("UpdateFolder", {.upstream = true, .cutAfter = 20});
        const Session session = m_case->owner(owner, proxy.url());
        FolderDraft draft = m_case->read(projects);
        draft.set(user(u"jonas.weber"_s), rightsOf(PermissionLevel::Editor));
        const auto report =
            await(applyPermissions(session.client, address(owner), {draft}, m_case->journal()));
        QCOMPARE(proxy.arrivals("UpdateFolder"), 1); // never twice
        QCOMPARE(outcomesOf(report), QList{Outcome::Applied});
        QVERIFY(report.stoppedBy);
    }

    void dropsEntriesThatNobodyCanName()
    {
        FolderDraft draft = m_case->read(u"inbox/Projects/Harbour Line"_s);
        QCOMPARE(draft.base().unknownEntries.size(), 1);
        draft.set(user(u"jonas.weber"_s), rightsOf(PermissionLevel::Editor));
        QVERIFY(draft.dropsUnknownEntries()); // which is said before
        QCOMPARE(outcomesOf(m_case->apply({draft})), QList{Outcome::Applied});
        QVERIFY(m_case->read(u"inbox/Projects/Harbour Line"_s).base().unknownEntries.isEmpty());
    }

    void sendsOnlyWhatTheSchemaKnows()
    {
        NEED_SCHEMAS();
        QList<Ews::Exchange> exchanges;
        connect(m_case->session.client.get(), &Ews::Client::exchanged, this,
                [&](const Ews::Exchange &exchange) { exchanges.append(exchange); });
        FolderDraft draft = m_case->read(projects);
        draft.set(user(u"mei.lin"_s), custom());
        FolderDraft calendar = m_case->read(u"calendar/Board meetings"_s);
        calendar.set({.distinguishedUser = Ews::DistinguishedUser::Default},
                     rightsOf(PermissionLevel::FreeBusyTimeAndSubjectAndLocation));
        QCOMPARE(outcomesOf(m_case->apply({draft, calendar})), QList<Outcome>(2, Outcome::Applied));
        QVERIFY(exchanges.size() >= 5);
        for (const Ews::Exchange &exchange : std::as_const(exchanges)) {
            VERIFY_VALID(exchange.request);
            VERIFY_VALID(exchange.response);
        }
    }

private:
    std::optional<Helena> m_case;
};

ONBEHALF_TEST(TestApplyPermissions, QCoreApplication)

} // namespace tst_applypermissions

#include "tst_applypermissions.moc"
