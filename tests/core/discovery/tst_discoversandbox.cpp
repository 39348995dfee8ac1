// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sandbox's Autodiscover, which was written apart from the client's, at the place that somebody
// named: by each way and each method of signing in.

#include "discoverycase.h"
#include "sandbox/acceptor.h"
#include "sandbox/server.h"
#include "support/testprogram.h"

namespace tst_discoversandbox {

using namespace DiscoveryCase;

namespace {

const QString helena = u"helena.lindqvist@sandbox.example"_s;

QString passwordOf(Sandbox::Server &server, const QString &smtp)
{
    for (const Sandbox::Account &one : server.accounts())
        if (one.smtp == smtp)
            return one.password;
    return {};
}

QUrl placeOf(const Sandbox::Server &server)
{
    return server.url().adjusted(QUrl::RemovePath);
}

DiscoveryWish wishAt(Sandbox::Server &server, const QString &who = helena)
{
    DiscoveryWish wanted = wish(who);
    wanted.signIn.account.userName.clear();
    wanted.signIn.password = passwordOf(server, who);
    wanted.place = placeOf(server);
    return wanted;
}

} // namespace

class TstDiscoverSandbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsItself_data();
    void findsItself();
    void signsInByNtlm();
    void opensASessionWithWhatWasFound();
    void knowsNobodyElse();
    void refusesAWrongPassword();
    void takesNoOtherPlaceByHttp();
};

void TstDiscoverSandbox::findsItself_data()
{
    QTest::addColumn<Ews::ServerVersion>("version");
    QTest::addColumn<bool>("password");
    QTest::addColumn<Way>("way");
    QTest::newRow("SOAP") << Ews::ServerVersion::V2017_07_11 << true << Way::Soap;
    QTest::newRow("SOAP of 2010") << Ews::ServerVersion::Exchange2010 << true << Way::Soap;
    QTest::newRow("POX of 2007") << Ews::ServerVersion::Exchange2007_SP1 << true << Way::Pox;
    QTest::newRow("version 2") << Ews::ServerVersion::V2017_07_11 << false << Way::Json;
}

void TstDiscoverSandbox::findsItself()
{
    QFETCH(const Ews::ServerVersion, version);
    QFETCH(const bool, password);
    QFETCH(const Way, way);
    Sandbox::Server server({.version = version});
    QVERIFY(server.listen());
    DiscoveryWish wanted = wishAt(server, u"Helena.LINDQVIST@sandbox.example"_s);
    wanted.signIn.password = password ? passwordOf(server, helena) : QString();
    const Discovery discovery = await(discover(wanted));
    QVERIFY2(discovery.found, qPrintable(explain(discovery)));
    QCOMPARE(discovery.found->url, server.url());
    QCOMPARE(discovery.found->way, way);
    if (way != Way::Json)
        QCOMPARE(discovery.found->address, helena);
    QCOMPARE(discovery.found->schemas.isEmpty(), way != Way::Soap);
    if (way == Way::Soap) {
        QCOMPARE(discovery.found->schemas.last(), Ews::toWire(version));
        QCOMPARE(discovery.found->version, std::optional(Sandbox::buildOf(version)));
    }
}

void TstDiscoverSandbox::signsInByNtlm()
{
    if (!Sandbox::Acceptor::make(Ews::Method::Ntlm, {}))
        QSKIP("gss-ntlmssp is not installed.");
    Sandbox::Server server({.offered = {Ews::Method::Ntlm}});
    QVERIFY(server.listen());
    const Discovery discovery = await(discover(wishAt(server)));
    QVERIFY2(discovery.found, qPrintable(explain(discovery)));
    QCOMPARE(discovery.found->method, std::optional(Ews::Method::Ntlm));
    QCOMPARE(discovery.found->way, Way::Soap);
}

void TstDiscoverSandbox::opensASessionWithWhatWasFound()
{
    Sandbox::Server server;
    QVERIFY(server.listen());
    const DiscoveryWish wanted = wishAt(server);
    const Discovery discovery = await(discover(wanted));
    SignInWish signIn = wanted.signIn;
    signIn.account = discovery.account;
    signIn.password = discovery.password;
    const auto prepared = await(prepareSignIn(signIn));
    QVERIFY(prepared);
    QCOMPARE(prepared->account.server, server.url());
    QCOMPARE(prepared->account.method, std::optional(Ews::Method::Basic));
}

void TstDiscoverSandbox::knowsNobodyElse()
{
    Sandbox::Server server;
    QVERIFY(server.listen());
    DiscoveryWish wanted = wishAt(server);
    wanted.signIn.account.address = u"nobody@sandbox.example"_s;
    wanted.signIn.account.userName = helena;
    const Discovery discovery = await(discover(wanted));
    QCOMPARE(codeOf(discovery), QString(autodiscoverFoundNothing));
    QCOMPARE(discovery.steps.at(0).problem, Problem::UnknownUser);
    QCOMPARE(discovery.steps.at(1).problem, Problem::UnknownUser);
    QCOMPARE(discovery.steps.at(2).problem, Problem::NothingThere);
}

void TstDiscoverSandbox::refusesAWrongPassword()
{
    Sandbox::Server server({.version = Ews::ServerVersion::Exchange2010});
    QVERIFY(server.listen());
    DiscoveryWish wanted = wishAt(server);
    wanted.signIn.password = u"wrong"_s;
    const Discovery discovery = await(discover(wanted));
    QVERIFY(!discovery.found);
    QCOMPARE(Ews::signInProblem(discovery.found.error()), Ews::SignInProblem::PasswordRefused);
}

void TstDiscoverSandbox::takesNoOtherPlaceByHttp()
{
    World world;
    DiscoveryWish wanted = wish();
    wanted.place = QUrl(u"http://mail.example.test"_s);
    const Discovery discovery = await(discover(wanted));
    QCOMPARE(codeOf(discovery), Ews::toWire(Ews::SignInProblem::NotSecure));
    QCOMPARE(world.asked(), QStringList());
}

ONBEHALF_TEST(TstDiscoverSandbox, QCoreApplication)

} // namespace tst_discoversandbox

#include "tst_discoversandbox.moc"
