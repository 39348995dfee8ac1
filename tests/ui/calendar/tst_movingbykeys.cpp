// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/daysview.h"
#include "sampletimes.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>

namespace tst_movingbykeys {

using namespace SampleTimes;

/// What is dragged with the mouse is moved with the keys, too.
class TestMovingByKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void init()
    {
        m_model = std::make_unique<CalendarModel>();
        m_view = std::make_unique<DaysView>();
        m_view->setModel(m_model.get());
        m_view->resize(800, 600);
        m_view->setDays(monday, 5);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        fill(*m_model, {time(u"a"_s, monday, 9, 60), time(u"b"_s, monday, 14, 60)});
        m_view->setCurrentIndex(m_model->index(0));
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void arrowsMoveAndEnterPutsItThere()
    {
        QSignalSpy to(m_view.get(), &DaysView::movingTo);
        QSignalSpy moved(m_view.get(), &DaysView::timeMoved);
        QSignalSpy ended(m_view.get(), &DaysView::movingEnded);
        m_view->beginMoving();
        QVERIFY(m_view->isMoving());
        QVERIFY(m_view->hasFocus());
        QCOMPARE(to.last().at(1).toDateTime(), at(monday, 9));
        key(Qt::Key_Down);
        QCOMPARE(to.last().at(1).toDateTime(), at(monday, 9, 15));
        key(Qt::Key_Down, Qt::ControlModifier);
        key(Qt::Key_Up);
        key(Qt::Key_Right);
        key(Qt::Key_Right);
        key(Qt::Key_Left);
        QCOMPARE(to.last().at(2).toDateTime(), at(monday.addDays(1), 11));
        QCOMPARE(m_view->accessibleDescription(), u"Tue 8 Dec, 10:00–11:00"_s);
        QVERIFY(moved.isEmpty());
        key(Qt::Key_Return);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first().at(0).toString(), m_model->timeAt(0).key());
        QCOMPARE(moved.first().at(1).toDateTime(), at(monday.addDays(1), 10));
        QCOMPARE(moved.first().at(2).toDateTime(), at(monday.addDays(1), 11));
        QVERIFY(!m_view->isMoving());
        QVERIFY(ended.isEmpty());
        QVERIFY(m_view->accessibleDescription().isEmpty());
        key(Qt::Key_Down); // goes to the next item again
        QCOMPARE(m_view->currentIndex().row(), 1);
    }

    void itCanBeLeftWhereItIs_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Esc") << int(Qt::Key_Escape);
        QTest::newRow("Enter where it was") << int(Qt::Key_Return);
        QTest::newRow("Tab") << int(Qt::Key_Tab);
    }
    void itCanBeLeftWhereItIs()
    {
        QFETCH(const int, key);
        QWidget other(m_view.get());
        other.setFocusPolicy(Qt::TabFocus);
        other.show();
        QSignalSpy moved(m_view.get(), &DaysView::timeMoved);
        QSignalSpy ended(m_view.get(), &DaysView::movingEnded);
        m_view->beginMoving();
        this->key(Qt::Key_Down);
        if (key == Qt::Key_Return)
            this->key(Qt::Key_Up);
        this->key(Qt::Key(key));
        QVERIFY(!m_view->isMoving());
        QCOMPARE(ended.size(), 1);
        QVERIFY(moved.isEmpty());
    }

    void theMouseEndsIt()
    {
        QSignalSpy ended(m_view.get(), &DaysView::movingEnded);
        m_view->beginMoving();
        key(Qt::Key_Down);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          m_view->visualRect(m_model->index(1)).center());
        QVERIFY(!m_view->isMoving());
        QCOMPARE(ended.size(), 1);
    }

    /// A notification may come at any time.
    void aReadingKeepsWhatIsHeld()
    {
        QSignalSpy moved(m_view.get(), &DaysView::timeMoved);
        m_view->beginMoving();
        key(Qt::Key_Down);
        fill(*m_model, {time(u"new"_s, monday, 8, 60), time(u"a"_s, monday, 9, 60)});
        QVERIFY(m_view->isMoving());
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first().at(0).toString(), m_model->timeAt(1).key());
        QCOMPARE(moved.first().at(1).toDateTime(), at(monday, 9, 30));
        m_view->setCurrentIndex(m_model->index(1));
        m_view->beginMoving();
        QSignalSpy ended(m_view.get(), &DaysView::movingEnded);
        fill(*m_model, {time(u"new"_s, monday, 8, 60)});
        QVERIFY(!m_view->isMoving());
        QCOMPARE(ended.size(), 1);
    }

    void itStaysOnTheDaysThatAreShown()
    {
        QSignalSpy to(m_view.get(), &DaysView::movingTo);
        m_view->beginMoving();
        key(Qt::Key_Left);
        QCOMPARE(to.last().at(1).toDateTime(), at(monday, 9));
        for (int i = 0; i < 12; ++i)
            key(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(to.last().at(1).toDateTime(), at(monday, 0));
        QCOMPARE(m_view->verticalScrollBar()->value(), 0); // it is seen
        for (int i = 0; i < 9; ++i)
            key(Qt::Key_Right);
        QCOMPARE(to.last().at(1).toDateTime(), at(monday.addDays(4), 0));
        for (int i = 0; i < 30; ++i)
            key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(to.last().at(1).toDateTime(), at(monday.addDays(4), 23));
        QVERIFY(m_view->verticalScrollBar()->value() >= m_view->verticalScrollBar()->maximum() - 1);
    }

    void itGoesByWholeQuarters()
    {
        ShownTime odd = time(u"odd"_s, monday, 9, 50);
        odd.entry.start = at(monday, 9, 10);
        fill(*m_model, {odd});
        m_view->setCurrentIndex(m_model->index(0));
        QSignalSpy to(m_view.get(), &DaysView::movingTo);
        m_view->beginMoving();
        key(Qt::Key_Right);
        QCOMPARE(to.last().at(1).toDateTime(), at(monday.addDays(1), 9, 10));
        key(Qt::Key_Down);
        QCOMPARE(to.last().at(1).toDateTime(), at(monday.addDays(1), 9, 15));
        key(Qt::Key_Escape);
        m_view->beginMoving();
        key(Qt::Key_Up);
        QCOMPARE(to.last().at(1).toDateTime(), at(monday, 9, 0));
    }

    /// Over the hour that the clocks leave out, and back.
    void whereClocksChange()
    {
        const QTimeZone berlin("Europe/Berlin");
        const QDate sunday(2027, 3, 28);
        ShownTime walk = time(u"walk"_s, sunday, 1, 60);
        walk.entry.start = QDateTime(sunday, QTime(1, 45), berlin).toUTC();
        walk.entry.end = walk.entry.start.addSecs(3600);
        m_model->setTimes({walk}, {{.name = u"A"_s}}, berlin);
        m_view->setDays(sunday, 1);
        m_view->setCurrentIndex(m_model->index(0));
        QSignalSpy moved(m_view.get(), &DaysView::timeMoved);
        m_view->beginMoving();
        for (int i = 0; i < 5; ++i)
            key(Qt::Key_Down); // 2:00 to 2:45 are not there
        key(Qt::Key_Return);
        QCOMPARE(moved.last().at(1).toDateTime(), QDateTime(sunday, QTime(3, 0), berlin).toUTC());
        m_view->beginMoving();
        for (int i = 0; i < 5; ++i)
            key(Qt::Key_Down);
        for (int i = 0; i < 6; ++i)
            key(Qt::Key_Up);
        key(Qt::Key_Return);
        QCOMPARE(moved.last().at(1).toDateTime(), QDateTime(sunday, QTime(1, 30), berlin).toUTC());
    }

    void whatCannotBeDraggedIsNotHeld()
    {
        ShownTime busy = time({}, monday, 9, 60);
        busy.kind = ShownTime::Kind::Busy;
        ShownTime secret = time(u"x"_s, monday, 10, 60);
        secret.kind = ShownTime::Kind::Private;
        ShownTime canceled = time(u"c"_s, monday, 11, 60);
        canceled.entry.isCancelled = true;
        fill(*m_model, {wholeDays(u"fair"_s, monday, 1), busy, secret, canceled});
        m_view->setCurrentIndex({});
        m_view->beginMoving();
        QVERIFY(!m_view->isMoving());
        for (int row = 0; row < m_model->rowCount(); ++row) {
            m_view->setCurrentIndex(m_model->index(row));
            QVERIFY(!m_view->canMoveCurrent());
            m_view->beginMoving();
            QVERIFY(!m_view->isMoving());
        }
    }

    void fromRightToLeftArrowsGoWhereTheyPoint()
    {
        m_view->setLayoutDirection(Qt::RightToLeft);
        QSignalSpy to(m_view.get(), &DaysView::movingTo);
        m_view->beginMoving();
        key(Qt::Key_Left);
        QCOMPARE(to.last().at(1).toDateTime(), at(monday.addDays(1), 9));
    }

    /// Where it would be is drawn while it is held.
    void itIsSeenWhereItIsHeld()
    {
        m_view->showHour(8);
        const QImage before = m_view->grab().toImage();
        m_view->beginMoving();
        key(Qt::Key_Right);
        const QRect rect = m_view->visualRect(m_model->index(0));
        const int day = (m_view->viewport()->width() - rect.left()) / 5;
        const QPoint there =
            m_view->viewport()->mapTo(m_view.get(), rect.center() + QPoint(day, rect.height() / 4));
        QVERIFY(m_view->grab().toImage().pixel(there) != before.pixel(there));
    }

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_view.get(), key, modifiers);
    }

    std::unique_ptr<CalendarModel> m_model;
    std::unique_ptr<DaysView> m_view;
};

ONBEHALF_TEST(TestMovingByKeys, QApplication)

} // namespace tst_movingbykeys

#include "tst_movingbykeys.moc"
