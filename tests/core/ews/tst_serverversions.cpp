// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Servers that do not know the version that a request names.

#include "core/ews/clientcase.h"
#include "ews/enumtext.h"
#include "ews/operations/getroomlists.h"
#include "ews/operations/syncfolderitems.h"
#include "support/testprogram.h"

#include <QSignalSpy>

namespace tst_serverversions {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;
using Support::await;
using Support::FaultProxy;
using Support::httpAnswer;

namespace {

QByteArray fault(const QByteArray &code, const QByteArray &message = "no")
{
    return httpAnswer(500, "<s:Envelope xmlns:s=\"s\"><s:Body><s:Fault><faultcode>a:" + code +
                               "</faultcode><faultstring>" + message +
                               "</faultstring><detail><e:ResponseCode xmlns:e=\"e\">" + code +
                               "</e:ResponseCode><e:Message xmlns:e=\"e\">" + message +
                               "</e:Message></detail></s:Fault></s:Body></s:Envelope>");
}

/// What of the Inbox changed, with what came with Exchange 2010.
SyncFolderItems changes()
{
    return {.shape = {.additionalProperties = {FieldUri{u"item:Subject"_s},
                                               FieldUri{u"calendar:StartTimeZone"_s}}},
            .syncFolderId = {DistinguishedFolderId{.id = u"inbox"_s}},
            .syncScope = SyncScope::NormalItems};
}

QByteArray noChanges()
{
    return httpAnswer(
        200, "<s:Envelope xmlns:s=\"s\"><s:Body><m:SyncFolderItemsResponse xmlns:m=\"m\">"
             "<m:ResponseMessages><m:SyncFolderItemsResponseMessage ResponseClass=\"Success\">"
             "<m:ResponseCode>NoError</m:ResponseCode><m:SyncState>x</m:SyncState>"
             "<m:IncludesLastItemInRange>true</m:IncludesLastItemInRange>"
             "</m:SyncFolderItemsResponseMessage></m:ResponseMessages>"
             "</m:SyncFolderItemsResponse></s:Body></s:Envelope>");
}

QStringList versionsIn(const FaultProxy &server)
{
    QStringList versions;
    for (const auto &arrival : server.arrivals()) {
        const auto body = QString::fromUtf8(arrival.body);
        versions.append(body.section(u"Version Version=\""_s, 1).section(u'"', 0, 0));
    }
    return versions;
}

} // namespace

class TstServerVersions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBuildTellsTheSchema_data()
    {
        QTest::addColumn<QList<int>>("build");
        QTest::addColumn<ServerVersion>("schema");
        const auto row = [](const char *name, const QList<int> &build, ServerVersion schema) {
            QTest::newRow(name) << build << schema;
        };
        row("2007", {8, 0, 685, 24}, ServerVersion::Exchange2007);
        row("2007 SP3", {8, 3, 83, 6}, ServerVersion::Exchange2007_SP1);
        row("2010", {14, 0, 639, 21}, ServerVersion::Exchange2010);
        row("2010 SP1", {14, 1, 218, 15}, ServerVersion::Exchange2010_SP1);
        row("2010 SP3", {14, 3, 123, 4}, ServerVersion::Exchange2010_SP2);
        row("2013", {15, 0, 516, 32}, ServerVersion::Exchange2013);
        row("2013 SP1", {15, 0, 847, 32}, ServerVersion::Exchange2013_SP1);
        row("2016", {15, 1, 225, 42}, ServerVersion::Exchange2016);
        row("SE", {15, 2, 2562, 17}, ServerVersion::Exchange2016);
        row("no Exchange", {0, 0, 0, 0}, ServerVersion::Exchange2016); // it may know all
        row("Online", {15, 20, 9000, 1}, ServerVersion::Exchange2016);
    }

    void aBuildTellsTheSchema()
    {
        QFETCH(const QList<int>, build);
        QFETCH(const ServerVersion, schema);
        QCOMPARE(schemaOf({build[0], build[1], build[2], build[3]}), schema);
    }

    void goesDownByServersThatThereWere()
    {
        QStringList down;
        for (auto one = olderThan(ServerVersion::V2017_07_11); one; one = olderThan(*one))
            down.append(toWire(*one));
        QCOMPARE(down, QStringList({u"Exchange2016"_s, u"Exchange2013_SP1"_s, u"Exchange2013"_s,
                                    u"Exchange2010_SP2"_s, u"Exchange2010_SP1"_s, u"Exchange2010"_s,
                                    u"Exchange2007_SP1"_s, u"Exchange2007"_s}));
    }

    void asksForLessOnceRefused_data()
    {
        QTest::addColumn<QByteArray>("refusal");
        QTest::newRow("for its version") << fault("ErrorInvalidServerVersion");
        QTest::newRow("for its schema") << fault("ErrorIncorrectSchemaVersion");
        QTest::newRow("as invalid")
            << fault("ErrorInvalidRequest", "The value of RequestServerVersion is not known.");
        QTest::newRow("by an old schema")
            << fault("ErrorSchemaValidation",
                     "The request failed schema validation: The 'Version' attribute is invalid - "
                     "The value 'Exchange2010' is invalid according to its datatype");
    }

    void asksForLessOnceRefused()
    {
        QFETCH(const QByteArray, refusal);
        FaultProxy server;
        server.answerRequest(1, {.bytes = refusal});
        server.answer({.bytes = noChanges()});
        Client client({.url = server.url()});
        QSignalSpy changed(&client, &Client::versionChanged);
        VERIFY_ANSWERED(await(client.send(changes())));
        QCOMPARE(versionsIn(server), QStringList({u"Exchange2010"_s, u"Exchange2007_SP1"_s}));
        const QByteArray less = server.arrivals().last().body;
        QVERIFY(less.contains("item:Subject") && !less.contains("StartTimeZone"));
        QVERIFY(!less.contains("SyncScope"));
        QCOMPARE(client.understands(), ServerVersion::Exchange2007_SP1);
        QCOMPARE(changed.size(), 1);

        // From now on it is asked so at once.
        VERIFY_ANSWERED(await(client.send(changes())));
        QCOMPARE(versionsIn(server).last(), u"Exchange2007_SP1"_s);
        QCOMPARE(server.arrivals().size(), 3);
    }

    void doesNotAskForWhatTheServerCannotHave()
    {
        FaultProxy server;
        server.answer({.bytes = fault("ErrorInvalidServerVersion")});
        Client client({.url = server.url()});
        const auto refused = await(client.send(GetRoomLists{}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"ErrorInvalidServerVersion"_s);
        QCOMPARE(server.arrivals().size(), 1);
        const auto again = await(client.send(GetRoomLists{}));
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"ErrorInvalidServerVersion"_s);
        QVERIFY(again.error().beforeCall);
        QVERIFY(!again.error().outcomeUnknown());
        QCOMPARE(server.arrivals().size(), 1);
    }

    void reachesTheVeryFirstServers()
    {
        FaultProxy server;
        server.answerRequest(1, {.bytes = fault("ErrorInvalidServerVersion")});
        server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
        Client client({.url = server.url()});
        VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
        QCOMPARE(versionsIn(server), QStringList({u"Exchange2007_SP1"_s, u"Exchange2007"_s}));
    }

    void aCallThatWritesGoesAgainToo()
    {
        FaultProxy server;
        server.answerRequest(1, {.bytes = fault("ErrorInvalidServerVersion")});
        server.answer({.bytes = httpAnswer(200, Case::done("RemoveDelegate"))});
        Client client({.url = server.url()});
        VERIFY_ANSWERED(await(client.send(Case::removeDelegate())));
        QCOMPARE(server.arrivals("RemoveDelegate"), 2);
    }

    void otherRefusalsAreNotAnsweredByLess_data()
    {
        QTest::addColumn<QByteArray>("refusal");
        QTest::newRow("an order of elements")
            << fault("ErrorSchemaValidation", "The element 'SyncScope' is not expected.");
        QTest::newRow("a request") << fault("ErrorInvalidRequest", "The request is invalid.");
        QTest::newRow("a right") << fault("ErrorAccessDenied", "RequestServerVersion");
        QTest::newRow("no fault") << httpAnswer(502, "RequestServerVersion");
    }

    void otherRefusalsAreNotAnsweredByLess()
    {
        QFETCH(const QByteArray, refusal);
        FaultProxy server;
        server.answer({.bytes = refusal});
        Client client({.url = server.url()});
        QVERIFY(!await(client.send(changes())));
        QCOMPARE(server.arrivals().size(), 1);
        QVERIFY(!client.understands());
    }

    void aServerThatRefusesAllIsNotTakenForOld()
    {
        FaultProxy server;
        server.answer({.bytes = fault("ErrorInvalidServerVersion")});
        Client client({.url = server.url()});
        const auto refused = await(client.send(changes()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"ErrorInvalidServerVersion"_s);
        QCOMPARE(server.arrivals().size(), 3);
        QVERIFY(!client.newestAccepted());
    }

    void anOldMailboxSaysNothingOfOthers()
    {
        FaultProxy server;
        server.answerRequest(1, {.bytes = fault("ErrorInvalidSchemaVersionForMailboxVersion")});
        server.answer({.bytes = noChanges()});
        Client client({.url = server.url()});
        VERIFY_ANSWERED(await(client.send(changes())));
        QCOMPARE(versionsIn(server), QStringList({u"Exchange2010"_s, u"Exchange2007_SP1"_s}));
        VERIFY_ANSWERED(await(client.send(changes())));
        QCOMPARE(versionsIn(server).last(), u"Exchange2010"_s);
    }

    void whatAnEarlierSessionFoundOutIsKnown()
    {
        FaultProxy server;
        server.answer({.bytes = noChanges()});
        Client client({.url = server.url(), .newest = ServerVersion::Exchange2007_SP1});
        VERIFY_ANSWERED(await(client.send(changes())));
        QCOMPARE(versionsIn(server), QStringList{u"Exchange2007_SP1"_s});
    }

    void isStoppedLikeAnyOther()
    {
        FaultProxy server;
        server.answerRequest(1, {.bytes = fault("ErrorInvalidServerVersion")});
        server.answer({.bytes = noChanges(), .held = true});
        Client client({.url = server.url()});
        std::stop_source stop;
        const auto answer = client.send(changes(), stop.get_token());
        QTRY_COMPARE(server.arrivals().size(), 2);
        stop.request_stop();
        const auto stopped = await(answer);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().failure, Failure::Cancelled);
    }
};

ONBEHALF_TEST(TstServerVersions, QCoreApplication)

} // namespace tst_serverversions

#include "tst_serverversions.moc"
