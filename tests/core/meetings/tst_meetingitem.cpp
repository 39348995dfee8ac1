// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A meeting as the item that EWS knows, there and back, for old and new servers.

#include "meetings/meetingitem.h"
#include "meetings/meetingjson.h"
#include "meetingscase.h"
#include "support/schemas.h"
#include "support/testprogram.h"

namespace tst_meetingitem {

using namespace MeetingsCase;
using Form = ZoneForm;

namespace {

Meeting fullMeeting()
{
    Meeting meeting = sampleMeeting();
    meeting.body = {.type = Ews::BodyType::HTML, .text = u"<p>a &amp; b</p>"_s};
    meeting.times.endZone = u"GMT Standard Time"_s;
    meeting.recurrence = Ews::Recurrence{
        Ews::WeeklyRecurrence{.interval = 2,
                              .daysOfWeek = {{Ews::DayOfWeek::Tuesday, Ews::DayOfWeek::Friday}}},
        Ews::NumberedRecurrence{QDate(2026, 12, 1), 6}};
    meeting.reminderMinutes = 30;
    meeting.showAs = Ews::LegacyFreeBusy::OOF;
    meeting.sensitivity = Ews::Sensitivity::Private;
    meeting.importance = Ews::Importance::High;
    meeting.categories = {u"Board"_s, u"Travel"_s};
    meeting.requestsResponses = false;
    meeting.allowsNewTimes = false;
    meeting.invitees.append({.name = u"Mei Lin"_s, .address = mei, .role = AttendeeRole::Optional});
    meeting.invitees.append({.name = u"Aurora"_s,
                             .address = address(u"room.aurora"_s),
                             .role = AttendeeRole::Resource});
    return meeting;
}

Ews::CreateItem creation(const Meeting &meeting, Form form)
{
    Ews::CreateItem request;
    request.sendMeetingInvitations = Ews::SendMeetingInvitations::SendToNone;
    request.items.append(newItem(meeting, u"an-id"_s, form));
    return request;
}

Ews::UpdateItem update(const Meeting &before, const Meeting &after, Form form)
{
    Ews::UpdateItem request;
    request.sendMeetingUpdates = Ews::SendMeetingUpdates::SendToAllAndSaveCopy;
    request.itemChanges.append(
        itemChange(Ews::ItemId{u"AAMk"_s, u"DwAA"_s}, before, after, u"an-id"_s, form));
    return request;
}

/// The paths that an update sets, and those that it removes with a minus in front.
QStringList pathsOf(const Ews::UpdateItem &request)
{
    QStringList paths;
    const auto nameOf = [](const Ews::FieldPath &path) {
        const auto *field = std::get_if<Ews::FieldUri>(&path);
        return field ? field->fieldUri : u"operation id"_s;
    };
    for (const auto &one : request.itemChanges.first().updates) {
        if (const auto *set = std::get_if<Ews::SetItemField>(&one))
            paths.append(nameOf(set->path));
        else if (const auto *removed = std::get_if<Ews::DeleteItemField>(&one))
            paths.append(u'-' + nameOf(removed->path));
    }
    return paths;
}

} // namespace

class TestMeetingItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack()
    {
        const Meeting meeting = fullMeeting();
        QCOMPARE(
            differences(meetingOf(newItem(meeting, u"x"_s, Form::StartAndEnd), u"UTC"_s), meeting),
            QList<MeetingPart>());
        QCOMPARE(operationIdOf(newItem(meeting, u"an-id"_s, Form::StartAndEnd)), u"an-id"_s);
    }

    void onDiskAndBack()
    {
        Meeting meeting = fullMeeting();
        meeting.invitees[0].response = Ews::ResponseType::Accept;
        meeting.files = {{.name = u"a.pdf"_s,
                          .contentType = u"application/pdf"_s,
                          .size = 3,
                          .path = u"/tmp/a.pdf"_s},
                         {.name = u"b"_s, .id = u"AAMkAtt"_s}};
        const auto read = meetingFrom(toJson(meeting));
        QVERIFY(read);
        QCOMPARE(*read, meeting);
        QCOMPARE(meetingFrom(toJson(Meeting{.times = sampleMeeting().times}))->body, Ews::Body());
        QVERIFY(!meetingFrom({}));
        QVERIFY(!meetingFrom({{u"item"_s, u"<xml"_s}}));
    }

    /// Requests for servers of every version are what the official schemas allow.
    void requestsAreValid_data()
    {
        QTest::addColumn<bool>("old");
        QTest::newRow("Exchange 2007") << true;
        QTest::newRow("Exchange 2010 and later") << false;
    }

    void requestsAreValid()
    {
        QFETCH(bool, old);
        const Form form = old ? Form::MeetingTimeZone : Form::StartAndEnd;
        NEED_SCHEMAS();
        const QByteArray created = Ews::writeRequest(creation(fullMeeting(), form));
        VERIFY_VALID(created);
        QCOMPARE(created.contains("MeetingTimeZone"), old);
        QCOMPARE(created.contains("StartTimeZone"), !old);
        QCOMPARE(created.contains("Exchange2007_SP1"), old);
        // With its offset, no server can misunderstand the time.
        QVERIFY(created.contains("<t:Start>2026-12-01T10:00:00+01:00</t:Start>"));
        QVERIFY(created.contains("<t:End>2026-12-01T11:00:00Z</t:End>") ||
                created.contains("<t:End>2026-12-01T11:00:00+00:00</t:End>"));
        Meeting empty{.times = sampleMeeting().times};
        empty.times.start.time = QTime(8, 0);
        const QByteArray all = Ews::writeRequest(update(empty, fullMeeting(), form));
        VERIFY_VALID(all);
        const QByteArray none = Ews::writeRequest(update(fullMeeting(), empty, form));
        VERIFY_VALID(none);
    }

    void onlyWhatChangedIsWritten()
    {
        Meeting after = fullMeeting();
        after.subject = u"Other"_s;
        QCOMPARE(pathsOf(update(fullMeeting(), after, Form::StartAndEnd)),
                 (QStringList{u"item:Subject"_s, u"operation id"_s}));
        QCOMPARE(pathsOf(update(fullMeeting(), fullMeeting(), Form::StartAndEnd)),
                 QStringList{u"operation id"_s});
    }

    void emptyListsAreRemoved()
    {
        Meeting after = fullMeeting();
        after.categories.clear();
        after.location.clear();
        after.invitees = after.invited(AttendeeRole::Required);
        after.recurrence.reset();
        QCOMPARE(pathsOf(update(fullMeeting(), after, Form::StartAndEnd)),
                 (QStringList{u"-calendar:Location"_s, u"-calendar:Recurrence"_s,
                              u"-item:Categories"_s, u"-calendar:OptionalAttendees"_s,
                              u"-calendar:Resources"_s, u"operation id"_s}));
    }

    void anAnswerIsNoChange()
    {
        Meeting after = fullMeeting();
        after.invitees[0].response = Ews::ResponseType::Decline;
        QVERIFY(differences(fullMeeting(), after).isEmpty());
    }

    void onlyANewTimeOrRuleResetsAnswers()
    {
        Meeting after = fullMeeting();
        after.location = u"Elsewhere"_s;
        QVERIFY(!resetsAnswers(fullMeeting(), after));
        after.times.startZone = u"Romance Standard Time"_s; // the same clocks
        QVERIFY(!resetsAnswers(fullMeeting(), after));
        after.times.start = clock(1, 9);
        QVERIFY(resetsAnswers(fullMeeting(), after));
        after = fullMeeting();
        after.recurrence.reset();
        QVERIFY(resetsAnswers(fullMeeting(), after));
    }

    void problemsAreFound_data()
    {
        QTest::addColumn<int>("problem");
        QTest::addColumn<Meeting>("meeting");
        const auto row = [](const char *name, MeetingProblem problem, auto change) {
            Meeting meeting = sampleMeeting();
            change(meeting);
            QTest::newRow(name) << int(problem) << meeting;
        };
        using P = MeetingProblem;
        row("no date", P::NoTime, [](Meeting &m) { m.times.start = {}; });
        row("no such zone", P::NoTime, [](Meeting &m) { m.times.endZone = u"Mars"_s; });
        row("ends first", P::EndsBeforeStart, [](Meeting &m) { m.times.end = clock(1, 9); });
        row("ends first, by zones", P::EndsBeforeStart,
            [](Meeting &m) { m.times.endZone = u"Tokyo Standard Time"_s; });
        row("no whole day", P::EndsBeforeStart, [](Meeting &m) {
            m.times.allDay = true;
            m.times.start = m.times.end = clock(1, 0);
        });
        row("six years", P::TooLong,
            [](Meeting &m) { m.times.end.date = m.times.end.date.addYears(6); });
        row("no occurrence", P::Recurrence, [](Meeting &m) {
            m.recurrence =
                Ews::Recurrence{Ews::DailyRecurrence{0}, Ews::NoEndRecurrence{QDate(2026, 12, 1)}};
        });
        row("into the next day", P::Overlapping, [](Meeting &m) {
            m.recurrence =
                Ews::Recurrence{Ews::DailyRecurrence{1}, Ews::NoEndRecurrence{QDate(2026, 12, 1)}};
            m.times.end = clock(2, 11);
        });
        row("reminder", P::Reminder, [](Meeting &m) { m.reminderMinutes = 3'000'000; });
        row("no address", P::AddressMissing, [](Meeting &m) { m.invitees[0].address.clear(); });
        row("twice", P::InvitedTwice, [](Meeting &m) {
            m.invitees.append(m.invitees.first());
            m.invitees.last().address = anna.toUpper();
        });
        row("the organizer", P::OrganizerInvited,
            [](Meeting &m) { m.invitees.append({.name = {}, .address = principal}); });
    }

    void problemsAreFound()
    {
        QFETCH(int, problem);
        QFETCH(Meeting, meeting);
        QCOMPARE(int(problemOf(meeting, principal).value()), problem);
        QVERIFY(!problemOf(sampleMeeting(), principal));
        QVERIFY(!problemOf(fullMeeting(), principal));
    }
};

ONBEHALF_TEST(TestMeetingItem, QCoreApplication)

} // namespace tst_meetingitem

#include "tst_meetingitem.moc"
