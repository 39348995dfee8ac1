// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/roomsmodel.h"

#include "common/cellroles.h"
#include "common/tones.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::LegacyFreeBusy;

RoomsModel::RoomsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void RoomsModel::setRooms(const QList<Room> &rooms)
{
    beginResetModel();
    m_rooms = rooms;
    endResetModel();
}

void RoomsModel::setNeed(const Need &need)
{
    m_need = need;
    if (!m_rooms.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<Room> RoomsModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? std::optional(m_rooms.at(index.row()))
                                                       : std::nullopt;
}

RoomsModel::Fitness RoomsModel::fitnessOf(const Room &room) const
{
    if (m_need.taken.contains(room.address, Qt::CaseInsensitive))
        return Fitness::Chosen;
    const auto it = std::ranges::find_if(m_need.known, [&room](const Availability &one) {
        return one.address.compare(room.address, Qt::CaseInsensitive) == 0;
    });
    const auto state =
        it == m_need.known.end() ? LegacyFreeBusy::NoData : it->between(m_need.start, m_need.end);
    if (state != LegacyFreeBusy::NoData && state != LegacyFreeBusy::Free)
        return Fitness::Busy;
    if (room.seats && *room.seats < m_need.people)
        return Fitness::TooSmall;
    return state == LegacyFreeBusy::Free ? Fitness::Free : Fitness::Unknown;
}

QString RoomsModel::fitnessText(Fitness fitness)
{
    switch (fitness) {
    case Fitness::Free:
        return tr("free");
    case Fitness::Busy:
        return tr("busy");
    case Fitness::TooSmall:
        return tr("too small");
    case Fitness::Chosen:
        return tr("chosen");
    case Fitness::Unknown:
        break;
    }
    return tr("not known");
}

QString RoomsModel::fitnessIcon(Fitness fitness)
{
    switch (fitness) {
    case Fitness::Free:
        return u"circle-check"_s;
    case Fitness::Busy:
        return u"cross"_s;
    case Fitness::TooSmall:
        return u"warning"_s;
    case Fitness::Chosen:
        return u"check"_s;
    case Fitness::Unknown:
        break;
    }
    return {};
}

int RoomsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rooms.size());
}

int RoomsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RoomsModel::nameData(const Room &room, int role) const
{
    const QString state = fitnessText(fitnessOf(room));
    switch (role) {
    case Qt::DisplayRole:
        return room.name;
    case Qt::ToolTipRole:
        return room.seats ? tr("%1\n%n seat(s)", "a room's address", *room.seats).arg(room.address)
                          : room.address;
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(room.name, state);
    case IconNameRole:
        return u"door"_s;
    default:
        return {};
    }
}

QVariant RoomsModel::stateData(Fitness fitness, int role) const
{
    const auto tone = [fitness]() -> std::optional<Tone> {
        switch (fitness) {
        case Fitness::Free:
        case Fitness::Chosen:
            return Tone::Success;
        case Fitness::Busy:
            return Tone::Error;
        case Fitness::TooSmall:
            return Tone::Warning;
        case Fitness::Unknown:
            break;
        }
        return std::nullopt;
    }();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return fitnessText(fitness);
    case SecondaryTextRole:
        return fitness == Fitness::Unknown;
    case ToneRole:
        return tone ? QVariant(int(*tone)) : QVariant();
    case IconNameRole:
        return fitnessIcon(fitness);
    default:
        return {};
    }
}

QVariant RoomsModel::data(const QModelIndex &index, int role) const
{
    const auto room = at(index);
    if (!room)
        return {};
    return index.column() == Name ? nameData(*room, role) : stateData(fitnessOf(*room), role);
}

} // namespace OnBehalf
