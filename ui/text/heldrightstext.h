// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/heldrights.h"

namespace OnBehalf {

/// For a table: "Editor" on the calendar, else "Notes: Reviewer", else "delegate".
QString heldLevelText(const HeldRights &held);
/// All of it, a line each: "Delegate, receives copies", "Calendar: Editor".
QStringList heldRightsLines(const HeldRights &held);

} // namespace OnBehalf
