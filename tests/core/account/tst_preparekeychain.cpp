// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/preparecase.h"
#include "core/oauth/browser.h"
#include "secrets/keychainsecretstore.h"
#include "support/keyring.h"
#include "support/testprogram.h"

namespace tst_preparekeychain {

using namespace PrepareCase;
using namespace std::chrono_literals;
using OAuthCase::codeOf;
using Support::await;
using Support::SessionBus;
using Support::TokenIssuer;

/// Signing in with OAuth beside a real gnome-keyring-daemon, open and locked.
class TestPrepareKeychain : public QObject
{
    Q_OBJECT

public:
    explicit TestPrepareKeychain(SessionBus &bus)
        : m_bus(bus)
    {}

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(Support::openKeyring(m_bus));
        QVERIFY(m_server.listen());
    }

    void theNextStartAsksNobody()
    {
        const auto first = await(prepareSignIn(newWish(20s)));
        QCOMPARE(codeOf(first), u"none"_s);
        QVERIFY(!first->notRemembered);
        QCOMPARE(m_asked, 1);
        SignInWish again = newWish(20s);
        again.account = first->account;
        const auto second = await(prepareSignIn(again));
        QCOMPARE(codeOf(second), u"none"_s);
        QCOMPARE(m_asked, 1);
        QCOMPARE(loadDelegates(*second), u"ok"_s);
    }

    void aLockedOneKeepsNobodyOut()
    {
        QVERIFY(Support::lockKeyring(m_bus));
        m_asked = 0;
        const auto prepared = await(prepareSignIn(newWish(2s)));
        QCOMPARE(codeOf(prepared), u"none"_s);
        QCOMPARE(m_asked, 1);
        QCOMPARE(prepared->notRemembered, std::optional(SecretFailure::Locked));
        QCOMPARE(loadDelegates(*prepared), u"ok"_s);
    }

private:
    SignInWish newWish(std::chrono::milliseconds patience)
    {
        SignInWish wish = wishFor(m_server.url());
        wish.account.clientId = TokenIssuer::clientId();
        wish.secrets = std::make_shared<KeychainSecretStore>(u"OnBehalf-test"_s, patience);
        wish.asking = {.openPage =
                           [this](const QUrl &page) {
                               ++m_asked;
                               m_browser.open(page);
                               return true;
                           },
                       .pages = OAuthCase::pages()};
        return wish;
    }

    SessionBus &m_bus;
    TokenIssuer m_issuer;
    Sandbox::Server m_server{offering({Method::Bearer}, m_issuer, authorizationOf(m_issuer))};
    OAuthCase::Browser m_browser;
    int m_asked = 0;
};

ONBEHALF_BUS_TEST(TestPrepareKeychain, QCoreApplication, SessionBus::Services::None)

} // namespace tst_preparekeychain

#include "tst_preparekeychain.moc"
