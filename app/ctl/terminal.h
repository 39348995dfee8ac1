// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace OnBehalf::Ctl {

/// Whether somebody can be asked: standard input is a terminal whose echo can be switched off.
bool isTerminal();

/// Whether what is said on standard error is read at once.
bool isWatched();

/// Asks on the terminal and reads a line without showing it. Nothing where the line is empty or
/// input ends. Ctrl-C, Ctrl-Z and their like do what they always do, with the echo on again.
std::optional<QString> askSilently(const QString &question);

/// Asks on the terminal for a line, which is shown as it is typed. Empty where input ends.
QString ask(const QString &question);

} // namespace OnBehalf::Ctl
