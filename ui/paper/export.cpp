// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/export.h"

#include "paper/reportpages.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A name that every file system takes.
QString fileNameOf(QString text)
{
    static const QRegularExpression refused(uR"([\\/:*?"<>|\x00-\x1f])"_s);
    return text.replace(refused, u"-"_s);
}

} // namespace

Export::Export(QWidget *page)
    : QObject(page)
    , m_page(page)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{}

void Export::save(const File &file, const std::function<QByteArray()> &contents)
{
    auto *dialog = new QFileDialog(m_page->window(), file.caption, m_folder, file.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(file.suffix);
    dialog->selectFile(u"%1.%2"_s.arg(fileNameOf(file.name), file.suffix));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, contents](const QString &path) { write(path, contents()); });
    dialog->open();
}

void Export::write(const QString &path, const QByteArray &bytes)
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

void Export::print(const QString &name, const std::function<bool(QPrinter *)> &paint)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setReportPage(printer.get());
    printer->setDocName(name);
    auto *dialog = new QPrintDialog(printer.get(), m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer, paint] {
        if (paint(printer.get()))
            Q_EMIT resultSaid(Tone::Success, tr("Sent to the printer"));
        else
            Q_EMIT resultSaid(Tone::Error, tr("Nothing was printed: the printer or the file "
                                              "cannot be reached"));
    });
    dialog->open();
}

} // namespace OnBehalf
