// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Windows' names of zones, and instants over daylight-saving changes.

#include "recurrence/timezones.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_timezones {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestTimeZones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowsNamesAreKnown_data();
    void windowsNamesAreKnown();
    void otherNamesOfZonesAreFoundByTheirClocks_data();
    void otherNamesOfZonesAreFoundByTheirClocks();
    void whatIsUnknownIsNothing();
    void allWindowsNamesAreKnown();
    void clocksOnTheWall_data();
    void clocksOnTheWall();
    void itemsEndByTheClock_data();
    void itemsEndByTheClock();
};

void TestTimeZones::windowsNamesAreKnown_data()
{
    QTest::addColumn<QByteArray>("iana");
    QTest::addRow("W. Europe Standard Time") << QByteArray("Europe/Berlin");
    QTest::addRow("Eastern Standard Time") << QByteArray("America/New_York");
    QTest::addRow("AUS Eastern Standard Time") << QByteArray("Australia/Sydney");
    QTest::addRow("Lord Howe Standard Time") << QByteArray("Australia/Lord_Howe");
    QTest::addRow("Tokyo Standard Time") << QByteArray("Asia/Tokyo");
}

void TestTimeZones::windowsNamesAreKnown()
{
    QFETCH(const QByteArray, iana);
    const QString windows = QString::fromLatin1(QTest::currentDataTag());
    const auto zone = Series::timeZone(windows);
    QVERIFY(zone);
    QCOMPARE(zone->id(), iana);
    QCOMPARE(Series::windowsId(*zone), windows);
    QCOMPARE(Series::timeZone(QString::fromLatin1(iana)), zone);
}

void TestTimeZones::otherNamesOfZonesAreFoundByTheirClocks_data()
{
    QTest::addColumn<QString>("windows");
    QTest::addRow("Europe/Paris") << u"Romance Standard Time"_s;
    QTest::addRow("Asia/Calcutta") << u"India Standard Time"_s;
    QTest::addRow("Asia/Kolkata") << u"India Standard Time"_s;
    QTest::addRow("Europe/Kyiv") << u"FLE Standard Time"_s;
    QTest::addRow("Europe/Busingen") << u"W. Europe Standard Time"_s;
    QTest::addRow("Australia/Canberra") << u"AUS Eastern Standard Time"_s;
    QTest::addRow("US/Eastern") << u"Eastern Standard Time"_s;
    QTest::addRow("UTC") << u"UTC"_s;
    QTest::addRow("Etc/UTC") << u"UTC"_s;
}

void TestTimeZones::otherNamesOfZonesAreFoundByTheirClocks()
{
    const QTimeZone zone(QTest::currentDataTag());
    if (!zone.isValid())
        QSKIP("This machine does not know the zone.");
    QTEST(Series::windowsId(zone), "windows");
}

void TestTimeZones::whatIsUnknownIsNothing()
{
    QVERIFY(!Series::timeZone(u"Mars"_s)); // which Qt would take
    for (const QString &name : {u""_s, u"Customized Time Zone"_s, u"tzone://Microsoft/Custom"_s,
                                u"Mars/Olympus_Mons"_s, u"Zürich"_s})
        QCOMPARE(Series::timeZone(name), std::nullopt);
    QCOMPARE(Series::windowsId(QTimeZone()), QString());
    // Nobody's clocks are 17 minutes off.
    QCOMPARE(Series::windowsId(QTimeZone(17 * 60)), QString());
}

void TestTimeZones::allWindowsNamesAreKnown()
{
    const QStringList ids = Series::windowsIds();
    QVERIFY(ids.size() > 100);
    for (const auto name : {"W. Europe Standard Time", "India Standard Time", "FLE Standard Time",
                            "Nepal Standard Time", "UTC"})
        QVERIFY2(ids.contains(QLatin1StringView(name)), name);
    for (const QString &id : ids)
        QVERIFY2(Series::timeZone(id), qPrintable(id));
}

void TestTimeZones::clocksOnTheWall_data()
{
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *zone, const char *clock, const char *utc) {
        QTest::addRow("%s %s", zone, clock)
            << QString::fromLatin1(clock) << QString::fromLatin1(utc);
    };
    row("Europe/Berlin", "2027-03-27T09:00", "2027-03-27T08:00:00Z");
    row("Europe/Berlin", "2027-03-28T01:59", "2027-03-28T00:59:00Z");
    row("Europe/Berlin", "2027-03-28T02:30", "2027-03-28T01:30:00Z"); // is 03:30
    row("Europe/Berlin", "2027-03-28T03:00", "2027-03-28T01:00:00Z");
    row("Europe/Berlin", "2027-03-28T09:00", "2027-03-28T07:00:00Z");
    row("Europe/Berlin", "2027-10-31T01:59", "2027-10-30T23:59:00Z");
    row("Europe/Berlin", "2027-10-31T02:30", "2027-10-31T00:30:00Z"); // the first of two
    row("Europe/Berlin", "2027-10-31T03:00", "2027-10-31T02:00:00Z");
    row("America/New_York", "2027-03-14T02:30", "2027-03-14T07:30:00Z");
    row("America/New_York", "2027-11-07T01:30", "2027-11-07T05:30:00Z");
    row("America/New_York", "2027-11-07T09:00", "2027-11-07T14:00:00Z");
    row("Australia/Sydney", "2027-04-03T09:00", "2027-04-02T22:00:00Z");
    row("Australia/Sydney", "2027-04-04T02:30", "2027-04-03T15:30:00Z"); // the first of two
    row("Australia/Sydney", "2027-04-04T09:00", "2027-04-03T23:00:00Z");
    row("Australia/Sydney", "2027-10-03T02:30", "2027-10-02T16:30:00Z"); // is 03:30
    row("Australia/Sydney", "2027-10-03T09:00", "2027-10-02T22:00:00Z");
    // Lord Howe's clocks change by half an hour.
    row("Australia/Lord_Howe", "2027-10-02T09:00", "2027-10-01T22:30:00Z");
    row("Australia/Lord_Howe", "2027-10-03T02:15", "2027-10-02T15:45:00Z"); // is 02:45
    row("Australia/Lord_Howe", "2027-10-03T09:00", "2027-10-02T22:00:00Z");
    row("Asia/Kolkata", "2027-03-28T02:30", "2027-03-27T21:00:00Z");
    row("Asia/Tokyo", "2027-07-01T09:00", "2027-07-01T00:00:00Z");
    row("America/Phoenix", "2027-07-01T09:00", "2027-07-01T16:00:00Z");
    row("UTC", "2027-07-01T09:00", "2027-07-01T09:00:00Z");
    row("Pacific/Kiritimati", "2027-07-01T09:00", "2027-06-30T19:00:00Z");
    // Samoa had no 30 December 2011.
    row("Pacific/Apia", "2011-12-30T09:00", "2011-12-30T19:00:00Z");
    // In Cuba it is midnight that does not exist.
    row("America/Havana", "2027-03-14T00:00", "2027-03-14T05:00:00Z");
}

void TestTimeZones::clocksOnTheWall()
{
    QFETCH(const QString, clock);
    QFETCH(const QString, utc);
    const QByteArray zone = QByteArray(QTest::currentDataTag()).split(' ').first();
    const QDateTime wall = QDateTime::fromString(clock, Qt::ISODate);
    const QDateTime found = Series::instant(wall.date(), wall.time(), QTimeZone(zone));
    QCOMPARE(found.timeSpec(), Qt::UTC);
    QCOMPARE(found.toString(Qt::ISODate), utc);
}

void TestTimeZones::itemsEndByTheClock_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("start");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("utcEnd");
    const QDate spring(2027, 3, 28);
    const QDate autumn(2027, 10, 31);
    QTest::newRow("winter") << QDate(2027, 1, 5) << QTime(9, 0) << 90 << u"2027-01-05T08:00:00Z"_s
                            << u"2027-01-05T09:30:00Z"_s;
    QTest::newRow("over the change")
        << spring << QTime(1, 0) << 180 << u"2027-03-28T00:00:00Z"_s << u"2027-03-28T02:00:00Z"_s;
    QTest::newRow("over the change back")
        << autumn << QTime(1, 0) << 180 << u"2027-10-30T23:00:00Z"_s << u"2027-10-31T03:00:00Z"_s;
    QTest::newRow("starts in the gap")
        << spring << QTime(2, 30) << 45 << u"2027-03-28T01:30:00Z"_s << u"2027-03-28T02:15:00Z"_s;
    QTest::newRow("ends in the gap")
        << spring << QTime(1, 30) << 60 << u"2027-03-28T00:30:00Z"_s << u"2027-03-28T01:30:00Z"_s;
    QTest::newRow("in the hour that is there twice")
        << autumn << QTime(2, 0) << 30 << u"2027-10-31T00:00:00Z"_s << u"2027-10-31T00:30:00Z"_s;
    QTest::newRow("no time at all")
        << spring << QTime(2, 30) << 0 << u"2027-03-28T01:30:00Z"_s << u"2027-03-28T01:30:00Z"_s;
    QTest::newRow("all day, 23 hours")
        << spring << QTime(0, 0) << 1440 << u"2027-03-27T23:00:00Z"_s << u"2027-03-28T22:00:00Z"_s;
    QTest::newRow("all day, 25 hours")
        << autumn << QTime(0, 0) << 1440 << u"2027-10-30T22:00:00Z"_s << u"2027-10-31T23:00:00Z"_s;
    QTest::newRow("two days, 47 hours") << spring.addDays(-1) << QTime(0, 0) << 2880
                                        << u"2027-03-26T23:00:00Z"_s << u"2027-03-28T22:00:00Z"_s;
}

void TestTimeZones::itemsEndByTheClock()
{
    QFETCH(const QDate, date);
    QFETCH(const QTime, start);
    QFETCH(const int, minutes);
    const auto found =
        Series::instants(date, start, std::chrono::minutes(minutes), QTimeZone("Europe/Berlin"));
    QTEST(found.start.toString(Qt::ISODate), "utc");
    QTEST(found.end.toString(Qt::ISODate), "utcEnd");
}

ONBEHALF_TEST(TestTimeZones, QCoreApplication)

} // namespace tst_timezones

#include "tst_timezones.moc"
