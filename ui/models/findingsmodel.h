// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/accessmatrix.h"

#include <QAbstractTableModel>

namespace OnBehalf {

/// What is odd about a mailbox: a row a finding, in the matrix's order, which is the gravest first.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Finding, Places, ColumnCount };
    Q_ENUM(Column)

    explicit FindingsModel(QObject *parent = nullptr);

    void setMatrix(const AccessMatrix &matrix);
    /// Nothing for what is no row.
    const AccessFinding *findingAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    AccessMatrix m_matrix;
};

} // namespace OnBehalf
