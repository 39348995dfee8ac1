// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/celltable.h"

namespace OnBehalf {

/// What a file has, to be ticked. \a items: an ImportModel.
class ImportView : public CellTable
{
    Q_OBJECT
public:
    explicit ImportView(QAbstractItemModel *items, QWidget *parent = nullptr);

protected:
    void fit() override;
    /// Space ticks whatever column is the current one.
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace OnBehalf
