// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How calls end that are cancelled, or whose client is destroyed.

#include "core/ews/clientcase.h"
#include "support/testprogram.h"

#include <QThread>

namespace tst_cancelling {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;
using Support::await;
using Support::FaultProxy;
using Support::httpAnswer;

namespace {

using Answer = Result<GetDelegate::Response>;

Support::Answer noDelegates()
{
    return {.bytes = httpAnswer(200, Case::noDelegates())};
}

Support::Answer heldBack()
{
    return {.bytes = httpAnswer(200, Case::noDelegates()), .held = true};
}

} // namespace

class TstCancelling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsACancelledCall();
    void endsACallCancelledBefore();
    void neverSendsACallCancelledWhileItWaits();
    void cancelsFromAnotherThread();
    void goesOnAfterACancelledCall();

    void endsEveryCallWhenItIsDestroyed();
    void endsCallsThatAreSentWhileItIsDestroyed();
    void mayBeDestroyedByAHandler();
    void mayBeDestroyedByTheHandlerOfACancelledCall();
    void mayBeDestroyedByWhoeverHearsOfAnExchange();
};

void TstCancelling::endsACancelledCall()
{
    FaultProxy server;
    server.answer({.silent = true});
    Client client({.url = server.url()});
    std::stop_source stop;
    const auto future = client.send(Case::getDelegate(), stop.get_token());
    QTRY_COMPARE(server.underWay(), 1);
    stop.request_stop();
    const auto answer = await(future);
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Cancelled);
    QTRY_COMPARE(server.open(), 0); // the server is told, too
}

void TstCancelling::endsACallCancelledBefore()
{
    FaultProxy server;
    server.answer(noDelegates());
    Client client({.url = server.url()});
    std::stop_source stop;
    stop.request_stop();
    const auto answer = await(client.send(Case::addDelegate(), stop.get_token()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Cancelled);
    VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    QCOMPARE(server.begun(), 1); // the second one's
}

void TstCancelling::neverSendsACallCancelledWhileItWaits()
{
    FaultProxy server;
    server.answer(heldBack());
    Client client({.url = server.url(), .connections = 1});
    const auto first = client.send(Case::getDelegate());
    std::stop_source stop;
    const auto cancelled = client.send(Case::addDelegate(), stop.get_token());
    const auto last = client.send(Case::getDelegate());
    QTRY_COMPARE(server.underWay(), 1);
    stop.request_stop();
    const auto answer = await(cancelled); // at once, not when its turn comes
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Cancelled);
    QVERIFY(!first.isFinished());
    server.release();
    VERIFY_ANSWERED(await(first));
    VERIFY_ANSWERED(await(last));
    QCOMPARE(server.arrivals("AddDelegate"), 0);
    QCOMPARE(server.begun(), 2);
}

void TstCancelling::cancelsFromAnotherThread()
{
    FaultProxy server;
    server.answer({.silent = true});
    Client client({.url = server.url(), .connections = 1});
    std::stop_source stop;
    const auto running = client.send(Case::getDelegate(), stop.get_token());
    const auto waiting = client.send(Case::getDelegate(), stop.get_token());
    QTRY_COMPARE(server.underWay(), 1);
    const std::unique_ptr<QThread> thread(QThread::create([&stop] { stop.request_stop(); }));
    thread->start();
    for (const auto &future : {running, waiting}) {
        const auto answer = await(future);
        QVERIFY(!answer);
        QCOMPARE(answer.error().failure, Failure::Cancelled);
    }
    thread->wait();
    QCOMPARE(server.begun(), 1);
}

void TstCancelling::goesOnAfterACancelledCall()
{
    FaultProxy server;
    server.answer(noDelegates());
    server.answerRequest(1, {.silent = true});
    Client client({.url = server.url(), .connections = 1});
    std::stop_source stop;
    const auto cancelled = client.send(Case::getDelegate(), stop.get_token());
    const auto next = client.send(Case::getDelegate());
    QTRY_COMPARE(server.underWay(), 1);
    stop.request_stop();
    VERIFY_ANSWERED(await(next));
    QVERIFY(cancelled.isFinished());
}

void TstCancelling::endsEveryCallWhenItIsDestroyed()
{
    FaultProxy server;
    server.answer({.silent = true});
    auto client = std::make_unique<Client>(Endpoint{.url = server.url(), .connections = 2});
    QList<QFuture<Answer>> futures;
    for (int i = 0; i < 5; ++i)
        futures.append(client->send(Case::getDelegate()));
    QTRY_COMPARE(server.underWay(), 2);
    client.reset();
    for (const auto &future : futures) {
        QVERIFY(future.isFinished());
        const auto answer = await(future);
        QVERIFY(!answer);
        QCOMPARE(answer.error().failure, Failure::Cancelled);
    }
    QTRY_COMPARE(server.open(), 0);
    QCOMPARE(server.begun(), 2);
}

void TstCancelling::endsCallsThatAreSentWhileItIsDestroyed()
{
    // As a chain does whose first step just failed.
    FaultProxy server;
    server.answer({.silent = true});
    auto client = std::make_unique<Client>(Endpoint{.url = server.url(), .connections = 1});
    QList<QFuture<Answer>> seconds;
    for (int i = 0; i < 2; ++i) // one under way, one waiting
        client->send(Case::getDelegate()).then([&, own = client.get()](const Answer &) {
            seconds.append(own->send(Case::getDelegate()));
        });
    QTRY_COMPARE(server.underWay(), 1);
    client.reset();
    QCOMPARE(seconds.size(), 2);
    for (const auto &second : seconds) {
        QVERIFY(second.isFinished());
        const auto answer = await(second);
        QVERIFY(!answer);
        QCOMPARE(answer.error().failure, Failure::Cancelled);
    }
    QCOMPARE(server.begun(), 1);
}

void TstCancelling::mayBeDestroyedByAHandler()
{
    FaultProxy server;
    server.answer(noDelegates());
    auto client = std::make_unique<Client>(Endpoint{.url = server.url(), .connections = 1});
    const auto first =
        client->send(Case::getDelegate()).then([&client](const Answer &) { client.reset(); });
    const auto second = client->send(Case::getDelegate());
    QTRY_VERIFY(first.isFinished());
    QVERIFY(!client);
    QTRY_VERIFY(second.isFinished());
    QVERIFY(!second.result());
}

void TstCancelling::mayBeDestroyedByTheHandlerOfACancelledCall()
{
    FaultProxy server;
    server.answer({.silent = true});
    auto client = std::make_unique<Client>(Endpoint{.url = server.url()});
    std::stop_source stop;
    // What a sequence does that holds the last reference to its client. The memory is used anew at
    // once, so that nobody goes on with what was there unnoticed.
    const auto ended =
        client->send(Case::getDelegate(), stop.get_token()).then([&client](const Answer &answer) {
            client.reset();
            const QList<QByteArray> rubbish(2000, QByteArray(300, '\x7f'));
            return !answer && rubbish.last().endsWith('\x7f');
        });
    QTRY_COMPARE(server.underWay(), 1);
    stop.request_stop();
    QTRY_VERIFY(ended.isFinished());
    QVERIFY(ended.result());
    QVERIFY(!client);
}

void TstCancelling::mayBeDestroyedByWhoeverHearsOfAnExchange()
{
    FaultProxy server;
    server.answer(noDelegates());
    auto *client = new Client({.url = server.url(), .connections = 1});
    connect(client, &Client::exchanged, this, [&client] { delete std::exchange(client, nullptr); });
    const auto first = client->send(Case::getDelegate());
    const auto second = client->send(Case::getDelegate());
    VERIFY_ANSWERED(await(first));
    QVERIFY(!client);
    QVERIFY(second.isFinished());
    QVERIFY(!second.result());
}

ONBEHALF_TEST(TstCancelling, QCoreApplication)

} // namespace tst_cancelling

#include "tst_cancelling.moc"
