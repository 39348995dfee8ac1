// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// QNetworkAccessManager by itself sends a POST again when the connection closes before complete
// headers. What writes arrives once all the same: counted at the server.

#include "core/ews/clientcase.h"
#include "support/testprogram.h"

namespace tst_writesonce {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;
using Support::Answer;
using Support::await;
using Support::FaultProxy;
using Support::httpAnswer;

namespace {

QByteArray refused401()
{
    return httpAnswer(401, {},
                      {"WWW-Authenticate: Negotiate", "WWW-Authenticate: NTLM",
                       "WWW-Authenticate: Basic realm=\"mail\""});
}

constexpr std::array writing{"AddDelegate",  "UpdateDelegate", "RemoveDelegate",
                             "UpdateFolder", "CreateFolder",   "DeleteFolder"};

/// Sends \a operation; the failure it ends with, or nothing.
std::optional<Error> sent(Client &client, const QByteArray &operation)
{
    const auto failure = [](const auto &answer) {
        return answer ? std::nullopt : std::optional(answer.error());
    };
    if (operation == "AddDelegate")
        return failure(await(client.send(Case::addDelegate())));
    if (operation == "UpdateDelegate")
        return failure(await(client.send(Case::updateDelegate())));
    if (operation == "RemoveDelegate")
        return failure(await(client.send(Case::removeDelegate())));
    if (operation == "UpdateFolder")
        return failure(await(client.send(Case::updateFolder())));
    if (operation == "CreateFolder")
        return failure(await(client.send(Case::createFolder())));
    if (operation == "DeleteFolder")
        return failure(await(client.send(Case::deleteFolder())));
    return failure(await(client.send(Case::getDelegate())));
}

} // namespace

class TstWritesOnce : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOperationSaysWhetherItWrites();
    void arriveOnceWhateverHappens_data();
    void arriveOnceWhateverHappens();
    void arriveOnceOnAConnectionThatClosesAtReuse_data();
    void arriveOnceOnAConnectionThatClosesAtReuse();
    void arriveOnceOnAConnectionThatWasJustClosed_data();
    void arriveOnceOnAConnectionThatWasJustClosed();
    void arriveOnceWhenManyAreUnderWay();
    void arriveWholeWhenTheyAreLarge();
    void readsArriveMoreThanOnce();

private:
    void addOperations();
};

void TstWritesOnce::everyOperationSaysWhetherItWrites()
{
    QVERIFY(AddDelegate::writes);
    QVERIFY(UpdateDelegate::writes);
    QVERIFY(RemoveDelegate::writes);
    QVERIFY(UpdateFolder::writes);
    QVERIFY(CreateFolder::writes);
    QVERIFY(DeleteFolder::writes);
    QVERIFY(!GetDelegate::writes);
    QVERIFY(!GetFolder::writes);
    QVERIFY(!FindFolder::writes);
    QVERIFY(!ResolveNames::writes);
    QVERIFY(!ExpandDL::writes);
}

void TstWritesOnce::addOperations()
{
    QTest::addColumn<QByteArray>("operation");
    for (const char *name : writing)
        QTest::newRow(name) << QByteArray(name);
}

void TstWritesOnce::arriveOnceWhateverHappens_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Failure>("failure");
    for (const char *name : writing) {
        const auto row = [name](const char *situation) -> QTestData & {
            return QTest::addRow("%s, %s", name, situation) << QByteArray(name);
        };
        const QByteArray http = httpAnswer(200, Case::done(name));
        row("closed without an answer") << Answer{.cutAfter = 0} << Failure::Network;
        row("closed within the status line")
            << Answer{.bytes = http, .cutAfter = 8} << Failure::Network;
        row("closed within the headers")
            << Answer{.bytes = http, .cutAfter = 40} << Failure::Network;
        row("closed after the headers")
            << Answer{.bytes = http, .cutAfter = http.indexOf("\r\n\r\n") + 4} << Failure::Network;
        row("closed within the answer")
            << Answer{.bytes = http, .cutAfter = http.size() - 9} << Failure::Network;
        row("a 401") << Answer{.bytes = refused401()} << Failure::Unauthorized;
        row("a 401 that closes") << Answer{.bytes = refused401(), .close = true}
                                 << Failure::Unauthorized;
        row("a 401 that is cut") << Answer{.bytes = refused401(), .cutAfter = 60}
                                 << Failure::Network;
        row("a 407") << Answer{.bytes = httpAnswer(407, {}, {"Proxy-Authenticate: Basic realm=x"})}
                     << Failure::Http;
        row("a redirect") << Answer{.bytes = httpAnswer(307, {}, {"Location: /elsewhere"})}
                          << Failure::NotFound;
        row("a 408") << Answer{.bytes = httpAnswer(408, {}), .close = true} << Failure::Http;
        row("a 503") << Answer{.bytes = httpAnswer(503, {}, {"Retry-After: 0"})} << Failure::Busy;
        row("a fault") << Answer{.bytes = httpAnswer(500, Golden::file(u"fault_schema.xml"_s))}
                       << Failure::Fault;
    }
}

void TstWritesOnce::arriveOnceWhateverHappens()
{
    QFETCH(const QByteArray, operation);
    QFETCH(const Answer, answer);
    QFETCH(const Failure, failure);
    FaultProxy server;
    server.answer(answer);
    Client client({.url = server.url(),
                   .authentication = basicAuthentication(u"user"_s, u"pass"_s),
                   .busy = noPatience});
    const auto error = sent(client, operation);
    QVERIFY(error);
    QVERIFY2(error->failure == failure, qPrintable(Case::explain(*error)));
    if (failure == Failure::Network)
        QVERIFY(error->outcomeUnknown());
    // Another call shows that nothing is left that would still be sent.
    server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
    QVERIFY(!sent(client, "GetDelegate"));
    QCOMPARE(server.arrivals(operation), 1);
    QCOMPARE(server.begun(), 2);
}

void TstWritesOnce::arriveOnceOnAConnectionThatClosesAtReuse_data()
{
    addOperations();
}

void TstWritesOnce::arriveOnceOnAConnectionThatClosesAtReuse()
{
    QFETCH(const QByteArray, operation);
    FaultProxy server;
    server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
    server.answerRequest(1, {.bytes = httpAnswer(200, Case::noDelegates()), .closeOnReuse = true});
    Client client({.url = server.url(), .connections = 1});
    QVERIFY(!sent(client, "GetDelegate"));
    // Nobody can tell how much of it the server took: it must not be sent again.
    const auto error = sent(client, operation);
    QVERIFY(error);
    QVERIFY2(error->failure == Failure::Network, qPrintable(Case::explain(*error)));
    QVERIFY(error->outcomeUnknown());
    QVERIFY(!sent(client, "GetDelegate"));
    QCOMPARE(server.begun(), 3);
    QCOMPARE(server.arrivals(operation), 0); // the server closed before it had read to the end
}

void TstWritesOnce::arriveOnceOnAConnectionThatWasJustClosed_data()
{
    addOperations();
}

void TstWritesOnce::arriveOnceOnAConnectionThatWasJustClosed()
{
    QFETCH(const QByteArray, operation);
    FaultProxy server;
    server.answer({.bytes = httpAnswer(200, Case::done(operation))});
    server.answerOperation("GetDelegate", {.bytes = httpAnswer(200, Case::noDelegates())});
    for (const char *name : {"UpdateFolder", "CreateFolder", "DeleteFolder"})
        server.answerOperation(name, {.bytes = httpAnswer(200, "<s:Envelope xmlns:s='s'><s:Body>"
                                                               "<m:" +
                                                                   QByteArray(name) +
                                                                   "Response xmlns:m='m'>"
                                                                   "<m:ResponseMessages/>"
                                                                   "</m:" +
                                                                   QByteArray(name) +
                                                                   "Response>"
                                                                   "</s:Body></s:Envelope>")});
    Client client({.url = server.url(), .connections = 1});
    QVERIFY(!sent(client, "GetDelegate"));
    server.closeIdle();
    QTRY_COMPARE(server.open(), 0);
    // The client may not know yet, perhaps not even when the call is lost: lost calls are said to
    // be, and not sent again.
    auto error = sent(client, operation);
    for (int again = 0; error && again < 5; ++again) {
        QVERIFY2(error->failure == Failure::Network, qPrintable(Case::explain(*error)));
        QVERIFY(error->outcomeUnknown());
        QCOMPARE(server.arrivals(operation), 0);
        error = sent(client, operation);
    }
    QVERIFY(!error);
    QCOMPARE(server.arrivals(operation), 1);
}

void TstWritesOnce::arriveOnceWhenManyAreUnderWay()
{
    FaultProxy server;
    server.answer({.held = true, .cutAfter = 0});
    Client client({.url = server.url(), .connections = 12});
    QList<QFuture<Result<AddDelegate::Response>>> futures;
    for (int i = 0; i < 24; ++i)
        futures.append(client.send(Case::addDelegate()));
    QTRY_COMPARE(server.underWay(), 12);
    server.release();
    for (const auto &future : futures) {
        const auto answer = await(future);
        QVERIFY(!answer);
        QCOMPARE(answer.error().failure, Failure::Network);
    }
    // A call that is put on a connection in the moment it closes can be lost; none comes twice.
    const int arrived = server.arrivals("AddDelegate");
    QVERIFY(arrived >= 12 && arrived <= 24);
    QSet<QByteArray> ids;
    for (const Support::Arrival &arrival : server.arrivals())
        ids.insert(arrival.header("client-request-id"));
    QCOMPARE(ids.size(), arrived);
}

void TstWritesOnce::arriveWholeWhenTheyAreLarge()
{
    FaultProxy server;
    server.answer({.bytes = httpAnswer(200, Case::done("AddDelegate"))});
    Client client({.url = server.url()});
    AddDelegate op = Case::addDelegate();
    while (op.delegateUsers.size() < 10'000)
        op.delegateUsers.append(op.delegateUsers.first());
    VERIFY_ANSWERED(await(client.send(op)));
    QCOMPARE(server.arrivals("AddDelegate"), 1);
    QVERIFY(server.arrivals().first().body == writeRequest(op));
}

void TstWritesOnce::readsArriveMoreThanOnce()
{
    // The comparison: without OnceOnlyBody Qt sends again, so the tests above can fail. For what
    // only reads this is welcome.
    FaultProxy server;
    server.answer({.cutAfter = 0});
    Client client({.url = server.url()});
    const auto cut = sent(client, "GetDelegate");
    QVERIFY(cut);
    QCOMPARE(cut->failure, Failure::Network);
    QVERIFY(server.arrivals("GetDelegate") > 1);

    FaultProxy second;
    second.answer({.bytes = httpAnswer(200, Case::noDelegates())});
    second.answerRequest(1, {.bytes = httpAnswer(200, Case::noDelegates()), .closeOnReuse = true});
    Client reader({.url = second.url(), .connections = 1});
    QVERIFY(!sent(reader, "GetDelegate"));
    QVERIFY(!sent(reader, "GetDelegate")); // answered, though its first attempt was lost
    QCOMPARE(second.begun(), 3);
}

ONBEHALF_TEST(TstWritesOnce, QCoreApplication)

} // namespace tst_writesonce

#include "tst_writesonce.moc"
