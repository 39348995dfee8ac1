// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an Exchange server says of OAuth when it is asked without a token.

#include "ews/askoffer.h"
#include "ews/certificates.h"
#include "oauth/discovery.h"
#include "oauthcase.h"
#include "support/demandingserver.h"
#include "support/faultproxy.h"
#include "support/httpproxy.h"
#include "support/selfsigned.h"
#include "support/testprogram.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace tst_askforchallenge {

using namespace OAuthCase;
using namespace OnBehalf::OAuth;
using Support::await;
using Support::DemandingServer;
using Support::FaultProxy;
using Support::httpAnswer;
using Support::makeCertificate;
using Support::TestCertificate;

namespace {

QByteArray bearer()
{
    return quoted("WWW-Authenticate: Bearer client_id='x', "
                  "authorization_uri='https://login.windows.net/common/oauth2/authorize'");
}

std::optional<Ews::ClientCertificate> shown(const TestCertificate &certificate)
{
    return Ews::ClientCertificate{.chain = certificate.chain, .key = certificate.key};
}

} // namespace

class TestAskForChallenge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExchangeServerSaysWhomToAsk()
    {
        FaultProxy server;
        server.answer(
            {.bytes = httpAnswer(401, "no",
                                 {"WWW-Authenticate: Negotiate", "WWW-Authenticate: NTLM", bearer(),
                                  quoted("WWW-Authenticate: Basic realm='mail'")})});
        const auto challenge = await(askForChallenge({.url = server.url()}));
        QVERIFY(challenge);
        QCOMPARE(challenge->authorization,
                 QUrl(u"https://login.windows.net/common/oauth2/authorize"_s));
        const auto arrivals = server.arrivals();
        QCOMPARE(arrivals.size(), 1);
        QCOMPARE(arrivals.first().header("Authorization"), "Bearer");
    }

    void anExchangeServerMaySayNothingOfIt_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Ews::Failure>("failure");
        QTest::addRow("Basic only") << 401 << Ews::Failure::Refused;
        QTest::addRow("open") << 200 << Ews::Failure::Http;
        QTest::addRow("EWS off") << 403 << Ews::Failure::Forbidden;
        QTest::addRow("moved") << 302 << Ews::Failure::NotFound;
        QTest::addRow("wrong address") << 404 << Ews::Failure::NotFound;
        QTest::addRow("busy") << 503 << Ews::Failure::Busy;
        QTest::addRow("broken") << 500 << Ews::Failure::Http;
    }

    void anExchangeServerMaySayNothingOfIt()
    {
        QFETCH(const int, status);
        QFETCH(const Ews::Failure, failure);
        FaultProxy server;
        server.answer(
            {.bytes = httpAnswer(status, "x", {quoted("WWW-Authenticate: Basic realm='mail'")})});
        const auto challenge = await(askForChallenge({.url = server.url()}));
        QVERIFY(!challenge);
        QCOMPARE(challenge.error().failure, failure);
        QCOMPARE(challenge.error().code,
                 status == 401 ? nameOf(Problem::OAuthNotOffered) : QString());
        QCOMPARE(challenge.error().httpStatus, status);
        QCOMPARE(Ews::offeredWith(challenge.error()),
                 status == 401 ? std::optional(QStringList(u"Basic"_s)) : std::nullopt);
    }

    void anExchangeServerWithoutTlsIsNotOneWithABadCertificate()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            QTcpSocket *socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write(httpAnswer(400, {}));
                socket->disconnectFromHost();
            });
        });
        const QUrl url(u"https://127.0.0.1:%1/"_s.arg(plain.serverPort()));
        const auto challenge = await(askForChallenge({.url = url}));
        QVERIFY(!challenge);
        QCOMPARE(challenge.error().code, u"NoTls"_s);
        const auto issuer = await(discoverIssuer({.document = url}, u"client"_s, url));
        QCOMPARE(codeOf(issuer), nameOf(Problem::IssuerUnavailable));
    }

    void anExchangeServerThatIsAwayIsNotTakenForAnIssuer()
    {
        const auto challenge = await(askForChallenge({.url = QUrl(u"http://127.0.0.1:1/"_s)}));
        QVERIFY(!challenge);
        QCOMPARE(challenge.error().failure, Ews::Failure::Network);
        QVERIFY(challenge.error().code.isEmpty());
    }

    void theServersChallengeIsAskedForThroughAProxy()
    {
        FaultProxy server(Support::selfSigned());
        Support::HttpProxy proxy(u"gatekeeper"_s, u"open"_s);
        const Support::ProxyInUse use(proxy);
        const QUrl ews = Support::HttpProxy::named(server.url());
        const QList certificates{Support::selfSignedFingerprint()};
        const auto asked =
            await(askForChallenge({.url = ews, .acceptedCertificates = certificates}));
        QVERIFY(!asked);
        QCOMPARE(asked.error().code, u"ProxyAuthenticationRequired"_s);
        const auto through =
            await(askForChallenge({.url = ews,
                                   .proxySignIn = {.user = u"gatekeeper"_s, .password = u"open"_s},
                                   .acceptedCertificates = certificates}));
        QVERIFY(!through);
        QCOMPARE(through.error().failure, Ews::Failure::NotFound); // 404, of the server itself
    }

    void theClientCertificateIsShown_data()
    {
        QTest::addColumn<DemandingServer::Newest>("newest");
        QTest::addColumn<std::optional<Ews::ClientCertificate>>("certificate");
        QTest::addColumn<QString>("code");
        const auto clients = makeCertificate({.name = u"Clients"_s, .host = {}, .vouches = true});
        m_clients = clients.own();
        const auto helena = makeCertificate({.name = u"Helena"_s, .host = {}}, &clients);
        const auto stranger = makeCertificate({.name = u"Somebody"_s, .host = {}});
        using Newest = DemandingServer::Newest;
        for (const Newest newest : {Newest::Tls12, Newest::Tls13}) {
            const auto add = [newest](const char *what,
                                      const std::optional<Ews::ClientCertificate> &one,
                                      const QString &code) {
                QTest::addRow("%s, TLS %s", what, newest == Newest::Tls12 ? "1.2" : "1.3")
                    << newest << one << code;
            };
            add("the right one", shown(helena), u"none"_s);
            add("of another issuer", shown(stranger), Ews::clientCertificateRefused);
            // TLS 1.2 has no alert of its own for it.
            add("none", std::nullopt,
                newest == Newest::Tls12 ? Ews::handshakeRefused : Ews::clientCertificateNeeded);
        }
    }

    void theClientCertificateIsShown()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("This Qt has no TLS.");
        QFETCH(const DemandingServer::Newest, newest);
        QFETCH(const std::optional<Ews::ClientCertificate>, certificate);
        QFETCH(const QString, code);
        const auto own = makeCertificate({});
        const DemandingServer server(own, m_clients, httpAnswer(401, {}, {bearer()}), newest);
        const auto challenge = await(askForChallenge({.url = server.url(),
                                                      .acceptedCertificates = {own.fingerprint()},
                                                      .clientCertificate = certificate}));
        QCOMPARE(codeOf(challenge), code);
        QCOMPARE(server.requests(), challenge ? 1 : 0);
    }

    void aPageMaySayThatTheClientCertificateIsMissing()
    {
        FaultProxy server;
        server.answer({.bytes = httpAnswer(403, "<h2>HTTP Error 403.7 - Forbidden</h2>",
                                           {"Content-Type: text/html"})});
        const auto challenge = await(askForChallenge({.url = server.url()}));
        QCOMPARE(codeOf(challenge), Ews::clientCertificateNeeded);
        QCOMPARE(challenge.error().failure, Ews::Failure::Unauthorized);
    }

private:
    QSslCertificate m_clients; ///< Who issues theirs.
};

ONBEHALF_TEST(TestAskForChallenge, QCoreApplication)

} // namespace tst_askforchallenge

#include "tst_askforchallenge.moc"
