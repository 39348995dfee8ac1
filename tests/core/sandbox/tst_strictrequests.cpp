// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reference requests, read as strictly as the sandbox reads them, whether it answers them or not.

#include "core/ews/golden.h"
#include "ews/operations/copyitem.h"
#include "ews/operations/createattachment.h"
#include "ews/operations/deleteattachment.h"
#include "ews/operations/getattachment.h"
#include "ews/operations/getmailtips.h"
#include "ews/operations/getroomlists.h"
#include "ews/operations/getrooms.h"
#include "ews/operations/getservertimezones.h"
#include "ews/operations/getstreamingevents.h"
#include "ews/operations/getuseravailability.h"
#include "ews/operations/getuserconfiguration.h"
#include "ews/operations/moveitem.h"
#include "ews/operations/senditem.h"
#include "ews/operations/subscribe.h"
#include "ews/operations/syncfolderitems.h"
#include "ews/operations/unsubscribe.h"
#include "sandbox/request.h"
#include "support/testprogram.h"

namespace tst_strictrequests {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The reference request of the client's tests.
QByteArray reference(const QString &name)
{
    return Golden::file(u"../../ews/data/"_s + name + u"_request.xml"_s);
}

struct StrictReading
{
    QString violation; ///< What the strict reader has against the request.
    QString lost;      ///< What is missing where it is written again.
};

template<Operation Op>
StrictReading readAs(const QByteArray &soap)
{
    const auto request = Sandbox::Request::parse(soap, ServerVersion::Exchange2016);
    if (!request || !request->body.is(requestName<Op>()))
        return {.lost = u"This is no %1."_s.arg(requestName<Op>())};
    Op op;
    Reader<Sandbox::DomNode> reader;
    reader.fields(request->body, op, messagesNamespace);
    if (reader.violation)
        return {.violation = reader.violation->text};
    return {.lost = Support::xmlDifference(writeRequest(op), soap)};
}

using ReadAs = StrictReading (*)(const QByteArray &);

} // namespace

class TstStrictRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areReadWithoutLoss_data();
    void areReadWithoutLoss();
    void areRefusedWhereTheyBreakTheSchema_data();
    void areRefusedWhereTheyBreakTheSchema();
};

void TstStrictRequests::areReadWithoutLoss_data()
{
    QTest::addColumn<ReadAs>("read");
    QTest::newRow("getuseravailability") << ReadAs(readAs<GetUserAvailability>);
    QTest::newRow("getroomlists") << ReadAs(readAs<GetRoomLists>);
    QTest::newRow("getrooms") << ReadAs(readAs<GetRooms>);
    QTest::newRow("getmailtips") << ReadAs(readAs<GetMailTips>);
    QTest::newRow("getuserconfiguration") << ReadAs(readAs<GetUserConfiguration>);
    QTest::newRow("getuserconfiguration_folder") << ReadAs(readAs<GetUserConfiguration>);
    QTest::newRow("getservertimezones") << ReadAs(readAs<GetServerTimeZones>);
    QTest::newRow("createattachment") << ReadAs(readAs<CreateAttachment>);
    QTest::newRow("createattachment_inline") << ReadAs(readAs<CreateAttachment>);
    QTest::newRow("getattachment") << ReadAs(readAs<GetAttachment>);
    QTest::newRow("deleteattachment") << ReadAs(readAs<DeleteAttachment>);
    QTest::newRow("moveitem") << ReadAs(readAs<MoveItem>);
    QTest::newRow("copyitem") << ReadAs(readAs<CopyItem>);
    QTest::newRow("senditem") << ReadAs(readAs<SendItem>);
    QTest::newRow("subscribe") << ReadAs(readAs<Subscribe>);
    QTest::newRow("subscribe_all") << ReadAs(readAs<Subscribe>);
    QTest::newRow("unsubscribe") << ReadAs(readAs<Unsubscribe>);
    QTest::newRow("getstreamingevents") << ReadAs(readAs<GetStreamingEvents>);
    QTest::newRow("syncfolderitems") << ReadAs(readAs<SyncFolderItems>);
    QTest::newRow("syncfolderitems_first") << ReadAs(readAs<SyncFolderItems>);
}

void TstStrictRequests::areReadWithoutLoss()
{
    QFETCH(const ReadAs, read);
    const StrictReading reading = read(reference(QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(reading.violation, QString());
    QCOMPARE(reading.lost, QString());
}

void TstStrictRequests::areRefusedWhereTheyBreakTheSchema_data()
{
    QTest::addColumn<ReadAs>("read");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, ReadAs read, const QString &file, const char *from,
                        const char *to) {
        QTest::newRow(name) << read << file << QByteArray(from) << QByteArray(to);
    };
    const QString availability = u"getuseravailability"_s;
    row("a zone among the messages", readAs<GetUserAvailability>, availability, "t:TimeZone>",
        "m:TimeZone>");
    row("mailboxes among the types", readAs<GetUserAvailability>, availability,
        "m:MailboxDataArray>", "t:MailboxDataArray>");
    row("no event types", readAs<Subscribe>, u"subscribe"_s, "t:EventTypes>", "t:Events>");
    row("an event that there is not", readAs<Subscribe>, u"subscribe"_s, "NewMailEvent",
        "OldMailEvent");
    row("folders among the messages", readAs<Subscribe>, u"subscribe"_s, "t:FolderIds>",
        "m:FolderIds>");
    row("no subscription", readAs<Unsubscribe>, u"unsubscribe"_s, "m:SubscriptionId>", "m:Id>");
    row("a subscription among the types", readAs<Unsubscribe>, u"unsubscribe"_s,
        "m:SubscriptionId>", "t:SubscriptionId>");
    row("no time to listen", readAs<GetStreamingEvents>, u"getstreamingevents"_s,
        "<m:ConnectionTimeout>30</m:ConnectionTimeout>", "");
    row("a state after the number", readAs<SyncFolderItems>, u"syncfolderitems"_s,
        "<m:SyncScope>NormalItems</m:SyncScope>", "<m:SyncState>AAAA</m:SyncState>");
    row("no number of changes", readAs<SyncFolderItems>, u"syncfolderitems_first"_s,
        "<m:MaxChangesReturned>512</m:MaxChangesReturned>", "");
    row("no folder to synchronize", readAs<SyncFolderItems>, u"syncfolderitems_first"_s,
        "m:SyncFolderId>", "m:FolderId>");
    row("the order of the views", readAs<GetUserAvailability>, availability,
        "<t:FreeBusyViewOptions>", "<t:SuggestionsViewOptions/><t:FreeBusyViewOptions>");
    row("no rule of a zone", readAs<GetUserAvailability>, availability, "t:DaylightTime>",
        "t:SummerTime>");
    row("a time that is none", readAs<GetUserAvailability>, availability, "03:00:00", "3 o'clock");
    row("an argument of GetRoomLists", readAs<GetRoomLists>, u"getroomlists"_s, "<m:GetRoomLists/>",
        "<m:GetRoomLists><m:RoomList/></m:GetRoomLists>");
    row("an unknown tip", readAs<GetMailTips>, u"getmailtips"_s, "TotalMemberCount", "Weather");
    row("an attachment's item in a request", readAs<DeleteAttachment>, u"deleteattachment"_s,
        "Id=\"AAMkAtt1\"", "Id=\"AAMkAtt1\" RootItemId=\"AAMkMeeting\"");
    row("no word on saving", readAs<SendItem>, u"senditem"_s, " SaveItemToFolder=\"true\"", "");
}

void TstStrictRequests::areRefusedWhereTheyBreakTheSchema()
{
    QFETCH(const ReadAs, read);
    QFETCH(const QString, file);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QByteArray soap = reference(file);
    QVERIFY(soap.contains(from));
    soap.replace(from, to);
    QVERIFY(!read(soap).violation.isEmpty());
}

ONBEHALF_TEST(TstStrictRequests, QCoreApplication)

} // namespace tst_strictrequests

#include "tst_strictrequests.moc"
