// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;

namespace OnBehalf {

/// As high as the contents need at \a width (0: at the width they like best). Qt's own guess is too
/// high wherever labels break their lines.
void fitHeight(QDialog *dialog, int width = 0);
/// Only where the contents need more than there is: what was typed at must not jump about.
void growHeight(QDialog *dialog);

} // namespace OnBehalf
