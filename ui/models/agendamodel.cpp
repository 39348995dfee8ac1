// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/agendamodel.h"

#include "common/cellroles.h"

#include <QFont>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

AgendaModel::AgendaModel(CalendarModel *times, QObject *parent)
    : QAbstractTableModel(parent)
    , m_times(times)
{
    connect(times, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(times, &QAbstractItemModel::modelReset, this, [this] { endResetModel(); });
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_times->rowCount();
}

int AgendaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Calendar:
        return tr("Calendar");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ShownTime &time = m_times->timeAt(index.row());
    // A screen reader begins at the first cell: there it hears all of it.
    if (role == Qt::AccessibleTextRole && index.column() == When)
        return m_times->index(index.row()).data(role);
    if (role == Qt::ToolTipRole)
        return m_times->index(index.row()).data(role);
    if (role == SecondaryTextRole)
        return time.kind != ShownTime::Kind::Item || time.entry.isCancelled;
    if (role == Qt::FontRole && time.entry.isCancelled && index.column() == Subject) {
        QFont font;
        font.setStrikeOut(true);
        return font;
    }
    if (role == IconNameRole && index.column() == Subject &&
        time.entry.sensitivity == Ews::Sensitivity::Private)
        return u"lock"_s;
    if (role == SwatchesRole && index.column() == Subject)
        return QVariant::fromValue(m_times->categoryColors(time));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case When:
        return m_times->when(time);
    case Subject:
        return CalendarModel::title(time);
    case Location:
        return CalendarModel::subtitle(time);
    case Calendar:
        return m_times->calendars().value(time.calendar).name;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace OnBehalf
