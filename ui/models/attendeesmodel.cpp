// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/attendeesmodel.h"

#include "common/cellroles.h"
#include "text/busytext.h"

#include <QFont>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::LegacyFreeBusy;

namespace {

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// "Accepted", for the second line of somebody who has answered.
QString responseText(const std::optional<Ews::ResponseType> &response)
{
    switch (response.value_or(Ews::ResponseType::Unknown)) {
    case Ews::ResponseType::Accept:
        return AttendeesModel::tr("has accepted");
    case Ews::ResponseType::Tentative:
        return AttendeesModel::tr("has accepted tentatively");
    case Ews::ResponseType::Decline:
        return AttendeesModel::tr("has declined");
    case Ews::ResponseType::NoResponseReceived:
        return AttendeesModel::tr("has not answered");
    default:
        return {};
    }
}

} // namespace

QList<BusyTime> takenByAny(const QList<Availability> &people)
{
    QList<BusyTime> taken;
    for (const Availability &one : people)
        for (const BusyTime &time : one.busy)
            if (time.type == LegacyFreeBusy::Busy || time.type == LegacyFreeBusy::Tentative)
                taken.append({.start = time.start, .end = time.end});
    std::ranges::sort(taken, {}, &BusyTime::start);
    QList<BusyTime> joined;
    for (const BusyTime &time : std::as_const(taken)) {
        if (!joined.isEmpty() && joined.last().end >= time.start)
            joined.last().end = qMax(joined.last().end, time.end);
        else
            joined.append(time);
    }
    return joined;
}

AttendeesModel::AttendeesModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void AttendeesModel::setOrganizer(const QString &name, const QString &address)
{
    m_organizerName = name;
    m_organizer = address;
    Q_EMIT dataChanged(index(Organizer, 0), index(Organizer, ColumnCount - 1));
}

void AttendeesModel::setInvitees(const QList<Invitee> &invitees)
{
    const auto isAmong = [](const QList<Invitee> &list, const Invitee &one) {
        return std::ranges::any_of(
            list, [&one](const Invitee &other) { return same(other.address, one.address); });
    };
    for (int i = int(m_invitees.size()) - 1; i >= 0; --i) {
        if (isAmong(invitees, m_invitees.at(i)))
            continue;
        beginRemoveRows({}, FirstInvitee + i, FirstInvitee + i);
        m_invitees.removeAt(i);
        endRemoveRows();
    }
    const auto kept = m_invitees.size();
    if (invitees.size() > kept) {
        beginInsertRows({}, int(FirstInvitee + kept), int(FirstInvitee + invitees.size()) - 1);
        m_invitees = invitees;
        endInsertRows();
    } else if (invitees.size() < kept) { // somebody was there twice
        beginRemoveRows({}, int(FirstInvitee + invitees.size()), int(FirstInvitee + kept) - 1);
        m_invitees = invitees;
        endRemoveRows();
    } else {
        m_invitees = invitees;
    }
    if (!m_invitees.isEmpty())
        Q_EMIT dataChanged(index(FirstInvitee, 0), index(rowCount() - 1, ColumnCount - 1));
}

void AttendeesModel::setGroups(const QSet<QString> &addresses)
{
    m_groups = addresses;
    Q_EMIT dataChanged(index(Summary, 0), index(rowCount() - 1, 0));
}

void AttendeesModel::setAvailability(const QList<Availability> &people, QDate day,
                                     const QTimeZone &zone)
{
    m_people = people;
    m_day = day;
    m_zone = zone;
    Q_EMIT dataChanged(index(Summary, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString AttendeesModel::addressAt(int row) const
{
    if (row == Organizer)
        return m_organizer;
    const auto invitee = inviteeAt(row);
    return invitee ? invitee->address : QString();
}

std::optional<Invitee> AttendeesModel::inviteeAt(int row) const
{
    const int i = row - FirstInvitee;
    return i >= 0 && i < m_invitees.size() ? std::optional(m_invitees.at(i)) : std::nullopt;
}

int AttendeesModel::rowOf(const QString &address) const
{
    for (int row = Organizer; row < rowCount(); ++row)
        if (same(addressAt(row), address))
            return row;
    return -1;
}

const Availability *AttendeesModel::availabilityAt(int row) const
{
    const QString address = addressAt(row);
    const auto it = std::ranges::find_if(m_people, [&address](const Availability &one) {
        return !address.isEmpty() && same(one.address, address);
    });
    return it == m_people.end() ? nullptr : &*it;
}

QList<BusyTime> AttendeesModel::busyAt(int row) const
{
    if (row != Summary) {
        const Availability *known = availabilityAt(row);
        return known ? known->busy : QList<BusyTime>();
    }
    QList<Availability> all;
    for (int other = Organizer; other < rowCount(); ++other)
        if (const Availability *known = availabilityAt(other))
            all.append(*known);
    return takenByAny(all);
}

QString AttendeesModel::gapAt(int row) const
{
    if (row == Summary)
        return {};
    const Availability *known = availabilityAt(row);
    if (!known)
        return tr("being read…");
    return known->error ? busyName(LegacyFreeBusy::NoData) : QString();
}

int AttendeesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(FirstInvitee + m_invitees.size());
}

int AttendeesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags AttendeesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Role && inviteeAt(index.row()) ? flags | Qt::ItemIsEditable : flags;
}

QString AttendeesModel::nameAt(int row) const
{
    if (row == Summary)
        return tr("All except absent");
    const auto invitee = inviteeAt(row);
    const QString name = invitee ? invitee->name : m_organizerName;
    return name.isEmpty() ? addressAt(row) : name;
}

QString AttendeesModel::iconAt(int row) const
{
    const auto invitee = inviteeAt(row);
    if (invitee && invitee->role == AttendeeRole::Resource)
        return u"door"_s;
    return row == Summary || m_groups.contains(addressAt(row).toLower()) ? u"group"_s : u"person"_s;
}

QString AttendeesModel::description(int row) const
{
    const QString gap = gapAt(row);
    const auto invitee = inviteeAt(row);
    QStringList parts{invitee ? responseText(invitee->response) : QString(),
                      gap.isEmpty() ? busyDayText(busyAt(row), m_day, m_zone) : gap};
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

QVariant AttendeesModel::nameData(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return nameAt(row);
    case Qt::AccessibleTextRole:
        return row == Summary
                   ? nameAt(row)
                   : u"%1, %2"_s.arg(nameAt(row), roleData(row, Qt::DisplayRole).toString());
    case Qt::AccessibleDescriptionRole:
        return description(row);
    case Qt::ToolTipRole: {
        const QString address = addressAt(row);
        return address.isEmpty()
                   ? QVariant()
                   : QVariant(u"%1 <%2>\n%3"_s.arg(nameAt(row), address, description(row)));
    }
    case IconNameRole:
        return iconAt(row);
    case RowStagedRole:
        return false;
    default:
        return {};
    }
}

QVariant AttendeesModel::roleData(int row, int role) const
{
    const auto invitee = inviteeAt(row);
    if (!invitee) {
        const bool said = row == Organizer && role == Qt::DisplayRole;
        return said                        ? QVariant(tr("Organizer"))
               : role == SecondaryTextRole ? QVariant(true)
                                           : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return roleName(invitee->role);
    case Qt::EditRole:
        return int(invitee->role);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a person, Required").arg(nameAt(row), roleName(invitee->role));
    case EditableRole:
    case SecondaryTextRole:
        return true;
    case ChoicesRole: {
        QList<Choice> choices;
        for (const auto one :
             {AttendeeRole::Required, AttendeeRole::Optional, AttendeeRole::Resource})
            choices.append({.name = roleName(one), .label = roleName(one), .value = int(one)});
        return QVariant::fromValue(choices);
    }
    default:
        return {};
    }
}

QVariant AttendeesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::FontRole && index.row() == Summary) {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    return index.column() == Name ? nameData(index.row(), role) : roleData(index.row(), role);
}

bool AttendeesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const auto invitee = inviteeAt(index.row());
    const auto chosen = AttendeeRole(value.toInt());
    if (chosen != invitee->role)
        Q_EMIT roleEdited(invitee->address, chosen);
    return true;
}

} // namespace OnBehalf
