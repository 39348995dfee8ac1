// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lists of rooms, and the rooms of a list.

#include "core/ews/golden.h"
#include "ews/operations/getroomlists.h"
#include "ews/operations/getrooms.h"
#include "support/testprogram.h"

namespace tst_rooms {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

GetRooms roomsOfHeadOffice()
{
    return {Golden::mailbox(u"headoffice@example.test"_s)};
}

} // namespace

class TstRooms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForTheLists();
    void asksForTheRoomsOfOne();
    void isValidByTheSchemas();
    void givesTheLists();
    void anOrganisationWithoutListsIsNoError();
    void givesTheRooms();
    void tellsThatThereIsNoSuchList();
    void anAnswerIsWrittenAsItIsRead();
};

void TstRooms::asksForTheLists()
{
    COMPARE_XML(writeRequest(GetRoomLists()), Golden::file(u"getroomlists_request.xml"_s));
}

void TstRooms::asksForTheRoomsOfOne()
{
    COMPARE_XML(writeRequest(roomsOfHeadOffice()), Golden::file(u"getrooms_request.xml"_s));
}

void TstRooms::isValidByTheSchemas()
{
    NEED_SCHEMAS();
    VERIFY_VALID(writeRequest(GetRoomLists()));
    VERIFY_VALID(writeRequest(roomsOfHeadOffice()));
    for (const auto name :
         {"getroomlists_request"_L1, "getroomlists_response"_L1, "getroomlists_none_response"_L1,
          "getrooms_request"_L1, "getrooms_response"_L1, "getrooms_unknown_response"_L1})
        VERIFY_VALID(Golden::file(name + u".xml"_s));
}

void TstRooms::givesTheLists()
{
    const auto answer = Golden::readFile<GetRoomLists>(u"getroomlists_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->roomLists.size(), 2);
    const Mailbox headOffice{.name = u"Head office"_s,
                             .emailAddress = u"headoffice@example.test"_s,
                             .routingType = u"SMTP"_s,
                             .mailboxType = MailboxType::PublicDL};
    QCOMPARE(answer->roomLists[0], headOffice);
    QCOMPARE(answer->roomLists[1].name, u"Branch"_s);
}

void TstRooms::anOrganisationWithoutListsIsNoError()
{
    const auto answer = Golden::readFile<GetRoomLists>(u"getroomlists_none_response.xml"_s);
    QVERIFY(answer);
    QVERIFY(answer->roomLists.isEmpty());
}

void TstRooms::givesTheRooms()
{
    const auto answer = Golden::readFile<GetRooms>(u"getrooms_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->rooms.size(), 2);
    const Room second{{.name = u"Room 2"_s,
                       .emailAddress = u"room2@example.test"_s,
                       .routingType = u"SMTP"_s,
                       .mailboxType = MailboxType::Mailbox}};
    QCOMPARE(answer->rooms[1], second);
}

void TstRooms::tellsThatThereIsNoSuchList()
{
    const auto answer = Golden::readFile<GetRooms>(u"getrooms_unknown_response.xml"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Refused);
    QCOMPARE(answer.error().code, u"ErrorNameResolutionNoResults"_s);
}

// The sandbox's side.
void TstRooms::anAnswerIsWrittenAsItIsRead()
{
    const auto lists = Golden::readFile<GetRoomLists>(u"getroomlists_response.xml"_s);
    const auto rooms = Golden::readFile<GetRooms>(u"getrooms_response.xml"_s);
    const QByteArray writtenLists =
        writeAnswer<GetRoomLists>(lists, {}, ServerVersion::Exchange2016);
    const QByteArray writtenRooms = writeAnswer<GetRooms>(rooms, {}, ServerVersion::Exchange2016);
    QCOMPARE(Golden::read<GetRoomLists>(writtenLists)->roomLists, lists->roomLists);
    QCOMPARE(Golden::read<GetRooms>(writtenRooms)->rooms, rooms->rooms);
    NEED_SCHEMAS();
    VERIFY_VALID(writtenLists);
    VERIFY_VALID(writtenRooms);
}

ONBEHALF_TEST(TstRooms, QCoreApplication)

} // namespace tst_rooms

#include "tst_rooms.moc"
