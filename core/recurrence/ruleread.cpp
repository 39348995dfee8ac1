// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the text of a rule to a recurrence. libical reads the numbers, and has the last word: what
// was understood must take place on the dates that it finds for the rule as it was written.

#include "recurrence/occurrences.h"
#include "recurrence/rule.h"
#include "recurrence/ruleiterator.h"
#include "recurrence/ruleparts.h"
#include "recurrence/weekdays.h"

#include <QTimeZone>

namespace Series {

using namespace Qt::Literals::StringLiterals;
using namespace Ews;

namespace {

using Reason = RuleRefusal::Reason;
template<typename T>
using Read = std::expected<T, RuleRefusal>;
std::unexpected<RuleRefusal> refused(Reason reason, const QString &part = {})
{
    return std::unexpected(RuleRefusal{.reason = reason, .part = part});
}

std::unexpected<RuleRefusal> refused(Reason reason, const QString &name, const Parts &parts)
{
    return refused(reason, name + u'=' + parts.value(name));
}

std::unexpected<RuleRefusal> refused(Problem problem)
{
    return std::unexpected(RuleRefusal{.reason = Reason::Problem, .part = {}, .problem = problem});
}

/// One of libical's lists.
template<size_t size>
QList<int> numbers(const short (&values)[size])
{
    QList<int> list;
    for (const short value : values) {
        if (value == ICAL_RECURRENCE_ARRAY_MAX)
            break;
        list.append(value);
    }
    return list;
}

DayOfWeek weekdayOf(int encoded)
{
    return DayOfWeek(int(icalrecurrencetype_day_day_of_week(short(encoded))) - 1);
}

DayOfWeek weekdayOf(QDate date)
{
    return DayOfWeek(date.dayOfWeek() % 7);
}

std::optional<DayOfWeekIndex> indexOf(int position)
{
    if (position == -1)
        return DayOfWeekIndex::Last;
    return position >= 1 && position <= 4 ? std::optional(DayOfWeekIndex(position - 1))
                                          : std::nullopt;
}

/// The days that EWS can place in a month as one: a single one, or all of a kind.
std::optional<DayOfWeek> oneDay(const QList<DayOfWeek> &days)
{
    if (days.size() == 1)
        return days.first();
    for (const DayOfWeek kind : {DayOfWeek::Day, DayOfWeek::Weekday, DayOfWeek::WeekendDay})
        if (days == singleDays({kind}))
            return kind;
    return {};
}

/// Where in a month something takes place.
struct Place
{
    std::optional<int> dayOfMonth{};
    DayOfWeek day = DayOfWeek::Day; ///< With index, where there is no dayOfMonth.
    DayOfWeekIndex index = DayOfWeekIndex::First;
};

class PatternReader
{
public:
    PatternReader(const Parts &parts, QDate start)
        : m_parts(parts)
        , m_start(start)
        , m_rule(parsedRule(ruleText(parts)))
        , m_interval(parts.value(u"INTERVAL"_s, u"1"_s).toInt())
        , m_positions(numbers(m_rule.by_set_pos))
    {
        for (const int day : numbers(m_rule.by_day)) {
            m_days.append(weekdayOf(day));
            m_numberedDays |= icalrecurrencetype_day_position(short(day)) != 0;
        }
        m_days = singleDays(m_days);
    }

    Read<RecurrencePattern> read() const
    {
        switch (m_rule.freq) {
        case ICAL_DAILY_RECURRENCE:
            return daily();
        case ICAL_WEEKLY_RECURRENCE:
            return weekly();
        case ICAL_MONTHLY_RECURRENCE:
            return monthly();
        case ICAL_YEARLY_RECURRENCE:
            return yearly();
        case ICAL_NO_RECURRENCE:
            return refused(Reason::NotARule);
        default:
            return refused(Reason::Frequency, u"FREQ"_s, m_parts);
        }
    }

private:
    bool has(const char16_t *name) const { return m_parts.contains(QString::fromUtf16(name)); }

    /// The first of \a names that the rule has, which cannot stand with its frequency in EWS.
    Read<void> hasNone(const QStringList &names) const
    {
        for (const QString &name : names)
            if (m_parts.contains(name))
                return refused(Reason::Combination, name, m_parts);
        return {};
    }

    Read<RecurrencePattern> daily() const
    {
        if (const auto none = hasNone({u"BYMONTHDAY"_s, u"BYMONTH"_s, u"BYSETPOS"_s}); !none)
            return std::unexpected(none.error());
        if (m_days.isEmpty())
            return DailyRecurrence{.interval = m_interval};
        if (m_interval != 1)
            return refused(Reason::Combination, u"BYDAY"_s, m_parts);
        return everyWeek();
    }

    Read<RecurrencePattern> weekly() const
    {
        if (const auto none = hasNone({u"BYMONTHDAY"_s, u"BYMONTH"_s, u"BYSETPOS"_s}); !none)
            return std::unexpected(none.error());
        return everyWeek();
    }

    Read<RecurrencePattern> everyWeek() const
    {
        if (m_numberedDays)
            return refused(Reason::NotARule, u"BYDAY="_s + m_parts.value(u"BYDAY"_s));
        WeeklyRecurrence weekly{
            .interval = m_rule.freq == ICAL_WEEKLY_RECURRENCE ? m_interval : 1,
            .daysOfWeek = {m_days.isEmpty() ? QList{weekdayOf(m_start)} : m_days}};
        // Without WKST weeks begin on Monday; that matters where a week can be counted otherwise.
        if (has(u"WKST") || (weekly.interval > 1 && weekly.daysOfWeek.days.size() > 1))
            weekly.firstDayOfWeek = weekdayOf(int(m_rule.week_start));
        return weekly;
    }

    Read<RecurrencePattern> monthly() const
    {
        if (const auto none = hasNone({u"BYMONTH"_s}); !none)
            return std::unexpected(none.error());
        if (!m_days.isEmpty() && !m_numberedDays && m_interval == 1 && m_positions.isEmpty() &&
            !has(u"BYMONTHDAY"))
            return everyWeek();
        return inMonths(m_interval, 28);
    }

    Read<RecurrencePattern> yearly() const
    {
        const QList<int> months = numbers(m_rule.by_month);
        if (months.size() > 1)
            return refused(Reason::SeveralMonths, u"BYMONTH"_s, m_parts);
        if (months.isEmpty())
            if (const auto none = hasNone({u"BYDAY"_s, u"BYMONTHDAY"_s, u"BYSETPOS"_s}); !none)
                return std::unexpected(none.error());
        const int month = months.isEmpty() ? m_start.month() : months.first();
        if (m_interval > 8) // 99 months
            return refused(Reason::YearInterval, u"INTERVAL"_s, m_parts);
        if (m_interval > 1)
            return inMonths(12 * m_interval, leastLength(month));
        const auto place = placeInMonth(leastLength(month));
        if (!place)
            return std::unexpected(place.error());
        if (place->dayOfMonth)
            return AbsoluteYearlyRecurrence{*place->dayOfMonth, Month(month)};
        return RelativeYearlyRecurrence{place->day, place->index, Month(month)};
    }

    Read<RecurrencePattern> inMonths(int interval, int length) const
    {
        const auto place = placeInMonth(length);
        if (!place)
            return std::unexpected(place.error());
        if (place->dayOfMonth)
            return AbsoluteMonthlyRecurrence{interval, *place->dayOfMonth};
        return RelativeMonthlyRecurrence{interval, place->day, place->index};
    }

    /// \a length: the days that the months meant always have.
    Read<Place> placeInMonth(int length) const
    {
        if (has(u"BYMONTHDAY"))
            return has(u"BYDAY") ? refused(Reason::Combination, u"BYDAY"_s, m_parts)
                                 : onMonthDays(numbers(m_rule.by_month_day), length);
        if (has(u"BYDAY"))
            return onWeekdays();
        if (has(u"BYSETPOS"))
            return refused(Reason::Combination, u"BYSETPOS"_s, m_parts);
        return onMonthDays({m_start.day()}, length);
    }

    Read<Place> onMonthDays(QList<int> days, int length) const
    {
        if (days == QList{-1} && m_positions.isEmpty())
            return Place{.day = DayOfWeek::Day, .index = DayOfWeekIndex::Last};
        std::sort(days.begin(), days.end());
        if (days.first() < 0)
            return refused(Reason::DayFromTheEnd, u"BYMONTHDAY"_s, m_parts);
        QList<int> endOfMonth;
        for (int day = 28; day <= days.last(); ++day)
            endOfMonth.append(day);
        // What toRule() writes for days that not every month has.
        if (m_positions == QList{-1} && days == endOfMonth)
            return Place{.dayOfMonth = days.last()};
        if (days.size() > 1)
            return refused(Reason::SeveralDays, u"BYMONTHDAY"_s, m_parts);
        if (!m_positions.isEmpty())
            return refused(Reason::Combination, u"BYSETPOS"_s, m_parts);
        if (days.first() > length)
            return has(u"BYMONTHDAY") ? refused(Reason::ShorterMonths, u"BYMONTHDAY"_s, m_parts)
                                      : refused(Reason::ShorterMonths);
        return Place{.dayOfMonth = days.first()};
    }

    /// "2TU", or "TU" with BYSETPOS=2, or all the days of a kind with BYSETPOS.
    Read<Place> onWeekdays() const
    {
        const QList<int> entries = numbers(m_rule.by_day);
        int position = 0;
        if (m_numberedDays && (entries.size() > 1 || !m_positions.isEmpty()))
            return refused(Reason::SeveralPositions, u"BYDAY"_s, m_parts);
        if (m_numberedDays)
            position = icalrecurrencetype_day_position(short(entries.first()));
        else if (m_positions.size() == 1)
            position = m_positions.first();
        else if (m_positions.isEmpty())
            return refused(Reason::Combination, u"BYDAY"_s, m_parts);
        else
            return refused(Reason::SeveralPositions, u"BYSETPOS"_s, m_parts);
        const auto day = oneDay(m_days);
        const auto index = indexOf(position);
        if (!day)
            return refused(Reason::Combination, u"BYDAY"_s, m_parts);
        if (!index)
            return refused(Reason::Position, m_numberedDays ? u"BYDAY"_s : u"BYSETPOS"_s, m_parts);
        return Place{.day = *day, .index = *index};
    }

    const Parts &m_parts;
    QDate m_start;
    icalrecurrencetype m_rule;
    int m_interval;
    QList<int> m_positions;
    QList<DayOfWeek> m_days; ///< Each once, whatever their numbers.
    bool m_numberedDays = false;
};

/// The last day on which an occurrence may be, which begins at the time of \a start.
QDate lastDayUntil(const QString &until, const QDateTime &start)
{
    if (!until.contains(u'T'))
        return QDate::fromString(until, u"yyyyMMdd"_s);
    QDateTime end = QDateTime::fromString(until.left(15), u"yyyyMMdd'T'HHmmss"_s);
    if (until.endsWith(u'Z')) {
        end.setTimeSpec(Qt::UTC);
        end = end.toTimeZone(start.timeZone());
    }
    return end.isValid() ? end.date().addDays(end.time() < start.time() ? -1 : 0) : QDate();
}

Read<RecurrenceRange> rangeOf(const Parts &parts, QDate first, const QDateTime &start)
{
    if (parts.contains(u"COUNT"_s))
        return NumberedRecurrence{first, parts.value(u"COUNT"_s).toInt()};
    if (!parts.contains(u"UNTIL"_s))
        return NoEndRecurrence{first};
    const QDate end = lastDayUntil(parts.value(u"UNTIL"_s), start);
    if (!end.isValid())
        return refused(Reason::NotARule, u"UNTIL"_s, parts);
    return EndDateRecurrence{first, end};
}

/// Whether \a pattern from \a first on has the dates of the rule; a lifetime of yearly ones.
bool sameDates(const RecurrencePattern &pattern, QDate first, const QString &endless)
{
    RuleIterator dates(endless, first);
    for (const QDate date : between({pattern, NoEndRecurrence{first}}, first, {}, 60))
        if (dates.next() != date)
            return false;
    return true;
}

} // namespace

std::expected<Recurrence, RuleRefusal> fromRule(const QString &rule, const QDateTime &start)
{
    const auto parts = ruleParts(rule);
    if (!parts)
        return std::unexpected(parts.error());
    if (!parts->contains(u"FREQ"_s))
        return refused(Reason::NotARule);
    if (parts->contains(u"COUNT"_s) && parts->contains(u"UNTIL"_s))
        return refused(Reason::CountAndUntil);
    if (!start.isValid() || start.date() < firstDay || start.date() > lastDay)
        return refused(Problem::StartDate);
    Parts endless = *parts;
    endless.remove(u"COUNT"_s);
    endless.remove(u"UNTIL"_s);
    // Wrong in any case, and more than libical's short can hold.
    if (const auto interval = endless.find(u"INTERVAL"_s);
        interval != endless.end() && interval->toInt() > 9999)
        *interval = u"9999"_s;
    const auto pattern = PatternReader(endless, start.date()).read();
    if (!pattern)
        return std::unexpected(pattern.error());
    // An interval or a day that is wrong is said before libical looks for dates.
    if (const auto wrong = problemOfForm({*pattern, NoEndRecurrence{start.date()}}))
        return refused(*wrong);
    const QDate first = RuleIterator(ruleText(endless), start.date()).next();
    if (!first.isValid())
        return refused(Problem::NoOccurrence);
    const auto range = rangeOf(*parts, first, start);
    if (!range)
        return std::unexpected(range.error());
    const Recurrence recurrence{*pattern, *range};
    if (const auto wrong = problem(recurrence))
        return refused(wrong == Problem::EndBeforeStart ? Problem::NoOccurrence : *wrong);
    if (!sameDates(*pattern, first, ruleText(endless)))
        return refused(Reason::Combination);
    return recurrence;
}

} // namespace Series
