// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/commandinfo.h"

namespace OnBehalf::Ctl {

/// The commands and the options that all of them have.
QString generalHelp();
/// One command with its options.
QString commandHelp(const CommandInfo &info);

} // namespace OnBehalf::Ctl
