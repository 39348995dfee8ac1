// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/daysview.h"
#include "sampletimes.h"
#include "support/testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>

namespace tst_daysview {

using namespace SampleTimes;

/// Days with their hours.
class TestDaysView : public QObject
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
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void laterIsLowerAndAnotherDayBeside()
    {
        fill(*m_model, {time(u"a"_s, monday, 9, 60), time(u"b"_s, monday, 10, 60),
                        time(u"c"_s, monday.addDays(1), 9, 60)});
        QVERIFY(rect(u"b"_s).top() >= rect(u"a"_s).bottom());
        QCOMPARE(rect(u"c"_s).top(), rect(u"a"_s).top());
        QVERIFY(rect(u"c"_s).left() > rect(u"a"_s).right());
        QCOMPARE(rect(u"a"_s).height(), rect(u"b"_s).height());
    }

    void whatOverlapsLiesBeside()
    {
        fill(*m_model, {time(u"a"_s, monday, 9, 60), time(u"b"_s, monday, 9, 30)});
        QVERIFY(!rect(u"a"_s).intersects(rect(u"b"_s)));
        QCOMPARE(rect(u"a"_s).top(), rect(u"b"_s).top());
    }

    void whatLastsDaysStandsAbove()
    {
        fill(*m_model, {time(u"a"_s, monday, 0, 60), wholeDays(u"fair"_s, monday.addDays(1), 2)});
        m_view->showHour(0);
        QVERIFY(rect(u"fair"_s).bottom() < rect(u"a"_s).top());
        const int atTop = rect(u"fair"_s).top();
        m_view->verticalScrollBar()->setValue(300);
        QCOMPARE(rect(u"fair"_s).top(), atTop);
    }

    void whatIsOnNoShownDayIsNotDrawn()
    {
        fill(*m_model, {time(u"a"_s, monday.addDays(-1), 9, 60)});
        QVERIFY(rect(u"a"_s).isEmpty());
    }

    /// An item over midnight has a piece on each day.
    void overMidnight()
    {
        fill(*m_model, {time(u"night"_s, monday, 22, 240)});
        m_view->showHour(0);
        const QRect first = rect(u"night"_s);
        const QPoint second(first.left() + m_view->viewport()->width() / 6 + 10,
                            m_view->visualRect({}).top() + 60);
        QVERIFY(first.isValid());
        m_view->showHour(0);
        QModelIndex found;
        for (int x = first.right(); x < m_view->viewport()->width() && !found.isValid(); x += 10)
            for (int y = 40; y < 200 && !found.isValid(); y += 10)
                found = m_view->indexAt({x, y});
        QVERIFY2(found.isValid(), qPrintable(QString::number(second.x())));
        QCOMPARE(found.row(), 0);
    }

    void calendarsBesideEachOther()
    {
        fill(*m_model, {time(u"a"_s, monday, 9, 60, 0), time(u"b"_s, monday, 12, 60, 1)}, 2);
        const int shared = rect(u"b"_s).left();
        QCOMPARE(rect(u"a"_s).left(), shared);
        m_view->setSideBySide(true);
        QVERIFY(rect(u"b"_s).left() > rect(u"a"_s).right());
        QVERIFY(rect(u"a"_s).width() < m_view->viewport()->width() / 9);
    }

    void arrowsGoFromItemToItem()
    {
        fill(*m_model,
             {time(u"a"_s, monday, 9, 60), time(u"b"_s, monday, 14, 60),
              time(u"c"_s, monday.addDays(2), 13, 60), time(u"d"_s, monday.addDays(2), 8, 60)});
        QApplication::setActiveWindow(m_view.get());
        m_view->clearFocus();
        m_view->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(m_view->hasFocus());
        QCOMPARE(current(), u"a"_s); // there must be something to begin at
        key(Qt::Key_Down);
        QCOMPARE(current(), u"b"_s);
        key(Qt::Key_Right); // the nearest in time of the next day that has any
        QCOMPARE(current(), u"c"_s);
        key(Qt::Key_Up);
        QCOMPARE(current(), u"d"_s);
        key(Qt::Key_Left);
        QCOMPARE(current(), u"a"_s);
        key(Qt::Key_End);
        QCOMPARE(current(), u"c"_s);
        QSignalSpy activated(m_view.get(), &QAbstractItemView::activated);
        key(Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
    }

    void anotherReadingKeepsWhatIsSelected()
    {
        fill(*m_model, {time(u"a"_s, monday, 9, 60), time(u"b"_s, monday, 14, 60)});
        m_view->setCurrentKey(m_model->timeAt(1).key());
        fill(*m_model, {time(u"new"_s, monday, 8, 60), time(u"a"_s, monday, 9, 60),
                        time(u"b"_s, monday, 15, 60)});
        QCOMPARE(current(), u"b"_s);
        QSignalSpy changed(m_view.get(), &TimesView::currentTimeChanged);
        fill(*m_model, {time(u"a"_s, monday, 9, 60)});
        QCOMPARE(current(), QString());
        QVERIFY(!changed.isEmpty());
    }

    void whatWasOnlyTakenStaysSelectedAsTheItem()
    {
        ShownTime busy = time(u"b"_s, monday, 14, 60);
        busy.kind = ShownTime::Kind::Busy;
        busy.entry.id = {};
        fill(*m_model, {time(u"a"_s, monday, 9, 60), busy});
        m_view->setCurrentKey(busy.key());
        QCOMPARE(current(), u"b"_s);
        fill(*m_model, {time(u"a"_s, monday, 9, 60), time(u"b"_s, monday, 14, 60)});
        QCOMPARE(current(), u"b"_s);
        QCOMPARE(m_view->currentKey(), m_model->timeAt(1).key());
    }

    void draggingMovesByQuartersAndDays()
    {
        fill(*m_model, {time(u"a"_s, monday, 9, 60)});
        QSignalSpy moved(m_view.get(), &DaysView::timeMoved);
        const QRect from = rect(u"a"_s);
        const int day = (m_view->viewport()->width() - from.left()) / 5;
        const int hour = from.height() + 1;
        drag(from.center(), from.center() + QPoint(day, hour));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first().at(1).toDateTime(), at(monday.addDays(1), 10));
        QCOMPARE(moved.first().at(2).toDateTime(), at(monday.addDays(1), 11));
        // Where it was is no move.
        drag(from.center(), from.center() + QPoint(12, 1));
        QCOMPARE(moved.size(), 1);
    }

    /// What was dragged may be another row after a reading.
    void aReadingEndsADrag()
    {
        fill(*m_model, {time(u"a"_s, monday, 9, 60), time(u"b"_s, monday, 11, 60)});
        QSignalSpy moved(m_view.get(), &DaysView::timeMoved);
        const QPoint from = rect(u"b"_s).center();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        moveTo(from + QPoint(0, 60));
        fill(*m_model, {time(u"a"_s, monday, 9, 60)});
        moveTo(from + QPoint(0, 90));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(0, 90));
        QCOMPARE(moved.size(), 0);
    }

    void escapeEndsADrag()
    {
        fill(*m_model, {time(u"a"_s, monday, 9, 60)});
        QSignalSpy moved(m_view.get(), &DaysView::timeMoved);
        const QPoint from = rect(u"a"_s).center();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        moveTo(from + QPoint(0, 60));
        QKeyEvent before(QEvent::ShortcutOverride, Qt::Key_Escape, {});
        before.ignore();
        QApplication::sendEvent(m_view.get(), &before);
        QVERIFY(before.isAccepted()); // the window's own Esc does not get it
        key(Qt::Key_Escape);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(0, 60));
        QCOMPARE(moved.size(), 0);
    }

    /// On the day on which clocks change, an hour by the clocks is an hour.
    void whereClocksChange()
    {
        const QTimeZone berlin("Europe/Berlin");
        const QDate sunday(2026, 10, 25);
        ShownTime walk = time(u"walk"_s, sunday, 8, 60);
        walk.entry.start = QDateTime(sunday, QTime(9, 0), berlin).toUTC();
        walk.entry.end = walk.entry.start.addSecs(3600);
        m_model->setTimes({walk}, {{.name = u"A"_s}}, berlin);
        m_view->setDays(sunday, 2);
        m_view->showHour(8);
        QSignalSpy moved(m_view.get(), &DaysView::timeMoved);
        const QRect from = rect(u"walk"_s);
        drag(from.center(), from.center() + QPoint(0, from.height() + 1));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first().at(1).toDateTime(), walk.entry.start.addSecs(3600));
    }

    void whatIsOnlyTakenTimeIsNotDragged()
    {
        ShownTime busy = time({}, monday, 9, 60);
        busy.kind = ShownTime::Kind::Busy;
        ShownTime secret = time(u"x"_s, monday.addDays(1), 9, 60);
        secret.kind = ShownTime::Kind::Private;
        fill(*m_model, {busy, secret});
        QSignalSpy moved(m_view.get(), &DaysView::timeMoved);
        for (int row = 0; row < 2; ++row) {
            const QPoint from = m_view->visualRect(m_model->index(row)).center();
            drag(from, from + QPoint(0, 60));
        }
        QCOMPARE(moved.size(), 0);
    }

    void aDoubleClickOnNothingIsANewItem()
    {
        fill(*m_model, {time(u"a"_s, monday, 9, 60)});
        m_view->showHour(8);
        QSignalSpy wanted(m_view.get(), &TimesView::emptyActivated);
        const QRect item = rect(u"a"_s);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {},
                           {item.center().x(), item.bottom() + 5});
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).toDate(), monday);
        QCOMPARE(wanted.first().at(1).toTime(), QTime(10, 0));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, item.center());
        QCOMPARE(wanted.size(), 1);
    }

    /// A screen reader finds each item with its words, and hears which is current.
    void itIsHeard()
    {
        fill(*m_model, {time(u"a"_s, monday, 9, 60), time(u"b"_s, monday, 14, 60)});
        auto *list = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 2);
        auto *item = list->child(1);
        QCOMPARE(item->text(QAccessible::Name),
                 m_model->index(1).data(Qt::AccessibleTextRole).toString());
        QVERIFY(item->text(QAccessible::Name).startsWith(u"b, Mon 7 Dec, 14:00"_s));
        QCOMPARE(list->indexOfChild(item), 1);
        QCOMPARE(item->parent(), list);
        QVERIFY(!item->state().selected);
        m_view->setCurrentIndex(m_model->index(1));
        QVERIFY(item->state().selected);
        QCOMPARE(list->focusChild(), item);
        QCOMPARE(list->childAt(item->rect().center().x(), item->rect().center().y()), item);
        fill(*m_model, {time(u"a"_s, monday, 9, 60)});
        QCOMPARE(list->childCount(), 1);
        QVERIFY(!list->child(1));
        QVERIFY(!item->isValid());
    }

    void itIsDrawnInEveryState()
    {
        ShownTime asked = time(u"asked"_s, monday, 11, 60);
        asked.kind = ShownTime::Kind::Asked;
        ShownTime busy = time(u"busy"_s, monday, 12, 60);
        busy.kind = ShownTime::Kind::Busy;
        ShownTime tentative = time(u"t"_s, monday, 13, 15);
        tentative.entry.showAs = Ews::LegacyFreeBusy::Tentative;
        fill(*m_model, {time(u"a"_s, monday, 9, 60), asked, busy, tentative,
                        wholeDays(u"fair"_s, monday, 9)});
        m_view->setSecondZone(QTimeZone("Asia/Tokyo"));
        const QImage picture = m_view->grab().toImage();
        QSet<QRgb> colors;
        for (const auto &name : {u"a"_s, u"asked"_s, u"busy"_s}) {
            const QRect item = rect(name);
            colors.insert(picture.pixel(item.left() + 2 + m_view->frameWidth(),
                                        item.center().y() + m_view->frameWidth()));
        }
        QVERIFY(colors.size() >= 2);
        m_view->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(!m_view->grab().isNull());
        QVERIFY(rect(u"a"_s).left() > m_view->viewport()->width() / 2);
    }

private:
    QRect rect(const QString &subject) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (m_model->timeAt(row).entry.subject == subject)
                return m_view->visualRect(m_model->index(row));
        return {};
    }
    QString current() const
    {
        const auto index = m_view->currentIndex();
        return index.isValid() ? m_model->timeAt(index.row()).entry.subject : QString();
    }
    void key(Qt::Key key) { QTest::keyClick(m_view.get(), key); }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        for (const QPoint point : {from + (to - from) / 2, to})
            moveTo(point);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    }
    void moveTo(QPoint point)
    {
        auto *viewport = m_view->viewport();
        QMouseEvent move(QEvent::MouseMove, point, viewport->mapToGlobal(point), Qt::NoButton,
                         Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &move);
    }

    std::unique_ptr<CalendarModel> m_model;
    std::unique_ptr<DaysView> m_view;
};

ONBEHALF_TEST(TestDaysView, QApplication)

} // namespace tst_daysview

#include "tst_daysview.moc"
