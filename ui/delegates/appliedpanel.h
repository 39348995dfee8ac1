// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/rowtext.h"

#include <QWidget>

class QScrollArea;

namespace OnBehalf {

class TextLabel;

/// The current delegate in words, once all that is staged is applied.
class AppliedPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AppliedPanel(QWidget *parent = nullptr);

    void setRow(const std::optional<DelegateRow> &row, Owner owner);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addLine(QWidget *lines, const WordsLine &line);

    TextLabel *m_heading;
    QScrollArea *m_area;
    std::optional<DelegateRow> m_row;
    Owner m_owner = Owner::You;
};

} // namespace OnBehalf
