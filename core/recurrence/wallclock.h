// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Clocks on the wall for free/busy times, whose zones are told by a rule for every year rather than
// by a name.
#pragma once

#include "ews/types/datetime.h"
#include "ews/types/timezone.h"

#include <functional>

namespace Series {

/// The rule by which the clocks of \a zone change in \a year: two changes, one of them forward. A
/// year with any other number of changes has none in its rule, and the offset of its end.
Ews::SerializableTimeZone ruleOf(const QTimeZone &zone, int year);

/// Whether the changes of \a rule are days that every year has.
bool isValid(const Ews::SerializableTimeZone &rule);

/// What clocks show at an instant, and the other way round.
class WallClock
{
public:
    explicit WallClock(const QTimeZone &zone);
    explicit WallClock(const Ews::SerializableTimeZone &rule); ///< A valid one.

    /// In UTC. What has an offset is an instant already; for times that the clocks leave out or
    /// show twice see Series::instant.
    QDateTime instant(const Ews::DateTime &time) const;
    /// Without an offset.
    Ews::DateTime at(const QDateTime &instant) const;

private:
    std::function<int(const QDateTime &)> m_offset; ///< Seconds east of UTC.
};

} // namespace Series
