// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"

#include "recurrence/timezones.h"
#include "support/testprogram.h"

namespace tst_sandboxtimezones {

using namespace Test;

namespace {

QList<Ews::TimeZoneDefinition> zones(Sandbox::Exchange &exchange, const QList<QString> &ids,
                                     bool full = true)
{
    const auto answer = ask(exchange, Ews::GetServerTimeZones{full, ids});
    if (!answer || answer->items.isEmpty() || !answer->items.first())
        return {};
    return answer->items.first()->definitions;
}

Sandbox::Exchange in2026()
{
    return Sandbox::Exchange(Ews::ServerVersion::V2017_07_11,
                             Sandbox::Generated{.today = QDate(2026, 11, 24)});
}

} // namespace

/// The time zones that the server knows, with their rules.
class TestSandboxTimeZones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAllThereAre()
    {
        auto exchange = in2026();
        const auto all = zones(exchange, {}, false);
        QVERIFY(all.size() > 100);
        for (const Ews::TimeZoneDefinition &one : all) {
            QVERIFY2(Series::timeZone(one.id), qPrintable(one.id));
            QVERIFY2(one.name.startsWith("(UTC"_L1), qPrintable(one.name));
            QVERIFY(one.periods.isEmpty());
        }
    }

    void tellsThoseThatAreNamed()
    {
        auto exchange = in2026();
        const auto some =
            zones(exchange, {u"Tokyo Standard Time"_s, u"Middle Earth Time"_s}, false);
        QCOMPARE(some.size(), 1);
        QCOMPARE(some.first().name, u"(UTC+09:00) Tokyo"_s);
        QVERIFY(zones(exchange, {u"Middle Earth Time"_s}).isEmpty());
    }

    void refusesAListOfNone()
    {
        auto exchange = in2026();
        QByteArray request = Ews::writeRequest(Ews::GetServerTimeZones{true, {u"UTC"_s}});
        request.replace("<t:Id>UTC</t:Id>", "");
        QVERIFY(rawAnswer(exchange, request, helena).contains("ErrorSchemaValidation"));
    }

    void tellsRules_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("bias");
        QTest::addColumn<int>("ahead"); // minutes in summer
        QTest::addColumn<int>("month"); // in which the clocks go forward
        QTest::addColumn<int>("week");
        QTest::newRow("Berlin") << u"W. Europe Standard Time"_s << -60 << 60 << 3 << -1;
        QTest::newRow("New York") << u"Eastern Standard Time"_s << 300 << 60 << 3 << 2;
        QTest::newRow("Adelaide") << u"Cen. Australia Standard Time"_s << -570 << 60 << 10 << 1;
        QTest::newRow("Lord Howe") << u"Lord Howe Standard Time"_s << -630 << 30 << 10 << 1;
    }

    void tellsRules()
    {
        QFETCH(QString, id);
        QFETCH(int, bias);
        QFETCH(int, ahead);
        auto exchange = in2026();
        const auto some = zones(exchange, {id});
        QCOMPARE(some.size(), 1);
        const Ews::TimeZoneDefinition &zone = some.first();
        using std::chrono::minutes;
        QCOMPARE(zone.periods.size(), 2);
        QCOMPARE(zone.periods.at(0).bias->length, minutes(bias));
        QCOMPARE(zone.periods.at(1).bias->length, minutes(bias - ahead));
        QCOMPARE(zone.transitionsGroups.size(), 1);
        const auto &transitions = zone.transitionsGroups.first().transitions;
        const auto *forward = std::get_if<Ews::RecurringDayTransition>(&transitions.first());
        QVERIFY(forward);
        QCOMPARE(forward->to.id, zone.periods.at(1).id);
        QTEST(forward->month, "month");
        QTEST(forward->occurrence, "week");
        QCOMPARE(forward->dayOfWeek, Ews::DayOfWeek::Sunday);
        QCOMPARE(forward->timeOffset.length, std::chrono::hours(2));
        const auto *first = std::get_if<Ews::Transition>(&zone.transitions.first());
        QVERIFY(first);
        QCOMPARE(first->to.kind, Ews::TransitionTargetKind::Group);
        QCOMPARE(first->to.id, zone.transitionsGroups.first().id);
    }

    void someClocksNeverChange()
    {
        auto exchange = in2026();
        const auto india = zones(exchange, {u"India Standard Time"_s}).first();
        QCOMPARE(india.periods.size(), 1);
        QCOMPARE(india.periods.first().bias->length, std::chrono::minutes(-330));
        const auto &transitions = india.transitionsGroups.first().transitions;
        QCOMPARE(transitions.size(), 1);
        QVERIFY(std::holds_alternative<Ews::Transition>(transitions.first()));
    }

    void allRulesAreValid()
    {
        auto exchange = in2026();
        for (const Ews::TimeZoneDefinition &one : zones(exchange, {}))
            QVERIFY2(!one.periods.isEmpty() && one.transitionsGroups.size() == 1 &&
                         one.transitions.size() == 1,
                     qPrintable(one.id)); // and the schema has its say in the end
    }

    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

ONBEHALF_TEST(TestSandboxTimeZones, QCoreApplication)

} // namespace tst_sandboxtimezones

#include "tst_sandboxtimezones.moc"
