// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/celltable.h"
#include "delegates/delegatesdraft.h"

namespace OnBehalf {

class DelegatesFilter;
class DelegatesModel;

/// The table of delegates: levels set with a letter or from a list, explanations over all columns.
class DelegatesView : public CellTable
{
    Q_OBJECT
public:
    explicit DelegatesView(DelegatesModel *delegates, QWidget *parent = nullptr);

    void setFilterText(const QString &text);
    [[nodiscard]] int shownDelegates() const;

    [[nodiscard]] QString currentKey() const;
    /// Of the rows that are selected, in their order.
    [[nodiscard]] QStringList selectedKeys() const;
    void setCurrentKey(const QString &key, int column);

Q_SIGNALS:
    /// A letter was typed: for all rows that are selected.
    void levelTyped(const QStringList &keys, OnBehalf::DelegateFolder folder,
                    Ews::DelegateLevel level);

protected:
    [[nodiscard]] int firstColumn() const override;
    bool typed(const QString &text) override;
    void fit() override;

private:
    [[nodiscard]] QModelIndex toSource(const QModelIndex &index) const;

    DelegatesModel *m_delegates;
    DelegatesFilter *m_filter;
};

} // namespace OnBehalf
