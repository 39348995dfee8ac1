// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "freetimes.h"

#include "recurrence/wallclock.h"
#include "support/testprogram.h"

namespace tst_sandboxclocks {

using namespace Test;

namespace {

/// A rule as a client sends it that knows no names of zones.
const Ews::SerializableTimeZone london{
    .bias = 0,
    .standardTime = {.bias = 0, .time = QTime(2, 0), .dayOrder = 5, .month = 10},
    .daylightTime = {.bias = -60, .time = QTime(1, 0), .dayOrder = 5, .month = 3}};
const Ews::SerializableTimeZone adelaide{
    .bias = -570,
    .standardTime = {.bias = 0, .time = QTime(3, 0), .dayOrder = 1, .month = 4},
    .daylightTime = {.bias = -60, .time = QTime(2, 0), .dayOrder = 1, .month = 10}};

constexpr auto europe = "W. Europe Standard Time"_L1;
constexpr auto sydney = "AUS Eastern Standard Time"_L1;
constexpr auto adelaideTime = "Cen. Australia Standard Time"_L1;

} // namespace

/// Free times around the days on which clocks change, in the zone of who asks.
class TestSandboxClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInTheZoneOfTheRequest_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<Ews::DateTime>("start");
        const QDate day(2026, 11, 24); // 9 o'clock in Stockholm is 8 in UTC
        QTest::newRow("Stockholm") << QString(europe) << wall(day, 9);
        QTest::newRow("London") << u"GMT Standard Time"_s << wall(day, 8);
        QTest::newRow("India") << u"India Standard Time"_s << wall(day, 13, 30);
        QTest::newRow("Nepal") << u"Nepal Standard Time"_s << wall(day, 13, 45);
        QTest::newRow("Sydney") << QString(sydney) << wall(day, 19);
        QTest::newRow("Adelaide") << QString(adelaideTime) << wall(day, 18, 30);
        QTest::newRow("Newfoundland") << u"Newfoundland Standard Time"_s << wall(day, 4, 30);
    }

    void answersInTheZoneOfTheRequest()
    {
        QFETCH(QString, zone);
        Sandbox::Exchange exchange;
        entering(exchange, helena, wall({2026, 11, 24}, 9), wall({2026, 11, 24}, 10));
        const auto shown = view(ask(exchange, looking({helena}), helena, Test::zone(zone)));
        QCOMPARE(shown.events.size(), 1);
        QTEST(shown.events.first().startTime, "start");
        QVERIFY(!shown.events.first().endTime.offset);
        // The digits count from the window's midnight, which is of the same zone.
        const QTime start = shown.events.first().startTime.time;
        QCOMPARE(shown.mergedFreeBusy.indexOf(u'2'), start.msecsSinceStartOfDay() / 1'800'000);
    }

    /// Every day from 9 to 10, by the clocks there: the answer shows 9 to 10 every day.
    void staysAtNineWhenTheClocksChange_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("change");
        QTest::addColumn<int>("halfHours"); // of the day of the change
        QTest::newRow("Stockholm forward") << QString(europe) << QDate(2026, 3, 29) << 46;
        QTest::newRow("Stockholm back") << QString(europe) << QDate(2026, 10, 25) << 50;
        QTest::newRow("Sydney forward") << QString(sydney) << QDate(2026, 10, 4) << 46;
        QTest::newRow("Sydney back") << QString(sydney) << QDate(2026, 4, 5) << 50;
        QTest::newRow("Adelaide forward") << QString(adelaideTime) << QDate(2026, 10, 4) << 46;
        QTest::newRow("Lord Howe, half an hour")
            << u"Lord Howe Standard Time"_s << QDate(2026, 10, 4) << 47;
        QTest::newRow("India, never") << u"India Standard Time"_s << QDate(2026, 3, 29) << 48;
    }

    void staysAtNineWhenTheClocksChange()
    {
        QFETCH(QString, zone);
        QFETCH(QDate, change);
        QFETCH(int, halfHours);
        Sandbox::Exchange exchange;
        for (int i = -1; i <= 1; ++i)
            entering(exchange, helena, wall(change.addDays(i), 9), wall(change.addDays(i), 10),
                     Ews::LegacyFreeBusy::Busy, zone);
        const auto op = looking({helena}, change.addDays(-1), 3);
        const auto named = view(ask(exchange, op, helena, Test::zone(zone)));
        QCOMPARE(named.events.size(), 3);
        for (int i = -1; i <= 1; ++i) {
            QCOMPARE(named.events.at(i + 1).startTime, wall(change.addDays(i), 9));
            QCOMPARE(named.events.at(i + 1).endTime, wall(change.addDays(i), 10));
        }
        QCOMPARE(named.mergedFreeBusy.size(), 48 + halfHours + 48);
        QCOMPARE(named.mergedFreeBusy.indexOf(u'2', 48), halfHours + 18); // 9 o'clock of that day
        // The same by the zone's rule in the body.
        auto ruled = op;
        ruled.timeZone = Series::ruleOf(
            QTimeZone(QTimeZone::windowsIdToDefaultIanaId(zone.toLatin1())), change.year());
        QCOMPARE(view(ask(exchange, ruled, helena)), named);
    }

    void theBodysZoneGoesBeforeTheHeaders()
    {
        Sandbox::Exchange exchange;
        entering(exchange, helena, wall({2026, 7, 6}, 9), wall({2026, 7, 6}, 10));
        auto op = looking({helena}, {2026, 7, 6});
        const auto start = [&exchange, &op](const Ews::Header &header) {
            return view(ask(exchange, op, helena, header)).events.first().startTime;
        };
        QCOMPARE(start(stockholm), wall({2026, 7, 6}, 9));
        op.timeZone = london;
        QCOMPARE(start(stockholm), wall({2026, 7, 6}, 8));
        QCOMPARE(start({}), wall({2026, 7, 6}, 8));
        op.timeZone = adelaide; // without summer time in July
        QCOMPARE(start({}), wall({2026, 7, 6}, 16, 30));
    }

    void aZoneIsNeeded()
    {
        Sandbox::Exchange exchange;
        QCOMPARE(codeOf(ask(exchange, looking({helena}))), u"ErrorTimeZone"_s);
        QCOMPARE(codeOf(ask(exchange, looking({helena}), helena, zone(u"Middle Earth Time"_s))),
                 u"ErrorTimeZone"_s);
    }

    void instantsInTheWindowAreInstants()
    {
        Sandbox::Exchange exchange;
        entering(exchange, helena, wall({2026, 11, 24}, 9), wall({2026, 11, 24}, 10));
        auto op = looking({helena});
        op.freeBusy->timeWindow = {utc(24, 8), utc(24, 9)};
        const auto shown = view(ask(exchange, op, helena, zone(u"India Standard Time"_s)));
        QCOMPARE(shown.mergedFreeBusy, u"22"_s);
        QCOMPARE(shown.events.first().startTime, wall({2026, 11, 24}, 13, 30));
    }

    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

ONBEHALF_TEST(TestSandboxClocks, QCoreApplication)

} // namespace tst_sandboxclocks

#include "tst_sandboxclocks.moc"
