// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/celltable.h"

namespace OnBehalf {

/// A CalendarEntriesModel as a list to choose from.
class CalendarEntriesView : public CellTable
{
    Q_OBJECT
public:
    explicit CalendarEntriesView(QAbstractItemModel *entries, QWidget *parent = nullptr);

    /// The first one that can be opened.
    void selectFirst();

protected:
    void fit() override;
};

} // namespace OnBehalf
