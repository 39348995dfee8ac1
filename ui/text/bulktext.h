// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same change of rights in many mailboxes, in words.
#pragma once

#include "helpdesk/bulkrun.h"

namespace OnBehalf {

/// "Deputy for leave", or as its maker called it.
QString roleName(const RoleTemplate &role);
/// What a batch is called in the journal: "Deputy for leave: Marta Silva".
QString bulkTitle(const BulkChange &change);

/// "Applied, read back"
QString bulkStateText(BulkResult::State state);
/// Why nothing is done there, and what to do instead.
QString skipText(SkipReason reason);

/// How many mailboxes came to what: "12 applied, 3 nothing to do, 1 failed".
QString bulkSummary(const QList<BulkResult> &results);

} // namespace OnBehalf
