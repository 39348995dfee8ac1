// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/attendee.h"
#include "ews/types/item.h"
#include "ews/types/recurrence.h"
#include "ews/types/timezone.h"

namespace Ews {

/// An occurrence that differs from its series, or the first or last one.
struct OccurrenceInfo
{
    ItemId itemId;
    DateTime start;
    DateTime end;
    DateTime originalStart;

    bool operator==(const OccurrenceInfo &) const = default;

    static constexpr auto elements()
    {
        using O = OccurrenceInfo;
        return Elements(Element("ItemId"_L1, &O::itemId), Element("Start"_L1, &O::start),
                        Element("End"_L1, &O::end), Element("OriginalStart"_L1, &O::originalStart));
    }
};

struct DeletedOccurrenceInfo
{
    DateTime start;

    bool operator==(const DeletedOccurrenceInfo &) const = default;

    static constexpr auto elements()
    {
        return Elements(Element("Start"_L1, &DeletedOccurrenceInfo::start));
    }
};

/// An appointment or a meeting; a meeting is one with attendees.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/calendaritem
struct CalendarItem : Item
{
    static constexpr auto element = "CalendarItem"_L1;

    QString uid;
    std::optional<DateTime> recurrenceId;
    std::optional<DateTime> start;
    std::optional<DateTime> end;
    std::optional<DateTime> originalStart;
    std::optional<bool> isAllDayEvent;
    std::optional<LegacyFreeBusy> freeBusy; ///< LegacyFreeBusyStatus: "Show as".
    QString location;
    std::optional<bool> isMeeting;
    std::optional<bool> isCancelled;
    std::optional<bool> isRecurring; ///< Also of occurrences.
    std::optional<bool> meetingRequestWasSent;
    std::optional<bool> isResponseRequested;
    std::optional<CalendarItemType> calendarItemType;
    std::optional<ResponseType> myResponseType; ///< Organizer: it is the mailbox's own meeting.
    std::optional<SingleRecipient> organizer;
    QList<Attendee> requiredAttendees;
    QList<Attendee> optionalAttendees;
    QList<Attendee> resources; ///< Rooms and equipment.
    std::optional<DateTime> appointmentReplyTime;
    std::optional<int> appointmentSequenceNumber;
    std::optional<int> appointmentState; ///< 1 meeting, 2 received, 4 cancelled, added together.
    std::optional<Recurrence> recurrence;
    std::optional<OccurrenceInfo> firstOccurrence;
    std::optional<OccurrenceInfo> lastOccurrence;
    QList<OccurrenceInfo> modifiedOccurrences;
    QList<DeletedOccurrenceInfo> deletedOccurrences;
    std::optional<MeetingTimeZone> meetingTimeZone;
    std::optional<TimeZoneDefinition> startTimeZone;
    std::optional<TimeZoneDefinition> endTimeZone;
    std::optional<bool> allowNewTimeProposal;

    bool operator==(const CalendarItem &) const = default;

private:
    static constexpr auto timeElements()
    {
        using C = CalendarItem;
        return Elements(
            Element("UID"_L1, &C::uid), Element("RecurrenceId"_L1, &C::recurrenceId),
            Skipped<C>("DateTimeStamp"_L1), Element("Start"_L1, &C::start),
            Element("End"_L1, &C::end), Element("OriginalStart"_L1, &C::originalStart),
            Element("IsAllDayEvent"_L1, &C::isAllDayEvent),
            Element("LegacyFreeBusyStatus"_L1, &C::freeBusy), Element("Location"_L1, &C::location),
            Skipped<C>("When"_L1), Element("IsMeeting"_L1, &C::isMeeting),
            Element("IsCancelled"_L1, &C::isCancelled), Element("IsRecurring"_L1, &C::isRecurring),
            Element("MeetingRequestWasSent"_L1, &C::meetingRequestWasSent),
            Element("IsResponseRequested"_L1, &C::isResponseRequested),
            Element("CalendarItemType"_L1, &C::calendarItemType));
    }
    static constexpr auto meetingElements()
    {
        using C = CalendarItem;
        return Elements(Element("MyResponseType"_L1, &C::myResponseType),
                        Element("Organizer"_L1, &C::organizer),
                        List("RequiredAttendees"_L1, "Attendee"_L1, &C::requiredAttendees),
                        List("OptionalAttendees"_L1, "Attendee"_L1, &C::optionalAttendees),
                        List("Resources"_L1, "Attendee"_L1, &C::resources),
                        Skipped<C>("InboxReminders"_L1), Skipped<C>("ConflictingMeetingCount"_L1),
                        Skipped<C>("AdjacentMeetingCount"_L1), Skipped<C>("ConflictingMeetings"_L1),
                        Skipped<C>("AdjacentMeetings"_L1), Skipped<C>("Duration"_L1),
                        Skipped<C>("TimeZone"_L1),
                        Element("AppointmentReplyTime"_L1, &C::appointmentReplyTime),
                        Element("AppointmentSequenceNumber"_L1, &C::appointmentSequenceNumber),
                        Element("AppointmentState"_L1, &C::appointmentState));
    }
    static constexpr auto seriesElements()
    {
        using C = CalendarItem;
        return Elements(
            Element("Recurrence"_L1, &C::recurrence),
            Element("FirstOccurrence"_L1, &C::firstOccurrence),
            Element("LastOccurrence"_L1, &C::lastOccurrence),
            List("ModifiedOccurrences"_L1, "Occurrence"_L1, &C::modifiedOccurrences),
            List("DeletedOccurrences"_L1, "DeletedOccurrence"_L1, &C::deletedOccurrences),
            Element("MeetingTimeZone"_L1, &C::meetingTimeZone),
            Element("StartTimeZone"_L1, &C::startTimeZone),
            Element("EndTimeZone"_L1, &C::endTimeZone), Skipped<C>("ConferenceType"_L1),
            Element("AllowNewTimeProposal"_L1, &C::allowNewTimeProposal),
            Skipped<C>("IsOnlineMeeting"_L1), Skipped<C>("MeetingWorkspaceUrl"_L1),
            Skipped<C>("NetShowUrl"_L1), Skipped<C>("EnhancedLocation"_L1),
            Skipped<C>("StartWallClock"_L1), Skipped<C>("EndWallClock"_L1),
            Skipped<C>("StartTimeZoneId"_L1), Skipped<C>("EndTimeZoneId"_L1),
            Skipped<C>("IntendedFreeBusyStatus"_L1), Skipped<C>("JoinOnlineMeetingUrl"_L1),
            Skipped<C>("OnlineMeetingSettings"_L1), Skipped<C>("IsOrganizer"_L1),
            Skipped<C>("CalendarActivityData"_L1), Skipped<C>("DoNotForwardMeeting"_L1));
    }

public:
    static constexpr auto elements()
    {
        return joined(Item::elements(), timeElements(), meetingElements(), seriesElements());
    }
};

} // namespace Ews
