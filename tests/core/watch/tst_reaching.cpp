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

/// Jonas' way to the server, and what is told of it.
class Way
{
public:
    explicit Way(const std::shared_ptr<Connectivity> &online, const WatchTimes &times = quick)
        : reaching(session.client, online, times)
    {
        proxy.passTo(c.server.url());
    }

    bool isAnswered() { return await(session.client->send(question)).has_value(); }

    WatchingCase c;
    FaultProxy proxy;
    const Session session = c.assistant(proxy.url());
    Reaching reaching;
    QSignalSpy reopened{&reaching, &Reaching::reopened};
    QSignalSpy back{&reaching, &Reaching::back};
};

/// Where nobody answers.
class LostWay : public Way
{
public:
    explicit LostWay(std::chrono::milliseconds firstTry,
                     const std::shared_ptr<Connectivity> &online = {})
        : Way(online, tryingAfter(firstTry))
    {
        proxy.answer({.close = true});
    }

    void find() { proxy.passTo(c.server.url()); }
};

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
    const auto online = network();
    Way way(online);
    QCOMPARE(way.reaching.state(), Reaching::State::Reached);
    online->setOnline(false);
    QCOMPARE(way.reaching.state(), Reaching::State::Offline);
    std::stop_source stop;
    std::stop_source other;
    const auto coming = way.session.client->send(question, other.get_token());
    const auto cancelled = way.session.client->send(question, stop.get_token());
    QTest::qWait(100);
    QVERIFY(!coming.isFinished());
    stop.request_stop();
    QCOMPARE(await(cancelled).error().failure, Ews::Failure::Cancelled);
    QCOMPARE(way.c.server.requests(), 0);
    online->setOnline(true);
    QVERIFY(await(coming));
    QCOMPARE(way.c.server.requests(), 1);
    QCOMPARE(way.reaching.state(), Reaching::State::Reached);
}

void TstReaching::whatWritesIsRefusedAtOnce()
{
    const auto online = network();
    Way way(online);
    online->setOnline(false);
    const auto written = await(
        way.session.client->send(Ews::DeleteFolder{.folderIds = {Ews::FolderId{u"AAMk"_s, {}}}}));
    QVERIFY(!written);
    QCOMPARE(written.error().failure, Ews::Failure::Network);
    QVERIFY(!written.error().outcomeUnknown());
    online->setOnline(true);
    QVERIFY(way.isAnswered());
    QCOMPARE(way.c.server.requests(), 1); // it is not sent later either
}

/// Otherwise whoever looks what became of a write would never come back.
void TstReaching::whatNobodyCanStopIsRefusedAtOnce()
{
    const auto online = network();
    Way way(online);
    online->setOnline(false);
    const auto read = await(way.session.client->send(question));
    QVERIFY(!read);
    QCOMPARE(read.error().failure, Ews::Failure::Network);
    QCOMPARE(way.c.server.requests(), 0);
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
    LostWay way(20ms);
    QVERIFY(!way.isAnswered());
    QTRY_COMPARE(way.reaching.state(), Reaching::State::Unreached);
    const int begun = way.proxy.begun();
    QTRY_VERIFY(way.proxy.begun() >= begun + 3);
    QVERIFY(way.back.isEmpty());
    way.find();
    QTRY_COMPARE(way.reaching.state(), Reaching::State::Reached);
    QCOMPARE(way.back.size(), 1);
    const int after = way.c.server.requests();
    QTest::qWait(100);
    QCOMPARE(way.c.server.requests(), after); // and that is that
}

void TstReaching::itIsTriedWhenSomebodySaysSo()
{
    LostWay way(1h);
    way.reaching.tryNow(); // there is nothing to try
    QCOMPARE(way.proxy.begun(), 0);
    QVERIFY(!way.isAnswered());
    QTRY_VERIFY(way.reaching.next() > 0ms);
    way.find();
    way.reaching.tryNow();
    QTRY_COMPARE(way.back.size(), 1);
    QCOMPARE(way.reaching.next(), 0ms);
}

void TstReaching::whoTriesByHandIsNotDisturbed()
{
    LostWay way(1h);
    QVERIFY(!way.isAnswered());
    QTRY_COMPARE(way.reaching.state(), Reaching::State::Unreached);
    way.find();
    QVERIFY(way.isAnswered());
    QTRY_COMPARE(way.reaching.state(), Reaching::State::Reached);
    QVERIFY(way.back.isEmpty());
    QCOMPARE(way.c.server.requests(), 1);
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
    const auto computer = network();
    Way way(computer);
    for (int i = 0; i < 3; ++i)
        QVERIFY(way.isAnswered());
    QCOMPARE(way.proxy.connections(), 1);
    computer->wake();
    QCOMPARE(way.reopened.size(), 1);
    for (int i = 0; i < 3; ++i)
        QVERIFY(way.isAnswered());
    QCOMPARE(way.proxy.connections(), 2);
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
    const auto online = network();
    Way way(online);
    QVERIFY(way.isAnswered());
    online->setOnline(false);
    QVERIFY(way.reopened.isEmpty());
    online->setOnline(true);
    QCOMPARE(way.reopened.size(), 1);
    QVERIFY(way.back.isEmpty()); // nothing had failed
    QVERIFY(way.isAnswered());
    QCOMPARE(way.proxy.connections(), 2);
}

void TstReaching::backFromOfflineWhatFailedIsReadAgain()
{
    const auto online = network();
    LostWay way(1h, online);
    QVERIFY(!way.isAnswered());
    QTRY_COMPARE(way.reaching.state(), Reaching::State::Unreached);
    online->setOnline(false); // the system says so only now
    QCOMPARE(way.reaching.state(), Reaching::State::Offline);
    QVERIFY(way.back.isEmpty());
    online->setOnline(true);
    QCOMPARE(way.reaching.state(), Reaching::State::Reached);
    QCOMPARE(way.back.size(), 1);
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
