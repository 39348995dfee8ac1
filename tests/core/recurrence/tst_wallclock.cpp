// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules of zones as free/busy times tell them, and clocks that follow one.

#include "recurrence/timezones.h"
#include "recurrence/wallclock.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_wallclock {

using namespace Qt::Literals::StringLiterals;
using Ews::DayOfWeek;
using Ews::SerializableTimeZone;

namespace {

QDateTime utc(const QDate &date, int hour, int minute = 0)
{
    return QDateTime(date, QTime(hour, minute), Qt::UTC);
}

QTimeZone zone(const char *iana)
{
    return QTimeZone(QByteArray(iana));
}

} // namespace

class TestWallClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zonesHaveRules_data();
    void zonesHaveRules();
    void aRuleShowsWhatItsZoneShows_data();
    void aRuleShowsWhatItsZoneShows();
    void offsetsMakeInstants();
    void missingAndRepeatedTimes();
    void datesMayStandForDays();
    void someRulesAreNone_data();
    void someRulesAreNone();
};

void TestWallClock::zonesHaveRules_data()
{
    using Time = Ews::SerializableTimeZoneTime;
    QTest::addColumn<QByteArray>("iana");
    QTest::addColumn<SerializableTimeZone>("rule");
    const auto row = [](const char *iana, const SerializableTimeZone &rule) {
        QTest::newRow(iana) << QByteArray(iana) << rule;
    };
    const Time never{.time = QTime(0, 0), .dayOrder = 0, .month = 0};
    row("Europe/Berlin",
        {.bias = -60,
         .standardTime = {.time = QTime(3, 0), .dayOrder = 5, .month = 10},
         .daylightTime = {.bias = -60, .time = QTime(2, 0), .dayOrder = 5, .month = 3}});
    // Its winter time is the odd one by its law; by its clocks it is as any other.
    row("Europe/Dublin",
        {.bias = 0,
         .standardTime = {.time = QTime(2, 0), .dayOrder = 5, .month = 10},
         .daylightTime = {.bias = -60, .time = QTime(1, 0), .dayOrder = 5, .month = 3}});
    row("America/New_York",
        {.bias = 300,
         .standardTime = {.time = QTime(2, 0), .dayOrder = 1, .month = 11},
         .daylightTime = {.bias = -60, .time = QTime(2, 0), .dayOrder = 2, .month = 3}});
    row("Australia/Sydney",
        {.bias = -600,
         .standardTime = {.time = QTime(3, 0), .dayOrder = 1, .month = 4},
         .daylightTime = {.bias = -60, .time = QTime(2, 0), .dayOrder = 1, .month = 10}});
    row("Australia/Lord_Howe",
        {.bias = -630,
         .standardTime = {.time = QTime(2, 0), .dayOrder = 1, .month = 4},
         .daylightTime = {.bias = -30, .time = QTime(2, 0), .dayOrder = 1, .month = 10}});
    row("Asia/Kolkata", {.bias = -330, .standardTime = never, .daylightTime = never});
    row("Asia/Tokyo", {.bias = -540, .standardTime = never, .daylightTime = never});
}

void TestWallClock::zonesHaveRules()
{
    QFETCH(QByteArray, iana);
    QTEST(Series::ruleOf(QTimeZone(iana), 2026), "rule");
}

void TestWallClock::aRuleShowsWhatItsZoneShows_data()
{
    QTest::addColumn<QByteArray>("iana");
    for (const char *iana :
         {"Europe/Berlin", "Europe/Dublin", "America/New_York", "America/St_Johns",
          "Australia/Sydney", "Australia/Adelaide", "Australia/Lord_Howe", "Pacific/Auckland",
          "America/Santiago", "Asia/Kolkata", "Asia/Kathmandu", "Africa/Lagos"})
        QTest::newRow(iana) << QByteArray(iana);
}

/// Every half hour of a year, there and back.
void TestWallClock::aRuleShowsWhatItsZoneShows()
{
    QFETCH(QByteArray, iana);
    const QTimeZone zone(iana);
    const Series::WallClock ruled(Series::ruleOf(zone, 2026));
    const Series::WallClock named(zone);
    // A day off the ends of the year, which are another year's somewhere.
    for (QDateTime at = utc({2026, 1, 2}, 0); at < utc({2026, 12, 31}, 0); at = at.addSecs(1800)) {
        QCOMPARE(ruled.at(at), named.at(at));
        QCOMPARE(ruled.instant(ruled.at(at)), named.instant(named.at(at)));
    }
}

void TestWallClock::offsetsMakeInstants()
{
    const Series::WallClock clock(zone("Asia/Kolkata"));
    QCOMPARE(clock.instant({{2026, 11, 24}, {9, 0}, {}}), utc({2026, 11, 24}, 3, 30));
    QCOMPARE(clock.instant({{2026, 11, 24}, {9, 0}, 0}), utc({2026, 11, 24}, 9));
    QCOMPARE(clock.instant({{2026, 11, 24}, {9, 0}, -3600}), utc({2026, 11, 24}, 10));
    QVERIFY(!clock.at(utc({2026, 11, 24}, 9)).offset);
}

void TestWallClock::missingAndRepeatedTimes()
{
    const Series::WallClock clock(Series::ruleOf(zone("Europe/Berlin"), 2026));
    const QDateTime missing = clock.instant({{2026, 3, 29}, {2, 30}, {}});
    QCOMPARE(missing, utc({2026, 3, 29}, 1, 30));
    QCOMPARE(clock.at(missing).time, QTime(3, 30));
    QCOMPARE(clock.instant({{2026, 10, 25}, {2, 30}, {}}), utc({2026, 10, 25}, 0, 30));
}

void TestWallClock::datesMayStandForDays()
{
    auto rule = Series::ruleOf(zone("Europe/Berlin"), 2026);
    rule.daylightTime.year = 2026;
    rule.daylightTime.month = 3;
    rule.daylightTime.dayOrder = 17;
    QVERIFY(Series::isValid(rule));
    const Series::WallClock clock(rule);
    QCOMPARE(clock.at(utc({2026, 3, 17}, 0, 59)).time, QTime(1, 59));
    QCOMPARE(clock.at(utc({2026, 3, 17}, 1)).time, QTime(3, 0));
}

void TestWallClock::someRulesAreNone_data()
{
    using Change = std::function<void(SerializableTimeZone &)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("month") << Change([](auto &rule) { rule.daylightTime.month = 13; });
    QTest::newRow("week") << Change([](auto &rule) { rule.standardTime.dayOrder = 6; });
    QTest::newRow("no week") << Change([](auto &rule) { rule.standardTime.dayOrder = 0; });
    QTest::newRow("day") << Change(
        [](auto &rule) { rule.daylightTime.dayOfWeek = DayOfWeek::Weekday; });
    QTest::newRow("date") << Change([](auto &rule) {
        rule.daylightTime.year = 2026;
        rule.daylightTime.month = 2;
        rule.daylightTime.dayOrder = 30;
    });
}

void TestWallClock::someRulesAreNone()
{
    QFETCH(std::function<void(SerializableTimeZone &)>, change);
    auto rule = Series::ruleOf(zone("Europe/Berlin"), 2026);
    QVERIFY(Series::isValid(rule));
    change(rule);
    QVERIFY(!Series::isValid(rule));
    rule.standardTime.month = rule.daylightTime.month = 0; // and then it has no changes at all
    QVERIFY(Series::isValid(rule));
}

ONBEHALF_TEST(TestWallClock, QCoreApplication)

} // namespace tst_wallclock

#include "tst_wallclock.moc"
