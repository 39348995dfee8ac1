// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"
#include "ews/types/mailbox.h"

namespace OnBehalf {

/// A meeting room.
struct Room
{
    QString name;
    QString address;
    /// How many it seats, where its name says so: "Aurora (12)", "Aurora, 12 seats". EWS has no
    /// property for it.
    std::optional<int> seats;

    bool operator==(const Room &) const = default;
};

/// A list of rooms as administrators made it, for a building for instance.
struct RoomList
{
    QString name;
    QString address;
    QList<Room> rooms;
    std::optional<Ews::Error> error; ///< Why its rooms are not known.

    bool operator==(const RoomList &) const = default;
};

/// Reads all room lists with their rooms, by name. From Exchange2010 on.
QFuture<Ews::Result<QList<RoomList>>> readRooms(std::shared_ptr<Ews::Client> client,
                                                std::stop_token stop = {});

/// The number of seats that the name of a room tells.
std::optional<int> seatsIn(const QString &name);

} // namespace OnBehalf
