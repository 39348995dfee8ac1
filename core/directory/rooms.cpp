// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/rooms.h"

#include "ews/operations/getroomlists.h"
#include "ews/operations/getrooms.h"

#include <QCollator>
#include <QCoroFuture>
#include <QRegularExpression>

#include <algorithm>

namespace OnBehalf {

namespace {

using RoomListsAnswer = Ews::Result<QList<RoomList>>;

QList<Room> roomsOf(const Ews::GetRooms::Response &answer)
{
    QList<Room> rooms;
    for (const Ews::Room &room : answer.rooms)
        rooms.append({.name = room.id.name,
                      .address = room.id.emailAddress,
                      .seats = seatsIn(room.id.name)});
    return rooms;
}

template<class T>
void sortByName(QList<T> &list)
{
    QCollator order;
    order.setNumericMode(true);
    std::ranges::stable_sort(list,
                             [&order](const T &a, const T &b) { return order(a.name, b.name); });
}

QCoro::Task<> run(std::shared_ptr<Ews::Client> client, std::stop_token stop,
                  QPromise<RoomListsAnswer> promise)
{
    promise.start();
    const auto lists = co_await client->send(Ews::GetRoomLists{}, stop);
    QList<RoomList> all;
    QList<QFuture<Ews::Result<Ews::GetRooms::Response>>> answers;
    if (lists) {
        for (const Ews::Mailbox &list : lists->roomLists) {
            all.append({.name = list.name, .address = list.emailAddress});
            Ews::Mailbox asked;
            asked.emailAddress = list.emailAddress;
            answers.append(client->send(Ews::GetRooms{.roomList = asked}, stop));
        }
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto rooms = co_await answers.at(i);
        if (rooms)
            all[i].rooms = roomsOf(*rooms);
        else
            all[i].error = rooms.error();
        sortByName(all[i].rooms);
    }
    sortByName(all);
    promise.addResult(lists ? RoomListsAnswer(all)
                            : RoomListsAnswer(std::unexpected(lists.error())));
    promise.finish();
}

} // namespace

QFuture<RoomListsAnswer> readRooms(std::shared_ptr<Ews::Client> client, std::stop_token stop)
{
    QPromise<RoomListsAnswer> promise;
    auto future = promise.future();
    run(std::move(client), std::move(stop), std::move(promise));
    return future;
}

std::optional<int> seatsIn(const QString &name)
{
    // "(12)" at the end; "12 seats", "12 people", "12 Plätze", "12 Personen" anywhere.
    static const QRegularExpression pattern(
        QStringLiteral("\\((\\d{1,4})\\)\\s*$|\\b(\\d{1,4})\\s*(?:seats?|people|persons?|pax|"
                       "Pl[äa]tze|Sitzpl[äa]tze|Personen|Pers\\.)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    const int seats = (match.hasCaptured(1) ? match.captured(1) : match.captured(2)).toInt();
    return seats > 0 ? std::optional(seats) : std::nullopt;
}

} // namespace OnBehalf
