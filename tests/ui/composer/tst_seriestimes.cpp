// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/seriestimes.h"
#include "recurrence/validity.h"
#include "samplemeeting.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_seriestimes {

using namespace OnBehalf;
using enum Ews::DayOfWeek;

class tst_SeriesTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesSingleOnesAlone();
    void timesFollowTheRecurrence();
    void recurrenceFollowsTheTimes();
    void theNextDateOfTheSeriesCounts();
    void whatNeverTakesPlaceIsLeftToBeSaid();

private:
    static Meeting weekly(const QList<Ews::DayOfWeek> &days);
};

// From Wednesday 25 November on.
Meeting tst_SeriesTimes::weekly(const QList<Ews::DayOfWeek> &days)
{
    auto meeting = SampleMeeting::meeting();
    meeting.recurrence = {
        Ews::WeeklyRecurrence{1, {days}},
        Ews::EndDateRecurrence{SampleMeeting::day(), SampleMeeting::day().addDays(30)}};
    return meeting;
}

void tst_SeriesTimes::leavesSingleOnesAlone()
{
    auto meeting = SampleMeeting::meeting();
    letTimesFollow(&meeting);
    letRecurrenceFollow(&meeting);
    QCOMPARE(meeting, SampleMeeting::meeting());
}

void tst_SeriesTimes::timesFollowTheRecurrence()
{
    auto meeting = weekly({Friday});
    meeting.times.end.date = SampleMeeting::day().addDays(1); // over midnight
    letTimesFollow(&meeting);
    QCOMPARE(meeting.times.start.date, SampleMeeting::day().addDays(2));
    QCOMPARE(meeting.times.end.date, SampleMeeting::day().addDays(3));
    QCOMPARE(meeting.times.start.time, QTime(10, 0));
}

void tst_SeriesTimes::recurrenceFollowsTheTimes()
{
    auto meeting = weekly({Wednesday, Thursday});
    meeting.times.start.date = meeting.times.end.date = SampleMeeting::day().addDays(1);
    letRecurrenceFollow(&meeting);
    QCOMPARE(Series::startDate(*meeting.recurrence), SampleMeeting::day().addDays(1));
    QCOMPARE(meeting.times.start.date, SampleMeeting::day().addDays(1));
    QCOMPARE(Series::endDate(*meeting.recurrence), SampleMeeting::day().addDays(30));
    // A new time of day moves no date.
    const auto before = meeting;
    meeting.times.start.time = QTime(9, 0);
    letRecurrenceFollow(&meeting);
    QCOMPARE(meeting.recurrence, before.recurrence);
}

void tst_SeriesTimes::theNextDateOfTheSeriesCounts()
{
    auto meeting = weekly({Wednesday});
    meeting.times.start.date = meeting.times.end.date = SampleMeeting::day().addDays(1);
    letRecurrenceFollow(&meeting);
    QCOMPARE(Series::startDate(*meeting.recurrence), SampleMeeting::day().addDays(7));
    QCOMPARE(meeting.times.start.date, SampleMeeting::day().addDays(7));
    QCOMPARE(meeting.times.end.date, SampleMeeting::day().addDays(7));
}

void tst_SeriesTimes::whatNeverTakesPlaceIsLeftToBeSaid()
{
    auto meeting = weekly({Wednesday});
    meeting.times.start.date = meeting.times.end.date = SampleMeeting::day().addDays(60);
    letRecurrenceFollow(&meeting);
    QCOMPARE(Series::problem(*meeting.recurrence), std::optional(Series::Problem::EndBeforeStart));
    QCOMPARE(problemOf(meeting, {}), std::optional(MeetingProblem::Recurrence));
}

ONBEHALF_TEST(tst_SeriesTimes, QCoreApplication)

} // namespace tst_seriestimes

#include "tst_seriestimes.moc"
