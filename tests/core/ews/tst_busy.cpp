// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server that wants to be left alone: what is sent to it then, in what order, and what not.

#include "core/ews/clientcase.h"
#include "ews/restraint.h"
#include "support/testprogram.h"

#include <QSignalSpy>

namespace tst_busy {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Support::await;
using Support::FaultProxy;
using Support::httpAnswer;

namespace {

using Answer = Result<GetDelegate::Response>;

constexpr BusyTimes quick{.firstWait = 20ms, .firstBreath = 20ms, .longestWait = 1s, .repeats = 3};
/// For what ends before any pause does.
constexpr BusyTimes patient{.firstWait = 1h, .firstBreath = 1h, .longestWait = 1h, .repeats = 3};

Support::Answer noDelegates(bool held = false)
{
    return {.bytes = httpAnswer(200, Case::noDelegates()), .held = held};
}

QByteArray fault(const QByteArray &code, const QByteArray &backOff = {})
{
    const QByteArray values =
        backOff.isEmpty() ? QByteArray()
                          : "<t:MessageXml xmlns:t=\"t\"><t:Value Name=\"BackOffMilliseconds\">" +
                                backOff + "</t:Value></t:MessageXml>";
    return "<s:Envelope xmlns:s=\"s\"><s:Body><s:Fault><faultcode>a:" + code +
           "</faultcode><faultstring>Later.</faultstring><detail><e:ResponseCode xmlns:e=\"e\">" +
           code + "</e:ResponseCode>" + values + "</detail></s:Fault></s:Body></s:Envelope>";
}

/// The call was answered, and its one entry says \a code.
QByteArray entry(const QByteArray &code)
{
    return Case::noDelegates()
        .replace("Success", "Error")
        .replace("<m:ResponseCode>NoError", "<m:MessageText>Later.</m:MessageText>"
                                            "<m:ResponseCode>" +
                                                code);
}

Support::Answer busyFor(const QByteArray &milliseconds)
{
    return {.bytes = httpAnswer(500, fault("ErrorServerBusy", milliseconds))};
}

void addKindsOfBusy()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("503") << httpAnswer(503, {});
    QTest::newRow("429") << httpAnswer(429, {});
    QTest::newRow("a fault that says how long") << httpAnswer(500, fault("ErrorServerBusy", "30"));
    QTest::newRow("a fault that does not") << httpAnswer(500, fault("ErrorServerBusy"));
    QTest::newRow("a fault with another status") << httpAnswer(503, fault("ErrorServerBusy", "30"));
    QTest::newRow("too many connections") << httpAnswer(500, fault("ErrorExceededConnectionCount"));
    QTest::newRow("too much open") << httpAnswer(500, fault("ErrorTooManyObjectsOpened"));
    QTest::newRow("an entry") << httpAnswer(200, entry("ErrorServerBusy"));
}

} // namespace

class TstBusy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsGoAgainAfterThePause_data() { addKindsOfBusy(); }
    void readsGoAgainAfterThePause();
    void writesNeverGoAgain_data() { addKindsOfBusy(); }
    void writesNeverGoAgain();
    void readsGoAgainOnlySoOften();
    void whatWouldWaitForTooLongFailsAtOnce();
    void allCallsAreHeld();
    void cancelWorksAtOnce();
    void oneCallAloneTriesFirst();
    void noMoreAreUnderWayThanItTakes();
    void eachPauseInARowIsLonger();
    void findsTheEntryThatAsksForMost();
    void aBurstOfTooManyHalvesOnce();
    void whatStopsOnlyWhileItWaitsGoesOnOnceSent();
    void endsEveryCallWhenTheClientIsDestroyed();
    void writesThatWaitAreGivenUpOffline();
    void mayBeDestroyedByWhoeverHearsOfThePause();
};

void TstBusy::readsGoAgainAfterThePause()
{
    QFETCH(const QByteArray, answer);
    FaultProxy server;
    server.answer(noDelegates());
    server.answerRequest(1, {.bytes = answer});
    Client client({.url = server.url(), .busy = quick});
    int begun = 0;
    connect(&client, &Client::heldChanged, this, [&] {
        if (client.heldFor() > 0ms)
            begun = server.begun();
    });
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    QCOMPARE(server.arrivals().size(), 2);
    QCOMPARE(server.arrivals("GetDelegate"), 2);
    QCOMPARE(begun, 1); // that there is a pause was said in time
    QCOMPARE(client.heldFor(), 0ms);
}

void TstBusy::writesNeverGoAgain()
{
    QFETCH(const QByteArray, answer);
    FaultProxy server;
    server.answer(noDelegates());
    server.answerOperation("AddDelegate",
                           {.bytes = QByteArray(answer).replace("GetDelegate", "AddDelegate")});
    Client client({.url = server.url(), .busy = quick});
    bool held = false;
    connect(&client, &Client::heldChanged, this,
            [&client, &held] { held = held || client.heldFor() > 0ms; });
    const auto written = await(client.send(Case::addDelegate()));
    QVERIFY(!written);
    QCOMPARE(written.error().failure, Failure::Busy);
    QVERIFY(!written.error().outcomeUnknown());
    QVERIFY(held);
    // What comes later shows that nothing is left that would still be sent.
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    QCOMPARE(server.arrivals("AddDelegate"), 1);
    QCOMPARE(server.begun(), 2);
}

void TstBusy::readsGoAgainOnlySoOften()
{
    FaultProxy server;
    server.answer(busyFor("10"));
    Client client({.url = server.url(), .busy = quick});
    const auto answer = await(client.send(Case::getDelegate()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Busy);
    QCOMPARE(answer.error().retryAfter, 10ms);
    QCOMPARE(server.begun(), 1 + quick.repeats);
}

void TstBusy::whatWouldWaitForTooLongFailsAtOnce()
{
    FaultProxy server;
    server.answer(noDelegates());
    server.answerRequest(1, busyFor("3600000"));
    Client client({.url = server.url(), .busy = quick});
    const auto answer = await(client.send(Case::getDelegate()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Busy);
    QCOMPARE(answer.error().retryAfter, 1h);
    QCOMPARE(server.begun(), 1);
    QVERIFY(client.heldFor() <= quick.longestWait);
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
}

void TstBusy::allCallsAreHeld()
{
    FaultProxy server;
    server.answer(noDelegates());
    server.answerRequest(1, {.bytes = httpAnswer(503, {})});
    Client client({.url = server.url(), .busy = patient});
    const auto first = client.send(Case::getDelegate());
    QTRY_VERIFY(client.heldFor() > 0ms);
    const auto read = client.send(Case::getDelegate());
    const auto written = client.send(Case::addDelegate());
    QTest::qWait(100);
    QVERIFY(!first.isFinished() && !read.isFinished() && !written.isFinished());
    QCOMPARE(server.begun(), 1);
}

void TstBusy::cancelWorksAtOnce()
{
    FaultProxy server;
    server.answer({.bytes = httpAnswer(503, {})});
    Client client({.url = server.url(), .busy = patient});
    std::stop_source stop;
    const auto refused = client.send(Case::getDelegate(), stop.get_token());
    QTRY_VERIFY(client.heldFor() > 0ms);
    const auto waiting = client.send(Case::addDelegate(), stop.get_token());
    stop.request_stop();
    QCOMPARE(await(refused).error().failure, Failure::Cancelled);
    const auto given = await(waiting);
    QCOMPARE(given.error().failure, Failure::Cancelled);
    QVERIFY(!given.error().outcomeUnknown()); // it was never sent
    QCOMPARE(server.begun(), 1);
    QVERIFY(client.heldFor() > 0ms); // the server has still to be left alone
}

void TstBusy::oneCallAloneTriesFirst()
{
    FaultProxy server;
    server.answer(noDelegates(true));
    server.answerRequest(1, busyFor("50"));
    Client client({.url = server.url(), .busy = quick});
    QList<QFuture<Answer>> futures{client.send(Case::getDelegate())};
    QTRY_VERIFY(client.heldFor() > 0ms);
    for (int i = 0; i < 5; ++i)
        futures.append(client.send(Case::getDelegate()));
    QTRY_COMPARE(server.underWay(), 1);
    QTest::qWait(100);
    QCOMPARE(server.begun(), 2);
    server.release();
    for (const auto &future : futures)
        VERIFY_ANSWERED(await(future));
    QCOMPARE(server.arrivals().size(), 7);
}

void TstBusy::noMoreAreUnderWayThanItTakes()
{
    FaultProxy server;
    server.answer(noDelegates());
    for (const int n : {1, 2})
        server.answerRequest(n, noDelegates(true));
    for (const int n : {3, 4})
        server.answerRequest(n, {.bytes = httpAnswer(500, fault("ErrorExceededConnectionCount"))});
    // The pause is longer than the two refusals are apart: they are one burst.
    Client client({.url = server.url(),
                   .busy = {.firstWait = 20ms, .firstBreath = 500ms, .longestWait = 1s}});
    QList<QFuture<Answer>> futures;
    for (int i = 0; i < 4; ++i)
        futures.append(client.send(Case::getDelegate()));
    QTRY_COMPARE(server.arrivals().size(), 4);
    QTRY_COMPARE(server.underWay(), 2);
    server.release();
    for (const auto &future : futures)
        VERIFY_ANSWERED(await(future));
    QCOMPARE(server.arrivals().size(), 6);

    // Four were too many: half of them are tried.
    server.answer({.silent = true});
    std::stop_source stop;
    for (int i = 0; i < 10; ++i)
        futures.append(client.send(Case::getDelegate(), stop.get_token()));
    QTRY_COMPARE(server.underWay(), 2);
    QTest::qWait(100);
    QCOMPARE(server.arrivals().size(), 8);
    stop.request_stop();
    QCOMPARE(await(futures.last()).error().failure, Failure::Cancelled);
}

void TstBusy::eachPauseInARowIsLonger()
{
    Restraint restraint({.firstWait = 400ms, .firstBreath = 1ms, .longestWait = 1h, .repeats = 3});
    const Error busy{.failure = Failure::Busy, .httpStatus = 503};
    QSignalSpy changed(&restraint, &Restraint::changed);
    restraint.refused(busy, 4);
    restraint.refused(busy, 3); // was under way with the other: says nothing new
    QCOMPARE(changed.size(), 1);
    QVERIFY(restraint.left() > 0ms && restraint.left() <= 400ms);
    QTRY_VERIFY(!restraint.isHolding());
    QCOMPARE(changed.size(), 2);
    restraint.refused(busy, 1);
    QVERIFY(restraint.left() > 400ms);
    QTRY_VERIFY(!restraint.isHolding());
    restraint.answered();
    restraint.refused(busy, 1);
    QVERIFY(restraint.left() <= 400ms);
}

void TstBusy::findsTheEntryThatAsksForMost()
{
    const auto message = [](const QByteArray &code, const QByteArray &backOff) {
        return "<m:GetFolderResponseMessage ResponseClass=\"Error\"><m:ResponseCode>" + code +
               "</m:ResponseCode><m:MessageXml><t:Value Name=\"BackOffMilliseconds\">" + backOff +
               "</t:Value></m:MessageXml></m:GetFolderResponseMessage>";
    };
    const QByteArray head = "<s:Envelope xmlns:s=\"s\" xmlns:m=\"m\" xmlns:t=\"t\"><s:Body>"
                            "<m:GetFolderResponse><m:ResponseMessages>";
    const QByteArray tail = "</m:ResponseMessages></m:GetFolderResponse></s:Body></s:Envelope>";
    const auto busy = busyIn(Document::parse(head + message("ErrorServerBusy", "10") +
                                             message("ErrorServerBusy", "70") +
                                             message("ErrorAccessDenied", "90") + tail));
    QVERIFY(busy);
    QCOMPARE(busy->retryAfter, 70ms);
    QVERIFY(!busyIn(Document::parse(head + message("ErrorAccessDenied", "90") + tail)));
    QVERIFY(!busyIn(Document::parse(Case::noDelegates())));
    QVERIFY(!busyIn(std::unexpected(Error{.failure = Failure::Network})));
}

void TstBusy::endsEveryCallWhenTheClientIsDestroyed()
{
    FaultProxy server;
    server.answer({.bytes = httpAnswer(503, {})});
    QFuture<Answer> held;
    {
        Client client({.url = server.url(), .busy = patient});
        held = client.send(Case::getDelegate());
        QTRY_VERIFY(client.heldFor() > 0ms);
    }
    QCOMPARE(await(held).error().failure, Failure::Cancelled);
    QVERIFY(await(held).error().beforeCall);
}

void TstBusy::whatStopsOnlyWhileItWaitsGoesOnOnceSent()
{
    FaultProxy server;
    server.answer({.bytes = httpAnswer(200, Case::noDelegates()), .held = true});
    Client client({.url = server.url(), .busy = patient});
    std::stop_source stop;
    const auto sent = client.send(Case::getDelegate(), stop.get_token(), Stops::WhileWaiting);
    QTRY_COMPARE(server.arrivals().size(), 1);
    stop.request_stop();
    QCoreApplication::processEvents(); // what the stop has queued
    server.release();
    VERIFY_ANSWERED(await(sent));

    std::stop_source again;
    server.answerRequest(2, busyFor("3600000"));
    const auto refused = client.send(Case::getDelegate());
    QTRY_VERIFY(client.heldFor() > 0ms);
    const auto waiting = client.send(Case::addDelegate(), again.get_token(), Stops::WhileWaiting);
    again.request_stop();
    const auto given = await(waiting);
    QCOMPARE(given.error().failure, Failure::Cancelled);
    QVERIFY(given.error().beforeCall);
    QCOMPARE(server.arrivals("AddDelegate"), 0);
}

void TstBusy::aBurstOfTooManyHalvesOnce()
{
    Restraint restraint({.firstWait = 1ms, .firstBreath = 1ms, .longestWait = 1h, .repeats = 3});
    Error tooMany{.failure = Failure::Busy, .code = u"ErrorExceededConnectionCount"_s};
    tooMany.retryAfter = 200ms; // longer than a burst
    const auto answer = [&restraint](int times) {
        for (int i = 0; i < times; ++i)
            restraint.answered();
    };
    for (const int underWay : {12, 11, 10})
        restraint.refused(tooMany, underWay);
    QTRY_VERIFY(!restraint.isHolding());
    answer(10); // careful no more
    QCOMPARE(restraint.mostAtOnce(), 6);
    answer(39);
    QCOMPARE(restraint.mostAtOnce(), 6);
    answer(1);
    QCOMPARE(restraint.mostAtOnce(), 7);

    restraint.refused({.failure = Failure::Busy, .code = u"ErrorServerBusy"_s}, 7);
    QTRY_VERIFY(!restraint.isHolding());
    answer(10);
    QCOMPARE(restraint.mostAtOnce(), 7); // that says nothing of how many it bears

    tooMany.retryAfter = 1ms;
    for (int i = 0; i < 4; ++i) {
        restraint.refused(tooMany, 7);
        QTRY_VERIFY(!restraint.isHolding());
    }
    answer(10);
    QCOMPARE(restraint.mostAtOnce(), 1); // one is always tried
}

/// It would come out of the blue, perhaps hours later.
void TstBusy::writesThatWaitAreGivenUpOffline()
{
    FaultProxy server;
    server.answer({.bytes = httpAnswer(503, {})});
    Client client({.url = server.url(), .busy = patient});
    std::stop_source stop;
    const auto read = client.send(Case::getDelegate(), stop.get_token());
    QTRY_VERIFY(client.heldFor() > 0ms);
    const auto write = client.send(Case::addDelegate());
    QVERIFY(!write.isFinished());
    client.setOffline(true);
    const auto written = await(write);
    QCOMPARE(written.error().failure, Failure::Network);
    QVERIFY(!written.error().outcomeUnknown());
    QVERIFY(!read.isFinished());
    QCOMPARE(server.arrivals("AddDelegate"), 0);
    stop.request_stop();
    QCOMPARE(await(read).error().failure, Failure::Cancelled);
}

void TstBusy::mayBeDestroyedByWhoeverHearsOfThePause()
{
    FaultProxy server;
    server.answer({.bytes = httpAnswer(503, {})});
    auto client = std::make_unique<Client>(Endpoint{.url = server.url(), .busy = quick});
    connect(client.get(), &Client::heldChanged, this, [&] { client.reset(); });
    const auto answer = await(client->send(Case::getDelegate()));
    QVERIFY(!client);
    QCOMPARE(answer.error().failure, Failure::Busy);
    QCOMPARE(server.begun(), 1);
}

ONBEHALF_TEST(TstBusy, QCoreApplication)

} // namespace tst_busy

#include "tst_busy.moc"
