// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendaractions.h"

#include <QAction>
#include <QActionGroup>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

CalendarActions::CalendarActions(QObject *parent)
    : PlaceActions(parent)
    , today(create("today"_L1, {}, tr("T&oday"), Qt::ALT | Qt::Key_Home, tr("Goes to today")))
    , earlier(create("earlier"_L1, "chevron-left"_L1, tr("&Earlier"), Qt::ALT | Qt::Key_Left,
                     tr("Goes to the days before these")))
    , later(create("later"_L1, "chevron-right"_L1, tr("&Later"), Qt::ALT | Qt::Key_Right,
                   tr("Goes to the days after these")))
    , sideBySide(create("sideBySide"_L1, "grid"_L1, tr("Calendars &side by side"),
                        Qt::CTRL | Qt::SHIFT | Qt::Key_B,
                        tr("Each calendar has a column of its own; otherwise they lie over each "
                           "other")))
    , open(create("openItem"_L1, {}, tr("&Open…"), Qt::CTRL | Qt::Key_O,
                  tr("Opens what is selected to change it")))
    , moveItem(create("moveItem"_L1, {}, tr("Move with the &keys"), Qt::CTRL | Qt::Key_K,
                      tr("The arrow keys move what is selected, by a quarter of an hour or a day; "
                         "Enter puts it there")))
    , removeItem(create("removeItem"_L1, "trash"_L1, tr("&Delete…"), QKeySequence::Delete,
                        tr("Deletes what is selected, after a question")))
    , copyItem(create("copyItem"_L1, "copy"_L1, tr("&Copy to another calendar…"), {},
                      tr("Makes an appointment like the one that is selected, without invitees")))
    , addPrincipal(create("addPrincipal"_L1, "plus"_L1, tr("&Add a calendar…"),
                          Qt::CTRL | Qt::Key_N,
                          tr("Looks up a person or a room to show that calendar")))
    , removePrincipal(create("removePrincipal"_L1, "minus"_L1, tr("&Take off the list"),
                             QKeySequence::Delete,
                             tr("Shows the selected calendar no more; nothing is deleted")))
    , searchAll(create("searchAll"_L1, "search"_L1, tr("&Search in a year…"),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_F,
                       tr("Looks for items half a year before and after")))
    , saveFile(create("saveCalendarFile"_L1, "export"_L1, tr("&Save a calendar as a file…"),
                      QKeySequence::Save, tr("Writes an iCalendar file that other programs read")))
    , importFile(create("importCalendarFile"_L1, {}, tr("&Import from a file…"), {},
                        tr("Puts the items of an iCalendar file into a calendar")))
    , print(create("printCalendar"_L1, "printer"_L1, tr("&Print…"), QKeySequence::Print,
                   tr("Prints the days that are shown")))
    , m_group(new QActionGroup(this))
{
    sideBySide->setCheckable(true);
    // In a line their keys delete.
    for (auto *action : {removeItem, removePrincipal, moveItem})
        action->setShortcutContext(Qt::WidgetShortcut);
    m_spans = {
        createSpan(CalendarSpan::Day, "spanDay"_L1, tr("&Day"), tr("Shows one day")),
        createSpan(CalendarSpan::WorkWeek, "spanWorkWeek"_L1, tr("&Work week"),
                   tr("Shows Monday to Friday")),
        createSpan(CalendarSpan::Week, "spanWeek"_L1, tr("Wee&k"), tr("Shows seven days")),
        createSpan(CalendarSpan::Month, "spanMonth"_L1, tr("&Month"), tr("Shows a month")),
        createSpan(CalendarSpan::Agenda, "spanAgenda"_L1, tr("A&genda"), tr("Lists four weeks"))};
    setToolTip(reload, tr("Reads the calendars from the server again"));
    setToolTip(filter, tr("Shows only items with these letters in them"));
    put(Menu::File, {saveFile, importFile, print});
    put(Menu::Edit, {open, moveItem, copyItem, removeItem});
    put(Menu::Edit, {addPrincipal, removePrincipal});
    put(Menu::Edit, {filter, searchAll});
    put(Menu::View, m_spans);
    put(Menu::View, {sideBySide});
    put(Menu::View, {today, earlier, later});
    update({});
}

QAction *CalendarActions::createSpan(CalendarSpan span, QLatin1StringView name, const QString &text,
                                     const QString &toolTip)
{
    auto *action =
        create(name, {}, text, QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(span))), toolTip);
    action->setCheckable(true);
    m_group->addAction(action);
    connect(action, &QAction::triggered, this, [this, span] { Q_EMIT spanChosen(span); });
    return action;
}

void CalendarActions::update(const State &state)
{
    for (auto *action :
         {today, earlier, later, sideBySide, addPrincipal, reload, filter, searchAll, print})
        enable(action, state.hasStore);
    for (auto *action : std::as_const(m_spans))
        enable(action, state.hasStore);
    enable(open, state.open);
    enable(moveItem, state.move);
    enable(removeItem, state.open);
    enable(copyItem, state.copy);
    enable(saveFile, state.read);
    enable(importFile, state.create);
    enable(removePrincipal, state.remove);
}

} // namespace OnBehalf
