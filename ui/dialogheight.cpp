// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogheight.h"

#include <QDialog>
#include <QLayout>

namespace OnBehalf {

void fitHeight(QDialog *dialog, int width)
{
    auto *layout = dialog->layout();
    // The smallest size that a layout with breaking lines asks for is that of its narrowest form.
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->activate();
    const int wanted = qMax(width > 0 ? width : dialog->width(), layout->minimumSize().width());
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(wanted)
                                                   : layout->totalSizeHint().height();
    dialog->setMinimumSize(wanted, height);
    dialog->resize(wanted, height);
}

void growHeight(QDialog *dialog)
{
    dialog->layout()->activate();
    if (dialog->layout()->totalHeightForWidth(dialog->width()) > dialog->height())
        fitHeight(dialog);
}

} // namespace OnBehalf
