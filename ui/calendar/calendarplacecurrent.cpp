// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is selected in the place "Calendar", and what can be done with it.
#include "calendar/calendarplace.h"
#include "calendar/calendarstore.h"
#include "calendar/calendartransfer.h"
#include "calendar/daysview.h"
#include "calendar/principalsview.h"
#include "calendar/timedetail.h"
#include "models/calendarmodel.h"

#include <QStackedWidget>

namespace OnBehalf {

std::optional<ShownTime> CalendarPlace::currentTime() const
{
    const int row = m_current.isEmpty() ? -1 : m_times->rowOf(m_current);
    return row < 0 ? std::nullopt : std::optional(m_times->timeAt(row));
}

void CalendarPlace::setCurrentKey(const QString &key)
{
    m_current = key;
    showCurrent();
}

EntryReader CalendarPlace::readerOf(const Shown &shown) const
{
    EntryReader reader{.owner = shown.principal.name, .isOwn = shown.isOwn};
    reader.given = m_stores.calendars->given(shown.principal.address);
    const auto *taken = m_stores.calendars->availability(shown.principal.address);
    if (taken && taken->workTimes)
        reader.otherZone = taken->workTimes->zone;
    return reader;
}

void CalendarPlace::showCurrent()
{
    const auto time = m_stores ? currentTime() : std::nullopt;
    const auto calendars = shownCalendars();
    const bool known = time && time->calendar < calendars.size();
    m_detail->setTime(known ? time : std::nullopt,
                      known ? readerOf(calendars.at(time->calendar)) : EntryReader());
    const QString principal = m_principalsView->currentAddress();
    const bool opens = known && entryObstacle(time->entry).isEmpty();
    m_actions->update(
        {.hasStore = bool(m_stores),
         .open = opens,
         .move = known && m_views->currentWidget() == m_days && m_days->canMoveCurrent(),
         .copy =
             opens && !writable(calendars.at(time->calendar).principal.address).calendars.isEmpty(),
         .read = !readable().calendars.isEmpty(),
         .create = !writable().calendars.isEmpty(),
         .remove = m_stores && !principal.isEmpty() &&
                   principal != m_stores.calendars->session().actingAddress()});
}

void CalendarPlace::withCurrent(
    const std::function<void(const Principal &, const CalendarEntry &)> &run)
{
    const auto time = currentTime();
    const auto calendars = shownCalendars();
    if (time && time->calendar < calendars.size() && entryObstacle(time->entry).isEmpty())
        run(calendars.at(time->calendar).principal, time->entry);
}

} // namespace OnBehalf
