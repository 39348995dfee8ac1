// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/appointments.h"

#include <QAbstractTableModel>

namespace OnBehalf {

/// What became of an appointment in each of many mailboxes.
class AppointmentsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Mailbox, State, Remark, ColumnCount };
    Q_ENUM(Column)

    explicit AppointmentsModel(QObject *parent = nullptr);

    void setResults(const QList<AppointmentResult> &results);
    /// Those at \a places changed.
    void update(const QList<AppointmentResult> &results, const QList<int> &places);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<AppointmentResult> m_results;
};

} // namespace OnBehalf
