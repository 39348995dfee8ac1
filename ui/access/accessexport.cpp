// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/accessexport.h"

#include "access/reportpages.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStandardPaths>

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

AccessExport::AccessExport(QWidget *page)
    : QObject(page)
    , m_page(page)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{}

void AccessExport::save(Format format, const AccessMatrix &matrix, const AccessSelection &selection)
{
    const QString ending = suffix(format);
    QString caption;
    QString filter;
    switch (format) {
    case AccessExport::Format::Csv:
        caption = tr("Export CSV");
        filter = tr("CSV, for spreadsheets (*.csv)");
        break;
    case AccessExport::Format::Html:
        caption = tr("Save as HTML");
        filter = tr("HTML, for browsers (*.html)");
        break;
    case AccessExport::Format::Pdf:
        caption = tr("Save as PDF");
        filter = tr("PDF (*.pdf)");
        break;
    }
    auto *dialog = new QFileDialog(m_page->window(), caption, m_folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(u"%1.%2"_s.arg(reportTitle(matrix), ending));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format, matrix, selection](const QString &path) {
                write(path, contents(format, matrix, selection));
            });
    dialog->open();
}

void AccessExport::write(const QString &path, const QByteArray &bytes)
{
    const QString shown = QDir::toNativeSeparators(path);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        m_folder = QFileInfo(path).absolutePath();
        Q_EMIT resultSaid(Tone::Success, tr("Saved: %1").arg(shown));
        return;
    }
    Q_EMIT resultSaid(Tone::Error, tr("Nothing was saved"));
    Q_EMIT messageWanted({.tone = Tone::Error,
                          .headline = tr("The file could not be written."),
                          .text = tr("%1: %2", "file: error").arg(shown, file.errorString()),
                          .nextStep = tr("Choose a folder that you may write to, with enough "
                                         "space."),
                          .details = {},
                          .actions = {}});
}

void AccessExport::print(const AccessMatrix &matrix, const AccessSelection &selection)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setReportPage(printer.get());
    printer->setDocName(reportTitle(matrix));
    auto *dialog = new QPrintDialog(printer.get(), m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, printer, matrix, selection] {
                if (paintReport(printer.get(), accessHtml(matrix, selection), printer->fromPage(),
                                printer->toPage()))
                    Q_EMIT resultSaid(Tone::Success, tr("Sent to the printer"));
                else
                    Q_EMIT resultSaid(Tone::Error, tr("Nothing was printed: the printer or the "
                                                      "file cannot be reached"));
            });
    dialog->open();
}

} // namespace OnBehalf
