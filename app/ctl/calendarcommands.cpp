// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/calendarcommands.h"

#include "calendar/availability.h"
#include "calendar/calendarlist.h"
#include "calendar/icalendar.h"
#include "ctl/clocks.h"
#include "ctl/person.h"
#include "ctl/text.h"
#include "ctl/wait.h"
#include "directory/rooms.h"
#include "text/busytext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// From when to when, and by whose clocks.
struct Span
{
    QDateTime from;
    QDateTime to;
    QTimeZone zone;

    QString clock(const QDateTime &instant) const { return clockIn(instant, zone); }
};

Span spanOf(const CommandLine &line)
{
    constexpr int days = 7;
    Span span;
    span.zone = zoneOf(line);
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(span.zone).date();
    const auto from = line.from.value_or(Ews::DateTime{today, QTime(0, 0), {}});
    const auto to = line.to.value_or(Ews::DateTime{from.date.addDays(days), from.time, {}});
    span.from = Series::instant(from.date, from.time, span.zone);
    span.to = Series::instant(to.date, to.time, span.zone);
    return span;
}

QJsonObject entryJson(const CalendarEntry &entry, const Span &span)
{
    return {{u"id"_s, textOrNull(entry.id.id)},
            {u"subject"_s, entry.subject},
            {u"start"_s, span.clock(entry.start)},
            {u"end"_s, span.clock(entry.end)},
            {u"location"_s, textOrNull(entry.location)},
            {u"all-day"_s, entry.allDay},
            {u"show-as"_s, Ews::toWire(entry.showAs)},
            {u"private"_s, entry.sensitivity == Ews::Sensitivity::Private},
            {u"type"_s, Ews::toWire(entry.type)},
            {u"category"_s, QJsonArray::fromStringList(entry.categories)},
            {u"meeting"_s, entry.isMeeting},
            {u"cancelled"_s, entry.isCancelled},
            {u"organizer"_s, textOrNull(entry.organizer)}};
}

QStringList entryRow(const CalendarEntry &entry, const Span &span)
{
    const bool isPrivate = entry.sensitivity == Ews::Sensitivity::Private;
    const QString subject =
        entry.subject.isEmpty() && isPrivate ? Text::tr("(private)") : entry.subject;
    return {span.clock(entry.start), span.clock(entry.end), busyName(entry.showAs), subject,
            entry.location};
}

QJsonObject availabilityJson(const Availability &person, const Span &span)
{
    QJsonArray busy;
    for (const BusyTime &time : person.busy)
        busy.append(QJsonObject{{u"start"_s, span.clock(time.start)},
                                {u"end"_s, span.clock(time.end)},
                                {u"show-as"_s, Ews::toWire(time.type)},
                                {u"subject"_s, textOrNull(time.subject)}});
    return {{u"smtp"_s, person.address},
            {u"busy"_s, busy},
            {u"time-zone"_s,
             person.workTimes ? textOrNull(person.workTimes->windowsZone) : QJsonValue()},
            {u"error"_s, valueJson(person.error)}};
}

void print(const Availability &person, const Span &span, const Output &output)
{
    output.print(person.address);
    if (person.error) {
        output.print(u"  "_s + errorText(*person.error).headline);
        return;
    }
    QList<QStringList> rows;
    for (const BusyTime &time : person.busy)
        rows.append({u"  "_s + span.clock(time.start), span.clock(time.end), busyName(time.type),
                     time.subject});
    output.print(rows.isEmpty() ? u"  "_s + Text::tr("Free all the time.") : table(rows));
}

} // namespace

QList<QCommandLineOption> spanOptions()
{
    return {
        QCommandLineOption(
            u"from"_s,
            Text::tr("From when on, as 2026-12-01 or 2026-12-01T10:00; without it today."),
            u"TIME"_s),
        QCommandLineOption(u"to"_s, Text::tr("Until when; without it a week later."), u"TIME"_s),
        QCommandLineOption(
            u"time-zone"_s,
            Text::tr("The zone of these times, and of those printed; without it this "
                     "computer's."),
            u"ZONE"_s)};
}

Exit listCalendar(const CommandLine &line, const Session &session, const Output &output)
{
    const Span span = spanOf(line);
    const auto entries =
        wait(readCalendar(session.client, session.mailbox.address, span.from, span.to));
    if (!entries)
        return fail(entries.error(), output);
    QJsonArray list;
    QList<QStringList> rows;
    for (const CalendarEntry &entry : *entries) {
        list.append(entryJson(entry, span));
        rows.append(entryRow(entry, span));
    }
    if (output.isJson())
        output.print(QJsonObject{{u"entries"_s, list}});
    else
        output.print(rows.isEmpty() ? Text::tr("Nothing is in the calendar then.") : table(rows));
    return Exit::Done;
}

Exit exportCalendar(const CommandLine &line, const Session &session, const Output &output)
{
    const Span span = spanOf(line);
    const auto entries =
        wait(readCalendar(session.client, session.mailbox.address, span.from, span.to));
    if (!entries)
        return fail(entries.error(), output);
    const QString file = QString::fromUtf8(
        icalendarOf(*entries, session.mailbox.address, span.zone, Text::tr("Private appointment")));
    if (output.isJson())
        output.print(QJsonObject{{u"icalendar"_s, file}});
    else
        output.print(file.chopped(1)); // printing ends the line
    return Exit::Done;
}

Exit showAvailability(const CommandLine &line, const Session &session, const Output &output)
{
    const Span span = spanOf(line);
    AvailabilityQuery query{.people = {}, .from = span.from, .to = span.to, .zone = span.zone};
    for (const QString &who : line.arguments) {
        const auto person = whoIs(who, {}, session);
        if (!person)
            return fail(person.error(), output);
        query.people.append({person->user.primarySmtpAddress, Ews::MeetingAttendeeType::Required});
    }
    const auto answer = wait(readAvailability(session.client, query));
    if (!answer)
        return fail(answer.error(), output);
    QJsonArray list;
    Exit exit = Exit::Done;
    for (const Availability &person : answer->people) {
        list.append(availabilityJson(person, span));
        if (!output.isJson())
            print(person, span, output);
        if (person.error)
            exit = Exit::Refused;
    }
    if (output.isJson())
        output.print(QJsonObject{{u"people"_s, list}});
    return exit;
}

Exit listRooms(const CommandLine &, const Session &session, const Output &output)
{
    const auto lists = wait(readRooms(session.client));
    if (!lists)
        return fail(lists.error(), output);
    QJsonArray json;
    QList<QStringList> rows;
    Exit exit = Exit::Done;
    for (const RoomList &list : *lists) {
        QJsonArray rooms;
        rows.append({list.name, list.address});
        for (const Room &room : list.rooms) {
            rooms.append(
                QJsonObject{{u"name"_s, room.name},
                            {u"smtp"_s, room.address},
                            {u"seats"_s, room.seats ? QJsonValue(*room.seats) : QJsonValue()}});
            rows.append({u"  "_s + room.name, room.address});
        }
        if (list.error) {
            rows.append({u"  "_s + errorText(*list.error).headline});
            exit = Exit::Refused;
        }
        json.append(QJsonObject{{u"name"_s, list.name},
                                {u"smtp"_s, list.address},
                                {u"rooms"_s, rooms},
                                {u"error"_s, valueJson(list.error)}});
    }
    if (output.isJson())
        output.print(QJsonObject{{u"roomLists"_s, json}});
    else
        output.print(rows.isEmpty() ? Text::tr("The organisation has no room lists.")
                                    : table(rows));
    return exit;
}

} // namespace OnBehalf::Ctl
