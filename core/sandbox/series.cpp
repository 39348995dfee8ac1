// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/series.h"

#include "recurrence/occurrences.h"
#include "recurrence/timezones.h"
#include "recurrence/validity.h"
#include "sandbox/itemproperties.h"

#include <algorithm>
#include <limits>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype unlimited = std::numeric_limits<qsizetype>::max();
/// Longer than the longest pause of a series: 99 months, 999 days.
constexpr int longestPauseYears = 9;

/// Exchange's code for a rule that is broken. Which one it has for dates that do not fit together
/// is unsure.
QString codeOf(Series::Problem problem)
{
    switch (problem) {
    case Series::Problem::DayInterval:
    case Series::Problem::WeekInterval:
    case Series::Problem::MonthInterval:
    case Series::Problem::FirstDayOfWeek:
    case Series::Problem::DayOfMonth:
    case Series::Problem::NumberOfOccurrences:
        return u"ErrorCalendarOutOfRange"_s;
    case Series::Problem::NoWeekday:
        return u"ErrorCalendarInvalidDayForWeeklyRecurrence"_s;
    case Series::Problem::StartDate:
    case Series::Problem::EndBeforeStart:
        return u"ErrorCalendarInvalidRecurrence"_s;
    case Series::Problem::NoOccurrence:
        return u"ErrorRecurrenceHasNoOccurrence"_s;
    }
    Q_UNREACHABLE();
}

std::optional<QString> problemOf(const Ews::Recurrence &recurrence)
{
    static const QDate latestEnd(4500, 9, 1);
    const auto *weekly = std::get_if<Ews::WeeklyRecurrence>(&recurrence.pattern);
    const bool namesNoDay = weekly && std::ranges::any_of(weekly->daysOfWeek.days, [](auto day) {
                                return day > Ews::DayOfWeek::Saturday; // "Weekday" …
                            });
    if (namesNoDay)
        return u"ErrorCalendarInvalidDayForWeeklyRecurrence"_s;
    const QDate end = Series::endDate(recurrence);
    if (end.isValid() && end > latestEnd)
        return u"ErrorRecurrenceEndDateTooBig"_s;
    const auto problem = Series::problem(recurrence);
    return problem ? std::optional(codeOf(*problem)) : std::nullopt;
}

/// Whether an occurrence would last into the next one.
bool overlapsItself(const Ews::Recurrence &recurrence, std::chrono::minutes duration)
{
    constexpr qsizetype aWholeCycle = 64; // of every pattern
    const QList<QDate> dates = Series::between(recurrence, {}, {}, aWholeCycle);
    for (qsizetype i = 1; i < dates.size(); ++i)
        if (std::chrono::days(dates.at(i - 1).daysTo(dates.at(i))) < duration)
            return true;
    return false;
}

const Ews::Recurrence &recurrenceOf(const StoredItem &master)
{
    return *master.calendarItem()->recurrence;
}

/// Whether what was done to single occurrences of \a before is still good.
bool keepsOccurrences(const StoredSeries &before, const StoredSeries &now,
                      const Ews::Recurrence &was, const Ews::Recurrence &is)
{
    return before.zone == now.zone && before.start == now.start &&
           before.duration == now.duration && was.pattern == is.pattern &&
           Series::startDate(was) == Series::startDate(is);
}

Series::Instants instantsOn(const StoredItem &master, QDate date)
{
    const StoredSeries &series = *master.series;
    return Series::instants(date, series.start, series.duration, series.zone);
}

/// EWS gives seconds, calendars have minutes.
std::chrono::minutes lengthOf(const TimeSpan &span)
{
    return std::chrono::floor<std::chrono::minutes>(
        std::chrono::seconds(span.start.secsTo(span.end)));
}

bool isDeleted(const StoredItem &master, QDate date)
{
    return master.series->deleted.contains(date);
}

/// Of the dates that are left those next to \a date.
QList<QDate> neighbours(const StoredItem &master, QDate date)
{
    QList<QDate> found;
    const QList<QDate> before =
        datesOf(master, date.addYears(-longestPauseYears), date.addDays(-1));
    if (!before.isEmpty())
        found.append(before.last());
    const QList<QDate> after = datesOf(master, date.addDays(1), date.addYears(longestPauseYears));
    if (!after.isEmpty())
        found.append(after.first());
    return found;
}

} // namespace

QDateTime instantOf(const Ews::DateTime &time, const QTimeZone &zone)
{
    return time.offset ? time.at(zone) : Series::instant(time.date, time.time, zone);
}

QDateTime clockOf(const Ews::DateTime &time, const QTimeZone &zone)
{
    const Ews::DateTime clock = time.offset ? Ews::DateTime::wallClock(time.at(zone), zone) : time;
    return {clock.date, clock.time, Qt::UTC};
}

TimeSpan wholeDays(const TimeSpan &clocks)
{
    const QTime midnight(0, 0);
    const QDate first = clocks.start.date();
    const bool endsAtMidnight = clocks.end.time() == midnight && clocks.end.date() > first;
    const QDate last = endsAtMidnight ? clocks.end.date() : clocks.end.date().addDays(1);
    return {QDateTime(first, midnight, Qt::UTC), QDateTime(last, midnight, Qt::UTC)};
}

TimeSpan instantsOf(const TimeSpan &clocks, const QTimeZone &zone)
{
    const Series::Instants instants =
        Series::instants(clocks.start.date(), clocks.start.time(), lengthOf(clocks), zone);
    return {instants.start, instants.end};
}

std::optional<QString> settleSeries(StoredItem &item, const TimeSpan &clocks, const QTimeZone &zone,
                                    const Ews::CalendarItem *before)
{
    Ews::CalendarItem &master = *item.calendarItem();
    if (const auto wrong = problemOf(*master.recurrence))
        return wrong;
    // That the range is brought to the first occurrence is how Outlook writes it; whether the
    // server does so for others is unsure.
    master.recurrence = Series::startingAtFirst(*master.recurrence);
    StoredSeries series{.zone = zone, .start = clocks.start.time(), .duration = lengthOf(clocks)};
    if (overlapsItself(*master.recurrence, series.duration))
        return u"ErrorOccurrenceTimeSpanTooBig"_s;
    if (before && before->recurrence && item.series &&
        keepsOccurrences(*item.series, series, *before->recurrence, *master.recurrence)) {
        const auto isGone = [last = Series::last(*master.recurrence)](QDate date) {
            return last && date > *last;
        };
        series.exceptions = item.series->exceptions;
        series.deleted = item.series->deleted;
        std::erase_if(series.exceptions, [&](const auto &one) { return isGone(one.first); });
        std::erase_if(series.deleted, isGone);
    }
    item.series = series;
    const Series::Instants first = instantsOn(item, Series::startDate(*master.recurrence));
    master.start = Ews::DateTime::utc(first.start);
    master.end = Ews::DateTime::utc(first.end);
    master.calendarItemType = Ews::CalendarItemType::RecurringMaster;
    master.isRecurring = true;
    return std::nullopt;
}

StoredItem occurrenceOn(const StoredItem &master, QDate date)
{
    StoredItem item{.key = master.key,
                    .folder = master.folder,
                    .creator = master.creator,
                    .change = master.change,
                    .content = master.content,
                    .occurrence = date};
    const auto exception = master.series->exceptions.find(date);
    if (exception != master.series->exceptions.cend()) {
        item.content = exception->second;
        return item;
    }
    Ews::CalendarItem &occurrence = *item.calendarItem();
    const Series::Instants when = instantsOn(master, date);
    occurrence.start = Ews::DateTime::utc(when.start);
    occurrence.end = Ews::DateTime::utc(when.end);
    occurrence.originalStart = occurrence.start;
    occurrence.recurrenceId = occurrence.start;
    occurrence.recurrence.reset();
    occurrence.calendarItemType = Ews::CalendarItemType::Occurrence;
    return item;
}

bool takesPlace(const StoredItem &master, QDate date)
{
    return master.series->exceptions.contains(date) ||
           (!isDeleted(master, date) &&
            !Series::between(recurrenceOf(master), date, date, 1).isEmpty());
}

QList<QDate> datesOf(const StoredItem &master, QDate from, QDate to)
{
    QList<QDate> dates = Series::between(recurrenceOf(master), from, to, unlimited);
    dates.removeIf([&master](QDate date) { return isDeleted(master, date); });
    return dates;
}

std::optional<QDate> firstDate(const StoredItem &master)
{
    // One more than were deleted: then one of them was not.
    const qsizetype enough = qsizetype(master.series->deleted.size()) + 1;
    QList<QDate> dates = Series::between(recurrenceOf(master), {}, {}, enough);
    dates.removeIf([&master](QDate date) { return isDeleted(master, date); });
    return dates.isEmpty() ? std::nullopt : std::optional(dates.first());
}

std::optional<QDate> lastDate(const StoredItem &master)
{
    const auto last = Series::last(recurrenceOf(master));
    if (!last || !isDeleted(master, *last))
        return last;
    const QList<QDate> dates = datesOf(master, {}, *last);
    return dates.isEmpty() ? std::nullopt : std::optional(dates.last());
}

bool crossesNeighbour(const StoredItem &master, const StoredItem &occurrence)
{
    const QTimeZone &zone = master.series->zone;
    const QTimeZone utc = QTimeZone::utc();
    const Ews::CalendarItem &moved = *occurrence.calendarItem();
    const QDate day = clockOf(*moved.start, zone).date();
    for (const QDate date : neighbours(master, occurrence.occurrence)) {
        const StoredItem beside = occurrenceOn(master, date);
        const Ews::CalendarItem &other = *beside.calendarItem();
        const bool isFree = date < occurrence.occurrence
                                ? other.end->at(utc) <= moved.start->at(utc)
                                : moved.end->at(utc) <= other.start->at(utc);
        if (!isFree || clockOf(*other.start, zone).date() == day)
            return true;
    }
    return false;
}

void keepException(StoredItem &master, const Ews::CalendarItem &occurrence, QDate date)
{
    master.series->exceptions[date] = occurrence;
    master.series->exceptions[date].calendarItemType = Ews::CalendarItemType::Exception;
    master.series->deleted.erase(date);
}

void removeOccurrence(StoredItem &master, QDate date)
{
    master.series->exceptions.erase(date);
    master.series->deleted.insert(date);
}

void passOn(StoredItem &master, const Ews::AnyItem &before)
{
    const Ews::CalendarItem &was = std::get<Ews::CalendarItem>(before);
    const Ews::CalendarItem &now = *master.calendarItem();
    for (auto &[date, exception] : master.series->exceptions) {
        Ews::AnyItem item = exception;
        for (const ItemProperty &property : itemProperties())
            if (property.same(item, before) && !property.same(before, master.content))
                property.copy(master.content, item);
        Ews::CalendarItem &updated = std::get<Ews::CalendarItem>(item);
        if (updated.extendedProperties == was.extendedProperties)
            updated.extendedProperties = now.extendedProperties;
        exception = updated;
    }
}

} // namespace Sandbox
