// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychainsecretstore.h"
#include "support/testprogram.h"
#include "tokenground.h"

namespace tst_tokensource {

using namespace OAuthCase;
using namespace OnBehalf::OAuth;
using namespace std::chrono_literals;
using Support::await;

class TestTokenSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ground = std::make_unique<TokenGround>(); }

    void aSignInIsKept()
    {
        TokenSource source = m_ground->newSource();
        const Tokens tokens = m_ground->signIn();
        QVERIFY(await(source.keep(tokens)));
        QVERIFY(source.isRemembered());
        QCOMPARE(TokenGround::token(source), tokens.access);
        QCOMPARE(m_ground->kept(), tokens.refresh);
        QCOMPARE(m_ground->refreshes(), 0);
    }

    void theNextRunOfTheProgramGoesOnFromTheKeychain()
    {
        QVERIFY(await(m_ground->newSource().keep(m_ground->signIn())));
        TokenSource later = m_ground->newSource();
        QVERIFY(m_ground->server.accepts(TokenGround::token(later)));
        QCOMPARE(m_ground->refreshes(), 1);
    }

    void accountsAndIssuersAreKeptApart()
    {
        QVERIFY(await(m_ground->newSource().keep(m_ground->signIn())));
        TokenSource other(entraAt(m_ground->server), u"boss@example.test"_s, m_ground->secrets);
        QCOMPARE(codeOf(await(other.accessToken())), nameOf(Problem::SignInNeeded));
        TokenSource elsewhere(adfsAt(m_ground->server), TokenGround::helena(), m_ground->secrets);
        QCOMPARE(codeOf(await(elsewhere.accessToken())), nameOf(Problem::SignInNeeded));
        TokenSource same(entraAt(m_ground->server), u"Helena@Example.test"_s, m_ground->secrets);
        QVERIFY(await(same.accessToken()));
    }

    void itIsRenewedOnceHoweverManyAsk()
    {
        QVERIFY(await(m_ground->newSource().keep(m_ground->signIn())));
        TokenSource source = m_ground->newSource();
        m_ground->server.behave({.held = true});
        QList<QFuture<Ews::Result<QByteArray>>> coming;
        for (int i = 0; i < 20; ++i) {
            coming.append(source.accessToken());
            QTest::qWait(5);
        }
        m_ground->server.behave({});
        QSet<QByteArray> tokens;
        for (const auto &one : coming)
            tokens.insert(await(one).value_or(QByteArray()));
        QCOMPARE(tokens.size(), 1);
        QVERIFY(m_ground->server.accepts(*tokens.begin()));
        QCOMPARE(m_ground->refreshes(), 1);
    }

    void itIsRenewedBeforeItsEndWhileTheOldOneServes()
    {
        TokenSource source = m_ground->newSource();
        QVERIFY(await(source.keep(m_ground->signIn())));
        const QByteArray first = TokenGround::token(source);
        m_ground->passTime(54min);
        QCOMPARE(TokenGround::token(source), first);
        QCOMPARE(m_ground->secrets->reads(), 0); // with which each renewal begins
        m_ground->passTime(2min);
        const auto at = source.accessToken();
        QVERIFY(at.isFinished());
        QCOMPARE(at.result().value_or(QByteArray()), first);
        QTRY_VERIFY(TokenGround::token(source) != first);
        QCOMPARE(m_ground->refreshes(), 1);
    }

    void anExpiredOneIsNotGivenOut()
    {
        TokenSource source = m_ground->newSource();
        m_ground->server.behave({.lifetimeAsText = true});
        QVERIFY(await(source.keep(m_ground->signIn())));
        const QByteArray first = TokenGround::token(source);
        m_ground->passTime(1h);
        const QByteArray second = TokenGround::token(source);
        QVERIFY(second != first);
        QVERIFY(m_ground->server.accepts(second));
    }

    void aLifetimeThatIsNotSaidIsUntilTheServerRefuses()
    {
        TokenSource source = m_ground->newSource();
        m_ground->server.behave({.lifetime = -1});
        QVERIFY(await(source.keep(m_ground->signIn())));
        const QByteArray first = TokenGround::token(source);
        QCOMPARE(TokenGround::token(source), first);
        source.refused(first);
        QVERIFY(TokenGround::token(source) != first);
    }

    void aNewRefreshTokenReplacesTheOld()
    {
        TokenSource source = m_ground->newSource();
        const Tokens tokens = m_ground->signIn();
        QVERIFY(await(source.keep(tokens)));
        for (int i = 0; i < 3; ++i) {
            const QString before = m_ground->kept();
            source = m_ground->newSource();
            QVERIFY(m_ground->server.accepts(TokenGround::token(source)));
            QTRY_VERIFY(m_ground->kept() != before); // the issuer no longer takes that one
        }
        QCOMPARE(m_ground->refreshes(), 3);
    }

    void withoutANewOneTheOldOneStays()
    {
        m_ground->server.behave({.rotates = false});
        QVERIFY(await(m_ground->newSource().keep(m_ground->signIn())));
        const QString before = m_ground->kept();
        for (int i = 0; i < 2; ++i) {
            TokenSource source = m_ground->newSource();
            QVERIFY(m_ground->server.accepts(TokenGround::token(source)));
        }
        QCOMPARE(m_ground->kept(), before);
    }

    void anIssuerThatRemembersNobodyIsAskedForASignInNextTime()
    {
        QVERIFY(await(m_ground->newSource().keep(m_ground->signIn())));
        m_ground->server.behave({.remembers = false});
        TokenSource source = m_ground->newSource();
        QVERIFY(source.isRemembered());
        const auto written = await(source.keep(m_ground->signIn()));
        QVERIFY(!written);
        QCOMPARE(written.error(), SecretFailure::NotFound);
        QVERIFY(!source.isRemembered());
        QVERIFY(await(source.accessToken()));
        QVERIFY(m_ground->kept().isEmpty()); // not that of somebody who signed in before
        source.refused(TokenGround::token(source));
        QCOMPARE(codeOf(await(source.accessToken())), nameOf(Problem::SignInNeeded));
    }

    void aRefusedOneIsRenewedOnce()
    {
        TokenSource source = m_ground->newSource();
        QVERIFY(await(source.keep(m_ground->signIn())));
        const QByteArray first = TokenGround::token(source);
        m_ground->server.endAccessTokens();
        // As ten calls under way would be refused.
        for (int i = 0; i < 10; ++i)
            source.refused(first);
        const QByteArray second = TokenGround::token(source);
        QVERIFY(m_ground->server.accepts(second));
        source.refused(first); // a late answer to an early call
        QCOMPARE(TokenGround::token(source), second);
        QCOMPARE(m_ground->refreshes(), 1);
    }

    void aServerThatTakesNoneIsNotAskedForEver()
    {
        TokenSource source = m_ground->newSource();
        QVERIFY(await(source.keep(m_ground->signIn())));
        source.refused(TokenGround::token(source));
        source.refused(TokenGround::token(source));
        for (int i = 0; i < 5; ++i) {
            const auto answer = await(source.accessToken());
            QCOMPARE(codeOf(answer), nameOf(Problem::TokenRefused));
            QCOMPARE(answer.error().failure, Ews::Failure::Unauthorized);
        }
        QCOMPARE(m_ground->refreshes(), 1);
        m_ground->passTime(61s); // somebody may have set the server right
        QVERIFY(await(source.accessToken()));
        QCOMPARE(m_ground->refreshes(), 2);
    }

    void aRefusalIsForgottenOnceATokenWasGood()
    {
        TokenSource source = m_ground->newSource();
        QVERIFY(await(source.keep(m_ground->signIn())));
        source.refused(TokenGround::token(source));
        const QByteArray good = TokenGround::token(source);
        m_ground->passTime(1h);
        const QByteArray next = TokenGround::token(source);
        QVERIFY(!next.isEmpty() && next != good);
        source.refused(next);
        QVERIFY(m_ground->server.accepts(TokenGround::token(source)));
        QCOMPARE(m_ground->refreshes(), 3);
    }

    void whatTheServerWantsOfATokenIsPassedOn()
    {
        TokenSource source = m_ground->newSource();
        QVERIFY(await(source.keep(m_ground->signIn())));
        const QByteArray claims = quoted("{'access_token':{'nbf':{'essential':true}}}");
        source.refused(TokenGround::token(source),
                       "Bearer error=\"insufficient_claims\", claims=\"" + claims.toBase64() + '"');
        QCOMPARE(source.claims(), claims);
        QVERIFY(await(source.accessToken()));
        QCOMPARE(m_ground->server.requests("token").last().fields.value("claims"), claims);
        QVERIFY(source.claims().isEmpty());
    }

    // There is no bus in this test: no keychain.
    void withoutAKeychainItLastsForThisRun()
    {
        TokenSource source(entraAt(m_ground->server), TokenGround::helena(),
                           std::make_shared<KeychainSecretStore>(u"OnBehalf-test"_s, 5s),
                           {.proof = 0ms});
        const auto written = await(source.keep(m_ground->signIn()));
        QVERIFY(!written);
        QCOMPARE(written.error(), SecretFailure::Unavailable);
        QVERIFY(!source.isRemembered());
        for (int i = 0; i < 3; ++i) { // with a new refresh token each time
            const QByteArray old = TokenGround::token(source);
            m_ground->server.endAccessTokens();
            source.refused(old);
            QVERIFY(m_ground->server.accepts(TokenGround::token(source)));
        }
        TokenSource later(entraAt(m_ground->server), TokenGround::helena(),
                          std::make_shared<KeychainSecretStore>(u"OnBehalf-test"_s, 5s));
        QCOMPARE(codeOf(await(later.accessToken())), nameOf(Problem::KeychainUnusable));
    }

private:
    std::unique_ptr<TokenGround> m_ground;
};

ONBEHALF_TEST(TestTokenSource, QCoreApplication)

} // namespace tst_tokensource

#include "tst_tokensource.moc"
