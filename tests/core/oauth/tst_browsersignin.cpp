// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browser.h"
#include "oauth/browsersignin.h"
#include "support/testprogram.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTcpSocket>

namespace tst_browsersignin {

using namespace OAuthCase;
using namespace OnBehalf::OAuth;
using namespace std::chrono_literals;
using Support::await;
using Support::TokenIssuer;

namespace {

/// The product's way: what the desktop opens, the test's browser gets.
BrowserSignIn throughTheDesktop()
{
    return {.open = [](const QUrl &url) { return QDesktopServices::openUrl(url); },
            .pages = pages()};
}

bool isListenedTo(const QUrl &uri)
{
    QTcpSocket socket;
    socket.connectToHost(uri.host(), quint16(uri.port()));
    const bool known = QTest::qWaitFor([&] {
        return socket.state() == QAbstractSocket::ConnectedState ||
               socket.state() == QAbstractSocket::UnconnectedState;
    });
    return known && socket.state() == QAbstractSocket::ConnectedState;
}

} // namespace

/// The whole way: page, redirect, code, tokens.
class TestBrowserSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_browser = std::make_unique<Browser>();
        QDesktopServices::setUrlHandler(u"http"_s, m_browser.get(), "open");
    }

    void cleanup() { QDesktopServices::unsetUrlHandler(u"http"_s); }

    void somebodySignsIn_data()
    {
        QTest::addColumn<bool>("adfs");
        QTest::addRow("Entra") << false;
        QTest::addRow("AD FS") << true;
    }

    void somebodySignsIn()
    {
        QFETCH(const bool, adfs);
        TokenIssuer server;
        server.behave({.lifetime = 1234, .lifetimeAsText = adfs});
        const Issuer issuer = adfs ? adfsAt(server) : entraAt(server);
        BrowserSignIn how = throughTheDesktop();
        how.address = u"helena+pa@example.test"_s;
        const auto tokens = await(signInWithBrowser(issuer, how));
        QCOMPARE(codeOf(tokens), u"none"_s);
        QVERIFY(server.accepts(tokens->access));
        QVERIFY(!tokens->refresh.isEmpty());
        QCOMPARE(tokens->lifetime, std::optional(1234s));
        QTRY_VERIFY(m_browser->page.contains(u"You are done &amp; can close this page."_s));

        const auto asked = server.requests("authorize");
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().fields.value("login_hint"), "helena+pa@example.test");
        QCOMPARE(asked.first().fields.value("scope"), issuer.scope.toUtf8());
        QCOMPARE(asked.first().fields.value("resource"), issuer.resource.toUtf8());
        const auto exchanged = server.requests("token");
        QCOMPARE(exchanged.size(), 1);
        QCOMPARE(exchanged.first().fields.value("scope"), issuer.scope.toUtf8());
        QCOMPARE(exchanged.first().fields.value("code_verifier").size(), 43);
        QVERIFY(!exchanged.first().target.contains('?'));
    }

    // RFC 7636, appendix B.
    void theProofKeyIsThatOfTheStandard()
    {
        QCOMPARE(ProofKey::of(u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s).challenge,
                 u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
        const ProofKey one = ProofKey::generate();
        QCOMPARE(one.verifier.size(), 43);
        QVERIFY(one.verifier != ProofKey::generate().verifier);
        QCOMPARE(ProofKey::of(one.verifier).challenge, one.challenge);
    }

    void thePageKeepsItsOwnQueryAndEncodesOurs()
    {
        Issuer issuer;
        issuer.authorization = QUrl(u"https://login.example/a?dc=1%2B2"_s);
        issuer.clientId = u"c"_s;
        issuer.scope = u"a b"_s;
        const QUrl page =
            signInPage(issuer, {.open = {}, .address = u"x+y@z"_s, .claims = quoted("{'a':'&='}")},
                       u"http://127.0.0.1:5"_s, u"S"_s, u"H"_s);
        QCOMPARE(page.toEncoded(),
                 "https://login.example/a?dc=1%2B2&client_id=c&response_type=code"
                 "&redirect_uri=http%3A%2F%2F127.0.0.1%3A5&response_mode=query&state=S"
                 "&code_challenge=H&code_challenge_method=S256&scope=a%20b"
                 "&login_hint=x%2By%40z&claims=%7B%22a%22%3A%22%26%3D%22%7D");
    }

    void eachSignInHasItsOwnStatePortAndKey()
    {
        TokenIssuer server;
        QStringList states, ports, challenges;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(await(signInWithBrowser(entraAt(server), throughTheDesktop())));
            const QUrl page = m_browser->opened;
            states.append(fieldOf(page, u"state"_s));
            ports.append(fieldOf(page, u"redirect_uri"_s));
            challenges.append(fieldOf(page, u"code_challenge"_s));
            QCOMPARE(states.last().size(), 43);
            QVERIFY(!isListenedTo(QUrl(ports.last())));
        }
        QCOMPARE(states.removeDuplicates(), 0);
        QCOMPARE(ports.removeDuplicates(), 0);
        QCOMPARE(challenges.removeDuplicates(), 0);
    }

    void thePageIsOpenedWithTheChallengeOnly()
    {
        TokenIssuer server;
        QVERIFY(await(signInWithBrowser(entraAt(server), throughTheDesktop())));
        const QByteArray verifier = server.requests("token").first().fields.value("code_verifier");
        QVERIFY(!verifier.isEmpty());
        QCOMPARE(fieldOf(m_browser->opened, u"code_challenge"_s),
                 ProofKey::of(QString::fromLatin1(verifier)).challenge);
        for (const QByteArray &secret : server.secrets())
            QVERIFY(!m_browser->opened.toEncoded().contains(secret));
    }

    void somebodySaysNo()
    {
        TokenIssuer server;
        server.behave({.refusal = "access_denied"});
        const auto tokens = await(signInWithBrowser(entraAt(server), throughTheDesktop()));
        QCOMPARE(codeOf(tokens), nameOf(Problem::SignInDenied));
        QCOMPARE(tokens.error().message, u"AADSTS65004: no"_s);
        QTRY_VERIFY(m_browser->page.contains(u"It did not work."_s));
        QVERIFY(server.requests("token").isEmpty());
        QVERIFY(!isListenedTo(QUrl(fieldOf(m_browser->opened, u"redirect_uri"_s))));
    }

    void anAnswerToAnotherSignInIsNotTakenAndEndsNothing()
    {
        TokenIssuer server;
        BrowserSignIn how = throughTheDesktop();
        QUrl page;
        how.open = [this, &page](const QUrl &url) {
            page = url;
            m_browser->get(QUrl(fieldOf(url, u"redirect_uri"_s) + u"?code=stolen&state=other"_s));
            return true;
        };
        const auto coming = signInWithBrowser(entraAt(server), how);
        QTRY_VERIFY(m_browser->page.contains(u"It was not asked for."_s));
        QCOMPARE(m_browser->status, 400);
        QVERIFY(!coming.isFinished());
        QVERIFY(server.requests().isEmpty());
        m_browser->open(page);
        const auto tokens = await(coming);
        QCOMPARE(codeOf(tokens), u"none"_s);
        QVERIFY(server.accepts(tokens->access));
        QCOMPARE(server.requests("token").size(), 1);
    }

    void theCodeIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<int>("status");
        QTest::addColumn<Problem>("problem");
        QTest::addRow("code") << QByteArray("invalid_grant") << 400 << Problem::IssuerRefused;
        QTest::addRow("program") << QByteArray("invalid_client") << 401
                                 << Problem::ProgramNotAllowed;
        QTest::addRow("scope") << QByteArray("invalid_scope") << 400 << Problem::ProgramNotAllowed;
        QTest::addRow("rule") << QByteArray("interaction_required") << 400 << Problem::SignInAgain;
        QTest::addRow("trouble") << QByteArray("server_error") << 500 << Problem::IssuerUnavailable;
        QTest::addRow("unknown") << QByteArray("strange") << 418 << Problem::IssuerRefused;
    }

    void theCodeIsNotTaken()
    {
        QFETCH(const QByteArray, error);
        QFETCH(const int, status);
        QFETCH(const Problem, problem);
        TokenIssuer server;
        server.behave({.tokenError = error, .tokenStatus = status});
        const auto tokens = await(signInWithBrowser(entraAt(server), throughTheDesktop()));
        QCOMPARE(codeOf(tokens), nameOf(problem));
        QCOMPARE(tokens.error().httpStatus, status);
        QCOMPARE(server.requests("token").size(), 1);
    }

    void nobodyComesBack()
    {
        TokenIssuer server;
        BrowserSignIn how = throughTheDesktop();
        QUrl page;
        how.open = [&page](const QUrl &url) {
            page = url;
            return true;
        };
        how.limit = 200ms;
        const auto tokens = await(signInWithBrowser(entraAt(server), how));
        QCOMPARE(codeOf(tokens), nameOf(Problem::SignInTimedOut));
        QVERIFY(!isListenedTo(QUrl(fieldOf(page, u"redirect_uri"_s))));
    }

    void itCanBeCancelledWhileTheBrowserIsOpen()
    {
        TokenIssuer server;
        std::stop_source stop;
        BrowserSignIn how = throughTheDesktop();
        QUrl page;
        how.open = [&page](const QUrl &url) {
            page = url;
            return true;
        };
        const auto coming = signInWithBrowser(entraAt(server), how, stop.get_token());
        QVERIFY(isListenedTo(QUrl(fieldOf(page, u"redirect_uri"_s))));
        stop.request_stop();
        const auto tokens = await(coming);
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().failure, Ews::Failure::Cancelled);
        QVERIFY(!isListenedTo(QUrl(fieldOf(page, u"redirect_uri"_s))));
    }

    void itCanBeCancelledWhileTheIssuerThinks()
    {
        TokenIssuer server;
        server.behave({.held = true});
        std::stop_source stop;
        const auto coming =
            signInWithBrowser(entraAt(server), throughTheDesktop(), stop.get_token());
        QTRY_COMPARE(server.requests("token").size(), 1);
        stop.request_stop();
        const auto tokens = await(coming);
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().failure, Ews::Failure::Cancelled);
    }

    void thereIsNoBrowser()
    {
        TokenIssuer server;
        BrowserSignIn how = throughTheDesktop();
        QUrl page;
        how.open = [&page](const QUrl &url) {
            page = url;
            return false;
        };
        const auto tokens = await(signInWithBrowser(entraAt(server), how));
        QCOMPARE(codeOf(tokens), nameOf(Problem::SignInWithoutBrowser));
        QVERIFY(!isListenedTo(QUrl(fieldOf(page, u"redirect_uri"_s))));
    }

    void thePortIsTaken()
    {
        TokenIssuer server;
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Issuer issuer = entraAt(server);
        issuer.redirect.setPort(other.serverPort());
        const auto tokens = await(signInWithBrowser(issuer, throughTheDesktop()));
        QCOMPARE(codeOf(tokens), nameOf(Problem::SignInWithoutPort));
        QVERIFY(m_browser->opened.isEmpty());
    }

    void nobodySignsInOverPlainHttp()
    {
        TokenIssuer server;
        Issuer issuer = entraAt(server);
        issuer.authorization = QUrl(u"http://login.example.test/authorize"_s);
        QCOMPARE(codeOf(await(signInWithBrowser(issuer, throughTheDesktop()))),
                 nameOf(Problem::IssuerNotFound));
        QVERIFY(m_browser->opened.isEmpty());
        issuer = entraAt(server);
        issuer.token = QUrl(u"http://login.example.test/token"_s);
        QCOMPARE(codeOf(await(signInWithBrowser(issuer, throughTheDesktop()))),
                 nameOf(Problem::IssuerNotFound));
    }

private:
    std::unique_ptr<Browser> m_browser;
};

ONBEHALF_TEST(TestBrowserSignIn, QGuiApplication)

} // namespace tst_browsersignin

#include "tst_browsersignin.moc"
