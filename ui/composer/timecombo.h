// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QTime>

namespace OnBehalf {

/// A time of day: one of every half hour, or typed.
class TimeCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit TimeCombo(QWidget *parent = nullptr);

    [[nodiscard]] QTime time() const { return m_time; }
    void setTime(QTime time);

    /// What was meant: "9", "0930", "9:30", "9.30", "9:30 pm"; invalid where it is no time.
    [[nodiscard]] static QTime read(const QString &text);

Q_SIGNALS:
    void timeEdited();

private:
    void take(QTime time);

    QTime m_time;
};

} // namespace OnBehalf
