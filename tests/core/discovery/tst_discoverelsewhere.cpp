// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hosts outside the mail domain: somebody is asked, and before that they get nothing at all.

#include "discoverycase.h"
#include "support/testprogram.h"

namespace tst_discoverelsewhere {

using namespace DiscoveryCase;

namespace {

const QByteArray hosted = "https://ews.hosting.test/EWS/Exchange.asmx";

/// Sends on to a host of somebody else's, which has Autodiscover.
void leadToHosting(World &world, const QByteArray &way)
{
    world.host(u"autodiscover.hosting.test"_s)
        .haveAutodiscover(soapSettings("https://autodiscover.hosting.test/EWS/Exchange.asmx"), {});
    const QByteArray url = "https://autodiscover.hosting.test/autodiscover/autodiscover.svc";
    Host &own = world.host(u"example.test"_s);
    if (way == "302")
        own.on("/autodiscover/autodiscover.svc", {.bytes = redirectTo(url)});
    else if (way == "RedirectUrl")
        own.haveAutodiscover(soapRedirect("RedirectUrl", url), {});
    else if (way == "redirectUrl")
        own.haveAutodiscover({}, poxRedirect("redirectUrl",
                                             "https://autodiscover.hosting.test/autodiscover/"
                                             "autodiscover.xml"));
    else if (way == "http")
        world.onHttp(u"autodiscover.example.test"_s, {.bytes = redirectTo(url)});
    if (way == "redirectUrl")
        world.host(u"autodiscover.hosting.test"_s)
            .haveAutodiscover({}, poxSettings("https://autodiscover.hosting.test/EWS/"
                                              "Exchange.asmx"));
}

DiscoveryWish wishBy(const QByteArray &way)
{
    DiscoveryWish wanted = wish();
    if (way == "SRV")
        wanted.lookUpSrv = dnsWith(QList<SrvRecord>{{u"autodiscover.hosting.test"_s, 443, 0, 0}});
    return wanted;
}

void addWays()
{
    QTest::addColumn<QByteArray>("way");
    for (const char *way : {"302", "RedirectUrl", "redirectUrl", "http", "SRV"})
        QTest::newRow(way) << QByteArray(way);
}

} // namespace

class TstDiscoverElsewhere : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksBeforeAnythingIsSentThere_data() { addWays(); }
    void asksBeforeAnythingIsSentThere();
    void passesOverWhatNobodyConfirms_data() { addWays(); }
    void passesOverWhatNobodyConfirms();
    void passesOverWhatNobodyCanConfirm();
    void asksWhetherTheServerIsRight();
    void asksOnceAboutAHost();
    void doesNotAskAboutWhatWasConfirmedEarlier();
    void saysWhereSomebodySignedIn_data();
    void saysWhereSomebodySignedIn();
    void goesToTheAddressThatTheServerNames();
    void goesToNoOtherDomainUnconfirmed();
    void doesNotAskWithoutNeed();
    void isNotLedByCountlessRecords();
    void sendsNothingForAnAddressWithoutDomain_data();
    void sendsNothingForAnAddressWithoutDomain();
};

void TstDiscoverElsewhere::asksBeforeAnythingIsSentThere()
{
    QFETCH(const QByteArray, way);
    World world;
    leadToHosting(world, way);
    Person person({u"autodiscover.hosting.test"_s});
    DiscoveryWish wanted = wishBy(way);
    int before = -1;
    wanted.confirmHost = [&, answer = person.answering()](const HostQuestion &question) {
        before = world.host(u"autodiscover.hosting.test"_s).connections();
        return answer(question);
    };
    const Discovery discovery = await(discover(wanted));
    QVERIFY2(discovery.found, qPrintable(explain(discovery)));
    QCOMPARE(before, 0);
    QCOMPARE(person.questions.size(), 1);
    const HostQuestion &question = person.questions.first();
    QCOMPARE(question.host, u"autodiscover.hosting.test"_s);
    QCOMPARE(question.role, Role::Autodiscover);
    QCOMPARE(question.mailDomain, u"example.test"_s);
    QCOMPARE(question.inClear, way == "http" || way == "SRV");
    QCOMPARE(question.namedBy.host(), way == "SRV"    ? QString()
                                      : way == "http" ? u"autodiscover.example.test"_s
                                                      : u"example.test"_s);
    QCOMPARE(discovery.account.confirmedHosts, QStringList{u"autodiscover.hosting.test"_s});
    QVERIFY(world.credentialsAt().contains(u"autodiscover.hosting.test:443"_s));
}

void TstDiscoverElsewhere::passesOverWhatNobodyConfirms()
{
    QFETCH(const QByteArray, way);
    World world;
    leadToHosting(world, way);
    Person person;
    DiscoveryWish wanted = wishBy(way);
    wanted.confirmHost = person.answering();
    const Discovery discovery = await(discover(wanted));
    QCOMPARE(codeOf(discovery), QString(autodiscoverFoundNothing));
    QCOMPARE(person.hosts(), QStringList{u"autodiscover.hosting.test"_s});
    QCOMPARE(world.host(u"autodiscover.hosting.test"_s).connections(), 0);
    QVERIFY(std::ranges::any_of(discovery.steps, [](const Step &step) {
        return step.problem == Problem::HostNotConfirmed;
    }));
    QVERIFY(discovery.account.confirmedHosts.isEmpty());
}

void TstDiscoverElsewhere::passesOverWhatNobodyCanConfirm()
{
    World world;
    leadToHosting(world, "302");
    const Discovery discovery = await(discover(wish()));
    QCOMPARE(codeOf(discovery), QString(autodiscoverFoundNothing));
    QCOMPARE(discovery.steps.first().problem, Problem::HostNotAsked);
    QCOMPARE(world.host(u"autodiscover.hosting.test"_s).connections(), 0);
}

void TstDiscoverElsewhere::asksWhetherTheServerIsRight()
{
    for (const bool isRight : {true, false}) {
        World world;
        world.host(u"example.test"_s).haveAutodiscover(soapSettings(hosted), {});
        world.host(u"autodiscover.example.test"_s).haveAutodiscover(soapSettings(ews), {});
        Person person(isRight ? QStringList{u"ews.hosting.test"_s} : QStringList());
        DiscoveryWish wanted = wish();
        wanted.confirmHost = person.answering();
        const Discovery discovery = await(discover(wanted));
        QVERIFY2(discovery.found, qPrintable(explain(discovery)));
        QCOMPARE(person.questions.size(), 1);
        QCOMPARE(person.questions.first().role, Role::Ews);
        QCOMPARE(person.questions.first().url, QUrl(QString::fromLatin1(hosted)));
        QCOMPARE(discovery.found->url, QUrl(QString::fromLatin1(isRight ? hosted : ews)));
        QCOMPARE(discovery.account.confirmedHosts.size(), isRight ? 1 : 0);
    }
}

void TstDiscoverElsewhere::asksOnceAboutAHost()
{
    World world;
    leadToHosting(world, "302");
    leadToHosting(world, "http");
    Person person;
    DiscoveryWish wanted = wishBy("SRV");
    wanted.confirmHost = person.answering();
    const Discovery discovery = await(discover(wanted));
    QCOMPARE(codeOf(discovery), QString(autodiscoverFoundNothing));
    QCOMPARE(person.hosts(), QStringList{u"autodiscover.hosting.test"_s});
    QCOMPARE(world.host(u"autodiscover.hosting.test"_s).connections(), 0);
}

void TstDiscoverElsewhere::doesNotAskAboutWhatWasConfirmedEarlier()
{
    World world;
    leadToHosting(world, "302");
    Person person;
    DiscoveryWish wanted = wish();
    wanted.signIn.account.confirmedHosts = {u"autodiscover.hosting.test"_s};
    wanted.confirmHost = person.answering();
    const Discovery discovery = await(discover(wanted));
    QVERIFY2(discovery.found, qPrintable(explain(discovery)));
    QVERIFY(person.questions.isEmpty());
    QCOMPARE(discovery.account.confirmedHosts, QStringList{u"autodiscover.hosting.test"_s});
}

void TstDiscoverElsewhere::saysWhereSomebodySignedIn_data()
{
    QTest::addColumn<QByteArray>("redirect");
    const QByteArray there = "https://eu.example.test/autodiscover/autodiscover.svc";
    QTest::newRow("302") << redirectTo(there);
    QTest::newRow("303") << http(303, {}, {"Location: " + there});
    QTest::newRow("RedirectUrl") << soapRedirect("RedirectUrl", there);
}

// The host that it was sent on to asks for no name, and gets none.
void TstDiscoverElsewhere::saysWhereSomebodySignedIn()
{
    QFETCH(const QByteArray, redirect);
    World world;
    world.host(u"example.test"_s).haveAutodiscover(redirect, {});
    world.host(u"eu.example.test"_s)
        .on("/autodiscover/autodiscover.svc", {.bytes = soapSettings(ews)});
    const Discovery discovery = await(discover(wish()));
    QVERIFY2(discovery.found, qPrintable(explain(discovery)));
    const Step &step = discovery.steps.first();
    QCOMPARE(step.host(), u"eu.example.test"_s);
    QCOMPARE(step.signedInAt, QStringList{u"example.test"_s});
    QVERIFY(!step.method);
    QVERIFY(!discovery.found->method);
    QCOMPARE(world.credentialsAt(), QStringList{u"example.test:443"_s});
}

void TstDiscoverElsewhere::goesToTheAddressThatTheServerNames()
{
    for (const bool isPox : {false, true}) {
        World world;
        Host &own = world.host(u"example.test"_s);
        if (isPox)
            own.haveAutodiscover({}, poxRedirect("redirectAddr", "helena@cloud.test"));
        else
            own.haveAutodiscover(soapRedirect("RedirectAddress", "helena@cloud.test"), {});
        Host &cloud = world.host(u"autodiscover.cloud.test"_s);
        cloud.haveAutodiscover(soapSettings("https://ews.cloud.test/EWS/Exchange.asmx"), {});
        Person person({u"cloud.test"_s});
        DiscoveryWish wanted = wish();
        wanted.confirmHost = person.answering();
        const Discovery discovery = await(discover(wanted));
        QVERIFY2(discovery.found, qPrintable(explain(discovery)));
        QCOMPARE(person.questions.size(), 1); // one for all that is below it
        QCOMPARE(person.questions.first().role, Role::MailDomain);
        QCOMPARE(discovery.found->url.host(), u"ews.cloud.test"_s);
        QVERIFY(cloud.got("<a:Mailbox>helena@cloud.test</a:Mailbox>"));
        QVERIFY(!cloud.got("<a:Mailbox>helena@example.test</a:Mailbox>"));
        QCOMPARE(discovery.account.confirmedHosts, QStringList{u".cloud.test"_s});
        QCOMPARE(discovery.account.address, address);
    }
}

void TstDiscoverElsewhere::goesToNoOtherDomainUnconfirmed()
{
    World world;
    world.host(u"example.test"_s)
        .haveAutodiscover(soapRedirect("RedirectAddress", "helena@cloud.test"), {});
    Host &cloud = world.host(u"autodiscover.cloud.test"_s);
    cloud.haveAutodiscover(soapSettings("https://ews.cloud.test/EWS/Exchange.asmx"), {});
    Person person;
    DiscoveryWish wanted = wish();
    wanted.confirmHost = person.answering();
    const Discovery discovery = await(discover(wanted));
    QCOMPARE(codeOf(discovery), QString(autodiscoverFoundNothing));
    QCOMPARE(cloud.connections(), 0);
    QCOMPARE(person.hosts(), QStringList{u"cloud.test"_s});
}

// The first place has it: nobody is bothered about where the others would have led.
void TstDiscoverElsewhere::doesNotAskWithoutNeed()
{
    World world;
    world.host(u"example.test"_s).haveAutodiscover(soapSettings(ews), {});
    world.host(u"autodiscover.example.test"_s)
        .on("/autodiscover/autodiscover.svc",
            {.bytes = redirectTo("https://autodiscover.hosting.test/")});
    leadToHosting(world, "http");
    Person person;
    DiscoveryWish wanted = wishBy("SRV");
    wanted.confirmHost = person.answering();
    QVERIFY(await(discover(wanted)).found);
    QVERIFY(person.questions.isEmpty());
    QCOMPARE(world.host(u"autodiscover.hosting.test"_s).connections(), 0);
}

void TstDiscoverElsewhere::sendsNothingForAnAddressWithoutDomain_data()
{
    QTest::addColumn<QString>("who");
    QTest::newRow("a name") << u"helena"_s;
    QTest::newRow("one label") << u"helena@localhost"_s;
    QTest::newRow("a number") << u"helena@127.0.0.1"_s;
}

void TstDiscoverElsewhere::sendsNothingForAnAddressWithoutDomain()
{
    QFETCH(const QString, who);
    World world;
    const Discovery discovery = await(discover(wish(who)));
    QCOMPARE(codeOf(discovery), QString(addressInvalid));
    QVERIFY(discovery.steps.isEmpty());
    QCOMPARE(world.asked(), QStringList());
}

void TstDiscoverElsewhere::isNotLedByCountlessRecords()
{
    World world;
    QList<SrvRecord> records;
    for (int i = 0; i < 5'000; ++i)
        records.append({u"host%1.example.test"_s.arg(i), 443, 0, 0});
    DiscoveryWish wanted = wish();
    wanted.lookUpSrv = dnsWith(records);
    const Discovery discovery = await(discover(wanted));
    QCOMPARE(codeOf(discovery), QString(autodiscoverFoundNothing));
    QVERIFY(discovery.steps.size() <= 60);
    QVERIFY(world.asked().size() <= 60);
}

ONBEHALF_TEST(TstDiscoverElsewhere, QCoreApplication)

} // namespace tst_discoverelsewhere

#include "tst_discoverelsewhere.moc"
