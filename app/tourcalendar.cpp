// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tour's calendars: Jonas looks at Helena's week beside his own and others'.
#include "windowtour.h"

#include "calendar/calendarplace.h"
#include "calendar/daysview.h"
#include "calendar/monthview.h"
#include "calendar/principalsview.h"
#include "mainwindow.h"
#include "models/calendarmodel.h"
#include "people/peopledialog.h"

#include <QAction>
#include <QListView>
#include <QPushButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

void WindowTour::addCalendar(const QString &address)
{
    auto *place = m_window->calendar();
    place->actions()->addPrincipal->trigger();
    auto *dialog = m_do.dialog<PeopleDialog>();
    m_do.type(m_do.child<QLineEdit>(dialog, "search"), address);
    auto *hits = m_do.child<QListView>(dialog, "hits");
    until(u"%1 is found."_s.arg(address), [hits] { return hits->model()->rowCount() == 1; });
    m_do.key(m_do.child<QLineEdit>(dialog, "search"), Qt::Key_Return);
    until(u"One can be chosen."_s, [dialog] { return dialog->entries().size() == 1; });
    dialog->accept();
    m_do.settle();
}

void WindowTour::openCalendar()
{
    m_do.setWindow(m_window.get());
    m_window->findChild<QAction *>(u"goCalendar"_s)->trigger();
    auto *place = m_window->calendar();
    m_do.settle(std::chrono::milliseconds(400));
    if (!place->principals()->model()->rowCount())
        m_do.picture(u"calendar-own"_s);
    for (const auto &name :
         {u"helena.lindqvist"_s, u"ingrid.solheim"_s, u"yuki.tanaka"_s, u"room.boreas"_s})
        addCalendar(name + u"@sandbox.example"_s);
    const auto has = [place](const QString &title) {
        for (int row = 0; row < place->times()->rowCount(); ++row)
            if (CalendarModel::title(place->times()->timeAt(row)) == title)
                return true;
        return false;
    };
    until(u"Helena's week is shown."_s, [&] { return has(u"Lunch with the harbour authority"_s); });
    until(u"A private appointment is hidden."_s, [place] {
        for (int row = 0; row < place->times()->rowCount(); ++row)
            if (place->times()->timeAt(row).kind == ShownTime::Kind::Private)
                return true;
        return false;
    });
    m_do.check(!has(u"Dentist"_s), u"What it is about is not seen."_s);
    for (int row = 0; row < place->times()->rowCount(); ++row)
        if (place->times()->timeAt(row).entry.subject == "Lunch with the harbour authority"_L1)
            place->daysView()->setCurrentKey(place->times()->timeAt(row).key());
    m_do.settle(std::chrono::milliseconds(600));
    m_do.picture(u"calendar-week"_s);
    setTheme(Theme::Dark);
    m_do.picture(u"calendar-week-dark"_s);
    setTheme(m_options.theme.value_or(Theme::Light));
    place->actions()->sideBySide->trigger();
    place->showSpan(CalendarSpan::Day);
    m_do.settle(std::chrono::milliseconds(300));
    m_do.picture(u"calendar-side-by-side"_s);
    place->actions()->sideBySide->trigger();
    place->showDay(QDate::currentDate().addDays(10));
    place->showSpan(CalendarSpan::Month);
    until(u"The month is read."_s, [place] { return place->times()->rowCount() > 40; });
    m_do.settle(std::chrono::milliseconds(300));
    m_do.picture(u"calendar-month"_s);
    place->showSpan(CalendarSpan::Agenda);
    m_do.settle(std::chrono::milliseconds(300));
    m_do.picture(u"calendar-agenda"_s);
    place->showSpan(CalendarSpan::WorkWeek);
    place->actions()->today->trigger();
}

} // namespace OnBehalf
