// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/tokensource.h"
#include "oauthcase.h"
#include "sharedkeychain.h"
#include "support/faultproxy.h"
#include "support/httpanswer.h"
#include "support/selfsigned.h"
#include "support/testprogram.h"

#include <algorithm>

namespace tst_tokenfaults {

using namespace OAuthCase;
using namespace OnBehalf::OAuth;
using namespace std::chrono_literals;
using Support::Answer;
using Support::await;
using Support::FaultProxy;
using Support::httpAnswer;
using Support::TokenIssuer;

namespace {

const QString helena = u"helena@example.test"_s;

Answer says(int status, const QByteArray &body, const QByteArrayList &headers = {})
{
    return {.bytes = httpAnswer(status, body,
                                QByteArrayList{"Content-Type: application/json"} + headers)};
}

} // namespace

/// An issuer that misbehaves while a token is renewed. Whatever it does, the sign-in is not lost.
class TestTokenFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSignInSurvives_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<QString>("code");
        QTest::addColumn<Ews::Failure>("failure");
        QTest::addColumn<int>("retryAfter"); // in seconds
        const auto row = [](const char *name, const Answer &answer, Problem problem) {
            QTest::addRow("%s", name)
                << answer << nameOf(problem) << problemError(problem).failure << 0;
        };
        const auto good = quoted("{'access_token':'a','token_type':'Bearer','expires_in':3600}");
        row("cut before the answer", {.bytes = httpAnswer(200, good), .cutAfter = 0},
            Problem::IssuerUnavailable);
        row("cut in the head", {.bytes = httpAnswer(200, good), .cutAfter = 20},
            Problem::IssuerUnavailable);
        row("cut in the body",
            {.bytes = httpAnswer(200, good), .cutAfter = httpAnswer(200, good).size() - 5},
            Problem::IssuerUnavailable);
        row("silent", {.bytes = {}, .silent = true}, Problem::IssuerTimedOut);
        row("slow", {.bytes = httpAnswer(200, good), .drip = 100ms}, Problem::IssuerTimedOut);
        row("a web page", {.bytes = httpAnswer(200, "<html>Sign in</html>")},
            Problem::IssuerMalformed);
        row("empty", says(200, {}), Problem::IssuerMalformed);
        row("no token", says(200, "{}"), Problem::IssuerMalformed);
        row("a token of another kind",
            says(200, quoted("{'access_token':'a','token_type':'mac','expires_in':3600}")),
            Problem::IssuerMalformed);
        row("a token with a line break",
            says(200, quoted("{'access_token':'a\\r\\nX: y','token_type':'Bearer'}")),
            Problem::IssuerMalformed);
        row("a token in Greek", says(200, quoted("{'access_token':'αβγ','token_type':'Bearer'}")),
            Problem::IssuerMalformed);
        row("huge", says(200, QByteArray(3'000'000, ' ')), Problem::IssuerMalformed);
        row("moved", says(307, {}, {"Location: http://127.0.0.1:1/"}), Problem::IssuerNotFound);
        row("not there", says(404, "no"), Problem::IssuerNotFound);
        row("broken", says(500, "oops"), Problem::IssuerUnavailable);
        row("gateway", says(502, "<html>"), Problem::IssuerUnavailable);
        row("not this program", says(401, {}, {"WWW-Authenticate: Basic realm=\"x\""}),
            Problem::ProgramNotAllowed);
        row("not now", says(400, quoted("{'error':'temporarily_unavailable'}")),
            Problem::IssuerUnavailable);
        row("anything", says(400, quoted("{'error':'strange'}")), Problem::IssuerRefused);
        row("an error in a good answer",
            says(200, quoted("{'error':'strange','access_token':'a'}")), Problem::IssuerRefused);
        QTest::addRow("busy") << says(429, {}, {"Retry-After: 7"}) << QString()
                              << Ews::Failure::Busy << 7;
        QTest::addRow("busy for longer")
            << says(503, {}, {"Retry-After: 70"}) << QString() << Ews::Failure::Busy << 70;
    }

    void theSignInSurvives()
    {
        QFETCH(const Answer, answer);
        QFETCH(const QString, code);
        QFETCH(const Ews::Failure, failure);
        QFETCH(const int, retryAfter);
        TokenIssuer server;
        FaultProxy proxy;
        proxy.passTo(entraAt(server).token);
        proxy.answerRequest(1, answer);
        Issuer issuer = entraAt(server);
        issuer.token = proxy.url();
        issuer.timeout = 700ms;
        const auto secrets = std::make_shared<MemorySecretStore>();
        const QString refresh = server.newRefreshToken();
        QVERIFY(await(secrets->write(issuer.secretKey(helena), refresh)));
        TokenSource source(issuer, helena, secrets, times());

        const int alone = std::max(retryAfter, 30);
        for (int i = 0; i < 3; ++i) { // it is left alone now
            const auto none = await(source.accessToken());
            QVERIFY(!none);
            QCOMPARE(none.error().code, code);
            QCOMPARE(none.error().failure, failure);
            QCOMPARE(none.error().retryAfter, std::chrono::seconds(retryAfter));
            m_now = m_now.addSecs(i == 0 ? alone - 1 : 0);
        }
        QCOMPARE(proxy.arrivals().size(), 1); // and never sent twice: it would be taken for stolen
        QCOMPARE(await(secrets->read(issuer.secretKey(helena))).value_or(QString()), refresh);

        m_now = m_now.addSecs(1);
        const auto next = await(source.accessToken());
        QCOMPARE(codeOf(next), u"none"_s);
        QVERIFY(server.accepts(*next));
    }

    void nobodyListens()
    {
        TokenIssuer server;
        Issuer issuer = entraAt(server);
        issuer.token = QUrl(u"http://127.0.0.1:1/token"_s);
        const auto secrets = std::make_shared<MemorySecretStore>();
        QVERIFY(await(secrets->write(issuer.secretKey(helena), u"R"_s)));
        TokenSource source(issuer, helena, secrets);
        QCOMPARE(codeOf(await(source.accessToken())), nameOf(Problem::IssuerUnavailable));
        QVERIFY(await(secrets->read(issuer.secretKey(helena))));
    }

    void theOldTokenServesWhileTheIssuerIsAway()
    {
        FaultProxy proxy;
        proxy.answer({.bytes = httpAnswer(200, "{}"), .cutAfter = 0});
        TokenIssuer server;
        Issuer issuer = entraAt(server);
        issuer.token = proxy.url();
        const auto secrets = std::make_shared<SharedKeychain>();
        TokenSource source(issuer, helena, secrets, times());
        QVERIFY(await(source.keep({.access = "old", .refresh = u"R"_s, .lifetime = 1h})));
        const QDateTime start = m_now;
        m_now = start.addSecs(3400);
        QCOMPARE(token(source), QByteArray("old"));
        m_now = start.addSecs(3600); // now it is waited for
        const auto renewed = source.accessToken();
        m_now = start.addSecs(3400);
        QCOMPARE(codeOf(await(renewed)), nameOf(Problem::IssuerUnavailable));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(token(source), QByteArray("old"));
        QCOMPARE(secrets->reads(), 1); // a renewal begins with that: not with each call
        m_now = start.addSecs(3431);
        QCOMPARE(token(source), QByteArray("old"));
        QCOMPARE(secrets->reads(), 2);
        QTRY_COMPARE(proxy.arrivals().size(), 2);
    }

    void aCertificateThatProvesNothingIsShown()
    {
        FaultProxy server(Support::selfSigned());
        server.answer(
            says(200, quoted("{'access_token':'a','token_type':'Bearer','expires_in':60}")));
        Issuer issuer;
        issuer.token = server.url();
        issuer.clientId = u"c"_s;
        const auto secrets = std::make_shared<MemorySecretStore>();
        QVERIFY(await(secrets->write(issuer.secretKey(helena), u"R"_s)));
        TokenSource source(issuer, helena, secrets);
        const auto token = await(source.accessToken());
        QCOMPARE(codeOf(token), nameOf(Problem::IssuerCertificate));
        QCOMPARE(QCryptographicHash::hash(token.error().certificate, QCryptographicHash::Sha256),
                 Support::selfSignedFingerprint());
        QCOMPARE(token.error().certificateChain, QList{token.error().certificate});
        QVERIFY(!token.error().certificateProblems.isEmpty());
        QCOMPARE(token.error().certificateProblems.first().at, 0);
        QVERIFY(server.arrivals().isEmpty());

        issuer.acceptedCertificates = {
            {.host = server.url().host(), .fingerprint = Support::selfSignedFingerprint()}};
        TokenSource accepted(issuer, helena, secrets);
        QCOMPARE(await(accepted.accessToken()).value_or(QByteArray()), QByteArray("a"));
    }

private:
    TokenTimes times()
    {
        return {.now = [this] { return m_now; }};
    }

    static QByteArray token(TokenSource &source)
    {
        return await(source.accessToken()).value_or(QByteArray());
    }

    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

ONBEHALF_TEST(TestTokenFaults, QCoreApplication)

} // namespace tst_tokenfaults

#include "tst_tokenfaults.moc"
