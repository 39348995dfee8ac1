// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When somebody is free: what is asked for, and what a calendar shows of it.
#pragma once

#include "ews/types/datetime.h"
#include "ews/types/recurrence.h"
#include "ews/types/timezone.h"

namespace Ews {

/// Whose calendar is looked at.
struct EmailAddress
{
    QString name{};
    QString address;
    QString routingType{}; ///< Absent: "SMTP".

    bool operator==(const EmailAddress &) const = default;

    static constexpr auto elements()
    {
        return Elements(Element("Name"_L1, &EmailAddress::name),
                        Required("Address"_L1, &EmailAddress::address),
                        Element("RoutingType"_L1, &EmailAddress::routingType));
    }
};

/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/mailboxdata
struct MailboxData
{
    EmailAddress email;
    MeetingAttendeeType attendeeType = MeetingAttendeeType::Required;
    std::optional<bool> excludeConflicts{}; ///< Suggest no times at which this one is not free.

    bool operator==(const MailboxData &) const = default;

    static constexpr auto elements()
    {
        return Elements(Element("Email"_L1, &MailboxData::email),
                        Element("AttendeeType"_L1, &MailboxData::attendeeType),
                        Element("ExcludeConflicts"_L1, &MailboxData::excludeConflicts));
    }
};

/// From a time to another; without offsets they are of the request's zone.
struct TimeWindow
{
    DateTime startTime;
    DateTime endTime;

    bool operator==(const TimeWindow &) const = default;

    static constexpr auto elements()
    {
        return Elements(Element("StartTime"_L1, &TimeWindow::startTime),
                        Element("EndTime"_L1, &TimeWindow::endTime));
    }
};

/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/freebusyviewoptions
struct FreeBusyViewOptions
{
    TimeWindow timeWindow;                  ///< At most 42 days.
    std::optional<int> mergedInterval{};    ///< Minutes of a digit, 5–1440; absent: 30.
    std::optional<FreeBusyViewType> view{}; ///< The most that is wanted. Not None.

    bool operator==(const FreeBusyViewOptions &) const = default;

    static constexpr auto elements()
    {
        using O = FreeBusyViewOptions;
        return Elements(Element("TimeWindow"_L1, &O::timeWindow),
                        Element("MergedFreeBusyIntervalInMinutes"_L1, &O::mergedInterval),
                        Element("RequestedView"_L1, &O::view));
    }
};

/// What those may know who may see details.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/calendareventdetails
struct CalendarEventDetails
{
    QString id; ///< A HexEntryId, which ConvertId makes an ItemId's of.
    QString subject;
    QString location;
    bool isMeeting = false;
    bool isRecurring = false;
    bool isException = false;
    bool isReminderSet = false;
    bool isPrivate = false;

    bool operator==(const CalendarEventDetails &) const = default;

    static constexpr auto elements()
    {
        using D = CalendarEventDetails;
        return Elements(
            Element("ID"_L1, &D::id), Element("Subject"_L1, &D::subject),
            Element("Location"_L1, &D::location), Element("IsMeeting"_L1, &D::isMeeting),
            Element("IsRecurring"_L1, &D::isRecurring), Element("IsException"_L1, &D::isException),
            Element("IsReminderSet"_L1, &D::isReminderSet), Element("IsPrivate"_L1, &D::isPrivate));
    }
};

struct CalendarEvent
{
    DateTime startTime; ///< Without an offset: of the request's zone.
    DateTime endTime;
    LegacyFreeBusy busyType = LegacyFreeBusy::NoData;
    std::optional<CalendarEventDetails> details{};

    bool operator==(const CalendarEvent &) const = default;

    static constexpr auto elements()
    {
        using E = CalendarEvent;
        return Elements(Element("StartTime"_L1, &E::startTime), Element("EndTime"_L1, &E::endTime),
                        Element("BusyType"_L1, &E::busyType),
                        Element("CalendarEventDetails"_L1, &E::details));
    }
};

/// From a minute of a day to another, on some days of the week.
struct WorkingPeriod
{
    DaysOfWeek daysOfWeek;
    int startTime = 0; ///< Minutes after midnight, 0–1440.
    int endTime = 0;

    bool operator==(const WorkingPeriod &) const = default;

    static constexpr auto elements()
    {
        using P = WorkingPeriod;
        return Elements(Element("DayOfWeek"_L1, &P::daysOfWeek),
                        Element("StartTimeInMinutes"_L1, &P::startTime),
                        Element("EndTimeInMinutes"_L1, &P::endTime));
    }
};

/// When somebody works, by the clocks of the own zone.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/workinghours-ex15websvcsotherref
struct WorkingHours
{
    SerializableTimeZone timeZone;
    QList<WorkingPeriod> periods;

    bool operator==(const WorkingHours &) const = default;

    static constexpr auto elements()
    {
        return Elements(Element("TimeZone"_L1, &WorkingHours::timeZone),
                        List("WorkingPeriodArray"_L1, "WorkingPeriod"_L1, &WorkingHours::periods));
    }
};

/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/freebusyview
struct FreeBusyView
{
    /// What the caller was shown, which may be less than what was asked for.
    FreeBusyViewType type = FreeBusyViewType::None;
    /// A digit an interval: 0 free, 1 tentative, 2 busy, 3 out of office; servers differ in those
    /// above, for which the events have words.
    QString mergedFreeBusy{};
    QList<CalendarEvent> events{};
    std::optional<WorkingHours> workingHours{};

    bool operator==(const FreeBusyView &) const = default;

    static constexpr auto elements()
    {
        using V = FreeBusyView;
        return Elements(Element("FreeBusyViewType"_L1, &V::type),
                        Element("MergedFreeBusy"_L1, &V::mergedFreeBusy),
                        List("CalendarEventArray"_L1, "CalendarEvent"_L1, &V::events),
                        Element("WorkingHours"_L1, &V::workingHours));
    }
};

} // namespace Ews
