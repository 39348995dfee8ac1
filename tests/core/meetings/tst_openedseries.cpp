// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which occurrence of a series "this and the following" begins with: the one that the pattern has,
// on the day that the series' own clocks show.

#include "calendar/calendarlist.h"
#include "meetings/meetingcomposer.h"
#include "meetingscase.h"
#include "support/testprogram.h"

#include <QSignalSpy>

namespace tst_openedseries {

using namespace MeetingsCase;

class TestOpenedSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }
    void cleanup() { m_case.reset(); }

    void oneThatWasMovedIsWhereThePatternHasIt()
    {
        const SendReport made = m_case->send(planNew(principal, weekly(berlin, 10)));
        const auto second = await(readMeeting(
            m_case->delegate.client,
            Ews::OccurrenceItemId{
                .recurringMasterId = made.after->id.id, .changeKey = {}, .instanceIndex = 2},
            berlin));
        QVERIFY(second);
        Meeting moved = second->meeting;
        moved.times.start = clock(9, 14);
        moved.times.end = clock(9, 15);
        QCOMPARE(m_case->send(planChange(principal, *second, moved, Tell::All)).end, SendEnd::Done);
        const auto entries =
            await(readCalendar(m_case->delegate.client, principal, utc(9, 0), utc(10, 0)));
        QVERIFY(entries);
        QCOMPARE(entries->size(), 1);
        QCOMPARE(entries->first().type, Ews::CalendarItemType::Exception);
        QCOMPARE(entries->first().start, utc(9, 13));
        QCOMPARE(entries->first().originalStart, utc(8, 9));
        QCOMPARE(openedOn(entries->first()), QDate(2026, 12, 8));
    }

    void theDayIsThatOfTheSeriesClocks()
    {
        // Eight in the morning in Tokyo is eleven in the evening before, in UTC.
        const SendReport made =
            m_case->send(planNew(principal, weekly(u"Tokyo Standard Time"_s, 8)));
        QCOMPARE(made.end, SendEnd::Done);
        const auto entries =
            await(readCalendar(m_case->delegate.client, principal, utc(14, 20), utc(15, 20)));
        QVERIFY(entries);
        QCOMPARE(entries->size(), 1);
        QCOMPARE(entries->first().start, utc(14, 23));
        QCOMPARE(openedOn(entries->first()), QDate(2026, 12, 15));
    }

private:
    /// Four times, on Tuesdays from the 1st of December.
    static Meeting weekly(const QString &zone, int hour)
    {
        Meeting meeting = sampleMeeting();
        meeting.times = {
            .start = clock(1, hour), .end = clock(1, hour + 1), .startZone = zone, .endZone = zone};
        meeting.recurrence = Ews::Recurrence{
            Ews::WeeklyRecurrence{.interval = 1, .daysOfWeek = {{Ews::DayOfWeek::Tuesday}}},
            Ews::NumberedRecurrence{QDate(2026, 12, 1), 4}};
        return meeting;
    }
    static QDateTime utc(int day, int hour)
    {
        return {QDate(2026, 12, day), QTime(hour, 0), Qt::UTC};
    }

    /// With which day the rest of the series begins, opened at \a entry.
    QDate openedOn(const CalendarEntry &entry)
    {
        const QTemporaryDir home;
        MeetingComposer composer(m_case->delegate, m_case->journal(), MeetingDrafts(home.path()));
        QSignalSpy opened(&composer, &MeetingComposer::opened);
        const Ews::RecurringMasterItemId series{.occurrenceId = entry.id.id, .changeKey = {}};
        composer.open(principal, {}, series, SeriesScope::Following,
                      entry.originalStart.isValid() ? entry.originalStart : entry.start);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000); }();
        const QDate day = composer.draft().occurrence;
        // What is opened is that day, and as often as is left from it on.
        const auto &recurrence = composer.draft().meeting.recurrence;
        return recurrence && composer.draft().meeting.times.start.date == day ? day : QDate();
    }

    std::optional<MeetingCase> m_case;
};

ONBEHALF_TEST(TestOpenedSeries, QCoreApplication)

} // namespace tst_openedseries

#include "tst_openedseries.moc"
