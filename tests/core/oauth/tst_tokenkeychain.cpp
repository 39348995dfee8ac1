// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/tokensource.h"
#include "oauthcase.h"
#include "secrets/keychainsecretstore.h"
#include "support/keyring.h"
#include "support/testprogram.h"

namespace tst_tokenkeychain {

using namespace OAuthCase;
using namespace OnBehalf::OAuth;
using namespace std::chrono_literals;
using Support::await;
using Support::SessionBus;
using Support::TokenIssuer;

/// Refresh tokens in a real gnome-keyring-daemon.
class TestTokenKeychain : public QObject
{
    Q_OBJECT

public:
    explicit TestTokenKeychain(SessionBus &bus)
        : m_bus(bus)
    {}

private Q_SLOTS:
    void initTestCase() { QVERIFY(Support::openKeyring(m_bus)); }

    void aSignInOutlivesTheProgram()
    {
        const Issuer issuer = entraAt(m_server);
        TokenSource source(issuer, m_helena, keychain());
        QVERIFY(await(
            source.keep({.access = "a", .refresh = m_server.newRefreshToken(), .lifetime = {}})));
        QVERIFY(source.isRemembered());
        for (int i = 0; i < 3; ++i) { // each run leaves the next one a new token
            TokenSource later(issuer, m_helena, keychain());
            const auto token = await(later.accessToken());
            QCOMPARE(codeOf(token), u"none"_s);
            QVERIFY(m_server.accepts(*token));
            QTRY_VERIFY(later.isRemembered());
        }
    }

    void theAccessTokenIsNotWritten()
    {
        const Issuer issuer = entraAt(m_server);
        TokenSource source(issuer, m_helena, keychain());
        const auto token = await(source.accessToken());
        QVERIFY(token);
        QTRY_VERIFY(source.isRemembered());
        const auto kept = await(keychain()->read(issuer.secretKey(m_helena)));
        QVERIFY(kept);
        QVERIFY(!kept->contains(QString::fromLatin1(*token)));
    }

    void whileItIsLockedMemoryServes()
    {
        const Issuer issuer = entraAt(m_server);
        TokenSource source(issuer, m_helena,
                           std::make_shared<KeychainSecretStore>(u"OnBehalf-test"_s, 2s),
                           {.proof = 0ms});
        const auto first = await(source.accessToken());
        QVERIFY(first);
        QTRY_VERIFY(source.isRemembered());
        QVERIFY(Support::lockKeyring(m_bus));
        source.refused(*first);
        const auto second = await(source.accessToken());
        QCOMPARE(codeOf(second), u"none"_s);
        QVERIFY(*second != *first);
        QVERIFY(!source.isRemembered());
        TokenSource later(issuer, m_helena,
                          std::make_shared<KeychainSecretStore>(u"OnBehalf-test"_s, 2s));
        const auto none = await(later.accessToken());
        QCOMPARE(codeOf(none), nameOf(Problem::KeychainLocked));
        QCOMPARE(none.error().failure, Ews::Failure::Unauthorized);
    }

private:
    static std::shared_ptr<SecretStore> keychain()
    {
        return std::make_shared<KeychainSecretStore>(u"OnBehalf-test"_s, 20s);
    }

    SessionBus &m_bus;
    TokenIssuer m_server;
    const QString m_helena = u"helena@example.test"_s;
};

ONBEHALF_BUS_TEST(TestTokenKeychain, QCoreApplication, SessionBus::Services::None)

} // namespace tst_tokenkeychain

#include "tst_tokenkeychain.moc"
