// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A recurrence as text: the RRULE of RFC 5545, 3.3.10, as far as EWS can hold it.
#pragma once

#include "recurrence/validity.h"

#include <QDateTime>

#include <expected>

namespace Series {

/// The rule without its start date, which an RRULE does not contain:
/// "FREQ=DAILY;INTERVAL=2;COUNT=4". Day 29 to 31 of months without that day is written as what it
/// means, the last one of several: "BYMONTHDAY=28,29,30,31;BYSETPOS=-1". Only for a recurrence
/// without problemOfForm().
QString toRule(const Ews::Recurrence &recurrence);

/// Why EWS cannot hold a rule.
struct RuleRefusal
{
    enum class Reason {
        NotARule,         ///< Not to be read, as a whole or in \a part.
        UnknownPart,      ///< Nothing of EWS is like it: BYHOUR, BYWEEKNO, X-ANYTHING …
        Frequency,        ///< Hourly and below.
        CountAndUntil,    ///< Only one of both can end a series.
        ShorterMonths,    ///< Skips months without the day, in which EWS takes the last day.
        SeveralDays,      ///< Several days of the month.
        DayFromTheEnd,    ///< Counts days of the month from its end, and not the last one.
        SeveralMonths,    ///< More than one month of the year.
        Position,         ///< Not the first, second, third, fourth or last.
        SeveralPositions, ///< More than one position in the month.
        YearInterval,     ///< More years than 99 months are.
        Combination,      ///< Parts that EWS cannot hold together.
        Problem,          ///< Would be a recurrence with a problem.
    };
    Reason reason = Reason::NotARule;
    QString part{};                   ///< What it is about, as it stands in the rule; may be empty.
    std::optional<Problem> problem{}; ///< For Reason::Problem.

    bool operator==(const RuleRefusal &) const = default;
};

/// The recurrence that takes place on the dates of \a rule, with or without "RRULE:" in front.
/// \a start is where the rule starts: the wall clock of the first item in its zone. The start date
/// is the rule's first date, which may be a later day. An UNTIL with a time is compared with the
/// occurrences' time; the end date is the last day on which one may be.
/// Years every n years become months. Weekdays come in the order of the week from Sunday.
std::expected<Ews::Recurrence, RuleRefusal> fromRule(const QString &rule, const QDateTime &start);

} // namespace Series
