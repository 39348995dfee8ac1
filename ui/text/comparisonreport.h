// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changed between two audits: in a window, for a spreadsheet, for a browser and for paper.
#pragma once

#include "helpdesk/auditcomparison.h"

namespace OnBehalf {

/// "Delegate added"
QString differenceName(AuditDifference::Kind kind);

/// Whom and what it is about: "Jonas Weber, Calendar: Reviewer → Editor". Empty where the kind and
/// the mailbox say it all.
QString differenceText(const AuditDifference &difference);

/// The two audits and what is different between them.
struct AuditComparison
{
    AuditState before;
    AuditState after;
    QList<AuditDifference> differences;
};
AuditComparison compareAudits(AuditState before, AuditState after);

/// "3 differences in 2 mailboxes."; that there are none.
QString comparisonSummary(const QList<AuditDifference> &differences);

/// A mailbox a paragraph, a difference a line.
QString comparisonText(const AuditComparison &comparison);
/// A difference a line, as csvLine() writes it.
QByteArray comparisonCsv(const AuditComparison &comparison);
/// In the HTML that QTextDocument knows, too.
QString comparisonHtml(const AuditComparison &comparison);

} // namespace OnBehalf
