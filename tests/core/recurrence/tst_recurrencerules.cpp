// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Recurrences as RRULEs of RFC 5545, and back.

#include "recurrence/occurrences.h"
#include "recurrence/rule.h"
#include "samplerecurrences.h"
#include "support/testprogram.h"

#include <QTest>
#include <QTimeZone>

namespace tst_recurrencerules {

using namespace Qt::Literals::StringLiterals;
using namespace SampleRecurrences;
using enum Ews::DayOfWeek;

namespace {

/// At 9:00 in Berlin.
QDateTime nine(QDate date)
{
    return {date, QTime(9, 0), QTimeZone("Europe/Berlin")};
}

const QDate start(2026, 11, 24); // a Tuesday

} // namespace

class TestRecurrenceRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReads_data();
    void writesAndReads();
    void readsOtherSpellings_data();
    void readsOtherSpellings();
    void everythingComesBack();
    void untilIsComparedWithTheTime_data();
    void untilIsComparedWithTheTime();
    void weeksWithoutFirstDayBeginOnSundayInExchange();
};

void TestRecurrenceRules::writesAndReads_data()
{
    QTest::addColumn<Ews::Recurrence>("recurrence");
    QTest::addColumn<QString>("rule");
    const auto row = [](const Recurrence &recurrence, const char *rule) {
        QTest::newRow(rule) << recurrence << QString::fromLatin1(rule);
    };
    row(times(DailyRecurrence{2}, start, 4), "FREQ=DAILY;INTERVAL=2;COUNT=4");
    row(until(WeeklyRecurrence{1, {{Tuesday, Thursday}}}, start, QDate(2027, 3, 5)),
        "FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270305");
    row(endless(WeeklyRecurrence{2, {{Sunday, Tuesday}}, Monday}, start),
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=MO");
    row(endless(AbsoluteMonthlyRecurrence{3, 24}, start), "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=24");
    row(endless(AbsoluteMonthlyRecurrence{1, 31}, QDate(2026, 11, 30)),
        "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1");
    row(endless(RelativeMonthlyRecurrence{1, Tuesday, DayOfWeekIndex::Fourth}, start),
        "FREQ=MONTHLY;BYDAY=4TU");
    row(endless(RelativeMonthlyRecurrence{1, Weekday, DayOfWeekIndex::Last}, QDate(2026, 11, 30)),
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1");
    row(endless(AbsoluteYearlyRecurrence{31, Month::December}, QDate(2026, 12, 31)),
        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31");
    row(endless(AbsoluteYearlyRecurrence{29, Month::February}, QDate(2027, 2, 28)),
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1");
    row(endless(RelativeYearlyRecurrence{Monday, DayOfWeekIndex::Last, Month::May},
                QDate(2027, 5, 31)),
        "FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO");
}

void TestRecurrenceRules::writesAndReads()
{
    QFETCH(const Recurrence, recurrence);
    QFETCH(const QString, rule);
    QCOMPARE(Series::toRule(recurrence), rule);
    const auto read = Series::fromRule(rule, nine(*Series::first(recurrence)));
    QVERIFY(read);
    QVERIFY(*read == recurrence);
}

void TestRecurrenceRules::readsOtherSpellings_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Ews::Recurrence>("expected");
    const auto row = [](const char *rule, const RecurrencePattern &pattern, QDate first = start) {
        QTest::newRow(rule) << QString::fromLatin1(rule) << endless(pattern, first);
    };
    const WeeklyRecurrence workdays{1, {{Monday, Tuesday, Wednesday, Thursday, Friday}}};
    row(" rrule:interval=2;freq=daily ", DailyRecurrence{2});
    row("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", workdays);
    row("FREQ=MONTHLY;BYDAY=FR,TH,WE,TU,MO", workdays);
    row("FREQ=WEEKLY", WeeklyRecurrence{1, {{Tuesday}}});
    row("FREQ=WEEKLY;BYDAY=TH,TU", WeeklyRecurrence{1, {{Tuesday, Thursday}}});
    row("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", WeeklyRecurrence{2, {{Tuesday}}});
    row("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU", WeeklyRecurrence{2, {{Sunday, Tuesday}}, Monday});
    row("FREQ=MONTHLY", AbsoluteMonthlyRecurrence{1, 24});
    row("FREQ=MONTHLY;BYMONTHDAY=-1", RelativeMonthlyRecurrence{1, Day, DayOfWeekIndex::Last},
        QDate(2026, 11, 30));
    row("FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1",
        RelativeMonthlyRecurrence{1, Friday, DayOfWeekIndex::Last}, QDate(2026, 11, 27));
    row("FREQ=MONTHLY;BYDAY=+1MO", RelativeMonthlyRecurrence{1, Monday}, QDate(2026, 12, 7));
    row("FREQ=YEARLY", AbsoluteYearlyRecurrence{24, Month::November});
    row("FREQ=YEARLY;BYMONTH=5", AbsoluteYearlyRecurrence{24, Month::May}, QDate(2027, 5, 24));
    row("FREQ=YEARLY;BYMONTH=5;BYDAY=SA,SU;BYSETPOS=2",
        RelativeYearlyRecurrence{WeekendDay, DayOfWeekIndex::Second, Month::May},
        QDate(2027, 5, 2));
    // The first May of the rule is that of 2028: years are counted from 2026.
    row("FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYMONTHDAY=31", AbsoluteMonthlyRecurrence{24, 31},
        QDate(2028, 5, 31));
    row("FREQ=YEARLY;INTERVAL=8;BYMONTH=11;BYDAY=-1MO",
        RelativeMonthlyRecurrence{96, Monday, DayOfWeekIndex::Last}, QDate(2026, 11, 30));
}

void TestRecurrenceRules::readsOtherSpellings()
{
    QFETCH(const QString, rule);
    QFETCH(const Recurrence, expected);
    const auto read = Series::fromRule(rule, nine(start));
    QVERIFY2(read, read ? "" : qPrintable(read.error().part));
    QCOMPARE(Series::toRule(*read), Series::toRule(expected));
    QVERIFY(*read == expected);
}

void TestRecurrenceRules::everythingComesBack()
{
    for (const RecurrencePattern &pattern : patterns()) {
        const Recurrence from = Series::startingAtFirst(endless(pattern, start));
        const QDate first = std::get<NoEndRecurrence>(from.range).startDate;
        const QDate fifth = *Series::nth(from, 5);
        for (const Recurrence &recurrence :
             {from, until(pattern, first, fifth), times(pattern, first, 5)}) {
            const QString rule = Series::toRule(recurrence);
            const auto read = Series::fromRule(rule, nine(first));
            QVERIFY2(read, qPrintable(rule));
            QVERIFY2(*read == recurrence, qPrintable(rule));
        }
    }
}

void TestRecurrenceRules::untilIsComparedWithTheTime_data()
{
    QTest::addColumn<QString>("until");
    QTest::addColumn<QDate>("end");
    QTest::newRow("a date") << u"20261201"_s << QDate(2026, 12, 1);
    QTest::newRow("at the time") << u"20261201T090000"_s << QDate(2026, 12, 1);
    QTest::newRow("before the time") << u"20261201T085959"_s << QDate(2026, 11, 30);
    QTest::newRow("at the time, in UTC") << u"20261201T080000Z"_s << QDate(2026, 12, 1);
    QTest::newRow("before the time, in UTC") << u"20261201T075959Z"_s << QDate(2026, 11, 30);
    QTest::newRow("in summer, in UTC") << u"20270601T070000Z"_s << QDate(2027, 6, 1);
    QTest::newRow("the next day there") << u"20261130T230000Z"_s << QDate(2026, 11, 30);
}

void TestRecurrenceRules::untilIsComparedWithTheTime()
{
    QFETCH(const QString, until);
    const auto read = Series::fromRule(u"FREQ=DAILY;UNTIL="_s + until, nine(start));
    QVERIFY(read);
    QTEST(std::get<EndDateRecurrence>(read->range).endDate, "end");
}

void TestRecurrenceRules::weeksWithoutFirstDayBeginOnSundayInExchange()
{
    const auto unsaid = endless(WeeklyRecurrence{2, {{Sunday, Tuesday}}}, start);
    const QString rule = Series::toRule(unsaid);
    QCOMPARE(rule, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU"_s);
    const auto read = Series::fromRule(rule, nine(start));
    QVERIFY(read);
    QCOMPARE(Series::between(*read, {}, {}, 9), Series::between(unsaid, {}, {}, 9));
}

ONBEHALF_TEST(TestRecurrenceRules, QCoreApplication)

} // namespace tst_recurrencerules

#include "tst_recurrencerules.moc"
