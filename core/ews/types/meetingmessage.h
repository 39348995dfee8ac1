// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/message.h"
#include "ews/types/recurrence.h"
#include "ews/types/timezone.h"

namespace Ews {

/// What requests, responses and cancellations of meetings have in common.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/meetingmessage
struct MeetingMessage : Message
{
    static constexpr auto element = "MeetingMessage"_L1;

    std::optional<ItemId> associatedCalendarItemId;
    std::optional<bool> isDelegated; ///< It came to a delegate.
    std::optional<bool> isOutOfDate; ///< A later one replaced it.
    std::optional<bool> hasBeenProcessed;
    std::optional<ResponseType> responseType; ///< Of a response: the answer.
    QString uid;
    std::optional<DateTime> recurrenceId;
    std::optional<DateTime> dateTimeStamp;

    bool operator==(const MeetingMessage &) const = default;

    static constexpr auto elements()
    {
        using M = MeetingMessage;
        return joined(
            Message::elements(),
            Elements(Element("AssociatedCalendarItemId"_L1, &M::associatedCalendarItemId),
                     Element("IsDelegated"_L1, &M::isDelegated),
                     Element("IsOutOfDate"_L1, &M::isOutOfDate),
                     Element("HasBeenProcessed"_L1, &M::hasBeenProcessed),
                     Element("ResponseType"_L1, &M::responseType), Element("UID"_L1, &M::uid),
                     Element("RecurrenceId"_L1, &M::recurrenceId),
                     Element("DateTimeStamp"_L1, &M::dateTimeStamp), Skipped<M>("IsOrganizer"_L1)));
    }
};

/// An invitation or an update of one.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/meetingrequest
struct MeetingRequest : MeetingMessage
{
    static constexpr auto element = "MeetingRequest"_L1;

    std::optional<MeetingRequestType> meetingRequestType;
    std::optional<LegacyFreeBusy> intendedFreeBusy;
    std::optional<DateTime> start;
    std::optional<DateTime> end;
    std::optional<bool> isAllDayEvent;
    std::optional<LegacyFreeBusy> freeBusy;
    QString location;
    std::optional<bool> isMeeting;
    std::optional<bool> isCancelled;
    std::optional<bool> isRecurring;
    std::optional<CalendarItemType> calendarItemType;
    std::optional<ResponseType> myResponseType;
    std::optional<SingleRecipient> organizer;
    QList<Attendee> requiredAttendees;
    QList<Attendee> optionalAttendees;
    QList<Attendee> resources;
    std::optional<int> appointmentSequenceNumber;
    std::optional<int> appointmentState;
    std::optional<Recurrence> recurrence;
    std::optional<MeetingTimeZone> meetingTimeZone;
    std::optional<TimeZoneDefinition> startTimeZone;
    std::optional<TimeZoneDefinition> endTimeZone;
    std::optional<bool> allowNewTimeProposal;

    bool operator==(const MeetingRequest &) const = default;

private:
    static constexpr auto meetingElements()
    {
        using M = MeetingRequest;
        return Elements(
            Element("MeetingRequestType"_L1, &M::meetingRequestType),
            Element("IntendedFreeBusyStatus"_L1, &M::intendedFreeBusy),
            Element("Start"_L1, &M::start), Element("End"_L1, &M::end),
            Skipped<M>("OriginalStart"_L1), Element("IsAllDayEvent"_L1, &M::isAllDayEvent),
            Element("LegacyFreeBusyStatus"_L1, &M::freeBusy), Element("Location"_L1, &M::location),
            Skipped<M>("When"_L1), Element("IsMeeting"_L1, &M::isMeeting),
            Element("IsCancelled"_L1, &M::isCancelled), Element("IsRecurring"_L1, &M::isRecurring),
            Skipped<M>("MeetingRequestWasSent"_L1),
            Element("CalendarItemType"_L1, &M::calendarItemType),
            Element("MyResponseType"_L1, &M::myResponseType),
            Element("Organizer"_L1, &M::organizer),
            List("RequiredAttendees"_L1, "Attendee"_L1, &M::requiredAttendees),
            List("OptionalAttendees"_L1, "Attendee"_L1, &M::optionalAttendees),
            List("Resources"_L1, "Attendee"_L1, &M::resources),
            Skipped<M>("ConflictingMeetingCount"_L1), Skipped<M>("AdjacentMeetingCount"_L1),
            Skipped<M>("ConflictingMeetings"_L1), Skipped<M>("AdjacentMeetings"_L1),
            Skipped<M>("Duration"_L1), Skipped<M>("TimeZone"_L1),
            Skipped<M>("AppointmentReplyTime"_L1));
    }
    static constexpr auto seriesElements()
    {
        using M = MeetingRequest;
        return Elements(Element("AppointmentSequenceNumber"_L1, &M::appointmentSequenceNumber),
                        Element("AppointmentState"_L1, &M::appointmentState),
                        Element("Recurrence"_L1, &M::recurrence), Skipped<M>("FirstOccurrence"_L1),
                        Skipped<M>("LastOccurrence"_L1), Skipped<M>("ModifiedOccurrences"_L1),
                        Skipped<M>("DeletedOccurrences"_L1),
                        Element("MeetingTimeZone"_L1, &M::meetingTimeZone),
                        Element("StartTimeZone"_L1, &M::startTimeZone),
                        Element("EndTimeZone"_L1, &M::endTimeZone), Skipped<M>("ConferenceType"_L1),
                        Element("AllowNewTimeProposal"_L1, &M::allowNewTimeProposal),
                        Skipped<M>("IsOnlineMeeting"_L1), Skipped<M>("MeetingWorkspaceUrl"_L1),
                        Skipped<M>("NetShowUrl"_L1), Skipped<M>("EnhancedLocation"_L1),
                        Skipped<M>("ChangeHighlights"_L1), Skipped<M>("StartWallClock"_L1),
                        Skipped<M>("EndWallClock"_L1), Skipped<M>("StartTimeZoneId"_L1),
                        Skipped<M>("EndTimeZoneId"_L1), Skipped<M>("DoNotForwardMeeting"_L1));
    }

public:
    static constexpr auto elements()
    {
        return joined(MeetingMessage::elements(), meetingElements(), seriesElements());
    }
};

/// An attendee's answer.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/meetingresponse
struct MeetingResponse : MeetingMessage
{
    static constexpr auto element = "MeetingResponse"_L1;

    std::optional<DateTime> start; ///< From Exchange2013 on, as all of these.
    std::optional<DateTime> end;
    QString location;
    std::optional<DateTime> proposedStart;
    std::optional<DateTime> proposedEnd;

    bool operator==(const MeetingResponse &) const = default;

    static constexpr auto elements()
    {
        using M = MeetingResponse;
        return joined(MeetingMessage::elements(),
                      Elements(Element("Start"_L1, &M::start), Element("End"_L1, &M::end),
                               Element("Location"_L1, &M::location), Skipped<M>("Recurrence"_L1),
                               Skipped<M>("CalendarItemType"_L1),
                               Element("ProposedStart"_L1, &M::proposedStart),
                               Element("ProposedEnd"_L1, &M::proposedEnd),
                               Skipped<M>("EnhancedLocation"_L1)));
    }
};

/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/meetingcancellation
struct MeetingCancellation : MeetingMessage
{
    static constexpr auto element = "MeetingCancellation"_L1;

    std::optional<DateTime> start; ///< From Exchange2013 on, as all of these.
    std::optional<DateTime> end;
    QString location;

    bool operator==(const MeetingCancellation &) const = default;

    static constexpr auto elements()
    {
        using M = MeetingCancellation;
        return joined(MeetingMessage::elements(),
                      Elements(Element("Start"_L1, &M::start), Element("End"_L1, &M::end),
                               Element("Location"_L1, &M::location), Skipped<M>("Recurrence"_L1),
                               Skipped<M>("CalendarItemType"_L1), Skipped<M>("EnhancedLocation"_L1),
                               Skipped<M>("DoNotForwardMeeting"_L1)));
    }
};

} // namespace Ews
