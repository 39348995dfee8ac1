// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/celltable.h"
#include "text/entryrow.h"

namespace OnBehalf {

class PermissionsModel;

/// A folder's permission list: levels set with a letter or from a list.
class PermissionsView : public CellTable
{
    Q_OBJECT
public:
    explicit PermissionsView(PermissionsModel *entries, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<EntryRow> currentRow() const;
    [[nodiscard]] QList<EntryRow> selectedRows() const;
    void setCurrentKey(const QString &key);

Q_SIGNALS:
    /// A letter was typed: for all rows that are selected.
    void levelTyped(const QStringList &keys, Ews::PermissionLevel level);

protected:
    [[nodiscard]] int firstColumn() const override;
    bool typed(const QString &text) override;
    void fit() override;

private:
    void keepCurrent();

    PermissionsModel *m_entries;
    QString m_key; ///< The current row's, to find it again in the next list.
};

} // namespace OnBehalf
