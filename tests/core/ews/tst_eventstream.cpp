// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Client::listen(): an answer that goes on.

#include "core/ews/clientcase.h"
#include "ews/eventstream.h"
#include "ews/operations/subscribe.h"
#include "support/testprogram.h"

#include <QSignalSpy>

namespace tst_eventstream {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Support::await;
using Support::chunkedAnswer;
using Support::FaultProxy;
using Support::httpAnswer;

namespace {

const GetStreamingEvents listening{.subscriptionIds = {u"Zmlyc3Q="_s}};
constexpr auto patience = 20s;

QByteArray events()
{
    return Golden::file(u"getstreamingevents_events_response.xml"_s);
}

QByteArray closed()
{
    return Golden::file(u"getstreamingevents_closed_response.xml"_s);
}

/// The same without the last chunk: the answer is not over.
QByteArray unfinished(const QByteArray &body, qsizetype chunk = 100)
{
    const QByteArray whole = chunkedAnswer(200, body, chunk);
    return whole.chopped(5);
}

/// Hears a stream to its end.
struct Listener
{
    Listener(Client &client, std::chrono::milliseconds quiet = patience)
        : stream(client.listen(listening, quiet))
    {
        QObject::connect(stream.get(), &EventStream::received, stream.get(),
                         [this](const GetStreamingEvents::Response &part) { parts.append(part); });
        QObject::connect(stream.get(), &EventStream::ended, stream.get(),
                         [this](const Result<Nothing> &how) {
                             ++ends;
                             if (!how)
                                 error = how.error();
                         });
    }

    std::unique_ptr<EventStream> stream;
    QList<GetStreamingEvents::Response> parts;
    int ends = 0;
    std::optional<Error> error;
};

} // namespace

class TstEventStream : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesWhatComesWhileItGoesOn();
    void takesEnvelopesFromWhateverChunks_data();
    void takesEnvelopesFromWhateverChunks();
    void endsWhereTheServerSaysSo();
    void endsWithTheAnswer();
    void tellsWhyItEnded_data();
    void tellsWhyItEnded();
    void silenceIsACut();
    void slowIsNotSilent();
    void hasNoLimitInAll();
    void doesNotKeepOthersWaiting();
    void signsInAsOthersDo();
    void goesToTheServerThatSubscribed();
    void isTracedPartByPart();
    void endsTheConnectionWhenItIsDestroyed();
    void endsWithTheClient();
    void mayBeDestroyedByWhoeverHears_data();
    void mayBeDestroyedByWhoeverHears();
};

void TstEventStream::givesWhatComesWhileItGoesOn()
{
    FaultProxy server;
    server.answer({.bytes = unfinished(events() + events()), .silent = true});
    Client client({.url = server.url()});
    const Listener listener(client);
    QTRY_COMPARE(listener.parts.size(), 2);
    QCOMPARE(listener.parts[1].items.first()->notifications.size(), 2);
    QCOMPARE(listener.ends, 0);
    QCOMPARE(server.underWay(), 1);
}

void TstEventStream::takesEnvelopesFromWhateverChunks_data()
{
    QTest::addColumn<qsizetype>("chunk");
    for (const qsizetype chunk : {1, 7, 1000, 1'000'000})
        QTest::addRow("%lld bytes", qint64(chunk)) << chunk;
}

void TstEventStream::takesEnvelopesFromWhateverChunks()
{
    QFETCH(const qsizetype, chunk);
    FaultProxy server;
    server.answer({.bytes = chunkedAnswer(200, events() + events() + closed(), chunk)});
    Client client({.url = server.url()});
    const Listener listener(client);
    QTRY_COMPARE(listener.ends, 1);
    QVERIFY(!listener.error);
    QCOMPARE(listener.parts.size(), 3);
}

void TstEventStream::endsWhereTheServerSaysSo()
{
    FaultProxy server;
    server.answer({.bytes = unfinished(closed()), .silent = true});
    Client client({.url = server.url()});
    const Listener listener(client);
    QTRY_COMPARE(listener.ends, 1);
    QVERIFY(!listener.error);
    QTRY_COMPARE(server.open(), 0);
}

void TstEventStream::endsWithTheAnswer()
{
    FaultProxy server;
    server.answer({.bytes = chunkedAnswer(200, events(), 50)});
    Client client({.url = server.url()});
    const Listener listener(client);
    QTRY_COMPARE(listener.ends, 1);
    QVERIFY(!listener.error);
    QCOMPARE(listener.parts.size(), 1);
}

void TstEventStream::tellsWhyItEnded_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<qsizetype>("parts");
    QTest::addColumn<int>("failure");
    const auto row = [](const char *name, const QByteArray &answer, qsizetype parts,
                        Failure failure) {
        QTest::newRow(name) << answer << parts << int(failure);
    };
    row("cut between", unfinished(events()), 1, Failure::Network);
    row("cut in an envelope", unfinished(events() + events().left(300)), 1, Failure::Network);
    row("ends in an envelope", chunkedAnswer(200, events() + events().left(300), 90), 1,
        Failure::Network);
    row("nothing", chunkedAnswer(200, {}, 1), 0, Failure::Malformed);
    row("garbage", unfinished(events() + "<<<" + QByteArray(2000, '\xff')), 1, Failure::Malformed);
    row("a web page", chunkedAnswer(200, "<!DOCTYPE html><html/>", 10, {"Content-Type: text/html"}),
        0, Failure::Malformed);
    row("no SOAP", unfinished("<a><b>Hello</b></a>"), 0, Failure::Malformed);
    row("broken XML", unfinished("<a><b>Hello</c></a>"), 0, Failure::Malformed);
    row("a fault", httpAnswer(500, Golden::file(u"fault_denied.xml"_s)), 0, Failure::Fault);
    row("a fault in the stream", unfinished(events() + Golden::file(u"fault_denied.xml"_s)), 1,
        Failure::Fault);
    row("busy", httpAnswer(503, {}), 0, Failure::Busy);
    row("wrong password", httpAnswer(401, {}), 0, Failure::Unauthorized);
    row("switched off", httpAnswer(403, {}), 0, Failure::Forbidden);
    row("an endless envelope",
        unfinished("<a>" + QByteArray(EventStream::maximumEnvelope + 10, ' '), 1'000'000), 0,
        Failure::TooLarge);
}

void TstEventStream::tellsWhyItEnded()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const qsizetype, parts);
    QFETCH(const int, failure);
    FaultProxy server;
    server.answer({.bytes = answer, .close = true});
    Client client({.url = server.url()});
    const Listener listener(client);
    QTRY_COMPARE_WITH_TIMEOUT(listener.ends, 1, 20'000);
    QVERIFY(listener.error);
    QCOMPARE(int(listener.error->failure), failure);
    QCOMPARE(listener.parts.size(), parts);
}

void TstEventStream::silenceIsACut()
{
    FaultProxy server;
    server.answer({.bytes = unfinished(events()), .silent = true});
    Client client({.url = server.url()});
    const Listener listener(client, 200ms);
    QTRY_COMPARE(listener.ends, 1);
    QCOMPARE(listener.parts.size(), 1);
    QCOMPARE(listener.error->failure, Failure::TimedOut);
    QTRY_COMPARE(server.open(), 0);
}

void TstEventStream::slowIsNotSilent()
{
    FaultProxy server;
    const QByteArray answer = chunkedAnswer(200, events() + closed(), 10'000);
    server.answer({.bytes = answer, .drip = 100ms, .piece = answer.size() / 12});
    Client client({.url = server.url(), .quietTimeout = 500ms, .totalTimeout = 500ms});
    const Listener listener(client, 1000ms);
    QTRY_COMPARE_WITH_TIMEOUT(listener.ends, 1, 20'000);
    QVERIFY(!listener.error);
    QCOMPARE(listener.parts.size(), 2);
}

void TstEventStream::hasNoLimitInAll()
{
    FaultProxy server;
    const QByteArray padded = events() + QByteArray(1'000'000, ' ');
    const QByteArray head = chunkedAnswer(200, {}, 1).chopped(5);
    const QByteArray block = QByteArray::number(padded.size(), 16) + "\r\n" + padded + "\r\n";
    server.answer({.bytes = head, .block = block, .repeat = 80, .close = true});
    Client client({.url = server.url()});
    const Listener listener(client);
    QTRY_COMPARE_WITH_TIMEOUT(listener.parts.size(), 80, 60'000);
}

void TstEventStream::doesNotKeepOthersWaiting()
{
    FaultProxy server;
    server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
    server.answerOperation("GetStreamingEvents", {.bytes = unfinished(events()), .silent = true});
    Client client({.url = server.url(), .connections = 1});
    const Listener first(client);
    const Listener second(client);
    QTRY_COMPARE(second.parts.size(), 1);
    for (int i = 0; i < 10; ++i)
        VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
    QCOMPARE(first.ends + second.ends, 0);
}

void TstEventStream::signsInAsOthersDo()
{
    FaultProxy server;
    server.answer({.bytes = chunkedAnswer(200, closed(), 50)});
    Client client({.url = server.url(),
                   .authentication = basicAuthentication(u"user"_s, u"pass"_s),
                   .anchorMailbox = u"principal@example.test"_s});
    const Listener listener(client);
    QTRY_COMPARE(listener.ends, 1);
    const Support::Arrival arrival = server.arrivals().first();
    QCOMPARE(arrival.operation, QByteArray("GetStreamingEvents"));
    QCOMPARE(arrival.header("Authorization"), QByteArray("Basic dXNlcjpwYXNz"));
    QCOMPARE(arrival.header("X-AnchorMailbox"), QByteArray("principal@example.test"));
    QCOMPARE(arrival.header("X-PreferServerAffinity"), QByteArray("true"));
    QVERIFY(!arrival.header("client-request-id").isEmpty());
    QVERIFY(!arrival.header("Accept-Encoding").contains("gzip"));
    COMPARE_XML(arrival.body, writeRequest(listening));
}

void TstEventStream::goesToTheServerThatSubscribed()
{
    FaultProxy server;
    server.answer({.bytes = chunkedAnswer(200, closed(), 50)});
    server.answerOperation(
        "Subscribe",
        {.bytes = httpAnswer(200, Golden::file(u"subscribe_response.xml"_s),
                             Support::soapHeaders()
                                 << "Set-Cookie: X-BackEndOverrideCookie=abc; path=/")});
    Client client({.url = server.url()});
    const Subscribe subscribe{{.folderIds = {DistinguishedFolderId{.id = u"inbox"_s}},
                               .eventTypes = {EventType::NewMailEvent}}};
    VERIFY_ANSWERED(await(client.send(subscribe)));
    const Listener listener(client);
    QTRY_COMPARE(listener.ends, 1);
    QCOMPARE(server.arrivals()[0].header("X-PreferServerAffinity"), QByteArray("true"));
    QCOMPARE(server.arrivals()[1].header("Cookie"), QByteArray("X-BackEndOverrideCookie=abc"));
}

void TstEventStream::isTracedPartByPart()
{
    FaultProxy server;
    server.answer({.bytes = chunkedAnswer(200, events().trimmed() + closed().trimmed(), 50)});
    Client client({.url = server.url()});
    QList<Exchange> traced;
    connect(&client, &Client::exchanged, this,
            [&traced](const Exchange &exchange) { traced.append(exchange); });
    const Listener listener(client);
    QTRY_COMPARE(listener.ends, 1);
    QCOMPARE(traced.size(), 2);
    QCOMPARE(traced[0].operation, u"GetStreamingEvents"_s);
    QCOMPARE(traced[0].response, events().trimmed());
    QCOMPARE(traced[1].response, closed().trimmed());
}

void TstEventStream::endsTheConnectionWhenItIsDestroyed()
{
    FaultProxy server;
    server.answer({.bytes = unfinished(events()), .silent = true});
    Client client({.url = server.url()});
    Listener listener(client);
    QTRY_COMPARE(listener.parts.size(), 1);
    listener.stream.reset();
    QTRY_COMPARE(server.open(), 0);
    QCOMPARE(listener.ends, 0);
}

void TstEventStream::endsWithTheClient()
{
    FaultProxy server;
    server.answer({.bytes = unfinished(events()), .silent = true});
    auto client = std::make_unique<Client>(Endpoint{.url = server.url()});
    const Listener listener(*client);
    QTRY_COMPARE(listener.parts.size(), 1);
    client.reset();
    QCOMPARE(listener.ends, 1);
    QCOMPARE(listener.error->failure, Failure::Cancelled);
    QTRY_COMPARE(server.open(), 0);
}

void TstEventStream::mayBeDestroyedByWhoeverHears_data()
{
    QTest::addColumn<bool>("atTheEnd");
    QTest::addColumn<bool>("theClient");
    QTest::newRow("stream, hearing") << false << false;
    QTest::newRow("stream, at the end") << true << false;
    QTest::newRow("client, hearing") << false << true;
    QTest::newRow("client, at the end") << true << true;
}

void TstEventStream::mayBeDestroyedByWhoeverHears()
{
    QFETCH(const bool, atTheEnd);
    QFETCH(const bool, theClient);
    FaultProxy server;
    server.answer({.bytes = chunkedAnswer(200, events() + events() + closed(), 100'000)});
    auto client = std::make_unique<Client>(Endpoint{.url = server.url()});
    auto stream = client->listen(listening, patience);
    int destroyed = 0;
    const auto destroy = [&] {
        ++destroyed;
        if (theClient)
            client.reset();
        else
            stream.reset();
    };
    if (atTheEnd)
        connect(stream.get(), &EventStream::ended, this, destroy);
    else
        connect(stream.get(), &EventStream::received, this, destroy);
    QTRY_COMPARE(destroyed, 1);
    QTRY_COMPARE(server.underWay(), 0);
    QCOMPARE(destroyed, 1);
}

ONBEHALF_TEST(TstEventStream, QCoreApplication)

} // namespace tst_eventstream

#include "tst_eventstream.moc"
