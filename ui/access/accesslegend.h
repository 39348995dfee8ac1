// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace OnBehalf {

class AccessMatrix;
class FlowLayout;
class TextLabel;

/// What the icons in the matrix mean, and how much of it is shown.
class AccessLegend : public QWidget
{
    Q_OBJECT
public:
    explicit AccessLegend(QWidget *parent = nullptr);

    void setCount(const QString &text);

private:
    void addOrigin(const QString &iconName, const QString &text);

    FlowLayout *m_line;
    TextLabel *m_count;
};

} // namespace OnBehalf
