// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychainsecretstore.h"
#include "secrets/memorysecretstore.h"
#include "secrets/secretservice.h"
#include "support/await.h"
#include "support/sessionbus.h"
#include "support/testprogram.h"

namespace tst_keychainabsent {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Support::await;
using Support::SessionBus;

/// A session bus on which nobody offers the Secret Service and none is started on demand.
class TestKeychainAbsent : public QObject
{
    Q_OBJECT

public:
    explicit TestKeychainAbsent(SessionBus &bus)
        : m_bus(bus)
    {}

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_bus.isReady(), "dbus-daemon could not be started"); }

    void itIsSaidToBeAbsent()
    {
        QCOMPARE(await(secretServiceState(5s)), SecretServiceState::Absent);
    }

    void nothingIsReadWrittenOrClaimedToBe()
    {
        KeychainSecretStore store(u"OnBehalf-test"_s, 5s);
        const auto read = await(store.read(u"key"_s));
        QVERIFY(!read);
        QCOMPARE(read.error(), SecretFailure::Unavailable);
        const auto written = await(store.write(u"key"_s, u"secret"_s));
        QVERIFY(!written);
        QCOMPARE(written.error(), SecretFailure::Unavailable);
        QVERIFY(!await(store.remove(u"key"_s)));
    }

    void memoryServesInstead()
    {
        MemorySecretStore store;
        QVERIFY(!await(store.read(u"key"_s)));
        QVERIFY(await(store.write(u"key"_s, u"secret"_s)));
        QCOMPARE(await(store.read(u"key"_s)).value_or(QString()), u"secret"_s);
        QVERIFY(await(store.remove(u"key"_s)));
        QVERIFY(!await(store.read(u"key"_s)));
    }

private:
    SessionBus &m_bus;
};

ONBEHALF_BUS_TEST(TestKeychainAbsent, QCoreApplication, SessionBus::Services::None)

} // namespace tst_keychainabsent

#include "tst_keychainabsent.moc"
