// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browser.h"
#include "oauth/tokensource.h"
#include "secrets/keychainsecretstore.h"
#include "sharedkeychain.h"
#include "support/testprogram.h"

#include <QScopeGuard>

namespace tst_tokensource {

using namespace OAuthCase;
using namespace OnBehalf::OAuth;
using namespace std::chrono_literals;
using Support::await;
using Support::TokenIssuer;

namespace {

const QString helena = u"helena@example.test"_s;

} // namespace

class TestTokenSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TokenIssuer>();
        m_secrets = std::make_shared<SharedKeychain>();
        m_now = QDateTime::currentDateTimeUtc();
    }

    void aSignInIsKept()
    {
        TokenSource source = newSource();
        const Tokens tokens = signIn();
        QVERIFY(await(source.keep(tokens)));
        QVERIFY(source.isRemembered());
        QCOMPARE(token(source), tokens.access);
        QCOMPARE(kept(), tokens.refresh);
        QCOMPARE(refreshes(), 0);
    }

    void theNextRunOfTheProgramGoesOnFromTheKeychain()
    {
        QVERIFY(await(newSource().keep(signIn())));
        TokenSource later = newSource();
        QVERIFY(m_server->accepts(token(later)));
        QCOMPARE(refreshes(), 1);
    }

    void accountsAndIssuersAreKeptApart()
    {
        QVERIFY(await(newSource().keep(signIn())));
        TokenSource other(entraAt(*m_server), u"boss@example.test"_s, m_secrets);
        QCOMPARE(codeOf(await(other.accessToken())), nameOf(Problem::SignInNeeded));
        TokenSource elsewhere(adfsAt(*m_server), helena, m_secrets);
        QCOMPARE(codeOf(await(elsewhere.accessToken())), nameOf(Problem::SignInNeeded));
        TokenSource same(entraAt(*m_server), u"Helena@Example.test"_s, m_secrets);
        QVERIFY(await(same.accessToken()));
    }

    void itIsRenewedOnceHoweverManyAsk()
    {
        QVERIFY(await(newSource().keep(signIn())));
        TokenSource source = newSource();
        m_server->behave({.held = true});
        QList<QFuture<Ews::Result<QByteArray>>> coming;
        for (int i = 0; i < 20; ++i) {
            coming.append(source.accessToken());
            QTest::qWait(5);
        }
        m_server->behave({});
        QSet<QByteArray> tokens;
        for (const auto &one : coming)
            tokens.insert(await(one).value_or(QByteArray()));
        QCOMPARE(tokens.size(), 1);
        QVERIFY(m_server->accepts(*tokens.begin()));
        QCOMPARE(refreshes(), 1);
    }

    void itIsRenewedBeforeItsEndWhileTheOldOneServes()
    {
        TokenSource source = newSource();
        QVERIFY(await(source.keep(signIn())));
        const QByteArray first = token(source);
        passTime(54min);
        QCOMPARE(token(source), first);
        QCOMPARE(m_secrets->reads(), 0); // with which each renewal begins
        passTime(2min);
        const auto at = source.accessToken();
        QVERIFY(at.isFinished());
        QCOMPARE(at.result().value_or(QByteArray()), first);
        QTRY_VERIFY(token(source) != first);
        QCOMPARE(refreshes(), 1);
    }

    void anExpiredOneIsNotGivenOut()
    {
        TokenSource source = newSource();
        m_server->behave({.lifetimeAsText = true});
        QVERIFY(await(source.keep(signIn())));
        const QByteArray first = token(source);
        passTime(1h);
        const QByteArray second = token(source);
        QVERIFY(second != first);
        QVERIFY(m_server->accepts(second));
    }

    void aLifetimeThatIsNotSaidIsUntilTheServerRefuses()
    {
        TokenSource source = newSource();
        m_server->behave({.lifetime = -1});
        QVERIFY(await(source.keep(signIn())));
        const QByteArray first = token(source);
        QCOMPARE(token(source), first);
        source.refused(first);
        QVERIFY(token(source) != first);
    }

    void aNewRefreshTokenReplacesTheOld()
    {
        TokenSource source = newSource();
        const Tokens tokens = signIn();
        QVERIFY(await(source.keep(tokens)));
        for (int i = 0; i < 3; ++i) {
            const QString before = kept();
            source = newSource();
            QVERIFY(m_server->accepts(token(source)));
            QTRY_VERIFY(kept() != before); // the issuer no longer takes that one
        }
        QCOMPARE(refreshes(), 3);
    }

    void withoutANewOneTheOldOneStays()
    {
        m_server->behave({.rotates = false});
        QVERIFY(await(newSource().keep(signIn())));
        const QString before = kept();
        for (int i = 0; i < 2; ++i) {
            TokenSource source = newSource();
            QVERIFY(m_server->accepts(token(source)));
        }
        QCOMPARE(kept(), before);
    }

    void anIssuerThatRemembersNobodyIsAskedForASignInNextTime()
    {
        QVERIFY(await(newSource().keep(signIn())));
        m_server->behave({.remembers = false});
        TokenSource source = newSource();
        QVERIFY(source.isRemembered());
        const auto written = await(source.keep(signIn()));
        QVERIFY(!written);
        QCOMPARE(written.error(), SecretFailure::NotFound);
        QVERIFY(!source.isRemembered());
        QVERIFY(await(source.accessToken()));
        QVERIFY(kept().isEmpty()); // not that of somebody who signed in before
        source.refused(token(source));
        QCOMPARE(codeOf(await(source.accessToken())), nameOf(Problem::SignInNeeded));
    }

    void aRefusedOneIsRenewedOnce()
    {
        TokenSource source = newSource();
        QVERIFY(await(source.keep(signIn())));
        const QByteArray first = token(source);
        m_server->endAccessTokens();
        // As ten calls under way would be refused.
        for (int i = 0; i < 10; ++i)
            source.refused(first);
        const QByteArray second = token(source);
        QVERIFY(m_server->accepts(second));
        source.refused(first); // a late answer to an early call
        QCOMPARE(token(source), second);
        QCOMPARE(refreshes(), 1);
    }

    void aServerThatTakesNoneIsNotAskedForEver()
    {
        TokenSource source = newSource();
        QVERIFY(await(source.keep(signIn())));
        source.refused(token(source));
        source.refused(token(source));
        for (int i = 0; i < 5; ++i) {
            const auto answer = await(source.accessToken());
            QCOMPARE(codeOf(answer), nameOf(Problem::TokenRefused));
            QCOMPARE(answer.error().failure, Ews::Failure::Unauthorized);
        }
        QCOMPARE(refreshes(), 1);
        passTime(61s); // somebody may have set the server right
        QVERIFY(await(source.accessToken()));
        QCOMPARE(refreshes(), 2);
    }

    void aRefusalIsForgottenOnceATokenWasGood()
    {
        TokenSource source = newSource();
        QVERIFY(await(source.keep(signIn())));
        source.refused(token(source));
        const QByteArray good = token(source);
        passTime(1h);
        const QByteArray next = token(source);
        QVERIFY(!next.isEmpty() && next != good);
        source.refused(next);
        QVERIFY(m_server->accepts(token(source)));
        QCOMPARE(refreshes(), 3);
    }

    void whatTheServerWantsOfATokenIsPassedOn()
    {
        TokenSource source = newSource();
        QVERIFY(await(source.keep(signIn())));
        const QByteArray claims = quoted("{'access_token':{'nbf':{'essential':true}}}");
        source.refused(token(source),
                       "Bearer error=\"insufficient_claims\", claims=\"" + claims.toBase64() + '"');
        QCOMPARE(source.claims(), claims);
        QVERIFY(await(source.accessToken()));
        QCOMPARE(m_server->requests("token").last().fields.value("claims"), claims);
        QVERIFY(source.claims().isEmpty());
    }

    void aRevokedSignInHasToBeMadeAgain()
    {
        QVERIFY(await(newSource().keep(signIn())));
        m_server->revoke();
        TokenSource source = newSource();
        const auto answer = await(source.accessToken());
        QCOMPARE(codeOf(answer), nameOf(Problem::SignInAgain));
        QCOMPARE(answer.error().failure, Ews::Failure::Unauthorized);
        QVERIFY(answer.error().details.contains(u"error=invalid_grant"_s));
        QTRY_VERIFY(kept().isEmpty());
        QCOMPARE(codeOf(await(source.accessToken())), nameOf(Problem::SignInAgain));
        QCOMPARE(refreshes(), 1);
        QVERIFY(await(source.keep(signIn())));
        QVERIFY(await(source.accessToken()));
    }

    void anotherProgramMayHaveBeenFaster_data()
    {
        QTest::addColumn<int>("atRead"); // before which it has stored what it got
        QTest::addRow("at once") << 2;
        QTest::addRow("a little later") << 3;
    }

    void anotherProgramMayHaveBeenFaster()
    {
        QFETCH(const int, atRead);
        TokenSource source = newSource();
        QVERIFY(await(source.keep(signIn())));
        source.refused(token(source));
        m_server->revoke(); // what this one will send
        m_secrets->beforeRead = [this, atRead](int number) {
            if (number == atRead)
                m_secrets->write(entraAt(*m_server).secretKey(helena), m_server->newRefreshToken());
        };
        const auto answer = await(source.accessToken());
        QCOMPARE(codeOf(answer), u"none"_s);
        QVERIFY(m_server->accepts(*answer));
        QCOMPARE(refreshes(), 2);
    }

    void whatAnotherProgramStoresAfterThatIsLeftToItAndTaken()
    {
        TokenSource source = newSource();
        QVERIFY(await(source.keep(signIn())));
        source.refused(token(source));
        m_server->revoke();
        QString newer;
        m_secrets->beforeRead = [this, &newer](int number) {
            if (number != 4) // the last one before the token is removed
                return;
            newer = m_server->newRefreshToken();
            m_secrets->write(entraAt(*m_server).secretKey(helena), newer);
        };
        QCOMPARE(codeOf(await(source.accessToken())), nameOf(Problem::SignInAgain));
        QCOMPARE(m_secrets->reads(), 4);
        QVERIFY(!newer.isEmpty());
        QCOMPARE(kept(), newer);
        QVERIFY(m_server->accepts(token(source)));
        QCOMPARE(refreshes(), 2);
    }

    void aSignInWhileTheKeychainTakesItsTimeIsNotSpent()
    {
        TokenSource source = newSource();
        QVERIFY(await(source.keep(signIn())));
        source.refused(token(source));
        m_server->revoke();
        m_secrets->heldRead = 2; // that for what another program may have stored
        const auto coming = source.accessToken();
        QTRY_COMPARE(m_secrets->reads(), 2);
        const Tokens second = signIn();
        QVERIFY(await(source.keep(second)));
        QCOMPARE(await(coming).value_or(QByteArray()), second.access);
        m_secrets->release();
        signIn(); // while that goes on what was under way comes to nothing
        QCOMPARE(refreshes(), 1);
        QCOMPARE(kept(), second.refresh);
        source.refused(second.access);
        QVERIFY(m_server->accepts(token(source)));
        QCOMPARE(refreshes(), 2);
    }

    void moreThanAPasswordIsAskedFor()
    {
        QVERIFY(await(newSource().keep(signIn())));
        m_server->behave({.tokenError = "interaction_required"});
        TokenSource source = newSource();
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(codeOf(await(source.accessToken())), nameOf(Problem::SignInAgain));
            passTime(1h);
        }
        QCOMPARE(refreshes(), 1);
        QVERIFY(!kept().isEmpty()); // it is not the token's fault
        m_server->behave({});
        QVERIFY(await(source.keep(signIn())));
        QVERIFY(await(source.accessToken()));
    }

    void nobodyHasSignedIn()
    {
        TokenSource source = newSource();
        const auto answer = await(source.accessToken());
        QCOMPARE(codeOf(answer), nameOf(Problem::SignInNeeded));
        QCOMPARE(answer.error().failure, Ews::Failure::Unauthorized);
        QVERIFY(m_server->requests().isEmpty());
    }

    void signingOutLeavesNothing()
    {
        TokenSource source = newSource();
        QVERIFY(await(source.keep(signIn())));
        source.refused(token(source));
        m_server->behave({.held = true});
        const auto coming = source.accessToken();
        QTRY_COMPARE(refreshes(), 1);
        QVERIFY(await(source.forget()));
        QCOMPARE(codeOf(await(coming)), nameOf(Problem::SignInNeeded));
        m_server->behave({});
        signIn(); // while that goes on what was under way comes to nothing
        QVERIFY(kept().isEmpty());
        QCOMPARE(codeOf(await(source.accessToken())), nameOf(Problem::SignInNeeded));
        QCOMPARE(refreshes(), 1);
    }

    void aNewSignInCountsMoreThanWhatIsUnderWay()
    {
        TokenSource source = newSource();
        QVERIFY(await(source.keep(signIn())));
        const Tokens second = signIn();
        source.refused(token(source));
        m_server->behave({.held = true});
        const auto coming = source.accessToken();
        QTRY_COMPARE(refreshes(), 1);
        QVERIFY(await(source.keep(second)));
        QCOMPARE(await(coming).value_or(QByteArray()), second.access);
        m_server->behave({});
        signIn(); // while that goes on what was under way comes to nothing
        QCOMPARE(token(source), second.access);
        QCOMPARE(kept(), second.refresh);
    }

    void itFinishesAlthoughTheSourceIsGone()
    {
        QVERIFY(await(newSource().keep(signIn())));
        m_server->behave({.held = true});
        const auto coming = newSource().accessToken();
        m_server->behave({});
        QVERIFY(await(coming));
    }

    // There is no bus in this test: no keychain.
    void withoutAKeychainItLastsForThisRun()
    {
        TokenSource source(entraAt(*m_server), helena,
                           std::make_shared<KeychainSecretStore>(u"OnBehalf-test"_s, 5s),
                           {.proof = 0ms});
        const auto written = await(source.keep(signIn()));
        QVERIFY(!written);
        QCOMPARE(written.error(), SecretFailure::Unavailable);
        QVERIFY(!source.isRemembered());
        for (int i = 0; i < 3; ++i) { // with a new refresh token each time
            const QByteArray old = token(source);
            m_server->endAccessTokens();
            source.refused(old);
            QVERIFY(m_server->accepts(token(source)));
        }
        TokenSource later(entraAt(*m_server), helena,
                          std::make_shared<KeychainSecretStore>(u"OnBehalf-test"_s, 5s));
        QCOMPARE(codeOf(await(later.accessToken())), nameOf(Problem::KeychainUnusable));
    }

private:
    TokenTimes times()
    {
        return {.stored = 0ms, .now = [this] { return m_now; }};
    }

    void passTime(std::chrono::milliseconds time) { m_now = m_now.addMSecs(time.count()); }

    TokenSource newSource() { return {entraAt(*m_server), helena, m_secrets, times()}; }

    /// In the browser.
    Tokens signIn()
    {
        Browser browser;
        const BrowserSignIn how{.open =
                                    [&browser](const QUrl &url) {
                                        browser.open(url);
                                        return true;
                                    },
                                .pages = pages()};
        return await(signInWithBrowser(entraAt(*m_server), how)).value_or(Tokens());
    }

    static QByteArray token(TokenSource &source)
    {
        return await(source.accessToken()).value_or(QByteArray());
    }

    QString kept() const
    {
        return await(m_secrets->read(entraAt(*m_server).secretKey(helena))).value_or(QString());
    }

    int refreshes() const
    {
        const auto all = m_server->requests("token");
        return int(std::count_if(all.begin(), all.end(), [](const auto &one) {
            return one.fields.value("grant_type") == "refresh_token";
        }));
    }

    std::unique_ptr<TokenIssuer> m_server;
    std::shared_ptr<SharedKeychain> m_secrets;
    QDateTime m_now; ///< By the clock of the sources; that of the issuer goes on.
};

ONBEHALF_TEST(TestTokenSource, QCoreApplication)

} // namespace tst_tokensource

#include "tst_tokensource.moc"
