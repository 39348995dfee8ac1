// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sign-in with OAuth takes as long as a person or a silent issuer does. It can be stopped at each
// stage; what is left then neither listens nor counts.

#include "core/account/preparecase.h"
#include "core/oauth/browser.h"
#include "core/oauth/sharedkeychain.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

#include <QTcpSocket>

namespace tst_preparestopped {

using namespace PrepareCase;
using OAuthCase::codeOf;
using OAuthCase::fieldOf;
using OAuthCase::SharedKeychain;
using Support::await;
using Support::FaultProxy;
using Support::TokenIssuer;

namespace {

bool isAnswered(const QUrl &url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    return socket.waitForConnected(2'000);
}

} // namespace

class TestPrepareStopped : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_issuer = std::make_unique<TokenIssuer>();
        m_browser = std::make_unique<OAuthCase::Browser>();
        m_secrets = std::make_shared<SharedKeychain>();
        m_page.clear();
        m_stop = {};
        QVERIFY(listen(authorizationOf(*m_issuer)));
    }

    void cleanup() { m_server.reset(); }

    void whileTheServerIsAskedForItsIssuer()
    {
        FaultProxy silent;
        silent.answer({.silent = true});
        SignInWish wish = newWish();
        wish.account.server = silent.url();
        wish.account.method = Method::Bearer;
        const auto coming = prepareSignIn(wish, m_stop.get_token());
        QTRY_COMPARE(silent.arrivals().size(), 1);
        QVERIFY(endsWhenStopped(coming, m_stop));
    }

    void whileTheIssuerIsAskedForItsDocument()
    {
        FaultProxy silent;
        silent.answer({.silent = true});
        QVERIFY(listen(silent.url(u"/common/oauth2/authorize"_s)));
        const auto coming = prepareSignIn(newWish(), m_stop.get_token());
        QTRY_COMPARE(silent.arrivals().size(), 1);
        QVERIFY(endsWhenStopped(coming, m_stop));
        QVERIFY(m_page.isEmpty());
    }

    void whileTheBrowserIsOpen()
    {
        SignInWish wish = newWish();
        wish.asking.openPage = [this](const QUrl &page) {
            m_page = page;
            return true;
        };
        const auto coming = prepareSignIn(wish, m_stop.get_token());
        QTRY_VERIFY(!m_page.isEmpty());
        const QUrl back(fieldOf(m_page, u"redirect_uri"_s));
        QVERIFY(isAnswered(back));
        QVERIFY(endsWhenStopped(coming, m_stop));
        QVERIFY(!isAnswered(back));
    }

    void whileTheIssuerTakesTheCode()
    {
        m_issuer->behave({.held = true});
        const auto coming = prepareSignIn(newWish(), m_stop.get_token());
        QTRY_COMPARE(m_issuer->requests("token").size(), 1);
        QVERIFY(endsWhenStopped(coming, m_stop));
        m_issuer->behave({});
        QTest::qWait(50);
        QVERIFY(!kept());
    }

    void whileACodeIsShown()
    {
        m_issuer->behave({.interval = 60});
        SignInWish wish = newWish();
        wish.asking = {.showCode = [this](const OAuth::DeviceCode &code) { m_page = code.page; }};
        const auto coming = prepareSignIn(wish, m_stop.get_token());
        QTRY_VERIFY(!m_page.isEmpty());
        QVERIFY(endsWhenStopped(coming, m_stop));
        QVERIFY(m_issuer->requests("token").isEmpty());
    }

    // The issuer has taken the old refresh token by then: the new one must not get lost.
    void whileARememberedSignInIsRenewed()
    {
        const auto first = await(prepareSignIn(newWish()));
        QCOMPARE(codeOf(first), u"none"_s);
        m_issuer->behave({.held = true});
        SignInWish wish = newWish();
        wish.account = first->account;
        const auto coming = prepareSignIn(wish, m_stop.get_token());
        QTRY_COMPARE(m_issuer->requests("token").size(), 2);
        QVERIFY(endsWhenStopped(coming, m_stop));
        const auto before = kept();
        m_issuer->behave({});
        QTRY_VERIFY(kept() != before);
        m_page.clear();
        QVERIFY(await(prepareSignIn(wish)));
        QVERIFY(m_page.isEmpty()); // nobody was asked
    }

    void whileTheKeychainTakesItsTime()
    {
        m_secrets->heldRead = 1;
        const auto coming = prepareSignIn(newWish(), m_stop.get_token());
        QTRY_COMPARE(m_secrets->reads(), 1);
        QVERIFY(endsWhenStopped(coming, m_stop));
        m_secrets->release();
        QTest::qWait(50);
        QVERIFY(m_page.isEmpty());
    }

private:
    bool listen(const QUrl &authorization)
    {
        m_server =
            std::make_unique<Sandbox::Server>(offering({Method::Bearer}, *m_issuer, authorization));
        return m_server->listen();
    }

    SignInWish newWish()
    {
        SignInWish wish = wishFor(m_server->url());
        wish.account.clientId = TokenIssuer::clientId();
        wish.secrets = m_secrets;
        wish.asking = {.openPage =
                           [this](const QUrl &page) {
                               m_page = page;
                               m_browser->open(page);
                               return true;
                           },
                       .pages = OAuthCase::pages()};
        return wish;
    }

    /// The refresh token, if there is one.
    std::optional<QString> kept() const
    {
        OAuth::Issuer issuer = OAuthCase::entraAt(*m_issuer);
        const auto found = await(m_secrets->read(issuer.secretKey(helena())));
        return found ? std::optional(*found) : std::nullopt;
    }

    std::unique_ptr<TokenIssuer> m_issuer;
    std::unique_ptr<OAuthCase::Browser> m_browser;
    std::unique_ptr<Sandbox::Server> m_server;
    std::shared_ptr<SharedKeychain> m_secrets;
    std::stop_source m_stop;
    QUrl m_page; ///< What the browser was opened with.
};

ONBEHALF_TEST(TestPrepareStopped, QCoreApplication)

} // namespace tst_preparestopped

#include "tst_preparestopped.moc"
