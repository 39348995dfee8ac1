// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tour's calendars: Jonas looks at Helena's week beside his own and others'.
#include "windowtour.h"

#include "calendar/calendarplace.h"
#include "calendar/daysview.h"
#include "calendar/monthview.h"
#include "calendar/principalsview.h"
#include "calendar/transferdialogs.h"
#include "composer/cancelquestion.h"
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
    m_do.settle(std::chrono::milliseconds(600)); // the beginning of it finds the same
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
    moveAcrossCalendars();
}

// What goes from one calendar to another, to a file, and comes from one.
void WindowTour::moveAcrossCalendars()
{
    auto *place = m_window->calendar();
    m_do.settle();
    for (int row = 0; row < place->times()->rowCount(); ++row)
        if (place->times()->timeAt(row).entry.subject == "Budget, second round"_L1)
            place->daysView()->setCurrentKey(place->times()->timeAt(row).key());
    place->actions()->copyItem->trigger();
    auto *copy = m_do.dialog<CopyDialog>();
    m_do.picture(u"calendar-copy"_s);
    copy->reject();
    place->actions()->removeItem->trigger();
    auto *question = m_do.dialog<CancelQuestion>();
    m_do.picture(u"calendar-cancel"_s);
    question->reject();
    place->actions()->saveFile->trigger();
    auto *saving = m_do.dialog<ExportDialog>();
    m_do.picture(u"calendar-export"_s);
    saving->reject();
    const auto items = itemsOfIcalendar(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Harbour tour\r\n"
        "DTSTART:20261208T100000Z\r\nDTEND:20261208T113000Z\r\n"
        "ATTENDEE:mailto:mei.lin@sandbox.example\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\n"
        "SUMMARY:Quarterly figures\r\nDTSTART;TZID=Europe/Stockholm:20261210T090000\r\n"
        "DURATION:PT1H\r\nRRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=2TH;COUNT=4\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:3\r\nSUMMARY:Shift change\r\nDTSTART:20261207T060000Z\r\n"
        "RRULE:FREQ=HOURLY;INTERVAL=8\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:4\r\n"
        "SUMMARY:Midsummer\r\nDTSTART;VALUE=DATE:20270625\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        QTimeZone::systemTimeZone());
    m_do.check(items.has_value(), u"A file is read."_s);
    auto *import =
        new ImportDialog(items.value_or(QList<ImportedItem>()),
                         {.calendars = {{.name = u"Helena Lindqvist"_s,
                                         .address = u"helena.lindqvist@sandbox.example"_s}},
                          .first = {}},
                         m_window.get());
    import->setAttribute(Qt::WA_DeleteOnClose);
    import->open();
    m_do.settle();
    m_do.picture(u"calendar-import"_s);
    import->reject();
    auto *filter = m_do.child<QLineEdit>(place, "calendarFilter");
    m_do.type(filter, u"harbour"_s);
    m_do.key(filter, Qt::Key_Return);
    until(u"A year is searched."_s, [place] {
        return place->span() == CalendarSpan::Agenda && place->times()->rowCount() > 0;
    });
    m_do.settle(std::chrono::milliseconds(400));
    m_do.picture(u"calendar-search"_s);
    place->escape();
    place->escape();
}

} // namespace OnBehalf
