// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server whose certificate nobody vouches for: the certificate is shown, nothing is sent, and
// what the user accepted is accepted.

#include "core/ews/clientcase.h"
#include "ews/certificates.h"
#include "ews/ntlm.h"
#include "support/selfsigned.h"
#include "support/testprogram.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTcpSocket>

namespace tst_tls {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;
using Support::await;
using Support::FaultProxy;
using Support::httpAnswer;
using Support::selfSigned;
using Support::selfSignedFingerprint;

class TstTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void showsACertificateThatNobodyVouchesFor();
    void acceptsWhatTheUserAccepted();
    void acceptsNoOtherCertificate();
    void forgetsWhatAnotherClientAccepted();
    void writesArriveOnceThere();
    void endsWhereNoTlsIsSpoken();
    void saysThatPlainHttpIsNoTls();
};

void TstTls::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS.");
    QVERIFY(!selfSigned().localCertificate().isNull());
    QVERIFY(!selfSigned().privateKey().isNull());
}

void TstTls::showsACertificateThatNobodyVouchesFor()
{
    FaultProxy server(selfSigned());
    server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
    Client client(
        {.url = server.url(), .authentication = basicAuthentication(u"user"_s, u"pass"_s)});
    const auto answer = await(client.send(Case::getDelegate()));
    QVERIFY(!answer);
    QVERIFY2(answer.error().failure == Failure::Certificate,
             qPrintable(Case::explain(answer.error())));
    QCOMPARE(answer.error().certificate, selfSigned().localCertificate().toDer());
    // It is self-signed, and for another host than 127.0.0.1.
    QVERIFY(answer.error().certificateProblems.size() >= 2);
    QVERIFY(!answer.error().outcomeUnknown());
    QVERIFY(!answer.error().requestId.isEmpty());

    const auto written = await(client.send(Case::addDelegate()));
    QVERIFY(!written);
    QCOMPARE(written.error().failure, Failure::Certificate);
    QCOMPARE(written.error().certificate, answer.error().certificate);
    QCOMPARE(server.begun(), 0); // no password went there
}

void TstTls::acceptsWhatTheUserAccepted()
{
    FaultProxy server(selfSigned());
    server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
    Client client({.url = server.url(),
                   .authentication = basicAuthentication(u"user"_s, u"pass"_s),
                   .acceptedCertificates = {selfSignedFingerprint()}});
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    QCOMPARE(server.arrivals().size(), 2);
    QCOMPARE(server.arrivals().first().header("Authorization"), "Basic dXNlcjpwYXNz");
}

void TstTls::acceptsNoOtherCertificate()
{
    FaultProxy server(selfSigned());
    server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
    QByteArray other = selfSignedFingerprint();
    other[0] = char(~other.at(0));
    Client client({.url = server.url(), .acceptedCertificates = {other, QByteArray()}});
    const auto answer = await(client.send(Case::getDelegate()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Certificate);
    QCOMPARE(server.begun(), 0);
}

void TstTls::forgetsWhatAnotherClientAccepted()
{
    FaultProxy server(selfSigned());
    server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
    {
        Client accepts({.url = server.url(), .acceptedCertificates = {selfSignedFingerprint()}});
        VERIFY_ANSWERED(await(accepts.send(Case::getDelegate())));
    }
    Client client({.url = server.url()});
    const auto answer = await(client.send(Case::getDelegate()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Certificate);
}

void TstTls::writesArriveOnceThere()
{
    // TLS reports the end of a connection more than once.
    FaultProxy server(selfSigned());
    Client client({.url = server.url(), .acceptedCertificates = {selfSignedFingerprint()}});
    for (const qsizetype bytes : {0, 10, 60}) {
        server.answer({.bytes = httpAnswer(200, Case::done("AddDelegate")), .cutAfter = bytes});
        const int before = server.arrivals("AddDelegate");
        const auto cut = await(client.send(Case::addDelegate()));
        QVERIFY(!cut);
        QVERIFY2(cut.error().failure == Failure::Network, qPrintable(Case::explain(cut.error())));
        QCOMPARE(server.arrivals("AddDelegate"), before + 1);
    }
}

void TstTls::endsWhereNoTlsIsSpoken()
{
    FaultProxy server; // plain
    server.answer({.bytes = httpAnswer(400, {})});
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    Client client({.url = url, .quietTimeout = std::chrono::seconds(2)});
    const auto answer = await(client.send(Case::getDelegate()));
    QVERIFY(!answer);
    // The server waits for the end of a request that is none, until one of both has enough.
    QVERIFY2(answer.error().failure == Failure::TimedOut ||
                 answer.error().failure == Failure::Certificate,
             qPrintable(Case::explain(answer.error())));
}

void TstTls::saysThatPlainHttpIsNoTls()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write(
                httpAnswer(400, {})); // as servers do that see at once that this is no HTTP
            socket->disconnectFromHost();
        });
    });
    const QUrl url(u"https://127.0.0.1:%1/EWS/Exchange.asmx"_s.arg(server.serverPort()));
    for (const auto &authentication :
         {basicAuthentication(u"user"_s, u"pass"_s), ntlmAuthentication(u"user"_s, u"pass"_s)}) {
        Client client({.url = url, .authentication = authentication});
        const auto written = await(client.send(Case::addDelegate()));
        QVERIFY(!written);
        QVERIFY2(written.error().code == noTls, qPrintable(Case::explain(written.error())));
        QVERIFY(written.error().certificate.isEmpty());
        QVERIFY(!written.error().outcomeUnknown());
    }
}

ONBEHALF_TEST(TstTls, QCoreApplication)

} // namespace tst_tls

#include "tst_tls.moc"
