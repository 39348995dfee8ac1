// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items.h"
#include "sandbox/server.h"
#include "support/schemas.h"
#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QTcpSocket>

#include <thread>

#include <sys/socket.h>

namespace tst_sandboxserver {

using namespace Test;
using Sandbox::Server;

/// The sandbox over HTTP, asked through bare sockets.
class TestSandboxServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOverHttp();
    void asksForAPassword_data();
    void asksForAPassword();
    void knowsOnePathAndOneMethod_data();
    void knowsOnePathAndOneMethod();
    void sendsFaultsWith500();
    void keepsConnectionsOpen();
    void readsRequestsSentTogether();
    void answersWhoHasSentAllHeWanted();
    void echoesTheRequestId();
    void countsRequests();
    void waitsBeforeItAnswers();
    void servesManyAtOnce();
    void losesAnAnswerWhereToldTo();
    void endsAtOnce_data();
    void endsAtOnce();
    void takesTheGivenPort();
    void listsAccountsGeneratedOnesLast();
};

namespace {

const QByteArray endpoint("/EWS/Exchange.asmx");

QByteArray basic(const QString &user, const QString &password)
{
    return "Authorization: Basic " + (user + u':' + password).toUtf8().toBase64() + "\r\n";
}

const QByteArray asHelena = basic(helena, u"Helena-2026"_s);

QByteArray post(const QByteArray &body, const QByteArray &headers = asHelena,
                const QByteArray &path = endpoint, const QByteArray &method = "POST")
{
    return method + ' ' + path +
           " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/xml; charset=utf-8\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray getDelegate()
{
    return Ews::writeRequest(delegatesOf(helena));
}

/// One answer: the head and as much after it as Content-Length says.
QByteArray receive(QTcpSocket &socket, QByteArray &buffer)
{
    for (;;) {
        const qsizetype head = buffer.indexOf("\r\n\r\n");
        if (head >= 0) {
            const QByteArray lower = buffer.left(head).toLower();
            const qsizetype at = lower.indexOf("content-length:");
            const qsizetype length =
                at < 0 ? 0
                       : lower.mid(at + 15, lower.indexOf('\r', at) - at - 15).trimmed().toInt();
            if (buffer.size() >= head + 4 + length) {
                const QByteArray answer = buffer.left(head + 4 + length);
                buffer.remove(0, answer.size());
                return answer;
            }
        }
        if (!socket.waitForReadyRead(5000))
            return {};
        buffer += socket.readAll();
    }
}

struct Client
{
    explicit Client(const Server &server)
    {
        socket.connectToHost(u"127.0.0.1"_s, quint16(server.url().port()));
        if (!socket.waitForConnected(5000))
            qFatal("no connection");
    }
    QByteArray ask(const QByteArray &request)
    {
        socket.write(request);
        return receive(socket, buffer);
    }
    QTcpSocket socket;
    QByteArray buffer;
};

int statusOf(const QByteArray &answer)
{
    return answer.mid(9, 3).toInt();
}

} // namespace

void TestSandboxServer::answersOverHttp()
{
    Server server;
    QVERIFY(server.listen());
    QCOMPARE(server.url().path(), QString::fromLatin1(endpoint));
    const QByteArray answer = Client(server).ask(post(getDelegate()));
    QCOMPARE(statusOf(answer), 200);
    QVERIFY(answer.contains("Content-Type: text/xml; charset=utf-8"));
    QVERIFY(answer.contains("GetDelegateResponse"));
}

void TestSandboxServer::asksForAPassword_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    const QString password = u"Helena-2026"_s;
    QTest::newRow("none") << QByteArray() << 401;
    QTest::newRow("wrong") << basic(helena, u"helena-2026"_s) << 401;
    QTest::newRow("empty") << basic(helena, QString()) << 401;
    QTest::newRow("unknown user") << basic(u"nobody@sandbox.example"_s, password) << 401;
    QTest::newRow("account without password")
        << basic(u"room.aurora@sandbox.example"_s, QString()) << 401;
    QTest::newRow("no Base64") << QByteArray("Authorization: Basic ???\r\n") << 401;
    QTest::newRow("another scheme") << QByteArray("Authorization: Bearer abc\r\n") << 401;
    QTest::newRow("address") << asHelena << 200;
    QTest::newRow("address in capitals") << basic(helena.toUpper(), password) << 200;
    QTest::newRow("alias") << basic(u"helena.lindqvist"_s, password) << 200;
    QTest::newRow("domain and alias") << basic(u"SANDBOX\\helena.lindqvist"_s, password) << 200;
}

void TestSandboxServer::asksForAPassword()
{
    QFETCH(const QByteArray, header);
    QFETCH(const int, status);
    Server server;
    QVERIFY(server.listen());
    const QByteArray answer = Client(server).ask(post(getDelegate(), header));
    QCOMPARE(statusOf(answer), status);
    QCOMPARE(answer.contains("WWW-Authenticate: Basic realm="), status == 401);
}

void TestSandboxServer::knowsOnePathAndOneMethod_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("lower case") << QByteArray("POST") << QByteArray("/ews/exchange.asmx") << 200;
    QTest::newRow("elsewhere") << QByteArray("POST") << QByteArray("/EWS/Services.wsdl") << 404;
    QTest::newRow("root") << QByteArray("POST") << QByteArray("/") << 404;
    QTest::newRow("GET") << QByteArray("GET") << endpoint << 405;
    QTest::newRow("PUT") << QByteArray("PUT") << endpoint << 405;
    QTest::newRow("GET elsewhere") << QByteArray("GET") << QByteArray("/autodiscover") << 404;
}

void TestSandboxServer::knowsOnePathAndOneMethod()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    Server server;
    QVERIFY(server.listen());
    QCOMPARE(statusOf(Client(server).ask(post(getDelegate(), asHelena, path, method))), status);
}

void TestSandboxServer::sendsFaultsWith500()
{
    Server server;
    QVERIFY(server.listen());
    const QByteArray answer = Client(server).ask(post("<a/>"));
    QCOMPARE(statusOf(answer), 500);
    QVERIFY(answer.contains("Content-Type: text/xml; charset=utf-8"));
    QVERIFY(answer.contains("a:ErrorInvalidRequest"));
}

void TestSandboxServer::keepsConnectionsOpen()
{
    Server server;
    QVERIFY(server.listen());
    Client client(server);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(statusOf(client.ask(post(getDelegate(), i % 10 ? asHelena : QByteArray()))),
                 i % 10 ? 200 : 401);
    QCOMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
}

void TestSandboxServer::readsRequestsSentTogether()
{
    Server server;
    QVERIFY(server.listen());
    Client client(server);
    QCOMPARE(statusOf(client.ask(post(getDelegate()) + post("<a/>"))), 200);
    QCOMPARE(statusOf(client.ask({})), 500);
}

void TestSandboxServer::answersWhoHasSentAllHeWanted()
{
    Server server;
    QVERIFY(server.listen());
    server.setLatency(std::chrono::milliseconds(50));
    Client client(server);
    client.socket.write(post(getDelegate()));
    QVERIFY(client.socket.waitForBytesWritten());
    ::shutdown(int(client.socket.socketDescriptor()), SHUT_WR);
    QCOMPARE(statusOf(receive(client.socket, client.buffer)), 200);
}

void TestSandboxServer::echoesTheRequestId()
{
    Server server;
    QVERIFY(server.listen());
    const QByteArray answer =
        Client(server).ask(post(getDelegate(), asHelena + "client-request-id: {1234}\r\n"));
    QVERIFY(answer.contains("client-request-id: {1234}"));
}

void TestSandboxServer::countsRequests()
{
    Server server;
    QVERIFY(server.listen());
    Client client(server);
    client.ask(post(getDelegate()));
    client.ask(post(getDelegate(), {}));
    client.ask(post(Ews::writeRequest(Ews::ResolveNames{.unresolvedEntry = u"jon"_s})));
    client.ask(post("<a/>"));
    QCOMPARE(server.requests(), 4);
    QCOMPARE(server.requests(Ews::GetDelegate::name), 1);
    QCOMPARE(server.requests(Ews::ResolveNames::name), 1);
    QCOMPARE(server.requests(Ews::AddDelegate::name), 0);
}

void TestSandboxServer::waitsBeforeItAnswers()
{
    Server server({.latency = std::chrono::milliseconds(60)});
    QVERIFY(server.listen());
    Client client(server);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(statusOf(client.ask(post(getDelegate()))), 200);
    QVERIFY(timer.elapsed() >= 60);
}

void TestSandboxServer::servesManyAtOnce()
{
    Server server({.latency = std::chrono::milliseconds(20)});
    QVERIFY(server.listen());
    std::atomic<int> good = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 40; ++t)
        threads.emplace_back([&] {
            Client client(server);
            for (int i = 0; i < 5; ++i)
                good += statusOf(client.ask(post(getDelegate()))) == 200;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(good.load(), 200);
    QCOMPARE(server.requests(Ews::GetDelegate::name), 200);
}

void TestSandboxServer::losesAnAnswerWhereToldTo()
{
    Server server;
    QVERIFY(server.listen());
    server.exchange().with(
        [](Sandbox::State &state) { state.controls.diesAfter = Sandbox::Step::Saved; });
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(server.url().port()));
    QVERIFY(socket.waitForConnected());
    socket.write(post(Ews::writeRequest(creating(appointment(u"Dentist"_s)))));
    QVERIFY(socket.waitForDisconnected());
    QVERIFY(socket.readAll().isEmpty());
    const int items = server.exchange().with([](Sandbox::State &state) {
        return int(state.organisation.mailboxOf(helena)->items.size());
    });
    QCOMPARE(items, 1);
}

void TestSandboxServer::endsAtOnce_data()
{
    QTest::addColumn<int>("idle");
    QTest::addColumn<int>("waiting");
    QTest::newRow("nobody") << 0 << 0;
    QTest::newRow("idle connections") << 20 << 0;
    QTest::newRow("answers under way") << 0 << 20;
    QTest::newRow("half a request") << -1 << 0;
}

void TestSandboxServer::endsAtOnce()
{
    QFETCH(const int, idle);
    QFETCH(const int, waiting);
    auto server = std::make_unique<Server>();
    QVERIFY(server->listen());
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < qAbs(idle) + waiting; ++i) {
        clients.push_back(std::make_unique<Client>(*server));
        QCOMPARE(statusOf(clients.back()->ask(post(getDelegate()))), 200);
    }
    server->setLatency(std::chrono::minutes(1));
    for (int i = 0; i < waiting; ++i) {
        clients.at(std::size_t(i))->socket.write(post(getDelegate()));
        clients.at(std::size_t(i))->socket.flush();
    }
    if (idle < 0) {
        clients.back()->socket.write(post(getDelegate()).left(300));
        clients.back()->socket.flush();
    }
    const int arrived = qAbs(idle) + 2 * waiting;
    QTRY_VERIFY(server->requests(Ews::GetDelegate::name) >= arrived);
    QElapsedTimer timer;
    timer.start();
    server.reset();
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

void TestSandboxServer::takesTheGivenPort()
{
    quint16 port = 0;
    {
        Server any;
        QVERIFY(any.listen());
        port = quint16(any.url().port());
        Server second({.port = port});
        QVERIFY(!second.listen());
    }
    Server same({.port = port});
    QVERIFY(same.listen());
    QCOMPARE(same.url().port(), int(port));
    QCOMPARE(same.url().host(), u"127.0.0.1"_s);
}

void TestSandboxServer::listsAccountsGeneratedOnesLast()
{
    Server server({.generated = {.mailboxes = 3}});
    QVERIFY(server.listen());
    const QList<Sandbox::Account> accounts = server.accounts();
    QCOMPARE(accounts.first().smtp, helena);
    QCOMPARE(accounts.first().role, Sandbox::Role::Owner);
    QVERIFY2(accounts.last().smtp.endsWith(u"3@sandbox.example"_s),
             qPrintable(accounts.last().smtp));
    QCOMPARE(accounts.last().role, Sandbox::Role::Colleague);
    Client client(server);
    for (const Sandbox::Account &account : accounts)
        QCOMPARE(statusOf(client.ask(post(Ews::writeRequest(delegatesOf(account.smtp)),
                                          basic(account.user, account.password)))),
                 200);
}

ONBEHALF_TEST(TestSandboxServer, QCoreApplication)

} // namespace tst_sandboxserver

#include "tst_sandboxserver.moc"
