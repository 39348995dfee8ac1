// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Servers with certificates that prove nothing, or no longer what they proved: nothing of HTTP gets
// there before the certificate is accepted, and the error has all that there is to ask about.

#include "core/ews/clientcase.h"
#include "ews/askoffer.h"
#include "ews/ntlm.h"
#include "support/testcertificates.h"
#include "support/testprogram.h"

namespace tst_distrust {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;
using std::chrono::hours;
using Support::await;
using Support::FaultProxy;
using Support::httpAnswer;
using Support::makeCertificate;
using Support::TestCertificate;

class TstDistrust : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void believesWhomThisComputerTrusts();
    void sendsNothingBeforeItIsAccepted_data();
    void sendsNothingBeforeItIsAccepted();
    void namesTheIssuerThatIsMissing();
    void asksAgainWhereItHasChanged_data();
    void asksAgainWhereItHasChanged();
    void acceptsTheServersOwnNotItsIssuer();

private:
    TestCertificate m_trusted; ///< A root that this program trusts.
    TestCertificate m_private; ///< An intermediate below a root that it does not.
};

void TstDistrust::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS.");
    m_trusted = makeCertificate({.name = u"Trusted root"_s, .host = {}, .vouches = true});
    const auto root = makeCertificate({.name = u"Private root"_s, .host = {}, .vouches = true});
    m_private = makeCertificate({.name = u"Intermediate"_s, .host = {}, .vouches = true}, &root);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificate(m_trusted.own());
    QSslConfiguration::setDefaultConfiguration(tls);
}

// Otherwise the rest would prove nothing.
void TstDistrust::believesWhomThisComputerTrusts()
{
    FaultProxy server(makeCertificate({}, &m_trusted).tls());
    server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
    Client client({.url = server.url()});
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    QCOMPARE(server.arrivals().size(), 1);
}

void TstDistrust::sendsNothingBeforeItIsAccepted_data()
{
    QTest::addColumn<TestCertificate>("certificate");
    QTest::addColumn<QSslError::SslError>("kind");
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<bool>("ntlm");
    for (const bool ntlm : {false, true}) {
        const char *method = ntlm ? "NTLM" : "Basic";
        const auto add = [&](const char *what, const TestCertificate &certificate,
                             QSslError::SslError kind, qsizetype at) {
            QTest::addRow("%s, %s", what, method) << certificate << kind << at << ntlm;
        };
        add("self-signed", makeCertificate({}), QSslError::SelfSignedCertificate, 0);
        add("expired", makeCertificate({.from = hours(-48), .until = hours(-1)}, &m_trusted),
            QSslError::CertificateExpired, 0);
        add("not yet valid", makeCertificate({.from = hours(1), .until = hours(2)}, &m_trusted),
            QSslError::CertificateNotYetValid, 0);
        add("wrong host", makeCertificate({.name = u"other.example.org"_s}, &m_trusted),
            QSslError::HostNameMismatch, 0);
        add("unknown issuer", makeCertificate({}, &m_private),
            QSslError::SelfSignedCertificateInChain, 2);
    }
}

void TstDistrust::sendsNothingBeforeItIsAccepted()
{
    QFETCH(const TestCertificate, certificate);
    QFETCH(const QSslError::SslError, kind);
    QFETCH(const qsizetype, at);
    QFETCH(const bool, ntlm);
    FaultProxy server(certificate.tls());
    server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
    const Endpoint endpoint{.url = server.url(),
                            .authentication = ntlm ? ntlmAuthentication(u"A\\user"_s, u"pass"_s)
                                                   : basicAuthentication(u"user"_s, u"pass"_s)};
    Client client(endpoint);
    for (int time = 0; time < 2; ++time) {
        const auto answer = await(client.send(Case::getDelegate()));
        QVERIFY(!answer);
        const Error &error = answer.error();
        QVERIFY2(error.failure == Failure::Certificate, qPrintable(Case::explain(error)));
        QVERIFY(!error.outcomeUnknown());
        QCOMPARE(error.certificate, certificate.own().toDer());
        QCOMPARE(error.certificateChain.size(), certificate.chain.size());
        for (qsizetype one = 0; one < certificate.chain.size(); ++one)
            QCOMPARE(error.certificateChain.at(one), certificate.chain.at(one).toDer());
        QCOMPARE(error.certificateProblems.size(), 1);
        QCOMPARE(error.certificateProblems.first().kind, kind);
        QCOMPARE(error.certificateProblems.first().at, at);
        QVERIFY(!error.certificateProblems.first().text.isEmpty());
    }
    const auto written = await(client.send(Case::addDelegate()));
    QVERIFY(!written);
    QCOMPARE(written.error().failure, Failure::Certificate);
    const auto offer = await(askOffer(endpoint));
    QVERIFY(!offer);
    QCOMPARE(offer.error().certificate, certificate.own().toDer());
    QCOMPARE(server.begun(), 0); // not a byte

    Endpoint accepted = endpoint;
    accepted.acceptedCertificates = {certificate.fingerprint()};
    Client allowed(accepted);
    VERIFY_ANSWERED(await(allowed.send(Case::getDelegate())));
    QVERIFY(!server.arrivals().isEmpty());
}

void TstDistrust::namesTheIssuerThatIsMissing()
{
    auto certificate = makeCertificate({}, &m_private);
    certificate.chain.removeLast(); // as most servers present it
    FaultProxy server(certificate.tls());
    Client client({.url = server.url()});
    const auto answer = await(client.send(Case::getDelegate()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().certificateChain.size(), 2);
    QCOMPARE(answer.error().certificateProblems.first().kind,
             QSslError::UnableToGetLocalIssuerCertificate);
    QCOMPARE(answer.error().certificateProblems.first().at, 1);
    QCOMPARE(server.begun(), 0);
}

void TstDistrust::asksAgainWhereItHasChanged_data()
{
    QTest::addColumn<bool>("ntlm");
    QTest::newRow("Basic") << false;
    QTest::newRow("NTLM") << true;
}

void TstDistrust::asksAgainWhereItHasChanged()
{
    QFETCH(const bool, ntlm);
    const auto before = makeCertificate({});
    const auto after = makeCertificate({}); // the same name, another key
    FaultProxy server(before.tls());
    server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
    Client client({.url = server.url(),
                   .authentication = ntlm ? ntlmAuthentication(u"A\\user"_s, u"pass"_s)
                                          : basicAuthentication(u"user"_s, u"pass"_s),
                   .acceptedCertificates = {before.fingerprint()}});
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    server.present(after.tls());
    server.closeIdle();
    QTRY_COMPARE(server.open(), 0);
    const int begun = server.begun();
    const auto answer = await(client.send(Case::getDelegate()));
    QVERIFY(!answer);
    QVERIFY2(answer.error().failure == Failure::Certificate,
             qPrintable(Case::explain(answer.error())));
    QCOMPARE(answer.error().certificate, after.own().toDer());
    const auto written = await(client.send(Case::addDelegate()));
    QVERIFY(!written);
    QCOMPARE(written.error().failure, Failure::Certificate);
    QCOMPARE(server.begun(), begun);
}

// Accepting is of one certificate, not of whoever issued it.
void TstDistrust::acceptsTheServersOwnNotItsIssuer()
{
    FaultProxy server(makeCertificate({}, &m_private).tls());
    Client client(
        {.url = server.url(),
         .acceptedCertificates = {m_private.fingerprint(),
                                  m_private.chain.last().digest(QCryptographicHash::Sha256)}});
    const auto answer = await(client.send(Case::getDelegate()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Certificate);
    QCOMPARE(server.begun(), 0);
}

ONBEHALF_TEST(TstDistrust, QCoreApplication)

} // namespace tst_distrust

#include "tst_distrust.moc"
