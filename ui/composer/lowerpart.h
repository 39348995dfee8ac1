// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace OnBehalf {

/// Grid and lists beside each other: as high as there is room, and no higher than a few rows where
/// there is none, since each of them scrolls.
class LowerPart : public QWidget
{
    Q_OBJECT
public:
    LowerPart(QWidget *grid, QWidget *legend, QWidget *side, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_grid;
    QWidget *m_legend;
    QWidget *m_side;
};

} // namespace OnBehalf
