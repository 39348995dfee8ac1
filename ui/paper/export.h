// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/messagebar.h"

#include <QObject>

#include <functional>

class QPrinter;

namespace OnBehalf {

/// Takes what a place shows out of the program: to a file, or to a printer.
class Export : public QObject
{
    Q_OBJECT
public:
    /// \a page: over whose window the dialogs are.
    explicit Export(QWidget *page);

    /// Which file is to be asked for.
    struct File
    {
        QString caption; ///< Of the dialog.
        QString filter;  ///< "PDF (*.pdf)"
        QString suffix;  ///< "pdf"
        QString name;    ///< Without the suffix.
    };
    /// Asks for the file, then writes it. What went before is kept where that fails.
    void save(const File &file, const std::function<QByteArray()> &contents);
    /// Asks for the printer, then has \a paint draw on it, which says whether it could.
    void print(const QString &name, const std::function<bool(QPrinter *)> &paint);

Q_SIGNALS:
    void resultSaid(OnBehalf::Tone tone, const QString &text);
    void messageWanted(const OnBehalf::Message &message);

protected:
    [[nodiscard]] QWidget *page() const { return m_page; }

private:
    void write(const QString &path, const QByteArray &bytes);

    QWidget *m_page;
    QString m_folder; ///< Where the last file went.
};

} // namespace OnBehalf
