// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the connection log and --trace are told of a search.

#include "discoverycase.h"
#include "support/testprogram.h"

#include <QThread>

namespace tst_discoverexchanges {

using namespace DiscoveryCase;

namespace {

constexpr auto soapPath = "/autodiscover/autodiscover.svc";

} // namespace

class TstDiscoverExchanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsExchangesWithoutSecrets();
    void showsNoPagesAsExchanges();
    void saysWhenAnExchangeBegan();
};

void TstDiscoverExchanges::showsExchangesWithoutSecrets()
{
    World world;
    // It repeats what it was sent, and more.
    const QByteArray sent =
        "Basic " + QByteArray("helena@example.test:s<cret").toBase64() + " s&lt;cret";
    Host &own = world.host(u"example.test"_s);
    own.on(soapPath, onceSignedIn({.bytes = http(200, "<Envelope><Token>a token</Token>" + sent +
                                                          "</Envelope>")}));
    own.on("/autodiscover/autodiscover.xml",
           onceSignedIn({.bytes = http(200, "<x>" + sent + "</x>")}));
    world.host(u"autodiscover.example.test"_s)
        .on(soapPath, onceSignedIn({.bytes = soapSettings(ews)}));
    DiscoveryWish wanted = wish();
    wanted.signIn.password = u"s<cret"_s;
    QList<Ews::Exchange> exchanges;
    wanted.exchanged = [&](const Ews::Exchange &one) { exchanges.append(one); };
    QVERIFY(await(discover(wanted)).found);
    QCOMPARE(exchanges.size(), 3);
    QCOMPARE(exchanges.first().operation, u"GetUserSettings"_s);
    QVERIFY(exchanges.first().request.contains("<a:Mailbox>helena@example.test</a:Mailbox>"));
    QCOMPARE(exchanges.first().response,
             QByteArray("<Envelope><Token>(7 bytes left out)</Token>Basic *** ***</Envelope>"));
    QCOMPARE(exchanges.at(1).operation, u"Autodiscover"_s);
    QCOMPARE(exchanges.at(1).response, QByteArray("<x>Basic *** ***</x>"));
    QVERIFY(exchanges.last().response.contains(ews));
    QCOMPARE(exchanges.last().httpStatus, 200);
}

void TstDiscoverExchanges::showsNoPagesAsExchanges()
{
    World world;
    const QByteArray path = "/autodiscover/autodiscover.json/v1.0/helena@example.test";
    const QByteArray page = "<html>Words of somebody</html>";
    world.host(u"example.test"_s).on(path, {.bytes = http(200, page)});
    world.host(u"autodiscover.example.test"_s).on(path, {.bytes = json(ews)});
    DiscoveryWish wanted = wish();
    QList<Ews::Exchange> exchanges;
    wanted.exchanged = [&](const Ews::Exchange &one) { exchanges.append(one); };
    QVERIFY(await(discover(wanted)).found);
    QCOMPARE(exchanges.size(), 2);
    QCOMPARE(exchanges.first().response,
             QByteArray("(30 bytes that are no JSON object, left out)"));
    QCOMPARE(exchanges.first().responseSize, page.size());
    QVERIFY(exchanges.last().response.contains(ews));
}

void TstDiscoverExchanges::saysWhenAnExchangeBegan()
{
    World world;
    const Host::Handler handler = onceSignedIn({.bytes = soapSettings(ews)});
    world.host(u"example.test"_s).on(soapPath, [handler](const HostRequest &request) {
        if (!request.header("Authorization").isEmpty())
            QThread::msleep(300);
        return handler(request);
    });
    DiscoveryWish wanted = wish();
    QList<Ews::Exchange> exchanges;
    wanted.exchanged = [&](const Ews::Exchange &one) { exchanges.append(one); };
    QVERIFY(await(discover(wanted)).found);
    QCOMPARE(exchanges.size(), 1);
    QVERIFY(exchanges.first().took >= 300ms);
    QVERIFY(exchanges.first().began.addMSecs(exchanges.first().took.count()) <=
            QDateTime::currentDateTimeUtc());
}

ONBEHALF_TEST(TstDiscoverExchanges, QCoreApplication)

} // namespace tst_discoverexchanges

#include "tst_discoverexchanges.moc"
