// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the client sends, to whom, and how much at once.

#include "core/ews/clientcase.h"
#include "support/selfsigned.h"
#include "support/testprogram.h"

#include <QNetworkProxy>
#include <QScopeGuard>
#include <QUuid>

namespace tst_client {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Support::Arrival;
using Support::await;
using Support::FaultProxy;
using Support::httpAnswer;

namespace {

using Answer = Result<GetDelegate::Response>;

Support::Answer noDelegates()
{
    return {.bytes = httpAnswer(200, Case::noDelegates())};
}

Support::Answer heldBack()
{
    return {.bytes = httpAnswer(200, Case::noDelegates()), .held = true};
}

} // namespace

class TstClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsWhatExchangeAsksFor();
    void sendsTheSameWhenItWrites();
    void numbersEachRequest();
    void worksInManyMailboxesOverTheSameConnections();
    void endsWhatMailboxesWaitForWithTheLastOfThem();
    void tellsOfEachExchange();
    void remembersTheServersBuild();

    void knowsWhereCredentialsMayGo_data();
    void knowsWhereCredentialsMayGo();
    void sendsCredentialsAtOnce();
    void keepsCredentialsFromPlainHttp();
    void ignoresCredentialsInTheUrl();
    void doesNotAnswerA401ByItself();

    void keepsConnections_data();
    void keepsConnections();
    void readsWhatIsPackedOnTheWay();
    void sendsOnlySoManyAtOnce_data();
    void sendsOnlySoManyAtOnce();
    void answersInAnyOrder();
};

void TstClient::sendsWhatExchangeAsksFor()
{
    FaultProxy server;
    server.answer(noDelegates());
    Client client({.url = server.url(),
                   .header = {.culture = u"de-DE"_s},
                   .anchorMailbox = u"principal@example.test"_s});
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));

    QCOMPARE(server.arrivals().size(), 1);
    const Arrival arrival = server.arrivals().first();
    QVERIFY(arrival.head.startsWith("POST /EWS/Exchange.asmx HTTP/1.1\r\n"));
    QCOMPARE(arrival.header("Content-Type"), "text/xml; charset=utf-8");
    QCOMPARE(arrival.header("SOAPAction"),
             "\"http://schemas.microsoft.com/exchange/services/2006/messages/GetDelegate\"");
    QCOMPARE(arrival.header("X-AnchorMailbox"), "principal@example.test");
    QCOMPARE(arrival.header("return-client-request-id"), "true");
    QVERIFY(arrival.header("User-Agent").startsWith("OnBehalf/"));
    QVERIFY(arrival.header("Accept-Encoding").contains("gzip"));
    QVERIFY(arrival.header("Authorization").isNull());
    COMPARE_XML(arrival.body, writeRequest(Case::getDelegate(), {.culture = u"de-DE"_s}));
}

void TstClient::sendsTheSameWhenItWrites()
{
    FaultProxy server;
    server.answer({.bytes = httpAnswer(200, Case::done("AddDelegate"))});
    Client client(
        {.url = server.url(), .authentication = basicAuthentication(u"user"_s, u"pass"_s)});
    VERIFY_ANSWERED(await(client.send(Case::addDelegate())));

    QCOMPARE(server.arrivals().size(), 1);
    const Arrival arrival = server.arrivals().first();
    QCOMPARE(arrival.operation, "AddDelegate");
    QCOMPARE(arrival.header("Content-Type"), "text/xml; charset=utf-8");
    QCOMPARE(arrival.header("Content-Length"), QByteArray::number(arrival.body.size()));
    QVERIFY(arrival.header("Transfer-Encoding").isNull());
    QCOMPARE(arrival.header("Authorization"), "Basic dXNlcjpwYXNz");
    COMPARE_XML(arrival.body, writeRequest(Case::addDelegate()));
}

void TstClient::worksInManyMailboxesOverTheSameConnections()
{
    FaultProxy server;
    server.answer(noDelegates());
    const auto client = std::make_shared<Client>(
        Endpoint{.url = server.url(), .header = {.culture = u"de-DE"_s}, .connections = 2});
    int told = 0;
    connect(client.get(), &Client::exchanged, this, [&told] { ++told; });
    for (const QString &address : {u"a@example.test"_s, u"b@example.test"_s}) {
        const auto inIt = client->inMailbox({.who = address}, address);
        QCOMPARE(inIt->endpoint().header.impersonation.who, address);
        VERIFY_ANSWERED(await(inIt->send(Case::getDelegate())));
        const Arrival arrival = server.arrivals().last();
        QCOMPARE(arrival.header("X-AnchorMailbox"), address.toUtf8());
        COMPARE_XML(arrival.body,
                    writeRequest(Case::getDelegate(),
                                 {.culture = u"de-DE"_s, .impersonation = {.who = address}}));
        QVERIFY(inIt->understands() == client->understands());
        // One made from one in another mailbox keeps nothing of that mailbox.
        const auto back = inIt->inMailbox({}, {});
        VERIFY_ANSWERED(await(back->send(Case::getDelegate())));
        QVERIFY(server.arrivals().last().header("X-AnchorMailbox").isNull());
        QVERIFY(!server.arrivals().last().body.contains("ExchangeImpersonation"));
    }
    VERIFY_ANSWERED(await(client->send(Case::getDelegate())));
    QVERIFY(!server.arrivals().last().body.contains("ExchangeImpersonation"));
    QCOMPARE(told, 5);
    QCOMPARE(server.connections(), 1);
}

void TstClient::endsWhatMailboxesWaitForWithTheLastOfThem()
{
    FaultProxy server;
    server.answer({.held = true});
    auto client = std::make_shared<Client>(Endpoint{.url = server.url()});
    auto inIt = client->inMailbox({.who = u"a@example.test"_s}, u"a@example.test"_s);
    const auto answer = inIt->send(Case::getDelegate());
    client.reset();
    QTRY_COMPARE(server.begun(), 1);
    QVERIFY(!answer.isFinished()); // the connections live on
    inIt.reset();
    QVERIFY(answer.isFinished());
    QCOMPARE(answer.result().error().failure, Failure::Cancelled);
}

void TstClient::numbersEachRequest()
{
    FaultProxy server;
    server.answer(noDelegates());
    Client client({.url = server.url()});
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    const QByteArray first = server.arrivals().at(0).header("client-request-id");
    const QByteArray second = server.arrivals().at(1).header("client-request-id");
    QVERIFY(!QUuid(QString::fromLatin1(first)).isNull());
    QVERIFY(!QUuid(QString::fromLatin1(second)).isNull());
    QVERIFY(first != second);
}

void TstClient::tellsOfEachExchange()
{
    FaultProxy server;
    server.answer({.bytes = httpAnswer(403, "no")});
    Client client(
        {.url = server.url(), .authentication = basicAuthentication(u"user"_s, u"secret"_s)});
    QList<Exchange> heard;
    connect(&client, &Client::exchanged, this, [&heard](const Exchange &e) { heard.append(e); });
    const auto refused = await(client.send(Case::getDelegate()));
    QVERIFY(!refused);
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard[0].operation, u"GetDelegate"_s);
    QCOMPARE(heard[0].request, server.arrivals().first().body);
    QCOMPARE(heard[0].response, "(2 bytes that are no SOAP, left out)");
    QCOMPARE(heard[0].httpStatus, 403);
    QCOMPARE(heard[0].failure, Failure::Forbidden);
    QVERIFY(heard[0].failed());
    QCOMPARE(heard[0].requestId, refused.error().requestId);
    QVERIFY(!heard[0].request.contains(QByteArray("user:secret").toBase64()));
    QVERIFY(!heard[0].request.contains("secret"));
}

void TstClient::remembersTheServersBuild()
{
    FaultProxy server;
    Client client({.url = server.url()});
    QVERIFY(!client.serverVersion());
    server.answer({.bytes = httpAnswer(200, Golden::file(u"getdelegate_response.xml"_s))});
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    const ServerVersionInfo build{.major = 15, .minor = 2, .build = 1544, .revision = 9};
    QCOMPARE(client.serverVersion(), build);
    server.answer({.bytes = httpAnswer(500, Golden::file(u"fault_denied.xml"_s))});
    QVERIFY(!await(client.send(Case::getDelegate())));
    QCOMPARE(client.serverVersion(), build); // one that does not say takes nothing back
}

void TstClient::knowsWhereCredentialsMayGo_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("may");
    QTest::newRow("https") << u"https://mail.example.test/EWS/Exchange.asmx"_s << true;
    QTest::newRow("http") << u"http://mail.example.test/EWS/Exchange.asmx"_s << false;
    QTest::newRow("http in capitals") << u"HTTP://mail.example.test/"_s << false;
    QTest::newRow("this machine by name") << u"http://localhost:8080/"_s << true;
    QTest::newRow("this machine by address") << u"http://127.0.0.1/"_s << true;
    QTest::newRow("this machine by another address") << u"http://127.3.2.1/"_s << true;
    QTest::newRow("this machine by IPv6") << u"http://[::1]:80/"_s << true;
    QTest::newRow("every address") << u"http://0.0.0.0/"_s << false;
    QTest::newRow("a name that looks like this machine")
        << u"http://localhost.example.test/"_s << false;
    QTest::newRow("a name that looks like its address")
        << u"http://127.0.0.1.example.test/"_s << false;
    QTest::newRow("a user that looks like its address")
        << u"http://127.0.0.1@mail.example.test/"_s << false;
    QTest::newRow("another network") << u"http://192.0.2.7/"_s << false;
    QTest::newRow("another scheme") << u"ftp://localhost/"_s << false;
    QTest::newRow("no scheme") << u"localhost"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TstClient::knowsWhereCredentialsMayGo()
{
    QFETCH(const QString, url);
    QFETCH(const bool, may);
    QCOMPARE(mayReceiveCredentials(QUrl(url)), may);
}

void TstClient::sendsCredentialsAtOnce()
{
    FaultProxy server;
    server.answer(noDelegates());
    Client client(
        {.url = server.url(), .authentication = basicAuthentication(u"user"_s, u"pass"_s)});
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    QCOMPARE(server.arrivals().size(), 1);
    QCOMPARE(server.arrivals().first().header("Authorization"), "Basic dXNlcjpwYXNz");
}

void TstClient::keepsCredentialsFromPlainHttp()
{
    // As a web proxy the server gets the request for a host that is not this machine.
    FaultProxy server;
    server.answer(noDelegates());
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpCachingProxy,
                                                     u"127.0.0.1"_s, quint16(server.url().port())));
    const auto restore = qScopeGuard(
        [] { QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy)); });
    Client client({.url = QUrl(u"http://mail.example.test/EWS/Exchange.asmx"_s),
                   .authentication = basicAuthentication(u"user"_s, u"pass"_s)});
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    QCOMPARE(server.arrivals().size(), 2);
    for (const Arrival &arrival : server.arrivals()) {
        QVERIFY(arrival.head.startsWith("POST http://mail.example.test/EWS/"));
        QVERIFY(arrival.header("Authorization").isNull());
        QVERIFY(!arrival.head.contains("dXNlcjpwYXNz"));
    }
}

void TstClient::ignoresCredentialsInTheUrl()
{
    FaultProxy server;
    server.answer(noDelegates());
    server.answerRequest(1,
                         {.bytes = httpAnswer(401, {}, {"WWW-Authenticate: Basic realm=\"a\""})});
    QUrl url = server.url();
    url.setUserName(u"user"_s);
    url.setPassword(u"secret"_s);
    Client client({.url = url});
    const auto answer = await(client.send(Case::getDelegate()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Unauthorized);
    QCOMPARE(server.arrivals().size(), 1);
    QVERIFY(server.arrivals().first().header("Authorization").isNull());
}

void TstClient::doesNotAnswerA401ByItself()
{
    FaultProxy server;
    server.answer({.bytes = httpAnswer(401, {},
                                       {"WWW-Authenticate: Negotiate", "WWW-Authenticate: NTLM",
                                        "WWW-Authenticate: Basic realm=\"a\""})});
    Client client(
        {.url = server.url(), .authentication = basicAuthentication(u"user"_s, u"wrong"_s)});
    const auto read = await(client.send(Case::getDelegate()));
    QVERIFY(!read);
    QCOMPARE(read.error().failure, Failure::Unauthorized);
    QCOMPARE(server.arrivals().size(), 1);
    // A later right password is used as it is, whatever Qt remembers of the first.
    server.answer(noDelegates());
    Client again(
        {.url = server.url(), .authentication = basicAuthentication(u"user"_s, u"right"_s)});
    VERIFY_ANSWERED(await(again.send(Case::getDelegate())));
    QCOMPARE(server.arrivals().last().header("Authorization"), "Basic dXNlcjpyaWdodA==");
}

void TstClient::keepsConnections_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("writes");
    QTest::newRow("http") << false << false;
    QTest::newRow("https") << true << false;
    // What is sent once only goes another way inside.
    QTest::newRow("http, writing between") << false << true;
    QTest::newRow("https, writing between") << true << true;
}

void TstClient::keepsConnections()
{
    QFETCH(const bool, tls);
    QFETCH(const bool, writes);
    FaultProxy server(tls ? Support::selfSigned() : QSslConfiguration());
    server.answer(noDelegates());
    server.answerOperation("AddDelegate", {.bytes = httpAnswer(200, Case::done("AddDelegate"))});
    Client client(
        {.url = server.url(), .acceptedCertificates = {Support::selfSignedFingerprint()}});
    for (int i = 0; i < 5; ++i) {
        VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
        if (writes)
            VERIFY_ANSWERED(await(client.send(Case::addDelegate())));
    }
    QCOMPARE(server.arrivals().size(), writes ? 10 : 5);
    QCOMPARE(server.connections(), 1);
}

void TstClient::readsWhatIsPackedOnTheWay()
{
    FaultProxy server;
    const QByteArray packed = Support::gzip(Golden::file(u"getdelegate_response.xml"_s));
    server.answer(
        {.bytes = httpAnswer(200, packed,
                             Support::soapHeaders() + QByteArrayList{"Content-Encoding: gzip"})});
    Client client({.url = server.url()});
    const auto plain = Golden::readFile<GetDelegate>(u"getdelegate_response.xml"_s);
    VERIFY_ANSWERED(plain);
    for (int i = 0; i < 3; ++i) {
        const auto answer = await(client.send(Case::getDelegate()));
        VERIFY_ANSWERED(answer);
        QCOMPARE(answer->items.size(), plain->items.size());
        QVERIFY(!answer->items.isEmpty());
    }
    const auto arrivals = server.arrivals();
    for (const Arrival &arrival : arrivals)
        QVERIFY(arrival.header("Accept-Encoding").contains("gzip"));
    QCOMPARE(server.connections(), 1);
}

void TstClient::sendsOnlySoManyAtOnce_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("atOnce");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("four") << 4 << 4;
    QTest::newRow("more than one manager opens") << 13 << 13;
    QTest::newRow("as many as Exchange allows") << 27 << 27;
    QTest::newRow("none, which cannot be meant") << 0 << 1;
}

void TstClient::sendsOnlySoManyAtOnce()
{
    QFETCH(const int, connections);
    QFETCH(const int, atOnce);
    FaultProxy server;
    server.answer(heldBack());
    Client client({.url = server.url(), .connections = connections});
    QList<QFuture<Answer>> futures;
    for (int i = 0; i < 60; ++i)
        futures.append(client.send(Case::getDelegate()));
    QTRY_COMPARE(server.underWay(), atOnce);
    server.release();
    for (const auto &future : futures)
        VERIFY_ANSWERED(await(future));
    QCOMPARE(server.mostUnderWay(), atOnce);
    QCOMPARE(server.arrivals().size(), 60);
    QVERIFY(server.connections() <= atOnce);
}

void TstClient::answersInAnyOrder()
{
    FaultProxy server;
    server.answer(noDelegates());
    server.answerRequest(1, heldBack());
    Client client({.url = server.url(), .connections = 2});
    const auto slow = client.send(Case::getDelegate());
    QTRY_COMPARE(server.underWay(), 1);
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    QVERIFY(!slow.isFinished());
    server.release();
    VERIFY_ANSWERED(await(slow));
}

ONBEHALF_TEST(TstClient, QCoreApplication)

} // namespace tst_client

#include "tst_client.moc"
