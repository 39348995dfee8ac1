// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/dice.h"
#include "sandbox/directory.h"

#include <atomic>
#include <chrono>
#include <map>
#include <memory>
#include <tuple>

namespace Sandbox {

/// What a caller may do at a time, as a throttling policy has it, and how often the server fails.
struct Throttling
{
    /// Calls under way in one budget (EWSMaxConcurrency; 27 by default from Exchange 2013 on); 0:
    /// any number. Connections on which somebody listens do not count, Exchange has a limit of
    /// their own for them.
    int concurrency = 0;
    /// Calls of one budget in a second; 0: any number.
    int callsPerSecond = 0;

    // Of ten thousand calls. One seed has the same calls fail, counted as they come in.
    int busy = 0;        ///< ErrorServerBusy
    int unavailable = 0; ///< HTTP 503
    int transient = 0;   ///< ErrorInternalServerTransientError
    int cut = 0;         ///< The connection ends, and the call was not carried out.
    int lost = 0;        ///< The connection ends after it was.
    quint32 seed = 1;
    /// Retry-After of a 503; 0: without.
    std::chrono::seconds retryAfter{1};

    bool operator==(const Throttling &) const = default;
};

/// Whose calls are counted together. A caller who impersonates has a budget for each mailbox, from
/// Exchange 2010 SP2 on.
struct Budget
{
    Sid caller;
    Sid impersonated; ///< Empty: nobody, or not told apart.
    bool operator<(const Budget &other) const
    {
        return std::tie(caller, impersonated) < std::tie(other.caller, other.impersonated);
    }
};

/// Counts the calls and says what becomes of each. Not for several threads, but a place may be
/// given back in any.
class Throttle
{
public:
    enum class Fate { CarriedOut, TooMany, TooFast, Busy, Unavailable, Transient, Cut, Lost };
    struct Admission
    {
        Fate fate = Fate::CarriedOut;
        /// Counts as a call under way for as long as it is kept.
        std::shared_ptr<void> place{};
        std::chrono::milliseconds wait{0}; ///< Where it came too fast: until the second is over.
    };
    /// \a second: how long one lasts.
    Admission admit(const Throttling &policy, const Budget &budget,
                    std::chrono::milliseconds second);

private:
    using Clock = std::chrono::steady_clock;
    struct Use
    {
        std::atomic<int> underWay = 0;
        int calls = 0; ///< In this second.
        Clock::time_point end{};
    };
    Fate draw(const Throttling &policy);

    std::map<Budget, std::shared_ptr<Use>> m_uses;
    Throttling m_policy;
    Dice m_dice{m_policy.seed};
};

} // namespace Sandbox
