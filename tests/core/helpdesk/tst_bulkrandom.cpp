// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulkcase.h"

#include "delegates/delegatesjournal.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

#include <QRandomGenerator>

namespace tst_bulkrandom {

using namespace BulkCase;
using Folder = DelegateFolder;
using Kind = BulkChange::Kind;

/// So many mailboxes are changed over a connection that breaks at random.
constexpr int mailboxCount = 60;
/// One of so many requests comes to grief.
constexpr int oneOf = 9;

/// What was and was not done in many mailboxes is known at the end, and the journal says the same.
class TestBulkRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk.emplace(Sandbox::Generated{.mailboxes = mailboxCount});
        QVERIFY(m_desk->isReady());
        m_addresses = m_desk->server.exchange().with([](Sandbox::State &state) {
            QStringList all;
            for (const Sandbox::DirectoryEntry *entry : state.organisation.directory.all())
                if (entry->generated && entry->hasMailbox())
                    all.append(entry->smtp);
            return all;
        });
        QCOMPARE(m_addresses.size(), mailboxCount);
        m_proxy.emplace();
        m_proxy->passTo(m_desk->server.url());
    }

    void cleanup()
    {
        m_run.reset();
        m_proxy.reset();
        m_desk.reset();
    }

    void everyMailboxEndsInAKnownState_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1u}) {
            QTest::addRow("grant, %u", seed) << int(Kind::Grant) << seed;
            QTest::addRow("hand over, %u", seed) << int(Kind::HandOver) << seed;
            QTest::addRow("leaver, %u", seed) << int(Kind::Revoke) << seed;
        }
    }

    void everyMailboxEndsInAKnownState()
    {
        QFETCH(const int, kind);
        QFETCH(const quint32, seed);
        const BulkChange change{.kind = Kind(kind),
                                .title = u"at random"_s,
                                .who = person(u"anna.schmid"_s),
                                .to = person(u"mei.lin"_s),
                                .role = role(u"deputy"_s)};
        breakAtRandom(seed);
        m_run = m_desk->run(m_proxy->url());
        QVERIFY(planned(*m_run, change, m_addresses));
        QCOMPARE(m_desk->journal().entries().size(), 0);
        QVERIFY(applied(*m_run));
        verifyWhatIsSaid();

        // Without faults the rest is done, and then all of it is undone.
        m_run = m_desk->run();
        QVERIFY(planned(*m_run, change, m_addresses) && applied(*m_run));
        for (const BulkResult &result : m_run->results())
            QVERIFY2(result.isWhole() || result.state == State::Skipped,
                     qPrintable(result.mailbox.address));
        verifyWhatIsSaid();
    }

private:
    void breakAtRandom(quint32 seed)
    {
        QRandomGenerator dice(seed);
        constexpr int requests = mailboxCount * 20;
        for (int request = 1; request < requests; ++request) {
            if (dice.bounded(oneOf) != 0)
                continue;
            const bool arrives = dice.bounded(2) == 0;
            m_proxy->answerRequest(
                request, {.upstream = arrives, .cutAfter = arrives ? dice.bounded(400) : 0});
        }
        m_desk->server.exchange().with([&](Sandbox::State &state) {
            state.controls.failingMailboxes.insert(m_addresses.at(7),
                                                   u"ErrorMailboxMoveInProgress"_s);
        });
    }

    /// Each change is as its outcome says, and each entry as the mailbox is.
    void verifyWhatIsSaid()
    {
        m_desk->server.exchange().with(
            [](Sandbox::State &state) { state.controls.failingMailboxes.clear(); });
        QHash<QString, MailboxDelegates> now;
        for (const BulkResult &result : m_run->results()) {
            const QString mailbox = result.mailbox.address;
            now[mailbox] = m_desk->now(mailbox);
            QVERIFY2(result.state != State::Reading && result.state != State::Applying &&
                         result.state != State::Waiting && result.state != State::Planned,
                     qPrintable(mailbox));
            for (const Change &change : result.changes)
                if (change.kind == Change::Kind::Add || change.kind == Change::Kind::Remove)
                    QVERIFY2(isTrue(change, now[mailbox]), qPrintable(mailbox));
            if (result.state == State::Applied)
                QCOMPARE(result.count(Outcome::Applied),
                         result.changes.size() + result.entryChanges.size());
        }
        QSet<QString> seen; // the newest entry of a mailbox says how it is
        const auto entries = m_desk->journal().entries(delegatesJournalKind, {});
        for (const JournalEntry &entry : entries) {
            const auto after = delegatesFromJson(entry.mailbox, entry.after);
            const QString mailbox = addressOf(entry.mailbox);
            if (seen.contains(mailbox) || !after)
                continue;
            seen.insert(mailbox);
            QVERIFY2(differences(*after, now[mailbox]).isEmpty(), qPrintable(mailbox));
        }
        int open = 0;
        for (const Batch &batch : batchesOf(m_desk->journal()))
            if (batch.batch.id == m_run->batchId())
                open += int(std::ranges::count(batch.mailboxes, true, &BatchMailbox::cutOff));
        QCOMPARE(open, m_run->count(State::Unknown));
    }

    static bool isTrue(const Change &change, const MailboxDelegates &now)
    {
        const bool is = now.find(change.user) != nullptr;
        const bool wanted = change.kind == Change::Kind::Add;
        return change.outcome == Outcome::Unknown ||
               (change.outcome == Outcome::Applied) == (is == wanted);
    }

    /// As the list spells it; the journal's are in small letters.
    QString addressOf(const QString &lower) const
    {
        for (const QString &one : m_addresses)
            if (one.compare(lower, Qt::CaseInsensitive) == 0)
                return one;
        return {};
    }

    std::optional<Desk> m_desk;
    std::optional<Support::FaultProxy> m_proxy;
    std::unique_ptr<BulkRun> m_run;
    QStringList m_addresses;
};

ONBEHALF_TEST(TestBulkRandom, QCoreApplication)

} // namespace tst_bulkrandom

#include "tst_bulkrandom.moc"
