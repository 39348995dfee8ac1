// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "categories/categoriesstore.h"
#include "core/sandboxcase.h"
#include "support/testprogram.h"

#include <QSignalSpy>

namespace tst_categoriesstore {

using namespace SandboxCase;
using State = CategoriesStore::State;

const QString helena = address(u"helena.lindqvist"_s);
const QString amara = address(u"amara.okafor"_s);
const QString yuki = address(u"yuki.tanaka"_s);
const QString jonas = address(u"jonas.weber"_s);

/// The lists of oneself and of principals, each read once.
class TestCategoriesStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        m_store = std::make_unique<CategoriesStore>(m_case->owner(u"jonas.weber"_s));
    }
    void cleanup()
    {
        m_store.reset();
        m_case.reset();
    }

    void nothingIsReadBeforeItIsWanted()
    {
        QCOMPARE(m_store->state(helena), State::Unknown);
        QVERIFY(m_store->categories(helena).isEmpty());
        QCOMPARE(m_case->server.requests(), 0);
    }

    void aListIsReadOnce()
    {
        const QSignalSpy changes(m_store.get(), &CategoriesStore::changed);
        m_store->want(helena);
        QCOMPARE(m_store->state(helena), State::Reading);
        QVERIFY(m_store->isReading());
        m_store->want(helena.toUpper()); // while it is being read
        settle(helena);
        QCOMPARE(m_store->state(helena), State::Theirs);
        QVERIFY(!m_store->isReading());
        QCOMPARE(m_store->categories(helena.toUpper()).size(), 7);
        m_store->want(helena);
        QCOMPARE(m_case->server.requests(), 1);
        QCOMPARE(changes.size(), 1);
    }

    void nobodysAddressIsNotAskedFor()
    {
        m_store->want({});
        QCOMPARE(m_store->state({}), State::Unknown);
        QCOMPARE(m_case->server.requests(), 0);
    }

    void whoseListMayNotBeReadIsOfferedOnesOwn()
    {
        m_store->want(amara);
        settle(amara);
        QCOMPARE(m_store->state(amara), State::Own);
        QCOMPARE(m_store->categories(amara), m_store->categories(jonas));
        QCOMPARE(m_store->categories(amara).size(), 6);
        QCOMPARE(m_store->state(jonas), State::Theirs);
        QCOMPARE(requests(), 2);
        // Another one is one request more: the own list is there.
        m_store->want(address(u"marek.dvorak"_s));
        settle(address(u"marek.dvorak"_s));
        QCOMPARE(m_store->state(address(u"marek.dvorak"_s)), State::Own);
        QCOMPARE(requests(), 3);
    }

    void whoHasNoListIsOfferedNone()
    {
        m_store = std::make_unique<CategoriesStore>(m_case->owner(u"chen.wei"_s));
        m_store->want(yuki);
        settle(yuki);
        QCOMPARE(m_store->state(yuki), State::Theirs);
        QVERIFY(m_store->categories(yuki).isEmpty());
        QCOMPARE(requests(), 1);
    }

    void aFailureIsSaidAndNotAskedForByItself()
    {
        refuse(u"ErrorMailboxStoreUnavailable"_s);
        m_store->want(helena);
        settle(helena);
        QCOMPARE(m_store->state(helena), State::Failed);
        QVERIFY(m_store->failure(helena));
        QCOMPARE(m_store->failure(helena)->code, u"ErrorMailboxStoreUnavailable"_s);
        QVERIFY(m_store->categories(helena).isEmpty());
        const int before = requests();
        m_store->want(helena);
        QCOMPARE(m_store->state(helena), State::Failed);
        QCOMPARE(requests(), before);
        refuse({});
        m_store->forgetFailures();
        QCOMPARE(m_store->state(helena), State::Unknown);
        m_store->want(helena);
        settle(helena);
        QCOMPARE(m_store->state(helena), State::Theirs);
        QVERIFY(!m_store->failure(helena));
    }

    void aFailureOfTheOwnListIsOneOfThoseItStandsFor()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.controls.failingMailboxes.insert(jonas, u"ErrorMailboxMoveInProgress"_s);
        });
        m_store->want(amara);
        settle(amara);
        QCOMPARE(m_store->state(amara), State::Failed);
        QCOMPARE(m_store->failure(amara)->code, u"ErrorMailboxMoveInProgress"_s);
        m_case->server.exchange().with(
            [](Sandbox::State &state) { state.controls.failingMailboxes.clear(); });
        m_store->forgetFailures();
        m_store->want(amara);
        settle(amara);
        QCOMPARE(m_store->state(amara), State::Own);
    }

    void anotherIdentityHasItsOwnList()
    {
        m_store = std::make_unique<CategoriesStore>(
            m_case->session(u"helpdesk"_s, {.address = yuki, .access = Access::Impersonation}));
        m_store->want(helena);
        settle(helena);
        QCOMPARE(m_store->state(helena), State::Own); // Yuki's, who has none
        QVERIFY(m_store->categories(helena).isEmpty());
    }

    void itMayGoWhileSomethingIsRead()
    {
        m_case->server.setLatency(std::chrono::milliseconds(50));
        m_store->want(helena);
        m_store.reset();
        QTest::qWait(100);
    }

private:
    void settle(const QString &address)
    {
        QTRY_VERIFY(m_store->state(address) != State::Reading &&
                    m_store->state(address) != State::Unknown);
    }
    int requests() const { return m_case->server.requests("GetUserConfiguration"_L1); }
    void refuse(const QString &code)
    {
        m_case->server.exchange().with([&code](Sandbox::State &state) {
            state.controls.refusedCalls.remove(u"GetUserConfiguration"_s);
            if (!code.isEmpty())
                state.controls.refusedCalls.insert(u"GetUserConfiguration"_s, code);
        });
    }

    std::optional<Case> m_case;
    std::unique_ptr<CategoriesStore> m_store;
};

ONBEHALF_TEST(TestCategoriesStore, QCoreApplication)

} // namespace tst_categoriesstore

#include "tst_categoriesstore.moc"
