// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An Apply to many folders whose connection breaks at each of its requests in turn: what was and
// was not written is told, and from what is left one can go on and go back.

#include "permissionscase.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

namespace tst_brokenapply {

using namespace PermissionsCase;
using Ews::PermissionLevel;
using Support::Answer;
using Support::await;
using Support::FaultProxy;

namespace {

constexpr int folders = 45; // three writes
constexpr int requestsOfApply = 5;
constexpr int requestsOfUndo = 6;

/// What becomes of the request at which the connection breaks.
enum class Break { BeforeTheServer, WithinTheAnswer };

Answer broken(Break how)
{
    switch (how) {
    case Break::BeforeTheServer:
        return {.cutAfter = 0};
    case Break::WithinTheAnswer:
        return {.upstream = true, .cutAfter = 300};
    }
    Q_UNREACHABLE();
}

} // namespace

class TestBrokenApply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace(Sandbox::Generated{.folders = folders + 1});
        QVERIFY(m_case->isReady());
        for (const MailboxFolder *folder :
             m_case->tree.descendants(m_case->tree.byPath(u"Archive"_s)->id.id))
            m_ids.append(folder->id);
        for (const FolderPermissions &list : lists())
            m_drafts.append(FolderDraft(list));
        QCOMPARE(m_drafts.size(), folders);
        for (qsizetype i = 0; i < m_drafts.size(); ++i) {
            // A new entry, one that is changed, rights that are no level.
            m_drafts[i].set(user(u"olu.adeyemi"_s), i % 2 ? custom() : rightsOf(level));
            m_drafts[i].set({.distinguishedUser = Ews::DistinguishedUser::Default},
                            rightsOf(PermissionLevel::Reviewer));
        }
        m_proxy.emplace();
        m_proxy->passTo(m_case->server.url());
    }

    void cleanup()
    {
        m_proxy.reset();
        m_drafts.clear();
        m_ids.clear();
        m_case.reset();
    }

    void goesOn_data() { breaks(requestsOfApply, {false, true}); }

    void goesOn()
    {
        const PermissionsReport report = brokenApply();
        const auto rest = m_case->apply(report.remaining);
        QVERIFY(!rest.stoppedBy && rest.conflicts.isEmpty());
        for (const Outcome outcome : outcomesOf(rest))
            QCOMPARE(outcome, Outcome::Applied);
        const auto now = lists();
        for (qsizetype i = 0; i < m_drafts.size(); ++i)
            QVERIFY(m_drafts.at(i).rebasedOn(now.at(i)).isEmpty());
        undoAll();
        verifyAsBefore();
    }

    void goesBack_data() { breaks(requestsOfApply, {false, true}); }

    void goesBack()
    {
        brokenApply();
        undoAll();
        verifyAsBefore();
    }

    void goesBackAtTheSecondTry_data() { breaks(requestsOfUndo, {true}); }

    void goesBackAtTheSecondTry()
    {
        QCOMPARE(outcomesOf(m_case->apply(m_drafts)).count(Outcome::Applied), 2 * folders);
        breakIt();
        const Session session = m_case->Case::owner(owner, m_proxy->url());
        const auto plan =
            await(planPermissionsUndo(session.client, address(owner), m_case->journal()));
        if (plan)
            await(applyPermissionsUndo(session.client, address(owner), *plan, m_case->journal()));
        undoAll();
        verifyAsBefore();
    }

private:
    static constexpr auto level = PermissionLevel::PublishingAuthor;

    static void breaks(int requests, const QList<bool> &forGoodOrNot)
    {
        QTest::addColumn<int>("request");
        QTest::addColumn<Break>("how");
        QTest::addColumn<bool>("forGood");
        constexpr std::array names{"is lost", "has half an answer"};
        for (int request = 1; request <= requests; ++request)
            for (int how = 0; how < int(names.size()); ++how)
                for (const bool forGood : forGoodOrNot)
                    QTest::addRow("request %d %s%s", request, names.at(std::size_t(how)),
                                  forGood ? ", and all after it" : "")
                        << request << Break(how) << forGood;
    }

    /// As they are on the server, asked in one request that nothing breaks.
    QList<FolderPermissions> lists()
    {
        QList<FolderPermissions> all;
        for (const auto &list : await(readPermissionLists(m_case->session.client, m_ids)))
            all.append(list.value_or(FolderPermissions()));
        return all;
    }

    void breakIt()
    {
        QFETCH(const int, request);
        QFETCH(const Break, how);
        QFETCH(const bool, forGood);
        constexpr int all = 40; // more than are ever sent, repeated reads included
        m_proxy->answerRequest(request, broken(how));
        for (int later = request + 1; forGood && later < all; ++later)
            m_proxy->answerRequest(later, {.cutAfter = 0});
    }

    /// Whatever is said of an entry is so on the server.
    PermissionsReport brokenApply()
    {
        breakIt();
        const Session session = m_case->Case::owner(owner, m_proxy->url());
        const auto report =
            await(applyPermissions(session.client, address(owner), m_drafts, m_case->journal()));
        QTest::qVerify(report.changes.size() == 2 * folders, "as many changes as asked", "",
                       __FILE__, __LINE__);
        QHash<QString, FolderPermissions> now;
        for (const FolderPermissions &list : lists())
            now.insert(list.id.id, list);
        for (const EntryChange &change : report.changes) {
            const auto is = now.value(change.folderId.id).entryOf(change.user);
            const bool done = sameRights(is, change.after);
            const bool told = change.outcome == Outcome::Applied   ? done
                              : change.outcome == Outcome::Unknown ? true
                                                                   : !done;
            QTest::qVerify(told, "what is told is so", qPrintable(change.folderName), __FILE__,
                           __LINE__);
        }
        return report;
    }

    void undoAll()
    {
        for (int undone = 0; undone < 4; ++undone) {
            const auto plan = await(
                planPermissionsUndo(m_case->session.client, address(owner), m_case->journal()));
            if (!plan) {
                QCOMPARE(plan.error().code, u"NothingToUndo"_s);
                return;
            }
            QVERIFY(plan->changedSince.isEmpty()); // nobody else was there
            const auto report = await(applyPermissionsUndo(m_case->session.client, address(owner),
                                                           *plan, m_case->journal()));
            QVERIFY(!report.stoppedBy);
        }
        QFAIL("There is always something more to undo.");
    }

    void verifyAsBefore()
    {
        const auto now = lists();
        for (qsizetype i = 0; i < m_drafts.size(); ++i)
            QVERIFY(differences(m_drafts.at(i).base(), now.at(i)).isEmpty());
    }

    std::optional<Helena> m_case;
    std::optional<FaultProxy> m_proxy;
    QList<Ews::AnyFolderId> m_ids;
    QList<FolderDraft> m_drafts;
};

ONBEHALF_TEST(TestBrokenApply, QCoreApplication)

} // namespace tst_brokenapply

#include "tst_brokenapply.moc"
