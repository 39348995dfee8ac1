// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/celltable.h"

namespace OnBehalf {

/// The mailboxes that get an appointment, and what became of it. \a results: an AppointmentsModel.
class AppointmentsView : public CellTable
{
    Q_OBJECT
public:
    explicit AppointmentsView(QAbstractItemModel *results, QWidget *parent = nullptr);

protected:
    void fit() override;
};

} // namespace OnBehalf
