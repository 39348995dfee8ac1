// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browser.h"
#include "oauth/devicesignin.h"
#include "oauth/discovery.h"
#include "oauth/tokensource.h"
#include "secrets/memorysecretstore.h"
#include "support/faultproxy.h"
#include "support/httpanswer.h"
#include "support/log.h"
#include "support/secretsearch.h"
#include "support/testprogram.h"

#include <QDebug>

namespace tst_oauthsecrets {

using namespace OAuthCase;
using namespace OnBehalf::OAuth;
using namespace std::chrono_literals;
using Support::await;
using Support::FaultProxy;
using Support::formEncoded;
using Support::foundIn;
using Support::httpAnswer;
using Support::Log;
using Support::smallEncoded;
using Support::TokenIssuer;

namespace {

const QString helena = u"helena@example.test"_s;

QByteArray textOf(const Ews::Error &error)
{
    QStringList all{error.code, error.message, error.requestId, error.subject};
    all += error.details;
    for (const Ews::CertificateProblem &problem : error.certificateProblems)
        all.append(problem.text);
    return all.join(u'\n').toUtf8();
}

Tokens signInAt(const TokenIssuer &server)
{
    Browser browser;
    const BrowserSignIn how{.open =
                                [&browser](const QUrl &url) {
                                    browser.open(url);
                                    return true;
                                },
                            .pages = pages()};
    return await(signInWithBrowser(entraAt(server), how)).value_or(Tokens());
}

} // namespace

/// Codes, verifiers and tokens are where they belong and nowhere else.
class TestOAuthSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The network is the issuer, which records every byte of what it gets.
    void onTheWireSecretsAreInBodiesForTheTokenPlaceOnly()
    {
        TokenIssuer server;
        server.behave({.second = 20ms});
        const auto secrets = std::make_shared<MemorySecretStore>();
        TokenSource source(entraAt(server), helena, secrets);
        QVERIFY(await(source.keep(signInAt(server))));
        source.refused(await(source.accessToken()).value_or(QByteArray()));
        QVERIFY(await(source.accessToken()));
        const DeviceSignIn how{
            .show = [&](const DeviceCode &code) { server.answerDevice(code.userCode, true); },
            .second = 20ms};
        QVERIFY(await(signInWithDevice(entraAt(server), how)));
        QVERIFY(await(discoverIssuer(
            {.document = server.url(u"/organizations/v2.0/.well-known/openid-configuration"_s)},
            u"c"_s, QUrl(u"https://outlook.office365.com/EWS/Exchange.asmx"_s))));

        const QByteArrayList all = server.secrets();
        QVERIFY(all.size() >= 8);
        int bodies = 0;
        const auto requests = server.requests();
        for (const auto &one : requests) {
            QCOMPARE(foundIn(one.target, all), QByteArray());
            QCOMPARE(foundIn(one.head, all), QByteArray());
            QVERIFY(!one.head.toLower().contains("authorization:"));
            QVERIFY(!one.head.toLower().contains("cookie:"));
            if (foundIn(one.body, all).isEmpty())
                continue;
            ++bodies;
            QVERIFY(one.method == "POST" && one.target.endsWith("/token"));
        }
        QVERIFY(bodies >= 3); // the code, the refresh token, the device code
    }

    void anAccessTokenIsNeverSentToTheIssuer()
    {
        TokenIssuer server;
        TokenSource source(entraAt(server), helena, std::make_shared<MemorySecretStore>());
        QVERIFY(await(source.keep(signInAt(server))));
        const QByteArray token = await(source.accessToken()).value_or(QByteArray());
        QVERIFY(!token.isEmpty());
        source.refused(token);
        QVERIFY(await(source.accessToken()));
        const auto requests = server.requests();
        for (const auto &one : requests)
            QVERIFY(!one.body.contains(token) && !one.target.contains(token));
    }

    void theLogHasNone()
    {
        TokenIssuer server;
        server.behave({.second = 20ms});
        const Log log;
        qWarning("written down");
        const auto secrets = std::make_shared<MemorySecretStore>();
        TokenSource source(entraAt(server), helena, secrets);
        QVERIFY(await(source.keep(signInAt(server))));
        source.refused(await(source.accessToken()).value_or(QByteArray()));
        QVERIFY(await(source.accessToken()));
        const DeviceSignIn how{
            .show = [&](const DeviceCode &code) { server.answerDevice(code.userCode, true); },
            .second = 20ms};
        QVERIFY(await(signInWithDevice(entraAt(server), how)));
        for (const QByteArray error : {"invalid_grant", "server_error"}) {
            server.behave({.tokenError = error});
            TokenSource failing(entraAt(server), helena, secrets, {.stored = 0ms});
            QVERIFY(!await(failing.accessToken()));
        }
        QVERIFY(log.lines().contains("written down"));
        QCOMPARE(foundIn(log.lines(), server.secrets()), QByteArray());
    }

    // Some issuers say what they were sent when they find fault with it.
    void errorsDoNotRepeatWhatTheIssuerRepeats_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::addRow("described")
            << quoted("{'error':'invalid_grant','error_description':'The token SECRET is bad: "
                      "SECRET.','correlation_id':'SECRET'}")
            << 400;
        QTest::addRow("encoded") << quoted("{'error':'invalid_request','error_description':"
                                           "'ENCODED SMALL, FORM and PARTLY','correlation_id':"
                                           "'ENCODED'}")
                                 << 400;
        QTest::addRow("as the error") << quoted("{'error':'SECRET'}") << 400;
        QTest::addRow("a page") << QByteArray("<html>SECRET</html>") << 200;
        QTest::addRow("broken") << QByteArray("SECRET") << 500;
        QTest::addRow("a token that is none")
            << quoted("{'access_token':'SECRET SECRET','token_type':'Bearer'}") << 200;
        QTest::addRow("of another kind")
            << quoted("{'access_token':'SECRET','token_type':'SECRET'}") << 200;
        QTest::addRow("cut JSON") << quoted("{'access_token':'SECRET','token_ty") << 200;
    }

    void errorsDoNotRepeatWhatTheIssuerRepeats()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const int, status);
        const QByteArray secret = "0.AX-really+secret/ %2F=";
        const QByteArray body = QByteArray(answer)
                                    .replace("SECRET", secret)
                                    .replace("ENCODED", secret.toPercentEncoding())
                                    .replace("SMALL", smallEncoded(secret))
                                    .replace("FORM", formEncoded(secret))
                                    .replace("PARTLY", secret.toPercentEncoding("+/="));
        FaultProxy server;
        server.answer({.bytes = httpAnswer(status, body, {"Content-Type: application/json"})});
        Issuer issuer;
        issuer.token = server.url();
        issuer.clientId = u"c"_s;
        const auto secrets = std::make_shared<MemorySecretStore>();
        QVERIFY(await(secrets->write(issuer.secretKey(helena), QString::fromLatin1(secret))));
        const Log log;
        TokenSource source(issuer, helena, secrets, {.stored = 0ms});
        const auto token = await(source.accessToken());
        QVERIFY(!token);
        QVERIFY(server.arrivals().first().body.contains(secret.toPercentEncoding()));
        QCOMPARE(foundIn(textOf(token.error()), {secret}), QByteArray());
        QCOMPARE(foundIn(log.lines(), {secret}), QByteArray());
    }

    void theKeyInTheKeychainSaysWhoAndWhereButNoSecret()
    {
        TokenIssuer server;
        Issuer issuer = entraAt(server);
        issuer.token.setUserInfo(u"a:b"_s);
        const QString key = issuer.secretKey(helena);
        QVERIFY(key.contains(helena) && key.contains(TokenIssuer::clientId()));
        QVERIFY(key.contains(u"127.0.0.1"_s) && !key.contains(u"a:b"_s));
    }
};

ONBEHALF_TEST(TestOAuthSecrets, QCoreApplication)

} // namespace tst_oauthsecrets

#include "tst_oauthsecrets.moc"
