// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/itemproperties.h"

#include <array>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

template<class M>
bool isThere(const M &member)
{
    if constexpr (requires { member.has_value(); })
        return member.has_value();
    else
        return !member.isEmpty();
}

template<auto member>
constexpr ItemProperty property(QLatin1StringView path, int flags)
{
    return {path,
            flags,
            [](const Ews::AnyItem &item) {
                return std::visit(
                    [](const auto &one) {
                        if constexpr (requires { one.*member; })
                            return isThere(one.*member);
                        else
                            return false;
                    },
                    item);
            },
            [](const Ews::AnyItem &a, const Ews::AnyItem &b) {
                return std::visit(
                    [&b](const auto &one) {
                        const auto *other = std::get_if<std::decay_t<decltype(one)>>(&b);
                        if constexpr (requires { one.*member; })
                            return other && one.*member == other->*member;
                        else
                            return false;
                    },
                    a);
            },
            [](const Ews::AnyItem &from, Ews::AnyItem &to) {
                std::visit(
                    [&from](auto &out) {
                        const auto *in = std::get_if<std::decay_t<decltype(out)>>(&from);
                        if constexpr (requires { out.*member; })
                            if (in)
                                out.*member = in->*member;
                    },
                    to);
            },
            [](Ews::AnyItem &item) {
                std::visit(
                    [](auto &one) {
                        if constexpr (requires { one.*member; })
                            one.*member = std::decay_t<decltype(one.*member)>();
                    },
                    item);
            }};
}

constexpr int S = ItemProperty::Settable;
constexpr int D = ItemProperty::Default;
constexpr int B = ItemProperty::Bulky;
constexpr int R = ItemProperty::Required;
using I = Ews::Item;
using C = Ews::CalendarItem;
using M = Ews::Message;
using G = Ews::MeetingMessage;
using Q = Ews::MeetingRequest;
using A = Ews::MeetingResponse;

constexpr std::array allProperties{
    property<&I::parentFolderId>("item:ParentFolderId"_L1, 0),
    property<&I::itemClass>("item:ItemClass"_L1, S),
    property<&I::subject>("item:Subject"_L1, S | D),
    property<&I::sensitivity>("item:Sensitivity"_L1, S),
    property<&I::body>("item:Body"_L1, S | D | B),
    property<&I::attachments>("item:Attachments"_L1, D | B),
    property<&I::dateTimeReceived>("item:DateTimeReceived"_L1, 0),
    property<&I::size>("item:Size"_L1, 0),
    property<&I::categories>("item:Categories"_L1, S),
    property<&I::importance>("item:Importance"_L1, S),
    property<&I::isDraft>("item:IsDraft"_L1, 0),
    property<&I::dateTimeSent>("item:DateTimeSent"_L1, 0),
    property<&I::dateTimeCreated>("item:DateTimeCreated"_L1, 0),
    property<&I::reminderIsSet>("item:ReminderIsSet"_L1, S),
    property<&I::reminderMinutesBeforeStart>("item:ReminderMinutesBeforeStart"_L1, S),
    property<&I::displayCc>("item:DisplayCc"_L1, 0),
    property<&I::displayTo>("item:DisplayTo"_L1, 0),
    property<&I::hasAttachments>("item:HasAttachments"_L1, D),
    property<&I::culture>("item:Culture"_L1, S),
    property<&I::effectiveRights>("item:EffectiveRights"_L1, 0),
    property<&I::lastModifiedName>("item:LastModifiedName"_L1, 0),
    property<&I::lastModifiedTime>("item:LastModifiedTime"_L1, 0),
    property<&C::uid>("calendar:UID"_L1, 0),
    property<&C::recurrenceId>("calendar:RecurrenceId"_L1, 0),
    property<&C::start>("calendar:Start"_L1, S | D | R),
    property<&C::end>("calendar:End"_L1, S | D | R),
    property<&C::originalStart>("calendar:OriginalStart"_L1, 0),
    property<&C::isAllDayEvent>("calendar:IsAllDayEvent"_L1, S),
    property<&C::freeBusy>("calendar:LegacyFreeBusyStatus"_L1, S | D),
    property<&C::location>("calendar:Location"_L1, S | D),
    property<&C::isMeeting>("calendar:IsMeeting"_L1, 0),
    property<&C::isCancelled>("calendar:IsCancelled"_L1, 0),
    property<&C::isRecurring>("calendar:IsRecurring"_L1, 0),
    property<&C::meetingRequestWasSent>("calendar:MeetingRequestWasSent"_L1, 0),
    property<&C::isResponseRequested>("calendar:IsResponseRequested"_L1, S),
    property<&C::calendarItemType>("calendar:CalendarItemType"_L1, D),
    property<&C::myResponseType>("calendar:MyResponseType"_L1, 0),
    property<&C::organizer>("calendar:Organizer"_L1, D),
    property<&C::requiredAttendees>("calendar:RequiredAttendees"_L1, S | D | B),
    property<&C::optionalAttendees>("calendar:OptionalAttendees"_L1, S | D | B),
    property<&C::resources>("calendar:Resources"_L1, S | D | B),
    property<&C::appointmentReplyTime>("calendar:AppointmentReplyTime"_L1, 0),
    property<&C::appointmentSequenceNumber>("calendar:AppointmentSequenceNumber"_L1, 0),
    property<&C::appointmentState>("calendar:AppointmentState"_L1, 0),
    property<&C::recurrence>("calendar:Recurrence"_L1, S | B),
    property<&C::firstOccurrence>("calendar:FirstOccurrence"_L1, B),
    property<&C::lastOccurrence>("calendar:LastOccurrence"_L1, B),
    property<&C::modifiedOccurrences>("calendar:ModifiedOccurrences"_L1, B),
    property<&C::deletedOccurrences>("calendar:DeletedOccurrences"_L1, B),
    property<&C::meetingTimeZone>("calendar:MeetingTimeZone"_L1, S | B),
    property<&C::startTimeZone>("calendar:StartTimeZone"_L1, S),
    property<&C::endTimeZone>("calendar:EndTimeZone"_L1, S),
    property<&C::allowNewTimeProposal>("calendar:AllowNewTimeProposal"_L1, S),
    property<&M::sender>("message:Sender"_L1, D),
    property<&M::toRecipients>("message:ToRecipients"_L1, S | D | B),
    property<&M::ccRecipients>("message:CcRecipients"_L1, S | D | B),
    property<&M::bccRecipients>("message:BccRecipients"_L1, S | D | B),
    property<&M::from>("message:From"_L1, S | D),
    property<&M::internetMessageId>("message:InternetMessageId"_L1, 0),
    property<&M::isRead>("message:IsRead"_L1, S | D),
    property<&M::isResponseRequested>("message:IsResponseRequested"_L1, S),
    property<&M::receivedBy>("message:ReceivedBy"_L1, 0),
    property<&M::receivedRepresenting>("message:ReceivedRepresenting"_L1, 0),
    property<&G::associatedCalendarItemId>("meeting:AssociatedCalendarItemId"_L1, D),
    property<&G::isDelegated>("meeting:IsDelegated"_L1, D),
    property<&G::isOutOfDate>("meeting:IsOutOfDate"_L1, D),
    property<&G::hasBeenProcessed>("meeting:HasBeenProcessed"_L1, D),
    property<&G::responseType>("meeting:ResponseType"_L1, D),
    property<&G::uid>("calendar:UID"_L1, 0),
    property<&G::recurrenceId>("calendar:RecurrenceId"_L1, 0),
    property<&G::dateTimeStamp>("calendar:DateTimeStamp"_L1, 0),
    property<&Q::meetingRequestType>("meetingRequest:MeetingRequestType"_L1, D),
    property<&Q::intendedFreeBusy>("meetingRequest:IntendedFreeBusyStatus"_L1, D),
    property<&Q::start>("calendar:Start"_L1, D),
    property<&Q::end>("calendar:End"_L1, D),
    property<&Q::isAllDayEvent>("calendar:IsAllDayEvent"_L1, 0),
    property<&Q::freeBusy>("calendar:LegacyFreeBusyStatus"_L1, 0),
    property<&Q::location>("calendar:Location"_L1, D),
    property<&Q::isMeeting>("calendar:IsMeeting"_L1, 0),
    property<&Q::isCancelled>("calendar:IsCancelled"_L1, 0),
    property<&Q::isRecurring>("calendar:IsRecurring"_L1, 0),
    property<&Q::calendarItemType>("calendar:CalendarItemType"_L1, D),
    property<&Q::myResponseType>("calendar:MyResponseType"_L1, 0),
    property<&Q::organizer>("calendar:Organizer"_L1, D),
    property<&Q::requiredAttendees>("calendar:RequiredAttendees"_L1, D | B),
    property<&Q::optionalAttendees>("calendar:OptionalAttendees"_L1, D | B),
    property<&Q::resources>("calendar:Resources"_L1, D | B),
    property<&Q::appointmentSequenceNumber>("calendar:AppointmentSequenceNumber"_L1, 0),
    property<&Q::appointmentState>("calendar:AppointmentState"_L1, 0),
    property<&Q::recurrence>("calendar:Recurrence"_L1, B),
    property<&Q::startTimeZone>("calendar:StartTimeZone"_L1, 0),
    property<&Q::endTimeZone>("calendar:EndTimeZone"_L1, 0),
    property<&Q::allowNewTimeProposal>("calendar:AllowNewTimeProposal"_L1, 0),
    property<&A::start>("calendar:Start"_L1, D),
    property<&A::end>("calendar:End"_L1, D),
    property<&A::location>("calendar:Location"_L1, D),
    property<&A::proposedStart>("meeting:ProposedStart"_L1, D),
    property<&A::proposedEnd>("meeting:ProposedEnd"_L1, D),
};

} // namespace

std::span<const ItemProperty> itemProperties()
{
    return allProperties;
}

QList<const ItemProperty *> itemProperties(QStringView path)
{
    QList<const ItemProperty *> named;
    for (const ItemProperty &one : allProperties)
        if (path == one.path)
            named.append(&one);
    return named;
}

bool sameProperty(const Ews::ExtendedFieldUri &a, const Ews::ExtendedFieldUri &b)
{
    return a.propertySetId.compare(b.propertySetId, Qt::CaseInsensitive) == 0 &&
           a.distinguishedPropertySetId == b.distinguishedPropertySetId &&
           a.propertyTag.compare(b.propertyTag, Qt::CaseInsensitive) == 0 &&
           a.propertyName == b.propertyName && a.propertyId == b.propertyId &&
           a.propertyType == b.propertyType;
}

} // namespace Sandbox
