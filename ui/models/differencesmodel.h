// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/comparisonreport.h"

#include <QAbstractTableModel>

namespace OnBehalf {

/// What is different between two audits, a row each; all of it, or what is of one kind.
class DifferencesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Mailbox, Difference, What, ColumnCount };
    Q_ENUM(Column)

    explicit DifferencesModel(QObject *parent = nullptr);

    void setDifferences(const QList<AuditDifference> &differences);
    /// Nothing: all kinds.
    void setKind(std::optional<AuditDifference::Kind> kind);
    const QList<AuditDifference> &shown() const { return m_shown; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void choose();

    QList<AuditDifference> m_all;
    QList<AuditDifference> m_shown;
    std::optional<AuditDifference::Kind> m_kind;
};

} // namespace OnBehalf
