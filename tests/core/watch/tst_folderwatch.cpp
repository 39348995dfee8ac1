// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes appear by themselves, told by the server or found by asking it.

#include "core/watch/watchcase.h"
#include "support/testprogram.h"

#include <QSignalSpy>

namespace tst_folderwatch {

using namespace WatchCase;

class TstFolderWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ownMailAppearsByItself();
    void tellsOnlyOfTheFolderThatChanged();
    void othersWithFullAccessAreToldOfOnTheSameConnection();
    void aPrincipalsCalendarIsPolled();
    void ownIsToldAndPrincipalsArePolled();
    void olderServersArePolled_data();
    void olderServersArePolled();
    void theFirstLookTakesAsFewRequestsAsPossible();
    void pollsOnceAtATime();
    void manyChangesAreToldOnce();
    void goesOnAfterHalfAnHour();
    void takesBackAndGivesRights();
    void watchesOtherFolders();
    void endsAndUnsubscribes();
    void mayBeStoppedByWhoeverHears();
    void tellsItsState();
    void nothingIsWatchedWithoutFolders();
};

void TstFolderWatch::ownMailAppearsByItself()
{
    WatchingCase c;
    Watcher jonasWatches(c.assistant());
    QVERIFY(jonasWatches.begins({ownInbox}, State::Listening));
    const QDateTime before = QDateTime::currentDateTimeUtc();
    c.write(jonas);
    QTRY_COMPARE(jonasWatches.told(ownInbox), 1);
    QVERIFY(jonasWatches.watch.lastChange() >= before);
    QCOMPARE(c.server.requests(Ews::SyncFolderItems::name), 0);
    QCOMPARE(c.server.requests(Ews::GetStreamingEvents::name), 1);
}

void TstFolderWatch::tellsOnlyOfTheFolderThatChanged()
{
    WatchingCase c;
    Watcher jonasWatches(c.assistant());
    QVERIFY(jonasWatches.begins({ownInbox, ownCalendar}, State::Listening));
    QCOMPARE(c.server.requests(Ews::Subscribe::name), 1);
    c.write(jonas);
    QTRY_COMPARE(jonasWatches.told(ownInbox), 1);
    QCOMPARE(jonasWatches.told(ownCalendar), 0);
}

void TstFolderWatch::othersWithFullAccessAreToldOfOnTheSameConnection()
{
    WatchingCase c;
    Watcher viktorWatches(c.owner(u"viktor.horvath"_s));
    QVERIFY(viktorWatches.begins({{viktor, u"inbox"_s}, principalsCalendar}, State::Listening));
    QCOMPARE(c.server.requests(Ews::Subscribe::name), 2); // one is of one mailbox
    QCOMPARE(c.server.requests(Ews::GetStreamingEvents::name), 1);
    c.enter();
    QTRY_COMPARE(viktorWatches.told(principalsCalendar), 1);
    c.write(viktor);
    QTRY_COMPARE(viktorWatches.told({viktor, u"inbox"_s}), 1);
    QCOMPARE(c.server.requests(Ews::SyncFolderItems::name), 0);
}

void TstFolderWatch::aPrincipalsCalendarIsPolled()
{
    WatchingCase c;
    Watcher jonasWatches(c.assistant());
    QVERIFY(jonasWatches.begins({principalsCalendar}, State::Polling));
    c.enter();
    QTRY_COMPARE(jonasWatches.told(principalsCalendar), 1);
    const int polls = c.server.requests(Ews::SyncFolderItems::name);
    QTRY_VERIFY(c.server.requests(Ews::SyncFolderItems::name) > polls + 2);
    QCOMPARE(jonasWatches.told(principalsCalendar), 1); // nothing more happened
    QCOMPARE(c.server.requests(Ews::Subscribe::name), 1);
    QCOMPARE(c.server.requests(Ews::GetStreamingEvents::name), 0);
}

void TstFolderWatch::ownIsToldAndPrincipalsArePolled()
{
    WatchingCase c;
    WatchTimes times = quick;
    times.poll = 1h;
    Watcher jonasWatches(c.assistant(), times);
    QVERIFY(jonasWatches.begins({ownInbox, principalsCalendar}, State::Polling));
    QCOMPARE(jonasWatches.watch.stateOf(ownInbox), State::Listening);
    QCOMPARE(jonasWatches.watch.stateOf(principalsCalendar), State::Polling);
    QCOMPARE(jonasWatches.watch.stateOf(ownCalendar), State::Off);
    c.enter();
    c.write(jonas);
    QTRY_COMPARE(jonasWatches.told(ownInbox), 1);
    QCOMPARE(jonasWatches.told(principalsCalendar), 0); // its time has not come
    QCOMPARE(c.server.requests(Ews::SyncFolderItems::name), 1);
}

void TstFolderWatch::olderServersArePolled_data()
{
    QTest::addColumn<Ews::ServerVersion>("version");
    QTest::newRow("2007") << Ews::ServerVersion::Exchange2007_SP1;
    QTest::newRow("2010") << Ews::ServerVersion::Exchange2010;
}

void TstFolderWatch::olderServersArePolled()
{
    QFETCH(const Ews::ServerVersion, version);
    WatchingCase c({}, version);
    Watcher jonasWatches(c.assistant());
    QVERIFY(jonasWatches.begins({ownInbox, principalsCalendar}, State::Polling));
    c.write(jonas);
    c.enter();
    QTRY_COMPARE(jonasWatches.told(ownInbox), 1);
    QTRY_COMPARE(jonasWatches.told(principalsCalendar), 1);
}

void TstFolderWatch::theFirstLookTakesAsFewRequestsAsPossible()
{
    WatchingCase c;
    c.enter(600);
    WatchTimes times = quick;
    times.poll = 1h;
    Watcher jonasWatches(c.assistant(), times);
    QVERIFY(jonasWatches.begins({principalsCalendar}, State::Polling));
    QCOMPARE(c.server.requests(Ews::SyncFolderItems::name), 2); // 512 at once, not more
}

void TstFolderWatch::pollsOnceAtATime()
{
    WatchingCase c;
    Watcher jonasWatches(c.assistant());
    QVERIFY(jonasWatches.begins({principalsCalendar}, State::Polling));
    c.server.setLatency(300ms);
    const int before = c.server.requests();
    QTest::qWait(700);
    QVERIFY(c.server.requests() - before <= 4);
}

void TstFolderWatch::manyChangesAreToldOnce()
{
    WatchingCase c;
    WatchTimes times = quick;
    times.gather = 500ms;
    Watcher viktorWatches(c.owner(u"viktor.horvath"_s), times);
    QVERIFY(viktorWatches.begins({principalsCalendar}, State::Listening));
    for (int i = 0; i < 5; ++i)
        c.enter(10);
    QTRY_VERIFY(viktorWatches.told(principalsCalendar) > 0);
    QTest::qWait(600);
    QVERIFY(viktorWatches.told(principalsCalendar) <= 2);
}

void TstFolderWatch::goesOnAfterHalfAnHour()
{
    WatchingCase c;
    c.control([](Sandbox::Controls &controls) { controls.connectionMinute = 5ms; }); // 150 in all
    Watcher jonasWatches(c.assistant());
    QVERIFY(jonasWatches.begins({ownInbox}, State::Listening));
    const QSignalSpy states(&jonasWatches.watch, &FolderWatch::stateChanged);
    QTRY_VERIFY(c.server.requests(Ews::GetStreamingEvents::name) >= 4);
    QTRY_VERIFY(jonasWatches.told(ownInbox) >= 3); // after each, as something may have happened
    QCOMPARE(states.size(), 0);
    QCOMPARE(c.server.requests(Ews::Subscribe::name), 1);
    c.control([](Sandbox::Controls &controls) { controls.connectionMinute = 1min; });
    QTRY_VERIFY(c.server.requests(Ews::GetStreamingEvents::name) >= 5);
    QTest::qWait(100);
    jonasWatches.forget();
    c.write(jonas);
    QTRY_COMPARE(jonasWatches.told(ownInbox), 1);
}

void TstFolderWatch::takesBackAndGivesRights()
{
    WatchingCase c;
    Watcher jonasWatches(c.assistant());
    QVERIFY(jonasWatches.begins({principalsCalendar}, State::Polling));
    const auto allow = [&c](Ews::PermissionLevel level) {
        c.server.exchange().with([level](Sandbox::State &state) {
            state.organisation.mailboxOf(helena)->folders[u"calendar"_s].setRights(
                state.organisation.sidOf(u"jonas.weber"_s), *Sandbox::rightsOf(level, true));
        });
    };
    allow(Ews::PermissionLevel::None);
    QTRY_COMPARE(jonasWatches.told(principalsCalendar), 1);
    const int polls = c.server.requests(Ews::SyncFolderItems::name);
    QTRY_VERIFY(c.server.requests(Ews::SyncFolderItems::name) > polls + 2);
    QCOMPARE(jonasWatches.told(principalsCalendar), 1);
    allow(Ews::PermissionLevel::Editor);
    QTRY_COMPARE(jonasWatches.told(principalsCalendar), 2);
}

void TstFolderWatch::watchesOtherFolders()
{
    WatchingCase c;
    Watcher jonasWatches(c.assistant());
    QVERIFY(jonasWatches.begins({ownInbox, principalsCalendar}, State::Polling));
    QVERIFY(jonasWatches.begins({ownCalendar}, State::Listening));
    const int polls = c.server.requests(Ews::SyncFolderItems::name);
    c.write(jonas);
    c.enter();
    QTest::qWait(200);
    QCOMPARE(jonasWatches.told(ownInbox), 0);
    QCOMPARE(jonasWatches.told(principalsCalendar), 0);
    QVERIFY(c.server.requests(Ews::SyncFolderItems::name) <= polls + 1); // one was on its way
    QCOMPARE(c.server.requests(Ews::Unsubscribe::name), 1);
}

void TstFolderWatch::endsAndUnsubscribes()
{
    WatchingCase c;
    const Session session = c.assistant();
    {
        Watcher jonasWatches(session);
        QVERIFY(jonasWatches.begins({ownInbox, principalsCalendar}, State::Polling));
        jonasWatches.watch.stop();
        QCOMPARE(jonasWatches.watch.state(), State::Off);
        QTRY_COMPARE(c.server.requests(Ews::Unsubscribe::name), 1);
        QTest::qWait(100);
        const int requests = c.server.requests();
        c.write(jonas);
        QTest::qWait(200);
        QCOMPARE(c.server.requests(), requests + 1); // Sofia's
        QCOMPARE(jonasWatches.told(ownInbox), 0);
        QVERIFY(jonasWatches.begins({ownInbox}, State::Listening));
    }
    QTRY_COMPARE(c.server.requests(Ews::Unsubscribe::name), 2);
}

void TstFolderWatch::mayBeStoppedByWhoeverHears()
{
    WatchingCase c;
    auto watch = std::make_unique<FolderWatch>(c.assistant().client, quick);
    int told = 0;
    connect(watch.get(), &FolderWatch::changed, this, [&] {
        ++told;
        watch->stop();
    });
    watch->watch({ownInbox, ownCalendar});
    QTRY_COMPARE(told, 1);
    connect(watch.get(), &FolderWatch::changed, this, [&] { watch.reset(); });
    watch->watch({ownInbox, ownCalendar, principalsCalendar});
    QTRY_VERIFY(!watch);
}

void TstFolderWatch::tellsItsState()
{
    WatchingCase c;
    Watcher jonasWatches(c.assistant());
    QList<State> states;
    connect(&jonasWatches.watch, &FolderWatch::stateChanged, this,
            [&] { states.append(jonasWatches.watch.state()); });
    QVERIFY(jonasWatches.begins({ownInbox}, State::Listening));
    jonasWatches.watch.stop();
    QTRY_COMPARE(states, (QList{State::Waiting, State::Listening, State::Off}));
}

void TstFolderWatch::nothingIsWatchedWithoutFolders()
{
    WatchingCase c;
    Watcher jonasWatches(c.assistant());
    jonasWatches.watch.watch({});
    QTest::qWait(50);
    QCOMPARE(jonasWatches.watch.state(), State::Off);
    QCOMPARE(c.server.requests(), 0);
}

ONBEHALF_TEST(TstFolderWatch, QCoreApplication)

} // namespace tst_folderwatch

#include "tst_folderwatch.moc"
