// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/askoffer.h"
#include "oauth/discovery.h"
#include "oauth/tokens.h"
#include "oauthcase.h"
#include "support/faultproxy.h"
#include "support/httpanswer.h"
#include "support/httpproxy.h"
#include "support/selfsigned.h"
#include "support/testprogram.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace tst_discovery {

using namespace OAuthCase;
using namespace OnBehalf::OAuth;
using Support::await;
using Support::FaultProxy;
using Support::httpAnswer;
using Support::TokenIssuer;

namespace {

const QUrl online(u"https://outlook.office365.com/EWS/Exchange.asmx"_s);
const QUrl onPremises(u"https://mail.example.test/EWS/Exchange.asmx"_s);

std::optional<Discovery> pointedTo(const QUrl &authorization, const QStringList &issuers = {})
{
    return discoveryFrom({.authorization = authorization, .trustedIssuers = issuers},
                         u"helena@example.test"_s);
}

Ews::Result<Issuer> issuerOfDocument(const QByteArray &document)
{
    FaultProxy server;
    server.answer({.bytes = httpAnswer(200, document, {"Content-Type: application/json"})});
    return await(discoverIssuer({.document = server.url()}, u"client"_s, online));
}

} // namespace

class TestDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressNamesItsTenant()
    {
        const Discovery discovery = entraDiscovery(u"Helena@Example.test"_s);
        QCOMPARE(
            discovery.document,
            QUrl(
                u"https://login.microsoftonline.com/example.test/v2.0/.well-known/openid-configuration"_s));
        QCOMPARE(
            discovery.otherwise,
            QUrl(
                u"https://login.microsoftonline.com/organizations/v2.0/.well-known/openid-configuration"_s));
        QCOMPARE(entraDiscovery().document, discovery.otherwise);
        QVERIFY(entraDiscovery().otherwise.isEmpty());
    }

    void aChallengePointsToTheDocument_data()
    {
        QTest::addColumn<QUrl>("authorization");
        QTest::addColumn<QStringList>("issuers");
        QTest::addColumn<QString>("document"); // empty: none
        const QString rest = u"/v2.0/.well-known/openid-configuration"_s;
        const QString tenant = u"5de110f8-2e0f-4d45-891d-bcf2218e253d"_s;
        const QString exchange = u"00000001-0000-0000-c000-000000000000@"_s;
        const QUrl common(u"https://login.windows.net/common/oauth2/authorize"_s);
        QTest::addRow("Online") << common << QStringList(exchange + u'*')
                                << u"https://login.windows.net/example.test"_s + rest;
        QTest::addRow("hybrid") << common << QStringList(exchange + tenant)
                                << u"https://login.windows.net/"_s + tenant + rest;
        QTest::addRow("two tenants")
            << common
            << QStringList{exchange + tenant, exchange + QString(tenant).replace(u'5', u'6')}
            << u"https://login.windows.net/example.test"_s + rest;
        QTest::addRow("tenant in the path")
            << QUrl(u"https://login.microsoftonline.com/"_s + tenant + u"/oauth2/authorize"_s)
            << QStringList() << u"https://login.microsoftonline.com/"_s + tenant + rest;
        QTest::addRow("AD FS")
            << QUrl(u"https://fs.example.test/adfs/oauth2/authorize?x=y"_s) << QStringList()
            << u"https://fs.example.test/adfs/.well-known/openid-configuration"_s;
        QTest::addRow("somebody else")
            << QUrl(u"https://login.evil.example/common/oauth2/authorize"_s) << QStringList()
            << QString();
        QTest::addRow("nearly Microsoft")
            << QUrl(u"https://login.microsoftonline.com.evil.example/common/oauth2/authorize"_s)
            << QStringList() << QString();
        QTest::addRow("nothing") << QUrl() << QStringList() << QString();
    }

    void aChallengePointsToTheDocument()
    {
        QFETCH(const QUrl, authorization);
        QFETCH(const QStringList, issuers);
        QFETCH(const QString, document);
        const auto discovery = pointedTo(authorization, issuers);
        QCOMPARE(discovery ? discovery->document.toString() : QString(), document);
    }

    void entraIsAskedForExchangeOnline()
    {
        const TokenIssuer server;
        const auto discovery = pointedTo(server.url(u"/common/oauth2/authorize"_s));
        QVERIFY(discovery);
        const auto issuer = await(discoverIssuer(*discovery, TokenIssuer::clientId(), online));
        QVERIFY(issuer);
        Issuer expected = entraAt(server);
        const QString place = u"/example.test/oauth2/v2.0/"_s;
        expected.authorization = server.url(place + u"authorize"_s);
        expected.token = server.url(place + u"token"_s);
        expected.deviceAuthorization = server.url(place + u"devicecode"_s);
        QCOMPARE(*issuer, expected);
    }

    void withHybridModernAuthenticationTheTokenIsForTheServerOnPremises()
    {
        const TokenIssuer server;
        const auto discovery = pointedTo(server.url(u"/common/oauth2/authorize"_s));
        const auto issuer = await(discoverIssuer(*discovery, TokenIssuer::clientId(), onPremises));
        QVERIFY(issuer);
        QVERIFY(issuer->isFor(onPremises));
        QCOMPARE(issuer->scope, u"https://mail.example.test/EWS.AccessAsUser.All offline_access"_s);
    }

    void adfsIsAskedForAResource()
    {
        const TokenIssuer server;
        const auto discovery = pointedTo(server.url(u"/adfs/oauth2/authorize"_s));
        QVERIFY(discovery);
        const auto issuer = await(discoverIssuer(*discovery, TokenIssuer::clientId(), onPremises));
        QVERIFY(issuer);
        QCOMPARE(*issuer, adfsAt(server));
    }

    void anUnknownTenantIsLookedForAmongAll()
    {
        const TokenIssuer server;
        const auto discovery = discoveryFrom(
            {.authorization = server.url(u"/common/oauth2/authorize"_s), .trustedIssuers = {}},
            u"helena@elsewhere.test"_s);
        const auto issuer = await(discoverIssuer(*discovery, TokenIssuer::clientId(), online));
        QVERIFY(issuer);
        QCOMPARE(*issuer, entraAt(server));
        QCOMPARE(server.requests().size(), 2);
    }

    void anUnknownTenantThatTheServerNamedIsAnError()
    {
        const TokenIssuer server;
        const QUrl document = server.url(u"/nowhere.test/v2.0/.well-known/openid-configuration"_s);
        const auto issuer = await(discoverIssuer({.document = document}, u"client"_s, online));
        QCOMPARE(codeOf(issuer), nameOf(Problem::IssuerRefused));
        QVERIFY(issuer.error().details.contains(u"error=invalid_tenant"_s));
    }

    void aSignInWithoutDevicesIsOne()
    {
        TokenIssuer server;
        server.behave({.offersDevices = false});
        const auto issuer = await(discoverIssuer(
            *pointedTo(server.url(u"/adfs/oauth2/authorize"_s)), u"client"_s, onPremises));
        QVERIFY(issuer);
        QVERIFY(issuer->deviceAuthorization.isEmpty());
    }

    void placesInOtherHandsAreNotTaken_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addRow("another host") << quoted("{'authorization_endpoint':'https://evil.example/"
                                                "a','token_endpoint':'https://evil.example/t'}");
        QTest::addRow("the token elsewhere")
            << quoted("{'authorization_endpoint':'http://127.0.0.1:1/a','token_endpoint':'https://"
                      "evil.example/t'}");
        QTest::addRow("plain http") << quoted("{'authorization_endpoint':'http://evil.example/"
                                              "a','token_endpoint':'http://evil.example/t'}");
        QTest::addRow("no addresses") << quoted("{'authorization_endpoint':7,'token_endpoint':[]}");
        QTest::addRow("empty") << QByteArray("{}");
    }

    void placesInOtherHandsAreNotTaken()
    {
        QFETCH(const QByteArray, document);
        QCOMPARE(codeOf(issuerOfDocument(document)), nameOf(Problem::IssuerMalformed));
    }

    void whatIsNoDocumentIsAnError_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Problem>("problem");
        QTest::addRow("a web page") << 200 << QByteArray("<html>") << Problem::IssuerMalformed;
        QTest::addRow("a list") << 200 << QByteArray("[]") << Problem::IssuerMalformed;
        QTest::addRow("nothing there") << 404 << QByteArray("gone") << Problem::IssuerNotFound;
        QTest::addRow("elsewhere") << 302 << QByteArray() << Problem::IssuerNotFound;
        QTest::addRow("broken") << 500 << QByteArray("oops") << Problem::IssuerUnavailable;
        QTest::addRow("huge") << 200 << QByteArray(2'000'000, ' ') << Problem::IssuerMalformed;
    }

    void whatIsNoDocumentIsAnError()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const Problem, problem);
        FaultProxy server;
        server.answer({.bytes = httpAnswer(status, body, {"Location: https://evil.example/"})});
        const auto issuer = await(discoverIssuer({.document = server.url()}, u"client"_s, online));
        QCOMPARE(codeOf(issuer), nameOf(problem));
        QCOMPARE(server.arrivals().size(), 1);
    }

    void tokensAreForOneServer()
    {
        TokenIssuer server;
        const Issuer issuer = adfsAt(server);
        QVERIFY(issuer.isFor(onPremises));
        QVERIFY(!issuer.isFor(online));
        QVERIFY(!issuer.isFor(QUrl(u"http://mail.example.test/EWS/Exchange.asmx"_s)));
        QVERIFY(!Issuer().isFor(QUrl(u"https:///x"_s)));
    }

    // AD FS often has one that only the organisation's own computers trust.
    void anAcceptedCertificateIsGoodForAllOfTheIssuer()
    {
        FaultProxy server(Support::selfSigned());
        const QByteArray document =
            quoted("{'authorization_endpoint':'HERE','token_endpoint':'HERE'}")
                .replace("HERE", server.url().toEncoded());
        server.answerRequest(
            1, {.bytes = httpAnswer(200, document, {"Content-Type: application/json"})});
        server.answerRequest(
            2, {.bytes = httpAnswer(200, quoted("{'access_token':'a','token_type':'Bearer'}"),
                                    {"Content-Type: application/json"})});
        const Discovery discovery{.document = server.url(), .kind = IssuerKind::Adfs};
        const auto unknown = await(discoverIssuer(discovery, u"client"_s, onPremises));
        QCOMPARE(codeOf(unknown), nameOf(Problem::IssuerCertificate));
        QCOMPARE(QCryptographicHash::hash(unknown.error().certificate, QCryptographicHash::Sha256),
                 Support::selfSignedFingerprint());
        QVERIFY(server.arrivals().isEmpty());

        const QList<Ews::AcceptedCertificate> accepted{
            {.host = server.url().host(), .fingerprint = Support::selfSignedFingerprint()}};
        const auto issuer = await(discoverIssuer(discovery, u"client"_s, onPremises, accepted));
        QCOMPARE(codeOf(issuer), u"none"_s);
        QCOMPARE(issuer->acceptedCertificates, accepted);
        const auto tokens = await(requestTokens(*issuer, {}));
        QCOMPARE(codeOf(tokens), u"none"_s);
        QCOMPARE(tokens->access, QByteArray("a"));
    }

    void anAcceptedCertificateIsForItsHostAlone()
    {
        FaultProxy server(Support::selfSigned());
        const Discovery discovery{.document = server.url(), .kind = IssuerKind::Adfs};
        const QList<Ews::AcceptedCertificate> accepted{
            {.host = u"localhost"_s, .fingerprint = Support::selfSignedFingerprint()}};
        const auto unknown = await(discoverIssuer(discovery, u"client"_s, onPremises, accepted));
        QCOMPARE(codeOf(unknown), nameOf(Problem::IssuerCertificate));
        QVERIFY(server.arrivals().isEmpty());
    }

    void plainHttpIsNotAsked()
    {
        const auto issuer = await(discoverIssuer(
            {.document = QUrl(u"http://login.example.test/x"_s)}, u"client"_s, online));
        QCOMPARE(codeOf(issuer), nameOf(Problem::IssuerNotFound));
    }

    void itGoesThroughAProxyThatAsksWhoCalls()
    {
        const auto json = httpAnswer(200, "{}", {"Content-Type: application/json"});
        FaultProxy server(Support::selfSigned());
        server.answer({.bytes = json});
        Support::HttpProxy proxy(u"gatekeeper"_s, u"open"_s);
        const Support::ProxyInUse use(proxy);
        const auto code = [&server](const QString &user, const QString &password) {
            const QUrl document = Support::HttpProxy::named(server.url());
            const QList<Ews::AcceptedCertificate> accepted{
                {.host = document.host(), .fingerprint = Support::selfSignedFingerprint()}};
            return codeOf(
                await(discoverIssuer({.document = document}, u"client"_s, online, accepted, {},
                                     {.user = user, .password = password})));
        };
        QCOMPARE(code({}, {}), u"ProxyAuthenticationRequired"_s);
        QCOMPARE(code(u"gatekeeper"_s, u"closed"_s), u"ProxyAuthenticationRefused"_s);
        QCOMPARE(server.connections(), 0);
        QCOMPARE(code(u"gatekeeper"_s, u"open"_s), nameOf(Problem::IssuerMalformed));
        QCOMPARE(server.arrivals().size(), 1);
        QVERIFY(server.arrivals().first().header("Proxy-Authorization").isNull());
    }

    void theProxyOfTheAccountIsGoneThrough()
    {
        const auto json = httpAnswer(200, "{}", {"Content-Type: application/json"});
        FaultProxy server(Support::selfSigned());
        server.answer({.bytes = json});
        Support::HttpProxy proxy; // which the system does not know
        const Ews::ProxySignIn chosen{.way = {.kind = Ews::ProxyWay::Kind::Http,
                                              .host = u"127.0.0.1"_s,
                                              .port = proxy.serverPort()}};
        const QUrl named = Support::HttpProxy::named(server.url());
        const QList<Ews::AcceptedCertificate> certificates{
            {.host = named.host(), .fingerprint = Support::selfSignedFingerprint()}};
        const auto issuer = await(
            discoverIssuer({.document = named}, u"client"_s, online, certificates, {}, chosen));
        QCOMPARE(codeOf(issuer), nameOf(Problem::IssuerMalformed));
        QCOMPARE(proxy.heads().size(), 1);
        (void)await(askForChallenge({.url = named,
                                     .proxySignIn = chosen,
                                     .acceptedCertificates = {Support::selfSignedFingerprint()}}));
        QCOMPARE(proxy.heads().size(), 2);
        QCOMPARE(server.arrivals().size(), 2);
    }
};

ONBEHALF_TEST(TestDiscovery, QCoreApplication)

} // namespace tst_discovery

#include "tst_discovery.moc"
