// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of a watch when connections, subscriptions, notifications and servers get lost: what
// is shown ends equal to what the server has.

#include "core/watch/watchcase.h"
#include "support/testprogram.h"

namespace tst_brokenwatch {

using namespace WatchCase;
using Support::chunkedAnswer;
using Support::httpAnswer;

namespace {

/// The answer goes on after these envelopes.
QByteArray unfinished(const QByteArray &envelopes)
{
    return chunkedAnswer(200, envelopes, 1000).chopped(5);
}

QByteArray refusing(const QString &code)
{
    return part(std::unexpected(Ews::Error{.failure = Ews::Failure::Refused, .code = code}));
}

} // namespace

class TstBrokenWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensCutConnectionsAgain();
    void aCutAnywhereIsHarmless_data();
    void aCutAnywhereIsHarmless();
    void aSilentConnectionIsOpenedAgain();
    void subscribesAgainAfterARestart();
    void subscribesAgainWhereTheServerForgot_data();
    void subscribesAgainWhereTheServerForgot();
    void garbageIsACut();
    void repeatedNotificationsAreHarmless();
    void notificationsOfUnknownFoldersCountForAll();
    void pollsWhereAProxyHoldsThingsBack();
    void pollsWhereConnectionsAreCutAtOnce();
    void pauseGrows();
    void waitsForAServerThatIsGone();
    void leavesABusyServerAlone();
    void aWrongPasswordEndsIt_data();
    void aWrongPasswordEndsIt();
    void aSlowServerIsWaitedFor();
    void endsWithItsClient();
};

void TstBrokenWatch::opensCutConnectionsAgain()
{
    WatchingCase c;
    FaultProxy proxy;
    streamThrough(proxy, c.server.url());
    Watcher jonasWatches(c.assistant(proxy.url()));
    QVERIFY(jonasWatches.begins({ownInbox}, State::Listening));
    QList<State> states;
    connect(&jonasWatches.watch, &FolderWatch::stateChanged, this,
            [&] { states.append(jonasWatches.watch.state()); });
    for (int i = 1; i <= 5; ++i) {
        proxy.cutAll();
        QTRY_VERIFY(states.contains(State::Waiting));
        states.clear();
        c.write(jonas);
        QTRY_COMPARE(jonasWatches.watch.state(), State::Listening);
        QTRY_VERIFY(jonasWatches.told(ownInbox) > 0);
        jonasWatches.forget();
    }
    QCOMPARE(c.server.requests(Ews::Subscribe::name), 1); // the subscription was there all the time
    QTest::qWait(50);
    jonasWatches.forget();
    c.write(jonas);
    QTRY_COMPARE(jonasWatches.told(ownInbox), 1);
}

void TstBrokenWatch::aCutAnywhereIsHarmless_data()
{
    QTest::addColumn<qsizetype>("cut");
    const qsizetype size = unfinished(firstPart() + firstPart()).size();
    for (qsizetype cut = 0; cut <= size; cut += 61)
        QTest::addRow("byte %lld", qint64(cut)) << cut;
}

void TstBrokenWatch::aCutAnywhereIsHarmless()
{
    QFETCH(const qsizetype, cut);
    WatchingCase c;
    FaultProxy proxy;
    proxy.answerOperation("GetStreamingEvents",
                          {.bytes = unfinished(firstPart() + firstPart()), .cutAfter = cut}, 1);
    streamThrough(proxy, c.server.url());
    Watcher jonasWatches(c.assistant(proxy.url()));
    jonasWatches.watch.watch({ownInbox});
    QTRY_VERIFY(proxy.arrivals("GetStreamingEvents") >= 2);
    QTRY_COMPARE(jonasWatches.watch.state(), State::Listening);
    QTRY_VERIFY(jonasWatches.told(ownInbox) > 0);
    QTest::qWait(20);
    jonasWatches.forget();
    c.write(jonas);
    QTRY_VERIFY(jonasWatches.told(ownInbox) > 0);
}

void TstBrokenWatch::aSilentConnectionIsOpenedAgain()
{
    WatchingCase c;
    c.control([](Sandbox::Controls &controls) { controls.heartbeat = 1h; });
    WatchTimes times = quick;
    times.quiet = 150ms;
    Watcher jonasWatches(c.assistant(), times);
    QVERIFY(jonasWatches.begins({ownInbox}, State::Listening));
    QTRY_VERIFY(c.server.requests(Ews::GetStreamingEvents::name) >= 3);
    QTRY_VERIFY(jonasWatches.told(ownInbox) >= 2);
    c.control([](Sandbox::Controls &controls) { controls.heartbeat = 20ms; });
    QTest::qWait(400);
    const int connections = c.server.requests(Ews::GetStreamingEvents::name);
    QTest::qWait(500); // longer than it may be silent
    QCOMPARE(c.server.requests(Ews::GetStreamingEvents::name), connections);
}

void TstBrokenWatch::subscribesAgainAfterARestart()
{
    auto first = std::make_unique<WatchingCase>();
    const quint16 port = quint16(first->server.url().port());
    Watcher jonasWatches(first->assistant());
    QVERIFY(jonasWatches.begins({ownInbox}, State::Listening));
    first.reset();
    QTRY_COMPARE(jonasWatches.watch.state(), State::Waiting);
    QVERIFY(!jonasWatches.watch.error());
    Sandbox::Server second({.port = port});
    QVERIFY(second.listen());
    QTRY_COMPARE(jonasWatches.watch.state(), State::Listening);
    QTRY_VERIFY(jonasWatches.told(ownInbox) > 0);
    QVERIFY(second.requests(Ews::Subscribe::name) >= 1);
}

void TstBrokenWatch::subscribesAgainWhereTheServerForgot_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown") << u"ErrorSubscriptionNotFound"_s;
    QTest::newRow("invalid") << u"ErrorInvalidSubscription"_s;
    QTest::newRow("expired") << u"ErrorExpiredSubscription"_s;
    QTest::newRow("missed") << u"ErrorMissedNotificationEvents"_s;
    QTest::newRow("unreadable") << u"ErrorReadEventsFailed"_s;
}

void TstBrokenWatch::subscribesAgainWhereTheServerForgot()
{
    QFETCH(const QString, code);
    WatchingCase c;
    FaultProxy proxy;
    proxy.answerOperation("GetStreamingEvents",
                          {.bytes = chunkedAnswer(200, firstPart() + refusing(code), 1000)}, 1);
    streamThrough(proxy, c.server.url());
    Watcher jonasWatches(c.assistant(proxy.url()));
    jonasWatches.watch.watch({ownInbox});
    QTRY_COMPARE(c.server.requests(Ews::Subscribe::name), 2);
    QTRY_COMPARE(jonasWatches.watch.state(), State::Listening);
    QTRY_VERIFY(jonasWatches.told(ownInbox) > 0);
    // As it is when the server is told to forget while it is listened to.
    QTest::qWait(50);
    jonasWatches.forget();
    c.server.exchange().with([](Sandbox::State &state) { state.subscriptions.clear(); });
    QTRY_COMPARE(c.server.requests(Ews::Subscribe::name), 3);
    QTRY_VERIFY(jonasWatches.told(ownInbox) > 0);
    QTRY_COMPARE(jonasWatches.watch.state(), State::Listening);
}

void TstBrokenWatch::garbageIsACut()
{
    WatchingCase c;
    FaultProxy proxy;
    for (const QByteArray &garbage :
         {QByteArray("<<<>>>"), QByteArray("hello"), QByteArray("<a/>"), QByteArray(3000, '\xff')})
        proxy.answerOperation("GetStreamingEvents",
                              {.bytes = unfinished(firstPart() + garbage), .silent = true}, 1);
    streamThrough(proxy, c.server.url());
    Watcher jonasWatches(c.assistant(proxy.url()));
    jonasWatches.watch.watch({ownInbox});
    QTRY_COMPARE(proxy.arrivals("GetStreamingEvents"), 5);
    QTRY_COMPARE(jonasWatches.watch.state(), State::Listening);
    jonasWatches.forget();
    c.write(jonas);
    QTRY_VERIFY(jonasWatches.told(ownInbox) > 0);
}

void TstBrokenWatch::repeatedNotificationsAreHarmless()
{
    WatchingCase c;
    FaultProxy proxy;
    proxy.passTo(c.server.url());
    const Ews::Event mail{.kind = Ews::EventType::NewMailEvent,
                          .timeStamp = Ews::DateTime::utc(QDateTime::currentDateTimeUtc()),
                          .itemId = Ews::ItemId{u"one"_s, {}},
                          .parentFolderId = Ews::FolderId{u"somewhere"_s, {}}};
    const QByteArray foreign = part(Ews::StreamedEvents{
        .notifications = {{.subscriptionId = u"somebody else's"_s, .events = {mail}}}});
    proxy.answerOperation(
        "GetStreamingEvents",
        {.bytes = unfinished(firstPart() + foreign.repeated(500)), .silent = true});
    WatchTimes times = quick;
    times.gather = 100ms;
    Watcher jonasWatches(c.assistant(proxy.url()), times);
    QVERIFY(jonasWatches.begins({ownInbox}, State::Listening));
    QTest::qWait(300);
    QCOMPARE(jonasWatches.told(ownInbox), 0); // none of ours
    QCOMPARE(jonasWatches.watch.state(), State::Listening);
}

void TstBrokenWatch::notificationsOfUnknownFoldersCountForAll()
{
    WatchingCase c;
    FaultProxy proxy;
    proxy.answerOperation("GetFolder", {.bytes = httpAnswer(500, {})});
    streamThrough(proxy, c.server.url());
    Watcher jonasWatches(c.assistant(proxy.url()));
    QVERIFY(jonasWatches.begins({ownInbox, ownCalendar}, State::Listening));
    c.write(jonas);
    QTRY_COMPARE(jonasWatches.told(ownInbox), 1);
    QTRY_COMPARE(jonasWatches.told(ownCalendar), 1); // rather once too often
}

void TstBrokenWatch::pollsWhereAProxyHoldsThingsBack()
{
    WatchingCase c;
    FaultProxy proxy; // it waits for the end of an answer that does not end
    proxy.passTo(c.server.url());
    WatchTimes times = quick;
    times.quiet = 100ms;
    times.again = 1s;
    Watcher jonasWatches(c.assistant(proxy.url()), times);
    QVERIFY(jonasWatches.begins({ownInbox}, State::Polling));
    c.write(jonas);
    QTRY_COMPARE(jonasWatches.told(ownInbox), 1);
    QCOMPARE(proxy.arrivals("GetStreamingEvents"), 3);
    QTRY_VERIFY(c.server.requests(Ews::Unsubscribe::name) >= 1);
    // The proxy is mended.
    c.control([](Sandbox::Controls &controls) { controls.heartbeat = 20ms; });
    proxy.answerOperation("GetStreamingEvents", {.upstream = true, .streamed = true});
    QTRY_COMPARE_WITH_TIMEOUT(jonasWatches.watch.state(), State::Listening, 10'000);
    QTest::qWait(100);
    jonasWatches.forget();
    c.write(jonas);
    QTRY_COMPARE(jonasWatches.told(ownInbox), 1);
}

void TstBrokenWatch::pollsWhereConnectionsAreCutAtOnce()
{
    WatchingCase c;
    FaultProxy proxy;
    proxy.passTo(c.server.url());
    proxy.answerOperation("GetStreamingEvents", {.bytes = httpAnswer(502, "Bad gateway")});
    Watcher jonasWatches(c.assistant(proxy.url()));
    QVERIFY(jonasWatches.begins({ownInbox}, State::Polling));
    QVERIFY(!jonasWatches.watch.error());
    c.write(jonas);
    QTRY_COMPARE(jonasWatches.told(ownInbox), 1);
}

void TstBrokenWatch::pauseGrows()
{
    WatchingCase c;
    FaultProxy proxy;
    proxy.passTo(c.server.url());
    proxy.answerOperation("GetStreamingEvents", {.bytes = chunkedAnswer(200, firstPart(), 1000)});
    WatchTimes times = quick;
    times.firstPause = 20ms;
    times.longestPause = 1h;
    times.good = 1h;
    Watcher jonasWatches(c.assistant(proxy.url()), times);
    jonasWatches.watch.watch({ownInbox});
    QTest::qWait(1000); // 20, 40, 80, 160, 320, 640 between them
    QVERIFY(proxy.arrivals("GetStreamingEvents") >= 3);
    QVERIFY(proxy.arrivals("GetStreamingEvents") <= 7);
}

void TstBrokenWatch::waitsForAServerThatIsGone()
{
    FaultProxy proxy;
    proxy.answer({.bytes = {}, .close = true});
    WatchingCase c;
    Watcher jonasWatches(c.assistant(proxy.url()));
    jonasWatches.watch.watch({ownInbox, principalsCalendar});
    QTRY_VERIFY(proxy.begun() > 5);
    QCOMPARE(jonasWatches.watch.state(), State::Waiting);
    QCOMPARE(jonasWatches.told(ownInbox), 0);
    proxy.answerOperation("GetStreamingEvents", {.upstream = true, .streamed = true});
    proxy.passTo(c.server.url());
    QTRY_COMPARE(jonasWatches.watch.state(), State::Polling);
    QTRY_VERIFY(jonasWatches.told(ownInbox) > 0);
    QTRY_VERIFY(jonasWatches.told(principalsCalendar) > 0);
}

void TstBrokenWatch::leavesABusyServerAlone()
{
    WatchingCase c;
    c.control([](Sandbox::Controls &controls) {
        controls.busyCalls = 1;
        controls.backOff = 700ms;
    });
    Watcher jonasWatches(c.assistant());
    jonasWatches.watch.watch({ownInbox});
    QTest::qWait(400);
    QCOMPARE(c.server.requests(), 1);
    QTRY_COMPARE(jonasWatches.watch.state(), State::Listening);
}

void TstBrokenWatch::aWrongPasswordEndsIt_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<WatchedFolder>("folder");
    QTest::addColumn<int>("status");
    QTest::newRow("subscribing") << QByteArray("Subscribe") << ownInbox << 401;
    QTest::newRow("listening") << QByteArray("GetStreamingEvents") << ownInbox << 401;
    QTest::newRow("polling") << QByteArray("SyncFolderItems") << principalsCalendar << 401;
    QTest::newRow("switched off") << QByteArray("Subscribe") << ownInbox << 403;
}

void TstBrokenWatch::aWrongPasswordEndsIt()
{
    QFETCH(const QByteArray, operation);
    QFETCH(const WatchedFolder, folder);
    QFETCH(const int, status);
    WatchingCase c;
    FaultProxy proxy;
    proxy.answerOperation(operation, {.bytes = httpAnswer(status, {})}, 1);
    streamThrough(proxy, c.server.url());
    Watcher jonasWatches(c.assistant(proxy.url()));
    jonasWatches.watch.watch({folder});
    QTRY_VERIFY(jonasWatches.watch.error());
    QCOMPARE(jonasWatches.watch.state(), State::Off);
    QTest::qWait(200);
    QCOMPARE(proxy.arrivals(operation), 1); // or the account is locked
    jonasWatches.watch.watch({folder});
    QVERIFY(!jonasWatches.watch.error());
    QTRY_VERIFY(jonasWatches.told(folder) > 0);
}

void TstBrokenWatch::aSlowServerIsWaitedFor()
{
    WatchingCase c;
    c.server.setLatency(400ms);
    Watcher jonasWatches(c.assistant());
    QVERIFY(jonasWatches.begins({ownInbox, principalsCalendar}, State::Polling));
    c.write(jonas);
    c.enter();
    QTRY_VERIFY(jonasWatches.told(ownInbox) > 0);
    QTRY_VERIFY(jonasWatches.told(principalsCalendar) > 0);
}

void TstBrokenWatch::endsWithItsClient()
{
    WatchingCase c;
    auto session = std::make_optional(c.assistant());
    auto jonasWatches = std::make_unique<Watcher>(*session);
    QVERIFY(jonasWatches->begins({ownInbox, principalsCalendar}, State::Polling));
    session.reset();
    jonasWatches.reset(); // the last one to hold the client, with everything under way
    c.write(jonas);
    QTest::qWait(100);
}

ONBEHALF_TEST(TstBrokenWatch, QCoreApplication)

} // namespace tst_brokenwatch

#include "tst_brokenwatch.moc"
