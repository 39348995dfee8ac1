// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The grid with mouse and keyboard: what is dragged where becomes which times.

#include "common/style.h"
#include "composer/attendeesview.h"
#include "composer/availabilitygrid.h"
#include "composer/timeline.h"
#include "models/attendeesmodel.h"
#include "people/directorycompletion.h"
#include "samplemeeting.h"
#include "support/testprogram.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace tst_availabilitygrid {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::LegacyFreeBusy;

class tst_AvailabilityGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_grid.reset(); }
    void frameIsWhereTheTimeIs();
    void dragMovesByQuarters();
    void edgesResize();
    void pressBesideMovesThere();
    void dragBesideSpansNewTimes();
    void escapeEndsADrag();
    void keysMoveAndResize_data();
    void keysMoveAndResize();
    void allDayMovesByDays();
    void scrollsToTheMeeting();
    void daysTurn();
    void paintsWhatIsTaken();
    void saysWhatCanBeSeen();
    void takesAddresses();
    void offersHits();
    void removesAndSetsRoles();
    void timeRunsTheSameWayFromRightToLeft();

private:
    [[nodiscard]] QPoint inFrame(double part) const;
    void drag(QPoint from, QPoint to);
    [[nodiscard]] QPoint timeAt(int hour, int minute = 0) const;
    [[nodiscard]] std::pair<QDateTime, QDateTime> chosen() const;

    std::unique_ptr<AvailabilityGrid> m_grid;
    Timeline *m_timeline = nullptr;
    std::unique_ptr<QSignalSpy> m_spy;
};

void tst_AvailabilityGrid::initTestCase()
{
    ensureFont(*qApp);
    applyTheme(*qApp, Theme::Light);
}

void tst_AvailabilityGrid::init()
{
    m_grid = std::make_unique<AvailabilityGrid>();
    m_grid->resize(1000, 400);
    m_timeline = m_grid->timeline();
    m_grid->people()->setOrganizer(u"Helena Lindqvist"_s,
                                   SampleMeeting::address(u"helena.lindqvist"_s));
    m_grid->people()->setInvitees(SampleMeeting::meeting().invitees);
    m_grid->people()->setAvailability(
        {SampleMeeting::person(u"helena.lindqvist"_s, {}),
         SampleMeeting::person(u"marcus.oyelaran"_s, {{SampleMeeting::at(11), SampleMeeting::at(12),
                                                       LegacyFreeBusy::Busy, u"Budget"_s}}),
         SampleMeeting::person(u"luca.bianchi"_s,
                               {{SampleMeeting::at(10, 30), SampleMeeting::at(11, 30)}})},
        SampleMeeting::day(), SampleMeeting::london());
    m_timeline->setOrganizerTimes(SampleMeeting::workTimes());
    m_grid->show();
    m_grid->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_grid.get()));
    m_grid->setDays(SampleMeeting::day(), 2, SampleMeeting::london());
    m_grid->setMeeting(SampleMeeting::at(10), SampleMeeting::at(11), false);
    m_spy = std::make_unique<QSignalSpy>(m_timeline, &Timeline::timesChosen);
}

QPoint tst_AvailabilityGrid::inFrame(double part) const
{
    const QRect frame = m_timeline->meetingRect();
    return {frame.left() + int(part * (frame.width() - 1)), frame.center().y()};
}

QPoint tst_AvailabilityGrid::timeAt(int hour, int minute) const
{
    return {m_timeline->scale().x(SampleMeeting::at(hour, minute)) - m_timeline->offset(),
            m_timeline->meetingRect().center().y()};
}

void tst_AvailabilityGrid::drag(QPoint from, QPoint to)
{
    QTest::mousePress(m_timeline, Qt::LeftButton, {}, from);
    // QTest's own moves carry no button.
    QMouseEvent move(QEvent::MouseMove, to, m_timeline->mapToGlobal(to), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(m_timeline, &move);
    QTest::mouseRelease(m_timeline, Qt::LeftButton, {}, to);
}

std::pair<QDateTime, QDateTime> tst_AvailabilityGrid::chosen() const
{
    if (m_spy->size() != 1)
        return {};
    return {m_spy->first().at(0).toDateTime(), m_spy->first().at(1).toDateTime()};
}

void tst_AvailabilityGrid::frameIsWhereTheTimeIs()
{
    const QRect frame = m_timeline->meetingRect();
    const auto &scale = m_timeline->scale();
    QCOMPARE(frame.left(), timeAt(10).x());
    QCOMPARE(frame.width(), scale.hourWidth() + 1);
    QVERIFY(frame.top() < m_timeline->headerHeight());
    // It reaches to the last row.
    const auto last = m_grid->rows()->visualRect(m_grid->people()->index(3, 0));
    QCOMPARE(frame.bottom(), m_timeline->headerHeight() + last.bottom());
    // Rows stand beside their names.
    QCOMPARE(m_grid->rows()->mapTo(m_grid.get(), QPoint()).y(),
             m_timeline->y() + m_timeline->headerHeight());
}

void tst_AvailabilityGrid::dragMovesByQuarters()
{
    const int quarter = m_timeline->scale().hourWidth() / 4;
    drag(inFrame(0.5), inFrame(0.5) + QPoint(5 * quarter + 3, 0));
    QCOMPARE(chosen(), (std::pair{SampleMeeting::at(11, 15), SampleMeeting::at(12, 15)}));
}

void tst_AvailabilityGrid::edgesResize()
{
    const int hour = m_timeline->scale().hourWidth();
    drag(inFrame(1), inFrame(1) + QPoint(hour / 2, 0));
    QCOMPARE(chosen(), (std::pair{SampleMeeting::at(10), SampleMeeting::at(11, 30)}));
    m_grid->setMeeting(SampleMeeting::at(10), SampleMeeting::at(11), false);
    m_spy->clear();
    // The start does not pass the end.
    drag(inFrame(0), inFrame(0) + QPoint(3 * hour, 0));
    QCOMPARE(chosen(), (std::pair{SampleMeeting::at(10, 45), SampleMeeting::at(11)}));
}

void tst_AvailabilityGrid::pressBesideMovesThere()
{
    QTest::mouseClick(m_timeline, Qt::LeftButton, {}, timeAt(13, 35));
    QCOMPARE(chosen(), (std::pair{SampleMeeting::at(13, 30), SampleMeeting::at(14, 30)}));
}

void tst_AvailabilityGrid::dragBesideSpansNewTimes()
{
    drag(timeAt(15), timeAt(13));
    QCOMPARE(chosen(), (std::pair{SampleMeeting::at(13), SampleMeeting::at(15)}));
}

void tst_AvailabilityGrid::escapeEndsADrag()
{
    const QPoint from = inFrame(0.5);
    QTest::mousePress(m_timeline, Qt::LeftButton, {}, from);
    const QPoint to = from + QPoint(100, 0);
    QMouseEvent move(QEvent::MouseMove, to, m_timeline->mapToGlobal(to), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(m_timeline, &move);
    QVERIFY(m_timeline->meetingRect().left() != timeAt(10).x());
    m_timeline->setFocus();
    QTest::keyClick(m_timeline, Qt::Key_Escape);
    QTest::mouseRelease(m_timeline, Qt::LeftButton, {}, to);
    QCOMPARE(m_timeline->meetingRect().left(), timeAt(10).x());
    QVERIFY(m_spy->isEmpty());
}

void tst_AvailabilityGrid::keysMoveAndResize_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QDateTime>("start");
    QTest::addColumn<QDateTime>("end");
    const auto row = [](const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers,
                        const QDateTime &start, const QDateTime &end) {
        QTest::newRow(name) << key << modifiers << start << end;
    };
    const QDate next = SampleMeeting::day().addDays(1);
    row("right", Qt::Key_Right, {}, SampleMeeting::at(10, 15), SampleMeeting::at(11, 15));
    row("left", Qt::Key_Left, {}, SampleMeeting::at(9, 45), SampleMeeting::at(10, 45));
    row("an hour", Qt::Key_Right, Qt::ControlModifier, SampleMeeting::at(11),
        SampleMeeting::at(12));
    row("longer", Qt::Key_Right, Qt::ShiftModifier, SampleMeeting::at(10),
        SampleMeeting::at(11, 15));
    row("shorter", Qt::Key_Left, Qt::ShiftModifier, SampleMeeting::at(10),
        SampleMeeting::at(10, 45));
    row("next day", Qt::Key_PageDown, {}, SampleMeeting::at(10, 0, next),
        SampleMeeting::at(11, 0, next));
}

void tst_AvailabilityGrid::keysMoveAndResize()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QDateTime, start);
    QFETCH(QDateTime, end);
    m_timeline->setFocus();
    QTest::keyClick(m_timeline, key, modifiers);
    QCOMPARE(chosen(), (std::pair{start, end}));
}

void tst_AvailabilityGrid::allDayMovesByDays()
{
    const QDate next = SampleMeeting::day().addDays(1);
    m_grid->setMeeting(SampleMeeting::at(0), SampleMeeting::at(0, 0, next), true);
    m_timeline->setFocus();
    QTest::keyClick(m_timeline, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(m_spy->isEmpty()); // its length is not the timeline's to change
    QTest::keyClick(m_timeline, Qt::Key_Right);
    QCOMPARE(chosen(),
             (std::pair{SampleMeeting::at(0, 0, next), SampleMeeting::at(0, 0, next.addDays(1))}));
}

void tst_AvailabilityGrid::scrollsToTheMeeting()
{
    const QDate next = SampleMeeting::day().addDays(1);
    QVERIFY(m_timeline->rect().contains(m_timeline->meetingRect().center()));
    m_grid->setMeeting(SampleMeeting::at(20, 0, next), SampleMeeting::at(21, 0, next), false);
    QVERIFY(m_timeline->rect().contains(m_timeline->meetingRect().center()));
    QCOMPARE(m_timeline->visibleDay(), next);
    // What is in sight already does not move the ground.
    const int offset = m_timeline->offset();
    m_grid->setMeeting(SampleMeeting::at(19, 45, next), SampleMeeting::at(20, 45, next), false);
    QCOMPARE(m_timeline->offset(), offset);
}

void tst_AvailabilityGrid::daysTurn()
{
    QSignalSpy wanted(m_grid.get(), &AvailabilityGrid::daysWanted);
    auto *later = m_grid->findChild<QAbstractButton *>(u"laterDays"_s);
    QVERIFY(later);
    later->click();
    QVERIFY(wanted.isEmpty());
    QCOMPARE(m_timeline->visibleDay(), SampleMeeting::day().addDays(1));
    later->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toDate(), SampleMeeting::day().addDays(2));
}

void tst_AvailabilityGrid::paintsWhatIsTaken()
{
    const auto image = m_timeline->grab().toImage();
    const auto colourAt = [&](int row, int hour, int minute) {
        const auto cell = m_grid->rows()->visualRect(m_grid->people()->index(row, 0));
        return image.pixelColor(timeAt(hour, minute).x(),
                                m_timeline->headerHeight() + cell.center().y());
    };
    const auto free = colourAt(2, 13, 30);
    QVERIFY(colourAt(2, 11, 30) != free); // Marcus, from 11
    QCOMPARE(colourAt(2, 12, 30), free);
    QVERIFY(colourAt(3, 10, 45) != free); // Luca, from 10:30
    QVERIFY(colourAt(0, 11, 45) != free); // both, joined
    QVERIFY(colourAt(1, 8, 30) != free);  // before working hours
    QVERIFY(colourAt(1, 8, 30) != colourAt(2, 11, 30));
}

void tst_AvailabilityGrid::saysWhatCanBeSeen()
{
    m_grid->setMeeting(SampleMeeting::at(11), SampleMeeting::at(12), false);
    const QString said = m_timeline->accessibleDescription();
    QVERIFY2(said.contains(u"Marcus Oyelaran: busy"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Luca Bianchi: busy"_s), qPrintable(said));
    m_grid->setMeeting(SampleMeeting::at(14), SampleMeeting::at(15), false);
    QVERIFY(m_timeline->accessibleDescription().contains(u"nobody is busy"_s));
    auto *interface = QAccessible::queryAccessibleInterface(m_timeline);
    QVERIFY(interface);
    QCOMPARE(interface->text(QAccessible::Description), m_timeline->accessibleDescription());
}

void tst_AvailabilityGrid::takesAddresses()
{
    QSignalSpy added(m_grid.get(), &AvailabilityGrid::added);
    QTest::keyClicks(m_grid->addField(), u"Ann <ann@example.org>; bob@example.org"_s);
    QTest::keyClick(m_grid->addField(), Qt::Key_Return);
    QTRY_COMPARE(added.size(), 1);
    const auto entries = added.first().first().value<QList<DirectoryEntry>>();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().name, u"Ann"_s);
    QCOMPARE(entries.first().address, u"ann@example.org"_s);
    QCOMPARE(entries.last().address, u"bob@example.org"_s);
    QVERIFY(m_grid->addField()->text().isEmpty());
}

void tst_AvailabilityGrid::offersHits()
{
    QSignalSpy added(m_grid.get(), &AvailabilityGrid::added);
    m_grid->addField()->setFocus();
    QTest::keyClicks(m_grid->addField(), u"mei"_s);
    DirectoryHits hits;
    hits.entries = {{.name = u"Mei-Ling Chow"_s, .address = u"mei@example.org"_s}};
    m_grid->completion()->showHits(hits);
    // The only one is taken with Return, which goes to the list below the field.
    auto *list = m_grid->addField()->completer()->popup();
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(added.first().first().value<QList<DirectoryEntry>>().first().name, u"Mei-Ling Chow"_s);
    // A word that means nobody is left to be corrected.
    QTest::keyClicks(m_grid->addField(), u"xyz"_s);
    m_grid->completion()->showHits(DirectoryHits());
    QTest::keyClick(m_grid->addField(), Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(added.size(), 1);
    QCOMPARE(m_grid->addField()->text(), u"xyz"_s);
    QVERIFY(!m_grid->addField()->toolTip().isEmpty());
}

void tst_AvailabilityGrid::removesAndSetsRoles()
{
    auto *rows = m_grid->rows();
    QSignalSpy removed(rows, &AttendeesView::removeWanted);
    QSignalSpy roles(m_grid->people(), &AttendeesModel::roleEdited);
    rows->setFocus();
    rows->select(m_grid->people()->index(AttendeesModel::Organizer, 0));
    QTest::keyClick(rows, Qt::Key_Delete);
    QVERIFY(removed.isEmpty()); // the organizer stays
    rows->select(m_grid->people()->index(AttendeesModel::FirstInvitee, 0));
    QTest::keyClick(rows, Qt::Key_O);
    QCOMPARE(roles.size(), 1);
    QCOMPARE(roles.first().at(1).value<AttendeeRole>(), AttendeeRole::Optional);
    QTest::keyClick(rows, Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().toStringList(),
             QStringList{SampleMeeting::address(u"marcus.oyelaran"_s)});
}

void tst_AvailabilityGrid::timeRunsTheSameWayFromRightToLeft()
{
    m_grid->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    // Names are on the right, and later is to the right all the same.
    QVERIFY(m_grid->rows()->x() > m_timeline->x());
    const int hour = m_timeline->scale().hourWidth();
    drag(inFrame(0.5), inFrame(0.5) + QPoint(hour, 0));
    QCOMPARE(chosen(), (std::pair{SampleMeeting::at(11), SampleMeeting::at(12)}));
}

ONBEHALF_TEST(tst_AvailabilityGrid, QApplication)

} // namespace tst_availabilitygrid

#include "tst_availabilitygrid.moc"
