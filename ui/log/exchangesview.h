// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/celltable.h"

namespace OnBehalf {

/// The exchanges of the connection log. Goes on with what comes while its end is seen.
class ExchangesView : public CellTable
{
    Q_OBJECT
public:
    explicit ExchangesView(QAbstractItemModel *exchanges, QWidget *parent = nullptr);

protected:
    void fit() override;

private:
    bool m_atEnd = true; ///< Before rows came.
};

} // namespace OnBehalf
