// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMessageBox>

namespace OnBehalf {

/// Asks what becomes of changes that are staged and would be lost; to stay costs nothing and is the
/// default.
class StagedQuestion : public QMessageBox
{
    Q_OBJECT
public:
    StagedQuestion(int changes, QWidget *window);

Q_SIGNALS:
    void discardChosen();
    void reviewChosen();
};

} // namespace OnBehalf
