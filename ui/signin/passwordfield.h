// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace OnBehalf {

/// A line for a password, and the button that shows it.
class PasswordField : public QWidget
{
    Q_OBJECT
public:
    explicit PasswordField(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QToolButton *showButton() const { return m_show; }
    [[nodiscard]] QString text() const;

private:
    QLineEdit *m_line;
    QToolButton *m_show;
};

} // namespace OnBehalf
