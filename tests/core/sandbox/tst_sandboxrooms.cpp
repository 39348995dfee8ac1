// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"
#include "support/testprogram.h"

namespace tst_sandboxrooms {

using namespace Test;

namespace {

const QString stockholmRooms = u"rooms.stockholm@sandbox.example"_s;

QStringList names(const Ews::Result<Ews::GetRooms::Response> &answer)
{
    QStringList all;
    if (answer)
        for (const Ews::Room &room : answer->rooms)
            all.append(room.id.name);
    return all;
}

Ews::GetRooms roomsOf(const QString &list)
{
    return {.roomList = {.emailAddress = list}};
}

} // namespace

/// The rooms of the organisation, by their lists.
class TestSandboxRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsRoomLists()
    {
        Sandbox::Exchange exchange;
        const auto answer = ask(exchange, Ews::GetRoomLists());
        QVERIFY(answer);
        const Ews::Mailbox first{.name = u"Stockholm rooms"_s,
                                 .emailAddress = stockholmRooms,
                                 .routingType = u"SMTP"_s,
                                 .mailboxType = Ews::MailboxType::PublicDL};
        QCOMPARE(answer->roomLists.size(), 2);
        QCOMPARE(answer->roomLists.first(), first);
        QCOMPARE(answer->roomLists.last().name, u"Harbour House"_s);
    }

    void listsTheRoomsOfAList()
    {
        Sandbox::Exchange exchange;
        QCOMPARE(names(ask(exchange, roomsOf(stockholmRooms))),
                 (QStringList{u"Meeting Room Aurora"_s, u"Meeting Room Boreas"_s,
                              u"Meeting Room Zephyr"_s}));
        QCOMPARE(names(ask(exchange, roomsOf(u"ROOMS.Harbour@sandbox.example"_s))),
                 (QStringList{u"Anchor (8)"_s, u"Beacon (4)"_s, u"Compass (20)"_s}));
    }

    void otherAddressesAreNoLists_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("nobody") << u"rooms.nowhere@sandbox.example"_s;
        QTest::newRow("group") << u"all.staff@sandbox.example"_s;
        QTest::newRow("room") << u"room.aurora@sandbox.example"_s;
    }

    void otherAddressesAreNoLists()
    {
        QFETCH(QString, address);
        Sandbox::Exchange exchange;
        QCOMPARE(codeOf(ask(exchange, roomsOf(address))), u"ErrorNameResolutionNoResults"_s);
    }

    void cameWith2010_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("GetRoomLists") << Ews::writeRequest(Ews::GetRoomLists());
        QTest::newRow("GetRooms") << Ews::writeRequest(roomsOf(stockholmRooms));
        QTest::newRow("GetMailTips") << Ews::writeRequest(Ews::GetMailTips{
            .sendingAs = {.emailAddress = helena}, .recipients = {{.emailAddress = jonas}}});
        QTest::newRow("GetServerTimeZones")
            << Ews::writeRequest(Ews::GetServerTimeZones{true, {u"UTC"_s}});
    }

    void cameWith2010()
    {
        QFETCH(QByteArray, request);
        Sandbox::Exchange exchange;
        QVERIFY(rawAnswer(exchange, request, helena).contains("NoError"));
        request.replace("Version=\"Exchange2010\"", "Version=\"Exchange2007_SP1\"");
        QVERIFY(rawAnswer(exchange, request, helena).contains("ErrorSchemaValidation"));
    }

    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

ONBEHALF_TEST(TestSandboxRooms, QCoreApplication)

} // namespace tst_sandboxrooms

#include "tst_sandboxrooms.moc"
