// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A proxy that was chosen by hand, whatever the system says.

#include "core/ews/clientcase.h"
#include "ews/askoffer.h"
#include "support/httpproxy.h"
#include "support/selfsigned.h"
#include "support/testprogram.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace tst_proxyway {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;
using Support::await;
using Support::FaultProxy;
using Support::httpAnswer;
using Support::HttpProxy;

namespace {

using Kind = ProxyWay::Kind;

ProxyWay wayTo(const QTcpServer &proxy, Kind kind = Kind::Http)
{
    return {.kind = kind, .host = u"127.0.0.1"_s, .port = proxy.serverPort()};
}

/// A client of \a server, under a name that only a proxy knows.
Endpoint endpointOf(const FaultProxy &server, const ProxySignIn &proxySignIn)
{
    return {.url = HttpProxy::named(server.url()),
            .proxySignIn = proxySignIn,
            .acceptedCertificates = {Support::selfSignedFingerprint()}};
}

/// RFC 1928 as far as a client of it that signs in nowhere needs it. Like HttpProxy it goes to this
/// computer, whatever is asked for.
class SocksProxy : public QTcpServer
{
public:
    SocksProxy()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, this, [this, client] { take(client); });
        });
        listen(QHostAddress::LocalHost);
    }
    QByteArrayList hosts;

private:
    void take(QTcpSocket *client)
    {
        auto *server = client->findChild<QTcpSocket *>();
        const QByteArray bytes = client->readAll();
        if (server) {
            server->write(bytes);
        } else if (bytes.size() <= 4) { // the greeting: version, methods
            client->write(QByteArray("\x05\x00", 2));
        } else {
            constexpr int nameAt = 5; // after version, command, a zero, "a name" and its length
            const int length = quint8(bytes.at(nameAt - 1));
            hosts.append(bytes.mid(nameAt, length));
            const auto port = quint16(quint8(bytes.at(nameAt + length)) << 8 |
                                      quint8(bytes.at(nameAt + length + 1)));
            server = new QTcpSocket(client);
            server->setProxy(QNetworkProxy::NoProxy);
            connect(server, &QTcpSocket::connected, client, [client] {
                client->write(QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
            });
            connect(server, &QTcpSocket::readyRead, client,
                    [server, client] { client->write(server->readAll()); });
            server->connectToHost(QHostAddress::LocalHost, port);
        }
    }
};

} // namespace

class TstProxyWay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isReadFromText_data();
    void isReadFromText();
    void isNotReadFromOtherText_data();
    void isNotReadFromOtherText();
    void leadsThroughTheOneThatWasChosen();
    void leadsThroughItWithASignIn();
    void leadsThroughSocks();
    void leadsThroughNoneAlthoughTheSystemHasOne();
    void leadsToThisComputerWithoutOne();
    void saysThatItCannotBeReached();
    void leadsToTheOffer();
};

void TstProxyWay::isReadFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ProxyWay>("way");
    QTest::addColumn<QString>("again");
    const auto row = [](const QString &text, const ProxyWay &way, const QString &again) {
        QTest::addRow("%s", qPrintable(text)) << text << way << again;
    };
    row(u"system"_s, {}, u"system"_s);
    row(u" None "_s, {.kind = Kind::None}, u"none"_s);
    row(u"http://Proxy.Example.org:3128"_s, {Kind::Http, u"proxy.example.org"_s, 3128},
        u"http://proxy.example.org:3128"_s);
    row(u"http://proxy.example.org/"_s, {Kind::Http, u"proxy.example.org"_s, 8080},
        u"http://proxy.example.org:8080"_s);
    row(u"proxy.example.org:80"_s, {Kind::Http, u"proxy.example.org"_s, 80},
        u"http://proxy.example.org:80"_s);
    row(u"socks5://[::1]"_s, {Kind::Socks5, u"::1"_s, 1080}, u"socks5://[::1]:1080"_s);
}

void TstProxyWay::isReadFromText()
{
    QFETCH(const QString, text);
    QFETCH(const ProxyWay, way);
    QFETCH(const QString, again);
    const auto read = proxyWayFrom(text);
    QVERIFY(read);
    QCOMPARE(*read, way);
    QCOMPARE(read->text(), again);
    QCOMPARE(proxyWayFrom(again), read);
}

void TstProxyWay::isNotReadFromOtherText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "http://", "ftp://proxy.example.org", "https://proxy.example.org",
          "http://user:secret@proxy.example.org", "http://proxy.example.org/path",
          "http://proxy.example.org:0", "http://proxy.example.org:70000", "two words"})
        QTest::addRow("'%s'", text) << QString::fromLatin1(text);
}

void TstProxyWay::isNotReadFromOtherText()
{
    QFETCH(const QString, text);
    QVERIFY(!proxyWayFrom(text));
}

void TstProxyWay::leadsThroughTheOneThatWasChosen()
{
    FaultProxy server(Support::selfSigned());
    server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
    HttpProxy systems;
    const Support::ProxyInUse use(systems);
    HttpProxy chosen;
    Client client(endpointOf(server, {.way = wayTo(chosen)}));
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    QCOMPARE(chosen.heads().size(), 1);
    QVERIFY(chosen.heads().first().startsWith("CONNECT mail.example.test:"));
    QVERIFY(systems.heads().isEmpty());
}

void TstProxyWay::leadsThroughItWithASignIn()
{
    FaultProxy server(Support::selfSigned());
    server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
    HttpProxy chosen(u"gatekeeper"_s, u"open"_s);
    const ProxyWay way = wayTo(chosen);
    Client unknown(endpointOf(server, {.way = way}));
    QCOMPARE(await(unknown.send(Case::getDelegate())).error().code, proxyAuthenticationRequired);
    Client known(endpointOf(server, {.user = u"gatekeeper"_s, .password = u"open"_s, .way = way}));
    VERIFY_ANSWERED(await(known.send(Case::getDelegate())));
    QVERIFY(server.arrivals().first().header("Proxy-Authorization").isNull());
}

void TstProxyWay::leadsThroughSocks()
{
    FaultProxy server(Support::selfSigned());
    server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
    SocksProxy chosen;
    Client client(endpointOf(server, {.way = wayTo(chosen, Kind::Socks5)}));
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    QCOMPARE(chosen.hosts, QByteArrayList{"mail.example.test"}); // the proxy looks the name up
}

void TstProxyWay::leadsThroughNoneAlthoughTheSystemHasOne()
{
    FaultProxy server(Support::selfSigned());
    server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
    HttpProxy systems;
    const Support::ProxyInUse use(systems);
    // The name is known to the proxy alone, so the server is not found; nothing came to the proxy.
    Client client(endpointOf(server, {.way = {.kind = Kind::None}}));
    const auto answer = await(client.send(Case::getDelegate()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Network);
    QVERIFY(systems.heads().isEmpty());
    QVERIFY(server.arrivals().isEmpty());
}

void TstProxyWay::leadsToThisComputerWithoutOne()
{
    FaultProxy server;
    server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
    HttpProxy chosen;
    Client client({.url = server.url(), .proxySignIn = {.way = wayTo(chosen)}});
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    QVERIFY(chosen.heads().isEmpty());
}

void TstProxyWay::saysThatItCannotBeReached()
{
    FaultProxy server(Support::selfSigned());
    server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
    ProxyWay way;
    {
        const HttpProxy gone;
        way = wayTo(gone);
    }
    Client client(endpointOf(server, {.way = way}));
    const auto answer = await(client.send(Case::getDelegate()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Network);
    QVERIFY(server.arrivals().isEmpty());
}

void TstProxyWay::leadsToTheOffer()
{
    FaultProxy server(Support::selfSigned());
    server.answer({.bytes = httpAnswer(401, {}, {"WWW-Authenticate: Basic realm=\"x\""})});
    HttpProxy chosen;
    const auto offered = await(askOffer(endpointOf(server, {.way = wayTo(chosen)})));
    QVERIFY(offered);
    QCOMPARE(offered->methods, QList{Method::Basic});
    QCOMPARE(chosen.heads().size(), 1);
}

ONBEHALF_TEST(TstProxyWay, QCoreApplication)

} // namespace tst_proxyway

#include "tst_proxyway.moc"
