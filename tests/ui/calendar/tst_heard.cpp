// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/agendaview.h"
#include "calendar/minimonth.h"
#include "calendar/monthview.h"
#include "calendar/principalsview.h"
#include "models/agendamodel.h"
#include "models/principalsmodel.h"
#include "models/requestsmodel.h"
#include "requests/requestsview.h"
#include "sampletimes.h"
#include "support/testprogram.h"

#include <QAccessible>
#include <QApplication>

namespace tst_heard {

using namespace SampleTimes;

/// What a screen reader finds in the calendar and in the requests, and what is selected there after
/// a key. That it is told of it cannot be seen on a platform where nobody listens.
class TestHeard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void aMonth()
    {
        CalendarModel model;
        MonthView view;
        view.setModel(&model);
        view.setDays(QDate(2026, 11, 30), 35);
        QVERIFY(show(&view));
        fill(model, everyKind(), 2);
        auto *list = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 5);
        const auto name = [list](int child) { return list->child(child)->text(QAccessible::Name); };
        QCOMPARE(list->child(0)->role(), QAccessible::ListItem);
        QCOMPARE(name(0), u"Board, Mon 7 Dec, 09:00–10:00, calendar of Calendar 0, busy"_s);
        QCOMPARE(name(1), u"Private appointment, Mon 7 Dec, 10:00–11:00, calendar of Calendar 1, "
                          "busy"_s);
        QVERIFY(name(2).endsWith(u"busy, only free/busy times are seen"_s));
        QVERIFY(name(2).contains(u"calendar of Calendar 1"_s));
        QVERIFY(name(3).contains(u"Talk, Mon 7 Dec, 12:00"_s));
        QVERIFY(name(3).contains(u"tentative"_s));
        QVERIFY(name(4).contains(u"Off, Mon 7 Dec, 13:00"_s));
        QVERIFY(name(4).contains(u"canceled"_s));
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClick(&view, Qt::Key_Down);
        QVERIFY(list->child(1)->state().focused);
        QVERIFY(list->child(1)->state().selected);
        QVERIFY(!list->child(0)->state().selected);
        QCOMPARE(list->focusChild(), list->child(1));
    }

    /// What has no room is there all the same, and it is said that it is not seen.
    void whatHasNoRoomInAMonth()
    {
        CalendarModel model;
        MonthView view;
        view.setModel(&model);
        view.setDays(QDate(2026, 11, 30), 35);
        QVERIFY(show(&view));
        QList<ShownTime> many;
        for (int i = 0; i < 30; ++i)
            many.append(time(u"item %1"_s.arg(i), monday, 8, 30));
        fill(model, many);
        auto *list = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(list->childCount(), 30);
        QVERIFY(!list->child(0)->state().invisible);
        QVERIFY(list->child(29)->state().invisible);
        QVERIFY(list->child(29)->text(QAccessible::Name).startsWith(u"item 29, "_s));
    }

    void anAgenda()
    {
        CalendarModel model;
        AgendaView view(new AgendaModel(&model, &model));
        fill(model, everyKind(), 2);
        QVERIFY(show(&view));
        auto *table = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(table);
        QCOMPARE(table->role(), QAccessible::Tree);
        const int columns = AgendaModel::ColumnCount;
        QCOMPARE(table->childCount(), (model.rowCount() + 1) * columns); // with the headings
        for (int row = 0; row < model.rowCount(); ++row) {
            auto *cell = table->child((row + 1) * columns);
            QCOMPARE(cell->role(), QAccessible::TreeItem);
            QCOMPARE(cell->text(QAccessible::Name),
                     model.index(row).data(Qt::AccessibleTextRole).toString());
            QCOMPARE(table->child((row + 1) * columns + 1)->text(QAccessible::Name),
                     CalendarModel::title(model.timeAt(row)));
        }
        view.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentIndex().row(), 1);
        QVERIFY(table->child(2 * columns)->state().selected);
        QVERIFY(!table->child(columns)->state().selected);
    }

    void whoseCalendars()
    {
        PrincipalsModel model;
        PrincipalsView view(&model);
        QVERIFY(show(&view));
        model.setRows({{.address = u"a@x"_s,
                        .name = u"Anna"_s,
                        .sight = u"your calendar"_s,
                        .isOwn = true,
                        .shown = true,
                        .isClosed = false},
                       {.address = u"b@x"_s,
                        .name = u"Ben"_s,
                        .sight = u"may read, private hidden"_s,
                        .isOwn = false,
                        .shown = false,
                        .isClosed = false}});
        auto *list = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), u"Calendars"_s);
        QCOMPARE(list->childCount(), 2);
        QCOMPARE(list->child(0)->role(), QAccessible::ListItem);
        QCOMPARE(list->child(0)->text(QAccessible::Name), u"Anna, your calendar"_s);
        QCOMPARE(list->child(1)->text(QAccessible::Name), u"Ben, may read, private hidden"_s);
        for (int row = 0; row < 2; ++row) {
            QVERIFY(list->child(row)->state().checkable);
            QCOMPARE(bool(list->child(row)->state().checked), row == 0);
        }
        view.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClick(&view, Qt::Key_Down);
        QVERIFY(list->child(1)->state().selected);
    }

    void aSmallMonth()
    {
        MiniMonth mini;
        mini.setDay(monday, {monday, 5});
        mini.setBusyDays({monday.addDays(1)});
        auto *days = mini.findChild<MonthDays *>();
        connect(&mini, &MiniMonth::dayChosen, &mini, [&mini](QDate day) {
            mini.setDay(day, {day, 1});
        });
        QVERIFY(show(&mini));
        auto *list = QAccessible::queryAccessibleInterface(days);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), u"December 2026; Monday, 7 December is chosen"_s);
        QCOMPARE(list->childCount(), 42);
        const auto index = int(days->firstShown().daysTo(monday));
        QCOMPARE(list->child(index)->role(), QAccessible::ListItem);
        QCOMPARE(list->child(index)->text(QAccessible::Name), u"Monday, 7 December, shown"_s);
        QCOMPARE(list->child(index + 1)->text(QAccessible::Name),
                 u"Tuesday, 8 December, shown, not empty"_s);
        QCOMPARE(list->child(index + 7)->text(QAccessible::Name), u"Monday, 14 December"_s);
        QVERIFY(list->child(index)->state().selected);
        const QPoint center = list->child(index)->rect().center();
        QCOMPARE(list->childAt(center.x(), center.y()), list->child(index));
        days->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(days->hasFocus());
        QTest::keyClick(days, Qt::Key_Right);
        QVERIFY(list->child(index + 1)->state().focused);
        QVERIFY(!list->child(index)->state().selected);
        QTest::keyClick(days, Qt::Key_Home);
        QCOMPARE(days->day, QDate(2026, 12, 1));
        QTest::keyClick(days, Qt::Key_End);
        QCOMPARE(days->day, QDate(2026, 12, 31));
    }

    void requests()
    {
        RequestsModel model;
        RequestsView view(&model);
        QVERIFY(show(&view));
        Request open;
        open.id.id = u"1"_s;
        open.principal = u"a@x"_s;
        open.subject = u"Tender"_s;
        open.fromName = u"Claire"_s;
        open.start = at(monday, 9);
        open.end = at(monday, 10);
        Request done = open;
        done.id.id = u"2"_s;
        done.subject = u"Site visit"_s;
        done.state = Request::State::Tentative;
        model.setRequests({open, done}, {{.address = u"a@x"_s, .name = u"Anna"_s}},
                          QTimeZone::utc());
        model.setClashes({{u"1"_s, Clash::Conflict}});
        auto *list = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(list->role(), QAccessible::Tree);
        QCOMPARE(list->text(QAccessible::Name), u"Requests"_s);
        const int before = list->childCount() - 3; // a heading that is hidden
        const auto name = [&](int row) {
            return list->child(before + row)->text(QAccessible::Name);
        };
        QCOMPARE(name(0), u"Anna, 1 open"_s);
        for (const auto &part :
             {u"Tender"_s, u"Claire"_s, u"Mon 7 Dec, 09:00"_s, u"conflict"_s, u"for Anna"_s})
            QVERIFY2(name(1).contains(part), qPrintable(name(1)));
        QVERIFY2(name(2).contains(u"Site visit"_s) && name(2).contains(u"tentative"_s),
                 qPrintable(name(2)));
        QCOMPARE(list->child(before + 1)->role(), QAccessible::TreeItem);
        QVERIFY(view.setCurrentId(u"1"_s));
        view.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentId(), u"2"_s);
        QVERIFY(list->child(before + 2)->state().selected);
    }

private:
    static bool show(QWidget *view)
    {
        view->resize(700, 500);
        view->show();
        view->activateWindow();
        view->setFocus(Qt::TabFocusReason);
        return QTest::qWaitForWindowActive(view);
    }
    static QList<ShownTime> everyKind()
    {
        ShownTime board = time(u"Board"_s, monday, 9, 60);
        board.entry.showAs = Ews::LegacyFreeBusy::Busy;
        ShownTime secret = time({}, monday, 10, 60, 1);
        secret.entry.sensitivity = Ews::Sensitivity::Private;
        secret.kind = ShownTime::Kind::Private;
        ShownTime busy = time({}, monday, 11, 60, 1);
        busy.kind = ShownTime::Kind::Busy;
        ShownTime talk = time(u"Talk"_s, monday, 12, 60);
        talk.entry.showAs = Ews::LegacyFreeBusy::Tentative;
        ShownTime off = time(u"Off"_s, monday, 13, 60);
        off.entry.isCancelled = true;
        return {board, secret, busy, talk, off};
    }
};

ONBEHALF_TEST(TestHeard, QApplication)

} // namespace tst_heard

#include "tst_heard.moc"
