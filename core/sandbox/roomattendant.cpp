// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/roomattendant.h"

#include "sandbox/calendartimes.h"
#include "sandbox/delivery.h"

#include <QTimeZone>

#include <algorithm>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;
using Ews::ResponseType;

namespace {

constexpr int bookingYears = 2; ///< So far ahead a series is looked at.
constexpr int receivedMeeting = 3;

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

void forget(Mailbox &room, const QString &uid)
{
    std::erase_if(room.items, [&uid](const auto &item) {
        const auto *entry = item.second.calendarItem();
        return entry && entry->uid == uid && item.second.folder == "calendar"_L1;
    });
}

/// On the organizer's list.
void note(const Directory &directory, StoredItem &meeting, const Sid &room, ResponseType answer,
          const Ews::DateTime &when)
{
    Ews::CalendarItem &entry = *meeting.calendarItem();
    for (auto *list : {&entry.requiredAttendees, &entry.optionalAttendees, &entry.resources}) {
        for (Ews::Attendee &attendee : *list) {
            const auto *who = directory.byAddress(attendee.mailbox.emailAddress);
            if (!who || who->sid != room)
                continue;
            attendee.responseType = answer;
            attendee.lastResponseTime = when;
        }
    }
    ++meeting.change;
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
    response.start = entry.start;
    response.end = entry.end;
    response.location = entry.location;
    return response;
}

} // namespace

void enterIntoRoom(Mailbox &room, const StoredItem &meeting)
{
    StoredItem item = meeting;
    item.folder = u"calendar"_s;
    item.creator = room.owner;
    item.change = 1;
    Ews::CalendarItem &entry = *item.calendarItem();
    entry.subject = entry.organizer ? entry.organizer->mailbox.name : u""_s;
    entry.body.reset();
    entry.sensitivity = Ews::Sensitivity::Normal;
    entry.extendedProperties.clear();
    entry.reminderIsSet = false;
    entry.myResponseType = ResponseType::Accept;
    entry.appointmentState = receivedMeeting;
    entry.meetingRequestWasSent = true;
    room.addItem(item);
}

bool answerForRoom(Call &call, Mailbox &mailbox, const LocatedItem &meeting)
{
    if (!isRoom(call, mailbox))
        return false;
    const Ews::CalendarItem &entry = *meeting.item->calendarItem();
    const bool free = isFree(mailbox, *meeting.item);
    const auto answer = free ? ResponseType::Accept : ResponseType::Decline;
    const auto now = Ews::DateTime::utc(QDateTime::currentDateTimeUtc());
    forget(mailbox, entry.uid);
    note(call.directory(), *meeting.item, mailbox.owner, answer, now);
    if (free)
        enterIntoRoom(mailbox, *meeting.item);
    deliverResponse(
        call, *meeting.mailbox,
        responseTo(meeting, recipientFor(call.directory(), mailbox.owner), answer, now));
    return true;
}

bool freeRoom(const Call &call, Mailbox &mailbox, const QString &uid)
{
    if (!isRoom(call, mailbox))
        return false;
    forget(mailbox, uid);
    return true;
}

} // namespace Sandbox
