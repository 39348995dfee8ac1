// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calendar in the real window, for several test programs.
#pragma once

#include "calendar/calendarplace.h"
#include "calendar/calendarstore.h"
#include "calendar/daysview.h"
#include "calendar/principalsview.h"
#include "categories/categoriesstore.h"
#include "models/calendarmodel.h"
#include "principals/principalslist.h"
#include "sandboxwindow.h"

#include <QAction>

#include <algorithm>

namespace Support {

const QString jonasWeber = QStringLiteral("jonas.weber@sandbox.example");

/// A window of Jonas Weber on a sandbox whose calendars are full.
class CalendarWindow : public SandboxWindow
{
public:
    explicit CalendarWindow(const QUrl &url = {}, bool watches = false,
                            const OnBehalf::WatchTimes &times = {})
        : SandboxWindow(url, watches, Sandbox::Options{.generated = {.calendars = true}}, times)
    {}

    OnBehalf::CalendarPlace *calendar() { return window().calendar(); }

    /// Signs in and shows the calendars of Jonas and of \a principals.
    bool open(const QStringList &principals = {})
    {
        {
            OnBehalf::PrincipalsList list(context().settings, jonasWeber);
            for (const QString &one : principals)
                list.add({.name = {}, .address = one});
        }
        if (!signIn(QStringLiteral("jonas.weber")))
            return false;
        window().findChild<QAction *>(QStringLiteral("goCalendar"))->trigger();
        return QTest::qWaitFor([this] { return calendar()->times()->rowCount() > 0; }, 20000);
    }

    /// The calendars, or the colours of their categories.
    bool isReading()
    {
        return calendar()->store()->isReading() || calendar()->categories()->isReading();
    }

    /// What is shown: items, not what free/busy times tell, which may come first.
    QList<OnBehalf::ShownTime> items()
    {
        QList<OnBehalf::ShownTime> times;
        for (int row = 0; row < calendar()->times()->rowCount(); ++row)
            if (const auto &time = calendar()->times()->timeAt(row);
                time.kind != OnBehalf::ShownTime::Kind::Busy)
                times.append(time);
        return times;
    }
    std::optional<OnBehalf::ShownTime> item(const QString &title)
    {
        for (const auto &time : items())
            if (OnBehalf::CalendarModel::title(time) == title)
                return time;
        return std::nullopt;
    }
    /// In the view of days; false where it is not there (yet).
    bool select(const QString &title)
    {
        const auto time = item(title);
        if (time)
            calendar()->daysView()->setCurrentKey(time->key());
        return time.has_value();
    }
};

} // namespace Support
