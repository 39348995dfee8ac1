// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/timescale.h"
#include "samplemeeting.h"

#include <QTest>

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

class tst_TimeScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLinear();
    void knowsDaysOf23And25Hours_data();
    void knowsDaysOf23And25Hours();
    void snapsToQuartersAndMidnights();
    void findsWorkingTimes();
    void worksOvernightAndElsewhere();
    void findsGaps();
};

void tst_TimeScale::isLinear()
{
    const TimeScale scale(Sample::day(), 2, Sample::london(), 60);
    QCOMPARE(scale.x(Sample::at(0)), 0);
    QCOMPARE(scale.x(Sample::at(10, 15)), 615);
    QCOMPARE(scale.x(Sample::at(23, 0, Sample::day().addDays(-1))), -60);
    QCOMPARE(scale.width(), 48 * 60);
    QCOMPARE(scale.at(615), Sample::at(10, 15));
    QCOMPARE(scale.dayAt(Sample::at(0, 0, Sample::day().addDays(1))), Sample::day().addDays(1));
}

void tst_TimeScale::knowsDaysOf23And25Hours_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QTime>("fourth");
    QTest::newRow("forward") << QDate(2026, 3, 29) << 23 << QTime(4, 0);
    QTest::newRow("back") << QDate(2026, 10, 25) << 25 << QTime(2, 0);
    QTest::newRow("usual") << QDate(2026, 10, 26) << 24 << QTime(3, 0);
}

void tst_TimeScale::knowsDaysOf23And25Hours()
{
    QFETCH(QDate, day);
    const TimeScale scale(day, 1, *Series::timeZone(u"W. Europe Standard Time"_s), 40);
    QTEST(int(scale.hours().size()), "hours");
    QTEST(scale.local(scale.hours().at(3)).time(), "fourth");
    QCOMPARE(scale.width(), int(scale.hours().size()) * 40);
}

void tst_TimeScale::snapsToQuartersAndMidnights()
{
    const TimeScale scale(Sample::day(), 1, Sample::london(), 60);
    QCOMPARE(scale.snapped(Sample::at(10, 7), false), Sample::at(10));
    QCOMPARE(scale.snapped(Sample::at(10, 8), false), Sample::at(10, 15));
    const QDate before = Sample::day().addDays(-1);
    QCOMPARE(scale.snapped(Sample::at(23, 50, before), false), Sample::at(23, 45, before));
    QCOMPARE(scale.snapped(Sample::at(11), true), Sample::at(0));
    QCOMPARE(scale.snapped(Sample::at(13), true), Sample::at(0, 0, Sample::day().addDays(1)));
    // A zone with a quarter in its offset: its quarters are quarters here too.
    const TimeScale nepal(Sample::day(), 1, *Series::timeZone(u"Nepal Standard Time"_s), 60);
    const auto snapped = nepal.snapped(Sample::at(4, 20), false);
    QCOMPARE(nepal.local(snapped).time(), QTime(10, 0));
}

void tst_TimeScale::findsWorkingTimes()
{
    // Friday to Monday.
    const QDate friday(2026, 11, 27);
    const auto times = workingTimes(Sample::workTimes(), Sample::at(12, 0, friday),
                                    Sample::at(10, 0, friday.addDays(3)));
    const QList<Series::Instants> expected{
        {Sample::at(12, 0, friday), Sample::at(17, 0, friday)},
        {Sample::at(9, 0, friday.addDays(3)), Sample::at(10, 0, friday.addDays(3))}};
    QCOMPARE(times, expected);
}

void tst_TimeScale::worksOvernightAndElsewhere()
{
    WorkTimes night{
        .zone = *Series::timeZone(u"Tokyo Standard Time"_s),
        .windowsZone = u"Tokyo Standard Time"_s,
        .periods = {
            {.daysOfWeek = {{Ews::DayOfWeek::Day}}, .startTime = 22 * 60, .endTime = 6 * 60}}};
    // 22:00 to 06:00 in Tokyo is 13:00 to 21:00 UTC.
    const auto times =
        workingTimes(night, Sample::at(0), Sample::at(0, 0, Sample::day().addDays(1)));
    QCOMPARE(times, (QList<Series::Instants>{{Sample::at(13), Sample::at(21)}}));
}

void tst_TimeScale::findsGaps()
{
    const auto gaps =
        gapsBetween({{Sample::at(9), Sample::at(10)}, {Sample::at(9), Sample::at(12)}},
                    Sample::at(8), Sample::at(13));
    QCOMPARE(gaps, (QList<Series::Instants>{{Sample::at(8), Sample::at(9)},
                                            {Sample::at(12), Sample::at(13)}}));
    QCOMPARE(gapsBetween({}, Sample::at(8), Sample::at(9)),
             (QList<Series::Instants>{{Sample::at(8), Sample::at(9)}}));
}

QTEST_APPLESS_MAIN(tst_TimeScale)
#include "tst_timescale.moc"
