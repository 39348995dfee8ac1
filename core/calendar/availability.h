// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When people and rooms are free, and which times suit all of them.
#pragma once

#include "ews/client.h"
#include "ews/operations/getuseravailability.h"

#include <QTimeZone>

namespace OnBehalf {

/// A time in a calendar that is taken, as far as the caller may see.
struct BusyTime
{
    QDateTime start; ///< UTC.
    QDateTime end;
    Ews::LegacyFreeBusy type = Ews::LegacyFreeBusy::Busy;
    QString subject{}; ///< Empty where the caller may not see it.
    QString location{};
    bool isPrivate = false;

    bool operator==(const BusyTime &) const = default;
};

/// When somebody works, by the clocks of the own zone.
struct WorkTimes
{
    QTimeZone zone;
    QString windowsZone; ///< Its Windows id.
    QList<Ews::WorkingPeriod> periods;

    bool operator==(const WorkTimes &) const = default;

    /// Whether all of the time from \a start to \a end is within working hours.
    bool cover(const QDateTime &start, const QDateTime &end) const;
};

/// What a calendar shows of somebody.
struct Availability
{
    QString address;
    QList<BusyTime> busy; ///< By their start.
    std::optional<WorkTimes> workTimes;
    bool hasDetails = false; ///< Subjects and places are shown too.
    /// Why nothing is known: ErrorMailRecipientNotFound, ErrorNoFreeBusyAccess …
    std::optional<Ews::Error> error;

    bool operator==(const Availability &) const = default;

    /// The most that is taken of the time between: Free where nothing overlaps it; NoData where
    /// nothing is known.
    Ews::LegacyFreeBusy between(const QDateTime &start, const QDateTime &end) const;
};

/// Somebody whose calendar is looked at, and in which role.
struct Sought
{
    QString address;
    Ews::MeetingAttendeeType role = Ews::MeetingAttendeeType::Required;
};

/// A time that suits, more or less.
struct SuggestedTime
{
    QDateTime start; ///< UTC.
    bool isWorkTime = false;
    Ews::SuggestionQuality quality = Ews::SuggestionQuality::Poor;
    QStringList conflicts; ///< Addresses of those who are not free then.

    bool operator==(const SuggestedTime &) const = default;
};

struct AvailabilityQuery
{
    QList<Sought> people;
    QDateTime from; ///< UTC.
    QDateTime to;
    QTimeZone
        zone; ///< Whose days suggestions are sought in; with the rules of the year of \a from.
    /// The length of a meeting for which times are to be suggested, 30–1440; 0: none.
    std::chrono::minutes duration{0};
    /// Of a meeting that is being moved, which is no conflict with itself.
    std::optional<QDateTime> currentTime{};
};

struct AvailabilityAnswer
{
    QList<Availability> people;       ///< In the order of the query.
    QList<SuggestedTime> suggestions; ///< The best first.
    int requests = 0;
};

/// Reads when people are free: one request for up to 100 of them and 42 days, more for more.
QFuture<Ews::Result<AvailabilityAnswer>> readAvailability(std::shared_ptr<Ews::Client> client,
                                                          AvailabilityQuery query,
                                                          std::stop_token stop = {});

/// A zone whose clocks change by that rule in \a year: \a preferred if they do there, else the
/// Windows zone of the most places; nothing where none does.
std::optional<QTimeZone> zoneWithRule(const Ews::SerializableTimeZone &rule, int year,
                                      const QTimeZone &preferred);

} // namespace OnBehalf
