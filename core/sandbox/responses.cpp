// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/responses.h"

#include "sandbox/appointment.h"
#include "sandbox/attendeecopy.h"
#include "sandbox/delivery.h"
#include "sandbox/mail.h"

#include <QTimeZone>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;
using Ews::ResponseType;

namespace {

/// What differs between the three answers.
struct AnswerWords
{
    ResponseType answer;
    QLatin1StringView itemClass;
    QLatin1StringView subject;
    QLatin1StringView errorSuffix;
};

constexpr std::array answerWords{
    AnswerWords{ResponseType::Accept, "IPM.Schedule.Meeting.Resp.Pos"_L1, "Accepted: "_L1,
                "Accept"_L1},
    AnswerWords{ResponseType::Tentative, "IPM.Schedule.Meeting.Resp.Tent"_L1, "Tentative: "_L1,
                "Tentative"_L1},
    AnswerWords{ResponseType::Decline, "IPM.Schedule.Meeting.Resp.Neg"_L1, "Declined: "_L1,
                "Decline"_L1},
};

const AnswerWords &wordsOf(ResponseType answer)
{
    return *std::ranges::find(answerWords, answer, &AnswerWords::answer);
}

/// A meeting that is to be answered.
struct Answered
{
    Mailbox *mailbox = nullptr;         ///< Whose answer it is.
    std::optional<LocatedItem> entry;   ///< In the calendar there; nothing where it is gone.
    std::optional<LocatedItem> request; ///< The message, where it was named.

    /// What is answered, in the words of an entry.
    Ews::CalendarItem meeting() const;
};

/// What a request says, as an entry that was deleted meanwhile.
Ews::CalendarItem entryFrom(const Ews::MeetingRequest &request)
{
    Ews::CalendarItem entry;
    entry.itemClass = u"IPM.Appointment"_s;
    entry.subject = request.subject;
    entry.sensitivity = request.sensitivity;
    entry.body = request.body;
    entry.attachments = request.attachments;
    entry.importance = request.importance;
    entry.uid = request.uid;
    entry.recurrenceId = request.recurrenceId;
    entry.start = request.start;
    entry.end = request.end;
    entry.isAllDayEvent = request.isAllDayEvent;
    entry.location = request.location;
    entry.isMeeting = true;
    entry.isCancelled = false;
    entry.isRecurring = request.isRecurring;
    entry.calendarItemType = request.calendarItemType;
    entry.organizer = request.organizer;
    entry.requiredAttendees = request.requiredAttendees;
    entry.optionalAttendees = request.optionalAttendees;
    entry.resources = request.resources;
    entry.appointmentSequenceNumber = request.appointmentSequenceNumber;
    entry.appointmentState = receivedMeeting;
    entry.meetingRequestWasSent = true;
    entry.recurrence = request.recurrence;
    entry.startTimeZone = request.startTimeZone;
    entry.endTimeZone = request.endTimeZone;
    entry.allowNewTimeProposal = request.allowNewTimeProposal;
    return entry;
}

Ews::CalendarItem Answered::meeting() const
{
    return entry ? *entry->item->calendarItem()
                 : entryFrom(std::get<Ews::MeetingRequest>(request->item->content));
}

/// Whose answer a request in \a at wants: that of the Inbox's owner, or of his principal.
Mailbox *invitedBy(Call &call, const Ews::MeetingRequest &request, Mailbox *at)
{
    if (!request.isDelegated.value_or(false) || !request.receivedRepresenting)
        return at;
    const auto *principal =
        call.directory().byAddress(request.receivedRepresenting->mailbox.emailAddress);
    return principal && principal->hasMailbox() ? call.state.organisation.mailbox(principal->sid)
                                                : nullptr;
}

Ews::Result<Answered> find(Call &call, const std::optional<Ews::ItemId> &id,
                           const AnswerWords &words)
{
    const auto at = id ? locateItem(call, *id) : std::unexpected(refused(u"ErrorItemNotFound"_s));
    if (!at)
        return std::unexpected(at.error());
    if (const auto problem = changeKeyProblem(*at))
        return std::unexpected(*problem);
    if (at->item->calendarItem())
        return Answered{.mailbox = at->mailbox, .entry = *at, .request = {}};
    const auto *request = std::get_if<Ews::MeetingRequest>(&at->item->content);
    if (!request)
        return std::unexpected(
            refused(words.answer == ResponseType::Tentative
                        ? u"ErrorInvalidItemForOperationTentative"_s
                        : u"ErrorInvalidItemForOperation%1Item"_s.arg(words.errorSuffix)));
    if (request->isOutOfDate.value_or(false))
        return std::unexpected(refused(u"ErrorCalendarMeetingRequestIsOutOfDate"_s));
    Mailbox *mailbox = invitedBy(call, *request, at->mailbox);
    if (!mailbox)
        return std::unexpected(refused(u"ErrorNonExistentMailbox"_s));
    return Answered{.mailbox = mailbox,
                    .entry = meetingIn(*mailbox, request->uid, request->recurrenceId),
                    .request = *at};
}

/// Why the caller cannot give that answer.
std::optional<QString> obstacleTo(const Call &call, const Answered &what, const Reply &reply,
                                  const AnswerWords &words)
{
    const Ews::CalendarItem meeting = what.meeting();
    if (meeting.myResponseType == ResponseType::Organizer || !meeting.organizer)
        return u"ErrorCalendarIsOrganizerFor%1"_s.arg(words.errorSuffix);
    if (meeting.isCancelled.value_or(false))
        return u"ErrorCalendarIsCancelledFor%1"_s.arg(words.errorSuffix);
    if (reply.proposedStart.has_value() != reply.proposedEnd.has_value() ||
        (reply.proposes() && !meeting.allowNewTimeProposal.value_or(true)))
        return u"ErrorInvalidRequest"_s;
    if (reply.proposes() &&
        reply.proposedEnd->at(QTimeZone::utc()) <= reply.proposedStart->at(QTimeZone::utc()))
        return u"ErrorCalendarEndDateIsEarlierThanStartDate"_s;
    const Folder &calendar = what.mailbox->folders[u"calendar"_s];
    const bool declines = reply.answer == ResponseType::Decline;
    const bool may = !what.entry
                         ? declines || call.rightsOn(*what.mailbox, calendar) & Right::create
                     : declines ? mayDelete(call, *what.mailbox, *what.entry->item)
                                : mayEdit(call, *what.mailbox, *what.entry->item);
    return may ? std::nullopt : std::optional(u"ErrorAccessDenied"_s);
}

/// The calendar as it is after the answer; what is answered for the caller to go on with.
Ews::ItemAnswer enter(const Answered &what, const Reply &reply, const Ews::CalendarItem &meeting)
{
    if (reply.answer == ResponseType::Decline) {
        if (what.entry)
            dispose(*what.entry, false);
        return {};
    }
    Ews::CalendarItem entry = meeting;
    entry.myResponseType = reply.answer;
    entry.appointmentReplyTime = reply.when;
    const auto *request =
        what.request ? std::get_if<Ews::MeetingRequest>(&what.request->item->content) : nullptr;
    entry.freeBusy = reply.answer == ResponseType::Tentative ? Ews::LegacyFreeBusy::Tentative
                     : request && request->intendedFreeBusy  ? *request->intendedFreeBusy
                                                             : Ews::LegacyFreeBusy::Busy;
    if (what.entry) {
        keep(*what.entry, entry);
        return justId(*what.mailbox, *what.entry->item);
    }
    return justId(*what.mailbox, what.mailbox->addItem({.key = {},
                                                        .folder = u"calendar"_s,
                                                        .creator = what.mailbox->owner,
                                                        .content = entry}));
}

/// Puts the message where the sender keeps it: as a draft, or as what was sent.
Ews::Result<Located> copiesFolder(Call &call, const Ews::CreateItem &op)
{
    return mailFolder(call, op.savedItemFolderId,
                      op.messageDisposition == Ews::MessageDisposition::SaveOnly ? u"drafts"_s
                                                                                 : u"sentitems"_s);
}

/// Into the organizer's list and Inbox, where he has one here.
void tellOrganizer(Call &call, const Answered &what, const Ews::CalendarItem &meeting,
                   const Reply &reply, const Ews::MeetingResponse &response)
{
    const auto *organizer = call.directory().byAddress(meeting.organizer->mailbox.emailAddress);
    if (!organizer || !organizer->hasMailbox())
        return;
    Mailbox &theirs = *call.state.organisation.mailbox(organizer->sid);
    Ews::MeetingResponse message = response;
    if (const auto at = meetingIn(theirs, meeting.uid, meeting.recurrenceId)) {
        noteReply(call.directory(), *at, what.mailbox->owner, reply);
        message.associatedCalendarItemId = itemIdOf(theirs, *at->item);
    }
    deliverResponse(call, theirs, message);
}

} // namespace

Ews::MeetingResponse responseTo(const Ews::CalendarItem &meeting, const Reply &reply,
                                const Ews::SingleRecipient &from,
                                const Ews::SingleRecipient &sender)
{
    const AnswerWords &words = wordsOf(reply.answer);
    Ews::MeetingResponse response;
    response.itemClass = words.itemClass;
    response.subject =
        (reply.proposes() ? u"New Time Proposed: "_s : QString(words.subject)) + meeting.subject;
    response.sensitivity = meeting.sensitivity;
    response.body = reply.words;
    response.from = from;
    response.sender = sender;
    if (meeting.organizer)
        response.toRecipients.append(meeting.organizer->mailbox);
    response.dateTimeSent = response.dateTimeReceived = response.dateTimeStamp = reply.when;
    response.isRead = false;
    response.isDelegated = false;
    response.isOutOfDate = false;
    response.hasBeenProcessed = true;
    response.responseType = reply.answer;
    response.uid = meeting.uid;
    response.recurrenceId = meeting.recurrenceId;
    response.start = meeting.start;
    response.end = meeting.end;
    response.location = meeting.location;
    response.proposedStart = reply.proposedStart;
    response.proposedEnd = reply.proposedEnd;
    return response;
}

void noteReply(const Directory &directory, const LocatedItem &meeting, const Sid &who,
               const Reply &reply)
{
    Ews::CalendarItem entry = *meeting.item->calendarItem();
    for (auto *list : {&entry.requiredAttendees, &entry.optionalAttendees, &entry.resources}) {
        for (Ews::Attendee &attendee : *list) {
            const auto *one = directory.byAddress(attendee.mailbox.emailAddress);
            if (!one || one->sid != who)
                continue;
            attendee.responseType = reply.answer;
            attendee.lastResponseTime = reply.when;
            attendee.proposedStart = reply.proposedStart;
            attendee.proposedEnd = reply.proposedEnd;
        }
    }
    keep(meeting, entry);
}

Ews::Result<Ews::ItemAnswer> answerMeeting(Call &call, const Ews::CreateItem &op,
                                           ResponseType answer, const Ews::MeetingAnswer &wanted)
{
    if (!op.messageDisposition)
        return std::unexpected(refused(u"ErrorMessageDispositionRequired"_s));
    const AnswerWords &words = wordsOf(answer);
    const auto what = find(call, wanted.referenceItemId, words);
    if (!what)
        return std::unexpected(what.error());
    const Reply reply{.answer = answer,
                      .when = call.when,
                      .words = wanted.body,
                      .proposedStart = wanted.proposedStart,
                      .proposedEnd = wanted.proposedEnd};
    if (const auto wrong = obstacleTo(call, *what, reply, words))
        return std::unexpected(refused(*wrong));
    const bool sends = *op.messageDisposition != Ews::MessageDisposition::SaveOnly;
    if (sends && !maySendFor(call, *what->mailbox))
        return std::unexpected(refused(u"ErrorSendAsDenied"_s));
    const auto copies = copiesFolder(call, op);
    if (!copies)
        return std::unexpected(copies.error());
    const Ews::CalendarItem meeting = what->meeting();
    Ews::MeetingResponse response =
        responseTo(meeting, reply, recipientFor(call.directory(), what->mailbox->owner),
                   recipientFor(call.directory(), call.caller->sid));
    // In Exchange's order: entered, sent, put away.
    const Ews::ItemAnswer entered = enter(*what, reply, meeting);
    if (call.diesAfter(Step::Saved))
        return entered;
    if (sends)
        tellOrganizer(call, *what, meeting, reply, response);
    response.isRead = true;
    response.isDraft = !sends;
    if (*op.messageDisposition != Ews::MessageDisposition::SendOnly)
        copies->mailbox->addItem({.key = {},
                                  .folder = copies->folder->key,
                                  .creator = call.caller->sid,
                                  .content = response});
    if (call.diesAfter(Step::Sent))
        return entered;
    if (what->request && what->request->folder->key == "inbox"_L1)
        dispose(*what->request, false);
    call.diesAfter(Step::Marked);
    return entered;
}

Ews::Result<Ews::ItemAnswer> removeCancelled(Call &call, const Ews::RemoveItem &wanted)
{
    const auto at = wanted.referenceItemId ? locateItem(call, *wanted.referenceItemId)
                                           : std::unexpected(refused(u"ErrorItemNotFound"_s));
    if (!at)
        return std::unexpected(at.error());
    if (const auto problem = changeKeyProblem(*at))
        return std::unexpected(*problem);
    const auto *message = std::get_if<Ews::MeetingCancellation>(&at->item->content);
    if (!message)
        return std::unexpected(refused(u"ErrorInvalidItemForOperationRemoveItem"_s));
    if (!call.owns(*at->mailbox) || message->isDelegated.value_or(false))
        return std::unexpected(refused(u"ErrorCalendarIsDelegatedForRemove"_s));
    const auto entry = meetingIn(*at->mailbox, message->uid, message->recurrenceId);
    if (entry && entry->item->calendarItem()->isCancelled.value_or(false))
        dispose(*entry, false);
    dispose(*at, false);
    call.diesAfter(Step::Marked);
    return Ews::ItemAnswer{};
}

} // namespace Sandbox
