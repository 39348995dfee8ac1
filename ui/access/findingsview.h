// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/celltable.h"

namespace OnBehalf {

/// What is odd about the mailbox, in sentences.
class FindingsView : public CellTable
{
    Q_OBJECT
public:
    explicit FindingsView(QAbstractItemModel *findings, QWidget *parent = nullptr);

protected:
    void fit() override;
};

} // namespace OnBehalf
