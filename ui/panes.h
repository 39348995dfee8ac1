// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace OnBehalf {

/// F6: gives the focus to the pane after (or before) the one that has it. What is hidden or has
/// nothing to focus is passed over.
void focusNextPane(const QWidgetList &panes, bool forward);

} // namespace OnBehalf
