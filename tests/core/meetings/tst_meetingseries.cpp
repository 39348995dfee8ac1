// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Series on behalf of a principal: all of it, one occurrence, one and the following; and files.

#include "calendar/calendarlist.h"
#include "meetingscase.h"
#include "support/testprogram.h"

#include <QFile>

namespace tst_meetingseries {

using namespace MeetingsCase;

namespace {

Ews::Recurrence weekly(int times)
{
    return {Ews::WeeklyRecurrence{.interval = 1, .daysOfWeek = {{Ews::DayOfWeek::Tuesday}}},
            Ews::NumberedRecurrence{QDate(2026, 12, 1), times}};
}

Meeting series()
{
    Meeting meeting = sampleMeeting();
    meeting.recurrence = weekly(4);
    return meeting;
}

} // namespace

class TestMeetingSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }
    void cleanup() { m_case.reset(); }

    void aSeriesIsSentOnce()
    {
        const SendReport report = send(planNew(principal, series()));
        QVERIFY(report.notTaken.isEmpty());
        QCOMPARE(report.after->type, Ews::CalendarItemType::RecurringMaster);
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).size(), 1);
        QCOMPARE(starts(principal), (QStringList{u"12-01 09:00"_s, u"12-08 09:00"_s,
                                                 u"12-15 09:00"_s, u"12-22 09:00"_s}));
        QCOMPARE(starts(anna), starts(principal));
    }

    /// The clock on the wall decides, in the principal's zone.
    void theClockOnTheWallStays()
    {
        Meeting meeting = series();
        meeting.times.start.date = meeting.times.end.date = QDate(2027, 3, 23);
        meeting.recurrence = Ews::Recurrence{
            Ews::WeeklyRecurrence{.interval = 1, .daysOfWeek = {{Ews::DayOfWeek::Tuesday}}},
            Ews::NumberedRecurrence{QDate(2027, 3, 23), 2}};
        send(planNew(principal, meeting));
        QCOMPARE(starts(principal), (QStringList{u"03-23 09:00"_s, u"03-30 08:00"_s}));
    }

    void oneOccurrenceIsMoved()
    {
        const SendReport made = send(planNew(principal, series()));
        const auto entry = occurrence(made, 2);
        QVERIFY(entry);
        Meeting wanted = entry->meeting;
        wanted.times.start = clock(9, 14);
        wanted.times.end = clock(9, 15);
        const SendReport report = send(planChange(principal, *entry, wanted, Tell::All));
        QVERIFY(report.notTaken.isEmpty());
        QCOMPARE(starts(principal), (QStringList{u"12-01 09:00"_s, u"12-09 13:00"_s,
                                                 u"12-15 09:00"_s, u"12-22 09:00"_s}));
        QCOMPARE(starts(anna), starts(principal));
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).size(), 2);
    }

    void oneOccurrenceIsCancelled()
    {
        const SendReport made = send(planNew(principal, series()));
        const auto entry = occurrence(made, 3);
        QVERIFY(entry);
        send(planCancel(principal, *entry, {.text = u"Not this time."_s}));
        QCOMPARE(starts(principal).size(), 3);
        QVERIFY(!starts(principal).contains(u"12-15 09:00"_s));
        const auto told = m_case->received<Ews::MeetingCancellation>(anna);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().body->text, u"Not this time."_s);
    }

    void aLostAnswerAboutAnOccurrenceIsFound()
    {
        const SendReport made = send(planNew(principal, series()));
        const auto entry = occurrence(made, 2);
        QVERIFY(entry);
        Meeting wanted = entry->meeting;
        wanted.location = u"Elsewhere"_s;
        const SendReport report = m_case->send(planChange(principal, *entry, wanted, Tell::All), {},
                                               {.lookAgainAfter = {}, .progress = [this](int, int) {
                                                    m_case->dieAfter(Sandbox::Step::Sent);
                                                }});
        QCOMPARE(report.end, SendEnd::Done);
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).size(), 2);
    }

    void thisAndTheFollowing()
    {
        const SendReport made = send(planNew(principal, series()));
        const QDate day(2026, 12, 15);
        Meeting wanted = made.after->meeting;
        wanted.recurrence = followingRecurrence(*wanted.recurrence, day);
        wanted.times.start = clock(15, 14);
        wanted.times.end = clock(15, 15);
        const SendReport report =
            send(planFollowing(principal, *made.after, day, wanted, Tell::All));
        QVERIFY(report.notTaken.isEmpty());
        QCOMPARE(starts(principal), (QStringList{u"12-01 09:00"_s, u"12-08 09:00"_s,
                                                 u"12-15 13:00"_s, u"12-22 13:00"_s}));
        QCOMPARE(starts(anna), starts(principal));
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).size(), 3); // one, ended, new
    }

    void filesGoWithTheInvitation()
    {
        const QString path = m_home.filePath(u"plan.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("the plan");
        file.close();
        Meeting meeting = sampleMeeting();
        meeting.files = {
            {.name = u"plan.txt"_s, .contentType = u"text/plain"_s, .size = 8, .path = path}};
        const SendReport report = send(planNew(principal, meeting));
        QCOMPARE(report.after->meeting.files.size(), 1);
        const auto requests = m_case->received<Ews::MeetingRequest>(anna);
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().attachments.size(), 1);
        // And away again.
        Meeting wanted = report.after->meeting;
        wanted.files.clear();
        const SendReport without = send(planChange(principal, *report.after, wanted, Tell::All));
        QVERIFY(without.after->meeting.files.isEmpty());
    }

    void aFileThatIsGoneStopsBeforeAnybodyIsTold()
    {
        Meeting meeting = sampleMeeting();
        meeting.files = {{.name = u"gone.txt"_s, .path = m_home.filePath(u"gone.txt"_s)}};
        const SendReport report = m_case->send(planNew(principal, meeting));
        QCOMPARE(report.end, SendEnd::Stopped);
        QCOMPARE(report.error->code, u"FileNotReadable"_s);
        QCOMPARE(m_case->calendar(principal).size(), 1);
        QVERIFY(m_case->received<Ews::MeetingRequest>(anna).isEmpty());
        QVERIFY(!report.journalId.isEmpty());
    }

    void aLostAnswerToAFileIsFound()
    {
        const QString path = m_home.filePath(u"two.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("2");
        file.close();
        Meeting meeting = sampleMeeting();
        meeting.files = {
            {.name = u"two.txt"_s, .contentType = u"text/plain"_s, .size = 1, .path = path}};
        MeetingPlan plan = planNew(principal, meeting);
        // Attached, and the program ended before it knew.
        MeetingPlan first = plan;
        first.steps.removeLast();
        const SendReport attached = m_case->send(first);
        QCOMPARE(attached.end, SendEnd::Done);
        plan.items = attached.plan.items;
        plan.items[0].wanted.files[0].id.clear();
        plan.steps[0].state = StepState::Done;
        plan.steps[1].state = StepState::Begun;
        plan.steps[1].changeKey = u"older"_s;
        const SendReport report = send(plan);
        QCOMPARE(report.after->meeting.files.size(), 1);
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).size(), 1);
    }

private:
    SendReport send(const MeetingPlan &plan)
    {
        const SendReport report = m_case->send(plan);
        if (report.end != SendEnd::Done)
            qWarning() << "not done:" << int(report.end)
                       << (report.error ? report.error->code + report.error->message : QString());
        return report;
    }

    Ews::Result<MeetingEntry> occurrence(const SendReport &made, int number)
    {
        return await(readMeeting(m_case->delegate.client,
                                 Ews::OccurrenceItemId{.recurringMasterId = made.after->id.id,
                                                       .changeKey = {},
                                                       .instanceIndex = number},
                                 berlin));
    }

    /// "12-01 09:00" in UTC, as the calendar shows them to its owner.
    QStringList starts(const QString &smtp)
    {
        const Session owner = m_case->owner(smtp.section(u'@', 0, 0));
        const auto entries =
            await(readCalendar(owner.client, smtp, QDateTime(QDate(2026, 12, 1), {}, Qt::UTC),
                               QDateTime(QDate(2027, 6, 1), {}, Qt::UTC)));
        QStringList all;
        if (entries)
            for (const CalendarEntry &entry : *entries)
                if (!entry.isCancelled)
                    all.append(entry.start.toString(u"MM-dd HH:mm"_s));
        return all;
    }

    std::optional<MeetingCase> m_case;
    QTemporaryDir m_home;
};

ONBEHALF_TEST(TestMeetingSeries, QCoreApplication)

} // namespace tst_meetingseries

#include "tst_meetingseries.moc"
