// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calendarmodel.h"

#include <QAbstractTableModel>

namespace OnBehalf {

/// A CalendarModel as a table, a time a row.
class AgendaModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Subject, Location, Calendar, ColumnCount };

    explicit AgendaModel(CalendarModel *times, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    CalendarModel *m_times;
};

} // namespace OnBehalf
