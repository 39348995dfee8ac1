// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an audit finds odd, in sentences.
#pragma once

#include "helpdesk/audit.h"

namespace OnBehalf {

/// What it is in short, for lists and tables: "Default too open", "Over 5 delegates".
QString auditFindingLabel(AuditFinding::Kind kind, const AuditRules &rules);
/// "Ingrid Solberg has left and still has rights on Calendar, Inbox."
QString auditFindingText(const AuditState &audit, const AuditedMailbox &mailbox,
                         const AuditFinding &finding);
/// What to do about it.
QString auditFindingAdvice(const AuditFinding &finding);

} // namespace OnBehalf
