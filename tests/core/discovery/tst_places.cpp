// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where Autodiscover is looked for, and which hosts are somebody's own.

#include "discovery/places.h"
#include "discovery/srv.h"
#include "support/testprogram.h"

namespace tst_places {

using namespace OnBehalf;
using namespace OnBehalf::Autodiscover;
using namespace Qt::Literals::StringLiterals;

class TstPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheMailDomain_data();
    void findsTheMailDomain();
    void asksAtTheDomainAndAtAutodiscoverOnly();
    void makesNoHostByTakingLabelsOff();
    void encodesTheAddressInAUrl();
    void trustsTheDomainAndWhatIsBelow_data();
    void trustsTheDomainAndWhatIsBelow();
    void trustsWhatWasConfirmed();
    void ordersRecordsByPriority();
};

void TstPlaces::findsTheMailDomain_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("domain");
    QTest::newRow("plain") << u"a@example.org"_s << u"example.org"_s;
    QTest::newRow("in capitals") << u"a@Example.ORG"_s << u"example.org"_s;
    QTest::newRow("with an @ in quotes") << u"\"a@b\"@example.org"_s << u"example.org"_s;
    QTest::newRow("with letters of its own") << u"a@bücher.example"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("no address") << u"example.org"_s << QString();
    QTest::newRow("nobody") << u"@example.org"_s << QString();
    QTest::newRow("nothing") << u"a@"_s << QString();
    QTest::newRow("one label") << u"a@com"_s << QString();
    QTest::newRow("a number") << u"a@192.0.2.1"_s << QString();
    QTest::newRow("a number in brackets") << u"a@[192.0.2.1]"_s << QString();
    QTest::newRow("a path") << u"a@example.org/x"_s << QString();
    QTest::newRow("a dot at the end") << u"a@example."_s << QString();
}

void TstPlaces::findsTheMailDomain()
{
    QFETCH(const QString, address);
    QFETCH(const QString, domain);
    QCOMPARE(mailDomainOf(address), domain);
}

void TstPlaces::asksAtTheDomainAndAtAutodiscoverOnly()
{
    QStringList places;
    for (const Step &step : stepsFor(u"example.org"_s, u"a@example.org"_s))
        places.append(step.way == Way::Srv ? step.name : step.url.toString());
    const QStringList expected{
        u"https://example.org/autodiscover/autodiscover.svc"_s,
        u"https://example.org/autodiscover/autodiscover.xml"_s,
        u"https://autodiscover.example.org/autodiscover/autodiscover.svc"_s,
        u"https://autodiscover.example.org/autodiscover/autodiscover.xml"_s,
        u"https://example.org/autodiscover/autodiscover.json/v1.0/a@example.org?Protocol=EWS"_s,
        u"https://autodiscover.example.org/autodiscover/autodiscover.json/v1.0/"
        "a@example.org?Protocol=EWS"_s,
        u"http://autodiscover.example.org/autodiscover/autodiscover.xml"_s,
        u"_autodiscover._tcp.example.org"_s};
    QCOMPARE(places, expected);
}

void TstPlaces::makesNoHostByTakingLabelsOff()
{
    for (const Step &step : stepsFor(u"mail.example.org"_s, u"a@mail.example.org"_s))
        QVERIFY2(step.way == Way::Srv ? step.name.endsWith(u".mail.example.org"_s)
                                      : step.host().endsWith(u"mail.example.org"_s),
                 qPrintable(step.host()));
}

void TstPlaces::encodesTheAddressInAUrl()
{
    const QUrl url =
        stepsAt(QUrl(u"https://example.org:8443/x"_s), u"a/b?c#d@example.org"_s)[2].url;
    QCOMPARE(url.toEncoded(), "https://example.org:8443/autodiscover/autodiscover.json/v1.0/"
                              "a%2Fb%3Fc%23d@example.org?Protocol=EWS");
}

void TstPlaces::trustsTheDomainAndWhatIsBelow_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("mailDomain");
    const QString own = u"example.org"_s;
    QTest::newRow("without a domain") << u"https://evil.test./"_s << false << QString();
    QTest::newRow("itself") << u"https://example.org/"_s << true << own;
    QTest::newRow("below") << u"https://mail.example.org/"_s << true << own;
    QTest::newRow("far below") << u"https://a.b.example.org/"_s << true << own;
    QTest::newRow("in capitals") << u"https://MAIL.Example.ORG/"_s << true << own;
    QTest::newRow("foreign") << u"https://example.com/"_s << false << own;
    QTest::newRow("ends like it") << u"https://notexample.org/"_s << false << own;
    QTest::newRow("begins like it") << u"https://example.org.evil.test/"_s << false << own;
    QTest::newRow("above") << u"https://org/"_s << false << own;
    QTest::newRow("looks like it")
        << u"https://exаmple.org/"_s << false << own; // a Cyrillic letter
    QTest::newRow("behind a user") << u"https://mail.example.org@evil.test/"_s << false << own;
    QTest::newRow("no host") << u"https:///x"_s << false << own;
}

void TstPlaces::trustsTheDomainAndWhatIsBelow()
{
    QFETCH(const QString, url);
    QFETCH(const bool, trusted);
    QFETCH(const QString, mailDomain);
    QCOMPARE(Trust(mailDomain, {}).covers(QUrl(url)), trusted);
}

void TstPlaces::trustsWhatWasConfirmed()
{
    Trust trust(u"example.org"_s, {u"mail.hosting.test"_s});
    QVERIFY(trust.covers(QUrl(u"https://mail.hosting.test:8443/x"_s)));
    QVERIFY(!trust.covers(QUrl(u"https://x.mail.hosting.test/"_s)));
    QVERIFY(!trust.covers(QUrl(u"https://hosting.test/"_s)));
    trust.confirm(u".other.test"_s);
    QVERIFY(trust.covers(QUrl(u"https://other.test/"_s)));
    QVERIFY(trust.covers(QUrl(u"https://autodiscover.other.test/"_s)));
    QVERIFY(!trust.covers(QUrl(u"https://another.test/"_s)));
    QCOMPARE(trust.confirmed(), (QStringList{u"mail.hosting.test"_s, u".other.test"_s}));
}

void TstPlaces::ordersRecordsByPriority()
{
    const auto record = [](const QString &target, int priority, int weight) {
        return SrvRecord{target, 443, quint16(priority), quint16(weight)};
    };
    QStringList targets;
    for (const SrvRecord &one : inOrder({record(u"last"_s, 20, 100), record(u"light"_s, 10, 1),
                                         record(u"first"_s, 0, 0), record(u"heavy"_s, 10, 60)}))
        targets.append(one.target);
    QCOMPARE(targets, (QStringList{u"first"_s, u"heavy"_s, u"light"_s, u"last"_s}));
}

ONBEHALF_TEST(TstPlaces, QCoreApplication)

} // namespace tst_places

#include "tst_places.moc"
