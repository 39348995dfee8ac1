// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarstore.h"

#include "calendar/busytimes.h"
#include "whendone.h"

#include <algorithm>

namespace OnBehalf {

namespace {

constexpr int daysOfAvailability = 42; // what servers give at once
constexpr int daysBefore = 14;         // of these, before what is looked at

QDateTime beginOf(QDate day)
{
    return {day, QTime(0, 0), QTimeZone::utc()};
}

bool overlaps(const CalendarEntry &entry, const QDateTime &from, const QDateTime &to)
{
    // An entry of no length is where it begins.
    return entry.start < to && (entry.end > from || entry.start >= from);
}

/// Where those are that overlap: entries are large, and thousands are sorted at once.
QList<const CalendarEntry *> overlapping(const QHash<QString, CalendarEntry> &entries,
                                         const QDateTime &from, const QDateTime &to)
{
    QList<const CalendarEntry *> found;
    for (const CalendarEntry &entry : entries)
        if (overlaps(entry, from, to))
            found.append(&entry);
    return found;
}

bool isSameAddress(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

CalendarStore::CalendarStore(Session session, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
{}

CalendarStore::~CalendarStore()
{
    m_stop.request_stop();
}

CalendarStore::Calendar &CalendarStore::calendar(const QString &address)
{
    return m_calendars[address.toLower()];
}

const CalendarStore::Calendar *CalendarStore::find(const QString &address) const
{
    const auto it = m_calendars.constFind(address.toLower());
    return it == m_calendars.cend() ? nullptr : &*it;
}

std::optional<GivenRights> CalendarStore::given(const QString &address) const
{
    const auto *known = find(address);
    return known ? known->given : std::nullopt;
}

const Availability *CalendarStore::availability(const QString &address) const
{
    const auto *known = find(address);
    return known && known->taken ? &*known->taken : nullptr;
}

CalendarSight CalendarStore::sight(const QString &address) const
{
    const auto *known = find(address);
    if (!known || !known->given)
        return CalendarSight::Unknown;
    if (known->given->mayReadCalendar())
        return CalendarSight::Items;
    if (known->given->hasFailed())
        return CalendarSight::Failed;
    if (!known->taken)
        return CalendarSight::Unknown;
    if (!known->taken->error)
        return CalendarSight::FreeBusy;
    return isNoAccess(*known->taken->error) ? CalendarSight::None : CalendarSight::Failed;
}

std::optional<Ews::Error> CalendarStore::failure(const QString &address) const
{
    const auto *known = find(address);
    if (!known || !known->given)
        return std::nullopt;
    if (known->given->hasFailed())
        return known->given->calendar.error();
    if (known->given->mayReadCalendar())
        return known->notRead;
    const bool failed = known->taken && known->taken->error && !isNoAccess(*known->taken->error);
    return failed ? known->taken->error : std::nullopt;
}

bool CalendarStore::maySeePrivate(const QString &address, const Calendar &calendar) const
{
    const bool isMailbox = m_session.mailbox.access != Access::Own &&
                           isSameAddress(address, m_session.mailbox.address);
    return isMailbox || isSameAddress(address, m_session.actingAddress()) ||
           (calendar.given && calendar.given->maySeePrivate());
}

void CalendarStore::setUnderWay(int change)
{
    m_underWay += change;
    Q_EMIT readingChanged();
}

QList<int> CalendarStore::generations(const QStringList &addresses) const
{
    QList<int> list;
    for (const QString &address : addresses)
        list.append(find(address)->generation);
    return list;
}

void CalendarStore::want(const QStringList &addresses, QDate first, QDate last, Wanted what)
{
    // Days by any clocks reach into the next one by those of UTC.
    const Span span{first.addDays(-1), last.addDays(1)};
    QStringList unknown;
    QStringList known;
    for (const QString &address : addresses)
        (calendar(address).given ? known : unknown).append(address);
    if (!unknown.isEmpty())
        readRights(unknown, span, what);
    if (!known.isEmpty())
        read(known, span, what);
}

void CalendarStore::read(const QStringList &addresses, Span span, Wanted what)
{
    readEntries(addresses, span);
    if (what == Wanted::ItemsAndTimes)
        readTaken(addresses, span);
}

// Once for all of them: mostly they fail for one reason.
void CalendarStore::sayFailures(const QStringList &addresses)
{
    for (const QString &address : addresses)
        if (const auto error = failure(address)) {
            Q_EMIT failed(*error);
            return;
        }
}

void CalendarStore::readRights(const QStringList &addresses, Span span, Wanted what)
{
    const auto before = generations(addresses);
    setUnderWay(1);
    whenDone(readGivenRights(m_session.client, addresses, m_stop.get_token()), this,
             [this, addresses, span, what, before](const Ews::Result<QList<GivenRights>> &given) {
                 if (!given) {
                     Q_EMIT failed(given.error());
                 } else {
                     const auto now = generations(addresses);
                     for (qsizetype i = 0; i < addresses.size(); ++i)
                         if (now.at(i) == before.at(i))
                             calendar(addresses.at(i)).given = given->at(i);
                     Q_EMIT changed(addresses);
                     sayFailures(addresses);
                     if (now == before)
                         want(addresses, span.first.addDays(1), span.last.addDays(-1), what);
                 }
                 setUnderWay(-1); // after what follows has begun
             });
}

bool CalendarStore::isRead(const QString &address, QDate first, QDate last) const
{
    const auto *known = find(address);
    if (!known || !known->given)
        return false;
    if (!known->given->mayReadCalendar())
        return known->taken && known->takenFrom <= beginOf(first) &&
               known->takenTo >= beginOf(last.addDays(1));
    for (QDate day = first; day <= last; day = day.addDays(1))
        if (!known->days.contains(day))
            return false;
    return true;
}

void CalendarStore::readEntries(const QStringList &addresses, Span span)
{
    Span missing{span.last, span.first};
    QStringList readers;
    for (const QString &address : addresses) {
        Calendar &one = calendar(address);
        if (!one.given->mayReadCalendar())
            continue;
        bool lacks = false;
        for (QDate day = span.first; day <= span.last; day = day.addDays(1)) {
            if (one.days.contains(day) || one.asked.contains(day))
                continue;
            lacks = true;
            missing = {qMin(missing.first, day), qMax(missing.last, day)};
        }
        if (lacks)
            readers.append(address);
    }
    if (readers.isEmpty())
        return;
    for (const QString &address : std::as_const(readers))
        for (QDate day = missing.first; day <= missing.last; day = day.addDays(1))
            calendar(address).asked.insert(day);
    const auto before = generations(readers);
    setUnderWay(1);
    whenDone(readCalendars(m_session.client, readers, beginOf(missing.first),
                           beginOf(missing.last.addDays(1)), m_stop.get_token()),
             this, [this, readers, missing, before](const QList<CalendarEntries> &answers) {
                 std::optional<Ews::Error> error;
                 QStringList read;
                 for (qsizetype i = 0; i < readers.size(); ++i) {
                     if (calendar(readers.at(i)).generation != before.at(i))
                         continue;
                     for (QDate day = missing.first; day <= missing.last; day = day.addDays(1))
                         calendar(readers.at(i)).asked.remove(day);
                     if (const auto &answer = answers.at(i)) {
                         takeEntries(readers.at(i), *answer, missing);
                         read.append(readers.at(i));
                     } else {
                         error = answer.error();
                         // A connection that broke says nothing of the calendar.
                         if (error->failure == Ews::Failure::Refused ||
                             error->failure == Ews::Failure::Busy)
                             calendar(readers.at(i)).notRead = error;
                     }
                 }
                 if (!read.isEmpty())
                     Q_EMIT changed(read);
                 if (error)
                     Q_EMIT failed(*error);
                 setUnderWay(-1);
             });
}

void CalendarStore::takeEntries(const QString &address, const QList<CalendarEntry> &entries,
                                Span span)
{
    Calendar &one = calendar(address);
    one.notRead.reset();
    const QDateTime from = beginOf(span.first);
    const QDateTime to = beginOf(span.last.addDays(1));
    one.entries.removeIf([&](const auto &entry) { return overlaps(entry.value(), from, to); });
    const bool hides = !maySeePrivate(address, one);
    for (CalendarEntry entry : entries) {
        entry.privateSeen = !hides;
        if (hides && entry.sensitivity == Ews::Sensitivity::Private)
            entry.hide();
        one.entries.insert(entry.id.id, entry);
    }
    for (QDate day = span.first; day <= span.last; day = day.addDays(1))
        one.days.insert(day);
}

void CalendarStore::readTaken(const QStringList &addresses, Span span)
{
    QStringList asking;
    for (const QString &address : addresses) {
        const Calendar &one = calendar(address);
        if (!one.takenFrom.isValid() || one.takenFrom > beginOf(span.first) ||
            one.takenTo < beginOf(span.last.addDays(1)))
            asking.append(address);
    }
    if (asking.isEmpty())
        return;
    const QDate begin = span.first.addDays(-daysBefore);
    const QDate end = qMax(begin.addDays(daysOfAvailability), span.last.addDays(1));
    AvailabilityQuery query{.people = {},
                            .from = beginOf(begin),
                            .to = beginOf(end),
                            .zone = QTimeZone::systemTimeZone()};
    for (const QString &address : std::as_const(asking)) {
        query.people.append({.address = address});
        calendar(address).takenFrom = query.from; // not asked for twice
        calendar(address).takenTo = query.to;
    }
    const auto before = generations(asking);
    setUnderWay(1);
    whenDone(readAvailability(m_session.client, query, m_stop.get_token()), this,
             [this, asking, before, from = query.from,
              to = query.to](const Ews::Result<AvailabilityAnswer> &answer) {
                 for (qsizetype i = 0; i < asking.size(); ++i) {
                     Calendar &one = calendar(asking.at(i));
                     // Another time may have been asked for since.
                     if (one.generation != before.at(i) || one.takenFrom != from ||
                         one.takenTo != to)
                         continue;
                     if (answer)
                         one.taken = answer->people.at(i);
                     else
                         one.takenFrom = one.takenTo = {};
                 }
                 if (answer) {
                     Q_EMIT changed(asking);
                     QStringList onlyTaken = asking;
                     onlyTaken.removeIf([this](const QString &address) {
                         const auto rights = given(address);
                         return !rights || rights->mayReadCalendar() || rights->hasFailed();
                     });
                     sayFailures(onlyTaken);
                 } else {
                     Q_EMIT failed(answer.error());
                 }
                 setUnderWay(-1);
             });
}

QList<CalendarEntry> CalendarStore::entries(const QString &address, const QDateTime &from,
                                            const QDateTime &to) const
{
    const auto *known = find(address);
    if (!known)
        return {};
    auto found = overlapping(known->entries, from, to);
    std::ranges::sort(found, [](const CalendarEntry *one, const CalendarEntry *other) {
        return std::tie(one->start, one->end, one->id.id) <
               std::tie(other->start, other->end, other->id.id);
    });
    QList<CalendarEntry> list;
    list.reserve(found.size());
    for (const CalendarEntry *entry : std::as_const(found))
        list.append(*entry);
    return list;
}

QList<BusyTime> CalendarStore::unexplained(const QString &address, const QDateTime &from,
                                           const QDateTime &to) const
{
    const auto *known = find(address);
    if (!known || !known->taken || known->taken->busy.isEmpty())
        return {};
    QList<CalendarEntry> explaining; // in any order
    for (const CalendarEntry *entry : overlapping(known->entries, from, to))
        explaining.append(*entry);
    return busyBeside(known->taken->busy, explaining, from, to);
}

void CalendarStore::invalidate(const QString &address)
{
    Calendar &one = calendar(address);
    ++one.generation;
    one.days.clear();
    one.asked.clear();
    one.takenFrom = one.takenTo = {};
    one.notRead.reset();
    if (one.given && one.given->hasFailed())
        one.given.reset();
}

void CalendarStore::forgetFailures()
{
    for (auto it = m_calendars.cbegin(); it != m_calendars.cend(); ++it)
        if (failure(it.key()))
            invalidate(it.key());
}

void CalendarStore::invalidateAll()
{
    for (auto it = m_calendars.begin(); it != m_calendars.end(); ++it) {
        invalidate(it.key());
        it->given.reset();
    }
}

void CalendarStore::cancel()
{
    m_stop.request_stop();
    m_stop = {};
}

} // namespace OnBehalf
