// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

namespace OnBehalf {

/// Makes the program speak the first of \a locale's languages that it knows, English otherwise;
/// Qt's own words too. Call it once, with the application there and before the first window.
/// Returns the language's code: "de".
QString installLanguage(const QLocale &locale = QLocale());

} // namespace OnBehalf
