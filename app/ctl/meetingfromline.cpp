// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/meetingfromline.h"

#include "ctl/person.h"
#include "ctl/text.h"
#include "ctl/wait.h"
#include "recurrence/rule.h"
#include "recurrence/timezones.h"
#include "recurrence/validity.h"
#include "text/recurrencetext.h"
#include "text/warningtext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

using Problem = std::optional<NoMeeting>;

NoMeeting wrong(const QString &headline, const QString &nextStep)
{
    return {.error = {}, .text = {headline, nextStep, {}}};
}

QTimeZone zoneNamed(const QString &id)
{
    return Series::timeZone(id).value_or(QTimeZone::systemTimeZone());
}

/// That of the principal's working hours, else this computer's.
QString principalZone(const Session &session, const Output &output)
{
    const QTimeZone own = QTimeZone::systemTimeZone();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const AvailabilityQuery query{
        .people = {{session.mailbox.address, Ews::MeetingAttendeeType::Organizer}},
        .from = now,
        .to = now.addDays(1),
        .zone = own};
    const auto answer = wait(readAvailability(session.client, query));
    if (answer && !answer->people.isEmpty() && answer->people.first().workTimes &&
        !answer->people.first().workTimes->windowsZone.isEmpty()) {
        const QString zone = answer->people.first().workTimes->windowsZone;
        output.complain(
            Text::tr("Times are those of %1, the zone of %2.").arg(zone, session.mailbox.address));
        return zone;
    }
    output.complain(
        Text::tr("Times are those of this computer, %1: the zone of %2 is not to be seen.")
            .arg(ownZone(), session.mailbox.address));
    return ownZone();
}

Problem addInvitees(Meeting &meeting, const std::optional<QStringList> &who, AttendeeRole role,
                    const Session &session)
{
    if (!who)
        return std::nullopt;
    meeting.invitees.removeIf([role](const Invitee &one) { return one.role == role; });
    for (const QString &one : *who) {
        const auto person = whoIs(one, {}, session);
        if (!person)
            return NoMeeting{.error = person.error()};
        meeting.invitees.append({.name = person->user.displayName,
                                 .address = person->user.primarySmtpAddress,
                                 .role = role});
    }
    return std::nullopt;
}

Problem setRecurrence(Meeting &meeting, const QString &rule)
{
    if (rule.isEmpty() || rule == "none"_L1) {
        meeting.recurrence.reset();
        return std::nullopt;
    }
    const QDateTime start(meeting.times.start.date, meeting.times.start.time,
                          zoneNamed(meeting.times.startZone));
    const auto recurrence = Series::fromRule(rule, start);
    if (!recurrence)
        return wrong(ruleRefusalText(recurrence.error()),
                     Text::tr("Change --recur, then try again."));
    // The item itself is the first occurrence.
    const QDate first = Series::startDate(*recurrence);
    const qint64 days = meeting.times.start.date.daysTo(first);
    meeting.times.start.date = first;
    meeting.times.end.date = meeting.times.end.date.addDays(days);
    meeting.recurrence = *recurrence;
    return std::nullopt;
}

/// The end follows the start where only that is moved.
void setTimes(Meeting &meeting, const MeetingLine &line)
{
    MeetingTimes &times = meeting.times;
    const QDateTime start(times.start.date, times.start.time, Qt::UTC);
    const QDateTime end(times.end.date, times.end.time, Qt::UTC);
    if (line.zone)
        times.startZone = times.endZone = *line.zone;
    if (line.start) {
        times.start = *line.start;
        const QDateTime moved =
            QDateTime(line.start->date, line.start->time, Qt::UTC).addSecs(start.secsTo(end));
        times.end = {moved.date(), moved.time(), {}};
    }
    if (line.end)
        times.end = *line.end;
    if (line.allDay)
        times.allDay = *line.allDay;
    if (times.allDay) {
        const bool midnight = times.end.time == QTime(0, 0) && times.start.date < times.end.date;
        times.start.time = QTime(0, 0);
        times.end = {midnight ? times.end.date : times.end.date.addDays(1), QTime(0, 0), {}};
    }
}

Problem addFiles(Meeting &meeting, const QStringList &paths)
{
    for (const QString &path : paths) {
        const QFileInfo file(path);
        if (!file.isFile() || !file.isReadable())
            return wrong(Text::tr("%1 cannot be read.").arg(path),
                         Text::tr("Check --attach, then try again."));
        meeting.files.append({.name = file.fileName(),
                              .contentType = QMimeDatabase().mimeTypeForFile(file).name(),
                              .size = file.size(),
                              .path = file.absoluteFilePath()});
    }
    return std::nullopt;
}

void setWords(Meeting &meeting, const MeetingLine &line)
{
    if (line.subject)
        meeting.subject = *line.subject;
    if (line.location)
        meeting.location = *line.location;
    if (line.body)
        meeting.body = {.type = line.html ? Ews::BodyType::HTML : Ews::BodyType::Text,
                        .text = *line.body};
    if (line.isPrivate)
        meeting.sensitivity =
            *line.isPrivate ? Ews::Sensitivity::Private : Ews::Sensitivity::Normal;
    if (line.reminder)
        meeting.reminderMinutes = *line.reminder < 0 ? std::nullopt : line.reminder;
    if (line.showAs)
        meeting.showAs = *line.showAs;
    if (line.categories)
        meeting.categories = *line.categories;
}

/// A room is usually the place, too.
void setPlace(Meeting &meeting, const MeetingLine &line)
{
    if (line.location || !line.rooms)
        return;
    QStringList names;
    for (const Invitee &room : meeting.invited(AttendeeRole::Resource))
        names.append(room.name.isEmpty() ? room.address : room.name);
    meeting.location = names.join(u"; "_s);
}

/// \a meeting with all that the line says. \a organizer: an address, or of many none.
MeetingOrNot apply(const MeetingLine &line, Meeting meeting, const Session &session,
                   const QString &organizer)
{
    setTimes(meeting, line);
    setWords(meeting, line);
    Problem problem = addInvitees(meeting, line.required, AttendeeRole::Required, session);
    if (!problem)
        problem = addInvitees(meeting, line.optional, AttendeeRole::Optional, session);
    if (!problem)
        problem = addInvitees(meeting, line.rooms, AttendeeRole::Resource, session);
    if (!problem && line.recur)
        problem = setRecurrence(meeting, *line.recur);
    if (!problem)
        problem = addFiles(meeting, line.attach);
    if (problem)
        return std::unexpected(*problem);
    setPlace(meeting, line);
    if (const auto wrongWith = problemOf(meeting, organizer))
        return std::unexpected(
            NoMeeting{.error = {},
                      .text = problemText(*wrongWith, meeting,
                                          {.principalName = session.mailbox.address,
                                           .zone = zoneNamed(meeting.times.startZone),
                                           .day = meeting.times.start.date})});
    return meeting;
}

} // namespace

MeetingOrNot newMeeting(const MeetingLine &line, const Session &session, const Output &output,
                        bool forMany)
{
    Meeting meeting;
    const QString zone = line.zone ? *line.zone : principalZone(session, output);
    const QDateTime end = QDateTime(line.start->date, line.start->time, Qt::UTC).addSecs(60 * 60);
    meeting.times = {.start = *line.start,
                     .end = {end.date(), end.time(), {}},
                     .startZone = zone,
                     .endZone = zone};
    return apply(line, meeting, session, forMany ? QString() : session.mailbox.address);
}

MeetingOrNot changedMeeting(const MeetingLine &line, const MeetingEntry &entry,
                            const MeetingChoice &choice, const Session &session)
{
    Meeting meeting = entry.meeting;
    if (choice.following.isValid()) {
        const auto rest = meeting.recurrence
                              ? followingRecurrence(*meeting.recurrence, choice.following)
                              : std::nullopt;
        if (!rest)
            return std::unexpected(
                wrong(Text::tr("There is no occurrence on %1.")
                          .arg(choice.following.toString(Qt::ISODate)),
                      Text::tr("'calendar list' shows when the series takes place.")));
        const qint64 days = meeting.times.start.date.daysTo(choice.following);
        meeting.times.start.date = choice.following;
        meeting.times.end.date = meeting.times.end.date.addDays(days);
        meeting.recurrence = rest;
        meeting.files.clear(); // they are the old series'
    }
    return apply(line, meeting, session, session.mailbox.address);
}

QList<MeetingWarning> warningsAbout(const Meeting &meeting, const Session &session)
{
    MeetingSurroundings around{.principal = session.mailbox.address};
    AvailabilityQuery query{
        .people = {{session.mailbox.address, Ews::MeetingAttendeeType::Organizer}},
        .from = meeting.times.startsAt(),
        .to = meeting.times.endsAt(),
        .zone = zoneNamed(meeting.times.startZone)};
    QStringList addresses;
    for (const Invitee &one : meeting.invitees) {
        query.people.append({one.address, Ews::MeetingAttendeeType::Required});
        if (one.role != AttendeeRole::Resource)
            addresses.append(one.address);
    }
    if (const auto answer = wait(readAvailability(session.client, query)))
        around.people = answer->people;
    if (!addresses.isEmpty())
        around.tips = wait(readMailTips(session.client, session.mailbox.address, addresses))
                          .value_or(QList<RecipientTip>());
    return warningsFor(meeting, around, QDateTime::currentDateTimeUtc());
}

} // namespace OnBehalf::Ctl
