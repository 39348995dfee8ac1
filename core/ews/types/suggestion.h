// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times that suit those who are to meet.
#pragma once

#include "ews/types/freebusy.h"

namespace Ews {

/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/suggestionsviewoptions
struct SuggestionsViewOptions
{
    std::optional<int> goodThreshold{}; ///< Per cent of the attendees, 0–50; absent: 25.
    std::optional<int> resultsByDay{};  ///< 0–48; absent: 10.
    /// Those outside working hours. The documentation requires it, the schema does not.
    std::optional<int> nonWorkResultsByDay = 0;
    std::optional<int> meetingDuration{}; ///< Minutes, 30–1440; absent: 60.
    std::optional<SuggestionQuality> minimumQuality{};
    TimeWindow window;                            ///< From midnight to midnight, without offsets.
    std::optional<DateTime> currentMeetingTime{}; ///< Of a meeting that is to be moved, …
    QString globalObjectId{};                     ///< … which is no conflict with itself.

    bool operator==(const SuggestionsViewOptions &) const = default;

    static constexpr auto elements()
    {
        using O = SuggestionsViewOptions;
        return Elements(Element("GoodThreshold"_L1, &O::goodThreshold),
                        Element("MaximumResultsByDay"_L1, &O::resultsByDay),
                        Element("MaximumNonWorkHourResultsByDay"_L1, &O::nonWorkResultsByDay),
                        Element("MeetingDurationInMinutes"_L1, &O::meetingDuration),
                        Element("MinimumSuggestionQuality"_L1, &O::minimumQuality),
                        Element("DetailedSuggestionsWindow"_L1, &O::window),
                        Element("CurrentMeetingTime"_L1, &O::currentMeetingTime),
                        Element("GlobalObjectId"_L1, &O::globalObjectId));
    }
};

/// Nobody whom the server knows.
struct UnknownAttendeeConflictData
{
    static constexpr auto element = "UnknownAttendeeConflictData"_L1;
    bool operator==(const UnknownAttendeeConflictData &) const = default;
    static constexpr auto elements() { return Elements(); }
};

struct IndividualAttendeeConflictData
{
    static constexpr auto element = "IndividualAttendeeConflictData"_L1;
    LegacyFreeBusy busyType = LegacyFreeBusy::NoData;
    bool operator==(const IndividualAttendeeConflictData &) const = default;
    static constexpr auto elements()
    {
        return Elements(Element("BusyType"_L1, &IndividualAttendeeConflictData::busyType));
    }
};

/// A group with more members than the server looks at.
struct TooBigGroupAttendeeConflictData
{
    static constexpr auto element = "TooBigGroupAttendeeConflictData"_L1;
    bool operator==(const TooBigGroupAttendeeConflictData &) const = default;
    static constexpr auto elements() { return Elements(); }
};

struct GroupAttendeeConflictData
{
    static constexpr auto element = "GroupAttendeeConflictData"_L1;
    int members = 0;
    int available = 0;
    int withConflict = 0;
    int withNoData = 0;
    bool operator==(const GroupAttendeeConflictData &) const = default;
    static constexpr auto elements()
    {
        using G = GroupAttendeeConflictData;
        return Elements(Element("NumberOfMembers"_L1, &G::members),
                        Element("NumberOfMembersAvailable"_L1, &G::available),
                        Element("NumberOfMembersWithConflict"_L1, &G::withConflict),
                        Element("NumberOfMembersWithNoData"_L1, &G::withNoData));
    }
};

using AttendeeConflictData =
    std::variant<UnknownAttendeeConflictData, IndividualAttendeeConflictData,
                 TooBigGroupAttendeeConflictData, GroupAttendeeConflictData>;

/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/suggestion
struct Suggestion
{
    DateTime meetingTime; ///< Its begin.
    bool isWorkTime = false;
    SuggestionQuality quality = SuggestionQuality::Poor;
    QList<AttendeeConflictData> conflicts; ///< In the order of the request's mailboxes.

    bool operator==(const Suggestion &) const = default;

    static constexpr auto elements()
    {
        using S = Suggestion;
        return Elements(Element("MeetingTime"_L1, &S::meetingTime),
                        Element("IsWorkTime"_L1, &S::isWorkTime),
                        Element("SuggestionQuality"_L1, &S::quality),
                        Choices("AttendeeConflictDataArray"_L1, &S::conflicts));
    }
};

struct SuggestionDayResult
{
    DateTime date; ///< Its midnight.
    SuggestionQuality dayQuality = SuggestionQuality::Poor;
    QList<Suggestion> suggestions; ///< The best first.

    bool operator==(const SuggestionDayResult &) const = default;

    static constexpr auto elements()
    {
        using R = SuggestionDayResult;
        return Elements(Element("Date"_L1, &R::date), Element("DayQuality"_L1, &R::dayQuality),
                        List("SuggestionArray"_L1, "Suggestion"_L1, &R::suggestions));
    }
};

} // namespace Ews
