// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/celltable.h"

namespace OnBehalf {

/// An AgendaModel as a table.
class AgendaView : public CellTable
{
    Q_OBJECT
public:
    explicit AgendaView(QAbstractItemModel *agenda, QWidget *parent = nullptr);

protected:
    void fit() override;
};

} // namespace OnBehalf
