// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/monthdaysaccessible.h"

#include "calendar/minimonth.h"
#include "text/datetext.h"

#include <QCoreApplication>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MonthDaysWords
{
    Q_DECLARE_TR_FUNCTIONS(MonthDays)
};

QAccessibleInterface *accessibleDays(const QString &, QObject *object)
{
    auto *days = qobject_cast<MonthDays *>(object);
    return days ? new MonthDaysAccessible(days) : nullptr;
}

} // namespace

MonthDaysAccessible::MonthDaysAccessible(MonthDays *days)
    : PartsAccessible(days)
{}

void MonthDaysAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(accessibleDays);
        return true;
    }();
    (void)installed;
}

const MonthDays *MonthDaysAccessible::days() const
{
    return qobject_cast<const MonthDays *>(widget());
}

int MonthDaysAccessible::count() const
{
    return days() ? MonthDays::shownDays : 0;
}

QString MonthDaysAccessible::words(int part) const
{
    const QDate date = days()->firstShown().addDays(part);
    QStringList parts{weekdayText(date)};
    if (date == QDate::currentDate())
        parts.append(MonthDaysWords::tr("today"));
    if (date >= days()->range.first && date <= days()->range.last())
        parts.append(MonthDaysWords::tr("shown", "of a day"));
    if (days()->busy.contains(date))
        parts.append(MonthDaysWords::tr("not empty", "of a day"));
    return parts.join(u", "_s);
}

QRect MonthDaysAccessible::place(int part) const
{
    const QRect rect = days()->dayRect(part);
    return {days()->mapToGlobal(rect.topLeft()), rect.size()};
}

int MonthDaysAccessible::current() const
{
    return days() ? days()->currentPart() : -1;
}

int MonthDaysAccessible::partAt(QPoint onScreen) const
{
    return days()->partAt(days()->mapFromGlobal(onScreen));
}

} // namespace OnBehalf
