// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An HTTP proxy on the way, which wants to know who calls: what is for the one never reaches the
// other, nothing goes round in circles, and a wrong password is tried once.

#include "core/ews/clientcase.h"
#include "ews/askoffer.h"
#include "ews/ntlm.h"
#include "support/httpproxy.h"
#include "support/selfsigned.h"
#include "support/testprogram.h"

#include <QSslSocket>

namespace tst_proxy {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;
using Support::await;
using Support::FaultProxy;
using Support::httpAnswer;
using Support::HttpProxy;
using Support::ProxyInUse;
using Support::selfSigned;
using Support::selfSignedFingerprint;

namespace {

const ProxySignIn right{.user = u"gatekeeper"_s, .password = u"open:sésame"_s};
const ProxySignIn wrong{.user = u"gatekeeper"_s, .password = u"closed"_s};
const QByteArray rightValue = "Basic " + u"gatekeeper:open:sésame"_s.toLatin1().toBase64();
const QByteArray serverValue = "Basic " + QByteArray("user:pass").toBase64();

/// A client of \a server, under a name that only a proxy knows.
Endpoint endpointOf(const FaultProxy &server, const ProxySignIn &proxySignIn = {})
{
    return {.url = HttpProxy::named(server.url()),
            .authentication = basicAuthentication(u"user"_s, u"pass"_s),
            .proxySignIn = proxySignIn,
            .acceptedCertificates = {selfSignedFingerprint()}};
}

Endpoint withNtlm(Endpoint endpoint)
{
    endpoint.authentication = ntlmAuthentication(u"EXAMPLE\\user"_s, u"pass"_s);
    return endpoint;
}

void answerAll(FaultProxy &server)
{
    server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
    server.answerOperation("AddDelegate", {.bytes = httpAnswer(200, Case::done("AddDelegate"))});
}

qsizetype signIns(const HttpProxy &proxy)
{
    return std::ranges::count_if(proxy.heads(), [](const QByteArray &head) {
        return head.contains("\r\nProxy-Authorization: ");
    });
}

bool sawOnlyTunnels(const HttpProxy &proxy)
{
    const auto heads = proxy.heads();
    return std::ranges::all_of(heads, [](const QByteArray &head) {
        return head.startsWith("CONNECT mail.example.test:") &&
               !head.contains("\r\nAuthorization:") && !head.contains("SOAPAction");
    });
}

/// Neither the server's credentials nor what goes on with them, in all that came to the proxy.
bool sawNothingOfTheServers(const HttpProxy &proxy)
{
    const QByteArray seen = proxy.seen();
    return !seen.contains(serverValue) && !seen.contains(serverValue.mid(6)) &&
           !seen.contains("GetDelegate") && sawOnlyTunnels(proxy);
}

bool gotNothingOfTheProxys(const FaultProxy &server)
{
    const auto arrivals = server.arrivals();
    return std::ranges::all_of(arrivals, [](const Support::Arrival &arrival) {
        return arrival.header("Proxy-Authorization").isNull() &&
               !arrival.head.contains(rightValue.mid(6));
    });
}

} // namespace

class TstProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void goesThroughOneThatAsksNobody();
    void signsIn_data();
    void signsIn();
    void saysThatItAsks_data();
    void saysThatItAsks();
    void triesAWrongPasswordOnce_data();
    void triesAWrongPasswordOnce();
    void signsInWhereItReadsTheRequests();
    void isRefusedWhereItReadsTheRequests_data();
    void isRefusedWhereItReadsTheRequests();
    void endsWhereNothingItKnowsIsOffered_data();
    void endsWhereNothingItKnowsIsOffered();
    void tellsNobodyElse();
    void asksForTheOfferThroughIt();
};

void TstProxy::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS.");
}

void TstProxy::goesThroughOneThatAsksNobody()
{
    FaultProxy server(selfSigned());
    answerAll(server);
    HttpProxy proxy;
    const ProxyInUse use(proxy);
    Client client(endpointOf(server));
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    QCOMPARE(proxy.heads().size(), 1);
    QCOMPARE(server.arrivals().first().header("Authorization"), serverValue);
    QVERIFY(sawNothingOfTheServers(proxy));
}

void TstProxy::signsIn_data()
{
    QTest::addColumn<bool>("ntlm");
    QTest::newRow("Basic") << false;
    QTest::newRow("NTLM") << true;
}

void TstProxy::signsIn()
{
    QFETCH(const bool, ntlm);
    FaultProxy server(selfSigned());
    answerAll(server);
    HttpProxy proxy(right.user, right.password);
    const ProxyInUse use(proxy);
    const Endpoint endpoint = endpointOf(server, right);
    Client client(ntlm ? withNtlm(endpoint) : endpoint);
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    VERIFY_ANSWERED(await(client.send(Case::addDelegate())));
    QCOMPARE(server.arrivals("AddDelegate"), 1);
    QVERIFY(proxy.heads().last().contains("\r\nProxy-Authorization: " + rightValue + "\r\n"));
    QCOMPARE(signIns(proxy), server.connections());
    QVERIFY(sawNothingOfTheServers(proxy));
    QVERIFY(gotNothingOfTheProxys(server));
    QVERIFY(!server.arrivals().last().header("Authorization").isNull() || ntlm);
}

void TstProxy::saysThatItAsks_data()
{
    signsIn_data();
}

void TstProxy::saysThatItAsks()
{
    QFETCH(const bool, ntlm);
    FaultProxy server(selfSigned());
    answerAll(server);
    HttpProxy proxy(right.user, right.password);
    const ProxyInUse use(proxy);
    const Endpoint endpoint = endpointOf(server);
    Client client(ntlm ? withNtlm(endpoint) : endpoint);
    const auto written = await(client.send(Case::addDelegate()));
    QVERIFY(!written);
    QVERIFY2(written.error().code == proxyAuthenticationRequired,
             qPrintable(Case::explain(written.error())));
    QCOMPARE(written.error().failure, Failure::Network);
    QVERIFY(!written.error().outcomeUnknown()); // it went nowhere
    QCOMPARE(proxy.heads().size(), 1);
    QCOMPARE(signIns(proxy), 0);
    QCOMPARE(server.connections(), 0);
    QVERIFY(sawNothingOfTheServers(proxy));
}

void TstProxy::triesAWrongPasswordOnce_data()
{
    signsIn_data();
}

void TstProxy::triesAWrongPasswordOnce()
{
    QFETCH(const bool, ntlm);
    FaultProxy server(selfSigned());
    answerAll(server);
    HttpProxy proxy(right.user, right.password);
    const ProxyInUse use(proxy);
    const Endpoint endpoint = endpointOf(server, wrong);
    Client client(ntlm ? withNtlm(endpoint) : endpoint);
    QList<QFuture<Result<GetDelegate::Response>>> calls;
    for (int i = 0; i < 5; ++i)
        calls.append(client.send(Case::getDelegate()));
    for (const auto &call : std::as_const(calls)) {
        const auto answer = await(call);
        QVERIFY(!answer);
        QVERIFY2(answer.error().code == proxyAuthenticationRefused,
                 qPrintable(Case::explain(answer.error())));
    }
    const auto later = await(client.send(Case::addDelegate()));
    QVERIFY(!later);
    QCOMPARE(later.error().code, QString(proxyAuthenticationRefused));
    QVERIFY(!later.error().outcomeUnknown());
    QCOMPARE(signIns(proxy), 1);
    QCOMPARE(server.connections(), 0);
    QVERIFY(sawNothingOfTheServers(proxy));
}

// http to other computers is without credentials for the server; that of this one, with them, goes
// through no proxy.
void TstProxy::signsInWhereItReadsTheRequests()
{
    FaultProxy server;
    answerAll(server);
    HttpProxy proxy(right.user, right.password);
    const ProxyInUse use(proxy);
    Client client(endpointOf(server, right));
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    VERIFY_ANSWERED(await(client.send(Case::addDelegate())));
    QCOMPARE(proxy.heads().size(), 2);
    QCOMPARE(proxy.refused(), 0);
    QVERIFY(proxy.heads().first().startsWith("POST http://mail.example.test:"));
    QVERIFY(!proxy.seen().contains(serverValue));
    QVERIFY(gotNothingOfTheProxys(server));
    QCOMPARE(server.arrivals("AddDelegate"), 1);
}

void TstProxy::isRefusedWhereItReadsTheRequests_data()
{
    QTest::addColumn<bool>("signsIn");
    QTest::addColumn<QString>("code");
    QTest::newRow("nobody") << false << QString(proxyAuthenticationRequired);
    QTest::newRow("wrong") << true << QString(proxyAuthenticationRefused);
}

void TstProxy::isRefusedWhereItReadsTheRequests()
{
    QFETCH(const bool, signsIn);
    QFETCH(const QString, code);
    FaultProxy server;
    answerAll(server);
    HttpProxy proxy(right.user, right.password);
    const ProxyInUse use(proxy);
    Client client(endpointOf(server, signsIn ? wrong : ProxySignIn()));
    for (int i = 0; i < 2; ++i) {
        const auto written = await(client.send(Case::addDelegate()));
        QVERIFY(!written);
        QVERIFY2(written.error().code == code, qPrintable(Case::explain(written.error())));
        QVERIFY(!written.error().outcomeUnknown());
    }
    QCOMPARE(signIns(proxy), signsIn ? 1 : 0);
    QCOMPARE(server.connections(), 0);
}

void TstProxy::endsWhereNothingItKnowsIsOffered_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a method of others") << QByteArray("Telepathy realm=\"x\"");
}

void TstProxy::endsWhereNothingItKnowsIsOffered()
{
    QFETCH(const QByteArray, challenge);
    FaultProxy server(selfSigned());
    answerAll(server);
    HttpProxy proxy(right.user, right.password);
    proxy.setChallenge(challenge);
    const ProxyInUse use(proxy);
    Client client(endpointOf(server, right));
    const auto answer = await(client.send(Case::getDelegate()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Network);
    QCOMPARE(proxy.heads().size(), 1);
    QCOMPARE(signIns(proxy), 0);
    QCOMPARE(server.connections(), 0);
}

void TstProxy::tellsNobodyElse()
{
    for (const bool https : {true, false}) {
        FaultProxy server(https ? selfSigned() : QSslConfiguration());
        answerAll(server);
        Endpoint endpoint = endpointOf(server, right);
        endpoint.url = server.url();
        Client client(endpoint);
        VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
        QVERIFY(gotNothingOfTheProxys(server));
        // Not even to one who says to be a proxy.
        server.answer({.bytes = httpAnswer(407, {}, {"Proxy-Authenticate: Basic realm=\"x\""})});
        const auto asked = await(client.send(Case::getDelegate()));
        QVERIFY(!asked);
        QCOMPARE(asked.error().httpStatus, 407);
        QVERIFY(!isProxyRefusal(asked.error()));
        QVERIFY(gotNothingOfTheProxys(server));
        QCOMPARE(server.arrivals().size(), 2);
    }
}

void TstProxy::asksForTheOfferThroughIt()
{
    FaultProxy server(selfSigned());
    server.answer({.bytes = httpAnswer(401, {}, {"WWW-Authenticate: NTLM"})});
    HttpProxy proxy(right.user, right.password);
    const ProxyInUse use(proxy);
    const auto nobody = await(askOffer(endpointOf(server)));
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, QString(proxyAuthenticationRequired));
    const auto refused = await(askOffer(endpointOf(server, wrong)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QString(proxyAuthenticationRefused));
    QCOMPARE(signIns(proxy), 1);
    const auto offer = await(askOffer(endpointOf(server, right)));
    QVERIFY(offer);
    QCOMPARE(offer->methods, QList{Method::Ntlm});
    QVERIFY(gotNothingOfTheProxys(server));
}

ONBEHALF_TEST(TstProxy, QCoreApplication)

} // namespace tst_proxy

#include "tst_proxy.moc"
