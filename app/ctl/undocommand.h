// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "ctl/output.h"

namespace OnBehalf::Ctl {

/// undo: of the newest change to the mailbox, be it to delegates or to folders' lists.
Exit undo(const CommandLine &line, const Session &session, Output &output);

} // namespace OnBehalf::Ctl
