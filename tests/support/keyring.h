// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/secretservice.h"
#include "support/await.h"
#include "support/sessionbus.h"

namespace Support {

/// Whether the keyring comes to say this of itself.
inline bool keyringBecomes(OnBehalf::SecretServiceState state)
{
    return QTest::qWaitFor(
        [state] { return await(OnBehalf::secretServiceState(std::chrono::seconds(5))) == state; });
}

/// A real keyring on \a bus, open; false, and said, where that cannot be had.
inline bool openKeyring(SessionBus &bus)
{
    if (!bus.isReady())
        qWarning("dbus-daemon could not be started");
    else if (!bus.startKeyring())
        qWarning("gnome-keyring-daemon could not be started");
    else
        return keyringBecomes(OnBehalf::SecretServiceState::Unlocked);
    return false;
}

/// As a desktop does that has been left alone.
inline bool lockKeyring(SessionBus &bus)
{
    return bus.lockKeyring() && keyringBecomes(OnBehalf::SecretServiceState::Locked);
}

} // namespace Support
