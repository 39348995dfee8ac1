// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendarmodel.h"

#include "common/cellroles.h"
#include "models/categorycolor.h"
#include "text/busytext.h"
#include "text/categorytext.h"
#include "text/datetext.h"

#include <algorithm>
#include <tuple>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 halfADay = 12LL * 60 * 60;

/// Sorted by where they are: times are large, and there are thousands of them.
QList<ShownTime> byStart(const QList<ShownTime> &times)
{
    QList<const ShownTime *> order;
    order.reserve(times.size());
    for (const ShownTime &time : times)
        order.append(&time);
    std::ranges::stable_sort(order, [](const ShownTime *one, const ShownTime *other) {
        return std::tie(one->entry.start, one->calendar) <
               std::tie(other->entry.start, other->calendar);
    });
    QList<ShownTime> sorted;
    sorted.reserve(times.size());
    for (const ShownTime *time : std::as_const(order))
        sorted.append(*time);
    return sorted;
}

} // namespace

QString ShownTime::key() const
{
    if (!entry.id.id.isEmpty())
        return u"%1 %2"_s.arg(QString::number(int(kind)), entry.id.id);
    return u"%1 %2 %3"_s.arg(int(kind)).arg(calendar).arg(entry.start.toSecsSinceEpoch());
}

QDate ShownTime::firstDay(const QTimeZone &zone) const
{
    const QDateTime start = entry.start.toTimeZone(zone);
    return entry.allDay ? start.addSecs(halfADay).date() : start.date();
}

QDate ShownTime::lastDay(const QTimeZone &zone) const
{
    return days(zone).second;
}

std::pair<QDate, QDate> ShownTime::days(const QTimeZone &zone) const
{
    const QDate first = firstDay(zone);
    const QDateTime end = entry.end.toTimeZone(zone);
    const QDate last = entry.allDay ? end.addSecs(-halfADay).date() : end.addSecs(-1).date();
    return {first, qMax(first, last)};
}

bool ShownTime::isWholeDay() const
{
    return entry.allDay || entry.start.secsTo(entry.end) >= 2 * halfADay;
}

ShownTime shown(const CalendarEntry &entry, int calendar)
{
    return {.kind = entry.isHidden() ? ShownTime::Kind::Private : ShownTime::Kind::Item,
            .calendar = calendar,
            .entry = entry};
}

CalendarModel::CalendarModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void CalendarModel::setTimes(const QList<ShownTime> &times, const QList<ShownCalendar> &calendars,
                             const QTimeZone &zone)
{
    const auto sorted = byStart(times);
    if (sorted == m_times && calendars == m_calendars && zone == m_zone)
        return;
    beginResetModel();
    m_busyBefore = std::exchange(m_times, sorted);
    m_busyBefore.removeIf([](const ShownTime &time) { return time.kind != ShownTime::Kind::Busy; });
    m_calendars = calendars;
    m_zone = zone;
    m_days.clear();
    for (const ShownTime &time : std::as_const(m_times))
        m_days.append(time.days(zone));
    endResetModel();
}

int CalendarModel::rowOf(const QString &key) const
{
    const auto it = std::ranges::find(m_times, key, &ShownTime::key);
    if (it != m_times.end())
        return int(it - m_times.begin());
    const auto busy = std::ranges::find(m_busyBefore, key, &ShownTime::key);
    return busy == m_busyBefore.end() ? -1 : rowInsteadOf(*busy);
}

// Free/busy times come with subjects where more was given, else any item in that time will do.
int CalendarModel::rowInsteadOf(const ShownTime &busy) const
{
    int found = -1;
    for (int row = 0; row < m_times.size(); ++row) {
        const ShownTime &time = m_times.at(row);
        const bool overlaps =
            time.entry.start < busy.entry.end && time.entry.end > busy.entry.start;
        if (time.calendar != busy.calendar || !overlaps)
            continue;
        if (time.entry.start == busy.entry.start && time.entry.subject == busy.entry.subject)
            return row;
        found = found < 0 ? row : found;
    }
    return found;
}

QString CalendarModel::title(const ShownTime &time)
{
    switch (time.kind) {
    case ShownTime::Kind::Private:
        return tr("Private appointment");
    case ShownTime::Kind::Busy:
        return time.entry.subject.isEmpty() ? showAsName(time.entry.showAs) : time.entry.subject;
    case ShownTime::Kind::Item:
    case ShownTime::Kind::Asked:
        break;
    }
    return time.entry.subject.isEmpty() ? tr("No subject") : time.entry.subject;
}

QString CalendarModel::subtitle(const ShownTime &time)
{
    if (time.kind == ShownTime::Kind::Asked)
        return tr("this request");
    return time.entry.location;
}

QList<QColor> CalendarModel::categoryColors(const ShownTime &time) const
{
    return shownColors(m_calendars.value(time.calendar).categories, time.entry.categories);
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_times.size());
}

QString CalendarModel::when(const ShownTime &time) const
{
    if (!time.entry.allDay)
        return timeRangeText(time.entry.start.toTimeZone(m_zone),
                             time.entry.end.toTimeZone(m_zone));
    return allDayText(time.firstDay(m_zone), time.lastDay(m_zone));
}

QStringList CalendarModel::sentences(const ShownTime &time) const
{
    using Type = Ews::CalendarItemType;
    QStringList parts{title(time), when(time)};
    if (const QString second = subtitle(time); !second.isEmpty())
        parts.append(second);
    parts.append(tr("calendar of %1").arg(m_calendars.value(time.calendar).name));
    if (time.entry.isCancelled)
        parts.append(tr("canceled"));
    else if (time.kind != ShownTime::Kind::Asked)
        parts.append(busyName(time.entry.showAs));
    if (time.entry.type == Type::Occurrence || time.entry.type == Type::Exception)
        parts.append(tr("of a series"));
    if (time.kind == ShownTime::Kind::Item && time.entry.sensitivity == Ews::Sensitivity::Private)
        parts.append(tr("private, visible to you"));
    if (!time.entry.categories.isEmpty())
        parts.append(categoriesPhrase(time.entry.categories));
    if (time.kind == ShownTime::Kind::Busy)
        parts.append(tr("only free/busy times are seen"));
    return parts;
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_times.size())
        return {};
    const ShownTime &time = m_times.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return title(time);
    case SecondLineRole:
        return subtitle(time);
    case Qt::ToolTipRole:
        return sentences(time).join(u'\n');
    case Qt::AccessibleTextRole:
        return sentences(time).join(u", "_s);
    default:
        return {};
    }
}

} // namespace OnBehalf
