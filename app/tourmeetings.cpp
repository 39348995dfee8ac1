// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tour's meetings: Jonas writes one for Helena, moves it, cancels it.
#include "windowtour.h"

#include "common/messagebar.h"
#include "composer/availabilitygrid.h"
#include "composer/calendarentriesview.h"
#include "composer/cancelquestion.h"
#include "composer/categoriesdialog.h"
#include "composer/categoriesview.h"
#include "composer/composeractions.h"
#include "composer/composerwindow.h"
#include "composer/composerwindows.h"
#include "composer/meetingform.h"
#include "composer/meetingpicker.h"
#include "composer/recurrencedialog.h"
#include "composer/sendquestion.h"
#include "composer/sidepanel.h"
#include "delegates/delegatesplace.h"
#include "delegates/delegatestore.h"
#include "mainwindow.h"
#include "models/calendarentriesmodel.h"
#include "requests/requestsplace.h"
#include "requests/requestsstore.h"
#include "requests/requestsview.h"
#include "signin/signincontroller.h"

#include <QAction>
#include <QDateEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString helena = u"helena.lindqvist@sandbox.example"_s;
const QString anna = u"anna.schmidt@sandbox.example"_s;

/// A Wednesday of the calendars that the sandbox has filled.
QDate wednesday()
{
    const QDate today = QDate::currentDate();
    return today.addDays(10 - today.dayOfWeek());
}

} // namespace

template<class T>
QList<T> WindowTour::inFolder(const QString &smtp, const QString &folder)
{
    return m_ground.server().exchange().with([&](Sandbox::State &state) {
        QList<T> items;
        for (const auto &[key, item] : state.organisation.mailboxOf(smtp)->items)
            if (const auto *one = std::get_if<T>(&item.content); one && item.folder == folder)
                items.append(*one);
        return items;
    });
}

void WindowTour::openComposer()
{
    m_window->signIn()->signInWith(m_ground.account(u"jonas.weber"_s),
                                   m_ground.password(u"jonas.weber"_s));
    ComposerWindow *composer = nullptr;
    until(u"Jonas is signed in."_s, [this] {
        return place()->store() &&
               place()->store()->session().account.address.startsWith("jonas"_L1) &&
               place()->store()->activity() == DelegateStore::Activity::Idle;
    });
    until(u"A new meeting can be written."_s, [&] {
        composer = m_window->composers()->openNew();
        return composer;
    });
    m_composer = composer;
    composer->resize(m_options.size.isEmpty() ? QSize(1280, 800) : m_options.size);
    m_do.setWindow(composer);
    until(u"The composer is shown."_s, [composer] { return composer->isVisible(); });
    m_do.settle();
    m_do.picture(u"new-meeting"_s);
    composer->composer()->setPrincipal(helena, u"Helena Lindqvist"_s);
    until(u"The principal's working hours are known."_s,
          [composer] { return composer->composer()->principalTimes().has_value(); });
}

void WindowTour::writeMeeting()
{
    const MeetingDraft &draft = m_composer->composer()->draft();
    m_do.type(m_do.child<QLineEdit>(m_composer, "subject"), u"Aurora Bridge: design freeze"_s);
    m_do.child<QDateEdit>(m_composer, "startDay")->setDate(wednesday());
    m_composer->composer()->edit([](Meeting &meeting) {
        meeting.times.start = {wednesday(), QTime(10, 0), {}};
        meeting.times.end = {wednesday(), QTime(11, 0), {}};
    });
    auto *add = m_do.child<QLineEdit>(m_composer, "addInvitee");
    for (const auto &address :
         {u"marek.dvorak@sandbox.example"_s, u"ingrid.solheim@sandbox.example"_s, anna,
          u"liam.oconnor@sandbox.example"_s}) {
        m_do.type(add, address);
        m_do.key(add, Qt::Key_Return);
        until(u"%1 is invited."_s.arg(address),
              [&] { return draft.meeting.indexOf(address) >= 0; });
    }
    m_composer->form()->findChild<QTextEdit *>(u"body"_s)->setPlainText(
        u"Dear all,\n\nHelena would like to freeze the design of the main span before the tender "
        u"goes out. Please bring open points in writing.\n\nKind regards\nJonas Weber"_s);
    until(u"It is seen who is free."_s,
          [this] { return m_composer->composer()->availability().size() >= 5; });
    until(u"Something is in the way."_s,
          [this] { return !m_composer->composer()->warnings().isEmpty(); });
    m_do.settle(std::chrono::milliseconds(1200));
    m_do.picture(u"meeting-conflict"_s);
    setTheme(Theme::Dark);
    m_do.picture(u"meeting-dark"_s);
    setTheme(m_options.theme.value_or(Theme::Light));
}

void WindowTour::chooseTimeAndRoom()
{
    auto *times = m_do.child<QListView>(m_composer, "suggestions");
    until(u"Times are suggested."_s, [times] { return times->model()->rowCount() > 0; });
    const QDateTime before = m_composer->composer()->draft().meeting.times.startsAt();
    times->setCurrentIndex(times->model()->index(0, 0));
    m_do.key(times, Qt::Key_Return);
    until(u"The suggested time is taken."_s,
          [&] { return m_composer->composer()->draft().meeting.times.startsAt() != before; });
    auto *rooms = m_composer->side()->findChild<QAbstractItemView *>(u"rooms"_s);
    until(u"There are rooms."_s, [rooms] { return rooms && rooms->model()->rowCount() > 1; });
    m_do.settle(std::chrono::milliseconds(600));
    rooms->setCurrentIndex(rooms->model()->index(0, 0));
    m_do.key(rooms, Qt::Key_Return);
    until(u"The room is invited."_s, [this] {
        return !m_composer->composer()->draft().meeting.invited(AttendeeRole::Resource).isEmpty();
    });
    m_do.settle(std::chrono::milliseconds(1200));
    m_do.picture(u"meeting-time-and-room"_s);
    m_composer->actions()->recurrence->trigger();
    auto *dialog = m_do.dialog<RecurrenceDialog>();
    m_do.settle();
    m_do.picture(u"meeting-recurrence"_s);
    m_do.key(dialog, Qt::Key_Escape);
}

void WindowTour::chooseCategories()
{
    m_composer->actions()->categories->trigger();
    auto *dialog = m_do.dialog<CategoriesDialog>();
    auto *view = dialog->findChild<CategoriesView *>();
    until(u"Helena's categories are offered."_s, [view] { return view->model()->rowCount() > 5; });
    for (const int row : {0, 3})
        m_do.clickCell(view, view->model()->index(row, 0));
    m_do.type(m_do.child<QLineEdit>(dialog, "categoryName"), u"Aurora Bridge"_s);
    m_do.click(m_do.child<QPushButton>(dialog, "addCategory"));
    m_do.settle();
    m_do.picture(u"meeting-categories"_s);
    m_do.click(m_do.child<QPushButton>(dialog, "accept"));
    until(u"The meeting has categories."_s,
          [this] { return m_composer->composer()->draft().meeting.categories.size() == 3; });
}

void WindowTour::sendMeeting()
{
    m_composer->actions()->send->trigger();
    m_do.settle(std::chrono::milliseconds(300));
    for (auto *widget : QApplication::topLevelWidgets()) {
        auto *question = qobject_cast<SendQuestion *>(widget);
        if (!question || !question->isVisible())
            continue;
        m_do.picture(u"meeting-send-anyway"_s);
        m_do.click(m_do.child<QPushButton>(question, "accept"));
        break;
    }
    until(u"Anna has the invitation."_s,
          [this] { return inFolder<Ews::MeetingRequest>(anna, u"inbox"_s).size() == 1; });
    const auto got = inFolder<Ews::MeetingRequest>(anna, u"inbox"_s).first();
    m_do.check(got.from->mailbox.emailAddress == helena, u"It comes from Helena."_s);
    m_do.check(got.sender->mailbox.name == "Jonas Weber"_L1, u"Jonas is its sender."_s);
    until(u"The composer closes."_s, [this] { return m_window->composers()->windows().isEmpty(); });
    m_do.setWindow(m_window.get());
    m_do.settle();
    m_do.picture(u"meeting-sent"_s);
}

void WindowTour::showAttendee()
{
    MainWindow hers(m_ground.context(m_options.language));
    hers.resize(m_window->size());
    hers.show();
    m_do.setWindow(&hers);
    hers.signIn()->signInWith(m_ground.account(u"anna.schmidt"_s),
                              m_ground.password(u"anna.schmidt"_s));
    until(u"Anna is signed in."_s, [&hers] {
        return hers.delegates()->store() &&
               hers.delegates()->store()->activity() == DelegateStore::Activity::Idle;
    });
    hers.findChild<QAction *>(u"goRequests"_s)->trigger();
    const auto *place = hers.requests();
    until(u"Anna sees the invitation."_s,
          [place] { return place->store() && place->store()->openCount() == 1; });
    until(u"Its message is read."_s, [place] {
        const auto content = place->store()->content(place->list()->currentId());
        return content && *content;
    });
    const Request *request = place->list()->currentRequest();
    m_do.check(request && request->fromAddress == helena, u"It is of Helena."_s);
    m_do.check(request->senderName == "Jonas Weber"_L1, u"Anna reads that Jonas sent it."_s);
    m_do.settle(std::chrono::milliseconds(800));
    m_do.picture(u"meeting-attendee"_s);
    m_do.setWindow(m_window.get());
}

/// The meeting that was sent, looked for in Helena's calendar.
ComposerWindow *WindowTour::openFromCalendar()
{
    m_do.setWindow(m_window.get());
    m_window->findChild<QAction *>(u"openMeeting"_s)->trigger();
    auto *picker = m_do.dialog<MeetingPicker>();
    auto *rows = picker->table()->model();
    QModelIndex found;
    for (QDate week = wednesday(); !found.isValid() && week < wednesday().addDays(28);
         week = week.addDays(7)) {
        m_do.child<QDateEdit>(picker, "weekOf")->setDate(week);
        until(u"The week is read."_s, [rows] { return rows->rowCount() > 0; });
        found = rows->match(rows->index(0, CalendarEntriesModel::Subject), Qt::DisplayRole,
                            u"Aurora Bridge: design freeze"_s, 1, Qt::MatchStartsWith)
                    .value(0);
    }
    m_do.check(found.isValid(), u"The meeting is in the calendar."_s);
    picker->table()->select(found);
    m_do.settle();
    m_do.picture(u"meeting-open"_s);
    m_do.click(m_do.child<QPushButton>(picker, "openMeeting"));
    until(u"A composer opens."_s, [this] { return !m_window->composers()->windows().isEmpty(); });
    return m_window->composers()->windows().first();
}

void WindowTour::changeMeeting()
{
    m_composer = openFromCalendar();
    m_composer->resize(m_options.size.isEmpty() ? QSize(1280, 800) : m_options.size);
    m_do.setWindow(m_composer);
    until(u"The meeting is there again."_s,
          [this] { return m_composer->composer()->draft().entry.has_value(); });
    m_composer->composer()->edit([](Meeting &meeting) {
        meeting.times.start.time = meeting.times.start.time.addSecs(1800);
        meeting.times.end.time = meeting.times.end.time.addSecs(1800);
    });
    m_do.settle(std::chrono::milliseconds(1500));
    m_composer->actions()->send->trigger();
    auto *question = m_do.dialog<SendQuestion>();
    m_do.picture(u"meeting-change"_s);
    m_do.click(m_do.child<QPushButton>(question, "accept"));
    until(u"Anna has the update."_s,
          [this] { return inFolder<Ews::MeetingRequest>(anna, u"inbox"_s).size() == 2; });
    until(u"The composer closes."_s, [this] { return m_window->composers()->windows().isEmpty(); });
    m_composer = openFromCalendar();
    m_do.setWindow(m_composer);
    until(u"The meeting is there again."_s,
          [this] { return m_composer->composer()->draft().entry.has_value(); });
    m_composer->actions()->cancelMeeting->trigger();
    auto *words = m_do.dialog<CancelQuestion>();
    m_do.child<QPlainTextEdit>(words, "words")->setPlainText(u"The tender was put off."_s);
    m_do.picture(u"meeting-cancel"_s);
    m_do.click(m_do.child<QPushButton>(words, "accept"));
    until(u"Anna hears that it is off."_s,
          [this] { return inFolder<Ews::MeetingCancellation>(anna, u"inbox"_s).size() == 1; });
    until(u"The composer closes."_s, [this] { return m_window->composers()->windows().isEmpty(); });
    m_do.setWindow(m_window.get());
    m_do.settle();
    m_do.picture(u"meeting-cancelled"_s);
}

} // namespace OnBehalf
