// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/challenge.h"
#include "oauthcase.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_challenge {

using namespace OAuthCase;
using namespace OnBehalf::OAuth;
using namespace Qt::Literals::StringLiterals;

class TestChallenge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // As Exchange Online answers EWS.
    void readsExchangeOnline()
    {
        const auto challenge = bearerChallenge(
            quoted("Bearer client_id='00000002-0000-0ff1-ce00-000000000000', "
                   "trusted_issuers='00000001-0000-0000-c000-000000000000@*', "
                   "token_types='app_asserted_user_v1 service_asserted_app_v1', "
                   "authorization_uri='https://login.microsoftonline.com/common/oauth2/authorize', "
                   "error='invalid_token',Basic Realm='',Basic Realm=''"));
        QVERIFY(challenge);
        QCOMPARE(challenge->authorization,
                 QUrl(u"https://login.microsoftonline.com/common/oauth2/authorize"_s));
        QCOMPARE(challenge->exchangeId, u"00000002-0000-0ff1-ce00-000000000000"_s);
        QCOMPARE(challenge->error, u"invalid_token"_s);
        QCOMPARE(challenge->trustedIssuers,
                 QStringList(u"00000001-0000-0000-c000-000000000000@*"_s));
        QVERIFY(challenge->tenant().isEmpty());
    }

    // As Microsoft's pages about hybrid modern authentication print it.
    void readsHybridModernAuthentication()
    {
        const auto challenge = bearerChallenge(
            quoted("Negotiate, NTLM, Bearer client_id='00000002-0000-0ff1-ce00-000000000000', "
                   "trusted_issuers='00000001-0000-0000-c000-000000000000@5de110f8-2e0f-4d45-891d-"
                   "bcf2218e253d,00000004-0000-0ff1-ce00-000000000000@contoso.com', "
                   "token_types='app_asserted_user_v1 service_asserted_app_v1', "
                   "authorization_uri='https://login.windows.net/common/oauth2/authorize', Basic "
                   "realm='mail.contoso.com'"));
        QVERIFY(challenge);
        QCOMPARE(challenge->authorization,
                 QUrl(u"https://login.windows.net/common/oauth2/authorize"_s));
        QCOMPARE(challenge->trustedIssuers.size(), 2);
        QCOMPARE(challenge->tenant(), u"5de110f8-2e0f-4d45-891d-bcf2218e253d"_s);
    }

    void readsExchangeServerWithAdfs()
    {
        const auto challenge = bearerChallenge(
            quoted("bearer client_id='00000002-0000-0ff1-ce00-000000000000', AUTHORIZATION_URI = "
                   "'https://fs.example.test/adfs/oauth2/authorize' , issuer_kind=ADFS"));
        QVERIFY(challenge);
        QCOMPARE(challenge->authorization.host(), u"fs.example.test"_s);
        QCOMPARE(challenge->issuerKind, u"ADFS"_s);
    }

    // https://learn.microsoft.com/entra/identity-platform/claims-challenge
    void readsClaims()
    {
        const auto challenge = bearerChallenge(quoted(
            "Bearer realm='', "
            "authorization_uri='https://login.microsoftonline.com/common/oauth2/authorize', "
            "error='insufficient_claims', "
            "claims='"
            "eyJhY2Nlc3NfdG9rZW4iOnsiYWNycyI6eyJlc3NlbnRpYWwiOnRydWUsInZhbHVlIjoiY3AxIn19fQ=='"));
        QVERIFY(challenge);
        QCOMPARE(challenge->claims,
                 quoted("{'access_token':{'acrs':{'essential':true,'value':'cp1'}}}"));
    }

    void claimsThatAreNoJsonAreNotPassedOn()
    {
        const auto challenge = bearerChallenge(quoted("Bearer claims='bm90IEpTT04='"));
        QVERIFY(challenge);
        QVERIFY(challenge->claims.isEmpty());
    }

    void takesOnlyPlacesThatMayBeAsked_data()
    {
        QTest::addColumn<QByteArray>("uri");
        QTest::addColumn<bool>("taken");
        QTest::addRow("https") << QByteArray("https://login.example/a") << true;
        QTest::addRow("this machine") << QByteArray("http://127.0.0.1:8080/a") << true;
        QTest::addRow("plain http") << QByteArray("http://login.example/a") << false;
        QTest::addRow("a file") << QByteArray("file:///etc/passwd") << false;
        QTest::addRow("a program") << QByteArray("ms-settings:about") << false;
        QTest::addRow("a user in it")
            << QByteArray("https://login.microsoftonline.com@evil.example/a") << false;
        QTest::addRow("relative") << QByteArray("/oauth2/authorize") << false;
        QTest::addRow("no URL") << QByteArray("https://[") << false;
        QTest::addRow("empty") << QByteArray() << false;
    }

    void takesOnlyPlacesThatMayBeAsked()
    {
        QFETCH(const QByteArray, uri);
        QFETCH(const bool, taken);
        const auto challenge = bearerChallenge("Bearer authorization_uri=\"" + uri + '"');
        QVERIFY(challenge);
        QCOMPARE(!challenge->authorization.isEmpty(), taken);
    }

    void isNotFooledByWhatIsQuoted()
    {
        const auto challenge = bearerChallenge(
            quoted("Basic realm='a, Bearer authorization_uri=\\'https://evil.example/\\'', Bearer "
                   "realm='x'"));
        QVERIFY(challenge);
        QVERIFY(challenge->authorization.isEmpty());
    }

    void bytesOfOtherSchemesAreSkipped()
    {
        const auto challenge =
            bearerChallenge(quoted("Negotiate YIIabc+/def==, Bearer error='invalid_token'"));
        QVERIFY(challenge);
        QCOMPARE(challenge->error, u"invalid_token"_s);
    }

    void takesTheFirstThatSaysSomething()
    {
        const auto challenge =
            bearerChallenge(quoted("Bearer, NTLM, Bearer error='first', Bearer error='second'"));
        QVERIFY(challenge);
        QCOMPARE(challenge->error, u"first"_s);
    }

    void readsParametersThatOnlySpacesDivide()
    {
        const auto challenge = bearerChallenge(
            quoted("Bearer realm='' error='invalid_token' authorization_uri=https://login.example/a"
                   "?b=c"));
        QVERIFY(challenge);
        QCOMPARE(challenge->error, u"invalid_token"_s);
        QCOMPARE(challenge->authorization, QUrl(u"https://login.example/a?b=c"_s));
    }

    void bytesAreNoParameters()
    {
        QCOMPARE(bearerChallenge("Bearer YII+/=="), ServerChallenge());
        QVERIFY(!bearerChallenge("Bearer =="));
    }

    void findsNothingWhereThereIsNone_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("Basic") << quoted("Basic realm='mail.contoso.com'");
        QTest::addRow("no end") << quoted("Bearer authorization_uri='https://x.example");
        QTest::addRow("ends in an escape") << quoted("Bearer error='x\\");
        QTest::addRow("no words") << QByteArray("\x01\x02\xff");
        QTest::addRow("zero bytes") << QByteArray(40, '\0');
        QTest::addRow("endless") << "Bearer error=\"" + QByteArray(100'000, 'x') + '"';
    }

    void findsNothingWhereThereIsNone()
    {
        QFETCH(const QByteArray, header);
        QVERIFY(!bearerChallenge(header));
    }

    void aBareBearerIsOne() { QCOMPARE(bearerChallenge("Bearer"), ServerChallenge()); }
};

ONBEHALF_TEST(TestChallenge, QCoreApplication)

} // namespace tst_challenge

#include "tst_challenge.moc"
