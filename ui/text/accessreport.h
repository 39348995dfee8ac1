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

/// A line for each right: person, address, folder, level, origin. Without lines for those who have
/// no right anywhere near: only an entry that grants nothing has one. A folder that could not be
/// read has a line that says so. UTF-8 with BOM, RFC 4180; what a spreadsheet would take for a
/// formula has an apostrophe in front.
/// https://owasp.org/www-community/attacks/CSV_Injection
QByteArray accessCsv(const AccessMatrix &matrix, const AccessSelection &selection);

/// A page without anything to load, in the HTML that QTextDocument knows: the findings, then the
/// matrix in bands of so many folders, which fit on A4 across.
QString accessHtml(const AccessMatrix &matrix, const AccessSelection &selection,
                   int foldersPerBand = 8);

} // namespace OnBehalf
