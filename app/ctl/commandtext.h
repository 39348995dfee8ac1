// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/commandline.h"

namespace OnBehalf::Ctl {

/// What the command does, in a sentence or two.
QString describe(Command command);
/// What its arguments are; empty where it has none.
QString describeArguments(Command command);

} // namespace OnBehalf::Ctl
