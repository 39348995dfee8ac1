// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything between an account and the first call, with passwords and tickets; see
// tst_preparetokens for OAuth.

#include "core/account/preparecase.h"
#include "ews/askoffer.h"
#include "support/faultproxy.h"
#include "support/httpproxy.h"
#include "support/kerberosrealm.h"
#include "support/selfsigned.h"
#include "support/testprogram.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace tst_preparesignin {

using namespace PrepareCase;
using Ews::Failure;
using Support::await;
using Support::FaultProxy;
using Support::httpAnswer;
using Support::KerberosRealm;

class TestPrepareSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aTicketComesFirst();
    void withoutATicketThePasswordGoesByNtlm();
    void basicServesWhereThereIsNothingElse();
    void whatStandsInTheWay_data();
    void whatStandsInTheWay();
    void inTheClearNothingIsSent_data();
    void inTheClearNothingIsSent();
    void aChosenMethodIsNeverReplaced_data();
    void aChosenMethodIsNeverReplaced();
    void aChosenMethodIsNotAskedFor();
    void aServerThatFailsIsToldNothing_data();
    void aServerThatFailsIsToldNothing();
    void theAccountsProxyLeadsToTheServer();
    void aCertificateIsAskedAboutFirst();
    void itCanBeStopped();
    void whatIsStoppedBeforehandNeverBegins();

private:
    bool listen(const QList<Method> &offered)
    {
        m_server = std::make_unique<Sandbox::Server>(
            Sandbox::Options{.offered = offered, .keytab = m_realm.keytab()});
        return m_server->listen();
    }
    /// Whether there is a ticket now, as \a wanted.
    bool setTicket(bool wanted)
    {
        if (wanted)
            return m_realm.kinit(u"helena.lindqvist"_s, u"x"_s);
        m_realm.kdestroy();
        return true;
    }
    QUrl url() const { return localhost(m_server->url()); }

    KerberosRealm m_realm;
    bool m_hasRealm = false;
    std::unique_ptr<Sandbox::Server> m_server;
};

void TestPrepareSignIn::initTestCase()
{
    if (!KerberosRealm::missing().isEmpty())
        return;
    QVERIFY(m_realm.isReady());
    QVERIFY(m_realm.addUser(u"helena.lindqvist"_s, u"x"_s));
    QVERIFY(m_realm.addService(u"localhost"_s));
    m_hasRealm = true;
}

void TestPrepareSignIn::cleanup()
{
    m_server.reset();
}

#define NEEDS_REALM                                                                                \
    if (!m_hasRealm)                                                                               \
    QSKIP(qPrintable(KerberosRealm::missing()))

void TestPrepareSignIn::aTicketComesFirst()
{
    NEEDS_REALM;
    QVERIFY(listen({Method::Negotiate, Method::Ntlm, Method::Basic}));
    QVERIFY(setTicket(true));
    const auto prepared = await(prepareSignIn(wishFor(url(), {}, password)));
    QCOMPARE(outcome(prepared), u"ok");
    QVERIFY(std::holds_alternative<KerberosSignIn>(prepared->signIn));
    QCOMPARE(prepared->ticketHolder, u"helena.lindqvist@SANDBOX.EXAMPLE"_s);
    QCOMPARE(prepared->account.method, std::optional(Method::Negotiate));
    QCOMPARE(loadDelegates(*prepared), u"ok"_s);
    QCOMPARE(schemes(*m_server), (QStringList{u"none"_s, u"Negotiate"_s, u"Negotiate"_s}));
    QCOMPARE(m_server->requests(), 3);
}

void TestPrepareSignIn::withoutATicketThePasswordGoesByNtlm()
{
    if (!canNtlm())
        QSKIP("gss-ntlmssp is not installed (app/setup test).");
    QVERIFY(listen({Method::Negotiate, Method::Ntlm, Method::Basic}));
    QVERIFY(setTicket(false));
    const auto prepared = await(prepareSignIn(wishFor(url(), {}, password)));
    QCOMPARE(outcome(prepared), u"ok");
    QVERIFY(std::holds_alternative<NtlmSignIn>(prepared->signIn));
    QVERIFY(prepared->ticketHolder.isEmpty());
    QCOMPARE(prepared->account.method, std::optional(Method::Ntlm));
    QCOMPARE(loadDelegates(*prepared), u"ok"_s);
    // The offer, the empty request that NTLM begins with, the two of the list on that connection.
    QCOMPARE(schemes(*m_server), (QStringList{u"none"_s, u"NTLM"_s, u"NTLM"_s, u"none"_s}));
    QCOMPARE(m_server->requests(), 4);
}

void TestPrepareSignIn::basicServesWhereThereIsNothingElse()
{
    QVERIFY(listen({Method::Basic}));
    const auto prepared = await(prepareSignIn(wishFor(url(), {}, password)));
    QCOMPARE(outcome(prepared), u"ok");
    QVERIFY(std::holds_alternative<BasicSignIn>(prepared->signIn));
    QCOMPARE(loadDelegates(*prepared), u"ok"_s);
    QCOMPARE(schemes(*m_server), (QStringList{u"none"_s, u"Basic"_s, u"Basic"_s}));
    QCOMPARE(m_server->requests(), 3);
}

void TestPrepareSignIn::whatStandsInTheWay_data()
{
    QTest::addColumn<QList<Method>>("offered");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("problem");
    const QList passwords{Method::Ntlm, Method::Basic};
    const QList all{Method::Negotiate, Method::Ntlm, Method::Basic};
    QTest::newRow("no password") << passwords << QString() << u"NeedsPassword"_s;
    QTest::newRow("neither ticket nor password") << all << QString() << u"NeedsPassword"_s;
    QTest::newRow("no ticket") << QList{Method::Negotiate} << QString() << u"NoTicket"_s;
    QTest::newRow("a password for nothing")
        << QList{Method::Negotiate} << password << u"NoTicket"_s;
    QTest::newRow("no application id") << QList{Method::Bearer} << password << u"NothingPossible"_s;
    QTest::newRow("nothing offered") << QList<Method>() << password << u"NothingPossible"_s;
}

void TestPrepareSignIn::whatStandsInTheWay()
{
    QFETCH(const QList<Method>, offered);
    QFETCH(const QString, typed);
    QFETCH(const QString, problem);
    QVERIFY(listen(offered));
    QVERIFY(setTicket(false));
    const auto prepared = await(prepareSignIn(wishFor(url(), {}, typed)));
    QCOMPARE(outcome(prepared), problem);
    QCOMPARE(prepared.error().httpStatus, 401);
    QVERIFY(Ews::offeredWith(prepared.error()));
    QCOMPARE(prepared.error().failure, Failure::Unauthorized);
    QCOMPARE(schemes(*m_server), QStringList(u"none"_s));
}

void TestPrepareSignIn::inTheClearNothingIsSent_data()
{
    QTest::addColumn<std::optional<Method>>("method");
    QTest::newRow("by the offer") << std::optional<Method>();
    QTest::newRow("Basic") << std::optional(Method::Basic);
    QTest::newRow("NTLM") << std::optional(Method::Ntlm);
    QTest::newRow("Negotiate") << std::optional(Method::Negotiate);
    QTest::newRow("Bearer") << std::optional(Method::Bearer);
}

void TestPrepareSignIn::inTheClearNothingIsSent()
{
    QFETCH(const std::optional<Method>, method);
    QVERIFY(listen({Method::Basic}));
    QUrl elsewhere = m_server->url();
    elsewhere.setHost(u"0.0.0.0"_s); // leads here, and is no name of this machine
    SignInWish wish = wishFor(elsewhere, method, password);
    wish.account.clientId = Support::TokenIssuer::clientId();
    QCOMPARE(outcome(await(prepareSignIn(wish))), u"NotSecure");
    QTest::qWait(50);
    QCOMPARE(m_server->requests(), 0);

    QNetworkAccessManager anybody; // who does send something arrives
    const std::unique_ptr<QNetworkReply> reply(anybody.get(QNetworkRequest(elsewhere)));
    QTRY_COMPARE(m_server->requests(), 1);
}

void TestPrepareSignIn::aChosenMethodIsNeverReplaced_data()
{
    QTest::addColumn<Method>("chosen");
    QTest::addColumn<QList<Method>>("offered");
    QTest::addColumn<bool>("ticket");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QStringList>("arrived"); // the schemes, each once
    const QList passwords{Method::Ntlm, Method::Basic};
    const QList all{Method::Negotiate, Method::Ntlm, Method::Basic};
    QTest::newRow("Kerberos, passwords offered")
        << Method::Negotiate << passwords << true << password << u"NotOffered"_s
        << QStringList(u"Negotiate"_s);
    QTest::newRow("Kerberos without a ticket")
        << Method::Negotiate << all << false << password << u"NoTicket"_s << QStringList();
    QTest::newRow("NTLM, Basic offered") << Method::Ntlm << QList{Method::Basic} << false
                                         << password << u"NotOffered"_s << QStringList(u"NTLM"_s);
    QTest::newRow("NTLM without a password")
        << Method::Ntlm << all << true << QString() << u"NeedsPassword"_s << QStringList();
    QTest::newRow("Basic, NTLM offered")
        << Method::Basic << QList{Method::Negotiate, Method::Ntlm} << true << password
        << u"NotOffered"_s << QStringList(u"Basic"_s);
    QTest::newRow("OAuth, passwords offered") << Method::Bearer << passwords << true << password
                                              << u"OAuthNotOffered"_s << QStringList(u"Bearer"_s);
    QTest::newRow("Basic that is refused") << Method::Basic << all << true << u"wrong"_s
                                           << u"PasswordRefused"_s << QStringList(u"Basic"_s);
}

void TestPrepareSignIn::aChosenMethodIsNeverReplaced()
{
    QFETCH(const Method, chosen);
    QFETCH(const QList<Method>, offered);
    QFETCH(const bool, ticket);
    QFETCH(const QString, typed);
    QFETCH(const QString, problem);
    QFETCH(const QStringList, arrived);
    if (ticket)
        NEEDS_REALM;
    QVERIFY(listen(offered));
    QVERIFY(setTicket(ticket));
    SignInWish wish = wishFor(url(), chosen, typed);
    wish.account.clientId = Support::TokenIssuer::clientId();
    const auto prepared = await(prepareSignIn(wish));
    QCOMPARE(prepared ? loadDelegates(*prepared) : outcome(prepared), problem);
    QStringList came = schemes(*m_server);
    came.removeDuplicates();
    QCOMPARE(came, arrived);
    if (prepared)
        QCOMPARE(prepared->account.method, std::optional(chosen));
}

void TestPrepareSignIn::aChosenMethodIsNotAskedFor()
{
    QVERIFY(listen({Method::Basic}));
    const auto prepared = await(prepareSignIn(wishFor(url(), Method::Basic, password)));
    QCOMPARE(outcome(prepared), u"ok");
    QCOMPARE(m_server->requests(), 0);
    QCOMPARE(loadDelegates(*prepared), u"ok"_s);
    QCOMPARE(m_server->requests(), 2);
}

void TestPrepareSignIn::aServerThatFailsIsToldNothing_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("cutAfter");
    QTest::addColumn<Failure>("failure");
    const QByteArray asking = httpAnswer(401, {}, {"WWW-Authenticate: Basic realm=\"x\""});
    QTest::newRow("cut at once") << asking << 0 << Failure::Network;
    QTest::newRow("cut in the headers") << asking << 30 << Failure::Network;
    QTest::newRow("not there") << httpAnswer(404, {}) << -1 << Failure::NotFound;
    QTest::newRow("elsewhere") << httpAnswer(302, {}, {"Location: https://evil.example/"}) << -1
                               << Failure::NotFound;
    QTest::newRow("switched off") << httpAnswer(403, {}) << -1 << Failure::Forbidden;
    QTest::newRow("busy") << httpAnswer(503, {}) << -1 << Failure::Busy;
    QTest::newRow("garbage") << QByteArray("hello\r\n\r\n") << -1 << Failure::Network;
}

void TestPrepareSignIn::aServerThatFailsIsToldNothing()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, cutAfter);
    QFETCH(const Failure, failure);
    FaultProxy server;
    server.answer({.bytes = answer, .cutAfter = cutAfter, .close = true});
    const auto prepared = await(prepareSignIn(wishFor(server.url(), {}, password)));
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().failure, failure);
    QVERIFY(!server.arrivals().isEmpty());
    for (const Support::Arrival &arrival : server.arrivals())
        QVERIFY(arrival.header("Authorization").isEmpty() && arrival.body.isEmpty());
}

void TestPrepareSignIn::theAccountsProxyLeadsToTheServer()
{
    FaultProxy server(Support::selfSigned());
    server.answer({.bytes = httpAnswer(401, {}, {"WWW-Authenticate: Basic realm=\"x\""})});
    Support::HttpProxy proxy;
    SignInWish wish = wishFor(Support::HttpProxy::named(server.url()), {}, password);
    wish.account.acceptedCertificates = {
        {.host = wish.account.server.host(), .fingerprint = Support::selfSignedFingerprint()}};
    wish.account.proxy = {
        .kind = Ews::ProxyWay::Kind::Http, .host = u"127.0.0.1"_s, .port = proxy.serverPort()};
    const auto prepared = await(prepareSignIn(wish));
    QCOMPARE(outcome(prepared), u"ok");
    QCOMPARE(proxy.heads().size(), 1);
    const Session session = openSession(prepared->account, prepared->signIn, {.address = helena()},
                                        u"en-US"_s, prepared->passage);
    QCOMPARE(session.client->endpoint().proxySignIn.way, wish.account.proxy);
}

void TestPrepareSignIn::aCertificateIsAskedAboutFirst()
{
    FaultProxy server(Support::selfSigned());
    server.answer({.bytes = httpAnswer(401, {}, {"WWW-Authenticate: Basic realm=\"x\""})});
    SignInWish wish = wishFor(server.url(), {}, password);
    const auto unknown = await(prepareSignIn(wish));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().failure, Failure::Certificate);
    QVERIFY(!unknown.error().certificate.isEmpty());
    QVERIFY(server.arrivals().isEmpty());
    wish.account.acceptedCertificates = {
        {.host = server.url().host(), .fingerprint = Support::selfSignedFingerprint()}};
    const auto accepted = await(prepareSignIn(wish));
    QCOMPARE(outcome(accepted), u"ok");
    QVERIFY(std::holds_alternative<BasicSignIn>(accepted->signIn));
}

void TestPrepareSignIn::itCanBeStopped()
{
    FaultProxy server;
    server.answer({.silent = true});
    std::stop_source stop;
    const auto coming = prepareSignIn(wishFor(server.url(), {}, password), stop.get_token());
    QTRY_COMPARE(server.arrivals().size(), 1);
    QVERIFY(endsWhenStopped(coming, stop));
    QTRY_COMPARE(server.open(), 0);
}

void TestPrepareSignIn::whatIsStoppedBeforehandNeverBegins()
{
    QVERIFY(listen({Method::Basic}));
    std::stop_source stop;
    stop.request_stop();
    for (const auto &method : {std::optional<Method>(), std::optional(Method::Basic)}) {
        const auto prepared =
            await(prepareSignIn(wishFor(url(), method, password), stop.get_token()));
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().failure, Failure::Cancelled);
    }
    QTest::qWait(50);
    QCOMPARE(m_server->requests(), 0);
}

ONBEHALF_TEST(TestPrepareSignIn, QCoreApplication)

} // namespace tst_preparesignin

#include "tst_preparesignin.moc"
