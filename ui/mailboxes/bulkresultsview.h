// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/celltable.h"

namespace OnBehalf {

/// The mailboxes of one change. See BulkResultsModel.
class BulkResultsView : public CellTable
{
    Q_OBJECT
public:
    explicit BulkResultsView(QAbstractItemModel *results, QWidget *parent = nullptr);

protected:
    void fit() override;
};

} // namespace OnBehalf
