// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/types/recurrence.h"

namespace Ews {

std::optional<DaysOfWeek> DaysOfWeek::fromWire(QLatin1StringView text)
{
    DaysOfWeek result;
    const QStringList words = QString(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto day = Ews::fromWire<DayOfWeek>(word);
        if (!day)
            return std::nullopt;
        result.days.append(*day);
    }
    return result;
}

QString DaysOfWeek::toWire() const
{
    QStringList words;
    for (const DayOfWeek day : days)
        words.append(Ews::toWire(day));
    return words.join(u' ');
}

} // namespace Ews
