// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/output.h"
#include "helpdesk/audit.h"

namespace OnBehalf::Ctl {

/// \a which: an id, or a file.
Ews::Result<AuditState> auditOnRecord(const QString &which);

/// 'audit list'. Asks no server.
Exit listAudits(const Output &output);

/// 'audit compare'. Asks no server.
Exit compareAuditsOf(const CommandLine &line, const Output &output);

} // namespace OnBehalf::Ctl
