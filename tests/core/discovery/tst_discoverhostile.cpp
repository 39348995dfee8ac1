// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hosts that want what is not theirs. Of each: no credential arrived there.

#include "discoverycase.h"
#include "support/testprogram.h"

namespace tst_discoverhostile {

using namespace DiscoveryCase;

namespace {

constexpr auto soapPath = "/autodiscover/autodiscover.svc";
constexpr auto poxPath = "/autodiscover/autodiscover.xml";
constexpr auto jsonPath = "/autodiscover/autodiscover.json/v1.0/helena@example.test";

/// Somebody who says yes to nothing, and is the one who looks.
Discovery lookWith(const DiscoveryWish &wanted = wish())
{
    Person person;
    DiscoveryWish asking = wanted;
    asking.confirmHost = person.answering();
    return await(discover(asking));
}

bool hasProblem(const Discovery &discovery, Problem problem)
{
    return std::ranges::any_of(discovery.steps,
                               [problem](const Step &step) { return step.problem == problem; });
}

} // namespace

class TstDiscoverHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsNoRedirectToHttp_data();
    void followsNoRedirectToHttp();
    void followsNoRedirectToAForeignHost_data();
    void followsNoRedirectToAForeignHost();
    void takesNoUrlOfHttp_data();
    void takesNoUrlOfHttp();
    void takesNoServerOfStrangers_data();
    void takesNoServerOfStrangers();
    void trustsNoCertificateForAnotherName();
    void trustsNoCertificateOfNobody();
    void countsAcceptedCertificatesForNothing();
    void endsLoops_data();
    void endsLoops();
    void countsRedirects();
    void readsNothingButWhereToFromHttp();
};

void TstDiscoverHostile::followsNoRedirectToHttp_data()
{
    QTest::addColumn<QByteArray>("way");
    for (const char *way : {"302", "302 signed in", "RedirectUrl", "redirectUrl", "http"})
        QTest::newRow(way) << QByteArray(way);
}

void TstDiscoverHostile::followsNoRedirectToHttp()
{
    QFETCH(const QByteArray, way);
    const QByteArray target = "http://mail.example.test/autodiscover/autodiscover.xml";
    World world;
    world.onHttp(u"mail.example.test"_s, {.bytes = poxSettings(ews)});
    Host &own = world.host(u"example.test"_s);
    if (way == "302")
        own.on(soapPath, {.bytes = redirectTo(target)});
    else if (way == "302 signed in")
        own.on(soapPath, onceSignedIn({.bytes = redirectTo(target)}));
    else if (way == "RedirectUrl")
        own.haveAutodiscover(soapRedirect("RedirectUrl", target), {});
    else if (way == "redirectUrl")
        own.haveAutodiscover({}, poxRedirect("redirectUrl", target));
    else
        world.onHttp(u"autodiscover.example.test"_s, {.bytes = redirectTo(target)});
    const Discovery discovery = lookWith();
    QCOMPARE(codeOf(discovery), QString(autodiscoverFoundNothing));
    QVERIFY2(hasProblem(discovery, Problem::NotSecure), qPrintable(explain(discovery)));
    QVERIFY(!world.asked().contains(QString::fromLatin1(target)));
    QVERIFY(!world.credentialsAt().contains(u"http"_s));
    QVERIFY(!world.textAt("helena").contains(u"http"_s));
}

void TstDiscoverHostile::followsNoRedirectToAForeignHost_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("foreign") << u"evil.test"_s;
    QTest::newRow("ends like the domain") << u"evilexample.test"_s;
    QTest::newRow("begins like the domain") << u"example.test.evil.test"_s;
    QTest::newRow("a letter that looks alike") << u"xn--exmple-4nf.test"_s;
    QTest::newRow("above the domain") << u"autodiscover.test"_s;
}

void TstDiscoverHostile::followsNoRedirectToAForeignHost()
{
    QFETCH(const QString, host);
    const QByteArray target = "https://" + host.toLatin1();
    World world;
    Host &evil = world.host(host);
    evil.haveAutodiscover(soapSettings(ews), poxSettings(ews));
    evil.on(jsonPath, {.bytes = json(ews)});
    Host &own = world.host(u"example.test"_s);
    own.on(soapPath, {.bytes = redirectTo(target + soapPath)});
    own.on(poxPath, onceSignedIn({.bytes = redirectTo(target + poxPath)}));
    own.on(jsonPath, {.bytes = redirectTo(target + jsonPath)});
    world.host(u"autodiscover.example.test"_s)
        .haveAutodiscover(soapRedirect("RedirectUrl", target + soapPath),
                          poxRedirect("redirectUrl", target + poxPath));
    world.onHttp(u"autodiscover.example.test"_s, {.bytes = redirectTo(target + poxPath)});
    DiscoveryWish wanted = wish();
    wanted.lookUpSrv = dnsWith(QList<SrvRecord>{{host, 443, 0, 0}});
    const Discovery discovery = lookWith(wanted);
    QCOMPARE(codeOf(discovery), QString(autodiscoverFoundNothing));
    QCOMPARE(evil.connections(), 0);
    QVERIFY(!world.credentialsAt().contains(host + u":443"_s));
    qsizetype refused = 0;
    for (const Step &step : discovery.steps)
        refused += step.problem == Problem::HostNotConfirmed;
    QVERIFY2(refused >= 6, qPrintable(explain(discovery)));
}

void TstDiscoverHostile::takesNoUrlOfHttp_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("http") << QByteArray("http://mail.example.test/EWS/Exchange.asmx");
    // This computer's own is for the sandbox alone.
    QTest::newRow("http of this computer") << QByteArray("http://127.0.0.1:81/EWS/Exchange.asmx");
}

void TstDiscoverHostile::takesNoUrlOfHttp()
{
    QFETCH(const QByteArray, url);
    World world;
    Host &own = world.host(u"example.test"_s);
    own.haveAutodiscover(soapSettings(url), poxSettings(url));
    own.on(jsonPath, {.bytes = json(url)});
    const Discovery discovery = lookWith();
    QCOMPARE(codeOf(discovery), QString(autodiscoverFoundNothing));
    for (const Way way : {Way::Soap, Way::Pox, Way::Json})
        QCOMPARE(stepAt(discovery, way, u"example.test"_s).problem, Problem::NotSecure);
    QCOMPARE(stepAt(discovery, Way::Soap, u"example.test"_s).named, QUrl(QString::fromLatin1(url)));
    QVERIFY(!world.credentialsAt().contains(u"http"_s));
}

void TstDiscoverHostile::takesNoServerOfStrangers_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("foreign") << QByteArray("https://evil.test/EWS/Exchange.asmx")
                             << Problem::HostNotConfirmed;
    QTest::newRow("looks alike") << QByteArray("https://mail.exаmple.test/EWS/Exchange.asmx")
                                 << Problem::HostNotConfirmed;
    QTest::newRow("behind a user")
        << QByteArray("https://mail.example.test@evil.test/EWS") << Problem::Malformed;
    QTest::newRow("no URL") << QByteArray("Exchange") << Problem::Malformed;
    QTest::newRow("a file") << QByteArray("file:///etc/passwd") << Problem::Malformed;
}

void TstDiscoverHostile::takesNoServerOfStrangers()
{
    QFETCH(const QByteArray, url);
    QFETCH(const Problem, problem);
    World world;
    Host &own = world.host(u"example.test"_s);
    own.haveAutodiscover(soapSettings(url), poxSettings(url));
    own.on(jsonPath, {.bytes = json(url)});
    const Discovery discovery = lookWith();
    QCOMPARE(codeOf(discovery), QString(autodiscoverFoundNothing));
    for (const Way way : {Way::Soap, Way::Pox, Way::Json})
        QCOMPARE(stepAt(discovery, way, u"example.test"_s).problem, problem);
}

void TstDiscoverHostile::trustsNoCertificateForAnotherName()
{
    World world;
    // As autodiscover.DOMAIN that is an alias of a hoster's host.
    Host &host = world.host(u"autodiscover.example.test"_s, u"autodiscover.hosting.test"_s);
    host.haveAutodiscover(soapSettings(ews), poxSettings(ews));
    host.on(jsonPath, {.bytes = json(ews)});
    const Discovery discovery = lookWith();
    QCOMPARE(codeOf(discovery), QString(autodiscoverFoundNothing));
    for (const Way way : {Way::Soap, Way::Pox, Way::Json}) {
        const Step step = stepAt(discovery, way, u"autodiscover.example.test"_s);
        QCOMPARE(step.problem, Problem::CertificateInvalid);
        QVERIFY(!step.error.certificate.isEmpty());
        QVERIFY(!step.error.certificateProblems.isEmpty());
    }
    QVERIFY(host.requests().isEmpty());
    QCOMPARE(world.credentialsAt(), QStringList());
}

void TstDiscoverHostile::trustsNoCertificateOfNobody()
{
    World world;
    Host &host = world.host(u"example.test"_s);
    host.haveAutodiscover(soapSettings(ews), {});
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({}); // its authority is not known here
    QSslConfiguration::setDefaultConfiguration(tls);
    const Discovery discovery = lookWith();
    QCOMPARE(codeOf(discovery), QString(autodiscoverFoundNothing));
    QCOMPARE(discovery.steps.first().problem, Problem::CertificateInvalid);
    QVERIFY(host.requests().isEmpty());
}

void TstDiscoverHostile::countsAcceptedCertificatesForNothing()
{
    World world;
    Host &host = world.host(u"example.test"_s, u"other.test"_s);
    host.haveAutodiscover(soapSettings(ews), {});
    const Discovery first = lookWith();
    const QByteArray der = first.steps.first().error.certificate;
    QVERIFY(!der.isEmpty());
    DiscoveryWish wanted = wish();
    wanted.signIn.account.acceptedCertificates = {
        {.host = u"example.test"_s,
         .fingerprint = QCryptographicHash::hash(der, QCryptographicHash::Sha256)}};
    const Discovery discovery = lookWith(wanted);
    QCOMPARE(discovery.steps.first().problem, Problem::CertificateInvalid);
    QVERIFY(host.requests().isEmpty());
}

void TstDiscoverHostile::endsLoops_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char *kind : {"to itself", "between two", "signed in", "by address", "by http"})
        QTest::newRow(kind) << QByteArray(kind);
}

void TstDiscoverHostile::endsLoops()
{
    QFETCH(const QByteArray, kind);
    const QByteArray there = "https://example.test";
    const QByteArray back = "https://loop.example.test";
    World world;
    Host &own = world.host(u"example.test"_s);
    Host &other = world.host(u"loop.example.test"_s);
    if (kind == "to itself") {
        own.on(soapPath, {.bytes = redirectTo(there + soapPath)});
    } else if (kind == "between two") {
        own.on(soapPath, {.bytes = redirectTo(back + soapPath)});
        other.on(soapPath, {.bytes = redirectTo(there + soapPath)});
    } else if (kind == "signed in") {
        own.haveAutodiscover(soapRedirect("RedirectUrl", back + soapPath), {});
        other.haveAutodiscover(soapRedirect("RedirectUrl", there + soapPath), {});
    } else if (kind == "by address") {
        own.haveAutodiscover(soapRedirect("RedirectAddress", "helena@loop.example.test"), {});
        other.haveAutodiscover(soapRedirect("RedirectAddress", "Helena@Example.test"), {});
    } else {
        world.onHttp(u"autodiscover.example.test"_s, {.bytes = redirectTo(there + poxPath)});
    }
    const Discovery discovery = lookWith();
    QCOMPARE(codeOf(discovery), QString(autodiscoverFoundNothing));
    const Problem expected = kind == "by http" ? Problem::NothingNew : Problem::Loop;
    QVERIFY2(hasProblem(discovery, expected), qPrintable(explain(discovery)));
    QVERIFY(own.requests().size() + other.requests().size() < 40);
}

void TstDiscoverHostile::countsRedirects()
{
    World world;
    Host &own = world.host(u"example.test"_s);
    int n = 0;
    for (int i = 0; i < 40; ++i)
        own.on("/autodiscover/" + QByteArray::number(i), [&n, i](const HostRequest &) {
            ++n;
            return HostAnswer{.bytes = redirectTo("/autodiscover/" + QByteArray::number(i + 1))};
        });
    own.on(soapPath, {.bytes = redirectTo("/autodiscover/0")});
    const Discovery discovery = lookWith();
    QCOMPARE(discovery.steps.first().problem, Problem::TooManyRedirects);
    QCOMPARE(discovery.steps.first().via.size(), 10);
    QCOMPARE(n, 10);
}

void TstDiscoverHostile::readsNothingButWhereToFromHttp()
{
    World world;
    world.onHttp(u"autodiscover.example.test"_s, {.bytes = poxSettings(ews)});
    const Discovery discovery = lookWith();
    QCOMPARE(codeOf(discovery), QString(autodiscoverFoundNothing));
    QCOMPARE(stepAt(discovery, Way::Redirect, u"autodiscover.example.test"_s).problem,
             Problem::NothingThere);
    QCOMPARE(world.textAt("helena"), QStringList());
}

ONBEHALF_TEST(TstDiscoverHostile, QCoreApplication)

} // namespace tst_discoverhostile

#include "tst_discoverhostile.moc"
