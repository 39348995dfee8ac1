// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is going to be done, in which order, and as it is kept on disk.

#include "meetingscase.h"
#include "recurrence/occurrences.h"
#include "support/testprogram.h"

namespace tst_meetingplan {

using namespace MeetingsCase;

namespace {

/// "create 0", "update 1 all"
QStringList words(const MeetingPlan &plan)
{
    const QStringList kinds{u"create"_s, u"attach"_s, u"detach"_s,
                            u"update"_s, u"cancel"_s, u"delete"_s};
    const QStringList tells{u"all"_s, u"changed"_s, u"nobody"_s};
    QStringList all;
    for (const MeetingStep &step : plan.steps)
        all.append(u"%1 %2 %3"_s.arg(kinds.at(int(step.kind)))
                       .arg(step.item)
                       .arg(tells.at(int(step.tell))));
    return all;
}

Ews::Recurrence weekly(const Ews::RecurrenceRange &range)
{
    return {Ews::WeeklyRecurrence{.interval = 1, .daysOfWeek = {{Ews::DayOfWeek::Tuesday}}}, range};
}

MeetingEntry series()
{
    MeetingEntry entry{.id = {u"AAMk"_s, u"DwAA"_s}, .uid = u"0400"_s, .meeting = sampleMeeting()};
    entry.meeting.recurrence = weekly(Ews::NumberedRecurrence{QDate(2026, 12, 1), 6});
    entry.requestWasSent = true;
    return entry;
}

MeetingFile file(const QString &name, const QString &id = {})
{
    return {.name = name, .contentType = u"text/plain"_s, .size = 1, .id = id, .path = name};
}

} // namespace

class TestMeetingPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsToldBeforeAllIsThere()
    {
        Meeting meeting = sampleMeeting();
        meeting.files = {file(u"a"_s), file(u"b"_s)};
        QCOMPARE(words(planNew(principal, meeting)),
                 (QStringList{u"create 0 nobody"_s, u"attach 0 nobody"_s, u"attach 0 nobody"_s,
                              u"update 0 all"_s}));
        meeting.invitees.clear();
        QCOMPARE(words(planNew(principal, meeting)).last(), u"attach 0 nobody"_s);
    }

    void filesChangeBeforeTheRest()
    {
        MeetingEntry entry = series();
        entry.meeting.files = {file(u"old"_s, u"1"_s), file(u"kept"_s, u"2"_s)};
        Meeting wanted = entry.meeting;
        wanted.files = {entry.meeting.files.at(1), file(u"new"_s)};
        QCOMPARE(words(planChange(principal, entry, wanted, Tell::Changed)),
                 (QStringList{u"detach 0 nobody"_s, u"attach 0 nobody"_s, u"update 0 changed"_s}));
    }

    void anAppointmentTellsNobody()
    {
        MeetingEntry entry = series();
        entry.meeting.invitees.clear();
        QCOMPARE(words(planChange(principal, entry, entry.meeting, Tell::All)),
                 QStringList{u"update 0 nobody"_s});
        QCOMPARE(words(planCancel(principal, entry, {})), QStringList{u"delete 0 nobody"_s});
        // Somebody who was invited and is not any more has to hear of it.
        QCOMPARE(words(planChange(principal, series(), entry.meeting, Tell::All)),
                 QStringList{u"update 0 all"_s});
    }

    void whoWasNeverInvitedIsNotToldThatItIsOff()
    {
        QCOMPARE(words(planCancel(principal, series(), {})), QStringList{u"cancel 0 all"_s});
        QCOMPARE(words(planCancel(principal, series(), {}, Tell::Nobody)),
                 QStringList{u"delete 0 nobody"_s});
        MeetingEntry copy = series();
        copy.isOrganizers = false;
        QCOMPARE(words(planCancel(principal, copy, {})), QStringList{u"delete 0 nobody"_s});
        MeetingEntry entry = series();
        entry.requestWasSent = false;
        QCOMPARE(words(planCancel(principal, entry, {})), QStringList{u"delete 0 nobody"_s});
    }

    void thisAndTheFollowingMakesTheNewOneFirst()
    {
        const QDate day(2026, 12, 15);
        Meeting wanted = series().meeting;
        wanted.recurrence = followingRecurrence(*wanted.recurrence, day);
        const MeetingPlan plan = planFollowing(principal, series(), day, wanted, Tell::All);
        QCOMPARE(words(plan),
                 (QStringList{u"create 0 nobody"_s, u"update 1 all"_s, u"update 0 all"_s}));
        QCOMPARE(Series::last(*plan.items.at(1).wanted.recurrence), QDate(2026, 12, 8));
        QCOMPARE(Series::between(*plan.items.at(0).wanted.recurrence, {}, {}, 100).size(), 4);
        QCOMPARE(words(planFollowing(principal, series(), day, wanted, Tell::Nobody)),
                 (QStringList{u"create 0 nobody"_s, u"update 1 nobody"_s}));
    }

    /// From its first occurrence on it is the whole series.
    void theFollowingOfTheFirstIsAChange()
    {
        const MeetingPlan plan =
            planFollowing(principal, series(), QDate(2026, 12, 1), series().meeting, Tell::All);
        QCOMPARE(words(plan), QStringList{u"update 0 all"_s});
    }

    void whatIsTypedSinceGoesIntoAPlanThatStopped()
    {
        Meeting first = sampleMeeting();
        first.files = {file(u"kept"_s), file(u"dropped"_s)};
        MeetingPlan plan = planNew(principal, first);
        for (int i = 0; i < 3; ++i)
            plan.steps[i].state = StepState::Done;
        plan.items[0].wanted.files[0].id = u"1"_s;
        plan.items[0].wanted.files[1].id = u"2"_s;
        Meeting since = first;
        since.subject = u"Since"_s;
        since.files = {file(u"kept"_s), file(u"new"_s)};
        const MeetingPlan next = withWanted(plan, since, Tell::All);
        QCOMPARE(words(next).mid(3),
                 (QStringList{u"detach 0 nobody"_s, u"attach 0 nobody"_s, u"update 0 all"_s}));
        QCOMPARE(next.items[0].before.files.at(next.steps[3].file).id, u"2"_s);
        QCOMPARE(next.items[0].wanted.files.at(next.steps[4].file).name, u"new"_s);
        QCOMPARE(next.items[0].before.subject, first.subject);
        QCOMPARE(words(withWanted(plan, since, Tell::Nobody)).last(), u"update 0 nobody"_s);
        // What is under way is found first.
        plan.steps[3].state = StepState::Begun;
        QCOMPARE(withWanted(plan, since, Tell::All), plan);
        const MeetingPlan cancelling = planCancel(principal, series(), {});
        QCOMPARE(withWanted(cancelling, since, Tell::All), cancelling);
    }

    void whatIsLeftOfASeries_data()
    {
        QTest::addColumn<int>("range");
        QTest::newRow("numbered") << 0;
        QTest::newRow("to a day") << 1;
        QTest::newRow("without end") << 2;
    }

    void whatIsLeftOfASeries()
    {
        QFETCH(int, range);
        const QDate start(2026, 12, 1);
        const QList<Ews::RecurrenceRange> ranges{Ews::NumberedRecurrence{start, 10},
                                                 Ews::EndDateRecurrence{start, QDate(2027, 2, 2)},
                                                 Ews::NoEndRecurrence{start}};
        const Ews::Recurrence whole = weekly(ranges.at(range));
        const QDate day(2026, 12, 22);
        const auto before = endedBefore(whole, day);
        const auto after = followingRecurrence(whole, day);
        QVERIFY(before && after);
        const QDate far(2027, 6, 1);
        QCOMPARE(Series::between(*before, {}, far, 100) + Series::between(*after, {}, far, 100),
                 Series::between(whole, {}, far, 100));
        QVERIFY(!followingRecurrence(whole, QDate(2026, 12, 23))); // no occurrence
        QVERIFY(!endedBefore(whole, start));
    }

    void itIsKeptOnDisk()
    {
        Meeting wanted = series().meeting;
        wanted.files = {file(u"a"_s)};
        MeetingPlan plan =
            planFollowing(principal, series(), QDate(2026, 12, 15), wanted, Tell::Changed);
        plan.steps[0].state = StepState::Done;
        plan.steps[1].state = StepState::Begun;
        plan.steps[1].changeKey = u"DwAA2"_s;
        plan.steps[1].repeated = true;
        plan.items[0].id = {u"AAMkNew"_s, u"DwAA3"_s};
        plan.items[1].lastModified = Ews::DateTime{QDate(2026, 11, 20), QTime(10, 0), 0};
        plan.items[1].words = {.type = Ews::BodyType::HTML, .text = u"<p>Off</p>"_s};
        plan.items[1].isHidden = true;
        const auto read = planFrom(toJson(plan));
        QVERIFY(read);
        QCOMPARE(*read, plan);
        QVERIFY(!planFrom({}));
    }

    void aPlanThatIsBrokenIsNone()
    {
        QJsonObject json = toJson(planNew(principal, sampleMeeting()));
        QJsonArray steps = json["steps"_L1].toArray();
        QJsonObject step = steps.first().toObject();
        step["state"_L1] = u"perhaps"_s;
        steps[0] = step;
        json["steps"_L1] = steps;
        QVERIFY(!planFrom(json));
        step["state"_L1] = u"done"_s;
        step["item"_L1] = 7; // there is only one
        steps[0] = step;
        json["steps"_L1] = steps;
        QVERIFY(!planFrom(json));
    }
};

ONBEHALF_TEST(TestMeetingPlan, QCoreApplication)

} // namespace tst_meetingplan

#include "tst_meetingplan.moc"
