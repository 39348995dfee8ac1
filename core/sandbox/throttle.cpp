// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/throttle.h"

namespace Sandbox {

Throttle::Fate Throttle::draw(const Throttling &policy)
{
    if (policy != m_policy) {
        m_policy = policy;
        m_dice = Dice(policy.seed);
    }
    int thrown = m_dice.below(10'000);
    for (const auto &[share, fate] :
         {std::pair(policy.busy, Fate::Busy), std::pair(policy.unavailable, Fate::Unavailable),
          std::pair(policy.transient, Fate::Transient), std::pair(policy.cut, Fate::Cut),
          std::pair(policy.lost, Fate::Lost)}) {
        if (thrown < share)
            return fate;
        thrown -= share;
    }
    return Fate::CarriedOut;
}

Throttle::Admission Throttle::admit(const Throttling &policy, const Budget &budget,
                                    std::chrono::milliseconds second)
{
    if (policy == Throttling{}) {
        m_policy = policy; // the next one begins anew, even if it is the same as the last
        return {};
    }
    std::shared_ptr<Use> &use = m_uses[budget];
    if (!use)
        use = std::make_shared<Use>();
    if (policy.concurrency > 0 && use->underWay >= policy.concurrency)
        return {.fate = Fate::TooMany};
    const auto now = Clock::now();
    if (now >= use->end) {
        use->end = now + second;
        use->calls = 0;
    }
    if (policy.callsPerSecond > 0 && ++use->calls > policy.callsPerSecond)
        return {.fate = Fate::TooFast,
                .wait = std::chrono::ceil<std::chrono::milliseconds>(use->end - now)};
    ++use->underWay;
    const auto giveBack = [counted = use](void *) { --counted->underWay; };
    return {.fate = draw(policy), .place = std::shared_ptr<void>(use.get(), giveBack)};
}

} // namespace Sandbox
