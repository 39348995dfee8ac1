// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace OnBehalf {

class MainWindow;

/// QT_LOGGING_RULES=onbehalf.start.debug=true tells when the window first showed delegates.
Q_DECLARE_LOGGING_CATEGORY(logStart)

/// Logs "delegates painted at N" once \a window has painted a table with rows: N is monotonic time
/// in microseconds, for whoever noted when the process was started.
void logFirstPaint(MainWindow *window);

} // namespace OnBehalf
