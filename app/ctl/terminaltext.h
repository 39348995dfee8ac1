// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window's sentences say differently where there is no window.
#pragma once

#include "delegates/applydelegates.h"
#include "text/errortext.h"

namespace OnBehalf::Ctl {

/// As errorText(), with what to do next in terms of commands.
ErrorText terminalErrorText(const Ews::Error &error, const QString &unchanged = {});

/// Of an Apply that ended early: what is known of what it wrote.
QString terminalWriteOutcome(const ApplyReport &report);

/// As outcomeText(): nothing stays staged when the program ends.
QString terminalOutcomeText(Outcome outcome);

} // namespace OnBehalf::Ctl
