// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychainsecretstore.h"
#include "support/await.h"
#include "support/keyring.h"
#include "support/testprogram.h"

namespace tst_keychain {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Support::await;
using Support::SessionBus;

/// QtKeychain with a real gnome-keyring-daemon.
class TestKeychain : public QObject
{
    Q_OBJECT

public:
    explicit TestKeychain(SessionBus &bus)
        : m_bus(bus)
    {}

private Q_SLOTS:
    void initTestCase() { QVERIFY(Support::openKeyring(m_bus)); }

    void aPasswordIsWrittenReadAndRemoved()
    {
        KeychainSecretStore store(u"OnBehalf-test"_s, 20s);
        const QString key = u"helena@example.test@mail.example.test"_s;
        QCOMPARE(failureOf(await(store.read(key))), SecretFailure::NotFound);
        QVERIFY(await(store.write(key, u"geheim ✓ \"quoted\""_s)));
        QCOMPARE(await(store.read(key)).value_or(QString()), u"geheim ✓ \"quoted\""_s);
        QVERIFY(await(store.write(key, u"another"_s)));
        QCOMPARE(await(store.read(key)).value_or(QString()), u"another"_s);
        QVERIFY(await(store.remove(key)));
        QCOMPARE(failureOf(await(store.read(key))), SecretFailure::NotFound);
        QVERIFY(await(store.remove(key))); // what is not there is removed already
    }

    void accountsDoNotSeeEachOthersPasswords()
    {
        KeychainSecretStore store(u"OnBehalf-test"_s, 20s);
        QVERIFY(await(store.write(u"a"_s, u"one"_s)));
        QVERIFY(await(store.write(u"b"_s, u"two"_s)));
        QCOMPARE(await(store.read(u"a"_s)).value_or(QString()), u"one"_s);
        QCOMPARE(await(store.read(u"b"_s)).value_or(QString()), u"two"_s);
    }

    // Who signs out while a new token is being written must not find it there afterwards.
    void whatIsAskedLastCounts()
    {
        KeychainSecretStore store(u"OnBehalf-test"_s, 20s);
        KeychainSecretStore another(u"OnBehalf-test"_s, 20s);
        for (int i = 0; i < 10; ++i) {
            const auto key = u"order %1"_s.arg(i);
            const auto written = store.write(key, u"one"_s);
            const auto removed = another.remove(key);
            QVERIFY(await(removed) && await(written));
            QCOMPARE(failureOf(await(store.read(key))), SecretFailure::NotFound);
            const auto before = store.remove(key);
            const auto first = another.write(key, u"one"_s);
            const auto second = store.write(key, u"two"_s);
            QVERIFY(await(before) && await(first) && await(second));
            QCOMPARE(await(store.read(key)).value_or(QString()), u"two"_s);
        }
    }

    void aLockedKeychainIsSaidToBeLocked()
    {
        KeychainSecretStore store(u"OnBehalf-test"_s, 5s);
        QVERIFY(await(store.write(u"locked"_s, u"one"_s)));
        QVERIFY(Support::lockKeyring(m_bus));
        // Nobody is there to type the keyring's password: not "not found", and not for ever.
        QCOMPARE(failureOf(await(store.read(u"locked"_s))), SecretFailure::Locked);
        QVERIFY(!await(store.write(u"locked"_s, u"two"_s)));
    }

    void aKeychainThatDoesNotAnswerCostsNoMoreThanTheTimeLimit()
    {
        m_bus.freezeKeyring(true);
        KeychainSecretStore store(u"OnBehalf-test"_s, 1s);
        QCOMPARE(failureOf(await(store.read(u"frozen"_s))), SecretFailure::TimedOut);
        m_bus.freezeKeyring(false);
    }

private:
    template<class T>
    static std::optional<SecretFailure> failureOf(const SecretResult<T> &result)
    {
        return result ? std::nullopt : std::optional(result.error());
    }

    SessionBus &m_bus;
};

ONBEHALF_BUS_TEST(TestKeychain, QCoreApplication, SessionBus::Services::None)

} // namespace tst_keychain

#include "tst_keychain.moc"
