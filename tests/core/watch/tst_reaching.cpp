// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of calls and connections while there is no network, no server, or after sleep.

#include "core/watch/watchcase.h"
#include "ews/operations/deletefolder.h"
#include "ews/operations/getfolder.h"
#include "support/testprogram.h"
#include "watch/connectivity.h"
#include "watch/reaching.h"

#include <QSignalSpy>

namespace tst_reaching {

using namespace WatchCase;
using Reach = Connectivity::Reach;

namespace {

const Ews::GetFolder question{.shape = {},
                              .folderIds = {Ews::DistinguishedFolderId{.id = u"inbox"_s}}};

WatchTimes tryingAfter(std::chrono::milliseconds first)
{
    WatchTimes times = quick;
    times.firstTry = first;
    times.longestPause = first * 2;
    return times;
}

std::shared_ptr<Connectivity> network()
{
    return std::make_shared<Connectivity>(Reach::ThisComputerToo);
}

} // namespace

class TstReaching : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatReadsWaitsForTheNetwork();
    void whatWritesIsRefusedAtOnce();
    void whatNobodyCanStopIsRefusedAtOnce();
    void whoGoesOnWithTheClientIsNotOffline();
    void noNetworkIsNeededOnThisComputer();
    void aServerThatIsGoneIsTriedByItself();
    void itIsTriedWhenSomebodySaysSo();
    void whoTriesByHandIsNotDisturbed();
    void aBusyServerIsThere();
    void afterSleepConnectionsAreNew();
    void afterSleepTheServerIsListenedToAnew();
    void afterSleepTheServerIsAskedAtOnce();
    void backFromOfflineConnectionsAreNew();
    void backFromOfflineWhatFailedIsReadAgain();
    void sleepIsFoundByTheClocks();
};

void TstReaching::whatReadsWaitsForTheNetwork()
{
    WatchingCase c;
    const Session session = c.assistant();
    const auto online = network();
    Reaching reaching(session.client, online, quick);
    QCOMPARE(reaching.state(), Reaching::State::Reached);
    online->setOnline(false);
    QCOMPARE(reaching.state(), Reaching::State::Offline);
    std::stop_source stop;
    std::stop_source other;
    const auto coming = session.client->send(question, other.get_token());
    const auto cancelled = session.client->send(question, stop.get_token());
    QTest::qWait(100);
    QVERIFY(!coming.isFinished());
    stop.request_stop();
    QCOMPARE(await(cancelled).error().failure, Ews::Failure::Cancelled);
    QCOMPARE(c.server.requests(), 0);
    online->setOnline(true);
    QVERIFY(await(coming));
    QCOMPARE(c.server.requests(), 1);
    QCOMPARE(reaching.state(), Reaching::State::Reached);
}

void TstReaching::whatWritesIsRefusedAtOnce()
{
    WatchingCase c;
    const Session session = c.assistant();
    const auto online = network();
    const Reaching reaching(session.client, online, quick);
    online->setOnline(false);
    const auto written =
        await(session.client->send(Ews::DeleteFolder{.folderIds = {Ews::FolderId{u"AAMk"_s, {}}}}));
    QVERIFY(!written);
    QCOMPARE(written.error().failure, Ews::Failure::Network);
    QVERIFY(!written.error().outcomeUnknown());
    online->setOnline(true);
    QVERIFY(await(session.client->send(question)));
    QCOMPARE(c.server.requests(), 1); // it is not sent later either
}

/// Otherwise whoever looks what became of a write would never come back.
void TstReaching::whatNobodyCanStopIsRefusedAtOnce()
{
    WatchingCase c;
    const Session session = c.assistant();
    const auto online = network();
    const Reaching reaching(session.client, online, quick);
    online->setOnline(false);
    const auto read = await(session.client->send(question));
    QVERIFY(!read);
    QCOMPARE(read.error().failure, Ews::Failure::Network);
    QCOMPARE(c.server.requests(), 0);
}

/// As when somebody signs out meanwhile, while a window for writing is still open.
void TstReaching::whoGoesOnWithTheClientIsNotOffline()
{
    WatchingCase c;
    const Session session = c.assistant();
    const auto online = network();
    {
        const Reaching reaching(session.client, online, quick);
        online->setOnline(false);
    }
    QVERIFY(await(session.client->send(question)));
}

void TstReaching::noNetworkIsNeededOnThisComputer()
{
    WatchingCase c;
    const Session session = c.assistant();
    const auto online = std::make_shared<Connectivity>();
    const Reaching reaching(session.client, online, quick);
    online->setOnline(false);
    QCOMPARE(reaching.state(), Reaching::State::Reached);
    QVERIFY(await(session.client->send(question)));
}

void TstReaching::aServerThatIsGoneIsTriedByItself()
{
    WatchingCase c;
    FaultProxy proxy;
    proxy.answer({.close = true});
    const Session session = c.assistant(proxy.url());
    Reaching reaching(session.client, {}, tryingAfter(20ms));
    QSignalSpy back(&reaching, &Reaching::back);
    QVERIFY(!await(session.client->send(question)));
    QTRY_COMPARE(reaching.state(), Reaching::State::Unreached);
    const int begun = proxy.begun();
    QTRY_VERIFY(proxy.begun() >= begun + 3);
    QVERIFY(back.isEmpty());
    proxy.passTo(c.server.url());
    QTRY_COMPARE(reaching.state(), Reaching::State::Reached);
    QCOMPARE(back.size(), 1);
    const int after = c.server.requests();
    QTest::qWait(100);
    QCOMPARE(c.server.requests(), after); // and that is that
}

void TstReaching::itIsTriedWhenSomebodySaysSo()
{
    WatchingCase c;
    FaultProxy proxy;
    proxy.answer({.close = true});
    const Session session = c.assistant(proxy.url());
    Reaching reaching(session.client, {}, tryingAfter(1h));
    QSignalSpy back(&reaching, &Reaching::back);
    reaching.tryNow(); // there is nothing to try
    QCOMPARE(proxy.begun(), 0);
    QVERIFY(!await(session.client->send(question)));
    QTRY_VERIFY(reaching.next() > 0ms);
    proxy.passTo(c.server.url());
    reaching.tryNow();
    QTRY_COMPARE(back.size(), 1);
    QCOMPARE(reaching.next(), 0ms);
}

void TstReaching::whoTriesByHandIsNotDisturbed()
{
    WatchingCase c;
    FaultProxy proxy;
    proxy.answer({.close = true});
    const Session session = c.assistant(proxy.url());
    Reaching reaching(session.client, {}, tryingAfter(1h));
    QSignalSpy back(&reaching, &Reaching::back);
    QVERIFY(!await(session.client->send(question)));
    QTRY_COMPARE(reaching.state(), Reaching::State::Unreached);
    proxy.passTo(c.server.url());
    QVERIFY(await(session.client->send(question)));
    QTRY_COMPARE(reaching.state(), Reaching::State::Reached);
    QVERIFY(back.isEmpty());
    QCOMPARE(c.server.requests(), 1);
}

void TstReaching::aBusyServerIsThere()
{
    WatchingCase c;
    FaultProxy proxy;
    proxy.answer({.bytes = Support::httpAnswer(503, {}, {"Retry-After: 3600"})});
    const Session session = c.assistant(proxy.url());
    const Reaching reaching(session.client, {}, quick);
    QVERIFY(!await(session.client->send(question)));
    QTest::qWait(50);
    QCOMPARE(reaching.state(), Reaching::State::Reached);
}

void TstReaching::afterSleepConnectionsAreNew()
{
    WatchingCase c;
    FaultProxy proxy;
    proxy.passTo(c.server.url());
    const Session session = c.assistant(proxy.url());
    const auto computer = network();
    Reaching reaching(session.client, computer, quick);
    QSignalSpy reopened(&reaching, &Reaching::reopened);
    for (int i = 0; i < 3; ++i)
        QVERIFY(await(session.client->send(question)));
    QCOMPARE(proxy.connections(), 1);
    computer->wake();
    QCOMPARE(reopened.size(), 1);
    for (int i = 0; i < 3; ++i)
        QVERIFY(await(session.client->send(question)));
    QCOMPARE(proxy.connections(), 2);
}

void TstReaching::afterSleepTheServerIsListenedToAnew()
{
    WatchingCase c;
    FaultProxy proxy;
    streamThrough(proxy, c.server.url());
    const Session session = c.assistant(proxy.url());
    const auto computer = network();
    const Reaching reaching(session.client, computer, quick);
    Watcher jonasWatches(session);
    connect(&reaching, &Reaching::reopened, &jonasWatches.watch, &FolderWatch::reopen);
    QVERIFY(jonasWatches.begins({ownInbox}, State::Listening));
    QCOMPARE(proxy.arrivals("GetStreamingEvents"), 1);
    computer->wake(); // nobody cut the connection: it only looks open
    QTRY_COMPARE(proxy.arrivals("GetStreamingEvents"), 2);
    QTRY_COMPARE(jonasWatches.watch.state(), State::Listening);
    QTRY_VERIFY(jonasWatches.told(ownInbox) > 0); // something may have been missed
    QCOMPARE(proxy.arrivals("Subscribe"), 1);
}

void TstReaching::afterSleepTheServerIsAskedAtOnce()
{
    WatchingCase c;
    const Session session = c.assistant();
    const auto computer = network();
    const Reaching reaching(session.client, computer, quick);
    WatchTimes times = quick;
    times.poll = 1h;
    Watcher jonasWatches(session, times);
    connect(&reaching, &Reaching::reopened, &jonasWatches.watch, &FolderWatch::reopen);
    QVERIFY(jonasWatches.begins({principalsCalendar}, State::Polling));
    c.enter();
    computer->wake();
    QTRY_COMPARE(jonasWatches.told(principalsCalendar), 1);
}

void TstReaching::backFromOfflineConnectionsAreNew()
{
    WatchingCase c;
    FaultProxy proxy;
    proxy.passTo(c.server.url());
    const Session session = c.assistant(proxy.url());
    const auto online = network();
    Reaching reaching(session.client, online, quick);
    QSignalSpy reopened(&reaching, &Reaching::reopened);
    QSignalSpy back(&reaching, &Reaching::back);
    QVERIFY(await(session.client->send(question)));
    online->setOnline(false);
    QVERIFY(reopened.isEmpty());
    online->setOnline(true);
    QCOMPARE(reopened.size(), 1);
    QVERIFY(back.isEmpty()); // nothing had failed
    QVERIFY(await(session.client->send(question)));
    QCOMPARE(proxy.connections(), 2);
}

void TstReaching::backFromOfflineWhatFailedIsReadAgain()
{
    WatchingCase c;
    FaultProxy proxy;
    proxy.answer({.close = true});
    const Session session = c.assistant(proxy.url());
    const auto online = network();
    Reaching reaching(session.client, online, tryingAfter(1h));
    QSignalSpy back(&reaching, &Reaching::back);
    QVERIFY(!await(session.client->send(question)));
    QTRY_COMPARE(reaching.state(), Reaching::State::Unreached);
    online->setOnline(false); // the system says so only now
    QCOMPARE(reaching.state(), Reaching::State::Offline);
    QVERIFY(back.isEmpty());
    online->setOnline(true);
    QCOMPARE(reaching.state(), Reaching::State::Reached);
    QCOMPARE(back.size(), 1);
}

void TstReaching::sleepIsFoundByTheClocks()
{
    auto day = 0ms;
    auto work = 0ms;
    int looks = 0;
    const SleepWatch watch({.ofDay = [&] { return ++looks, day; },
                            .ofWork = [&] { return work; },
                            .look = 1ms,
                            .nap = 20s});
    QSignalSpy woke(&watch, &SleepWatch::woke);
    const auto looked = [&looks] {
        const int before = looks;
        return QTest::qWaitFor([&] { return looks >= before + 2; });
    };
    day += 1h;
    work += 1h; // a day at work
    QVERIFY(looked());
    day += 19s; // a clock that was set
    QVERIFY(looked());
    day -= 1h; // or set back
    QVERIFY(looked());
    QVERIFY(woke.isEmpty());
    day += 8h;
    work += 1s;
    QVERIFY(looked());
    QCOMPARE(woke.size(), 1);
    QVERIFY(looked());
    QCOMPARE(woke.size(), 1);
}

ONBEHALF_TEST(TstReaching, QCoreApplication)

} // namespace tst_reaching

#include "tst_reaching.moc"
