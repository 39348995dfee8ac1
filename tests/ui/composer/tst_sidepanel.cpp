// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/sidepanel.h"
#include "samplemeeting.h"
#include "support/testprogram.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

namespace tst_sidepanel {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

class tst_SidePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnTakesATime();
    void returnTakesARoom();
    void listsChange();
    void offersAnotherTimeThanTheOneThereIs();
    void saysWhyThereIsNothing();
};

namespace {

const QList<RoomList> lists{
    {.name = u"Harbour House"_s,
     .address = u"harbour@x"_s,
     .rooms = {{u"Aurora"_s, u"aurora@x"_s, 12}, {u"Fjord"_s, u"fjord@x"_s, 6}},
     .error = {}},
    {.name = u"Mill"_s,
     .address = u"mill@x"_s,
     .rooms = {{u"Wheel"_s, u"wheel@x"_s, {}}},
     .error = {}}};

} // namespace

void tst_SidePanel::returnTakesATime()
{
    SidePanel panel;
    panel.setSuggestions(
        {.times = {{.start = SampleMeeting::at(13)}, {.start = SampleMeeting::at(15)}},
         .duration = std::chrono::hours(1),
         .zone = SampleMeeting::london(),
         .people = {}});
    panel.show();
    QSignalSpy chosen(&panel, &SidePanel::timeChosen);
    auto *list = panel.findChild<QListView *>(u"suggestions"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<SuggestedTime>().start, SampleMeeting::at(15));
}

void tst_SidePanel::returnTakesARoom()
{
    SidePanel panel;
    panel.setRooms(lists);
    panel.show();
    QSignalSpy chosen(&panel, &SidePanel::roomChosen);
    auto *rooms = panel.findChild<QTreeView *>(u"rooms"_s);
    rooms->setCurrentIndex(rooms->model()->index(1, 0));
    QTest::keyClick(rooms, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Room>().address, u"fjord@x"_s);
}

void tst_SidePanel::listsChange()
{
    SidePanel panel;
    panel.setRooms(lists);
    auto *combo = panel.findChild<QComboBox *>(u"roomLists"_s);
    auto *rooms = panel.findChild<QTreeView *>(u"rooms"_s);
    QCOMPARE(rooms->model()->rowCount(), 2);
    combo->setCurrentIndex(1);
    QCOMPARE(rooms->model()->index(0, 0).data().toString(), u"Wheel"_s);
    // The list that was chosen stays chosen when they are read again.
    panel.setRooms(lists);
    QCOMPARE(combo->currentText(), u"Mill"_s);
    QCOMPARE(rooms->model()->rowCount(), 1);
}

void tst_SidePanel::offersAnotherTimeThanTheOneThereIs()
{
    SidePanel panel;
    QVERIFY(!panel.bestOtherThan(SampleMeeting::at(10)));
    panel.setSuggestions(
        {.times = {{.start = SampleMeeting::at(10)}, {.start = SampleMeeting::at(15)}},
         .duration = std::chrono::hours(1),
         .zone = SampleMeeting::london(),
         .people = {}});
    QCOMPARE(panel.bestOtherThan(SampleMeeting::at(10))->start, SampleMeeting::at(15));
    QCOMPARE(panel.bestOtherThan(SampleMeeting::at(9))->start, SampleMeeting::at(10));
}

void tst_SidePanel::saysWhyThereIsNothing()
{
    SidePanel panel;
    panel.show();
    const auto texts = [&panel] {
        QString all;
        for (const auto *label : panel.findChildren<QLabel *>())
            if (label->isVisible())
                all += label->text() + u'\n';
        return all;
    };
    QVERIFY(texts().contains(u"names no rooms"_s));
    QVERIFY(texts().contains(u"Add people"_s));
    panel.setRooms(
        {{.name = u"Mill"_s,
          .address = u"mill@x"_s,
          .rooms = {},
          .error = Ews::Error{.failure = Ews::Failure::Refused, .code = u"ErrorAccessDenied"_s}}});
    QVERIFY(!texts().contains(u"names no rooms"_s));
    QVERIFY(!panel.findChild<QTreeView *>(u"rooms"_s)->isVisible());
}

ONBEHALF_TEST(tst_SidePanel, QApplication)

} // namespace tst_sidepanel

#include "tst_sidepanel.moc"
