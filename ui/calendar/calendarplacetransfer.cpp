// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is looked for in the place "Calendar", and what leaves and enters it.
#include "calendar/calendarplace.h"
#include "calendar/calendarstore.h"
#include "calendar/calendartransfer.h"
#include "calendar/daysview.h"
#include "calendar/principalsview.h"
#include "calendar/timedetail.h"
#include "common/messagebar.h"
#include "emptytable.h"
#include "models/calendarmodel.h"
#include "text/datetext.h"

#include <QLineEdit>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int searchedBefore = 182; // days, of the one that is shown
constexpr int searchedDays = 365;

} // namespace

void CalendarPlace::connectTransfer()
{
    connect(m_actions->print, &QAction::triggered, this,
            [this] { m_transfer->printSheet(sheet()); });
    connect(m_actions->saveFile, &QAction::triggered, this,
            [this] { m_transfer->saveCalendar(m_stores.calendars, readable(), range()); });
    connect(m_actions->importFile, &QAction::triggered, this,
            [this] { m_transfer->importInto(writable()); });
    connect(m_actions->copyItem, &QAction::triggered, this, [this] {
        withCurrent([this](const Principal &principal, const CalendarEntry &entry) {
            m_transfer->copy(principal, entry, writable(principal.address));
        });
    });
    connect(m_transfer, &CalendarTransfer::copyWanted, this, &CalendarPlace::copyWanted);
    connect(m_transfer, &CalendarTransfer::importWanted, this, &CalendarPlace::importWanted);
    connect(m_transfer, &Export::resultSaid, this, &Place::resultSaid);
    connect(m_transfer, &Export::messageWanted, m_messageBar, &MessageBar::setMessage);
}

CalendarChoice CalendarPlace::choice(const std::function<bool(const Shown &)> &fits) const
{
    CalendarChoice choice;
    const auto calendars = all();
    for (const Shown &one : calendars)
        if (fits(one))
            choice.calendars.append(one.principal);
    choice.first = m_principalsView->currentAddress();
    if (const auto time = currentTime(); choice.first.isEmpty() && time) {
        const auto shown = shownCalendars();
        if (time->calendar < shown.size())
            choice.first = shown.at(time->calendar).principal.address;
    }
    return choice;
}

CalendarChoice CalendarPlace::readable() const
{
    return choice([this](const Shown &one) {
        return m_stores.calendars->sight(one.principal.address) == CalendarSight::Items;
    });
}

CalendarChoice CalendarPlace::writable(const QString &except) const
{
    return choice([this, &except](const Shown &one) {
        const auto given = m_stores.calendars->given(one.principal.address);
        return given && given->mayCreateItems() && one.principal.address != except;
    });
}

CalendarSheet CalendarPlace::sheet() const
{
    QList<ShownTime> times;
    for (int row = 0; row < m_times->rowCount(); ++row)
        times.append(m_times->timeAt(row));
    auto copy = std::make_shared<CalendarModel>();
    copy->setTimes(times, m_times->calendars(), m_times->zone());
    return {.times = std::move(copy),
            .span = m_span,
            .range = range(),
            .day = m_day,
            .title = title(),
            .sideBySide = m_days->isSideBySide(),
            .workTimes = m_days->workTimes(),
            .secondZone = m_days->secondZone()};
}

ShownRange CalendarPlace::range() const
{
    if (m_searchedFrom)
        return {m_day.addDays(-searchedBefore), searchedDays};
    return rangeAround(m_day, m_span);
}

QString CalendarPlace::title() const
{
    if (!m_searchedFrom)
        return rangeTitle(m_day, m_span);
    return tr("Found between %1 and %2").arg(dayText(range().first), dayText(range().last()));
}

void CalendarPlace::search()
{
    if (!m_stores)
        return;
    if (m_filter->text().isEmpty()) {
        m_actions->filter->trigger();
        return;
    }
    const CalendarSpan before = m_searchedFrom.value_or(m_span);
    showSpan(CalendarSpan::Agenda);
    m_searchedFrom = before;
    showAll();
}

bool CalendarPlace::isAllRead() const
{
    const auto shown = shownCalendars();
    return m_stores && std::ranges::all_of(shown, [this](const Shown &one) {
               const QString &address = one.principal.address;
               return m_stores.calendars->sight(address) == CalendarSight::Items &&
                      m_stores.calendars->isRead(address, range().first, range().last());
           });
}

void CalendarPlace::endSearch()
{
    const CalendarSpan before = *std::exchange(m_searchedFrom, std::nullopt);
    m_filter->clear();
    showSpan(before);
}

void CalendarPlace::showNothing()
{
    const bool filters = !m_filter->text().isEmpty();
    if (m_stores && m_stores.calendars->isReading())
        m_nothing->say(m_searchedFrom ? tr("Searching…") : tr("Reading the calendars…"), nullptr);
    else if (m_searchedFrom && !isAllRead())
        m_nothing->say(tr("Not everything could be read, so “%1” may be there all the same. Of "
                          "calendars of which you see free/busy times only nothing is found.")
                           .arg(m_filter->text()),
                       m_actions->reload);
    else if (m_searchedFrom)
        m_nothing->say(tr("Nothing in the calendars that are ticked has “%1” in it, half a year "
                          "before and after. Subjects, places and organizers were looked at.")
                           .arg(m_filter->text()),
                       nullptr);
    else if (filters)
        m_nothing->say(tr("Nothing in these four weeks has “%1” in it.").arg(m_filter->text()),
                       m_actions->searchAll);
    else
        m_nothing->say(tr("Nothing in these four weeks."), nullptr);
}

} // namespace OnBehalf
