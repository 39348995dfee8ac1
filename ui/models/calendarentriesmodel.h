// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/calendarlist.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace OnBehalf {

/// What is in a calendar, an item a row, by start.
class CalendarEntriesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Subject, Location, Organizer, ColumnCount };

    explicit CalendarEntriesModel(QObject *parent = nullptr);

    /// Times are told by the clocks of \a zone.
    void setEntries(const QList<CalendarEntry> &entries, const QTimeZone &zone);
    /// Null for none.
    const CalendarEntry *entryAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString whenText(const CalendarEntry &entry) const;
    QString text(const CalendarEntry &entry, Column column) const;
    QVariant subjectData(const CalendarEntry &entry, int role) const;

    QList<CalendarEntry> m_entries;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace OnBehalf
