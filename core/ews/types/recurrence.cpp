// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/types/recurrence.h"

namespace Ews {

std::optional<DaysOfWeek> DaysOfWeek::fromWire(QLatin1StringView text)
{
    auto days = fromWords<DayOfWeek>(text);
    return days ? std::optional(DaysOfWeek{std::move(*days)}) : std::nullopt;
}

QString DaysOfWeek::toWire() const
{
    return toWords(days);
}

} // namespace Ews
