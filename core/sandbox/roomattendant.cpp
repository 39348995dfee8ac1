// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/roomattendant.h"

#include "sandbox/attendeecopy.h"
#include "sandbox/calendartimes.h"
#include "sandbox/delivery.h"

#include <QTimeZone>

#include <algorithm>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;
using Ews::ResponseType;

namespace {

constexpr int bookingYears = 2; ///< So far ahead a series is looked at.

bool isRoom(const Call &call, const Mailbox &mailbox)
{
    const DirectoryEntry *owner = call.state.organisation.directory.bySid(mailbox.owner);
    return owner && owner->kind == EntryKind::Room;
}

/// Whether nothing else is there at any of the meeting's times.
bool isFree(const Mailbox &room, const StoredItem &meeting)
{
    const Ews::CalendarItem &entry = *meeting.calendarItem();
    const QDateTime from = entry.start->at(QTimeZone::utc());
    const auto times = timesOf(meeting, from, from.addYears(bookingYears));
    if (times.isEmpty())
        return true;
    const auto others = eventsBetween(room, times.first().start, times.last().end);
    return std::ranges::none_of(others, [&](const CalendarTime &other) {
        return other.status() != Ews::LegacyFreeBusy::Free && other.entry().uid != entry.uid &&
               std::ranges::any_of(times, [&other](const CalendarTime &time) {
                   return other.overlaps(time.start, time.end);
               });
    });
}

/// Without what is not the room's to tell.
Ews::CalendarItem answerable(const Ews::CalendarItem &meeting)
{
    Ews::CalendarItem entry = meeting;
    entry.subject = meeting.organizer ? meeting.organizer->mailbox.name : u""_s;
    entry.body.reset();
    entry.attachments.clear();
    entry.attachments.clear();
    entry.sensitivity = Ews::Sensitivity::Normal;
    entry.extendedProperties.clear();
    entry.reminderIsSet = false;
    entry.myResponseType = ResponseType::Accept;
    entry.appointmentState = receivedMeeting;
    entry.meetingRequestWasSent = true;
    return entry;
}

/// On the organizer's list.
void note(const Directory &directory, const LocatedItem &meeting, const Sid &room,
          ResponseType answer, const Ews::DateTime &when)
{
    Ews::CalendarItem entry = *meeting.item->calendarItem();
    for (auto *list : {&entry.requiredAttendees, &entry.optionalAttendees, &entry.resources}) {
        for (Ews::Attendee &attendee : *list) {
            const auto *who = directory.byAddress(attendee.mailbox.emailAddress);
            if (!who || who->sid != room)
                continue;
            attendee.responseType = answer;
            attendee.lastResponseTime = when;
        }
    }
    keep(meeting, entry);
}

Ews::MeetingResponse responseTo(const LocatedItem &meeting, const Ews::SingleRecipient &room,
                                ResponseType answer, const Ews::DateTime &when)
{
    const bool accepted = answer == ResponseType::Accept;
    const Ews::CalendarItem &entry = *meeting.item->calendarItem();
    Ews::MeetingResponse response;
    response.itemClass =
        accepted ? u"IPM.Schedule.Meeting.Resp.Pos"_s : u"IPM.Schedule.Meeting.Resp.Neg"_s;
    response.subject = (accepted ? u"Accepted: "_s : u"Declined: "_s) + entry.subject;
    response.sensitivity = entry.sensitivity;
    response.body = Ews::Body{.text = accepted ? u"The room is booked."_s
                                               : u"The room is taken at that time."_s};
    response.from = response.sender = room;
    if (entry.organizer)
        response.toRecipients.append(entry.organizer->mailbox);
    response.dateTimeSent = response.dateTimeReceived = response.dateTimeStamp = when;
    response.associatedCalendarItemId = itemIdOf(*meeting.mailbox, *meeting.item);
    response.isRead = false;
    response.isDelegated = false;
    response.isOutOfDate = false;
    response.hasBeenProcessed = true;
    response.responseType = answer;
    response.uid = entry.uid;
    response.recurrenceId = entry.recurrenceId;
    response.start = entry.start;
    response.end = entry.end;
    response.location = entry.location;
    return response;
}

} // namespace

void enterIntoRoom(Mailbox &room, const StoredItem &meeting)
{
    enterCopy(room, meeting, answerable);
}

bool answerForRoom(Call &call, Mailbox &mailbox, const LocatedItem &meeting)
{
    if (!isRoom(call, mailbox))
        return false;
    const bool free = isFree(mailbox, *meeting.item);
    const auto answer = free ? ResponseType::Accept : ResponseType::Decline;
    const auto now = Ews::DateTime::utc(QDateTime::currentDateTimeUtc());
    note(call.directory(), meeting, mailbox.owner, answer, now);
    if (free)
        enterIntoRoom(mailbox, *meeting.item);
    else
        dropCopy(mailbox, *meeting.item);
    deliverResponse(
        call, *meeting.mailbox,
        responseTo(meeting, recipientFor(call.directory(), mailbox.owner), answer, now));
    return true;
}

bool freeRoom(const Call &call, Mailbox &mailbox, const StoredItem &meeting)
{
    if (!isRoom(call, mailbox))
        return false;
    dropCopy(mailbox, meeting);
    return true;
}

} // namespace Sandbox
