// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/auditexport.h"

#include "paper/reportpages.h"
#include "text/auditreport.h"

#include <QPrinter>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray auditContents(AuditExport::Format format, const AuditState &audit)
{
    switch (format) {
    case AuditExport::Format::Csv:
        return auditCsv(audit);
    case AuditExport::Format::MailboxesCsv:
        return auditMailboxesCsv(audit);
    case AuditExport::Format::Html:
        return auditHtml(audit).toUtf8();
    case AuditExport::Format::Pdf:
        return reportPdf(auditHtml(audit), auditTitle(audit));
    }
    Q_UNREACHABLE();
}

QByteArray comparisonContents(AuditExport::Format format, const AuditComparison &comparison)
{
    switch (format) {
    case AuditExport::Format::Csv:
    case AuditExport::Format::MailboxesCsv:
        return comparisonCsv(comparison);
    case AuditExport::Format::Html:
        return comparisonHtml(comparison).toUtf8();
    case AuditExport::Format::Pdf:
        return reportPdf(comparisonHtml(comparison), AuditExport::tr("What changed"));
    }
    Q_UNREACHABLE();
}

} // namespace

void AuditExport::saveAs(Format format, const AuditState &audit)
{
    saveAs(format, auditTitle(audit), [format, audit] { return auditContents(format, audit); });
}

void AuditExport::saveAs(Format format, const AuditComparison &comparison)
{
    saveAs(format, tr("What changed"),
           [format, comparison] { return comparisonContents(format, comparison); });
}

void AuditExport::saveAs(Format format, const QString &name,
                         const std::function<QByteArray()> &contents)
{
    File file{.caption = {}, .filter = {}, .suffix = {}, .name = name};
    switch (format) {
    case Format::Csv:
        file.caption = tr("Export CSV");
        file.filter = tr("CSV, for spreadsheets (*.csv)");
        file.suffix = u"csv"_s;
        break;
    case Format::MailboxesCsv:
        file.caption = tr("Export CSV, a line for each mailbox");
        file.filter = tr("CSV, for spreadsheets (*.csv)");
        file.suffix = u"csv"_s;
        break;
    case Format::Html:
        file.caption = tr("Save as HTML");
        file.filter = tr("HTML, for browsers (*.html)");
        file.suffix = u"html"_s;
        break;
    case Format::Pdf:
        file.caption = tr("Save as PDF");
        file.filter = tr("PDF (*.pdf)");
        file.suffix = u"pdf"_s;
        break;
    }
    save(file, contents);
}

void AuditExport::printReport(const AuditState &audit)
{
    print(auditTitle(audit), [audit](QPrinter *printer) {
        return paintReport(printer, auditHtml(audit), printer->fromPage(), printer->toPage());
    });
}

} // namespace OnBehalf
