// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/requestitem.h"

#include <QTimeZone>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isSame(const Ews::SingleRecipient &one, const Ews::SingleRecipient &other)
{
    return one.mailbox.emailAddress.compare(other.mailbox.emailAddress, Qt::CaseInsensitive) == 0;
}

/// What all messages about meetings have.
Request common(const Ews::MeetingMessage &message, const QString &mailbox, bool own)
{
    Request request;
    request.id = message.itemId.value_or(Ews::ItemId());
    request.principal = mailbox;
    request.isInPrincipalsInbox = !own;
    if (own && message.isDelegated.value_or(false) && message.receivedRepresenting) {
        request.principal = message.receivedRepresenting->mailbox.emailAddress;
        request.principalName = message.receivedRepresenting->mailbox.name;
    }
    request.isRead = message.isRead.value_or(false);
    request.subject = message.subject;
    if (message.from) {
        request.fromName = message.from->mailbox.name;
        request.fromAddress = message.from->mailbox.emailAddress;
        if (message.sender && !isSame(*message.from, *message.sender))
            request.senderName = message.sender->mailbox.name;
    }
    request.received = utcOf(message.dateTimeReceived);
    request.uid = message.uid;
    request.recurrenceId = utcOf(message.recurrenceId);
    request.entry = message.associatedCalendarItemId;
    if (message.isOutOfDate.value_or(false))
        request.state = Request::State::Replaced;
    return request;
}

template<class M>
void takeTimes(Request &request, const M &message)
{
    request.start = utcOf(message.start);
    request.end = utcOf(message.end);
    request.location = message.location;
}

struct RequestReader
{
    const QString &mailbox;
    bool own;

    std::optional<Request> operator()(const Ews::MeetingRequest &message) const
    {
        using enum Ews::MeetingRequestType;
        Request request = common(message, mailbox, own);
        takeTimes(request, message);
        request.allDay = message.isAllDayEvent.value_or(false);
        request.recurring = message.calendarItemType == Ews::CalendarItemType::RecurringMaster;
        request.takesProposals = message.allowNewTimeProposal.value_or(true);
        const auto type = message.meetingRequestType.value_or(NewMeetingRequest);
        if (type == FullUpdate || type == InformationalUpdate || type == SilentUpdate)
            request.kind = Request::Kind::Update;
        if (type == Outdated)
            request.state = Request::State::Replaced;
        request.isInformation = type == PrincipalWantsCopy;
        if (request.isInformation && request.state != Request::State::Replaced)
            request.state = Request::State::Information;
        return request;
    }
    std::optional<Request> operator()(const Ews::MeetingCancellation &message) const
    {
        Request request = common(message, mailbox, own);
        request.kind = Request::Kind::Cancellation;
        takeTimes(request, message);
        return request;
    }
    std::optional<Request> operator()(const Ews::MeetingResponse &message) const
    {
        Request request = common(message, mailbox, own);
        request.kind = Request::Kind::Answer;
        takeTimes(request, message);
        request.answer = message.responseType.value_or(Ews::ResponseType::Unknown);
        request.proposedStart = utcOf(message.proposedStart);
        request.proposedEnd = utcOf(message.proposedEnd);
        return request;
    }
    std::optional<Request> operator()(const auto &) const { return std::nullopt; }
};

} // namespace

QDateTime utcOf(const std::optional<Ews::DateTime> &time)
{
    return time ? time->at(QTimeZone::utc()) : QDateTime();
}

Request::State notKnown(const Request &request)
{
    return request.isInformation ? Request::State::Information : Request::State::Unknown;
}

QList<Ews::FieldPath> requestFields(bool proposals)
{
    QList<Ews::FieldPath> fields;
    for (const auto path :
         {"item:Subject"_L1, "item:DateTimeReceived"_L1, "message:From"_L1, "message:Sender"_L1,
          "message:IsRead"_L1, "message:ReceivedRepresenting"_L1,
          "meeting:AssociatedCalendarItemId"_L1, "meeting:IsDelegated"_L1, "meeting:IsOutOfDate"_L1,
          "meeting:ResponseType"_L1, "meetingRequest:MeetingRequestType"_L1, "calendar:UID"_L1,
          "calendar:RecurrenceId"_L1, "calendar:Start"_L1, "calendar:End"_L1,
          "calendar:IsAllDayEvent"_L1, "calendar:Location"_L1, "calendar:CalendarItemType"_L1,
          "calendar:AllowNewTimeProposal"_L1})
        fields.append(Ews::FieldUri{path});
    if (proposals)
        fields << Ews::FieldUri{u"meeting:ProposedStart"_s}
               << Ews::FieldUri{u"meeting:ProposedEnd"_s};
    return fields;
}

QList<Ews::FieldPath> entryFields()
{
    return {Ews::FieldUri{u"calendar:MyResponseType"_s}, Ews::FieldUri{u"calendar:IsCancelled"_s},
            Ews::FieldUri{u"calendar:Start"_s}, Ews::FieldUri{u"calendar:End"_s},
            Ews::FieldUri{u"calendar:AppointmentReplyTime"_s}};
}

std::optional<Request> requestOf(const Ews::AnyItem &item, const QString &mailbox, bool own)
{
    return std::visit(RequestReader{mailbox, own}, item);
}

void note(Request &request, const Ews::Result<Ews::ItemAnswer> &entry)
{
    const auto *item = entry && !entry->items.isEmpty()
                           ? std::get_if<Ews::CalendarItem>(&entry->items.first())
                           : nullptr;
    if (!item) {
        const bool isGone = !entry && entry.error().code == "ErrorItemNotFound"_L1;
        request.entry.reset();
        request.state = isGone ? Request::State::Gone : notKnown(request);
        return;
    }
    request.entry = item->itemId;
    if (!request.start.isValid())
        request.start = utcOf(item->start);
    if (!request.end.isValid())
        request.end = utcOf(item->end);
    switch (item->myResponseType.value_or(Ews::ResponseType::Unknown)) {
    case Ews::ResponseType::Accept:
        request.state = Request::State::Accepted;
        break;
    case Ews::ResponseType::Tentative:
        request.state = Request::State::Tentative;
        break;
    case Ews::ResponseType::Decline:
        request.state = Request::State::Gone;
        break;
    default:
        request.state = request.isInformation ? Request::State::Information : Request::State::Open;
    }
}

} // namespace OnBehalf
