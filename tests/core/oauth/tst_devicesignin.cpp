// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/devicesignin.h"
#include "oauthcase.h"
#include "support/faultproxy.h"
#include "support/httpanswer.h"
#include "support/testprogram.h"

namespace tst_devicesignin {

using namespace OAuthCase;
using namespace OnBehalf::OAuth;
using namespace std::chrono_literals;
using Support::await;
using Support::FaultProxy;
using Support::httpAnswer;
using Support::TokenIssuer;

namespace {

constexpr auto second = 25ms;

Support::Answer json(const QByteArray &body, int status = 200)
{
    return {.bytes = httpAnswer(status, body, {"Content-Type: application/json"})};
}

} // namespace

class TestDeviceSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void somebodySignsInElsewhere_data()
    {
        QTest::addColumn<bool>("adfs");
        QTest::addRow("Entra") << false;
        QTest::addRow("AD FS") << true;
    }

    void somebodySignsInElsewhere()
    {
        QFETCH(const bool, adfs);
        TokenIssuer server;
        server.behave({.interval = 2, .second = second});
        const Issuer issuer = adfs ? adfsAt(server) : entraAt(server);
        const auto coming = signInWithDevice(issuer, shown());
        QTRY_VERIFY(server.requests("token").size() >= 3);
        QVERIFY(!coming.isFinished());
        QCOMPARE(m_shown.userCode.size(), 8);
        QCOMPARE(m_shown.page, server.url(u"/device"_s));
        QVERIFY(m_shown.expires > QDateTime::currentDateTimeUtc());
        server.answerDevice(m_shown.userCode, true);
        const auto tokens = await(coming);
        QCOMPARE(codeOf(tokens), u"none"_s);
        QVERIFY(server.accepts(tokens->access));
        QVERIFY(!tokens->refresh.isEmpty());
        QCOMPARE(server.polledTooSoon(), 0);
        const auto begun = server.requests("devicecode").first().fields;
        QCOMPARE(begun.value("scope"), issuer.scope.toUtf8());
        QCOMPARE(begun.value("resource"), issuer.resource.toUtf8());
    }

    void itSlowsDownWhenTold()
    {
        TokenIssuer server;
        server.behave({.interval = 1, .second = second, .slowDowns = 2});
        const auto coming = signInWithDevice(entraAt(server), shown());
        QTRY_VERIFY(server.requests("token").size() >= 4);
        server.answerDevice(m_shown.userCode, true);
        QVERIFY(await(coming));
        QCOMPARE(server.polledTooSoon(), 0);
    }

    void somebodySaysNo()
    {
        TokenIssuer server;
        server.behave({.second = second});
        const auto coming = signInWithDevice(entraAt(server), shown());
        QTRY_VERIFY(!m_shown.userCode.isEmpty());
        server.answerDevice(m_shown.userCode, false);
        QCOMPARE(codeOf(await(coming)), nameOf(Problem::SignInDenied));
    }

    void nobodyTypesTheCode()
    {
        TokenIssuer server;
        server.behave({.interval = 1, .second = second, .deviceLife = 6});
        const auto tokens = await(signInWithDevice(entraAt(server), shown()));
        QCOMPARE(codeOf(tokens), nameOf(Problem::DeviceCodeExpired));
        QVERIFY(server.requests("token").size() >= 2);
    }

    void theIssuerSaysThatTheCodeExpired()
    {
        TokenIssuer server;
        server.behave({.tokenError = "expired_token", .second = second});
        const auto tokens = await(signInWithDevice(entraAt(server), shown()));
        QCOMPARE(codeOf(tokens), nameOf(Problem::DeviceCodeExpired));
        QCOMPARE(server.requests("token").size(), 1);
    }

    void itCanBeCancelled()
    {
        TokenIssuer server;
        server.behave({.interval = 60, .second = 1s});
        std::stop_source stop;
        DeviceSignIn how = shown();
        how.second = 1s;
        const auto coming = signInWithDevice(entraAt(server), how, stop.get_token());
        QTRY_VERIFY(!m_shown.userCode.isEmpty());
        stop.request_stop();
        const auto tokens = await(coming, 2s);
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().failure, Ews::Failure::Cancelled);
        QVERIFY(server.requests("token").isEmpty());
    }

    void notEveryIssuerOffersIt()
    {
        TokenIssuer server;
        Issuer issuer = entraAt(server);
        issuer.deviceAuthorization.clear();
        QCOMPARE(codeOf(await(signInWithDevice(issuer, shown()))),
                 nameOf(Problem::DeviceCodeNotOffered));
        QVERIFY(server.requests().isEmpty());
    }

    void theProgramIsNotAllowed()
    {
        TokenIssuer server;
        Issuer issuer = entraAt(server);
        issuer.clientId = u"unknown"_s;
        QCOMPARE(codeOf(await(signInWithDevice(issuer, shown()))),
                 nameOf(Problem::ProgramNotAllowed));
        QVERIFY(m_shown.userCode.isEmpty());
    }

    void aCutConnectionIsNoEnd()
    {
        TokenIssuer server;
        server.behave({.second = second});
        Issuer issuer = entraAt(server);
        FaultProxy proxy;
        proxy.passTo(issuer.token);
        proxy.answerRequest(1, {.bytes = httpAnswer(200, "{}"), .cutAfter = 0});
        proxy.answerRequest(2, {.bytes = httpAnswer(503, {})});
        issuer.token = proxy.url();
        const auto coming = signInWithDevice(issuer, shown());
        QTRY_VERIFY(!server.requests("token").isEmpty());
        server.answerDevice(m_shown.userCode, true);
        QVERIFY(await(coming));
        const auto arrivals = proxy.arrivals();
        QVERIFY(arrivals.size() >= 3);
    }

    void aBusyIssuerIsLeftAloneForAsLongAsItSays()
    {
        TokenIssuer server;
        server.behave({.second = second, .deviceLife = 8});
        Issuer issuer = entraAt(server);
        FaultProxy proxy;
        proxy.answer({.bytes = httpAnswer(503, {}, {"Retry-After: 3600"})});
        issuer.token = proxy.url();
        const auto tokens = await(signInWithDevice(issuer, shown()));
        QVERIFY(!tokens); // when the code has expired, not after an hour
        QCOMPARE(tokens.error().failure, Ews::Failure::Busy);
        QCOMPARE(tokens.error().retryAfter, 3600s);
        QCOMPARE(proxy.arrivals().size(), 1);
    }

    void anIssuerThatStaysAwayIsSaidToBe()
    {
        TokenIssuer server;
        server.behave({.second = second, .deviceLife = 8});
        Issuer issuer = entraAt(server);
        FaultProxy proxy;
        proxy.answer({.bytes = httpAnswer(200, "{}"), .cutAfter = 0});
        issuer.token = proxy.url();
        QCOMPARE(codeOf(await(signInWithDevice(issuer, shown()))),
                 nameOf(Problem::IssuerUnavailable));
    }

    void garbageInsteadOfTokensEndsIt()
    {
        TokenIssuer server;
        server.behave({.second = second});
        Issuer issuer = entraAt(server);
        FaultProxy proxy;
        proxy.answer(json("hello"));
        issuer.token = proxy.url();
        QCOMPARE(codeOf(await(signInWithDevice(issuer, shown()))),
                 nameOf(Problem::IssuerMalformed));
        QCOMPARE(proxy.arrivals().size(), 1);
    }

    void aCodeThatCannotBeUsedIsNotShown_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addRow("no code") << quoted(
            "{'user_code':'A','verification_uri':'https://x.example/','expires_in':60}");
        QTest::addRow("nothing to type") << quoted(
            "{'device_code':'A','verification_uri':'https://x.example/','expires_in':60}");
        QTest::addRow("plain http") << quoted("{'device_code':'A','user_code':'A','verification_"
                                              "uri':'http://x.example/','expires_in':60}");
        QTest::addRow("a program") << quoted("{'device_code':'A','user_code':'A','verification_uri'"
                                             ":'file:///bin/sh','expires_in':60}");
        QTest::addRow("no life") << quoted(
            "{'device_code':'A','user_code':'A','verification_uri':'https://x.example/'}");
        QTest::addRow("no JSON") << QByteArray("<html>");
    }

    void aCodeThatCannotBeUsedIsNotShown()
    {
        QFETCH(const QByteArray, answer);
        TokenIssuer server;
        Issuer issuer = entraAt(server);
        FaultProxy proxy;
        proxy.answer(json(answer));
        issuer.deviceAuthorization = proxy.url();
        QCOMPARE(codeOf(await(signInWithDevice(issuer, shown()))),
                 nameOf(Problem::IssuerMalformed));
        QVERIFY(m_shown.userCode.isEmpty());
    }

    void theOldNameOfThePageIsKnown()
    {
        TokenIssuer server;
        Issuer issuer = entraAt(server);
        FaultProxy proxy;
        proxy.answer(json(quoted("{'device_code':'A','user_code':'B','verification_url':'https://"
                                 "x.example/','expires_in':'900','interval':'60'}")));
        issuer.deviceAuthorization = proxy.url();
        std::stop_source stop;
        const auto coming = signInWithDevice(issuer, shown(), stop.get_token());
        QTRY_COMPARE(m_shown.page, QUrl(u"https://x.example/"_s));
        stop.request_stop();
        QVERIFY(!await(coming));
    }

    void cleanup() { m_shown = {}; }

private:
    DeviceSignIn shown()
    {
        return {.show = [this](const DeviceCode &code) { m_shown = code; }, .second = second};
    }

    DeviceCode m_shown;
};

ONBEHALF_TEST(TestDeviceSignIn, QCoreApplication)

} // namespace tst_devicesignin

#include "tst_devicesignin.moc"
