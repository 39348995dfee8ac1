// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An audit of many mailboxes, for a spreadsheet, for a browser and for paper.
#pragma once

#include "helpdesk/audit.h"

#include <QStringList>

namespace OnBehalf {

/// The title somebody gave it, else "Audit of 12 mailboxes".
QString auditTitle(const AuditState &audit);

/// "1000 mailboxes: 998 read, 2 could not be read, 341 with findings."
QString auditSummary(const AuditState &audit);

/// What is lacking in a report, so that nobody takes it for complete; mostly empty.
QStringList auditGaps(const AuditState &audit);

/// "Custom (reads items, creates items)"; that the server does not say where it does not.
QString auditedRightsText(const std::optional<Rights> &rights);

/// Who is a delegate: "Jonas Weber, Priya Raman"; that nobody knows where the list is not known.
QString auditedDelegatesText(const AuditState &audit, const AuditedMailbox &mailbox);

/// A line for each person's right on a folder, and one for each delegate, folder and mailbox that
/// tells nothing; as csvLine() writes them.
QByteArray auditCsv(const AuditState &audit);

/// A line for each mailbox: its delegates, where its meeting requests go, what is odd.
QByteArray auditMailboxesCsv(const AuditState &audit);

/// A page without anything to load, in the HTML that QTextDocument knows, too: what it is about,
/// charts, what is not known, then each mailbox.
QString auditHtml(const AuditState &audit);

} // namespace OnBehalf
