// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/messagebar.h"
#include "meetings/sendmeeting.h"

namespace OnBehalf {

/// How a send ended, as the message bar says it; without actions.
Message sendMessage(const SendReport &report);

/// The same in a few words, for the status line of the main window.
QString sendSummary(const SendReport &report);

} // namespace OnBehalf
