// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recurrence/ruleiterator.h"

namespace Series {

namespace {

icaltimetype icalDate(QDate date)
{
    // Not icaltime_null_date(): its hours of -1 keep a daily rule on one day for ever.
    icaltimetype time = ICALTIMETYPE_INITIALIZER;
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    time.is_date = 1;
    return time;
}

} // namespace

icalrecurrencetype parsedRule(const QString &rule)
{
    return icalrecurrencetype_from_string(rule.toUtf8().constData());
}

RuleIterator::RuleIterator(const QString &rule, QDate start)
    : m_iterator(nullptr, &icalrecur_iterator_free)
{
    const icalrecurrencetype parsed = parsedRule(rule);
    if (parsed.freq != ICAL_NO_RECURRENCE)
        m_iterator.reset(icalrecur_iterator_new(parsed, icalDate(start)));
}

void RuleIterator::skipTo(QDate from)
{
    if (m_iterator && !icalrecur_iterator_set_start(m_iterator.get(), icalDate(from)))
        m_iterator.reset();
}

QDate RuleIterator::next()
{
    if (!m_iterator)
        return {};
    const icaltimetype time = icalrecur_iterator_next(m_iterator.get());
    return icaltime_is_null_time(time) ? QDate() : QDate(time.year, time.month, time.day);
}

} // namespace Series
