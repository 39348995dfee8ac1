// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendarentriesmodel.h"

#include "common/cellroles.h"
#include "text/calendarfacts.h"
#include "text/datetext.h"

#include <QFont>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

CalendarEntriesModel::CalendarEntriesModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void CalendarEntriesModel::setEntries(const QList<CalendarEntry> &entries, const QTimeZone &zone)
{
    beginResetModel();
    m_entries = entries;
    m_zone = zone;
    endResetModel();
}

const CalendarEntry *CalendarEntriesModel::entryAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_entries.size() ? &m_entries.at(index.row()) : nullptr;
}

int CalendarEntriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int CalendarEntriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CalendarEntriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case When:
        return tr("When");
    case Subject:
        return tr("Subject");
    case Location:
        return tr("Location");
    case Organizer:
        return tr("Organizer");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags CalendarEntriesModel::flags(const QModelIndex &index) const
{
    const CalendarEntry *entry = entryAt(index);
    if (!entry)
        return Qt::NoItemFlags;
    const Qt::ItemFlags all = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return entryObstacle(*entry).isEmpty() ? all | Qt::ItemIsEnabled : all;
}

// All-day items are days, whatever the clocks: those of the mailbox' own midnight may begin on the
// evening before by the clocks of another zone.
QString CalendarEntriesModel::whenText(const CalendarEntry &entry) const
{
    const QDateTime start = entry.start.toTimeZone(m_zone);
    const QDateTime end = entry.end.toTimeZone(m_zone);
    if (!entry.allDay)
        return timeRangeText(start, end);
    constexpr int halfADay = 12 * 60 * 60;
    const QDate first = start.addSecs(halfADay).date();
    const QDate last = qMax(first, end.addSecs(-halfADay).date());
    return allDayText(first, last);
}

QString CalendarEntriesModel::text(const CalendarEntry &entry, Column column) const
{
    switch (column) {
    case When:
        return whenText(entry);
    case Subject:
        if (!entryObstacle(entry).isEmpty())
            return tr("Private appointment");
        return entry.subject.isEmpty() ? tr("No subject") : entry.subject;
    case Location:
        return entry.location;
    case Organizer:
        if (!entry.isMeeting)
            return {};
        return entry.organizerName.isEmpty() ? entry.organizer : entry.organizerName;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CalendarEntriesModel::subjectData(const CalendarEntry &entry, int role) const
{
    const bool isOfSeries = entry.type == Ews::CalendarItemType::Occurrence ||
                            entry.type == Ews::CalendarItemType::Exception;
    switch (role) {
    case IconNameRole:
        if (entry.sensitivity == Ews::Sensitivity::Private)
            return u"lock"_s;
        return isOfSeries ? QVariant(u"repeat"_s) : QVariant();
    case Qt::AccessibleTextRole: {
        QStringList parts{text(entry, Subject)};
        if (isOfSeries)
            parts.append(tr("of a series"));
        if (entry.isCancelled)
            parts.append(tr("cancelled"));
        return parts.join(u", "_s);
    }
    case Qt::FontRole:
        if (entry.isCancelled) {
            QFont font;
            font.setStrikeOut(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant CalendarEntriesModel::data(const QModelIndex &index, int role) const
{
    const CalendarEntry *entry = entryAt(index);
    if (!entry)
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*entry, column);
    case Qt::ToolTipRole: {
        const QString why = entryObstacle(*entry);
        return why.isEmpty() ? QVariant(text(*entry, column)) : QVariant(why);
    }
    case SecondaryTextRole:
        return entry->isCancelled || !entryObstacle(*entry).isEmpty();
    default:
        return column == Subject ? subjectData(*entry, role) : QVariant();
    }
}

} // namespace OnBehalf
