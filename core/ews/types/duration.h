// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Ews {

/// An xs:duration of a fixed length: days to seconds. Years and months, which have none, are
/// refused; parts of a second are dropped.
struct Duration
{
    std::chrono::seconds length{0};

    bool operator==(const Duration &) const = default;

    static std::optional<Duration> fromWire(QLatin1StringView text);
    /// In hours, minutes and seconds, as servers write it: "-PT1H", "PT0S".
    QString toWire() const;
};

} // namespace Ews
