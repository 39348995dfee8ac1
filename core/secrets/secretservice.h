// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>

#include <chrono>

namespace OnBehalf {

/// What the Secret Service (freedesktop.org) says of its default collection. QtKeychain reports
/// reads from a locked collection as "not found", so it is asked here.
enum class SecretServiceState {
    Unlocked,
    Locked,
    NoCollection, ///< There is a service, but it has no default collection yet.
    Absent,       ///< Nobody offers the service on the session bus, or there is no bus.
    NoAnswer,     ///< It did not answer in time.
};

/// Asks over D-Bus, which may start the service. Always finishes, within \a timeout.
/// https://specifications.freedesktop.org/secret-service/latest/
QFuture<SecretServiceState> secretServiceState(std::chrono::milliseconds timeout);

} // namespace OnBehalf
