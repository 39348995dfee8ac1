// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMessageBox>

namespace OnBehalf {

/// Asks what becomes of a meeting that was not sent. To keep it costs nothing and is the default.
class DraftQuestion : public QMessageBox
{
    Q_OBJECT
public:
    /// \a sends: somebody was to be told; \a begun: a send that was begun is not finished.
    DraftQuestion(bool sends, bool begun, QWidget *window);

Q_SIGNALS:
    void keepChosen();
    void discardChosen();
};

} // namespace OnBehalf
