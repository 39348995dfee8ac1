// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/accessexport.h"

#include "paper/reportpages.h"

#include <QPrinter>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

QString suffix(AccessExport::Format format)
{
    switch (format) {
    case AccessExport::Format::Csv:
        return u"csv"_s;
    case AccessExport::Format::Html:
        return u"html"_s;
    case AccessExport::Format::Pdf:
        return u"pdf"_s;
    }
    Q_UNREACHABLE();
}

QString reportTitle(const AccessMatrix &matrix)
{
    return AccessExport::tr("Who can do what in %1").arg(matrix.mailbox());
}

QByteArray contents(AccessExport::Format format, const AccessMatrix &matrix,
                    const AccessSelection &selection)
{
    switch (format) {
    case AccessExport::Format::Csv:
        return accessCsv(matrix, selection);
    case AccessExport::Format::Html:
        return accessHtml(matrix, selection).toUtf8();
    case AccessExport::Format::Pdf:
        return reportPdf(accessHtml(matrix, selection), reportTitle(matrix));
    }
    Q_UNREACHABLE();
}

} // namespace

void AccessExport::saveAs(Format format, const AccessMatrix &matrix,
                          const AccessSelection &selection)
{
    File file{.caption = {}, .filter = {}, .suffix = suffix(format), .name = reportTitle(matrix)};
    switch (format) {
    case AccessExport::Format::Csv:
        file.caption = tr("Export CSV");
        file.filter = tr("CSV, for spreadsheets (*.csv)");
        break;
    case AccessExport::Format::Html:
        file.caption = tr("Save as HTML");
        file.filter = tr("HTML, for browsers (*.html)");
        break;
    case AccessExport::Format::Pdf:
        file.caption = tr("Save as PDF");
        file.filter = tr("PDF (*.pdf)");
        break;
    }
    save(file, [format, matrix, selection] { return contents(format, matrix, selection); });
}

void AccessExport::printReport(const AccessMatrix &matrix, const AccessSelection &selection)
{
    print(reportTitle(matrix), [matrix, selection](QPrinter *printer) {
        return paintReport(printer, accessHtml(matrix, selection), printer->fromPage(),
                           printer->toPage());
    });
}

} // namespace OnBehalf
