// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules that EWS cannot hold are refused with the reason.

#include "recurrence/rule.h"
#include "support/testprogram.h"

#include <QTest>
#include <QTimeZone>

namespace tst_refusedrules {

using namespace Qt::Literals::StringLiterals;
using Reason = Series::RuleRefusal::Reason;
using Series::Problem;

class TestRefusedRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItWas_data();
    void saysWhatItWas();
    void daysOfTheStartMustBeInEveryMonth();
    void wantsAStart();
};

void TestRefusedRules::saysWhatItWas_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Series::RuleRefusal>("refusal");
    const auto row = [](const char *rule, Reason reason, const char *part,
                        std::optional<Problem> problem = {}) {
        QTest::newRow(rule) << QString::fromLatin1(rule)
                            << Series::RuleRefusal{reason, QString::fromLatin1(part), problem};
    };
    row("", Reason::NotARule, "");
    row("every day", Reason::NotARule, "EVERY DAY");
    row("INTERVAL=2", Reason::NotARule, "");
    row("FREQ=FORTNIGHTLY", Reason::NotARule, "");
    row("FREQ=DAILY;", Reason::NotARule, "");
    row("FREQ=DAILY;FREQ=WEEKLY", Reason::NotARule, "FREQ=WEEKLY");
    row("FREQ=DAILY;INTERVAL=0", Reason::NotARule, "INTERVAL=0");
    row("FREQ=DAILY;INTERVAL=2 3", Reason::NotARule, "INTERVAL=2 3");
    row("FREQ=DAILY;COUNT=-1", Reason::NotARule, "COUNT=-1");
    row("FREQ=DAILY;UNTIL=tomorrow", Reason::NotARule, "UNTIL=TOMORROW");
    row("FREQ=DAILY;UNTIL=20270230", Reason::NotARule, "UNTIL=20270230");
    row("FREQ=WEEKLY;BYDAY=MON", Reason::NotARule, "BYDAY=MON");
    row("FREQ=WEEKLY;BYDAY=2MO", Reason::NotARule, "BYDAY=2MO");
    row("FREQ=MONTHLY;BYMONTHDAY=32", Reason::NotARule, "");
    row("FREQ=DAILY;BYHOUR=9", Reason::UnknownPart, "BYHOUR=9");
    row("FREQ=DAILY;BYSECOND=0", Reason::UnknownPart, "BYSECOND=0");
    row("FREQ=YEARLY;BYWEEKNO=20", Reason::UnknownPart, "BYWEEKNO=20");
    row("FREQ=YEARLY;BYYEARDAY=1", Reason::UnknownPart, "BYYEARDAY=1");
    row("FREQ=MONTHLY;RSCALE=HEBREW", Reason::UnknownPart, "RSCALE=HEBREW");
    row("FREQ=DAILY;X-MINE=1", Reason::UnknownPart, "X-MINE=1");
    row("FREQ=HOURLY", Reason::Frequency, "FREQ=HOURLY");
    row("FREQ=MINUTELY;INTERVAL=5", Reason::Frequency, "FREQ=MINUTELY");
    row("FREQ=SECONDLY", Reason::Frequency, "FREQ=SECONDLY");
    row("FREQ=DAILY;COUNT=3;UNTIL=20270101", Reason::CountAndUntil, "");
    row("FREQ=MONTHLY;BYMONTHDAY=31", Reason::ShorterMonths, "BYMONTHDAY=31");
    row("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", Reason::ShorterMonths, "BYMONTHDAY=29");
    row("FREQ=MONTHLY;BYMONTHDAY=1,15", Reason::SeveralDays, "BYMONTHDAY=1,15");
    row("FREQ=MONTHLY;BYMONTHDAY=29,30,31;BYSETPOS=-1", Reason::SeveralDays, "BYMONTHDAY=29,30,31");
    row("FREQ=MONTHLY;BYMONTHDAY=-2", Reason::DayFromTheEnd, "BYMONTHDAY=-2");
    row("FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=1", Reason::SeveralMonths, "BYMONTH=1,7");
    row("FREQ=MONTHLY;BYDAY=5MO", Reason::Position, "BYDAY=5MO");
    row("FREQ=MONTHLY;BYDAY=-2FR", Reason::Position, "BYDAY=-2FR");
    row("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", Reason::Position, "BYSETPOS=-2");
    row("FREQ=MONTHLY;BYDAY=1MO,3MO", Reason::SeveralPositions, "BYDAY=1MO,3MO");
    row("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1,3", Reason::SeveralPositions, "BYSETPOS=1,3");
    row("FREQ=MONTHLY;BYDAY=1MO;BYSETPOS=1", Reason::SeveralPositions, "BYDAY=1MO");
    row("FREQ=YEARLY;INTERVAL=9", Reason::YearInterval, "INTERVAL=9");
    row("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", Reason::Combination, "BYDAY=FR");
    row("FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1", Reason::Combination, "BYDAY=MO,TU");
    row("FREQ=MONTHLY;INTERVAL=2;BYDAY=MO", Reason::Combination, "BYDAY=MO");
    row("FREQ=MONTHLY;BYMONTH=1", Reason::Combination, "BYMONTH=1");
    row("FREQ=MONTHLY;BYSETPOS=1", Reason::Combination, "BYSETPOS=1");
    row("FREQ=DAILY;INTERVAL=2;BYDAY=MO", Reason::Combination, "BYDAY=MO");
    row("FREQ=DAILY;BYMONTH=1", Reason::Combination, "BYMONTH=1");
    row("FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1", Reason::Combination, "BYSETPOS=1");
    row("FREQ=YEARLY;BYDAY=20MO", Reason::Combination, "BYDAY=20MO");
    row("FREQ=YEARLY;BYMONTHDAY=1", Reason::Combination, "BYMONTHDAY=1");
    row("FREQ=DAILY;INTERVAL=1000", Reason::Problem, "", Problem::DayInterval);
    row("FREQ=WEEKLY;INTERVAL=100", Reason::Problem, "", Problem::WeekInterval);
    row("FREQ=MONTHLY;INTERVAL=99999", Reason::Problem, "", Problem::MonthInterval);
    row("FREQ=DAILY;COUNT=1000", Reason::Problem, "", Problem::NumberOfOccurrences);
    row("FREQ=DAILY;UNTIL=20261123", Reason::Problem, "", Problem::NoOccurrence);
    row("FREQ=WEEKLY;BYDAY=MO;UNTIL=20261129", Reason::Problem, "", Problem::NoOccurrence);
}

void TestRefusedRules::saysWhatItWas()
{
    QFETCH(const QString, rule);
    QFETCH(const Series::RuleRefusal, refusal);
    const QDateTime start(QDate(2026, 11, 24), QTime(9, 0), QTimeZone("Europe/Berlin"));
    const auto read = Series::fromRule(rule, start);
    QVERIFY(!read);
    QCOMPARE(read.error().part, refusal.part);
    QCOMPARE(int(read.error().reason), int(refusal.reason));
    QVERIFY(read.error() == refusal);
}

void TestRefusedRules::daysOfTheStartMustBeInEveryMonth()
{
    const QDateTime end(QDate(2026, 12, 31), QTime(9, 0), Qt::UTC);
    QVERIFY(Series::fromRule(u"FREQ=YEARLY"_s, end));
    QVERIFY(Series::fromRule(u"FREQ=MONTHLY"_s, end).error() ==
            (Series::RuleRefusal{.reason = Reason::ShorterMonths}));
    const QDateTime leapDay(QDate(2028, 2, 29), QTime(9, 0), Qt::UTC);
    QVERIFY(Series::fromRule(u"FREQ=YEARLY"_s, leapDay).error() ==
            (Series::RuleRefusal{.reason = Reason::ShorterMonths}));
}

void TestRefusedRules::wantsAStart()
{
    const auto read = Series::fromRule(u"FREQ=DAILY"_s, {});
    QVERIFY(!read);
    QVERIFY(read.error().problem == Problem::StartDate);
}

ONBEHALF_TEST(TestRefusedRules, QCoreApplication)

} // namespace tst_refusedrules

#include "tst_refusedrules.moc"
