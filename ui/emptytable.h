// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QAction;
class QPushButton;

namespace OnBehalf {

class TextLabel;

/// Stands in the place of a table without rows: why it is empty, and what to do about it.
class EmptyTable : public QFrame
{
    Q_OBJECT
public:
    explicit EmptyTable(QWidget *parent = nullptr);

    /// \a action may be null.
    void say(const QString &text, QAction *action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_text;
    QPushButton *m_button;
    QAction *m_action = nullptr;
};

} // namespace OnBehalf
