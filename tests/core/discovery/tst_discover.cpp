// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From an address to the EWS URL: all places at once, judged in their order.

#include "discoverycase.h"
#include "support/testprogram.h"

#include <QElapsedTimer>

namespace tst_discover {

using namespace DiscoveryCase;

class TstDiscover : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsItBySoapAtTheDomain();
    void findsItByPoxAtAutodiscover();
    void findsItByVersion2WithoutCredentials();
    void followsTheRedirectByHttp();
    void goesToWhomDnsNames();
    void hasAllUnderWayBeforeAnyAnswer();
    void judgesInOrderHoweverLongItTakes();
    void goesOnAfterARefusal();
    void sendsARefusedPasswordNotTwiceToAHost();
    void asksForThePasswordOnceAndOnlyWhereItIsNeeded();
    void asksNobodyForAPasswordThatVersion2Spares();
    void saysWhatItDoes();
    void keepsARecordOfWhatFailed();
    void endsWhenStopped_data();
    void endsWhenStopped();
};

void TstDiscover::findsItBySoapAtTheDomain()
{
    World world;
    world.host(u"example.test"_s)
        .haveAutodiscover(soapSettings(ews), poxSettings("https://no.test/"));
    const Discovery discovery = await(discover(wish()));
    QVERIFY2(discovery.found, qPrintable(explain(discovery)));
    const Discovered expected{
        .url = QUrl(QString::fromLatin1(ews)),
        .address = u"Helena@example.test"_s,
        .version = Ews::ServerVersionInfo{14, 0, 639, 20},
        .schemas = {u"Exchange2007"_s, u"Exchange2007_SP1"_s, u"Exchange2010"_s},
        .way = Way::Soap,
        .method = Ews::Method::Basic};
    QCOMPARE(*discovery.found, expected);
    QCOMPARE(discovery.account.server, expected.url);
    QCOMPARE(discovery.account.address, address);
    QVERIFY(discovery.account.confirmedHosts.isEmpty());
    QVERIFY(!discovery.account.method); // that of EWS is found out there
    QCOMPARE(world.credentialsAt(), QStringList{u"example.test:443"_s});
}

void TstDiscover::findsItByPoxAtAutodiscover()
{
    World world;
    world.host(u"autodiscover.example.test"_s).haveAutodiscover({}, poxSettings(ews));
    world.host(u"example.test"_s); // a web server
    const Discovery discovery = await(discover(wish()));
    QVERIFY2(discovery.found, qPrintable(explain(discovery)));
    QCOMPARE(discovery.found->url, QUrl(QString::fromLatin1(ews)));
    QCOMPARE(discovery.found->way, Way::Pox);
    QCOMPARE(world.credentialsAt(), QStringList{u"autodiscover.example.test:443"_s});
}

void TstDiscover::findsItByVersion2WithoutCredentials()
{
    World world;
    Host &host = world.host(u"autodiscover.example.test"_s);
    host.on("/autodiscover/autodiscover.json/v1.0/helena@example.test", {.bytes = json(ews)});
    DiscoveryWish oauth = wish();
    oauth.signIn.account.method = Ews::Method::Bearer;
    oauth.signIn.account.clientId = u"an id"_s;
    host.haveAutodiscover(soapSettings("https://no.test/"), poxSettings("https://no.test/"));
    const Discovery discovery = await(discover(oauth));
    QVERIFY2(discovery.found, qPrintable(explain(discovery)));
    QCOMPARE(discovery.found->url, QUrl(QString::fromLatin1(ews)));
    QCOMPARE(discovery.found->way, Way::Json);
    QCOMPARE(world.credentialsAt(), QStringList());
    QCOMPARE(stepAt(discovery, Way::Soap, u"autodiscover.example.test"_s).problem,
             Problem::SignInNotPossible);
}

void TstDiscover::followsTheRedirectByHttp()
{
    World world;
    world.onHttp(u"autodiscover.example.test"_s,
                 {.bytes = redirectTo("https://mail.example.test/autodiscover/autodiscover.xml")});
    world.host(u"mail.example.test"_s).haveAutodiscover({}, poxSettings(ews));
    const Discovery discovery = await(discover(wish()));
    QVERIFY2(discovery.found, qPrintable(explain(discovery)));
    QCOMPARE(discovery.found->url, QUrl(QString::fromLatin1(ews)));
    QCOMPARE(world.credentialsAt(), QStringList{u"mail.example.test:443"_s});
    QCOMPARE(world.textAt("helena"), QStringList{u"mail.example.test:443"_s});
    const QStringList expected{u"Redirect autodiscover.example.test Led"_s,
                               u"Soap mail.example.test Failed NothingThere"_s,
                               u"Pox mail.example.test Found"_s};
    QCOMPARE(lines(discovery.steps).mid(6, 3), expected);
    QCOMPARE(discovery.steps.at(7).depth, 1);
}

void TstDiscover::goesToWhomDnsNames()
{
    World world;
    world.host(u"second.example.test"_s, {}, 8443).haveAutodiscover(soapSettings(ews), {});
    DiscoveryWish wanted = wish();
    QString asked;
    wanted.lookUpSrv = [&asked](const QString &name, const std::stop_token &) {
        asked = name;
        return Ews::readyFuture<Ews::Result<QList<SrvRecord>>>(QList<SrvRecord>{
            {u"second.example.test"_s, 8443, 20, 0}, {u"first.example.test"_s, 443, 10, 0}});
    };
    const Discovery discovery = await(discover(wanted));
    QVERIFY2(discovery.found, qPrintable(explain(discovery)));
    QCOMPARE(asked, u"_autodiscover._tcp.example.test"_s);
    QCOMPARE(discovery.found->url, QUrl(QString::fromLatin1(ews)));
    const QStringList expected{u"Srv _autodiscover._tcp.example.test Led"_s,
                               u"Soap first.example.test Failed HostUnknown"_s,
                               u"Pox first.example.test Failed HostUnknown"_s,
                               u"Json first.example.test Failed HostUnknown"_s,
                               u"Soap second.example.test Found"_s};
    QCOMPARE(lines(discovery.steps).mid(7, 5), expected);
}

// Nobody gets through to anybody, and no time-out fires: all of them have to have begun before.
void TstDiscover::hasAllUnderWayBeforeAnyAnswer()
{
    World world;
    world.hold();
    world.host(u"autodiscover.example.test"_s).haveAutodiscover(soapSettings(ews), {});
    QStringList order;
    DiscoveryWish wanted = wish();
    wanted.limits.answer = 20s;
    wanted.lookUpSrv = [&order](const QString &, const std::stop_token &) {
        order.append(u"DNS"_s);
        return Ews::readyFuture(noRecords());
    };
    wanted.observe = [&order](const QList<Step> &steps) {
        for (const Step &step : steps)
            if (step.state != State::Asking && step.way != Way::Srv)
                order.append(u"answer"_s);
    };
    const auto looking = discover(wanted);
    QTRY_COMPARE(world.asked().size(), 7);
    QStringList asked = world.asked();
    asked.sort();
    const QStringList expected{u"autodiscover.example.test:443"_s,
                               u"autodiscover.example.test:443"_s,
                               u"autodiscover.example.test:443"_s,
                               u"example.test:443"_s,
                               u"example.test:443"_s,
                               u"example.test:443"_s,
                               u"http://autodiscover.example.test/autodiscover/autodiscover.xml"_s};
    QCOMPARE(asked, expected);
    QCOMPARE(order, QStringList{u"DNS"_s});
    world.release();
    const Discovery discovery = await(looking);
    QVERIFY2(discovery.found, qPrintable(explain(discovery)));
    QVERIFY(order.contains(u"answer"_s));
}

void TstDiscover::judgesInOrderHoweverLongItTakes()
{
    World world;
    Host &slow = world.host(u"example.test"_s);
    slow.on("/autodiscover/autodiscover.svc", {.isSilent = true});
    Host &quick = world.host(u"autodiscover.example.test"_s);
    quick.haveAutodiscover(soapSettings(ews), {});
    quick.on("/autodiscover/autodiscover.json/v1.0/helena@example.test",
             {.bytes = json("https://json.example.test/EWS/Exchange.asmx")});
    DiscoveryWish wanted = wish();
    wanted.limits.answer = 1s;
    bool signedInBeforeItsTurn = false;
    wanted.observe = [&](const QList<Step> &steps) {
        if (steps.first().state == State::Asking)
            signedInBeforeItsTurn = signedInBeforeItsTurn || quick.gotCredentials();
    };
    const Discovery discovery = await(discover(wanted));
    QVERIFY2(discovery.found, qPrintable(explain(discovery)));
    QCOMPARE(discovery.found->url, QUrl(QString::fromLatin1(ews)));
    QCOMPARE(discovery.steps.first().problem, Problem::TimedOut);
    QVERIFY(!signedInBeforeItsTurn);
    QCOMPARE(discovery.steps.last().state, State::Failed);  // DNS: had answered before
    QCOMPARE(discovery.steps.at(4).state, State::Unneeded); // had answered, but was not judged
    QCOMPARE(stepAt(discovery, Way::Json, u"autodiscover.example.test"_s).state, State::Unneeded);
}

void TstDiscover::goesOnAfterARefusal()
{
    World world;
    // A web server that has nothing to do with Exchange, and wants a password for everything.
    Host &web = world.host(u"example.test"_s);
    web.on("/autodiscover/autodiscover.xml",
           {.bytes = http(401, {}, {"WWW-Authenticate: Basic realm=\"web\""})});
    world.host(u"autodiscover.example.test"_s).haveAutodiscover(soapSettings(ews), {});
    const Discovery discovery = await(discover(wish()));
    QVERIFY2(discovery.found, qPrintable(explain(discovery)));
    QCOMPARE(stepAt(discovery, Way::Pox, u"example.test"_s).problem, Problem::SignInRefused);
}

void TstDiscover::sendsARefusedPasswordNotTwiceToAHost()
{
    World world;
    Host &host = world.host(u"autodiscover.example.test"_s);
    host.haveAutodiscover(soapSettings(ews), poxSettings(ews));
    DiscoveryWish wanted = wish();
    wanted.signIn.password = u"wrong one"_s;
    const Discovery discovery = await(discover(wanted));
    QVERIFY(!discovery.found);
    QCOMPARE(Ews::signInProblem(discovery.found.error()), Ews::SignInProblem::PasswordRefused);
    QCOMPARE(std::ranges::count_if(
                 host.requests(),
                 [](const HostRequest &one) { return !one.header("Authorization").isEmpty(); }),
             1);
    QCOMPARE(stepAt(discovery, Way::Soap, u"autodiscover.example.test"_s).problem,
             Problem::SignInRefused);
    QCOMPARE(stepAt(discovery, Way::Pox, u"autodiscover.example.test"_s).problem,
             Problem::SignInTriedAlready);
}

void TstDiscover::asksForThePasswordOnceAndOnlyWhereItIsNeeded()
{
    World world;
    world.host(u"example.test"_s).haveAutodiscover(soapError("InternalServerError"), {});
    world.host(u"autodiscover.example.test"_s).haveAutodiscover(soapSettings(ews), {});
    DiscoveryWish wanted = wish();
    wanted.signIn.password.clear();
    int asked = 0;
    wanted.signIn.findPassword = [&asked] {
        ++asked;
        return Ews::readyFuture<Ews::Result<QString>>(u"secret"_s);
    };
    const Discovery discovery = await(discover(wanted));
    QVERIFY2(discovery.found, qPrintable(explain(discovery)));
    QCOMPARE(asked, 1);
    QCOMPARE(discovery.password, u"secret"_s);
}

void TstDiscover::asksNobodyForAPasswordThatVersion2Spares()
{
    World world;
    Host &host = world.host(u"autodiscover.example.test"_s);
    host.on("/autodiscover/autodiscover.json/v1.0/helena@example.test", {.bytes = json(ews)});
    DiscoveryWish wanted = wish();
    wanted.signIn.password.clear();
    bool asked = false;
    wanted.signIn.findPassword = [&asked] {
        asked = true;
        return Ews::readyFuture<Ews::Result<QString>>(u"secret"_s);
    };
    const Discovery discovery = await(discover(wanted));
    QVERIFY2(discovery.found, qPrintable(explain(discovery)));
    QVERIFY(!asked);
}

void TstDiscover::saysWhatItDoes()
{
    World world;
    world.host(u"example.test"_s).haveAutodiscover(soapSettings(ews), {});
    DiscoveryWish wanted = wish();
    QStringList first;
    QList<State> states;
    wanted.observe = [&](const QList<Step> &steps) {
        if (first.isEmpty())
            first = lines(steps);
        if (states.isEmpty() || states.last() != steps.first().state)
            states.append(steps.first().state);
    };
    const Discovery discovery = await(discover(wanted));
    QVERIFY(discovery.found);
    QCOMPARE(first.size(), 8);
    QCOMPARE(first.first(), u"Soap example.test Asking"_s);
    const QList<State> expected{State::Asking, State::Answered, State::SigningIn, State::Found};
    QCOMPARE(states, expected);
    QVERIFY(std::ranges::all_of(discovery.steps, &Step::isOver));
}

void TstDiscover::keepsARecordOfWhatFailed()
{
    World world;
    Host &host = world.host(u"example.test"_s);
    host.on("/autodiscover/autodiscover.svc", {.bytes = http(503, {})});
    host.on("/autodiscover/autodiscover.xml", {.bytes = http(403, {})});
    host.on("/autodiscover/autodiscover.json/v1.0/helena@example.test",
            {.bytes = http(200, "<html>Welcome</html>")});
    world.onHttp(u"autodiscover.example.test"_s, {.bytes = http(200, "no redirect")});
    const Discovery discovery = await(discover(wish()));
    QCOMPARE(codeOf(discovery), QString(autodiscoverFoundNothing));
    QCOMPARE(discovery.found.error().failure, Ews::Failure::NotFound);
    const QStringList expected{u"Soap example.test Failed Busy"_s,
                               u"Pox example.test Failed Denied"_s,
                               u"Soap autodiscover.example.test Failed HostUnknown"_s,
                               u"Pox autodiscover.example.test Failed HostUnknown"_s,
                               u"Json example.test Failed NothingThere"_s,
                               u"Json autodiscover.example.test Failed HostUnknown"_s,
                               u"Redirect autodiscover.example.test Failed NothingThere"_s,
                               u"Srv _autodiscover._tcp.example.test Failed NoRecords"_s};
    QCOMPARE(lines(discovery.steps), expected);
    QCOMPARE(world.credentialsAt(), QStringList());
    QVERIFY(discovery.account.server.isEmpty());
}

void TstDiscover::endsWhenStopped_data()
{
    QTest::addColumn<QByteArray>("where");
    QTest::newRow("while it asks") << QByteArray("asking");
    QTest::newRow("while somebody is asked") << QByteArray("confirming");
    QTest::newRow("while it signs in") << QByteArray("signing in");
}

void TstDiscover::endsWhenStopped()
{
    QFETCH(const QByteArray, where);
    World world;
    Host &host = world.host(u"example.test"_s);
    QPromise<bool> never;
    never.start();
    DiscoveryWish wanted = wish();
    wanted.limits = {.answer = 60s, .signedIn = 60s};
    State awaited = State::Asking;
    if (where == "confirming") {
        awaited = State::Confirming;
        host.haveAutodiscover(soapSettings("https://elsewhere.test/EWS/Exchange.asmx"), {});
        wanted.confirmHost = [&never](const HostQuestion &) { return never.future(); };
    } else if (where == "signing in") {
        awaited = State::SigningIn;
        host.on("/autodiscover/autodiscover.svc", [](const HostRequest &request) -> HostAnswer {
            if (request.body.isEmpty())
                return {.bytes = http(401, {}, {"WWW-Authenticate: Basic realm=\"x\""})};
            return {.isSilent = true};
        });
    } else {
        host.on("/autodiscover/autodiscover.svc", {.isSilent = true});
    }
    State state = State::Asking;
    bool isOver = false;
    wanted.observe = [&](const QList<Step> &steps) {
        QVERIFY(!isOver);
        state = steps.first().state;
    };
    std::stop_source stop;
    const auto looking = discover(wanted, stop.get_token());
    QTRY_COMPARE(state, awaited);
    if (where == "asking")
        QTRY_COMPARE(host.requests("/autodiscover/autodiscover.svc"), 1);
    if (where == "signing in")
        QTRY_VERIFY(host.gotCredentials());
    QElapsedTimer since;
    since.start();
    stop.request_stop();
    const Discovery discovery = await(looking);
    isOver = true;
    QVERIFY(since.elapsed() < 5'000);
    QVERIFY(!discovery.found);
    QCOMPARE(discovery.found.error().failure, Ews::Failure::Cancelled);
    QVERIFY(std::ranges::all_of(discovery.steps, &Step::isOver));
    never.finish();
}

ONBEHALF_TEST(TstDiscover, QCoreApplication)

} // namespace tst_discover

#include "tst_discover.moc"
