// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/delivery.h"

#include "sandbox/attendeecopy.h"
#include "sandbox/roomattendant.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cancelledMeeting = 7; ///< AppointmentState: received, and cancelled.

/// What a message about \a meeting says, whatever its kind.
template<class M>
M messageAbout(const Call &call, const LocatedItem &meeting, const QList<Ews::Attendee> &to)
{
    const Ews::CalendarItem &item = *meeting.item->calendarItem();
    M message;
    message.subject = item.subject;
    message.sensitivity = item.sensitivity;
    message.importance = item.importance;
    message.body = item.body;
    message.attachments = item.attachments;
    message.sender = recipientFor(call.state.organisation.directory, call.caller->sid);
    message.from = item.organizer;
    for (const Ews::Attendee &attendee : to)
        message.toRecipients.append(attendee.mailbox);
    message.dateTimeSent = call.when;
    message.dateTimeReceived = message.dateTimeSent;
    message.dateTimeStamp = message.dateTimeSent;
    message.uid = item.uid;
    message.recurrenceId = item.recurrenceId;
    message.isRead = false;
    message.isDelegated = false;
    message.isOutOfDate = false;
    message.hasBeenProcessed = true;
    message.extendedProperties = item.extendedProperties;
    message.start = item.start;
    message.end = item.end;
    message.location = item.location;
    return message;
}

Ews::MeetingRequest requestAbout(const Call &call, const LocatedItem &meeting,
                                 const QList<Ews::Attendee> &to)
{
    const Ews::CalendarItem &item = *meeting.item->calendarItem();
    auto request = messageAbout<Ews::MeetingRequest>(call, meeting, to);
    request.itemClass = u"IPM.Schedule.Meeting.Request"_s;
    request.meetingRequestType = item.meetingRequestWasSent.value_or(false)
                                     ? Ews::MeetingRequestType::FullUpdate
                                     : Ews::MeetingRequestType::NewMeetingRequest;
    request.responseType = Ews::ResponseType::NoResponseReceived;
    request.intendedFreeBusy = item.freeBusy;
    request.isAllDayEvent = item.isAllDayEvent;
    request.isMeeting = true;
    request.isCancelled = false;
    request.isRecurring = item.isRecurring;
    request.calendarItemType = item.calendarItemType;
    request.myResponseType = Ews::ResponseType::NoResponseReceived;
    request.organizer = item.organizer;
    request.requiredAttendees = item.requiredAttendees;
    request.optionalAttendees = item.optionalAttendees;
    request.resources = item.resources;
    request.appointmentSequenceNumber = item.appointmentSequenceNumber;
    request.appointmentState = receivedMeeting;
    request.recurrence = item.recurrence;
    request.meetingTimeZone = item.meetingTimeZone;
    request.startTimeZone = item.startTimeZone;
    request.endTimeZone = item.endTimeZone;
    request.allowNewTimeProposal = item.allowNewTimeProposal;
    return request;
}

/// The attendee's own copy of the meeting, tentative until it is answered.
Ews::CalendarItem received(const Ews::CalendarItem &meeting)
{
    Ews::CalendarItem copy = meeting;
    copy.extendedProperties.clear(); // a property set of one's own does not travel
    copy.freeBusy = Ews::LegacyFreeBusy::Tentative;
    copy.myResponseType = Ews::ResponseType::NoResponseReceived;
    copy.appointmentState = receivedMeeting;
    copy.meetingRequestWasSent = true;
    return copy;
}

/// Marks the attendee's copy as cancelled; a series loses the occurrence that is. Its id, or that
/// of the series; nothing where there is no copy any more.
std::optional<Ews::ItemId> cancelInCalendar(Mailbox &mailbox, const StoredItem &meeting,
                                            const QString &subject)
{
    const Ews::CalendarItem &item = *meeting.calendarItem();
    if (dropOccurrence(mailbox, meeting)) {
        const StoredItem *left = entryOf(mailbox, item.uid, std::nullopt);
        return left ? std::optional(itemIdOf(mailbox, *left)) : std::nullopt;
    }
    StoredItem *entry = entryOf(mailbox, item.uid, item.recurrenceId);
    if (!entry)
        return std::nullopt;
    Ews::CalendarItem copy = *entry->calendarItem();
    copy.subject = subject;
    copy.isCancelled = true;
    copy.appointmentState = cancelledMeeting;
    copy.freeBusy = Ews::LegacyFreeBusy::Free;
    keep({.mailbox = &mailbox, .item = entry}, copy);
    return itemIdOf(mailbox, *entry);
}

Mailbox *mailboxOf(Call &call, const Ews::Mailbox &address)
{
    const DirectoryEntry *entry = call.directory().byAddress(address.emailAddress);
    return entry && entry->hasMailbox() ? call.state.organisation.mailbox(entry->sid) : nullptr;
}

/// An answer replaces no request.
void outdate(Mailbox &, const Ews::MeetingResponse &) {}

/// Messages of a meeting that a newer one replaces: one about the series all.
void outdate(Mailbox &mailbox, const Ews::MeetingMessage &newer)
{
    for (auto &[key, item] : mailbox.items)
        if (auto *request = std::get_if<Ews::MeetingRequest>(&item.content);
            request && request->uid == newer.uid &&
            (!newer.recurrenceId || request->recurrenceId == newer.recurrenceId))
            request->isOutOfDate = true;
}

template<class M>
void put(Mailbox &mailbox, const QString &folder, const M &message)
{
    mailbox.addItem({.key = {}, .folder = folder, .creator = mailbox.owner, .content = message});
    Folder &into = mailbox.folders[folder];
    ++into.totalCount;
    if (folder == "inbox"_L1)
        ++into.unreadCount;
}

/// What the owner is left where the delegates answer and he wants to know of it.
void markAsInformation(Ews::MeetingRequest &request)
{
    request.meetingRequestType = Ews::MeetingRequestType::PrincipalWantsCopy;
}
void markAsInformation(const Ews::MeetingMessage &) {}

/// Into the Inbox, and on to the delegates by the hidden rule.
template<class M>
void deliverTo(Call &call, Mailbox &mailbox, M message)
{
    outdate(mailbox, message);
    const bool forwards = mailbox.rule.enabled && !mailbox.rule.recipients.isEmpty();
    if (forwards) {
        M forwarded = message;
        forwarded.isDelegated = true;
        forwarded.receivedRepresenting = recipientFor(call.directory(), mailbox.owner);
        for (const Sid &delegate : std::as_const(mailbox.rule.recipients))
            if (const auto *entry = call.directory().bySid(delegate);
                entry && entry->hasMailbox()) {
                Mailbox &theirs = *call.state.organisation.mailbox(delegate);
                outdate(theirs, forwarded);
                put(theirs, u"inbox"_s, forwarded);
            }
    }
    const bool away = forwards && mailbox.rule.deletesOwnersCopy;
    if (forwards && mailbox.freebusy && mailbox.freebusy->ownerWantsInformation)
        markAsInformation(message);
    put(mailbox, away ? u"deleteditems"_s : u"inbox"_s, message);
}

/// The copy of what was sent, where the sender keeps it.
template<class M>
void keepCopy(Call &call, M message)
{
    if (!call.caller->hasMailbox())
        return;
    message.isRead = true;
    put(*call.state.organisation.mailbox(call.caller->sid), u"sentitems"_s, message);
}

} // namespace

bool maySendFor(const Call &call, const Mailbox &mailbox)
{
    const Directory &directory = call.state.organisation.directory;
    const DirectoryEntry *owner = directory.bySid(mailbox.owner);
    const Sid &caller = call.caller->sid;
    return call.owns(mailbox) ||
           (owner && std::ranges::any_of(owner->publicDelegates, [&](const Sid &delegate) {
                return delegate == caller || directory.isMember(delegate, caller);
            }));
}

void deliverRequest(Call &call, const LocatedItem &meeting, const QList<Ews::Attendee> &to)
{
    if (to.isEmpty())
        return;
    const Ews::MeetingRequest request = requestAbout(call, meeting, to);
    for (const Ews::Attendee &attendee : to) {
        Mailbox *mailbox = mailboxOf(call, attendee.mailbox);
        if (!mailbox)
            continue; // somebody outside
        if (answerForRoom(call, *mailbox, meeting))
            continue;
        Ews::MeetingRequest theirs = request;
        theirs.extendedProperties.clear();
        theirs.associatedCalendarItemId = enterCopy(*mailbox, *meeting.item, received);
        deliverTo(call, *mailbox, theirs);
    }
    keepCopy(call, request);
}

void deliverCancellation(Call &call, const LocatedItem &meeting, const QList<Ews::Attendee> &to,
                         const std::optional<Ews::Body> &words)
{
    if (to.isEmpty())
        return;
    auto message = messageAbout<Ews::MeetingCancellation>(call, meeting, to);
    message.itemClass = u"IPM.Schedule.Meeting.Canceled"_s;
    message.subject = u"Canceled: "_s + message.subject;
    if (words)
        message.body = words;
    for (const Ews::Attendee &attendee : to) {
        Mailbox *mailbox = mailboxOf(call, attendee.mailbox);
        if (!mailbox)
            continue;
        if (freeRoom(call, *mailbox, *meeting.item))
            continue;
        auto theirs = message;
        theirs.extendedProperties.clear();
        theirs.associatedCalendarItemId =
            cancelInCalendar(*mailbox, *meeting.item, message.subject);
        deliverTo(call, *mailbox, theirs);
    }
    keepCopy(call, message);
}

void deliverResponse(Call &call, Mailbox &to, const Ews::MeetingResponse &response)
{
    deliverTo(call, to, response);
}

void deliverMail(Call &call, const Ews::Message &message)
{
    Ews::Message theirs = message;
    theirs.bccRecipients.clear();
    theirs.extendedProperties.clear();
    theirs.isRead = false;
    QList<const Mailbox *> served;
    for (const Ews::Mailbox &address :
         message.toRecipients + message.ccRecipients + message.bccRecipients) {
        Mailbox *mailbox = mailboxOf(call, address);
        if (!mailbox || served.contains(mailbox))
            continue;
        served.append(mailbox);
        theirs.receivedBy = recipientFor(call.directory(), mailbox->owner);
        put(*mailbox, u"inbox"_s, theirs);
    }
}

QList<Ews::Attendee> without(const QList<Ews::Attendee> &some, const QList<Ews::Attendee> &others)
{
    QList<Ews::Attendee> rest = some;
    rest.removeIf([&others](const Ews::Attendee &one) {
        return std::ranges::any_of(others, [&one](const Ews::Attendee &other) {
            return one.mailbox.emailAddress.compare(other.mailbox.emailAddress,
                                                    Qt::CaseInsensitive) == 0;
        });
    });
    return rest;
}

} // namespace Sandbox
