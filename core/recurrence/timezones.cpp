// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recurrence/timezones.h"

#include <QHash>
#include <QMutex>
#include <QSet>

namespace Series {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The names that IANA has given up and Qt's table of Windows ids, which is CLDR's, has kept.
QByteArray formerName(const QByteArray &id)
{
    static const QHash<QByteArray, QByteArray> names{
        {"UTC", "Etc/UTC"},
        {"Africa/Asmara", "Africa/Asmera"},
        {"America/Argentina/Buenos_Aires", "America/Buenos_Aires"},
        {"America/Argentina/Catamarca", "America/Catamarca"},
        {"America/Argentina/Cordoba", "America/Cordoba"},
        {"America/Argentina/Jujuy", "America/Jujuy"},
        {"America/Argentina/Mendoza", "America/Mendoza"},
        {"America/Atikokan", "America/Coral_Harbour"},
        {"America/Indiana/Indianapolis", "America/Indianapolis"},
        {"America/Kentucky/Louisville", "America/Louisville"},
        {"America/Nuuk", "America/Godthab"},
        {"Asia/Ho_Chi_Minh", "Asia/Saigon"},
        {"Asia/Kathmandu", "Asia/Katmandu"},
        {"Asia/Kolkata", "Asia/Calcutta"},
        {"Asia/Yangon", "Asia/Rangoon"},
        {"Atlantic/Faroe", "Atlantic/Faeroe"},
        {"Europe/Kyiv", "Europe/Kiev"},
        {"Pacific/Chuuk", "Pacific/Truk"},
        {"Pacific/Kanton", "Pacific/Enderbury"},
        {"Pacific/Pohnpei", "Pacific/Ponape"},
    };
    return names.value(id, id);
}

/// Clocks that show the same since 2000 are one zone; what comes later is a rule that goes on.
bool sameClocks(const QTimeZone &one, const QTimeZone &other)
{
    static const QDateTime from(QDate(2000, 1, 1), {}, Qt::UTC);
    static const QDateTime to(QDate(2037, 1, 1), {}, Qt::UTC);
    if (one.offsetFromUtc(from) != other.offsetFromUtc(from) ||
        one.offsetFromUtc(to) != other.offsetFromUtc(to))
        return false;
    const auto same = [](const QTimeZone::OffsetData &a, const QTimeZone::OffsetData &b) {
        return a.atUtc == b.atUtc && a.offsetFromUtc == b.offsetFromUtc;
    };
    const auto ones = one.transitions(from, to);
    const auto others = other.transitions(from, to);
    return std::equal(ones.begin(), ones.end(), others.begin(), others.end(), same);
}

/// IANA has more zones than Windows, and other names for some.
QByteArray windowsIdByClocks(const QTimeZone &zone)
{
    QByteArray found;
    const auto ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        const QByteArray windows = QTimeZone::ianaIdToWindowsId(formerName(id));
        if (windows.isEmpty())
            continue;
        const QTimeZone candidate(id);
        const bool sameCountry = candidate.territory() == zone.territory();
        if ((!sameCountry && !found.isEmpty()) || !sameClocks(candidate, zone))
            continue;
        found = windows;
        if (sameCountry)
            break;
    }
    return found;
}

QDateTime atOffset(const QDateTime &clock, int offset)
{
    return clock.addSecs(-offset);
}

/// \a clock: what a clock shows, written as if it were UTC; \a offsetAt: how far it is ahead of it.
template<class F>
QDateTime instantOf(const QDateTime &clock, const F &offsetAt)
{
    // Clocks are at most 14 hours off: a day before and a day after are clear of one change.
    const int before = offsetAt(clock.addDays(-1));
    const int after = offsetAt(clock.addDays(1));
    for (const int offset : {before, after})
        if (offsetAt(atOffset(clock, offset)) == offset)
            return atOffset(clock, offset);
    return atOffset(clock, before);
}

QDateTime instantOf(const QDateTime &clock, const QTimeZone &zone)
{
    return instantOf(clock, [&zone](const QDateTime &at) { return zone.offsetFromUtc(at); });
}

QDateTime clockAt(const QDateTime &instant, const QTimeZone &zone)
{
    return instant.addSecs(zone.offsetFromUtc(instant));
}

} // namespace

std::optional<QTimeZone> timeZone(const QString &name)
{
    const QByteArray id = name.toLatin1();
    if (name.isEmpty() || QString::fromLatin1(id) != name)
        return {};
    QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(id);
    if (iana.isEmpty())
        iana = id;
    // Qt takes any word of a few letters for a zone of its own that is UTC.
    if (!iana.contains('/') && !QTimeZone::availableTimeZoneIds().contains(iana))
        return {};
    const QTimeZone zone(iana);
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

QString windowsId(const QTimeZone &zone)
{
    if (!zone.isValid())
        return {};
    const QByteArray known = QTimeZone::ianaIdToWindowsId(formerName(zone.id()));
    if (!known.isEmpty())
        return QString::fromLatin1(known);
    // Comparing with every zone takes long enough not to do it twice.
    static QMutex mutex;
    static QHash<QByteArray, QByteArray> answers;
    const QMutexLocker lock(&mutex);
    const auto answer = answers.constFind(zone.id());
    if (answer != answers.cend())
        return QString::fromLatin1(*answer);
    return QString::fromLatin1(*answers.insert(zone.id(), windowsIdByClocks(zone)));
}

QStringList windowsIds()
{
    QSet<QByteArray> known;
    for (const QByteArray &iana : QTimeZone::availableTimeZoneIds())
        known.insert(QTimeZone::ianaIdToWindowsId(formerName(iana)));
    QStringList ids;
    for (const QByteArray &id : std::as_const(known))
        if (const QString name = QString::fromLatin1(id); timeZone(name))
            ids.append(name);
    ids.sort();
    return ids;
}

QDateTime instant(QDate date, QTime time, const QTimeZone &zone)
{
    return instantOf(QDateTime(date, time, Qt::UTC), zone);
}

QDateTime instant(QDate date, QTime time, const std::function<int(const QDateTime &)> &offset)
{
    return instantOf(QDateTime(date, time, Qt::UTC), offset);
}

Instants instants(QDate date, QTime start, std::chrono::minutes duration, const QTimeZone &zone)
{
    const QDateTime from = instant(date, start, zone);
    const QDateTime clock = clockAt(from, zone);
    return {from, instantOf(clock.addSecs(std::chrono::seconds(duration).count()), zone)};
}

} // namespace Series
