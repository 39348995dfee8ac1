// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "ctl/output.h"

namespace OnBehalf::Ctl {

/// Runs one command in a session and prints what came of it.
Exit runCommand(const CommandLine &line, const Session &session, Output &output);

} // namespace OnBehalf::Ctl
