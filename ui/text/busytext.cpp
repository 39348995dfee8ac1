// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/busytext.h"

#include "recurrence/timezones.h"
#include "text/datetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::LegacyFreeBusy;

namespace {

struct BusyWords
{
    Q_DECLARE_TR_FUNCTIONS(BusyText)
};

} // namespace

QString busyName(LegacyFreeBusy type)
{
    switch (type) {
    case LegacyFreeBusy::Free:
        return BusyWords::tr("free");
    case LegacyFreeBusy::Tentative:
        return BusyWords::tr("tentative");
    case LegacyFreeBusy::Busy:
        return BusyWords::tr("busy");
    case LegacyFreeBusy::OOF:
        return BusyWords::tr("out of office");
    case LegacyFreeBusy::WorkingElsewhere:
        return BusyWords::tr("working elsewhere");
    case LegacyFreeBusy::NoData:
        return BusyWords::tr("no information");
    }
    return {};
}

QString showAsName(LegacyFreeBusy type)
{
    switch (type) {
    case LegacyFreeBusy::Free:
        return BusyWords::tr("Free");
    case LegacyFreeBusy::Tentative:
        return BusyWords::tr("Tentative");
    case LegacyFreeBusy::Busy:
        return BusyWords::tr("Busy");
    case LegacyFreeBusy::OOF:
        return BusyWords::tr("Out of Office");
    case LegacyFreeBusy::WorkingElsewhere:
        return BusyWords::tr("Working Elsewhere");
    case LegacyFreeBusy::NoData:
        break;
    }
    return {};
}

QString roleName(AttendeeRole role)
{
    switch (role) {
    case AttendeeRole::Required:
        return BusyWords::tr("Required");
    case AttendeeRole::Optional:
        return BusyWords::tr("Optional");
    case AttendeeRole::Resource:
        return BusyWords::tr("Room");
    }
    return {};
}

QString busyTimeText(const BusyTime &time, const QTimeZone &zone)
{
    QStringList what{time.subject, time.location};
    what.removeAll(QString());
    if (time.isPrivate && what.isEmpty())
        what.append(BusyWords::tr("private"));
    const QString when =
        u"%1 %2"_s.arg(busyName(time.type),
                       clockRangeText(time.start.toTimeZone(zone), time.end.toTimeZone(zone)));
    return what.isEmpty() ? when : u"%1: %2"_s.arg(when, what.join(u", "_s));
}

QString busyDayText(const QList<BusyTime> &times, QDate day, const QTimeZone &zone)
{
    const QDateTime from = Series::instant(day, QTime(0, 0), zone);
    const QDateTime to = Series::instant(day.addDays(1), QTime(0, 0), zone);
    QStringList parts;
    for (BusyTime time : times) {
        if (time.type == LegacyFreeBusy::Free || time.end <= from || time.start >= to)
            continue;
        if (time.start <= from && time.end >= to) {
            parts.append(BusyWords::tr("%1 all day", "out of office").arg(busyName(time.type)));
            continue;
        }
        time.subject.clear();
        time.location.clear();
        time.isPrivate = false;
        parts.append(busyTimeText(time, zone));
    }
    return parts.isEmpty() ? busyName(LegacyFreeBusy::Free) : parts.join(u"; "_s);
}

} // namespace OnBehalf
