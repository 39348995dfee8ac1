// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who can do what, for a spreadsheet and for paper.
#pragma once

#include "access/accessmatrix.h"

namespace OnBehalf {

/// The rows and columns of a matrix that a report is about, in its order.
struct AccessSelection
{
    QList<int> rows;
    QList<int> columns;
};
AccessSelection wholeMatrix(const AccessMatrix &matrix);

/// One right in a list of them.
struct AccessLine
{
    int row = -1; ///< -1: the folder could not be read, and level says why.
    int column = 0;
    QString level; ///< With the rights where it is Custom.
    QString origin;
};
/// A line for each right, person by person. Without lines for those who have no right anywhere
/// near: only an entry that grants nothing has one. The folders that could not be read come first.
QList<AccessLine> accessLines(const AccessMatrix &matrix, const AccessSelection &selection);

/// What is lacking in a report, so that nobody takes it for complete; mostly empty.
QStringList accessGaps(const AccessMatrix &matrix, const AccessSelection &selection);

/// The lines as person, address, folder, level, origin. UTF-8 with BOM, RFC 4180; what a
/// spreadsheet would take for a formula has an apostrophe in front.
/// https://owasp.org/www-community/attacks/CSV_Injection
QByteArray accessCsv(const AccessMatrix &matrix, const AccessSelection &selection);

/// A page without anything to load, in the HTML that QTextDocument knows: the findings, then the
/// matrix in bands of so many folders, which fit on A4 across.
QString accessHtml(const AccessMatrix &matrix, const AccessSelection &selection,
                   int foldersPerBand = 8);

} // namespace OnBehalf
