// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/roomattendant.h"

#include "sandbox/attendeecopy.h"
#include "sandbox/calendartimes.h"
#include "sandbox/delivery.h"
#include "sandbox/responses.h"

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
    entry.sensitivity = Ews::Sensitivity::Normal;
    entry.extendedProperties.clear();
    entry.reminderIsSet = false;
    entry.myResponseType = ResponseType::Accept;
    entry.appointmentState = receivedMeeting;
    entry.meetingRequestWasSent = true;
    return entry;
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
    const Reply reply{.answer = free ? ResponseType::Accept : ResponseType::Decline,
                      .when = call.when,
                      .words = Ews::Body{.text = free ? u"The room is booked."_s
                                                      : u"The room is taken at that time."_s}};
    noteReply(call.directory(), meeting, mailbox.owner, reply);
    if (free)
        enterIntoRoom(mailbox, *meeting.item);
    else
        dropCopy(mailbox, *meeting.item);
    const auto room = recipientFor(call.directory(), mailbox.owner);
    auto response = responseTo(*meeting.item->calendarItem(), reply, room, room);
    response.associatedCalendarItemId = itemIdOf(*meeting.mailbox, *meeting.item);
    deliverResponse(call, *meeting.mailbox, response);
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
