// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/timesaccessible.h"

#include "calendar/timesview.h"
#include "models/calendarmodel.h"

namespace OnBehalf {

namespace {

QAccessibleInterface *accessibleTimes(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimesView *>(object);
    return view ? new TimesAccessible(view) : nullptr;
}

} // namespace

TimesAccessible::TimesAccessible(TimesView *view)
    : PartsAccessible(view)
{}

void TimesAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(accessibleTimes);
        return true;
    }();
    (void)installed;
}

TimesView *TimesAccessible::view() const
{
    return qobject_cast<TimesView *>(widget());
}

int TimesAccessible::count() const
{
    return view() && view()->model() ? view()->model()->rowCount() : 0;
}

QString TimesAccessible::words(int part) const
{
    return view()->model()->index(part, 0).data(Qt::AccessibleTextRole).toString();
}

QRect TimesAccessible::place(int part) const
{
    const QRect rect = view()->visualRect(view()->model()->index(part, 0));
    return {view()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int TimesAccessible::current() const
{
    return view() ? view()->currentIndex().row() : -1;
}

int TimesAccessible::partAt(QPoint onScreen) const
{
    return view()->indexAt(view()->viewport()->mapFromGlobal(onScreen)).row();
}

} // namespace OnBehalf
