// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in with OAuth where the keychain is absent, open and locked: a real Secret Service. It
// keeps nobody out, and nobody works on without knowing.

#include "oauthwindow.h"
#include "secrets/keychainsecretstore.h"
#include "signin/welcomeplace.h"
#include "support/keyring.h"
#include "support/testprogram.h"

namespace tst_oauthkeychain {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Support::OAuthWindow;
using Support::openDialog;
using Support::said;
using Support::SandboxWindow;
using Support::SessionBus;

class TestOAuthKeychain : public QObject
{
    Q_OBJECT

public:
    explicit TestOAuthKeychain(SessionBus &bus)
        : m_bus(bus)
    {}

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.isReady()); }

    void absentItIsSaidAndTheSignInLastsForThisRun()
    {
        OAuthWindow one({}, {}, keychain());
        QVERIFY(one.signInFirst());
        const auto *place = one.sandbox().place();
        QTRY_VERIFY2(said(place).contains("there is no keychain on this computer"_L1),
                     qPrintable(said(place)));
        QVERIFY(said(place).contains("You are signed in until OnBehalf ends"_L1));
        worksOnUnnoticed(one);
        nextStartAsks(one);
    }

    void openItRemembersAndSaysNothing()
    {
        QVERIFY(Support::openKeyring(m_bus));
        OAuthWindow one({}, {}, keychain());
        QVERIFY(one.signInFirst());
        QVERIFY2(said(one.sandbox().place()).isEmpty(), qPrintable(said(one.sandbox().place())));
        QVERIFY(!one.kept().isEmpty());
        worksOnUnnoticed(one);
        QTRY_VERIFY(!one.kept().isEmpty());
        one.signIn()->resume();
        QTRY_VERIFY_WITH_TIMEOUT(!one.signIn()->isBusy(), 20'000);
        QVERIFY(!one.signIn()->isAsking());
        QCOMPARE(one.pages.size(), 1);
        one.signIn()->signOut();
        QTRY_VERIFY(one.kept().isEmpty());
        QVERIFY(said(one.sandbox().window().welcome()).isEmpty());
    }

    void lockedInMidWorkNothingIsLost()
    {
        OAuthWindow one({}, {}, keychain());
        QVERIFY(one.signInFirst());
        QVERIFY(!one.kept().isEmpty());
        QVERIFY(Support::lockKeyring(m_bus));
        worksOnUnnoticed(one);
        nextStartAsks(one);
        const auto *place = one.sandbox().place();
        QTRY_VERIFY2(said(place).contains("the keychain is locked"_L1), qPrintable(said(place)));
        QVERIFY(said(place).contains("You are signed in until OnBehalf ends"_L1));
        worksOnUnnoticed(one);

        // What cannot be removed stays, which is said although the keychain was spoken of before.
        one.signIn()->signOut();
        const auto *welcome = one.sandbox().window().welcome();
        QTRY_VERIFY_WITH_TIMEOUT(!said(welcome).isEmpty(), 20'000);
        QVERIFY2(said(welcome).contains("the keychain could not be asked"_L1),
                 qPrintable(said(welcome)));
    }

private:
    static std::shared_ptr<SecretStore> keychain()
    {
        return std::make_shared<KeychainSecretStore>(u"OnBehalf-test"_s, 2s);
    }

    /// Tokens end, and are renewed from memory.
    static void worksOnUnnoticed(OAuthWindow &one)
    {
        const int before = one.refreshes();
        const auto pages = one.pages.size();
        const auto saidBefore = said(one.sandbox().place());
        one.issuer().endAccessTokens();
        one.reload();
        QTRY_VERIFY_WITH_TIMEOUT(one.refreshes() > before, 20'000);
        QTRY_COMPARE(one.sandbox().store()->activity(), DelegateStore::Activity::Idle);
        QCOMPARE(one.sandbox().table()->shownDelegates(), 4);
        QVERIFY(!one.signIn()->isAsking());
        QCOMPARE(one.pages.size(), pages);
        // The note may be read away; nothing else is said.
        QVERIFY(said(one.sandbox().place()).isEmpty() || said(one.sandbox().place()) == saidBefore);
    }

    /// As it goes on with the last account: why somebody is asked is said, and then it works.
    static void nextStartAsks(OAuthWindow &one)
    {
        const auto pages = one.pages.size();
        one.signIn()->resume();
        auto *dialog = openDialog<SignInDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY2(said(dialog).contains("keychain"_L1), qPrintable(said(dialog)));
        QCOMPARE(one.pages.size(), pages);
        SandboxWindow::press(dialog, "accept");
        QTRY_VERIFY_WITH_TIMEOUT(!one.signIn()->isBusy() && !one.signIn()->isAsking(), 20'000);
        QCOMPARE(one.pages.size(), pages + 1);
        QCOMPARE(one.sandbox().table()->shownDelegates(), 4);
        one.sandbox().activate();
    }

    SessionBus &m_bus;
};

ONBEHALF_BUS_TEST(TestOAuthKeychain, QApplication, SessionBus::Services::None)

} // namespace tst_oauthkeychain

#include "tst_oauthkeychain.moc"
