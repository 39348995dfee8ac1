// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/organisationfile.h"

#include "recurrence/timezones.h"
#include "sandbox/appointment.h"
#include "sandbox/attendeecopy.h"
#include "sandbox/roomattendant.h"
#include "sandbox/series.h"

#include <QJsonArray>

#include <array>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;
using Ews::ResponseType;

namespace {

constexpr auto file = "calendars.json"_L1;

struct Answer
{
    QLatin1StringView word;
    ResponseType type;
};

constexpr std::array answers{Answer{"accepted"_L1, ResponseType::Accept},
                             Answer{"tentative"_L1, ResponseType::Tentative},
                             Answer{"invited"_L1, ResponseType::NoResponseReceived},
                             Answer{"declined"_L1, ResponseType::Decline}};

/// An entry of the file on one of its days.
struct Entry
{
    const QJsonObject &json;
    QDate date;
};

/// Every week on the days that "every" lists, or every month on the same weekday of it as at first;
/// nothing for an entry without.
std::optional<Ews::Recurrence> recurrenceOf(const Entry &entry)
{
    const QJsonValue every = entry.json["every"_L1];
    const Ews::NumberedRecurrence range{entry.date, entry.json["times"_L1].toInt()};
    if (every.isArray()) {
        Ews::WeeklyRecurrence weekly{.interval = 1, .daysOfWeek = {}};
        for (const QJsonValue &day : every.toArray())
            weekly.daysOfWeek.days.append(readWord<Ews::DayOfWeek>(day.toString(), file));
        return Ews::Recurrence{weekly, range};
    }
    if (every.isUndefined())
        return std::nullopt;
    if (every != "month"_L1)
        mistake(file, entry.json["subject"_L1].toString());
    const int week = (entry.date.day() - 1) / 7; // 4 is the last one, too
    return Ews::Recurrence{
        Ews::RelativeMonthlyRecurrence{.interval = 1,
                                       .day = Ews::DayOfWeek(entry.date.dayOfWeek() % 7),
                                       .index = Ews::DayOfWeekIndex(week)},
        range};
}

/// As a client would write it, by the clocks of whose calendar it is.
Ews::CalendarItem contentOf(const Organisation &organisation, const Mailbox &mailbox,
                            const Entry &entry)
{
    const QJsonObject &json = entry.json;
    Ews::CalendarItem item;
    item.subject = json["subject"_L1].toString();
    item.location = json["where"_L1].toString();
    item.isAllDayEvent = json.contains("days"_L1);
    const QTime time = QTime::fromString(json["at"_L1].toString(u"00:00"_s), u"HH:mm"_s);
    const QDateTime start(entry.date, time, Qt::UTC); // a clock, not an instant
    const QDateTime end = *item.isAllDayEvent ? start.addDays(json["days"_L1].toInt())
                                              : start.addSecs(60 * json["for"_L1].toInt());
    if (!start.isValid() || end <= start || item.subject.isEmpty())
        mistake(file, item.subject);
    item.start = Ews::DateTime{start.date(), start.time(), {}};
    item.end = Ews::DateTime{end.date(), end.time(), {}};
    item.startTimeZone = item.endTimeZone =
        Ews::TimeZoneDefinition{.id = mailbox.workTimes.timeZone};
    item.recurrence = recurrenceOf(entry);
    if (json.contains("status"_L1))
        item.freeBusy = readWord<Ews::LegacyFreeBusy>(json["status"_L1].toString(), file);
    item.categories = json["categories"_L1].toVariant().toStringList();
    if (json["private"_L1].toBool())
        item.sensitivity = Ews::Sensitivity::Private;
    const auto attendee = [&organisation](const QString &name, ResponseType type) {
        return Ews::Attendee{
            .mailbox =
                recipientFor(organisation.directory, knownSid(organisation, name, file)).mailbox,
            .responseType = type};
    };
    for (const Answer &answer : answers)
        for (const QJsonValue &name : json[answer.word].toArray())
            item.requiredAttendees.append(attendee(name.toString(), answer.type));
    for (const QJsonValue &name : json["rooms"_L1].toArray())
        item.resources.append(attendee(name.toString(), ResponseType::Accept));
    return item;
}

/// What a server says of it beside what a client wrote. \a number makes its global id.
StoredItem meetingOf(const Organisation &organisation, const Mailbox &mailbox,
                     const Ews::CalendarItem &content, int number)
{
    StoredItem stored{
        .key = {}, .folder = u"calendar"_s, .creator = mailbox.owner, .content = content};
    Ews::CalendarItem &item = *stored.calendarItem();
    item.itemClass = u"IPM.Appointment"_s;
    item.uid = u"040000008200E00074C5B7101A82E008"_s +
               QString::number(number, 16).rightJustified(32, u'0').toUpper();
    item.isCancelled = false;
    item.appointmentSequenceNumber = 0;
    item.myResponseType = ResponseType::Organizer;
    item.organizer = recipientFor(organisation.directory, mailbox.owner);
    item.lastModifiedName = item.organizer->mailbox.name;
    item.dateTimeCreated =
        Ews::DateTime::utc(QDateTime(organisation.today.addDays(-14), QTime(9, 0), Qt::UTC));
    item.lastModifiedTime = item.dateTimeCreated;
    if (const auto wrong = settle(stored))
        mistake(file, item.subject + u": "_s + *wrong);
    item.meetingRequestWasSent = item.isMeeting;
    return stored;
}

/// Moves and drops occurrences, which the file names by their day from \a monday on.
void changeOccurrences(StoredItem &series, const QJsonObject &json, QDate monday)
{
    const auto dateOf = [&series, monday](const QJsonValue &day) {
        const QDate date = monday.addDays(day.toInt());
        if (!series.series || !takesPlace(series, date))
            mistake(file, series.calendarItem()->subject);
        return date;
    };
    for (const QJsonValue &value : json["moved"_L1].toArray()) {
        const QJsonObject move = value.toObject();
        const QDate date = dateOf(move["on"_L1]);
        const QTime time = QTime::fromString(move["at"_L1].toString(), u"HH:mm"_s);
        const auto times = Series::instants(monday.addDays(move["to"_L1].toInt()), time,
                                            series.series->duration, series.series->zone);
        StoredItem moved = occurrenceOn(series, date);
        moved.calendarItem()->start = Ews::DateTime::utc(times.start);
        moved.calendarItem()->end = Ews::DateTime::utc(times.end);
        if (crossesNeighbour(series, moved))
            mistake(file, series.calendarItem()->subject);
        keepException(series, *moved.calendarItem(), date);
    }
    for (const QJsonValue &day : json["dropped"_L1].toArray())
        removeOccurrence(series, dateOf(day));
}

/// The copy of somebody who is invited; who declined has none.
void invite(Organisation &organisation, const Ews::Attendee &attendee, const StoredItem &meeting)
{
    Mailbox *mailbox = organisation.mailboxOf(attendee.mailbox.emailAddress);
    if (!mailbox || attendee.responseType == ResponseType::Decline)
        return;
    enterCopy(*mailbox, meeting, [&attendee](const Ews::CalendarItem &theirs) {
        Ews::CalendarItem item = theirs;
        item.myResponseType = attendee.responseType;
        item.appointmentState = receivedMeeting;
        if (attendee.responseType != ResponseType::Accept)
            item.freeBusy = Ews::LegacyFreeBusy::Tentative;
        return item;
    });
}

} // namespace

void loadCalendars(Organisation &organisation)
{
    const QJsonObject calendars = readResource(file);
    const QDate monday = organisation.today.addDays(1 - organisation.today.dayOfWeek());
    int number = 0;
    for (auto it = calendars.begin(); it != calendars.end(); ++it) {
        Mailbox &mailbox = *organisation.mailbox(knownSid(organisation, it.key(), file));
        for (const QJsonValue &value : it.value().toArray()) {
            const QJsonObject json = value.toObject();
            for (const QJsonValue &day : json["on"_L1].toArray()) {
                const Entry entry{json, monday.addDays(day.toInt())};
                StoredItem meeting = meetingOf(organisation, mailbox,
                                               contentOf(organisation, mailbox, entry), ++number);
                changeOccurrences(meeting, json, monday);
                mailbox.addItem(meeting);
                for (const Ews::Attendee &attendee : meeting.calendarItem()->requiredAttendees)
                    invite(organisation, attendee, meeting);
                for (const Ews::Attendee &room : meeting.calendarItem()->resources)
                    enterIntoRoom(*organisation.mailboxOf(room.mailbox.emailAddress), meeting);
            }
        }
    }
}

} // namespace Sandbox
