// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/timescale.h"
#include "samplemeeting.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_timescale {

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
    const TimeScale scale(SampleMeeting::day(), 2, SampleMeeting::london(), 60);
    QCOMPARE(scale.x(SampleMeeting::at(0)), 0);
    QCOMPARE(scale.x(SampleMeeting::at(10, 15)), 615);
    QCOMPARE(scale.x(SampleMeeting::at(23, 0, SampleMeeting::day().addDays(-1))), -60);
    QCOMPARE(scale.width(), 48 * 60);
    QCOMPARE(scale.at(615), SampleMeeting::at(10, 15));
    QCOMPARE(scale.dayAt(SampleMeeting::at(0, 0, SampleMeeting::day().addDays(1))),
             SampleMeeting::day().addDays(1));
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
    const TimeScale scale(SampleMeeting::day(), 1, SampleMeeting::london(), 60);
    QCOMPARE(scale.snapped(SampleMeeting::at(10, 7), false), SampleMeeting::at(10));
    QCOMPARE(scale.snapped(SampleMeeting::at(10, 8), false), SampleMeeting::at(10, 15));
    const QDate before = SampleMeeting::day().addDays(-1);
    QCOMPARE(scale.snapped(SampleMeeting::at(23, 50, before), false),
             SampleMeeting::at(23, 45, before));
    QCOMPARE(scale.snapped(SampleMeeting::at(11), true), SampleMeeting::at(0));
    QCOMPARE(scale.snapped(SampleMeeting::at(13), true),
             SampleMeeting::at(0, 0, SampleMeeting::day().addDays(1)));
    // A zone with a quarter in its offset: its quarters are quarters here too.
    const TimeScale nepal(SampleMeeting::day(), 1, *Series::timeZone(u"Nepal Standard Time"_s), 60);
    const auto snapped = nepal.snapped(SampleMeeting::at(4, 20), false);
    QCOMPARE(nepal.local(snapped).time(), QTime(10, 0));
}

void tst_TimeScale::findsWorkingTimes()
{
    // Friday to Monday.
    const QDate friday(2026, 11, 27);
    const auto times = workingTimes(SampleMeeting::workTimes(), SampleMeeting::at(12, 0, friday),
                                    SampleMeeting::at(10, 0, friday.addDays(3)));
    const QList<Series::Instants> expected{
        {SampleMeeting::at(12, 0, friday), SampleMeeting::at(17, 0, friday)},
        {SampleMeeting::at(9, 0, friday.addDays(3)), SampleMeeting::at(10, 0, friday.addDays(3))}};
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
    const auto times = workingTimes(night, SampleMeeting::at(0),
                                    SampleMeeting::at(0, 0, SampleMeeting::day().addDays(1)));
    QCOMPARE(times, (QList<Series::Instants>{{SampleMeeting::at(13), SampleMeeting::at(21)}}));
}

void tst_TimeScale::findsGaps()
{
    const auto gaps = gapsBetween({{SampleMeeting::at(9), SampleMeeting::at(10)},
                                   {SampleMeeting::at(9), SampleMeeting::at(12)}},
                                  SampleMeeting::at(8), SampleMeeting::at(13));
    QCOMPARE(gaps, (QList<Series::Instants>{{SampleMeeting::at(8), SampleMeeting::at(9)},
                                            {SampleMeeting::at(12), SampleMeeting::at(13)}}));
    QCOMPARE(gapsBetween({}, SampleMeeting::at(8), SampleMeeting::at(9)),
             (QList<Series::Instants>{{SampleMeeting::at(8), SampleMeeting::at(9)}}));
}

ONBEHALF_TEST(tst_TimeScale, QCoreApplication)

} // namespace tst_timescale

#include "tst_timescale.moc"
