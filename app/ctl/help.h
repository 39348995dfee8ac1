// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/commandinfo.h"

namespace OnBehalf::Ctl {

/// The commands and the options that most of them have.
QString generalHelp();
/// The commands of a group.
QString groupHelp(const QString &group);
/// How they are called, a line each; empty where \a group is none.
QString groupCalls(const QString &group);
/// One command with its options.
QString commandHelp(const CommandInfo &info);

} // namespace OnBehalf::Ctl
