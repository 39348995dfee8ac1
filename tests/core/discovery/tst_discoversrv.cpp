// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real answers of a DNS server of the test.

#include "discoverycase.h"
#include "nameserver.h"
#include "support/testprogram.h"

namespace tst_discoversrv {

using namespace DiscoveryCase;

namespace {

const QString service = u"_autodiscover._tcp.example.test"_s;

} // namespace

#define LISTENING(server)                                                                          \
    if (!(server).isListening())                                                                   \
    QSKIP("Port 53 of the loopback interface, where Qt 6.4 asks, is not to be had: this needs "    \
          "root")

class TstDiscoverSrv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsRecords();
    void readsThatThereIsNoService();
    void readsThatThereAreNone();
    void findsTheServerByThem();
    void doesNotWaitForASilentServer();
};

void TstDiscoverSrv::readsRecords()
{
    const QList<SrvRecord> records{{u"mail.example.test"_s, 443, 10, 5},
                                   {u"other.example.test"_s, 8443, 0, 1}};
    const NameServer server(service, records);
    LISTENING(server);
    const auto found = await(lookUpSrvInDns(server.address())(service, {}));
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    QCOMPARE(inOrder(*found), (QList<SrvRecord>{records.at(1), records.at(0)}));
}

void TstDiscoverSrv::readsThatThereIsNoService()
{
    const NameServer server(service, {{QString(), 0, 0, 0}});
    LISTENING(server);
    DiscoveryWish wanted = wish();
    wanted.lookUpSrv = lookUpSrvInDns(server.address());
    World world;
    const Discovery discovery = await(discover(wanted));
    QCOMPARE(discovery.steps.last().problem, Problem::NoRecords);
}

void TstDiscoverSrv::readsThatThereAreNone()
{
    const NameServer server(u"another.test"_s, {});
    LISTENING(server);
    const auto found = await(lookUpSrvInDns(server.address())(service, {}));
    QVERIFY(!found);
    QCOMPARE(found.error().failure, Ews::Failure::NotFound);
    QVERIFY(server.asked().contains(service));
}

void TstDiscoverSrv::findsTheServerByThem()
{
    const NameServer server(service, {{u"mail.example.test"_s, 8443, 0, 0}});
    LISTENING(server);
    World world;
    world.host(u"mail.example.test"_s, {}, 8443).haveAutodiscover(soapSettings(ews), {});
    DiscoveryWish wanted = wish();
    wanted.lookUpSrv = lookUpSrvInDns(server.address());
    const Discovery discovery = await(discover(wanted));
    QVERIFY2(discovery.found, qPrintable(explain(discovery)));
    QCOMPARE(discovery.found->url, QUrl(QString::fromLatin1(ews)));
    QCOMPARE(world.credentialsAt(), QStringList{u"mail.example.test:8443"_s});
}

void TstDiscoverSrv::doesNotWaitForASilentServer()
{
    NameServer server(service, {});
    LISTENING(server);
    server.setSilent(true);
    World world;
    DiscoveryWish wanted = wish();
    wanted.lookUpSrv = lookUpSrvInDns(server.address());
    wanted.limits.answer = 1s;
    const Discovery discovery = await(discover(wanted), 10s);
    QCOMPARE(discovery.steps.last().problem, Problem::TimedOut);
    QTRY_VERIFY(!server.asked().isEmpty());
}

ONBEHALF_TEST(TstDiscoverSrv, QCoreApplication)

} // namespace tst_discoversrv

#include "tst_discoversrv.moc"
