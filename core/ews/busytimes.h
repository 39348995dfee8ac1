// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace Ews {

/// How long a client leaves a server alone that asks for it, and how often it comes back. Tests are
/// impatient.
struct BusyTimes
{
    /// Where the server does not say for how long. Each time in a row it is twice as long.
    std::chrono::milliseconds firstWait = std::chrono::seconds(10);
    /// Likewise, where it was only too much at once.
    std::chrono::milliseconds firstBreath = std::chrono::seconds(1);
    /// Nothing waits for longer: a call that would have to is not repeated.
    std::chrono::milliseconds longestWait = std::chrono::minutes(5);
    /// So often a call that only reads is sent again.
    int repeats = 3;
};

/// For those who want to hear at once that a server is busy.
inline constexpr BusyTimes noPatience{
    .firstWait = {}, .firstBreath = {}, .longestWait = {}, .repeats = 0};

} // namespace Ews
