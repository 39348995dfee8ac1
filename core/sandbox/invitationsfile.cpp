// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/organisationfile.h"

#include "sandbox/appointment.h"

#include <QJsonArray>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto invitationsFile = "invitations.json"_L1;

/// So many days from \a today on; a Monday instead of a day of the weekend.
QDate workdayIn(QDate today, int days)
{
    const QDate day = today.addDays(days);
    return day.dayOfWeek() > Qt::Friday ? day.addDays(8 - day.dayOfWeek()) : day;
}

QList<Ews::Attendee> attendeesOf(const Organisation &organisation, const QJsonValue &names)
{
    QList<Ews::Attendee> attendees;
    for (const QJsonValue &name : names.toArray())
        attendees.append(
            {.mailbox = recipientFor(organisation.directory,
                                     knownSid(organisation, name.toString(), invitationsFile))
                            .mailbox});
    return attendees;
}

/// As the organizer's client would write it, by the clocks of that mailbox.
Ews::CalendarItem meetingIn(const Organisation &organisation, const Mailbox &organizer,
                            const QJsonObject &json)
{
    Ews::CalendarItem item;
    item.subject = json["subject"_L1].toString();
    item.location = json["where"_L1].toString();
    item.body = Ews::Body{.type = Ews::BodyType::Text, .text = json["words"_L1].toString()};
    const QTime time = QTime::fromString(json["at"_L1].toString(), u"HH:mm"_s);
    const QDateTime start(workdayIn(organisation.today, json["in"_L1].toInt()), time, Qt::UTC);
    const QDateTime end = start.addSecs(60 * json["for"_L1].toInt());
    if (!time.isValid() || end <= start || item.subject.isEmpty())
        mistake(invitationsFile, item.subject);
    item.start = Ews::DateTime{start.date(), start.time(), {}};
    item.end = Ews::DateTime{end.date(), end.time(), {}};
    item.startTimeZone = item.endTimeZone =
        Ews::TimeZoneDefinition{.id = organizer.workTimes.timeZone};
    item.requiredAttendees = attendeesOf(organisation, json["to"_L1]);
    item.optionalAttendees = attendeesOf(organisation, json["optional"_L1]);
    return item;
}

} // namespace

QList<Invitation> readInvitations(Organisation &organisation)
{
    QList<Invitation> invitations;
    const QJsonObject all = readResource(invitationsFile);
    for (const QJsonValue &value : all["invitations"_L1].toArray()) {
        const QJsonObject json = value.toObject();
        const Sid from = knownSid(organisation, json["from"_L1].toString(), invitationsFile);
        Ews::CreateItem send;
        send.sendMeetingInvitations = Ews::SendMeetingInvitations::SendToAllAndSaveCopy;
        send.items = {meetingIn(organisation, *organisation.mailbox(from), json)};
        invitations.append(
            {.from = from, .hoursAgo = json["sentHoursAgo"_L1].toInt(), .send = send});
    }
    return invitations;
}

} // namespace Sandbox
