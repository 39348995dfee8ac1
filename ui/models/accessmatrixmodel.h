// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/accessmatrix.h"

#include <QAbstractTableModel>

namespace OnBehalf {

/// Who can do what: the column Who, then a column a folder. Rows and folders are those of the
/// matrix, in its order; cells speak through CellRole.
class AccessMatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int Who = 0;
    static constexpr int FirstFolder = 1;

    explicit AccessMatrixModel(QObject *parent = nullptr);

    /// Where people and folders are the same as before, selection and current cell are kept.
    void setMatrix(const AccessMatrix &matrix);
    const AccessMatrix &matrix() const { return m_matrix; }

    /// The matrix's column; nothing for Who and for what is no cell.
    static std::optional<int> folderOf(const QModelIndex &index);
    /// Invalid where the matrix has no such cell.
    QModelIndex indexOf(int row, int folder) const;
    /// Of the row with this key, to find it again after another reading.
    QModelIndex indexOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    AccessMatrix m_matrix;
};

} // namespace OnBehalf
