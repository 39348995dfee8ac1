// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CreateItem: appointments, meetings, what cancels or answers a meeting, and messages.

#include "sandbox/attachments.h"
#include "sandbox/delivery.h"
#include "sandbox/mail.h"
#include "sandbox/responses.h"

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;
using Ews::SendMeetingInvitations;

namespace {

/// What a client may not say of a new item.
bool setsReadOnly(const Ews::CalendarItem &item)
{
    return item.itemId || item.parentFolderId || item.dateTimeReceived || item.size ||
           item.isCancelled || item.isMeeting || item.isRecurring || item.meetingRequestWasSent ||
           item.calendarItemType || item.myResponseType || item.organizer || item.effectiveRights ||
           item.appointmentState;
}

struct Creator
{
    const Ews::CreateItem &op;
    Call &call;

    Ews::Result<Ews::ItemAnswer> operator()(const Ews::CalendarItem &wanted);
    Ews::Result<Ews::ItemAnswer> operator()(const Ews::Message &wanted)
    {
        return createMessage(call, op, wanted);
    }
    Ews::Result<Ews::ItemAnswer> operator()(const Ews::CancelCalendarItem &cancel);
    Ews::Result<Ews::ItemAnswer> operator()(const Ews::AcceptItem &wanted)
    {
        return answerMeeting(call, op, Ews::ResponseType::Accept, wanted);
    }
    Ews::Result<Ews::ItemAnswer> operator()(const Ews::TentativelyAcceptItem &wanted)
    {
        return answerMeeting(call, op, Ews::ResponseType::Tentative, wanted);
    }
    Ews::Result<Ews::ItemAnswer> operator()(const Ews::DeclineItem &wanted)
    {
        return answerMeeting(call, op, Ews::ResponseType::Decline, wanted);
    }
    Ews::Result<Ews::ItemAnswer> operator()(const Ews::RemoveItem &wanted)
    {
        return removeCancelled(call, wanted);
    }

private:
    Ews::Result<Located> target() const;
};

Ews::Result<Located> Creator::target() const
{
    const Ews::AnyFolderId own = Ews::DistinguishedFolderId{.id = u"calendar"_s};
    auto at = locate(call, op.savedItemFolderId ? op.savedItemFolderId->folderId : own);
    if (!at)
        return at;
    if (!at->folder->isCalendar())
        return std::unexpected(refused(u"ErrorCannotCreateCalendarItemInNonCalendarFolder"_s));
    if (!(call.rightsOn(*at->mailbox, *at->folder) & Right::create))
        return std::unexpected(refused(u"ErrorCreateItemAccessDenied"_s));
    return at;
}

Ews::Result<Ews::ItemAnswer> Creator::operator()(const Ews::CalendarItem &wanted)
{
    if (!op.sendMeetingInvitations)
        return std::unexpected(refused(u"ErrorSendMeetingInvitationsRequired"_s));
    const auto at = target();
    if (!at)
        return std::unexpected(at.error());
    if (setsReadOnly(wanted))
        return std::unexpected(refused(u"ErrorInvalidPropertySet"_s));
    StoredItem item = newAppointment(call, *at->mailbox, *at->folder, wanted);
    if (const auto wrong = settle(item))
        return std::unexpected(refused(*wrong));
    const auto attendees = attendeesOf(*item.calendarItem());
    const bool sends =
        *op.sendMeetingInvitations != SendMeetingInvitations::SendToNone && !attendees.isEmpty();
    if (sends && !maySendFor(call, *at->mailbox))
        return std::unexpected(refused(u"ErrorSendAsDenied"_s));
    for (Ews::Attachment &attachment : item.calendarItem()->attachments)
        if (const auto wrong = adopt(attachment, call.state.controls))
            return std::unexpected(refused(*wrong));
    // In Exchange's order: saved, sent, marked as sent.
    StoredItem &stored = at->mailbox->addItem(item);
    if (!call.diesAfter(Step::Saved) && sends) {
        deliverRequest(call, {at->mailbox, at->folder, &stored, {}}, attendees);
        if (!call.diesAfter(Step::Sent)) {
            Ews::CalendarItem sent = *stored.calendarItem();
            sent.meetingRequestWasSent = true;
            keep({at->mailbox, at->folder, &stored}, sent);
            call.diesAfter(Step::Marked);
        }
    }
    return justId(*at->mailbox, stored);
}

Ews::Result<Ews::ItemAnswer> Creator::operator()(const Ews::CancelCalendarItem &cancel)
{
    if (!op.messageDisposition)
        return std::unexpected(refused(u"ErrorMessageDispositionRequired"_s));
    const auto at = cancel.referenceItemId ? locateItem(call, *cancel.referenceItemId)
                                           : std::unexpected(refused(u"ErrorItemNotFound"_s));
    if (!at)
        return std::unexpected(at.error());
    const Ews::CalendarItem *meeting = at->item->calendarItem();
    if (!meeting || meeting->myResponseType != Ews::ResponseType::Organizer)
        return std::unexpected(refused(u"ErrorCalendarIsNotOrganizer"_s));
    if (const auto problem = changeKeyProblem(*at))
        return std::unexpected(*problem);
    if (!mayDelete(call, *at->mailbox, *at->item))
        return std::unexpected(refused(u"ErrorAccessDenied"_s));
    if (!maySendFor(call, *at->mailbox))
        return std::unexpected(refused(u"ErrorSendAsDenied"_s));
    Ews::CalendarItem cancelled = *meeting;
    cancelled.isCancelled = true; // before it is sent
    keep(*at, cancelled);
    if (call.diesAfter(Step::Saved))
        return Ews::ItemAnswer{};
    if (*op.messageDisposition != Ews::MessageDisposition::SaveOnly)
        deliverCancellation(call, *at, attendeesOf(cancelled), cancel.newBodyContent);
    if (!call.diesAfter(Step::Sent))
        dispose(*at, false);
    call.diesAfter(Step::Marked);
    return Ews::ItemAnswer{};
}

} // namespace

Ews::Result<Ews::CreateItem::Response> Exchange::createItem(const Ews::CreateItem &op, Call &call)
{
    Ews::CreateItem::Response response;
    for (const Ews::NewItem &item : op.items)
        response.items.append(std::visit(Creator{op, call}, item));
    return response;
}

} // namespace Sandbox
