// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Servers that let in only who has a client certificate.

#include "core/ews/clientcase.h"
#include "ews/askoffer.h"
#include "ews/certificates.h"
#include "ews/ntlm.h"
#include "ews/switchoff.h"
#include "support/demandingserver.h"
#include "support/testprogram.h"

namespace tst_clientcertificates {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;
using std::chrono::hours;
using Support::await;
using Support::DemandingServer;
using Support::FaultProxy;
using Support::httpAnswer;
using Support::makeCertificate;
using Support::TestCertificate;

namespace {

std::optional<ClientCertificate> shown(const TestCertificate &certificate)
{
    return ClientCertificate{.chain = certificate.chain, .key = certificate.key};
}

} // namespace

class TstClientCertificates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void letsInWhoHasTheRightOne_data() { everyWay(); }
    void letsInWhoHasTheRightOne();
    void saysWhatIsWrongWithIt_data();
    void saysWhatIsWrongWithIt();
    void showsItOnANewConnectionToo();
    void saysSoWhereAPageSaysIt_data();
    void saysSoWhereAPageSaysIt();
    void hearsNoAlertWhereThereIsNone();

private:
    static void everyWay();

    TestCertificate m_server;
    TestCertificate m_issuer;
    TestCertificate m_helena;
};

void TstClientCertificates::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS.");
    m_server = makeCertificate({});
    m_issuer = makeCertificate({.name = u"Clients"_s, .host = {}, .vouches = true});
    m_helena = makeCertificate({.name = u"Helena"_s, .host = {}}, &m_issuer);
}

void TstClientCertificates::everyWay()
{
    QTest::addColumn<DemandingServer::Newest>("newest");
    QTest::addColumn<bool>("ntlm");
    QTest::newRow("TLS 1.2, Basic") << DemandingServer::Newest::Tls12 << false;
    QTest::newRow("TLS 1.2, NTLM") << DemandingServer::Newest::Tls12 << true;
    QTest::newRow("TLS 1.3, Basic") << DemandingServer::Newest::Tls13 << false;
    QTest::newRow("TLS 1.3, NTLM") << DemandingServer::Newest::Tls13 << true;
}

void TstClientCertificates::letsInWhoHasTheRightOne()
{
    QFETCH(const DemandingServer::Newest, newest);
    QFETCH(const bool, ntlm);
    DemandingServer server(m_server, m_issuer.own(), httpAnswer(200, Case::noDelegates()), newest);
    const Endpoint endpoint{.url = server.url(),
                            .authentication = ntlm ? ntlmAuthentication(u"A\\user"_s, u"pass"_s)
                                                   : basicAuthentication(u"user"_s, u"pass"_s),
                            .acceptedCertificates = {m_server.fingerprint()},
                            .clientCertificate = shown(m_helena)};
    {
        Client client(endpoint);
        VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
        VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    }
    QVERIFY(await(askOffer(endpoint))); // before anybody knows how to sign in
    QVERIFY(server.requests() >= 3);
}

void TstClientCertificates::saysWhatIsWrongWithIt_data()
{
    QTest::addColumn<std::optional<ClientCertificate>>("certificate");
    QTest::addColumn<DemandingServer::Newest>("newest");
    QTest::addColumn<bool>("ntlm");
    QTest::addColumn<QString>("code");
    const auto stranger = makeCertificate({.name = u"Somebody"_s, .host = {}});
    const auto expired = makeCertificate(
        {.name = u"Helena"_s, .host = {}, .from = hours(-48), .until = hours(-1)}, &m_issuer);
    using Newest = DemandingServer::Newest;
    for (const bool ntlm : {false, true})
        for (const Newest newest : {Newest::Tls12, Newest::Tls13}) {
            const auto add = [&](const char *what, const std::optional<ClientCertificate> &one,
                                 QLatin1StringView code) {
                QTest::addRow("%s, TLS %s, %s", what, newest == Newest::Tls12 ? "1.2" : "1.3",
                              ntlm ? "NTLM" : "Basic")
                    << one << newest << ntlm << QString(code);
            };
            // TLS 1.2 has no alert of its own for it.
            add("none", std::nullopt,
                newest == Newest::Tls12 ? handshakeRefused : clientCertificateNeeded);
            add("of another issuer", shown(stranger), clientCertificateRefused);
            add("expired", shown(expired), clientCertificateRefused);
        }
}

void TstClientCertificates::saysWhatIsWrongWithIt()
{
    QFETCH(const std::optional<ClientCertificate>, certificate);
    QFETCH(const DemandingServer::Newest, newest);
    QFETCH(const bool, ntlm);
    QFETCH(const QString, code);
    DemandingServer server(m_server, m_issuer.own(), httpAnswer(200, Case::noDelegates()), newest);
    Client client({.url = server.url(),
                   .authentication = ntlm ? ntlmAuthentication(u"A\\user"_s, u"pass"_s)
                                          : basicAuthentication(u"user"_s, u"pass"_s),
                   .acceptedCertificates = {m_server.fingerprint()},
                   .clientCertificate = certificate});
    const auto answer = await(client.send(Case::getDelegate()));
    QVERIFY(!answer);
    QVERIFY2(answer.error().code == code, qPrintable(Case::explain(answer.error())));
    QVERIFY(!answer.error().outcomeUnknown());
    QVERIFY(answer.error().certificate.isEmpty()); // nothing to ask about
    QVERIFY(!answer.error().message.isEmpty());
    QCOMPARE(server.requests(), 0);
}

void TstClientCertificates::showsItOnANewConnectionToo()
{
    QSslConfiguration tls = m_server.tls();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates({m_issuer.own()});
    FaultProxy server(tls);
    server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
    Client client({.url = server.url(),
                   .acceptedCertificates = {m_server.fingerprint()},
                   .clientCertificate = shown(m_helena)});
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    server.closeIdle();
    QTRY_COMPARE(server.open(), 0);
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    QCOMPARE(server.connections(), 2);
}

void TstClientCertificates::saysSoWhereAPageSaysIt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("code");
    QTest::newRow("IIS, none") << 403 << QByteArray("<h2>HTTP Error 403.7 - Forbidden</h2>")
                               << QString(clientCertificateNeeded);
    QTest::newRow("IIS, of nobody known")
        << 403 << QByteArray("<h2>HTTP Error 403.16 - Forbidden</h2>")
        << QString(clientCertificateRefused);
    QTest::newRow("nginx, none") << 400
                                 << QByteArray(
                                        "<center><h1>400 Bad Request</h1></center>\r\n"
                                        "<center>No required SSL certificate was sent</center>")
                                 << QString(clientCertificateNeeded);
    QTest::newRow("nginx, a wrong one")
        << 400 << QByteArray("<title>400 The SSL certificate error</title>")
        << QString(clientCertificateRefused);
    QTest::newRow("EWS switched off")
        << 403 << QByteArray("<h2>403 - Forbidden</h2>") << QString(refusedOnTheWay);
}

void TstClientCertificates::saysSoWhereAPageSaysIt()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, page);
    QFETCH(const QString, code);
    FaultProxy server;
    server.answer(
        {.bytes = httpAnswer(status, "<html>" + page + "</html>", {"Content-Type: text/html"})});
    Client client({.url = server.url()});
    const auto answer = await(client.send(Case::getDelegate()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, code);
    QCOMPARE(answer.error().failure,
             code == refusedOnTheWay ? Failure::Forbidden : Failure::Unauthorized);
}

void TstClientCertificates::hearsNoAlertWhereThereIsNone()
{
    const auto code = [](const QString &message, bool isShown) {
        const auto error = clientCertificateAlert(message, isShown);
        return error ? error->code : u"none"_s;
    };
    QCOMPARE(code(u"Connection closed"_s, true), u"none");
    // Our own side's judgement, not an alert of the other's.
    QCOMPARE(code(u"error:0A000086:SSL routines::certificate verify failed"_s, true), u"none");
    QCOMPARE(code(u"error:0A00042E:SSL routines::tlsv1 alert protocol version"_s, true), u"none");
    // Some say of a missing certificate that it is bad.
    const auto bad = u"error:0A000412:SSL routines::sslv3 alert bad certificate"_s;
    QCOMPARE(code(bad, true), clientCertificateRefused);
    QCOMPARE(code(bad, false), clientCertificateNeeded);
}

ONBEHALF_TEST(TstClientCertificates, QCoreApplication)

} // namespace tst_clientcertificates

#include "tst_clientcertificates.moc"
