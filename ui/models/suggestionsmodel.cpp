// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/suggestionsmodel.h"

#include "common/cellroles.h"
#include "common/tones.h"
#include "text/datetext.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const Invitee &one)
{
    return one.name.isEmpty() ? one.address : one.name;
}

} // namespace

SuggestionsModel::SuggestionsModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void SuggestionsModel::setContent(const Content &content)
{
    beginResetModel();
    m_content = content;
    endResetModel();
}

std::optional<SuggestedTime> SuggestionsModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount()
               ? std::optional(m_content.times.at(index.row()))
               : std::nullopt;
}

QDateTime SuggestionsModel::startOf(const SuggestedTime &time) const
{
    return time.start.toTimeZone(m_content.zone);
}

QString SuggestionsModel::timeText(int row, QDate day) const
{
    const QDateTime start = startOf(m_content.times.at(row));
    const QDateTime end = start.addSecs(std::chrono::seconds(m_content.duration).count());
    return start.date() == day ? clockRangeText(start, end) : timeRangeText(start, end);
}

// People first: whoever is not free. A room that is free is worth naming, for it settles where.
QString SuggestionsModel::freeText(const SuggestedTime &time) const
{
    QStringList missing;
    QStringList rooms;
    for (const Invitee &one : m_content.people) {
        const bool busy = time.conflicts.contains(one.address, Qt::CaseInsensitive);
        if (busy)
            missing.append(nameOf(one));
        else if (one.role == AttendeeRole::Resource)
            rooms.append(nameOf(one));
    }
    const QString people = missing.isEmpty() ? tr("everybody")
                           : missing.size() > 3
                               ? tr("all but %n", "people", int(missing.size()))
                               : tr("all but %1", "names").arg(missing.join(u", "_s));
    return rooms.isEmpty() ? people
                           : tr("%1; %2 free", "people; rooms").arg(people, rooms.join(u", "_s));
}

int SuggestionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_content.times.size());
}

QVariant SuggestionsModel::data(const QModelIndex &index, int role) const
{
    const auto time = at(index);
    if (!time)
        return {};
    const bool suits = time->conflicts.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return timeText(index.row(), QDate());
    case SecondLineRole:
        return time->isWorkTime ? freeText(*time)
                                : tr("%1; outside working hours").arg(freeText(*time));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(timeText(index.row(), QDate()),
                               data(index, SecondLineRole).toString());
    case IconNameRole:
        return suits ? u"circle-check"_s : u"circle-info"_s;
    case ToneRole:
        return int(suits ? Tone::Success : Tone::Info);
    default:
        return {};
    }
}

} // namespace OnBehalf
