// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/agendaview.h"
#include "calendar/minimonth.h"
#include "calendar/monthview.h"
#include "calendarwindow.h"
#include "common/elidedlabel.h"
#include "common/messagebar.h"
#include "common/statusline.h"
#include "composer/cancelquestion.h"
#include "composer/composerwindow.h"
#include "composer/composerwindows.h"
#include "support/testprogram.h"

#include <QLineEdit>
#include <QMenu>
#include <QPointer>

namespace tst_calendarkeyboard {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Support::CalendarWindow;

constexpr int patience = 20000; // milliseconds, for a busy machine under sanitizers
const QString helena = u"helena.lindqvist@sandbox.example"_s;
const QString lunch = u"Lunch with the harbour authority"_s;
const QString budget = u"Budget, second round"_s;

/// The calendar without a mouse.
class TestCalendarKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void init() { m_window = std::make_unique<CalendarWindow>(); }
    void cleanup() { m_window.reset(); }

    void anAppointmentIsMoved()
    {
        QVERIFY(m_window->open({helena}));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->select(lunch), patience);
        const auto before = m_window->item(lunch)->entry;
        key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(days()->isMoving());
        key(Qt::Key_Down);
        QVERIFY2(said().contains(lunch) && said().contains(u"Enter"_s), qPrintable(said()));
        QCOMPARE(m_window->item(lunch)->entry.start, before.start); // nothing is moved yet
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(start(lunch), before.start.addSecs(900), patience);
        QCOMPARE(m_window->item(lunch)->entry.end, before.end.addSecs(900));
        QVERIFY(m_window->window().composers()->windows().isEmpty());
    }

    void aMeetingIsOpenedWithTheNewTime()
    {
        QVERIFY(m_window->open({helena}));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->select(budget), patience);
        const auto before = m_window->item(budget)->entry;
        key(Qt::Key_K, Qt::ControlModifier);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        auto *composers = m_window->window().composers();
        QTRY_COMPARE_WITH_TIMEOUT(composers->windows().size(), 1, patience);
        auto *composer = composers->windows().first();
        QTRY_COMPARE_WITH_TIMEOUT(composer->composer()->draft().meeting.times.startsAt(),
                                  before.start.addSecs(900), patience);
        QCOMPARE(m_window->item(budget)->entry.start, before.start); // nothing is sent yet
        QVERIFY(!said().contains(u"Enter"_s));
    }

    void itIsLeftWhereItIs()
    {
        QVERIFY(m_window->open({helena}));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->select(lunch), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isReading(), patience);
        const auto before = m_window->item(lunch)->entry;
        const auto requests = m_window->server().requests();
        key(Qt::Key_K, Qt::ControlModifier);
        key(Qt::Key_Right);
        key(Qt::Key_Escape); // not the window's own
        QVERIFY(!days()->isMoving());
        QCOMPARE(said(), u"Not moved"_s);
        QCOMPARE(m_window->item(lunch)->entry, before);
        QCOMPARE(m_window->server().requests(), requests);
    }

    void withoutTheRightItIsRefused()
    {
        m_window->server().exchange().with([](Sandbox::State &state) {
            state.organisation.mailboxOf(helena)->folders[u"calendar"_s].setRights(
                state.organisation.sidOf(u"jonas.weber"_s),
                *Sandbox::rightsOf(Ews::PermissionLevel::Reviewer, true));
        });
        QVERIFY(m_window->open({helena}));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->select(lunch), patience);
        const auto before = m_window->item(lunch)->entry;
        key(Qt::Key_K, Qt::ControlModifier);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(calendar()->messageBar()->hasMessage(), patience);
        QCOMPARE(m_window->item(lunch)->entry.start, before.start);
    }

    /// As the mouse does: in the days, and what is known to be an item.
    void theCommandIsThereWhereItWorks()
    {
        QVERIFY(m_window->open({helena}));
        auto *move = calendar()->actions()->moveItem;
        QTRY_VERIFY_WITH_TIMEOUT(m_window->select(lunch), patience);
        QVERIFY(move->isEnabled());
        QVERIFY(m_window->select(u"Private appointment"_s));
        QVERIFY(!move->isEnabled());
        QVERIFY(m_window->select(lunch));
        QVERIFY(move->isEnabled());
        calendar()->showSpan(CalendarSpan::Month);
        QVERIFY(!move->isEnabled());
        calendar()->showSpan(CalendarSpan::Week);
        QVERIFY(m_window->select(lunch));
        QVERIFY(move->isEnabled());
    }

    void eachViewOpensAndDeletes_data()
    {
        QTest::addColumn<CalendarSpan>("span");
        QTest::newRow("days") << CalendarSpan::WorkWeek;
        QTest::newRow("month") << CalendarSpan::Month;
        QTest::newRow("agenda") << CalendarSpan::Agenda;
    }
    void eachViewOpensAndDeletes()
    {
        QFETCH(const CalendarSpan, span);
        m_window->window().resize(1600, 1600); // that a month has room for all
        QVERIFY(m_window->open({helena}));
        calendar()->showDay(QDate::currentDate().addDays(1 - QDate::currentDate().dayOfWeek()));
        key(Qt::Key(Qt::Key_1 + int(span)), Qt::AltModifier);
        QCOMPARE(calendar()->span(), span);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->item(lunch), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isReading(), patience);
        calendar()->focusContent();
        auto *view = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
        QVERIFY(view);
        key(Qt::Key_End);
        QVERIFY(view->currentIndex().isValid());
        key(Qt::Key_PageUp);
        key(Qt::Key_Home);
        QString first = title(view);
        for (int i = 0; i < 200 && title(view) != lunch; ++i)
            key(Qt::Key_Down);
        QCOMPARE(title(view), lunch);
        QVERIFY(first != lunch || view->currentIndex().row() == 0);
        key(Qt::Key_Return);
        auto *composers = m_window->window().composers();
        QTRY_COMPARE_WITH_TIMEOUT(composers->windows().size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(composers->windows().first()->composer()->draft().meeting.subject,
                                  lunch, patience);
        composers->windows().first()->close();
        m_window->activate();
        calendar()->focusContent();
        QCOMPARE(title(view), lunch);
        QVERIFY(menuOf(view).contains(calendar()->actions()->open));
        key(Qt::Key_Delete);
        auto *question = Support::openDialog<CancelQuestion>();
        QVERIFY(question);
        question->accept();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->item(lunch), patience);
    }

    void spaceShowsTheDayOfAMonth()
    {
        QVERIFY(m_window->open({helena}));
        key(Qt::Key_4, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isReading(), patience);
        calendar()->focusContent();
        key(Qt::Key_Home);
        key(Qt::Key_Right);
        auto *month = calendar()->monthView();
        QVERIFY(month->currentIndex().isValid());
        const QDate day = calendar()
                              ->times()
                              ->timeAt(month->currentIndex().row())
                              .firstDay(calendar()->times()->zone());
        key(Qt::Key_Space);
        QCOMPARE(calendar()->span(), CalendarSpan::Day);
        QCOMPARE(calendar()->range().first, day);
    }

    void whoseCalendarsAreShown()
    {
        QVERIFY(m_window->open({helena}));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->item(lunch), patience);
        auto *list = calendar()->principals();
        list->setFocus(Qt::TabFocusReason);
        key(Qt::Key_End);
        QCOMPARE(list->currentAddress(), helena);
        key(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->item(lunch), patience);
        QCOMPARE(list->currentAddress(), helena);
        key(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->item(lunch), patience);
        key(Qt::Key_Home);
        QCOMPARE(list->currentAddress(), Support::jonasWeber);
        key(Qt::Key_Delete); // one's own stays
        QCOMPARE(list->model()->rowCount(), 2);
        key(Qt::Key_Down);
        QVERIFY(menuOf(list).contains(calendar()->actions()->removePrincipal));
        key(Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, patience);
    }

    void tabGoesThroughItAsItIsSeen()
    {
        QVERIFY(m_window->open({helena}));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->select(lunch), patience);
        QWidgetList wanted;
        for (const auto *name :
             {"todayButton", "earlierButton", "spanWorkWeekButton", "reloadButton"})
            wanted.append(calendar()->findChild<QWidget *>(QLatin1StringView(name)));
        wanted.append(calendar()->findChild<QLineEdit *>());
        wanted.append(calendar()->findChild<QWidget *>(u"monthBefore"_s));
        wanted.append(calendar()->findChild<MonthDays *>());
        wanted.append(calendar()->findChild<QWidget *>(u"addPrincipalButton"_s));
        wanted.append(calendar()->principals());
        wanted.append(calendar()->findChild<QWidget *>(u"openItemButton"_s));
        wanted.append(days());
        QVERIFY(!wanted.contains(nullptr));
        wanted.first()->setFocus(Qt::TabFocusReason);
        QWidgetList reached{QApplication::focusWidget()};
        for (int i = 0; i < 40 && reached.last() != days(); ++i) {
            key(Qt::Key_Tab);
            reached.append(QApplication::focusWidget());
        }
        QWidgetList inOrder = reached;
        inOrder.removeIf([&wanted](QWidget *widget) { return !wanted.contains(widget); });
        const auto names = [](const QWidgetList &widgets) {
            QStringList list;
            for (const auto *widget : widgets)
                list.append(widget->objectName() + u' ' +
                            QLatin1StringView(widget->metaObject()->className()));
            return list.join(u'\n');
        };
        QCOMPARE(names(inOrder), names(wanted));
    }

private:
    CalendarPlace *calendar() { return m_window->calendar(); }
    DaysView *days() { return calendar()->daysView(); }
    QDateTime start(const QString &subject)
    {
        const auto time = m_window->item(subject);
        return time ? time->entry.start : QDateTime();
    }
    QString title(const QAbstractItemView *view)
    {
        const auto index = view->currentIndex();
        return index.isValid() ? CalendarModel::title(calendar()->times()->timeAt(index.row()))
                               : QString();
    }
    QString said()
    {
        return m_window->window().findChild<StatusLine *>()->findChild<ElidedLabel *>()->text();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// What the menu key offers.
    QList<QAction *> menuOf(QWidget *widget)
    {
        const QPoint at(1, 1);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
        QApplication::sendEvent(widget, &event);
        const QPointer menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const auto actions = menu ? menu->actions() : QList<QAction *>();
        if (menu)
            menu->close();
        return actions;
    }

    std::unique_ptr<CalendarWindow> m_window;
};

ONBEHALF_TEST(TestCalendarKeyboard, QApplication)

} // namespace tst_calendarkeyboard

#include "tst_calendarkeyboard.moc"
