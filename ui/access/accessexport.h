// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/messagebar.h"
#include "text/accessreport.h"

#include <QObject>

namespace OnBehalf {

/// Takes who can do what out of the program: to a file, or to a printer.
class AccessExport : public QObject
{
    Q_OBJECT
public:
    explicit AccessExport(QWidget *page);

    enum class Format { Csv, Html, Pdf };
    /// Asks for the file, then writes it.
    void save(Format format, const AccessMatrix &matrix, const AccessSelection &selection);
    void print(const AccessMatrix &matrix, const AccessSelection &selection);

Q_SIGNALS:
    void resultSaid(OnBehalf::Tone tone, const QString &text);
    void messageWanted(const OnBehalf::Message &message);

private:
    void write(const QString &path, const QByteArray &bytes);

    QWidget *m_page;
    QString m_folder; ///< Where the last file went.
};

} // namespace OnBehalf
