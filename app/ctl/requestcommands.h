// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "ctl/output.h"

namespace OnBehalf::Ctl {

/// Lists the messages about meetings that came, for --mailbox or for all.
Exit listRequests(const CommandLine &line, const Session &session, const Output &output);

/// Accepts, tentatively accepts or declines one of them.
Exit runAnswer(const CommandLine &line, const Session &session, const Output &output);

/// Clears a meeting away that was cancelled.
Exit runRemoval(const CommandLine &line, const Session &session, const Output &output);

/// Says what became of answers that were cut short, for --mailbox or for all.
Exit runPendingAnswers(const CommandLine &line, const Session &session, const Output &output);

} // namespace OnBehalf::Ctl
