// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/suggestions.h"

#include "sandbox/workinghours.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;
using Ews::LegacyFreeBusy;
using Ews::MeetingAttendeeType;
using Ews::SuggestionQuality;

namespace {

constexpr int stepSeconds = 30 * 60;
constexpr int maximumSuggestionDays = 42;

/// What does not change from one time to the next.
struct Attendee
{
    const Invited *invited;
    QList<QList<CalendarTime>> calendars; ///< Those whose times may be seen, for the whole window.
};

struct Candidate
{
    Ews::Suggestion suggestion;
    int conflicts = 0; ///< Of everybody, those asked as optional included.
};

/// What a search wants, with what is left out filled in.
struct Search
{
    Call &call;
    const Series::WallClock &clock;
    const Ews::SuggestionsViewOptions &options;
    WorkTimes workTimes;
    QList<Attendee> attendees;

    int duration() const { return options.meetingDuration.value_or(60) * 60; }
    std::optional<Candidate> at(const QDateTime &start) const;
    Ews::SuggestionDayResult day(QDate date) const;
};

bool isConflict(LegacyFreeBusy status)
{
    return status == LegacyFreeBusy::Tentative || status == LegacyFreeBusy::Busy ||
           status == LegacyFreeBusy::OOF;
}

bool isRoom(const Attendee &attendee)
{
    const auto type = attendee.invited->wanted.attendeeType;
    return type == MeetingAttendeeType::Room || type == MeetingAttendeeType::Resource;
}

/// Who is asked, who of them has something else, and what the answer says of it.
struct Conflicts
{
    int asked = 1;
    int found = 0;
    Ews::AttendeeConflictData data{};
};

Conflicts conflictsOf(const Attendee &attendee, const QDateTime &from, const QDateTime &to,
                      Ews::ServerVersion version)
{
    const Ews::Result<Party> &party = attendee.invited->party;
    if (!party && party.error().code == "ErrorMailRecipientNotFound"_L1)
        return {.data = Ews::UnknownAttendeeConflictData{}};
    if (!party && party.error().code == "ErrorFreeBusyDLLimitReached"_L1)
        return {.data = Ews::TooBigGroupAttendeeConflictData{}};
    if (!party)
        return {.data = Ews::IndividualAttendeeConflictData{LegacyFreeBusy::NoData}};
    int found = 0;
    LegacyFreeBusy status = LegacyFreeBusy::Free;
    for (const auto &events : attendee.calendars) {
        status = statusBetween(events, from, to, version);
        found += isConflict(status);
    }
    if (!party->isGroup())
        return {.found = found, .data = Ews::IndividualAttendeeConflictData{status}};
    const int known = int(party->calendars.size());
    return {.asked = known + party->withoutData,
            .found = found,
            .data = Ews::GroupAttendeeConflictData{.members = known + party->withoutData,
                                                   .available = known - found,
                                                   .withConflict = found,
                                                   .withNoData = party->withoutData}};
}

SuggestionQuality qualityOf(int asked, int withConflict, int goodThreshold)
{
    if (withConflict == 0)
        return SuggestionQuality::Excellent;
    if (withConflict * 100 <= goodThreshold * asked)
        return SuggestionQuality::Good;
    return withConflict * 2 <= asked ? SuggestionQuality::Fair : SuggestionQuality::Poor;
}

std::optional<Candidate> Search::at(const QDateTime &start) const
{
    const QDateTime end = start.addSecs(duration());
    Candidate candidate;
    int asked = 0;
    int withConflict = 0;
    int rooms = 0;
    int freeRooms = 0;
    for (const Attendee &attendee : attendees) {
        const auto &wanted = attendee.invited->wanted;
        const Conflicts one = conflictsOf(attendee, start, end, call.version);
        if (wanted.excludeConflicts.value_or(false) && one.found > 0)
            return std::nullopt;
        candidate.suggestion.conflicts.append(one.data);
        if (isRoom(attendee)) {
            ++rooms;
            freeRooms += one.found == 0 && attendee.invited->party.has_value();
            continue;
        }
        candidate.conflicts += one.found;
        if (wanted.attendeeType == MeetingAttendeeType::Optional)
            continue;
        asked += one.asked;
        withConflict += one.found;
    }
    auto quality = qualityOf(asked, withConflict, options.goodThreshold.value_or(25));
    if (rooms > 0 && freeRooms == 0)
        quality = qMax(quality, SuggestionQuality::Fair);
    if (quality > options.minimumQuality.value_or(SuggestionQuality::Fair))
        return std::nullopt;
    candidate.suggestion.meetingTime = clock.at(start);
    candidate.suggestion.isWorkTime = isWorkTime(workTimes, start, end);
    candidate.suggestion.quality = quality;
    return candidate;
}

Ews::SuggestionDayResult Search::day(QDate date) const
{
    Ews::SuggestionDayResult result{.date = {date, QTime(0, 0), {}}};
    QList<Candidate> candidates;
    const QDateTime end = clock.instant({date.addDays(1), QTime(0, 0), {}});
    for (QDateTime start = clock.instant(result.date); start < end;
         start = start.addSecs(stepSeconds))
        if (auto candidate = at(start))
            candidates.append(*candidate);
    std::ranges::stable_sort(candidates, {}, [](const Candidate &one) {
        return std::tuple(one.suggestion.quality, !one.suggestion.isWorkTime, one.conflicts);
    });
    int atWork = options.resultsByDay.value_or(10);
    int outside = options.nonWorkResultsByDay.value_or(0);
    for (const Candidate &candidate : std::as_const(candidates)) {
        int &left = candidate.suggestion.isWorkTime ? atWork : outside;
        if (left-- > 0)
            result.suggestions.append(candidate.suggestion);
    }
    if (!result.suggestions.isEmpty())
        result.dayQuality = result.suggestions.first().quality;
    return result;
}

/// Midnights, as the schema's documentation wants them; the codes are a guess for the rest.
std::optional<QString> problemOf(const Ews::SuggestionsViewOptions &options, const QDateTime &from,
                                 const QDateTime &to)
{
    const auto outside = [](const std::optional<int> &value, int least, int most) {
        return value && (*value < least || *value > most);
    };
    const QTime midnight(0, 0);
    if (from >= to || options.window.startTime.time != midnight ||
        options.window.endTime.time != midnight)
        return u"ErrorInvalidTimeInterval"_s;
    if (options.window.startTime.date.daysTo(options.window.endTime.date) > maximumSuggestionDays)
        return u"ErrorTimeIntervalTooBig"_s;
    if (outside(options.goodThreshold, 0, 50) || outside(options.resultsByDay, 0, 48) ||
        outside(options.nonWorkResultsByDay, 0, 48) || outside(options.meetingDuration, 30, 1440))
        return u"ErrorInvalidArgument"_s;
    return std::nullopt;
}

/// Of the organizer, whose day it is to fit in; else of who asks.
WorkTimes workTimesFor(Call &call, const QList<Invited> &invited)
{
    for (const Invited &one : invited)
        if (one.wanted.attendeeType == MeetingAttendeeType::Organizer && one.party &&
            !one.party->isGroup())
            return one.party->calendars.first()->workTimes;
    const Mailbox *own = call.state.organisation.mailbox(call.caller->sid);
    return own ? own->workTimes : WorkTimes();
}

} // namespace

Ews::Result<Ews::Suggestions> suggest(Call &call, const Ews::SuggestionsViewOptions &options,
                                      const QList<Invited> &invited, const Series::WallClock &clock)
{
    const QDateTime from = clock.instant(options.window.startTime);
    const QDateTime to = clock.instant(options.window.endTime);
    if (const auto problem = problemOf(options, from, to))
        return std::unexpected(refused(*problem));
    Search search{call, clock, options, workTimesFor(call, invited), {}};
    // A meeting that is to be moved does not stand in its own way.
    const auto isMoved = [&options](const CalendarTime &event) {
        return !options.globalObjectId.isEmpty() &&
               event.entry().uid.compare(options.globalObjectId, Qt::CaseInsensitive) == 0;
    };
    for (const Invited &one : invited) {
        Attendee attendee{.invited = &one, .calendars = {}};
        for (const Mailbox *mailbox : one.party ? one.party->calendars : QList<const Mailbox *>()) {
            auto events = eventsBetween(*mailbox, from, to.addSecs(search.duration()));
            events.removeIf(isMoved);
            attendee.calendars.append(events);
        }
        search.attendees.append(attendee);
    }
    Ews::Suggestions suggestions;
    const QDate last = options.window.endTime.date;
    for (QDate date = options.window.startTime.date; date < last; date = date.addDays(1))
        suggestions.days.append(search.day(date));
    return suggestions;
}

} // namespace Sandbox
