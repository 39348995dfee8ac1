// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/result.h"

#include <chrono>

namespace OnBehalf {

/// How long a watch waits for what. Tests are impatient.
struct WatchTimes
{
    std::chrono::milliseconds poll = std::chrono::seconds(60);
    /// What happens within it is told once.
    std::chrono::milliseconds gather{300};
    /// Between tries; each time twice as long.
    std::chrono::milliseconds firstPause = std::chrono::seconds(1);
    std::chrono::milliseconds longestPause = std::chrono::seconds(60);
    /// Until a server that could not be reached is tried again by itself; each time twice as long.
    std::chrono::milliseconds firstTry = std::chrono::seconds(10);
    /// A connection that has lasted so long was a good one.
    std::chrono::milliseconds good = std::chrono::seconds(20);
    /// A connection that is silent for longer is cut.
    std::chrono::milliseconds quiet = std::chrono::seconds(90);
    /// When what did not work with this server is tried once more.
    std::chrono::milliseconds again = std::chrono::minutes(15);
};

/// Whether trying again would do harm, or no good: somebody has to do something first. A wrong
/// password, sent often enough, locks an account.
bool endsWatching(const Ews::Error &error);

} // namespace OnBehalf
