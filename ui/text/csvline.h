// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace OnBehalf {

/// What CSV files begin with, so that spreadsheets take them for UTF-8.
QString csvBegin();

/// A line of CSV (RFC 4180) with its end. What a spreadsheet would take for a formula has an
/// apostrophe in front. https://owasp.org/www-community/attacks/CSV_Injection
QString csvLine(const QStringList &cells);

} // namespace OnBehalf
