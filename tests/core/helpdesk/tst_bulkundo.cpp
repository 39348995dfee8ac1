// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulkcase.h"

#include "support/faultproxy.h"
#include "support/testprogram.h"

namespace tst_bulkundo {

using namespace BulkCase;
using Ews::DelegateLevel;
using Folder = DelegateFolder;
using Kind = BulkChange::Kind;

const QStringList owners{u"helena.lindqvist"_s, u"amara.okafor"_s, u"marek.dvorak"_s,
                         u"yuki.tanaka"_s};

/// Taking a change of many mailboxes back: all of it, some, when its time is over, after a crash.
class TestBulkUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk.emplace();
        QVERIFY(m_desk->isReady());
        m_run = m_desk->run();
        for (const QString &owner : owners) {
            // What the server drops at any write goes first: nothing brings it back.
            DelegatesDraft first(m_desk->now(owner));
            using Ews::DeliverMeetingRequests;
            const bool isSo = first.scope() == DeliverMeetingRequests::DelegatesAndMe;
            first.setScope(isSo ? DeliverMeetingRequests::DelegatesOnly
                                : DeliverMeetingRequests::DelegatesAndMe);
            m_desk->apply(m_desk->owner(owner), first);
            m_before[owner] = m_desk->now(owner);
        }
        const auto entries = m_desk->journal().entries();
        for (const JournalEntry &entry : entries)
            QVERIFY(m_desk->journal().remove(entry.id));
    }

    void cleanup()
    {
        m_run.reset();
        m_desk.reset();
    }

    void allOfItIsTakenBack_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("grant") << int(Kind::Grant);
        QTest::newRow("leaver") << int(Kind::Revoke);
        QTest::newRow("copy") << int(Kind::CopyRights);
        QTest::newRow("hand over") << int(Kind::HandOver);
        QTest::newRow("default") << int(Kind::ResetDefault);
    }

    void allOfItIsTakenBack()
    {
        QFETCH(const int, kind);
        const BulkChange change{.kind = Kind(kind),
                                .who = person(u"chen.wei"_s),
                                .to = person(u"tomas.ferreira"_s),
                                .role = role(u"deputy"_s)};
        QVERIFY(planned(*m_run, change, owners) && applied(*m_run));
        QVERIFY(m_run->count(State::Applied) > 0);
        m_run->planUndo(newestBatch(m_desk->journal()));
        QVERIFY(finish(*m_run));
        for (const State state : states(*m_run))
            QCOMPARE(state, State::Planned);
        QVERIFY(applied(*m_run));
        for (const State state : states(*m_run))
            QCOMPARE(state, State::Applied);
        for (const QString &owner : owners)
            verifyAsBefore(owner);
        QVERIFY(newestBatch(m_desk->journal()).isUndone());
        // There is nothing more to take back, not even the taking back.
        m_run->planUndo(newestBatch(m_desk->journal()));
        QVERIFY(finish(*m_run));
        QCOMPARE(m_run->count(State::NothingToDo), m_run->results().size());
    }

    void someOfItIsTakenBack()
    {
        QVERIFY(planned(*m_run, granting(u"deputy"_s, u"mei.lin"_s), owners) && applied(*m_run));
        m_run->planUndo(newestBatch(m_desk->journal()), {address(u"amara.okafor"_s).toUpper()});
        QVERIFY(finish(*m_run) && applied(*m_run));
        QCOMPARE(states(*m_run), QList{State::Applied});
        verifyAsBefore(u"amara.okafor"_s);
        QVERIFY(m_desk->now(u"marek.dvorak"_s).find(key(u"mei.lin"_s)));
        const Batch batch = newestBatch(m_desk->journal());
        QCOMPARE(batch.undone(), 1);
        QVERIFY(!batch.isUndone());
    }

    void whatWasChangedSinceIsAsked()
    {
        QVERIFY(planned(*m_run, granting(u"deputy"_s, u"mei.lin"_s), owners) && applied(*m_run));
        DelegatesDraft later(m_desk->now(u"amara.okafor"_s));
        later.setLevel(key(u"mei.lin"_s), Folder::Inbox, DelegateLevel::Reviewer);
        m_desk->apply(m_desk->owner(u"amara.okafor"_s), later);
        m_run->planUndo(newestBatch(m_desk->journal()));
        QVERIFY(finish(*m_run));
        QCOMPARE(m_run->count(State::Planned), 3);
        QCOMPARE(resultOf(u"amara.okafor"_s).state, State::Conflict);
        QVERIFY(!resultOf(u"amara.okafor"_s).changedElsewhere.isEmpty());
        QVERIFY(applied(*m_run));
        QCOMPARE(m_run->count(State::Applied), 3);
        QVERIFY(m_desk->now(u"amara.okafor"_s).find(key(u"mei.lin"_s)));
        m_run->planUndo(newestBatch(m_desk->journal()), {address(u"amara.okafor"_s)}, true);
        QVERIFY(finish(*m_run) && applied(*m_run));
        QCOMPARE(states(*m_run), QList{State::Applied});
        verifyAsBefore(u"amara.okafor"_s);
    }

    /// What others did between is not taken back with it.
    void othersRightsStay()
    {
        QVERIFY(planned(*m_run, granting(u"deputy"_s, u"mei.lin"_s), owners) && applied(*m_run));
        DelegatesDraft other(m_desk->now(u"amara.okafor"_s));
        other.add(person(u"giulia.conti"_s), DelegatesDraft::Defaults::Outlook);
        QVERIFY(allApplied(m_desk->apply(m_desk->owner(u"amara.okafor"_s), other)));
        m_run->planUndo(newestBatch(m_desk->journal()));
        QVERIFY(finish(*m_run) && applied(*m_run));
        QCOMPARE(states(*m_run), QList<State>(4, State::Applied));
        const auto now = m_desk->now(u"amara.okafor"_s);
        QVERIFY(!now.find(key(u"mei.lin"_s)));
        QVERIFY(now.find(key(u"giulia.conti"_s)));
    }

    void rightsForATimeEnd()
    {
        BulkChange leave = granting(u"deputy"_s, u"mei.lin"_s);
        leave.until = QDate(2026, 12, 24);
        QVERIFY(planned(*m_run, leave, owners) && applied(*m_run));
        const auto due = [&](const QDate &today) {
            return dueLeases(m_desk->journal(), today, address(u"helpdesk"_s).toUpper());
        };
        QVERIFY(due(QDate(2026, 12, 24)).isEmpty()); // its last day
        QCOMPARE(due(QDate(2026, 12, 25)).size(), 4);
        QVERIFY(dueLeases(m_desk->journal(), QDate(2027, 1, 1), address(u"viktor.horvath"_s))
                    .isEmpty());
        QCOMPARE(due(QDate(2026, 12, 25)).first().batch.title, u"deputy: mei.lin"_s);
        // Somebody ended one by hand meanwhile, and one mailbox cannot be reached.
        DelegatesDraft byHand(m_desk->now(u"amara.okafor"_s));
        byHand.remove(key(u"mei.lin"_s));
        m_desk->apply(m_desk->owner(u"amara.okafor"_s), byHand);
        m_desk->server.exchange().with([](Sandbox::State &state) {
            state.controls.failingMailboxes.insert(address(u"marek.dvorak"_s),
                                                   u"ErrorMailboxStoreUnavailable"_s);
        });
        m_run->planEnds(due(QDate(2026, 12, 25)));
        QVERIFY(finish(*m_run) && applied(*m_run));
        QCOMPARE(m_run->count(State::Applied), 2);
        QCOMPARE(resultOf(u"amara.okafor"_s).state, State::NothingToDo);
        QCOMPARE(resultOf(u"marek.dvorak"_s).state, State::Failed);
        QCOMPARE(due(QDate(2026, 12, 25)).size(), 1); // that one stays due
        QCOMPARE(due(QDate(2026, 12, 25)).first().mailbox.address, address(u"marek.dvorak"_s));
        m_desk->server.exchange().with(
            [](Sandbox::State &state) { state.controls.failingMailboxes.clear(); });
        m_run->planEnds(due(QDate(2026, 12, 25)));
        QVERIFY(finish(*m_run) && applied(*m_run));
        QCOMPARE(states(*m_run), QList{State::Applied});
        QVERIFY(due(QDate(2026, 12, 25)).isEmpty());
        for (const QString &owner : owners)
            verifyAsBefore(owner);
    }

    /// The program ends while it waits for an answer: the same change goes on where it was, and
    /// undo takes all of it back.
    void afterACrashItGoesOn()
    {
        Support::FaultProxy proxy;
        proxy.passTo(m_desk->server.url());
        m_run = std::make_unique<BulkRun>(m_desk->clients(proxy.url()), m_desk->journal(), 1);
        const BulkChange change{
            .kind = Kind::HandOver, .who = person(u"chen.wei"_s), .to = person(u"mei.lin"_s)};
        QVERIFY(planned(*m_run, change, owners));
        proxy.answerOperation("RemoveDelegate", {.upstream = true, .silent = true, .cutAfter = 0});
        for (int request = 13; request < 99; ++request) // as if it were not there any more
            if (request > 13)
                proxy.answerRequest(request, {.cutAfter = 0});
        m_run->apply();
        QVERIFY(finish(*m_run));
        m_run = m_desk->run(); // another day

        QVERIFY(planned(*m_run, change, owners) && applied(*m_run));
        for (const BulkResult &result : m_run->results())
            QVERIFY(result.isWhole());
        for (const QString &owner : owners)
            QVERIFY(!m_desk->now(owner).find(person(u"chen.wei"_s)));
        QVERIFY(m_desk->now(u"marek.dvorak"_s).find(key(u"mei.lin"_s)));
        QVERIFY(m_desk->entry(u"yuki.tanaka"_s, u"mei.lin"_s));
        const auto batches = batchesOf(m_desk->journal());
        for (const Batch &batch : batches) {
            m_run->planUndo(batch, {}, true);
            QVERIFY(finish(*m_run) && applied(*m_run));
        }
        for (const QString &owner : owners)
            verifyAsBefore(owner);
    }

private:
    BulkResult resultOf(const QString &owner) const
    {
        for (const BulkResult &result : m_run->results())
            if (result.mailbox.address == address(owner))
                return result;
        return {};
    }

    void verifyAsBefore(const QString &owner)
    {
        const auto now = m_desk->now(owner);
        const auto &before = m_before[owner];
        for (const Change &change : differences(before, now))
            if (!change.key.startsWith(u"entry:"_s)) // a nameless one that has another place now
                QFAIL(qPrintable(u"%1: %2, %3"_s.arg(owner, change.key).arg(int(change.kind))));
        for (const Folder folder : delegateFolders)
            QVERIFY2(differences(*before.folders[folder], *now.folders[folder]).isEmpty(),
                     qPrintable(owner + u' ' + distinguishedId(folder)));
    }

    std::optional<Desk> m_desk;
    std::unique_ptr<BulkRun> m_run;
    QHash<QString, MailboxDelegates> m_before;
};

ONBEHALF_TEST(TestBulkUndo, QCoreApplication)

} // namespace tst_bulkundo

#include "tst_bulkundo.moc"
