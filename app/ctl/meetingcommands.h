// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "ctl/output.h"

namespace OnBehalf::Ctl {

/// 'meeting create', 'show', 'update', 'cancel'.
Exit runMeeting(const CommandLine &line, const Session &session, const Output &output);

/// 'meeting pending'.
Exit runPending(const CommandLine &line, const Session &session, const Output &output);

} // namespace OnBehalf::Ctl
