// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why nothing goes on at the moment.
#pragma once

#include <QString>

#include <chrono>

namespace OnBehalf {

/// "The server is busy. Goes on in 12 seconds."; empty where \a left is nothing.
QString heldText(std::chrono::milliseconds left);
QString offlineText();
/// "The server cannot be reached. It is tried again in 8 seconds."; without when, where \a next is
/// nothing.
QString unreachedText(std::chrono::milliseconds next);

} // namespace OnBehalf
