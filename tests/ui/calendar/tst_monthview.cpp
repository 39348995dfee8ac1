// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/minimonth.h"
#include "calendar/monthview.h"
#include "sampletimes.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QSignalSpy>
#include <QToolButton>

namespace tst_monthview {

using namespace SampleTimes;

const QDate first(2026, 11, 30);

/// Weeks below each other.
class TestMonthView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void init()
    {
        m_model = std::make_unique<CalendarModel>();
        m_view = std::make_unique<MonthView>();
        m_view->setModel(m_model.get());
        m_view->resize(900, 700);
        m_view->setDays(first, 35);
        m_view->setMonth(QDate(2026, 12, 1));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void itemsStandInTheirDays()
    {
        fill(*m_model, {time(u"a"_s, monday, 9, 60), time(u"b"_s, monday, 14, 60),
                        time(u"c"_s, monday.addDays(7), 9, 60)});
        QVERIFY(rect(u"b"_s).top() > rect(u"a"_s).bottom());
        QCOMPARE(rect(u"c"_s).left(), rect(u"a"_s).left());
        QVERIFY(rect(u"c"_s).top() > rect(u"b"_s).bottom());
    }

    void whatLastsDaysGoesThroughThem()
    {
        fill(*m_model, {time(u"a"_s, monday.addDays(1), 9, 60), wholeDays(u"fair"_s, monday, 3)});
        QVERIFY(rect(u"fair"_s).width() > 2 * rect(u"a"_s).width());
        QVERIFY(rect(u"a"_s).top() > rect(u"fair"_s).bottom());
        // Over the end of a week it goes on in the next one.
        fill(*m_model, {wholeDays(u"trip"_s, monday.addDays(5), 4)});
        const QRect here = rect(u"trip"_s);
        QCOMPARE(m_view->indexAt({20, here.center().y() + 130}).row(), 0);
    }

    void whatHasNoRoomIsCounted()
    {
        QList<ShownTime> many;
        for (int i = 0; i < 40; ++i)
            many.append(time(u"item %1"_s.arg(i), monday, 8 + i % 10, 30));
        fill(*m_model, many);
        int drawn = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            drawn += m_view->visualRect(m_model->index(row)).isValid() ? 1 : 0;
        QVERIFY(drawn > 1 && drawn < 10);
        QSignalSpy more(m_view.get(), &MonthView::moreActivated);
        const int week = (m_view->viewport()->height() - 30) / 5;
        for (int y = 2 * week; y < 2 * week + 60 && more.isEmpty(); y += 4)
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {20, y});
        QCOMPARE(more.size(), 1);
        QCOMPARE(more.first().first().toDate(), monday);
    }

    void aDayIsChosenByADoubleClick()
    {
        fill(*m_model, {});
        QSignalSpy wanted(m_view.get(), &TimesView::emptyActivated);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, {20, 80});
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toDate(), first);
        QVERIFY(!wanted.first().last().toTime().isValid());
    }

    void theMiniMonthIsUsedByKeyboard()
    {
        MiniMonth mini;
        mini.resize(260, 180);
        mini.setDay(monday, {monday, 5});
        mini.setBusyDays({monday});
        mini.show();
        QVERIFY(QTest::qWaitForWindowExposed(&mini));
        QSignalSpy chosen(&mini, &MiniMonth::dayChosen);
        auto *days = mini.findChild<MonthDays *>();
        QTest::keyClick(days, Qt::Key_Right);
        QCOMPARE(chosen.last().first().toDate(), monday.addDays(1));
        QTest::keyClick(days, Qt::Key_Down);
        QCOMPARE(chosen.last().first().toDate(), monday.addDays(7));
        QTest::keyClick(days, Qt::Key_PageUp);
        QCOMPARE(chosen.last().first().toDate(), monday.addMonths(-1));
        QVERIFY(days->accessibleName().startsWith(u"December 2026"_s));
        QTest::mouseClick(mini.findChild<QToolButton *>(u"monthAfter"_s), Qt::LeftButton);
        QVERIFY(days->accessibleName().startsWith(u"January 2027"_s));
        QTest::mouseClick(days, Qt::LeftButton, {},
                          {days->width() * 3 / 16, days->height() * 3 / 14});
        QCOMPARE(chosen.last().first().toDate(), QDate(2026, 12, 28));
        QVERIFY(!mini.grab().isNull());
    }

private:
    QRect rect(const QString &subject) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (m_model->timeAt(row).entry.subject == subject)
                return m_view->visualRect(m_model->index(row));
        return {};
    }

    std::unique_ptr<CalendarModel> m_model;
    std::unique_ptr<MonthView> m_view;
};

ONBEHALF_TEST(TestMonthView, QApplication)

} // namespace tst_monthview

#include "tst_monthview.moc"
