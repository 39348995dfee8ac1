// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/celltable.h"

namespace OnBehalf {

class AuditFilter;

/// The mailboxes of an audit, a row each.
class AuditTable : public CellTable
{
    Q_OBJECT
public:
    explicit AuditTable(AuditFilter *rows, QWidget *parent = nullptr);

    /// The column of the person looked for.
    void setPersonShown(bool shown);

protected:
    void fit() override;
    [[nodiscard]] bool explains() const override { return false; }
};

} // namespace OnBehalf
