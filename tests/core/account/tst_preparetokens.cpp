// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preparing a sign-in with OAuth: from the server's challenge to the first delegates.

#include "core/account/preparecase.h"
#include "core/oauth/browser.h"
#include "secrets/keychainsecretstore.h"
#include "support/demandingserver.h"
#include "support/faultproxy.h"
#include "support/selfsigned.h"
#include "support/testcertificates.h"
#include "support/testprogram.h"

namespace tst_preparetokens {

using namespace PrepareCase;
using namespace std::chrono_literals;
using Ews::Failure;
using OAuth::Problem;
using OAuthCase::codeOf;
using OAuthCase::nameOf;
using Support::await;
using Support::FaultProxy;
using Support::httpAnswer;
using Support::TokenIssuer;

class TestPrepareTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_issuer = std::make_unique<TokenIssuer>();
        m_browser = std::make_unique<OAuthCase::Browser>();
        m_asked = 0;
        QVERIFY(listen(authorizationOf(*m_issuer)));
    }

    void cleanup() { m_server.reset(); }

    void theServersChallengeLeadsToTheIssuer()
    {
        SignInWish wish = newWish();
        wish.password = password;
        const auto prepared = await(prepareSignIn(wish));
        QCOMPARE(codeOf(prepared), u"none"_s);
        QCOMPARE(prepared->account.method, std::optional(Method::Bearer));
        QVERIFY(prepared->account.issuer);
        QCOMPARE(prepared->account.issuer->host, m_server->url().host());
        QVERIFY(!prepared->notRemembered);
        QTRY_VERIFY(m_browser->page.contains(u"You are done"_s));
        QCOMPARE(m_issuer->requests("authorize").first().fields.value("login_hint"),
                 helena().toUtf8());
        QCOMPARE(loadDelegates(*prepared), u"ok"_s);
        // The offer, the challenge, the two of the list.
        QCOMPARE(schemes(*m_server),
                 (QStringList{u"none"_s, u"Bearer"_s, u"Bearer"_s, u"Bearer"_s}));
        QCOMPARE(m_server->requests(), 4);
    }

    void theClientCertificateIsShownWhenTheIssuerIsAskedFor()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("This Qt has no TLS.");
        const auto own = Support::makeCertificate({});
        const auto clients =
            Support::makeCertificate({.name = u"Clients"_s, .host = {}, .vouches = true});
        const auto hers = Support::makeCertificate({.name = u"Helena"_s, .host = {}}, &clients);
        const Support::DemandingServer server(
            own, clients.own(),
            httpAnswer(401, {},
                       {"WWW-Authenticate: Bearer " + challengeOf(authorizationOf(*m_issuer))}));
        const QTemporaryDir home;
        QFile file(home.filePath(u"helena.p12"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(Support::pkcs12(hers, "Kolibri"));
        file.close();
        SignInWish wish = newWish();
        wish.account.server = server.url();
        wish.account.acceptedCertificates = {
            {.host = server.url().host(), .fingerprint = own.fingerprint()}};
        wish.account.clientCertificate = file.fileName();
        wish.passageSecrets.passphrase = u"Kolibri"_s;
        const auto prepared = await(prepareSignIn(wish));
        QCOMPARE(codeOf(prepared), u"none"_s);
        QCOMPARE(server.requests(), 2); // the offer, the challenge
    }

    void aCodeServesWhereThereIsNoBrowser()
    {
        SignInWish wish = newWish();
        wish.asking = {.showCode = [this](const OAuth::DeviceCode &code) {
            ++m_asked;
            m_issuer->answerDevice(code.userCode, true);
        }};
        const auto prepared = await(prepareSignIn(wish));
        QCOMPARE(codeOf(prepared), u"none"_s);
        QCOMPARE(m_asked, 1);
        QVERIFY(m_issuer->requests("authorize").isEmpty());
        QCOMPARE(loadDelegates(*prepared), u"ok"_s);
    }

    void whatIsRememberedAsksNobody()
    {
        const auto first = await(prepareSignIn(newWish()));
        QCOMPARE(codeOf(first), u"none"_s);
        const int before = m_server->requests();
        const qsizetype documents = m_issuer->requests("openid-configuration").size();
        const auto second = await(prepareSignIn(newWish(first->account)));
        QCOMPARE(codeOf(second), u"none"_s);
        QCOMPARE(m_asked, 1);
        QCOMPARE(m_server->requests(), before);
        QCOMPARE(m_issuer->requests("openid-configuration").size(), documents);
        QCOMPARE(loadDelegates(*second), u"ok"_s);
        QCOMPARE(m_server->requests(), before + 2);
    }

    void afterARevocationSomebodyIsAskedAgain()
    {
        const auto first = await(prepareSignIn(newWish()));
        QCOMPARE(codeOf(first), u"none"_s);
        m_issuer->revoke();
        SignInWish silent = newWish(first->account);
        silent.asking = {};
        QCOMPARE(codeOf(await(prepareSignIn(silent))), nameOf(Problem::SignInAgain));
        QCOMPARE(m_asked, 1);
        const auto second = await(prepareSignIn(newWish(first->account)));
        QCOMPARE(codeOf(second), u"none"_s);
        QCOMPARE(m_asked, 2);
        QCOMPARE(loadDelegates(*second), u"ok"_s);
    }

    void whatExpiresIsRenewedWithoutAsking()
    {
        m_issuer->behave({.lifetime = 1});
        const auto prepared = await(prepareSignIn(newWish()));
        QCOMPARE(codeOf(prepared), u"none"_s);
        for (int i = 0; i < 2; ++i) {
            QTest::qWait(1'100);
            QCOMPARE(loadDelegates(*prepared), u"ok"_s);
        }
        QCOMPARE(m_asked, 1);
        QVERIFY(refreshes() >= 2);
    }

    // There is no bus in this test: no keychain.
    void withoutAKeychainItIsSaidThatNothingIsRemembered()
    {
        SignInWish wish = newWish();
        wish.secrets = std::make_shared<KeychainSecretStore>(u"OnBehalf-test"_s, 5s);
        const auto prepared = await(prepareSignIn(wish));
        QCOMPARE(codeOf(prepared), u"none"_s);
        QCOMPARE(prepared->notRemembered, std::optional(SecretFailure::Unavailable));
        QCOMPARE(loadDelegates(*prepared), u"ok"_s);
    }

    void anIssuerMayRememberNobody()
    {
        m_issuer->behave({.remembers = false});
        const auto prepared = await(prepareSignIn(newWish()));
        QCOMPARE(codeOf(prepared), u"none"_s);
        QCOMPARE(prepared->notRemembered, std::optional(SecretFailure::NotFound));
        QCOMPARE(loadDelegates(*prepared), u"ok"_s);
    }

    void whoDoesNotWantItIsNotRemembered()
    {
        SignInWish wish = newWish();
        wish.account.rememberPassword = false;
        const auto prepared = await(prepareSignIn(wish));
        QCOMPARE(codeOf(prepared), u"none"_s);
        QVERIFY(!prepared->notRemembered);
        QVERIFY(!await(m_secrets->read(prepared->account.issuer->secretKey(helena()))));
        QVERIFY(await(prepareSignIn(newWish(prepared->account))));
        QCOMPARE(m_asked, 2);
    }

    void withoutAnApplicationIdNobodyIsAsked()
    {
        SignInWish wish = newWish();
        wish.account.clientId.clear();
        wish.account.method = Method::Bearer;
        QCOMPARE(codeOf(await(prepareSignIn(wish))), nameOf(Problem::ProgramNotAllowed));
        QCOMPARE(m_asked, 0);
        QCOMPARE(m_server->requests(), 0);
        QVERIFY(m_issuer->requests().isEmpty());
    }

    void whereNobodyMayBeAskedItIsSaid()
    {
        SignInWish wish = newWish();
        wish.asking = {};
        QCOMPARE(codeOf(await(prepareSignIn(wish))), nameOf(Problem::SignInNeeded));
        QVERIFY(m_issuer->requests("authorize").isEmpty());
    }

    void somebodySaysNo()
    {
        m_issuer->behave({.refusal = "access_denied"});
        QCOMPARE(codeOf(await(prepareSignIn(newWish()))), nameOf(Problem::SignInDenied));
        QVERIFY(m_issuer->requests("token").isEmpty());
    }

    void anIssuerThatIsAway()
    {
        QVERIFY(listen(QUrl(u"http://127.0.0.1:1/common/oauth2/authorize"_s)));
        QCOMPARE(codeOf(await(prepareSignIn(newWish()))), nameOf(Problem::IssuerUnavailable));
        QCOMPARE(m_asked, 0);
    }

    void aRememberedSignInIsNotThrownAwayWhileTheIssuerIsAway()
    {
        const auto first = await(prepareSignIn(newWish()));
        QCOMPARE(codeOf(first), u"none"_s);
        m_issuer->behave({.tokenError = "temporarily_unavailable", .tokenStatus = 500});
        QCOMPARE(codeOf(await(prepareSignIn(newWish(first->account)))),
                 nameOf(Problem::IssuerUnavailable));
        m_issuer->behave({});
        QVERIFY(await(prepareSignIn(newWish(first->account))));
        QCOMPARE(m_asked, 1);
    }

    void aServerThatIsCutWhileItTellsItsIssuer()
    {
        FaultProxy proxy;
        SignInWish wish = newWish();
        wish.account.server = proxy.url();
        wish.account.method = Method::Bearer;
        proxy.answer({.bytes = httpAnswer(401, {}), .cutAfter = 9});
        const auto prepared = await(prepareSignIn(wish));
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().failure, Failure::Network);
        QVERIFY(prepared.error().code.isEmpty()); // it is not the issuer that is away
        QCOMPARE(m_asked, 0);
    }

    void anotherApplicationOrServerIsFoundOutAnew()
    {
        const auto first = await(prepareSignIn(newWish()));
        QCOMPARE(codeOf(first), u"none"_s);
        Account moved = first->account;
        moved.server = localhost(moved.server);
        const auto second = await(prepareSignIn(newWish(moved)));
        QCOMPARE(codeOf(second), u"none"_s);
        QCOMPARE(second->account.issuer->host, u"localhost"_s);
        QCOMPARE(loadDelegates(*second), u"ok"_s);
    }

    void anAcceptedCertificateOfTheIssuerCountsAtOnce()
    {
        FaultProxy issuer(Support::selfSigned());
        const QByteArray tokens =
            OAuthCase::quoted("{'access_token':'a','token_type':'Bearer','expires_in':3600}");
        issuer.answer({.bytes = httpAnswer(200, tokens, {"Content-Type: application/json"})});
        SignInWish wish = newWish();
        wish.account.server = QUrl(u"https://mail.example.test/EWS/Exchange.asmx"_s);
        wish.account.method = Method::Bearer;
        wish.account.issuer = OAuthCase::adfsAt(*m_issuer);
        wish.account.issuer->token = issuer.url();
        QVERIFY(await(m_secrets->write(wish.account.issuer->secretKey(helena()), u"refresh"_s)));
        const auto unknown = await(prepareSignIn(wish));
        QCOMPARE(codeOf(unknown), nameOf(Problem::IssuerCertificate));
        QVERIFY(issuer.arrivals().isEmpty());
        wish.account.acceptedCertificates = {
            {.host = issuer.url().host(), .fingerprint = Support::selfSignedFingerprint()}};
        QCOMPARE(codeOf(await(prepareSignIn(wish))), u"none"_s);
        QCOMPARE(m_asked, 0);
    }

    void certificatesOfServerAndIssuerAreAcceptedSideBySide()
    {
        const auto own = Support::makeCertificate({.name = u"localhost"_s});
        FaultProxy server(own.tls());
        FaultProxy issuer(Support::selfSigned());
        const QUrl place = issuer.url(u"/adfs/oauth2/authorize"_s);
        server.answer(
            {.bytes = httpAnswer(401, {}, {"WWW-Authenticate: Bearer " + challengeOf(place)})});
        const auto json = [](QByteArray text) {
            return httpAnswer(200, OAuthCase::quoted(std::move(text)),
                              {"Content-Type: application/json"});
        };
        issuer.answer({.bytes = json("{'access_token':'a','token_type':'Bearer'}")});
        const QByteArray document = "{'authorization_endpoint':'HERE','token_endpoint':'HERE'}";
        issuer.answerRequest(
            1, {.bytes = json(QByteArray(document).replace("HERE", place.toEncoded()))});

        SignInWish wish = newWish();
        wish.account.server = localhost(server.url());
        wish.account.method = Method::Bearer;
        const OAuth::Issuer known{.authorization = place,
                                  .token = place,
                                  .deviceAuthorization = {},
                                  .clientId = wish.account.clientId,
                                  .scope = {},
                                  .resource = {}};
        QVERIFY(await(m_secrets->write(known.secretKey(helena()), u"refresh"_s)));
        const Ews::AcceptedCertificate ofServer{.host = u"localhost"_s,
                                                .fingerprint = own.fingerprint()};
        const Ews::AcceptedCertificate ofIssuer{.host = place.host(),
                                                .fingerprint = Support::selfSignedFingerprint()};
        // Each for the other's host is for nobody.
        wish.account.acceptedCertificates = {
            {.host = ofIssuer.host, .fingerprint = ofServer.fingerprint},
            {.host = ofServer.host, .fingerprint = ofIssuer.fingerprint}};
        const auto crossed = await(prepareSignIn(wish));
        QVERIFY(!crossed);
        QCOMPARE(crossed.error().failure, Failure::Certificate);
        QVERIFY(server.arrivals().isEmpty());
        // Allowed one after the other, as somebody is asked.
        wish.account.acceptedCertificates = {ofServer};
        QCOMPARE(codeOf(await(prepareSignIn(wish))), nameOf(Problem::IssuerCertificate));
        QVERIFY(issuer.arrivals().isEmpty());
        Ews::allow(ofIssuer, wish.account.acceptedCertificates);
        QCOMPARE(codeOf(await(prepareSignIn(wish))), u"none"_s);
        QCOMPARE(issuer.arrivals().size(), 2);
    }

private:
    bool listen(const QUrl &authorization)
    {
        m_secrets = std::make_shared<MemorySecretStore>();
        m_server = std::make_unique<Sandbox::Server>(
            offering({Method::Basic, Method::Bearer}, *m_issuer, authorization));
        return m_server->listen();
    }

    SignInWish newWish(const std::optional<Account> &account = {})
    {
        SignInWish wish = wishFor(m_server->url());
        wish.account.clientId = TokenIssuer::clientId();
        if (account)
            wish.account = *account;
        wish.secrets = m_secrets;
        wish.asking = {.openPage =
                           [this](const QUrl &page) {
                               ++m_asked;
                               m_browser->open(page);
                               return true;
                           },
                       .pages = OAuthCase::pages()};
        return wish;
    }

    int refreshes() const
    {
        const auto all = m_issuer->requests("token");
        return int(std::ranges::count_if(all, [](const auto &one) {
            return one.fields.value("grant_type") == "refresh_token";
        }));
    }

    std::unique_ptr<TokenIssuer> m_issuer;
    std::unique_ptr<OAuthCase::Browser> m_browser;
    std::unique_ptr<Sandbox::Server> m_server;
    std::shared_ptr<MemorySecretStore> m_secrets;
    int m_asked = 0; ///< How often somebody was.
};

ONBEHALF_TEST(TestPrepareTokens, QCoreApplication)

} // namespace tst_preparetokens

#include "tst_preparetokens.moc"
