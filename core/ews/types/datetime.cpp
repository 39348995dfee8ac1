// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/types/datetime.h"

#include <QStringList>

namespace Ews {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "Z", "+05:30", "-11:00", in seconds.
std::optional<int> offsetFrom(QLatin1StringView text)
{
    if (text == "Z"_L1)
        return 0;
    if (text.size() != 6 || text.at(3) != u':' || (text.at(0) != u'+' && text.at(0) != u'-'))
        return std::nullopt;
    bool hoursAreGood = false;
    bool minutesAreGood = false;
    const int hours = text.sliced(1, 2).toInt(&hoursAreGood);
    const int minutes = text.sliced(4).toInt(&minutesAreGood);
    if (!hoursAreGood || !minutesAreGood || hours > 14 || minutes > 59 || hours < 0 || minutes < 0)
        return std::nullopt;
    const int seconds = (hours * 60 + minutes) * 60;
    return text.at(0) == u'-' ? -seconds : seconds;
}

} // namespace

QDateTime DateTime::at(const QTimeZone &zone) const
{
    if (!isValid())
        return {};
    return offset ? QDateTime(date, time, Qt::OffsetFromUTC, *offset).toUTC()
                  : QDateTime(date, time, zone).toUTC();
}

DateTime DateTime::utc(const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    return {utc.date(), utc.time(), 0};
}

DateTime DateTime::wallClock(const QDateTime &instant, const QTimeZone &zone)
{
    const QDateTime there = instant.toTimeZone(zone);
    return {there.date(), there.time(), std::nullopt};
}

std::optional<DateTime> DateTime::fromWire(QLatin1StringView text)
{
    constexpr qsizetype dateEnd = 10; // years beyond 9999 are no dates of a calendar
    constexpr qsizetype secondsEnd = 19;
    if (text.size() < secondsEnd || text.at(dateEnd) != u'T')
        return std::nullopt;
    qsizetype zone = secondsEnd;
    if (zone < text.size() && text.at(zone) == u'.') // seven digits from some servers
        for (++zone; zone < text.size() && QChar(text.at(zone)).isDigit();)
            ++zone;
    DateTime result{
        QDate::fromString(QString(text.first(dateEnd)), Qt::ISODate),
        QTime::fromString(QString(text.sliced(dateEnd + 1, zone - dateEnd - 1)), Qt::ISODateWithMs),
        {}};
    if (zone < text.size()) {
        result.offset = offsetFrom(text.sliced(zone));
        if (!result.offset)
            return std::nullopt;
    }
    return result.isValid() ? std::optional(result) : std::nullopt;
}

QString DateTime::toWire() const
{
    const QString text = date.toString(Qt::ISODate) + u'T' +
                         time.toString(time.msec() ? Qt::ISODateWithMs : Qt::ISODate);
    if (!offset)
        return text;
    if (*offset == 0)
        return text + u'Z';
    const int minutes = qAbs(*offset) / 60;
    return text + u"%1%2:%3"_s.arg(QLatin1Char(*offset < 0 ? '-' : '+'))
                      .arg(minutes / 60, 2, 10, QLatin1Char('0'))
                      .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace Ews
