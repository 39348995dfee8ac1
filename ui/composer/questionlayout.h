// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the questions before something is sent look.
#pragma once

#include <QString>

class QButtonGroup;
class QDialog;
class QDialogButtonBox;
class QLayout;
class QRadioButton;
class QVBoxLayout;

namespace OnBehalf {

constexpr int questionWidth = 480;

QVBoxLayout *questionLayout(QDialog *dialog);
/// "accept", which is the default one, and "reject".
QDialogButtonBox *questionButtons(QDialog *dialog, const QString &accept, const QString &reject);
QRadioButton *addChoice(QButtonGroup *group, QLayout *layout, int id, const char *name,
                        const QString &text);

} // namespace OnBehalf
