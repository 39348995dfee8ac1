// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/recurrencetext.h"

#include "recurrence/weekdays.h"
#include "text/datetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using namespace Ews;
using enum DayOfWeek;

namespace {

struct RecurrenceWords
{
    Q_DECLARE_TR_FUNCTIONS(RecurrenceText)
};

/// "24 November"
QString dayOfYearText(int day, Month month)
{
    static const QRegularExpression rest(u"[\\s,]*(dddd|y+)[\\s,]*"_s);
    const QLocale locale = spokenLocale();
    // A leap year, for 29 February.
    const QDate first(2024, int(month), 1);
    return locale.toString(first.addDays(std::min(day, first.daysInMonth()) - 1),
                           locale.dateFormat(QLocale::LongFormat).remove(rest));
}

/// "Monday", "weekday"
QString dayName(DayOfWeek day)
{
    switch (day) {
    case Day:
        return RecurrenceWords::tr("day", "the first day of the month");
    case Weekday:
        return RecurrenceWords::tr("weekday", "the first weekday, Monday to Friday");
    case WeekendDay:
        return RecurrenceWords::tr("weekend day", "the first weekend day");
    default:
        return spokenLocale().dayName(day == Sunday ? 7 : int(day));
    }
}

/// "Monday, Tuesday and Friday", in the order of the user's week.
QString dayNames(const QList<DayOfWeek> &days)
{
    const int weekStart = spokenLocale().firstDayOfWeek();
    QStringList names;
    for (int i = 0; i < 7; ++i) {
        const auto day = DayOfWeek((weekStart + i) % 7);
        if (days.contains(day))
            names.append(dayName(day));
    }
    const QString lastName = names.takeLast();
    if (names.isEmpty())
        return lastName;
    return RecurrenceWords::tr("%1 and %2", "last two days of a list")
        .arg(names.join(u", "_s), lastName);
}

QString monthlyText(const RelativeMonthlyRecurrence &month)
{
    const QString day = dayName(month.day);
    const int n = month.interval;
    switch (month.index) {
    case DayOfWeekIndex::First:
        return RecurrenceWords::tr("Every %n month(s) on the first %1", nullptr, n).arg(day);
    case DayOfWeekIndex::Second:
        return RecurrenceWords::tr("Every %n month(s) on the second %1", nullptr, n).arg(day);
    case DayOfWeekIndex::Third:
        return RecurrenceWords::tr("Every %n month(s) on the third %1", nullptr, n).arg(day);
    case DayOfWeekIndex::Fourth:
        return RecurrenceWords::tr("Every %n month(s) on the fourth %1", nullptr, n).arg(day);
    case DayOfWeekIndex::Last:
        break;
    }
    return RecurrenceWords::tr("Every %n month(s) on the last %1", nullptr, n).arg(day);
}

QString yearlyText(const RelativeYearlyRecurrence &year)
{
    const QString day = dayName(year.day);
    const QString month = spokenLocale().monthName(int(year.month));
    switch (year.index) {
    case DayOfWeekIndex::First:
        return RecurrenceWords::tr("Every year on the first %1 of %2", "a weekday, a month")
            .arg(day, month);
    case DayOfWeekIndex::Second:
        return RecurrenceWords::tr("Every year on the second %1 of %2", "a weekday, a month")
            .arg(day, month);
    case DayOfWeekIndex::Third:
        return RecurrenceWords::tr("Every year on the third %1 of %2", "a weekday, a month")
            .arg(day, month);
    case DayOfWeekIndex::Fourth:
        return RecurrenceWords::tr("Every year on the fourth %1 of %2", "a weekday, a month")
            .arg(day, month);
    case DayOfWeekIndex::Last:
        break;
    }
    return RecurrenceWords::tr("Every year on the last %1 of %2", "a weekday, a month")
        .arg(day, month);
}

struct PatternText
{
    QString operator()(const DailyRecurrence &daily) const
    {
        return RecurrenceWords::tr("Every %n day(s)", "a series", daily.interval);
    }
    QString operator()(const WeeklyRecurrence &weekly) const
    {
        const auto days = Series::singleDays(weekly.daysOfWeek.days);
        const int n = weekly.interval;
        if (days.size() == 7)
            return n == 1 ? RecurrenceWords::tr("Every %n day(s)", "a series", 1)
                          : RecurrenceWords::tr("Every %n week(s) on every day", nullptr, n);
        if (days == Series::singleDays({Weekday}))
            return RecurrenceWords::tr("Every %n week(s) from Monday to Friday", nullptr, n);
        return RecurrenceWords::tr("Every %n week(s) on %1", "days of the week", n)
            .arg(dayNames(days));
    }
    QString operator()(const AbsoluteMonthlyRecurrence &month) const
    {
        if (month.dayOfMonth <= 28)
            return RecurrenceWords::tr("Every %n month(s) on day %1", nullptr, month.interval)
                .arg(month.dayOfMonth);
        return RecurrenceWords::tr(
                   "Every %n month(s) on day %1 (on the last day of shorter months)", nullptr,
                   month.interval)
            .arg(month.dayOfMonth);
    }
    QString operator()(const RelativeMonthlyRecurrence &month) const { return monthlyText(month); }
    QString operator()(const AbsoluteYearlyRecurrence &year) const
    {
        const QString day = dayOfYearText(year.dayOfMonth, year.month);
        if (year.month == Month::February && year.dayOfMonth > 28)
            return RecurrenceWords::tr("Every year on %1 (in other years on %2)",
                                       "29 and 28 February")
                .arg(day, dayOfYearText(28, year.month));
        return RecurrenceWords::tr("Every year on %1", "24 December").arg(day);
    }
    QString operator()(const RelativeYearlyRecurrence &year) const { return yearlyText(year); }
};

/// Problems of the range and of its dates.
QString rangeProblemText(Series::Problem problem)
{
    using Series::Problem;
    switch (problem) {
    case Problem::StartDate:
        return RecurrenceWords::tr("The series needs a start date between 1601 and 2500.");
    case Problem::NumberOfOccurrences:
        return RecurrenceWords::tr("The number of occurrences must be from 1 to 999.");
    case Problem::EndBeforeStart:
        return RecurrenceWords::tr("The series must not end before it starts.");
    default:
        return RecurrenceWords::tr(
            "There is no occurrence between the first and the last day of the series.");
    }
}

/// Refusals of days and months.
QString dayRefusalText(const Series::RuleRefusal &refusal)
{
    using Reason = Series::RuleRefusal::Reason;
    switch (refusal.reason) {
    case Reason::ShorterMonths:
        return RecurrenceWords::tr(
            "This rule leaves out months that do not have the day, but Exchange takes "
            "their last day. That is written as BYMONTHDAY=28,29,30,31;BYSETPOS=-1 "
            "for day 31.");
    case Reason::SeveralDays:
        return RecurrenceWords::tr("A series in Exchange has only one day of the month, not “%1”.")
            .arg(refusal.part);
    case Reason::DayFromTheEnd:
        return RecurrenceWords::tr(
                   "Exchange does not count days from the end of the month, but for the last "
                   "one: “%1”.")
            .arg(refusal.part);
    case Reason::SeveralMonths:
        return RecurrenceWords::tr("A yearly series in Exchange has only one month, not “%1”.")
            .arg(refusal.part);
    case Reason::Position:
        return RecurrenceWords::tr(
                   "Exchange has the first, second, third, fourth and last day of a kind in "
                   "a month, not “%1”.")
            .arg(refusal.part);
    default:
        return RecurrenceWords::tr(
                   "A series in Exchange has only one such day in a month, not “%1”.")
            .arg(refusal.part);
    }
}

} // namespace

QString patternText(const RecurrencePattern &pattern)
{
    return std::visit(PatternText(), pattern);
}

QString recurrenceText(const Recurrence &recurrence)
{
    const QString pattern = patternText(recurrence.pattern);
    const QString start = dayText(Series::startDate(recurrence));
    if (const auto *range = std::get_if<EndDateRecurrence>(&recurrence.range))
        //: "Every day, from 24 November 2026 until 5 March 2027"
        return RecurrenceWords::tr("%1, from %2 until %3")
            .arg(pattern, start, dayText(range->endDate));
    if (const auto *range = std::get_if<NumberedRecurrence>(&recurrence.range))
        //: "Every day, from 24 November 2026, 4 times"
        return RecurrenceWords::tr("%1, from %2, %n time(s)", nullptr, range->numberOfOccurrences)
            .arg(pattern, start);
    //: "Every day, from 24 November 2026"
    return RecurrenceWords::tr("%1, from %2", "a series without end").arg(pattern, start);
}

QString recurrenceProblemText(Series::Problem problem)
{
    using Series::Problem;
    switch (problem) {
    case Problem::DayInterval:
        return RecurrenceWords::tr("A daily series repeats every 1 to 999 days.");
    case Problem::WeekInterval:
        return RecurrenceWords::tr("A weekly series repeats every 1 to 99 weeks.");
    case Problem::MonthInterval:
        return RecurrenceWords::tr("A monthly series repeats every 1 to 99 months.");
    case Problem::NoWeekday:
        return RecurrenceWords::tr("A weekly series needs at least one day of the week.");
    case Problem::FirstDayOfWeek:
        return RecurrenceWords::tr("A week begins on one of its seven days.");
    case Problem::DayOfMonth:
        return RecurrenceWords::tr("The day of the month must be from 1 to 31.");
    default:
        return rangeProblemText(problem);
    }
}

QString ruleRefusalText(const Series::RuleRefusal &refusal)
{
    using Reason = Series::RuleRefusal::Reason;
    const QString &part = refusal.part;
    switch (refusal.reason) {
    case Reason::NotARule:
        return part.isEmpty()
                   ? RecurrenceWords::tr("This is not a recurrence rule of RFC 5545.")
                   : RecurrenceWords::tr("“%1” is not part of a recurrence rule.").arg(part);
    case Reason::UnknownPart:
        return RecurrenceWords::tr("Exchange has nothing like “%1”.").arg(part);
    case Reason::Frequency:
        return RecurrenceWords::tr(
                   "A series in Exchange repeats by days, weeks, months or years, not by “%1”.")
            .arg(part);
    case Reason::CountAndUntil:
        return RecurrenceWords::tr("A series ends by COUNT or by UNTIL, not by both.");
    case Reason::YearInterval:
        return RecurrenceWords::tr("Exchange repeats every 8 years at most, not “%1”.").arg(part);
    case Reason::Combination:
        return part.isEmpty()
                   ? RecurrenceWords::tr("Exchange cannot hold a series with these dates.")
                   : RecurrenceWords::tr("Exchange has no such series with “%1”.").arg(part);
    case Reason::Problem:
        return recurrenceProblemText(refusal.problem.value_or(Series::Problem::NoOccurrence));
    default:
        return dayRefusalText(refusal);
    }
}

} // namespace OnBehalf
