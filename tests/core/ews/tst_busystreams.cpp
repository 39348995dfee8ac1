// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Client::listen() with a server that wants to be left alone.

#include "core/ews/clientcase.h"
#include "ews/eventstream.h"
#include "support/testprogram.h"

namespace tst_busystreams {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Support::await;
using Support::busyAnswer;
using Support::chunkedAnswer;
using Support::FaultProxy;
using Support::httpAnswer;

namespace {

const GetStreamingEvents listening{.subscriptionIds = {u"Zmlyc3Q="_s}};
constexpr BusyTimes quick{.firstWait = 20ms, .firstBreath = 20ms, .longestWait = 1s, .repeats = 3};
/// For what ends before any pause does.
constexpr BusyTimes patient{.firstWait = 1h, .firstBreath = 1h, .longestWait = 1h, .repeats = 3};

} // namespace

class TstBusyStreams : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areNotBegunInAPause();
    void beginAfterThePause();
    void beginOnceTheNetworkIsThere();
    void thatWaitEndUnsent();
    void thatAreRefusedHoldTheCalls_data();
    void thatAreRefusedHoldTheCalls();
};

void TstBusyStreams::areNotBegunInAPause()
{
    FaultProxy server;
    server.answer({.bytes = httpAnswer(503, {})});
    Client client({.url = server.url(), .busy = patient});
    const auto refused = client.send(Case::getDelegate());
    QTRY_VERIFY(client.heldFor() > 0ms);
    const auto stream = client.listen(listening);
    QTest::qWait(100);
    QCOMPARE(server.begun(), 1);
}

void TstBusyStreams::beginAfterThePause()
{
    FaultProxy server;
    server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
    server.answerRequest(1, {.bytes = busyAnswer("50")});
    Client client({.url = server.url(), .busy = quick});
    const auto refused = client.send(Case::getDelegate());
    QTRY_VERIFY(client.heldFor() > 0ms);
    const auto stream = client.listen(listening);
    QTRY_COMPARE(server.arrivals("GetStreamingEvents"), 1);
    VERIFY_ANSWERED(await(refused));
}

void TstBusyStreams::beginOnceTheNetworkIsThere()
{
    FaultProxy server;
    server.answer({.silent = true});
    Client client({.url = server.url(), .busy = patient});
    client.setOffline(true);
    const auto stream = client.listen(listening);
    QTest::qWait(100);
    QCOMPARE(server.begun(), 0);
    client.setOffline(false);
    QTRY_COMPARE(server.arrivals("GetStreamingEvents"), 1);
}

/// By whoever has it, and with the client.
void TstBusyStreams::thatWaitEndUnsent()
{
    FaultProxy server;
    server.answer({.bytes = httpAnswer(503, {})});
    auto client = std::make_unique<Client>(Endpoint{.url = server.url(), .busy = patient});
    QStringList told;
    connect(client.get(), &Client::exchanged, this,
            [&told](const Exchange &exchange) { told.append(exchange.operation); });
    const auto refused = client->send(Case::getDelegate());
    QTRY_VERIFY(client->heldFor() > 0ms);
    auto dropped = client->listen(listening);
    const auto stream = client->listen(listening);
    dropped.reset();
    std::optional<Error> error;
    connect(stream.get(), &EventStream::ended, this, [&error](const Result<Nothing> &how) {
        if (!how)
            error = how.error();
    });
    client.reset();
    QVERIFY(error);
    QCOMPARE(error->failure, Failure::Cancelled);
    QVERIFY(error->beforeCall);
    QCOMPARE(server.begun(), 1);
    QCOMPARE(told, QStringList{u"GetDelegate"_s});
}

void TstBusyStreams::thatAreRefusedHoldTheCalls_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("503") << httpAnswer(503, {});
    QTest::newRow("a fault") << busyAnswer("3600000");
    const QByteArray entry = Golden::file(u"getstreamingevents_closed_response.xml"_s)
                                 .replace("Success", "Error")
                                 .replace("NoError", "ErrorServerBusy");
    QTest::newRow("an entry") << chunkedAnswer(200, entry, 100);
}

void TstBusyStreams::thatAreRefusedHoldTheCalls()
{
    QFETCH(const QByteArray, answer);
    FaultProxy server;
    server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
    server.answerOperation("GetStreamingEvents", {.bytes = answer}, 1);
    Client client({.url = server.url(), .busy = patient});
    const auto stream = client.listen(listening);
    std::optional<std::chrono::milliseconds> held;
    connect(stream.get(), &EventStream::ended, this, [&] { held = client.heldFor(); });
    QTRY_VERIFY(held);
    QVERIFY(*held > 0ms); // known to whoever hears of the end
    std::stop_source stop;
    const auto waiting = client.send(Case::getDelegate(), stop.get_token());
    stop.request_stop();
    QVERIFY(await(waiting).error().beforeCall);
    QCOMPARE(server.begun(), 1);
}

ONBEHALF_TEST(TstBusyStreams, QCoreApplication)

} // namespace tst_busystreams

#include "tst_busystreams.moc"
