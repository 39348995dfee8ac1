// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls with access tokens against the sandbox: each is carried out once, however tokens end in
// between, and no token goes where it does not belong.

#include "core/account/preparecase.h"
#include "core/oauth/oauthcase.h"
#include "ews/rounds.h"
#include "oauth/bearer.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

namespace tst_tokencalls {

using namespace PrepareCase;
using namespace std::chrono_literals;
using Ews::Failure;
using OAuth::Problem;
using OAuthCase::nameOf;
using SignInCase::createFolder;
using SignInCase::read;
using SignInCase::write;
using Support::await;
using Support::FaultProxy;
using Support::httpAnswer;
using Support::TokenIssuer;

class TestTokenCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_issuer = std::make_unique<TokenIssuer>();
        m_secrets = std::make_shared<MemorySecretStore>();
        QVERIFY(listen([this](const QByteArray &token) { return m_issuer->accepts(token); }));
    }

    void cleanup() { m_server.reset(); }

    void aRefusedTokenIsReplacedOnce()
    {
        Ews::Client client(endpoint());
        QCOMPARE(read(client), u"ok"_s);
        m_issuer->endAccessTokens();
        QCOMPARE(write(client, u"Projects"_s), u"ok"_s);
        QList<int> statuses;
        for (const Sandbox::Arrival &arrival : m_server->arrivals())
            statuses.append(arrival.httpStatus);
        QCOMPARE(statuses, (QList{200, 401, 200}));
        QCOMPARE(schemes(*m_server), QStringList(3, u"Bearer"_s));
        QCOMPARE(m_server->requests(Ews::CreateFolder::name), 1);
        QCOMPARE(refreshes(), 2); // the first token, and this
    }

    void whereTheNextIsRefusedTooItEnds()
    {
        QVERIFY(listen([](const QByteArray &) { return false; }));
        Ews::Client client(endpoint());
        const auto answer = await(client.send(createFolder(u"Projects"_s)));
        QCOMPARE(outcome(answer), nameOf(Problem::TokenRefused));
        QCOMPARE(answer.error().failure, Failure::Unauthorized);
        QVERIFY(!answer.error().outcomeUnknown());
        QCOMPARE(m_server->arrivals().size(), 2);
        QCOMPARE(read(client), nameOf(Problem::TokenRefused)); // not asked again for a while
        QCOMPARE(m_server->arrivals().size(), 2);
        QCOMPARE(refreshes(), 2);
    }

    void aServerThatNeverStopsAskingIsLeftAlone()
    {
        QVERIFY(listen([](const QByteArray &) { return false; }));
        Ews::Client client(endpoint({.proof = 0ms}));
        QCOMPARE(write(client, u"Projects"_s), u"TooManyRounds"_s);
        QCOMPARE(m_server->arrivals().size(), Ews::Rounds::maximum);
        QCOMPARE(m_server->requests(Ews::CreateFolder::name), 0);
    }

    void noTokenGoesToAnotherHost()
    {
        Ews::Endpoint other = endpoint();
        other.url = localhost(other.url); // the same server, by another name
        Ews::Client client(other);
        QCOMPARE(read(client), u"NotSecure"_s);
        QCOMPARE(write(client, u"Projects"_s), u"NotSecure"_s);
        QCOMPARE(m_server->requests(), 0);
        QCOMPARE(refreshes(), 0);
    }

    void noTokenFollowsARedirect()
    {
        FaultProxy elsewhere;
        FaultProxy redirecting;
        redirecting.answer(
            {.bytes = httpAnswer(307, {}, {"Location: " + elsewhere.url().toEncoded()})});
        Ews::Endpoint moved = endpoint();
        moved.url = redirecting.url();
        Ews::Client client(moved);
        const auto answer = await(client.send(SignInCase::getFolder()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().failure, Failure::NotFound);
        QCOMPARE(redirecting.arrivals().size(), 1);
        QVERIFY(elsewhere.arrivals().isEmpty());
    }

    void aCallWhoseTokenCannotBeHadIsNeverSent_data()
    {
        QTest::addColumn<QByteArray>("answer"); // the issuer's; empty: it is silent
        QTest::addColumn<int>("cutAfter");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, int status, const QByteArray &body, int cutAfter,
                            const QString &problem) {
            QTest::newRow(name) << httpAnswer(status, body, {"Content-Type: application/json"})
                                << cutAfter << problem;
        };
        row("cut", 200, "{}", 0, nameOf(Problem::IssuerUnavailable));
        row("cut in the answer", 200, QByteArray(500, ' '), 300,
            nameOf(Problem::IssuerUnavailable));
        row("broken", 500, "oops", -1, nameOf(Problem::IssuerUnavailable));
        row("gone", 404, {}, -1, nameOf(Problem::IssuerNotFound));
        row("garbage", 200, "<html>", -1, nameOf(Problem::IssuerMalformed));
        row("revoked", 400, OAuthCase::quoted("{'error':'invalid_grant'}"), -1,
            nameOf(Problem::SignInAgain));
        row("a rule", 400, OAuthCase::quoted("{'error':'interaction_required'}"), -1,
            nameOf(Problem::SignInAgain));
        row("not allowed", 400, OAuthCase::quoted("{'error':'unauthorized_client'}"), -1,
            nameOf(Problem::ProgramNotAllowed));
        QTest::newRow("silent") << QByteArray() << -1 << nameOf(Problem::IssuerTimedOut);
    }

    void aCallWhoseTokenCannotBeHadIsNeverSent()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const int, cutAfter);
        QFETCH(const QString, problem);
        FaultProxy proxy;
        proxy.answer({.bytes = answer, .silent = answer.isEmpty(), .cutAfter = cutAfter});
        m_at = proxy.url();
        Ews::Client client(endpoint({.stored = 0ms}));
        const auto written = await(client.send(createFolder(u"Projects"_s)));
        QCOMPARE(outcome(written), problem);
        QVERIFY(!written.error().outcomeUnknown());
        QCOMPARE(proxy.arrivals().size(), 1);
        QCOMPARE(m_server->requests(), 0);
    }

    void withoutARememberedSignInNothingIsSent()
    {
        Ews::Endpoint nobody = endpoint();
        m_secrets->remove(issuer().secretKey(helena()));
        Ews::Client client(nobody);
        const auto written = await(client.send(createFolder(u"Projects"_s)));
        QCOMPARE(outcome(written), nameOf(Problem::SignInNeeded));
        QVERIFY(!written.error().outcomeUnknown());
        QCOMPARE(m_server->requests(), 0);
    }

    void aCallIsCancelledWhileItsTokenIsOnTheWay()
    {
        m_issuer->behave({.held = true});
        Ews::Client client(endpoint());
        std::stop_source stop;
        const auto coming = client.send(createFolder(u"Projects"_s), stop.get_token());
        QTRY_COMPARE(refreshes(), 1);
        QVERIFY(endsWhenStopped(coming, stop));
        m_issuer->behave({});
        QCOMPARE(read(client), u"ok"_s); // with the token that came all the same
        QCOMPARE(m_server->requests(Ews::CreateFolder::name), 0);
        QCOMPARE(refreshes(), 1);
    }

    void eachCallIsCarriedOutOnceHoweverTokensEnd()
    {
        constexpr int calls = 30;
        Ews::Client client(endpoint({.proof = 0ms}));
        for (int i = 0; i < calls; ++i) {
            if (i % 3 == 1)
                m_issuer->endAccessTokens();
            QCOMPARE(write(client, u"Folder %1"_s.arg(i)), u"ok"_s);
        }
        QCOMPARE(m_server->requests(Ews::CreateFolder::name), calls);
        QCOMPARE(m_server->arrivals().size(), calls + calls / 3);
        QCOMPARE(refreshes(), 1 + calls / 3);
    }

    void callsAtOnceShareOneRenewal()
    {
        constexpr int calls = 12;
        Ews::Client client(endpoint());
        QCOMPARE(read(client), u"ok"_s);
        m_server->setLatency(20ms);
        m_issuer->endAccessTokens();
        QList<QFuture<Ews::Result<Ews::CreateFolder::Response>>> coming;
        for (int i = 0; i < calls; ++i)
            coming.append(client.send(createFolder(u"Folder %1"_s.arg(i))));
        for (const auto &one : coming)
            QCOMPARE(outcome(await(one)), u"ok"_s);
        QCOMPARE(m_server->requests(Ews::CreateFolder::name), calls);
        QCOMPARE(refreshes(), 2);
    }

private:
    bool listen(const std::function<bool(const QByteArray &)> &accepts)
    {
        Sandbox::Options options =
            offering({Method::Bearer}, *m_issuer, authorizationOf(*m_issuer));
        options.bearer = [accepts](const QByteArray &token) {
            return accepts(token) ? helena() : QString();
        };
        m_server = std::make_unique<Sandbox::Server>(options);
        m_at.clear();
        return m_server->listen();
    }

    /// Tokens for the sandbox.
    OAuth::Issuer issuer() const
    {
        OAuth::Issuer one = OAuthCase::entraAt(*m_issuer);
        one.host = m_server->url().host();
        one.timeout = 3s;
        if (!m_at.isEmpty())
            one.token = m_at;
        return one;
    }

    /// As somebody whose sign-in is remembered.
    Ews::Endpoint endpoint(const OAuth::TokenTimes &times = {})
    {
        m_secrets->write(issuer().secretKey(helena()), m_issuer->newRefreshToken());
        return {.url = m_server->url(),
                .authentication = OAuth::bearerAuthentication(
                    OAuth::TokenSource(issuer(), helena(), m_secrets, times))};
    }

    int refreshes() const { return int(m_issuer->requests("token").size()); }

    std::unique_ptr<TokenIssuer> m_issuer;
    std::unique_ptr<Sandbox::Server> m_server;
    std::shared_ptr<MemorySecretStore> m_secrets;
    QUrl m_at; ///< Where tokens are asked for, if not at the issuer.
};

ONBEHALF_TEST(TestTokenCalls, QCoreApplication)

} // namespace tst_tokencalls

#include "tst_tokencalls.moc"
