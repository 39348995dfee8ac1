// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/warnings.h"
#include "meetingscase.h"
#include "support/testprogram.h"

namespace tst_warnings {

using namespace MeetingsCase;
using Kind = MeetingWarning::Kind;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

QDateTime at(int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 12, 1), QTime(hour, minute), Qt::UTC);
}

QList<Kind> kinds(const QList<MeetingWarning> &warnings)
{
    QList<Kind> all;
    for (const MeetingWarning &warning : warnings)
        all.append(warning.kind);
    return all;
}

/// Who works from 8 to 17 in Stockholm, and is busy then.
Availability person(const QString &address, const QList<BusyTime> &busy = {})
{
    Availability one{.address = address, .busy = busy};
    one.workTimes = WorkTimes{.zone = QTimeZone("Europe/Stockholm"),
                              .windowsZone = berlin,
                              .periods = {{{{Ews::DayOfWeek::Weekday}}, 8 * 60, 17 * 60}}};
    return one;
}

} // namespace

/// What a sender is told before a meeting of 9 to 10 (UTC) on the 1st of December is sent.
class TestWarnings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidWithoutReason()
    {
        const Meeting meeting = sampleMeeting();
        QVERIFY(warningsFor(meeting, around({person(principal), person(anna)}), now).isEmpty());
        QVERIFY(warningsFor(meeting, around({}), now).isEmpty()); // nothing is known yet
    }

    void whoIsNotFree()
    {
        const auto warnings = warningsFor(
            sampleMeeting(),
            around({person(principal, {{at(9, 30), at(11), Ews::LegacyFreeBusy::Tentative}}),
                    person(anna, {{at(8), at(9), Ews::LegacyFreeBusy::Busy},
                                  {at(9, 15), at(9, 30), Ews::LegacyFreeBusy::Busy},
                                  {at(7), at(20), Ews::LegacyFreeBusy::OOF}})}),
            now);
        QCOMPARE(kinds(warnings), (QList{Kind::PrincipalBusy, Kind::AttendeeBusy}));
        QCOMPARE(warnings.at(0).type, Ews::LegacyFreeBusy::Tentative);
        QCOMPARE(warnings.at(1).type, Ews::LegacyFreeBusy::OOF);
        QCOMPARE(warnings.at(1).from, at(7));
        QCOMPARE(warnings.at(1).name, u"Anna Schmidt"_s);
    }

    void whatIsFreeIsNotInTheWay()
    {
        QVERIFY(warningsFor(sampleMeeting(),
                            around({person(
                                anna, {{at(9), at(10), Ews::LegacyFreeBusy::Free},
                                       {at(9), at(10), Ews::LegacyFreeBusy::WorkingElsewhere}})}),
                            now)
                    .isEmpty());
    }

    void aMeetingIsNotInItsOwnWay()
    {
        MeetingSurroundings surroundings =
            around({person(principal, {{at(9), at(10), Ews::LegacyFreeBusy::Busy}}),
                    person(anna, {{at(9), at(10), Ews::LegacyFreeBusy::Tentative}})});
        QCOMPARE(warningsFor(sampleMeeting(), surroundings, now).size(), 2);
        surroundings.current = sampleMeeting().times;
        QVERIFY(warningsFor(sampleMeeting(), surroundings, now).isEmpty());
    }

    void roomsAreNamedAsRooms()
    {
        Meeting meeting = sampleMeeting();
        meeting.invitees.append({.name = u"Beacon (2)"_s,
                                 .address = u"beacon@sandbox.example"_s,
                                 .role = AttendeeRole::Resource});
        meeting.invitees.append({.name = u"Mei Lin"_s, .address = mei});
        MeetingSurroundings surroundings = around(
            {person(u"Beacon@sandbox.example"_s, {{at(9), at(10), Ews::LegacyFreeBusy::Busy}})});
        surroundings.rooms = {
            {.name = u"All"_s,
             .rooms = {
                 {.name = u"Beacon (2)"_s, .address = u"beacon@sandbox.example"_s, .seats = 2}}}};
        const auto warnings = warningsFor(meeting, surroundings, now);
        QCOMPARE(kinds(warnings), (QList{Kind::RoomBusy, Kind::RoomTooSmall}));
        QCOMPARE(warnings.last().number, 2);
        surroundings.rooms[0].rooms[0].seats = 3; // the principal and two who are invited
        QCOMPARE(kinds(warningsFor(meeting, surroundings, now)), QList{Kind::RoomBusy});
    }

    void timesThatAreUnusual()
    {
        Meeting meeting = sampleMeeting();
        meeting.times.start = clock(1, 6);
        meeting.times.end = clock(1, 7);
        QCOMPARE(kinds(warningsFor(meeting, around({person(principal), person(anna)}), now)),
                 (QList{Kind::OutsideWorkingHours, Kind::OutsideWorkingHours}));
        meeting.times.allDay = true;
        QVERIFY(warningsFor(meeting, around({person(principal)}), now).isEmpty());
        QCOMPARE(kinds(warningsFor(sampleMeeting(), around({}), at(12))), QList{Kind::InThePast});
    }

    void whatTipsSay()
    {
        MeetingSurroundings surroundings = around({});
        surroundings.tips = {{.address = anna, .isAway = true, .awayTo = at(23)},
                             {.address = mei, .isAway = true}}; // not invited
        QCOMPARE(kinds(warningsFor(sampleMeeting(), surroundings, now)), QList{Kind::OutOfOffice});
        surroundings.tips[0].awayTo = at(8); // back before
        QVERIFY(warningsFor(sampleMeeting(), surroundings, now).isEmpty());
        surroundings.tips = {{.address = anna.toUpper(), .isInvalid = true, .isRestricted = true}};
        QCOMPARE(kinds(warningsFor(sampleMeeting(), surroundings, now)),
                 (QList{Kind::InvalidRecipient, Kind::RecipientRestricted}));
    }

    void theGravestComesFirst()
    {
        Availability unseen{.address = anna};
        unseen.error = Ews::Error{.failure = Ews::Failure::Refused};
        MeetingSurroundings surroundings = around({unseen});
        surroundings.mayCreate = false;
        QCOMPARE(kinds(warningsFor(sampleMeeting(), surroundings, at(12))),
                 (QList{Kind::NoRightToCreate, Kind::InThePast, Kind::NotVisible}));
    }

private:
    static MeetingSurroundings around(const QList<Availability> &people)
    {
        MeetingSurroundings surroundings;
        surroundings.principal = principal;
        surroundings.people = people;
        return surroundings;
    }
};

ONBEHALF_TEST(TestWarnings, QCoreApplication)

} // namespace tst_warnings

#include "tst_warnings.moc"
