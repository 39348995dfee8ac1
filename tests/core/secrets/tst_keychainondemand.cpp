// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychainsecretstore.h"
#include "secrets/secretservice.h"
#include "support/await.h"
#include "support/sessionbus.h"
#include "support/testprogram.h"

namespace tst_keychainondemand {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Support::await;
using Support::SessionBus;

/// A session bus as on a desktop: the first question starts the keyring, which knows nothing yet
/// and has nobody to ask for a password of its own.
class TestKeychainOnDemand : public QObject
{
    Q_OBJECT

public:
    explicit TestKeychainOnDemand(SessionBus &bus)
        : m_bus(bus)
    {}

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_bus.isReady(), "dbus-daemon could not be started"); }

    void askingStartsIt()
    {
        QCOMPARE(await(secretServiceState(20s)), SecretServiceState::NoCollection);
    }

    void readingFindsNothingAndWritingEnds()
    {
        KeychainSecretStore store(u"OnBehalf-test"_s, 5s);
        const auto read = await(store.read(u"key"_s));
        QVERIFY(!read);
        QCOMPARE(read.error(), SecretFailure::NotFound);
        QVERIFY(!await(store.write(u"key"_s, u"secret"_s)));
    }

private:
    SessionBus &m_bus;
};

ONBEHALF_BUS_TEST(TestKeychainOnDemand, QCoreApplication, SessionBus::Services::Installed)

} // namespace tst_keychainondemand

#include "tst_keychainondemand.moc"
