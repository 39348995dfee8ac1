// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/datetext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DateWords
{
    Q_DECLARE_TR_FUNCTIONS(RecurrenceText)
};

/// The long format without the year, and without a comma after the weekday where there was one.
QString formatWithoutYear(const QLocale &locale)
{
    static const QRegularExpression year(u"[\\s,]*('[^']*'\\s*)?y+[\\s.]*$"_s);
    return locale.dateFormat(QLocale::LongFormat).remove(year);
}

} // namespace

QLocale spokenLocale()
{
    //: The language of the translation, and a country: where days and months are named in.
    const QLocale spoken(DateWords::tr("en-GB"));
    const QLocale user;
    return user.language() == spoken.language() ? user : spoken;
}

QString dayText(QDate date)
{
    static const QRegularExpression weekday(u"[\\s,]*dddd[\\s,]*"_s);
    const QLocale locale = spokenLocale();
    return locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

QString weekdayText(QDate date)
{
    const QLocale locale = spokenLocale();
    return locale.toString(date, formatWithoutYear(locale));
}

QString shortDayText(QDate date)
{
    const QLocale locale = spokenLocale();
    const QString format = formatWithoutYear(locale)
                               .replace("dddd"_L1, "ddd"_L1)
                               .replace("MMMM"_L1, "MMM"_L1)
                               .remove(u',');
    return locale.toString(date, format);
}

QDate weekOf(QDate day)
{
    constexpr int daysAWeek = 7;
    const int before = (day.dayOfWeek() - int(QLocale().firstDayOfWeek()) + daysAWeek) % daysAWeek;
    return day.addDays(-before);
}

QString clockText(QTime time)
{
    return spokenLocale().toString(time, QLocale::ShortFormat);
}

QString clockRangeText(const QDateTime &from, const QDateTime &to)
{
    if (from.date() == to.date())
        return u"%1–%2"_s.arg(clockText(from.time()), clockText(to.time()));
    return u"%1, %2 – %3, %4"_s.arg(shortDayText(from.date()), clockText(from.time()),
                                    shortDayText(to.date()), clockText(to.time()));
}

QString allDayText(QDate first, QDate last)
{
    return first == last
               ? DateWords::tr("%1, all day").arg(shortDayText(first))
               : DateWords::tr("%1 – %2, all day").arg(shortDayText(first), shortDayText(last));
}

QString timeRangeText(const QDateTime &from, const QDateTime &to)
{
    const QString range = clockRangeText(from, to);
    return from.date() == to.date() ? u"%1, %2"_s.arg(shortDayText(from.date()), range) : range;
}

QString cityOf(const QTimeZone &zone)
{
    return QString::fromLatin1(zone.id()).section(u'/', -1).replace(u'_', u' ');
}

} // namespace OnBehalf
