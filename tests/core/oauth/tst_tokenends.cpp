// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tokens of a sign-in that ends, or that another one takes the place of: here, at the issuer, by
// another program.

#include "support/testprogram.h"
#include "tokenground.h"

namespace tst_tokenends {

using namespace OAuthCase;
using namespace OnBehalf::OAuth;
using namespace std::chrono_literals;
using Support::await;

class TestTokenEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ground = std::make_unique<TokenGround>(); }

    void aRevokedSignInHasToBeMadeAgain()
    {
        QVERIFY(await(m_ground->newSource().keep(m_ground->signIn())));
        m_ground->server.revoke();
        TokenSource source = m_ground->newSource();
        const auto answer = await(source.accessToken());
        QCOMPARE(codeOf(answer), nameOf(Problem::SignInAgain));
        QCOMPARE(answer.error().failure, Ews::Failure::Unauthorized);
        QVERIFY(answer.error().details.contains(u"error=invalid_grant"_s));
        QTRY_VERIFY(m_ground->kept().isEmpty());
        QCOMPARE(codeOf(await(source.accessToken())), nameOf(Problem::SignInAgain));
        QCOMPARE(m_ground->refreshes(), 1);
        QVERIFY(await(source.keep(m_ground->signIn())));
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
        TokenSource source = m_ground->newSource();
        QVERIFY(await(source.keep(m_ground->signIn())));
        source.refused(TokenGround::token(source));
        m_ground->server.revoke(); // what this one will send
        m_ground->secrets->beforeRead = [this, atRead](int number) {
            if (number == atRead)
                m_ground->secrets->write(entraAt(m_ground->server).secretKey(TokenGround::helena()),
                                         m_ground->server.newRefreshToken());
        };
        const auto answer = await(source.accessToken());
        QCOMPARE(codeOf(answer), u"none"_s);
        QVERIFY(m_ground->server.accepts(*answer));
        QCOMPARE(m_ground->refreshes(), 2);
    }

    void whatAnotherProgramStoresAfterThatIsLeftToItAndTaken()
    {
        TokenSource source = m_ground->newSource();
        QVERIFY(await(source.keep(m_ground->signIn())));
        source.refused(TokenGround::token(source));
        m_ground->server.revoke();
        QString newer;
        m_ground->secrets->beforeRead = [this, &newer](int number) {
            if (number != 4) // the last one before the token is removed
                return;
            newer = m_ground->server.newRefreshToken();
            m_ground->secrets->write(entraAt(m_ground->server).secretKey(TokenGround::helena()),
                                     newer);
        };
        QCOMPARE(codeOf(await(source.accessToken())), nameOf(Problem::SignInAgain));
        QCOMPARE(m_ground->secrets->reads(), 4);
        QVERIFY(!newer.isEmpty());
        QCOMPARE(m_ground->kept(), newer);
        QVERIFY(m_ground->server.accepts(TokenGround::token(source)));
        QCOMPARE(m_ground->refreshes(), 2);
    }

    void aSignInWhileTheKeychainTakesItsTimeIsNotSpent()
    {
        TokenSource source = m_ground->newSource();
        QVERIFY(await(source.keep(m_ground->signIn())));
        source.refused(TokenGround::token(source));
        m_ground->server.revoke();
        m_ground->secrets->heldRead = 2; // that for what another program may have stored
        const auto coming = source.accessToken();
        QTRY_COMPARE(m_ground->secrets->reads(), 2);
        const Tokens second = m_ground->signIn();
        QVERIFY(await(source.keep(second)));
        QCOMPARE(await(coming).value_or(QByteArray()), second.access);
        m_ground->secrets->release();
        m_ground->signIn(); // while that goes on what was under way comes to nothing
        QCOMPARE(m_ground->refreshes(), 1);
        QCOMPARE(m_ground->kept(), second.refresh);
        source.refused(second.access);
        QVERIFY(m_ground->server.accepts(TokenGround::token(source)));
        QCOMPARE(m_ground->refreshes(), 2);
    }

    void moreThanAPasswordIsAskedFor()
    {
        QVERIFY(await(m_ground->newSource().keep(m_ground->signIn())));
        m_ground->server.behave({.tokenError = "interaction_required"});
        TokenSource source = m_ground->newSource();
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(codeOf(await(source.accessToken())), nameOf(Problem::SignInAgain));
            m_ground->passTime(1h);
        }
        QCOMPARE(m_ground->refreshes(), 1);
        QVERIFY(!m_ground->kept().isEmpty()); // it is not the token's fault
        m_ground->server.behave({});
        QVERIFY(await(source.keep(m_ground->signIn())));
        QVERIFY(await(source.accessToken()));
    }

    void nobodyHasSignedIn()
    {
        TokenSource source = m_ground->newSource();
        const auto answer = await(source.accessToken());
        QCOMPARE(codeOf(answer), nameOf(Problem::SignInNeeded));
        QCOMPARE(answer.error().failure, Ews::Failure::Unauthorized);
        QVERIFY(m_ground->server.requests().isEmpty());
    }

    void signingOutLeavesNothing()
    {
        TokenSource source = m_ground->newSource();
        QVERIFY(await(source.keep(m_ground->signIn())));
        source.refused(TokenGround::token(source));
        m_ground->server.behave({.held = true});
        const auto coming = source.accessToken();
        QTRY_COMPARE(m_ground->refreshes(), 1);
        QVERIFY(await(source.forget()));
        QCOMPARE(codeOf(await(coming)), nameOf(Problem::SignInNeeded));
        m_ground->server.behave({});
        m_ground->signIn(); // while that goes on what was under way comes to nothing
        QVERIFY(m_ground->kept().isEmpty());
        QCOMPARE(codeOf(await(source.accessToken())), nameOf(Problem::SignInNeeded));
        QCOMPARE(m_ground->refreshes(), 1);
    }

    void aNewSignInCountsMoreThanWhatIsUnderWay()
    {
        TokenSource source = m_ground->newSource();
        QVERIFY(await(source.keep(m_ground->signIn())));
        const Tokens second = m_ground->signIn();
        source.refused(TokenGround::token(source));
        m_ground->server.behave({.held = true});
        const auto coming = source.accessToken();
        QTRY_COMPARE(m_ground->refreshes(), 1);
        QVERIFY(await(source.keep(second)));
        QCOMPARE(await(coming).value_or(QByteArray()), second.access);
        m_ground->server.behave({});
        m_ground->signIn(); // while that goes on what was under way comes to nothing
        QCOMPARE(TokenGround::token(source), second.access);
        QCOMPARE(m_ground->kept(), second.refresh);
    }

    void itFinishesAlthoughTheSourceIsGone()
    {
        QVERIFY(await(m_ground->newSource().keep(m_ground->signIn())));
        m_ground->server.behave({.held = true});
        const auto coming = m_ground->newSource().accessToken();
        m_ground->server.behave({});
        QVERIFY(await(coming));
    }

    // Such as one whose caller has given up, or that of a session that is being replaced.
    void signingOutEndsWhatAnotherSourceRenews()
    {
        QVERIFY(await(m_ground->newSource().keep(m_ground->signIn())));
        TokenSource source = m_ground->newSource();
        m_ground->server.behave({.held = true});
        const auto coming = source.accessToken();
        QTRY_COMPARE(m_ground->refreshes(), 1);
        QVERIFY(await(m_ground->newSource().forget()));
        QCOMPARE(codeOf(await(coming)), nameOf(Problem::SignInNeeded));
        m_ground->server.behave({});
        m_ground->signIn(); // while that goes on what was under way comes to nothing
        QVERIFY(m_ground->kept().isEmpty());
    }

    void otherAccountsGoOnThen()
    {
        QVERIFY(await(m_ground->newSource().keep(m_ground->signIn())));
        TokenSource boss(entraAt(m_ground->server), u"boss@example.test"_s, m_ground->secrets);
        const Tokens tokens = m_ground->signIn();
        QVERIFY(await(boss.keep(tokens)));
        QVERIFY(await(m_ground->newSource().forget()));
        QCOMPARE(TokenGround::token(boss), tokens.access);
    }

    // Somebody gave up waiting and signed in with the browser instead.
    void aNewSignInIsNotOverwrittenByWhatAnotherSourceRenews()
    {
        QVERIFY(await(m_ground->newSource().keep(m_ground->signIn())));
        TokenSource before = m_ground->newSource();
        const Tokens second = m_ground->signIn();
        m_ground->server.behave({.held = true});
        const auto coming = before.accessToken();
        QTRY_COMPARE(m_ground->refreshes(), 1);
        TokenSource after = m_ground->newSource();
        QVERIFY(await(after.keep(second)));
        m_ground->server.behave({});
        QVERIFY(m_ground->server.accepts(await(coming).value_or(QByteArray())));
        m_ground->signIn(); // while that goes on what was got would be written
        QCOMPARE(m_ground->kept(), second.refresh);
        // Nor is it taken away by whoever ends the sign-in before it.
        QVERIFY(await(before.forget()));
        QCOMPARE(m_ground->kept(), second.refresh);
        QCOMPARE(TokenGround::token(after), second.access);
    }

private:
    std::unique_ptr<TokenGround> m_ground;
};

ONBEHALF_TEST(TestTokenEnds, QCoreApplication)

} // namespace tst_tokenends

#include "tst_tokenends.moc"
