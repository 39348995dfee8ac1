// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/lowerpart.h"

#include <QBoxLayout>

namespace OnBehalf {

namespace {

constexpr int legendGap = 6;

} // namespace

LowerPart::LowerPart(QWidget *grid, QWidget *legend, QWidget *side, QWidget *parent)
    : QWidget(parent)
    , m_grid(grid)
    , m_legend(legend)
    , m_side(side)
{
    auto *times = new QVBoxLayout;
    times->setSpacing(legendGap);
    times->addWidget(grid, 1);
    times->addWidget(legend);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addLayout(times, 1);
    layout->addWidget(side);
}

QSize LowerPart::sizeHint() const
{
    return {layout()->sizeHint().width(), minimumSizeHint().height()};
}

QSize LowerPart::minimumSizeHint() const
{
    const int legend = m_legend->heightForWidth(qMax(m_grid->width(), m_grid->minimumWidth()));
    const int times = m_grid->minimumSizeHint().height() + legendGap + legend;
    return {layout()->minimumSize().width(), qMax(times, m_side->minimumSizeHint().height())};
}

void LowerPart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry(); // the legend may take another line
}

} // namespace OnBehalf
