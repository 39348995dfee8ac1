// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/types/duration.h"

#include <QRegularExpression>

namespace Ews {

using namespace Qt::Literals::StringLiterals;

std::optional<Duration> Duration::fromWire(QLatin1StringView text)
{
    // Seven digits: no clock is off by more, and nothing here overflows.
    static const QRegularExpression form(
        u"^(-?)P(?=.)(?:(\\d{1,7})D)?"
        "(?:T(?=.)(?:(\\d{1,7})H)?(?:(\\d{1,7})M)?(?:(\\d{1,7})(?:\\.\\d+)?S)?)?$"_s);
    const auto match = form.match(QString(text));
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int i) { return match.captured(i).toInt(); };
    using namespace std::chrono;
    const seconds length = days(part(2)) + hours(part(3)) + minutes(part(4)) + seconds(part(5));
    return Duration{match.capturedLength(1) > 0 ? -length : length};
}

QString Duration::toWire() const
{
    const qint64 all = qAbs(qint64(length.count()));
    QString text = length.count() < 0 ? u"-PT"_s : u"PT"_s;
    const auto add = [&text](qint64 count, char unit) {
        if (count)
            text += QString::number(count) + QLatin1Char(unit);
    };
    add(all / 3600, 'H');
    add(all / 60 % 60, 'M');
    add(all % 60, 'S');
    return all ? text : u"PT0S"_s;
}

} // namespace Ews
