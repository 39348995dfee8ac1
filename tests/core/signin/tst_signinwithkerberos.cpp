// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The client with Kerberos against the sandbox, which has the key of a real KDC.

#include "core/signin/signincase.h"
#include "ews/eventstream.h"
#include "ews/negotiate.h"
#include "ews/operations/getstreamingevents.h"
#include "ews/operations/subscribe.h"
#include "support/faultproxy.h"
#include "support/kerberosrealm.h"
#include "support/testprogram.h"

namespace tst_signinwithkerberos {

using namespace Ews;
using namespace SignInCase;
using Support::FaultProxy;
using Support::httpAnswer;
using Support::KerberosRealm;

class TestSignInWithKerberos : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aTicketNeedsOneRequest();
    void eachCallBringsItsOwnProof();
    void severalAtOnce();
    void withoutATicketNothingIsSent();
    void anUnknownHostIsSentNothing();
    void aRefusedTicketIsNotRepeated();
    void neverSendsAPassword_data();
    void neverSendsAPassword();
    void aServerThatProvesNothingIsBelievedOneThatProvesWronglyIsNot();
    void cancelledWhileTheKdcIsAsked();
    void aStreamSignsInToo();
    void theTokenIsInNoLog();

private:
    static QUrl localhost(QUrl url)
    {
        url.setHost(u"localhost"_s);
        return url;
    }
    Endpoint endpoint(const QUrl &url)
    {
        return {.url = localhost(url), .authentication = negotiateAuthentication()};
    }

    KerberosRealm m_realm;
    std::unique_ptr<Sandbox::Server> m_server;
};

void TestSignInWithKerberos::initTestCase()
{
    if (!KerberosRealm::missing().isEmpty())
        QSKIP(qPrintable(KerberosRealm::missing()));
    QVERIFY(m_realm.isReady());
    QVERIFY(m_realm.addUser(u"helena.lindqvist"_s, u"x"_s));
    QVERIFY(m_realm.addService(u"localhost"_s));
}

void TestSignInWithKerberos::init()
{
    QVERIFY(m_realm.kinit(u"helena.lindqvist"_s, u"x"_s));
    m_server = std::make_unique<Sandbox::Server>(Sandbox::Options{
        .offered = {Method::Negotiate, Method::Ntlm, Method::Basic}, .keytab = m_realm.keytab()});
    QVERIFY(m_server->listen());
}

void TestSignInWithKerberos::aTicketNeedsOneRequest()
{
    Client client(endpoint(m_server->url()));
    QCOMPARE(read(client), u"ok");
    QCOMPARE(told(*m_server), QStringList{u"1 Negotiate call 200"_s});
}

void TestSignInWithKerberos::eachCallBringsItsOwnProof()
{
    Client client(endpoint(m_server->url()));
    QCOMPARE(read(client), u"ok");
    QCOMPARE(write(client, u"Projects"_s), u"ok");
    QCOMPARE(read(client), u"ok");
    QCOMPARE(told(*m_server), QStringList(3, u"1 Negotiate call 200"_s));
    QCOMPARE(m_server->requests(CreateFolder::name), 1);
}

void TestSignInWithKerberos::severalAtOnce()
{
    m_server->setLatency(std::chrono::milliseconds(50));
    Client client(endpoint(m_server->url()));
    QList<QFuture<Result<GetFolder::Response>>> answers;
    for (int i = 0; i < 12; ++i)
        answers.append(client.send(getFolder()));
    for (const auto &answer : answers)
        QCOMPARE(outcome(Support::await(answer)), u"ok");
    QCOMPARE(m_server->arrivals().size(), 12);
}

void TestSignInWithKerberos::withoutATicketNothingIsSent()
{
    m_realm.kdestroy();
    Client client(endpoint(m_server->url()));
    const auto answer = Support::await(client.send(getFolder()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Unauthorized);
    QCOMPARE(signInProblem(answer.error()), SignInProblem::NoTicket);
    QVERIFY(!answer.error().outcomeUnknown());
    QCOMPARE(write(client, u"Projects"_s), u"NoTicket");
    QCOMPARE(m_server->requests(), 0);
    // The next call finds the ticket that came meanwhile.
    QVERIFY(m_realm.kinit(u"helena.lindqvist"_s, u"x"_s));
    QCOMPARE(read(client), u"ok");
}

void TestSignInWithKerberos::anUnknownHostIsSentNothing()
{
    Endpoint other = endpoint(m_server->url());
    other.url.setHost(u"127.0.0.1"_s); // there is no HTTP/127.0.0.1
    Client client(other);
    const QString problem = read(client);
    QCOMPARE(problem, u"UnknownService");
    QCOMPARE(m_server->requests(), 0);
}

void TestSignInWithKerberos::aRefusedTicketIsNotRepeated()
{
    FaultProxy server;
    server.answer(
        {.bytes = httpAnswer(401, {}, {"WWW-Authenticate: Negotiate", "WWW-Authenticate: NTLM"})});
    Client client(endpoint(server.url()));
    QCOMPARE(write(client, u"Projects"_s), u"TokenRefused");
    QCOMPARE(read(client), u"TokenRefused");
    QCOMPARE(server.arrivals().size(), 2);
}

void TestSignInWithKerberos::neverSendsAPassword_data()
{
    QTest::addColumn<QByteArrayList>("offered");
    QTest::newRow("NTLM and Basic")
        << QByteArrayList{"WWW-Authenticate: NTLM", "WWW-Authenticate: Basic realm=\"x\""};
    QTest::newRow("Basic") << QByteArrayList{"WWW-Authenticate: Basic realm=\"x\""};
    QTest::newRow("nothing") << QByteArrayList{};
}

void TestSignInWithKerberos::neverSendsAPassword()
{
    QFETCH(const QByteArrayList, offered);
    FaultProxy server;
    server.answer({.bytes = httpAnswer(401, {}, offered)});
    Client client(endpoint(server.url()));
    QCOMPARE(read(client), u"NotOffered");
    QCOMPARE(server.arrivals().size(), 1);
    QVERIFY(server.arrivals().first().header("Authorization").startsWith("Negotiate "));
}

void TestSignInWithKerberos::aServerThatProvesNothingIsBelievedOneThatProvesWronglyIsNot()
{
    const QByteArray plain = "<s:Envelope xmlns:s='s'><s:Body><m:GetFolderResponse xmlns:m='m'>"
                             "<m:ResponseMessages/></m:GetFolderResponse></s:Body></s:Envelope>";
    FaultProxy server;
    server.answer({.bytes = httpAnswer(200, plain)});
    Client client(endpoint(server.url()));
    QCOMPARE(read(client), u"ok");
    QByteArrayList headers = Support::soapHeaders();
    headers.append("WWW-Authenticate: Negotiate oRQwEqADCgEAoQsGCSqGSIb3EgECAg==");
    server.answer({.bytes = httpAnswer(200, plain, headers)});
    QCOMPARE(read(client), u"ServerNotProven");
}

void TestSignInWithKerberos::cancelledWhileTheKdcIsAsked()
{
    m_realm.stopKdc();
    const auto restart = qScopeGuard([this] { m_realm.startKdc(); });
    std::stop_source stop;
    Client client(endpoint(m_server->url()));
    const auto answer = client.send(getFolder(), stop.get_token());
    stop.request_stop();
    const auto result = Support::await(answer);
    QVERIFY(!result);
    QVERIFY(result.error().failure == Failure::Cancelled ||
            signInProblem(result.error()) == SignInProblem::KdcUnreachable);
    QCOMPARE(m_server->requests(), 0);
}

void TestSignInWithKerberos::aStreamSignsInToo()
{
    Client client(endpoint(m_server->url()));
    const Subscribe subscribe{{.folderIds = {DistinguishedFolderId{.id = u"inbox"_s}},
                               .eventTypes = {EventType::CreatedEvent}}};
    const auto subscribed = Support::await(client.send(subscribe));
    QCOMPARE(outcome(subscribed), u"ok");
    QVERIFY(subscribed->items.first());
    const auto stream =
        client.listen({.subscriptionIds = {subscribed->items.first()->subscriptionId}});
    int parts = 0;
    connect(stream.get(), &EventStream::received, this, [&parts] { ++parts; });
    QTRY_VERIFY(parts > 0);
    m_realm.kdestroy();
    const auto late = client.listen({.subscriptionIds = {u"another"_s}});
    QString how;
    connect(late.get(), &EventStream::ended, this,
            [&how](const Result<Nothing> &end) { how = outcome(end); });
    QTRY_COMPARE(how, u"NoTicket");
}

void TestSignInWithKerberos::theTokenIsInNoLog()
{
    FaultProxy between;
    between.passTo(m_server->url());
    Client client(endpoint(between.url()));
    QList<Exchange> heard;
    connect(&client, &Client::exchanged, this, [&heard](const Exchange &e) { heard.append(e); });
    QCOMPARE(read(client), u"ok");
    QCOMPARE(heard.size(), 1);
    const QByteArray token = between.arrivals().first().header("Authorization").mid(10);
    QVERIFY(token.size() > 100);
    QVERIFY(!heard[0].request.contains(token.left(40)));
    QVERIFY(!heard[0].response.contains(token.left(40)));
}

ONBEHALF_TEST(TestSignInWithKerberos, QCoreApplication)

} // namespace tst_signinwithkerberos

#include "tst_signinwithkerberos.moc"
