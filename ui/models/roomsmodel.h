// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/availability.h"
#include "directory/rooms.h"

#include <QAbstractTableModel>

namespace OnBehalf {

/// The rooms of one list, and whether each is free and large enough at the meeting's time.
class RoomsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, State, ColumnCount };
    Q_ENUM(Column)

    explicit RoomsModel(QObject *parent = nullptr);

    void setRooms(const QList<Room> &rooms);

    /// What the meeting asks of a room.
    struct Need
    {
        QList<Availability> known; ///< Of rooms among others.
        QDateTime start;
        QDateTime end;
        int people = 0;    ///< Who are to sit in it.
        QStringList taken; ///< Addresses of rooms that the meeting has already.
    };
    void setNeed(const Need &need);

    std::optional<Room> at(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    enum class Fitness { Unknown, Free, Busy, TooSmall, Chosen };
    Fitness fitnessOf(const Room &room) const;
    QVariant nameData(const Room &room, int role) const;
    QVariant stateData(Fitness fitness, int role) const;
    static QString fitnessText(Fitness fitness);
    static QString fitnessIcon(Fitness fitness);

    QList<Room> m_rooms;
    Need m_need;
};

} // namespace OnBehalf
