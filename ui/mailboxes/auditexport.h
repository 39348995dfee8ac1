// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper/export.h"
#include "text/comparisonreport.h"

namespace OnBehalf {

/// Takes audits and what changed between them out of the program.
class AuditExport : public Export
{
    Q_OBJECT
public:
    using Export::Export;

    enum class Format { Csv, MailboxesCsv, Html, Pdf };
    /// Asks for the file, then writes it.
    void saveAs(Format format, const AuditState &audit);
    void printReport(const AuditState &audit);
    /// The same of a comparison, which has one CSV.
    void saveAs(Format format, const AuditComparison &comparison);

private:
    void saveAs(Format format, const QString &name, const std::function<QByteArray()> &contents);
};

} // namespace OnBehalf
