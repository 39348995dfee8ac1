// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace OnBehalf {

/// A command for the administrator, to be copied. Hidden while there is none.
class CommandBox : public QWidget
{
    Q_OBJECT
public:
    explicit CommandBox(QWidget *parent = nullptr);

    void setCommand(const QString &command);

private:
    QPlainTextEdit *m_command;
};

} // namespace OnBehalf
