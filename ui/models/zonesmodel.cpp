// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/zonesmodel.h"

#include "recurrence/timezones.h"
#include "text/datetext.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "UTC+01:00"
QString offsetText(const QTimeZone &zone)
{
    const int minutes = zone.standardTimeOffset(QDateTime::currentDateTimeUtc()) / 60;
    return u"UTC%1%2:%3"_s.arg(minutes < 0 ? QChar(u'\u2212') : QChar(u'+'))
        .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QString longName(const QTimeZone &zone)
{
    return zone.displayName(QTimeZone::GenericTime, QTimeZone::LongName, spokenLocale());
}

QString describe(const QTimeZone &zone)
{
    return u"(%1) %2"_s.arg(offsetText(zone), longName(zone));
}

} // namespace

ZonesModel::ZonesModel(QObject *parent)
    : QAbstractListModel(parent)
{}

const QList<ZonesModel::Row> &ZonesModel::all()
{
    static const QList<Row> zones = readZones();
    return zones;
}

QList<ZonesModel::Row> ZonesModel::readZones()
{
    QList<std::pair<int, Row>> rows;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QString &id : Series::windowsIds()) {
        const auto zone = Series::timeZone(id);
        if (!zone)
            continue;
        const QString text =
            u"(%1) %2 – %3"_s.arg(offsetText(*zone), cityOf(*zone), longName(*zone));
        rows.append(
            {zone->standardTimeOffset(now), {.windowsId = id, .text = text, .description = {}}});
    }
    std::ranges::sort(rows, [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first
                                  : a.second.text.localeAwareCompare(b.second.text) < 0;
    });
    QList<Row> sorted;
    for (const auto &row : std::as_const(rows))
        sorted.append(row.second);
    return sorted;
}

QString ZonesModel::nameOf(const QString &windowsId)
{
    const auto zone = Series::timeZone(windowsId);
    return zone ? cityOf(*zone) : windowsId;
}

void ZonesModel::setPreferred(const QList<Preferred> &zones)
{
    beginResetModel();
    m_preferred.clear();
    for (const Preferred &one : zones) {
        const bool known = std::ranges::any_of(
            m_preferred, [&one](const Row &row) { return row.windowsId == one.windowsId; });
        if (known || one.windowsId.isEmpty())
            continue;
        const auto zone = Series::timeZone(one.windowsId);
        const QString name = nameOf(one.windowsId);
        m_preferred.append({.windowsId = one.windowsId,
                            .text = one.whose.isEmpty() ? name : u"%1 (%2)"_s.arg(name, one.whose),
                            .description = zone ? describe(*zone) : QString(),
                            .isPreferred = true});
    }
    endResetModel();
}

int ZonesModel::rowOf(const QString &windowsId) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (index(row, 0).data(Qt::UserRole).toString() == windowsId)
            return row;
    return -1;
}

int ZonesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preferred.size() + all().size());
}

QVariant ZonesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto preferred = m_preferred.size();
    const Row &row =
        index.row() < preferred ? m_preferred.at(index.row()) : all().at(index.row() - preferred);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.text;
    case Qt::ToolTipRole:
        return row.description.isEmpty() ? row.text : row.description;
    case Qt::UserRole:
        return row.windowsId;
    default:
        return {};
    }
}

} // namespace OnBehalf
