// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"

#include <stop_token>

namespace OnBehalf {

/// What ends a read that comes before a write: \a stop while the server is busy, which can take
/// minutes, nothing otherwise. Without a network a call that can be stopped waits for it; this one
/// is to fail at once, as the write would, lest that comes out of the blue later.
inline std::stop_token stopWhileBusy(const Ews::Client &client, const std::stop_token &stop)
{
    return client.heldFor().count() > 0 ? stop : std::stop_token();
}

} // namespace OnBehalf
