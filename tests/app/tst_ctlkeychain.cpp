// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/account.h"
#include "ctlcase.h"
#include "secrets/keychainsecretstore.h"
#include "support/await.h"
#include "support/keyring.h"
#include "support/testprogram.h"
#include "terminal.h"

namespace tst_ctlkeychain {

using namespace CtlCase;
using namespace OnBehalf;
using Support::await;
using Support::SessionBus;

/// The password that the window remembered, in a real gnome-keyring-daemon.
class TestCtlKeychain : public QObject
{
    Q_OBJECT

public:
    explicit TestCtlKeychain(SessionBus &bus)
        : m_bus(bus)
    {}

private Q_SLOTS:
    void initTestCase() { QVERIFY(Support::openKeyring(m_bus)); }

    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }

    void cleanup() { m_case.reset(); }

    void aPasswordThatIsNotRememberedIsSaid()
    {
        const Ran ran = m_case->run(list(), {});
        QCOMPARE(ran.exit, 3);
        QVERIFY(ran.err.contains("No password is remembered for this account."));
        QVERIFY(ran.err.contains("--password-stdin"));
        QCOMPARE(m_case->server.requests(), 0);
    }

    void aRememberedPasswordSignsIn()
    {
        remember(m_case->password(helena));
        const Ran ran = m_case->run(list(), {});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("Jonas Weber"));
        QVERIFY(ran.err.isEmpty());
    }

    void thatOfStandardInputComesFirst()
    {
        remember("outdated");
        QCOMPARE(m_case->as(helena, {u"directory"_s, u"search"_s, u"Jonas Weber"_s}).exit, 0);
    }

    void anOutdatedOneIsSaidToComeFromTheKeychain()
    {
        remember("outdated");
        const Ran ran = m_case->run(list(), {});
        QCOMPARE(ran.exit, 3);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.contains("The server did not accept the user name or the password."));
        QVERIFY(ran.err.contains("came from the keychain"));
        QVERIFY(ran.err.contains("--password-stdin"));
    }

    void aFrozenKeychainIsWaitedForAndSaid()
    {
        remember(m_case->password(helena));
        m_bus.freezeKeyring(true);
        Terminal terminal(program(), list(), m_case->environment());
        QVERIFY(terminal.shows("Waiting for the keychain"));
        m_bus.freezeKeyring(false); // unlocked in time, for instance
        QCOMPARE(terminal.exitStatus(), 0);
    }

    void aLockedKeychainIsSaidOnce()
    {
        remember(m_case->password(helena));
        QVERIFY(Support::lockKeyring(m_bus));
        const Ran ran = m_case->run(list(), {});
        QCOMPARE(ran.exit, 3);
        QCOMPARE(ran.err.count("The keychain is locked."), 1);
        QVERIFY(ran.err.contains("--password-stdin"));

        Terminal terminal(program(), list(), m_case->environment());
        QVERIFY(terminal.shows("The keychain is locked."));
        QVERIFY(terminal.shows("Password of "));
        terminal.type(m_case->password(helena) + '\n');
        QCOMPARE(terminal.exitStatus(), 0);
        QCOMPARE(terminal.screen().count("The keychain is locked."), 1);
    }

private:
    QStringList list() const
    {
        return m_case->signIn(helena) + QStringList{u"directory"_s, u"search"_s, u"Jonas Weber"_s};
    }

    /// As the window does after signing in.
    void remember(const QByteArray &password)
    {
        const Account account{.server = m_case->server.url(), .address = helena};
        KeychainSecretStore store;
        QVERIFY(await(store.write(account.secretKey(), QString::fromUtf8(password))));
    }

    SessionBus &m_bus;
    std::optional<Case> m_case;
};

ONBEHALF_BUS_TEST(TestCtlKeychain, QCoreApplication, SessionBus::Services::None)

} // namespace tst_ctlkeychain

#include "tst_ctlkeychain.moc"
